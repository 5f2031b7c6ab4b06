package org.khet.portal.admin.internal.school.ui;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.OptionalInt;
import java.util.Set;
import java.util.function.IntConsumer;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.khet.portal.api.admin.school.SchoolChangeRegister;
import org.khet.portal.api.admin.school.SchoolProfile;
import org.khet.portal.api.admin.school.SchoolRecord;
import org.khet.portal.api.admin.school.SchoolRecords.Located;
import org.khet.portal.api.admin.school.SchoolRecords.Places;
import org.khet.portal.api.admin.school.SchoolRecords.Selection;
import org.khet.portal.api.admin.school.SchoolRegister;
import org.khet.portal.api.i18n.Texts;
import org.khet.portal.api.persistence.PageRequest;
import org.khet.portal.api.school.Coordinates;
import org.khet.portal.api.school.GradeSpan;
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
    private static final int BATCH = 1_000;
    private static final Pattern NUMBER = Pattern.compile("[0-9๐-๙]{1,3}$");

    /**
     * What is on the map.
     *
     * @param points    schools with a place, however many, and who goes on for those that ended
     * @param placeless how many of the filter have none
     * @param some      the first of these by name
     */
    record Found(List<MapPoint> points, int placeless, List<School> some) {}

    /** How schools are drawn and worded: shapes of sizes, and grades in the words of the office, each span once. */
    private record Signs(SizeMarkers shapes, SchoolRecordMessages words, Map<GradeSpan, String> spans) {
        String grades(Located school) {
            GradeSpan taught = school.grades();
            return taught == null ? "" : spans.computeIfAbsent(taught, words::grades);
        }
    }

    /** @param texts in which grades are worded */
    Found find(Caller caller, Selection selection, LocalDate today, Texts texts) {
        Places places = services.records().places(caller, selection);
        Map<SchoolId, School> successors = selection.filter().closed()
                ? changes.successors(
                        caller, places.located().stream().map(Located::id).toList())
                : Map.of();
        Signs signs = new Signs(
                new SizeMarkers(services.sizes(caller.office())),
                services.words(caller.office(), texts),
                new HashMap<>());
        List<MapPoint> points = new ArrayList<>(places.located().size());
        for (Located school : places.located()) {
            points.add(point(school, signs, successors.get(school.id())));
        }
        points.addAll(others(caller, places.located(), successors, today, signs));
        return new Found(points, places.placeless(), places.some());
    }

    /** Who goes on for schools that ended and is not in the list. */
    private List<MapPoint> others(
            Caller caller, List<Located> all, Map<SchoolId, School> successors, LocalDate today, Signs signs) {
        Set<SchoolId> listed = all.stream().map(Located::id).collect(Collectors.toSet());
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
            if (profile != null && place != null) {
                String size = sizes.getOrDefault(school.id(), "");
                points.add(point(
                        new Located(
                                school.id(),
                                school.name(),
                                place,
                                school.status(),
                                school.district(),
                                school.network(),
                                size,
                                profile.grades()),
                        signs,
                        null));
            }
        }
        return points;
    }

    /** The school of a point with its place in the list by name; empty for who only goes on for one. */
    Optional<SchoolRecord> row(Caller caller, Selection selection, SchoolId school, IntConsumer place) {
        OptionalInt position = services.records().position(caller, selection, school);
        position.ifPresent(place);
        return position.isEmpty()
                ? Optional.empty()
                : Optional.of(services.records().open(caller, school));
    }

    /** At most a thousand by name. */
    List<SchoolRecord> page(Caller caller, Selection selection, int offset) {
        var byName = List.of(new PageRequest.Sort("name", false));
        return services.records().page(caller, selection, new PageRequest(offset, BATCH, byName));
    }

    private static MapPoint point(Located school, Signs signs, @Nullable School successor) {
        Matcher number = NUMBER.matcher(school.name());
        return new MapPoint(
                String.valueOf(school.id().value()),
                school.place().latitude().doubleValue(),
                school.place().longitude().doubleValue(),
                school.name(),
                Stream.of(school.network(), school.district(), school.size(), signs.grades(school))
                        .filter(word -> !word.isEmpty())
                        .collect(Collectors.joining(" · ")),
                number.find() ? number.group() : "",
                signs.shapes().of(school.size()),
                school.status() != SchoolStatus.ACTIVE,
                successor == null ? "" : String.valueOf(successor.id().value()),
                "/admin/schools/" + school.id().value());
    }
}
