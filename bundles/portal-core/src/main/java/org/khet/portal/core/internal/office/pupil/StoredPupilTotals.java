package org.khet.portal.core.internal.office.pupil;

import jakarta.persistence.EntityManager;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Collection;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.stream.Collectors;
import org.khet.portal.api.admin.school.SchoolRegister;
import org.khet.portal.api.persistence.PageRequest;
import org.khet.portal.api.persistence.UnitOfWork;
import org.khet.portal.api.pupil.PupilTotals;
import org.khet.portal.api.school.School;
import org.khet.portal.api.school.SchoolId;
import org.khet.portal.api.school.Schools;
import org.khet.portal.api.security.Caller;
import org.khet.portal.api.settings.CodeList.Code;
import org.khet.portal.api.settings.Settings;
import org.khet.portal.core.internal.office.school.SchoolConditions;
import org.khet.portal.core.internal.office.school.SchoolRepository;
import org.khet.portal.core.internal.row.Paging;
import org.osgi.service.component.annotations.Activate;
import org.osgi.service.component.annotations.Component;
import org.osgi.service.component.annotations.Reference;

/** Pupils of all schools: a page takes one question for its schools and one for their pupils, however many there are. */
@Component(service = PupilTotals.class)
public final class StoredPupilTotals implements PupilTotals {
    private static final String SCHOOL = "select s.id from SchoolEntity s";
    private static final String SUMS = "select c.asOf, sum(c.male), sum(c.female) from PupilCountEntity c"
            + " where c.asOf in :days and c.school in (" + SCHOOL;
    private final UnitOfWork unit;
    private final SchoolRepository schools;
    private final PupilCalendar calendar;
    private final Settings settings;

    /** The core's rows, schools, grades and sizes of the office. */
    @Activate
    public StoredPupilTotals(
            @Reference(target = "(khet.unit=core)") UnitOfWork unit,
            @Reference SchoolRepository schools,
            @Reference PupilCalendar calendar,
            @Reference Settings settings) {
        this.unit = unit;
        this.schools = schools;
        this.calendar = calendar;
        this.settings = settings;
    }

    @Override
    public List<Row> page(Caller caller, Days days, Filter filter, PageRequest page) {
        SchoolConditions where = where(caller, days, filter);
        return unit.in(caller.office(), rows -> {
            String order = Paging.order(page, Map.of("name", "s.name"), "s.name, s.id");
            List<SchoolId> keys = Paging.window(
                            where.fill(rows.createQuery(SCHOOL + where.text(rows) + order, Long.class)), page)
                    .getResultStream()
                    .map(SchoolId::new)
                    .toList();
            Map<SchoolId, School> known = schools.findAsOf(caller.office(), keys, days.asOf());
            Map<Long, List<PupilCountEntity>> counts = counts(rows, keys, days);
            Map<String, String> levels = levels(caller);
            return keys.stream()
                    .map(key -> row(
                            Objects.requireNonNull(known.get(key)),
                            counts.getOrDefault(key.value(), List.of()),
                            days,
                            levels))
                    .toList();
        });
    }

    @Override
    public int count(Caller caller, Days days, Filter filter) {
        SchoolConditions where = where(caller, days, filter);
        return unit.in(
                caller.office(),
                (EntityManager rows) -> where.fill(
                                rows.createQuery("select count(s) from SchoolEntity s" + where.text(rows), Long.class))
                        .getSingleResult()
                        .intValue());
    }

    @Override
    public Sum sum(Caller caller, Days days, Filter filter) {
        SchoolConditions where = where(caller, days, filter);
        return unit.in(caller.office(), rows -> {
            int[] sums = new int[3];
            where.fill(rows.createQuery(SUMS + where.text(rows) + ") group by c.asOf", Object[].class))
                    .setParameter("days", both(days))
                    .getResultList()
                    .forEach(one -> {
                        int male = ((Number) one[1]).intValue();
                        int female = ((Number) one[2]).intValue();
                        if (days.asOf().equals(one[0])) {
                            sums[0] = male;
                            sums[1] = female;
                        }
                        if (one[0].equals(days.before())) {
                            sums[2] = male + female;
                        }
                    });
            return new Sum(sums[0], sums[1], sums[2]);
        });
    }

    private SchoolConditions where(Caller caller, Days days, Filter filter) {
        var schoolsOf = new SchoolRegister.Filter(filter.text(), filter.districts(), filter.networks(), false);
        var where = new SchoolConditions(schoolsOf, Schools.reach(caller), days.asOf()).asOf();
        if (!filter.sizes().isEmpty()) {
            sized(where, PupilSizeClasses.of(settings, caller.office(), days.asOf()), days.asOf(), filter);
        }
        return where;
    }

    /** A school without pupils has no size: nothing adds up to no number. */
    private static void sized(SchoolConditions where, PupilSizeClasses sizes, LocalDate day, Filter filter) {
        List<String> any = new ArrayList<>();
        Map<String, Object> values = new HashMap<>();
        values.put("asOf", day);
        for (Size size : filter.sizes()) {
            String name = size.name().toLowerCase(java.util.Locale.ROOT).replace("_", "");
            any.add("(select sum(c.male + c.female) from PupilCountEntity c where c.school = s.id and c.asOf = :asOf)"
                    + " between :" + name + "Least and :" + name + "Most");
            values.put(name + "Least", (long) sizes.least(size));
            values.put(name + "Most", (long) sizes.most(size));
        }
        where.and("(" + String.join(" or ", any) + ")", values);
    }

    private static Collection<LocalDate> both(Days days) {
        return days.before() == null ? List.of(days.asOf()) : List.of(days.asOf(), days.before());
    }

    private static Map<Long, List<PupilCountEntity>> counts(EntityManager rows, List<SchoolId> keys, Days days) {
        if (keys.isEmpty()) {
            return Map.of();
        }
        return rows.createQuery(
                        "select c from PupilCountEntity c where c.asOf in :days and c.school in :schools",
                        PupilCountEntity.class)
                .setParameter("days", both(days))
                .setParameter("schools", keys.stream().map(SchoolId::value).toList())
                .getResultStream()
                .collect(Collectors.groupingBy(row -> row.key().school()));
    }

    /** Level of each grade. */
    private Map<String, String> levels(Caller caller) {
        return calendar.gradeCodes(caller.office()).stream()
                .collect(Collectors.toMap(Code::code, code -> Objects.requireNonNull(code.parent())));
    }

    private static Row row(School school, List<PupilCountEntity> counts, Days days, Map<String, String> levels) {
        int male = 0;
        int female = 0;
        int before = 0;
        Map<String, Integer> byLevel = new HashMap<>();
        for (PupilCountEntity one : counts) {
            var count = one.toValue().value();
            if (count.asOf().equals(days.asOf())) {
                male += count.male();
                female += count.female();
                byLevel.merge(levels.getOrDefault(count.grade(), ""), count.sum(), Integer::sum);
            } else {
                before += count.sum();
            }
        }
        return new Row(school, male, female, byLevel, before);
    }
}
