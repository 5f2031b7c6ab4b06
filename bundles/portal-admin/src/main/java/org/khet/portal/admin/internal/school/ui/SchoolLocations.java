package org.khet.portal.admin.internal.school.ui;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.khet.portal.api.admin.school.SchoolChangeRegister;
import org.khet.portal.api.admin.school.SchoolProfile;
import org.khet.portal.api.admin.school.SchoolRecord;
import org.khet.portal.api.admin.school.SchoolRecords.Selection;
import org.khet.portal.api.admin.school.SchoolRegister;
import org.khet.portal.api.persistence.PageRequest;
import org.khet.portal.api.school.Coordinates;
import org.khet.portal.api.school.School;
import org.khet.portal.api.school.SchoolId;
import org.khet.portal.api.school.SchoolStatus;
import org.khet.portal.api.security.Caller;

/**
 * Where the schools of a filter stand.
 *
 * @param services the register with its whole records
 * @param changes  who goes on for those that ended
 */
record SchoolLocations(SchoolServices services, SchoolChangeRegister changes) {
    /** Most schools of one map; an area has some two hundred. */
    static final int MOST = 2_000;

    private static final int BATCH = 500;
    private static final Pattern NUMBER = Pattern.compile("[0-9๐-๙]{1,3}$");

    /**
     * What is on the map.
     *
     * @param listed    schools of the filter by name, with a place or without
     * @param points    schools with a place, and who goes on for those that ended
     * @param placeless schools of the filter without one
     * @param cut       whether there are more than {@link #MOST}
     */
    record Found(List<SchoolRecord> listed, List<MapPoint> points, List<School> placeless, boolean cut) {}

    private record Size(String name, String shape) {}

    Found find(Caller caller, Selection selection, LocalDate today) {
        List<SchoolRecord> all = all(caller, selection);
        Map<SchoolId, School> successors = selection.filter().closed()
                ? changes.successors(
                        caller, all.stream().map(row -> row.school().id()).toList())
                : Map.of();
        SizeMarkers shapes = new SizeMarkers(services.sizes(caller.office()));
        List<MapPoint> points = new ArrayList<>();
        List<School> placeless = new ArrayList<>();
        for (SchoolRecord row : all) {
            Coordinates place = row.profile().coordinates();
            if (place == null) {
                placeless.add(row.school());
            } else {
                points.add(point(
                        row.school(),
                        place,
                        new Size(row.size(), shapes.of(row.size())),
                        successors.get(row.school().id())));
            }
        }
        points.addAll(others(caller, all, successors, today, shapes));
        int count = all.size() < MOST ? all.size() : services.records().count(caller, selection);
        return new Found(all, points, placeless, count > all.size());
    }

    /** Who goes on for schools that ended and is not in the list. */
    private List<MapPoint> others(
            Caller caller,
            List<SchoolRecord> all,
            Map<SchoolId, School> successors,
            LocalDate today,
            SizeMarkers shapes) {
        Set<SchoolId> listed = all.stream().map(row -> row.school().id()).collect(Collectors.toSet());
        List<School> others = successors.values().stream()
                .distinct()
                .filter(school -> !listed.contains(school.id()))
                .toList();
        if (others.isEmpty()) {
            return List.of();
        }
        var profiles = services.profiles()
                .findAll(caller, others.stream().map(School::id).toList());
        var sizes = services.register().groupsOn(caller.office(), SchoolRegister.SIZE, today);
        List<MapPoint> points = new ArrayList<>();
        for (School school : others) {
            SchoolProfile profile = profiles.get(school.id());
            Coordinates place = profile == null ? null : profile.coordinates();
            if (place != null) {
                String size = sizes.getOrDefault(school.id(), "");
                points.add(point(school, place, new Size(size, shapes.of(size)), null));
            }
        }
        return points;
    }

    private List<SchoolRecord> all(Caller caller, Selection selection) {
        List<SchoolRecord> all = new ArrayList<>();
        List<SchoolRecord> page = page(caller, selection, 0);
        while (!page.isEmpty() && all.size() < MOST) {
            all.addAll(page);
            page = page.size() < BATCH ? List.of() : page(caller, selection, all.size());
        }
        return all;
    }

    /** At most five hundred by name. */
    List<SchoolRecord> page(Caller caller, Selection selection, int offset) {
        var byName = List.of(new PageRequest.Sort("name", false));
        return services.records().page(caller, selection, new PageRequest(offset, BATCH, byName));
    }

    private static MapPoint point(School school, Coordinates place, Size size, @Nullable School successor) {
        Matcher number = NUMBER.matcher(school.name());
        return new MapPoint(
                String.valueOf(school.id().value()),
                place.latitude().doubleValue(),
                place.longitude().doubleValue(),
                school.name(),
                Stream.of(school.network(), school.district(), size.name())
                        .filter(word -> !word.isEmpty())
                        .collect(Collectors.joining(" · ")),
                number.find() ? number.group() : "",
                size.shape(),
                school.status() != SchoolStatus.ACTIVE,
                successor == null ? "" : String.valueOf(successor.id().value()),
                "/admin/schools/" + school.id().value());
    }
}
