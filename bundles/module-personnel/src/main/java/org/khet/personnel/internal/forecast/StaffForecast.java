package org.khet.personnel.internal.forecast;

import java.time.Clock;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.khet.personnel.internal.PersonnelPermissions;
import org.khet.personnel.internal.PersonnelRecords;
import org.khet.personnel.internal.post.PostKind;
import org.khet.personnel.internal.register.PersonnelFileKind;
import org.khet.portal.api.office.OfficeId;
import org.khet.portal.api.person.PersonId;
import org.khet.portal.api.record.RecordFilter;
import org.khet.portal.api.record.RecordRow;
import org.khet.portal.api.school.School;
import org.khet.portal.api.school.SchoolId;
import org.khet.portal.api.school.Schools;
import org.khet.portal.api.security.Caller;
import org.khet.portal.api.security.NotPermitted;
import org.khet.portal.api.structure.Unit;
import org.khet.portal.api.structure.UnitId;
import org.khet.portal.api.structure.Units;
import org.khet.portal.api.text.ThaiOrder;
import org.khet.portal.api.time.FiscalYear;
import org.khet.portal.api.time.OfficeTime;
import org.osgi.service.component.annotations.Activate;
import org.osgi.service.component.annotations.Component;
import org.osgi.service.component.annotations.Reference;

/**
 * Who retires and which posts stand vacant in ten fiscal years, if nobody is appointed: counts of the whole office, no names; whoever still
 * serves after the day of retirement stands in the first year, and posts of which nobody knows when their holder retires are told. Safe for concurrent use. Source: other-groups HR-30, H-05.
 */
@Component(service = StaffForecast.class)
public final class StaffForecast {
    /** Fiscal years that are told, this one first. */
    public static final int YEARS = 10;

    /**
     * A fiscal year.
     *
     * @param year     which
     * @param retiring people who retire on its last day
     * @param before   posts that are vacant when it begins; of this year, today
     * @param more     posts that fall vacant until the day after its last
     */
    public record Year(FiscalYear year, int retiring, int before, int more) {
        /** Posts that are vacant when it is over. */
        public int after() {
            return before + more;
        }
    }

    /**
     * A unit or a school from which somebody retires or in which a post is vacant.
     *
     * @param name     short name; empty for those of no unit and no school, as the executives are
     * @param english  its English name; empty where the office wrote none
     * @param vacant   posts that nobody holds today
     * @param retiring people by year
     */
    public record Place(String name, String english, int vacant, List<Integer> retiring) {
        /** Keeps an immutable copy. */
        public Place {
            retiring = List.copyOf(retiring);
        }

        /** The same with a name for those who have none. */
        public Place named(String none) {
            return name.isEmpty() ? new Place(none, "", vacant, retiring) : this;
        }

        /** People of all years. */
        public int all() {
            return retiring.stream().mapToInt(Integer::intValue).sum();
        }
    }

    /**
     * What is to come.
     *
     * @param posts   posts that are in use
     * @param unknown those held by somebody who has no personnel file in use, so that they never fall vacant here
     * @param years   by year
     * @param places  by name, schools after units
     */
    public record Forecast(int posts, int unknown, List<Year> years, List<Place> places) {
        /** Keeps an immutable copy. */
        public Forecast {
            years = List.copyOf(years);
            places = List.copyOf(places);
        }
    }

    private final PersonnelRecords records;
    private final Units units;
    private final Schools schools;
    private final Clock clock;

    /** For the component runtime. */
    @Activate
    public StaffForecast(
            @Reference PersonnelRecords records,
            @Reference Units units,
            @Reference Schools schools,
            @Reference Clock clock) {
        this.records = records;
        this.units = units;
        this.schools = schools;
        this.clock = clock;
    }

    /**
     * Counts from today on.
     *
     * @throws NotPermitted if the caller may not see posts
     */
    public Forecast of(Caller caller) {
        caller.require(PersonnelPermissions.POST_VIEW);
        LocalDate today = OfficeTime.day(clock.instant());
        List<FiscalYear> years = Stream.iterate(FiscalYear.of(today), FiscalYear::next)
                .limit(YEARS)
                .toList();
        List<RecordRow> retiring = retiring(caller, years);
        PostKind post = records.posts.kind();
        List<RecordRow> posts = records.posts
                .internal()
                .all(
                        caller,
                        RecordFilter.of(post.in(post.inUse)),
                        List.of(post.holder, post.vacantFrom, post.unit, post.school));
        return new Forecast(
                posts.size(),
                unknown(caller, posts),
                years(years, today, retiring, posts),
                places(caller.office(), years, today, retiring, posts));
    }

    private List<RecordRow> retiring(Caller caller, List<FiscalYear> years) {
        PersonnelFileKind file = records.files.kind();
        return records.files
                .internal()
                .all(
                        caller,
                        RecordFilter.of(
                                file.in(file.serving),
                                file.retires.below(years.getLast().lastDay().plusDays(1))),
                        List.of(file.person, file.unit, file.school, file.retires));
    }

    /** Posts held by people without a file that is in use. */
    private int unknown(Caller caller, List<RecordRow> posts) {
        PersonnelFileKind file = records.files.kind();
        Set<PersonId> known =
                records
                        .files
                        .internal()
                        .all(caller, RecordFilter.of(file.in(file.serving)), List.of(file.person))
                        .stream()
                        .map(row -> row.get(file.person))
                        .collect(Collectors.toSet());
        return (int) posts.stream()
                .flatMap(row -> row.get(records.posts.kind().holder).stream())
                .filter(holder -> !known.contains(holder))
                .count();
    }

    /** The day of retirement; of whoever serves after it, today. */
    private LocalDate leaves(RecordRow row, LocalDate today) {
        LocalDate day = row.get(records.files.kind().retires);
        return day.isBefore(today) ? today : day;
    }

    private List<Year> years(List<FiscalYear> years, LocalDate today, List<RecordRow> retiring, List<RecordRow> posts) {
        PersonnelFileKind file = records.files.kind();
        Map<PersonId, LocalDate> ends = new HashMap<>();
        retiring.forEach(row -> ends.put(row.get(file.person), leaves(row, today)));
        List<Year> told = new ArrayList<>();
        int before = vacant(posts, ends, today);
        for (FiscalYear year : years) {
            int after = vacant(posts, ends, year.lastDay().plusDays(1));
            int gone = (int) ends.values().stream()
                    .filter(day -> FiscalYear.of(day).equals(year))
                    .count();
            told.add(new Year(year, gone, before, after - before));
            before = after;
        }
        return told;
    }

    /** Posts that nobody holds on the day: vacant by then, or the holder retired before it. */
    private int vacant(List<RecordRow> posts, Map<PersonId, LocalDate> ends, LocalDate day) {
        PostKind kind = records.posts.kind();
        return (int) posts.stream()
                .filter(row -> isEmpty(row, day)
                        || row.get(kind.holder)
                                .map(ends::get)
                                .filter(end -> end.isBefore(day))
                                .isPresent())
                .count();
    }

    private boolean isEmpty(RecordRow post, LocalDate day) {
        PostKind kind = records.posts.kind();
        return post.get(kind.holder).isEmpty()
                || post.get(kind.vacantFrom).filter(from -> !from.isAfter(day)).isPresent();
    }

    private List<Place> places(
            OfficeId office, List<FiscalYear> years, LocalDate today, List<RecordRow> retiring, List<RecordRow> posts) {
        PersonnelFileKind file = records.files.kind();
        Map<Optional<UnitId>, int[]> byUnit = new HashMap<>();
        Map<SchoolId, int[]> bySchool = new HashMap<>();
        for (RecordRow row : retiring) {
            counts(byUnit, bySchool, row.get(file.unit), row.get(file.school))[
                    years.indexOf(FiscalYear.of(leaves(row, today)))]++;
        }
        PostKind post = records.posts.kind();
        posts.stream()
                .filter(row -> isEmpty(row, today))
                .forEach(row -> counts(byUnit, bySchool, row.get(post.unit), row.get(post.school))[YEARS]++);
        Stream<Place> ofUnits = byUnit.entrySet().stream().map(one -> {
            Optional<Unit> unit = one.getKey().flatMap(key -> units.find(office, key));
            return place(
                    unit.map(Unit::shortName).orElse(""),
                    unit.map(Unit::nameEnglish).orElse(""),
                    one.getValue());
        });
        Stream<Place> ofSchools = bySchool.entrySet().stream()
                .map(one -> place(
                        schools.find(office, one.getKey())
                                .map(School::shortName)
                                .orElse("–"),
                        "",
                        one.getValue()));
        return Stream.of(ofUnits, ofSchools)
                .flatMap(places -> places.sorted(Comparator.comparing(Place::name, ThaiOrder.of())))
                .toList();
    }

    /** People by year, then posts that are vacant today, of a school or of a unit. */
    private static int[] counts(
            Map<Optional<UnitId>, int[]> byUnit,
            Map<SchoolId, int[]> bySchool,
            Optional<UnitId> unit,
            Optional<SchoolId> school) {
        return school.isPresent()
                ? bySchool.computeIfAbsent(school.get(), _ -> new int[YEARS + 1])
                : byUnit.computeIfAbsent(unit, _ -> new int[YEARS + 1]);
    }

    private static Place place(String name, String english, int[] counts) {
        return new Place(
                name,
                english,
                counts[YEARS],
                Arrays.stream(counts).limit(YEARS).boxed().toList());
    }
}
