package org.khet.portal.core.internal.office.school;

import jakarta.persistence.EntityManager;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import org.khet.portal.api.admin.school.SchoolRegister;
import org.khet.portal.api.admin.school.SchoolRegister.Membership;
import org.khet.portal.api.office.OfficeId;
import org.khet.portal.api.persistence.UnitOfWork;
import org.khet.portal.api.school.SchoolId;
import org.khet.portal.api.text.ThaiOrder;
import org.osgi.service.component.annotations.Activate;
import org.osgi.service.component.annotations.Component;
import org.osgi.service.component.annotations.Reference;

/** Groups of schools by dimension, with the time of each membership. Safe for concurrent use. */
@Component(service = SchoolGroupRepository.class)
public final class SchoolGroupRepository {
    private static final String VALID = " and m.from <= :day and (m.until is null or m.until >= :day)";
    private final UnitOfWork unit;

    /** @param unit the core's rows */
    @Activate
    public SchoolGroupRepository(@Reference(target = "(khet.unit=core)") UnitOfWork unit) {
        this.unit = unit;
    }

    Map<SchoolId, String> groupsOn(OfficeId office, String dimension, LocalDate day) {
        return unit.in(office, rows -> {
            Map<SchoolId, String> found = new HashMap<>();
            rows.createQuery(
                            "select m.school, g.name from SchoolMemberEntity m, SchoolGroupEntity g"
                                    + " where g.id = m.group and g.dimension = :dimension" + VALID,
                            Object[].class)
                    .setParameter("dimension", dimension)
                    .setParameter("day", day)
                    .getResultList()
                    .forEach(row -> found.put(new SchoolId((Long) row[0]), (String) row[1]));
            return Map.copyOf(found);
        });
    }

    /** All groups of a dimension in which schools are on a day, by name; of dimensions with several at once. */
    Map<SchoolId, List<String>> allOn(OfficeId office, String dimension, LocalDate day) {
        return unit.in(office, rows -> {
            Map<SchoolId, List<String>> found = new HashMap<>();
            rows.createQuery(
                            "select distinct m.school, g.name from SchoolMemberEntity m, SchoolGroupEntity g"
                                    + " where g.id = m.group and g.dimension = :dimension" + VALID
                                    + " order by g.name",
                            Object[].class)
                    .setParameter("dimension", dimension)
                    .setParameter("day", day)
                    .getResultList()
                    .forEach(row -> found.computeIfAbsent(new SchoolId((Long) row[0]), key -> new ArrayList<>())
                            .add((String) row[1]));
            return found;
        });
    }

    /** As {@link #allOn}, of these schools and by dimension. */
    Map<SchoolId, Map<String, List<String>>> of(OfficeId office, List<SchoolId> schools, LocalDate day) {
        Map<SchoolId, Map<String, List<String>>> found = new HashMap<>();
        List<Long> keys = schools.stream().map(SchoolId::value).toList();
        unit.in(office, rows -> SchoolGroupQuery.membersOf(rows, keys, day))
                .forEach((school, groups) -> found.put(
                        new SchoolId(school),
                        groups.stream()
                                .sorted(Comparator.comparing(SchoolGroupEntity::name, ThaiOrder.of()))
                                .collect(Collectors.groupingBy(
                                        SchoolGroupEntity::dimension,
                                        Collectors.mapping(
                                                SchoolGroupEntity::name,
                                                Collectors.collectingAndThen(
                                                        Collectors.toList(), SchoolGroupRepository::once))))));
        return found;
    }

    private static List<String> once(List<String> names) {
        return names.stream().distinct().toList();
    }

    List<String> names(OfficeId office, String dimension) {
        return unit.in(
                office,
                rows -> rows.createQuery(
                                "select g.name from SchoolGroupEntity g where g.dimension = :dimension order by g.name",
                                String.class)
                        .setParameter("dimension", dimension)
                        .getResultList());
    }

    List<Membership> memberships(OfficeId office, SchoolId school) {
        return unit.in(
                office,
                rows -> rows
                        .createQuery(
                                "select m, g from SchoolMemberEntity m, SchoolGroupEntity g"
                                        + " where g.id = m.group and m.school = :school order by m.from desc, m.id desc",
                                Object[].class)
                        .setParameter("school", school.value())
                        .getResultList()
                        .stream()
                        .map(row -> membership((SchoolMemberEntity) row[0], (SchoolGroupEntity) row[1]))
                        .toList());
    }

    private static Membership membership(SchoolMemberEntity member, SchoolGroupEntity group) {
        return new Membership(group.dimension(), group.name(), member.from(), member.until());
    }

    /** Whether a membership of the dimension starts on that day or later. */
    boolean startsFrom(OfficeId office, SchoolId school, String dimension, LocalDate day) {
        return members(office, school, dimension).stream()
                .anyMatch(member -> !member.from().isBefore(day));
    }

    /** Ends what lasts on that day, the day before, and begins the new membership unless the name is empty. */
    void move(SchoolEntity school, String dimension, String name, LocalDate from) {
        OfficeId office = new OfficeId(school.office());
        members(office, new SchoolId(school.id()), dimension).stream()
                .filter(member -> member.until() == null || !member.until().isBefore(from))
                .forEach(member -> member.end(from.minusDays(1)));
        unit.<@Nullable Object>in(office, rows -> {
            if (!name.isEmpty()) {
                rows.persist(new SchoolMemberEntity(school, group(rows, school.office(), dimension, name), from));
            }
            rows.flush();
            return null;
        });
    }

    /** Memberships of a project that share a day with these; without a last day they go on for ever. */
    List<SchoolMemberEntity> overlapping(
            SchoolEntity school, String project, LocalDate from, @Nullable LocalDate until) {
        OfficeId office = new OfficeId(school.office());
        return unit
                .in(
                        office,
                        rows -> rows.createQuery(
                                        "select m from SchoolMemberEntity m, SchoolGroupEntity g where g.id = m.group"
                                                + " and m.school = :school and g.dimension = :dimension"
                                                + " and g.name = :name order by m.from",
                                        SchoolMemberEntity.class)
                                .setParameter("school", school.id())
                                .setParameter("dimension", SchoolRegister.PROJECT)
                                .setParameter("name", project)
                                .getResultList())
                .stream()
                .filter(member -> until == null || !member.from().isAfter(until))
                .filter(member -> member.until() == null || !member.until().isBefore(from))
                .toList();
    }

    /** Begins a membership beside others of the dimension. */
    void join(SchoolEntity school, String dimension, String name, LocalDate from, @Nullable LocalDate until) {
        unit.<@Nullable Object>in(new OfficeId(school.office()), rows -> {
            var member = new SchoolMemberEntity(school, group(rows, school.office(), dimension, name), from);
            if (until != null) {
                member.end(until);
            }
            rows.persist(member);
            rows.flush();
            return null;
        });
    }

    /** Takes a membership out, unless somebody changed it since it was read. */
    void remove(SchoolMemberEntity member) {
        unit.<@Nullable Object>in(new OfficeId(member.office()), rows -> {
            rows.remove(member);
            rows.flush();
            return null;
        });
    }

    private static SchoolGroupEntity group(EntityManager rows, long office, String dimension, String name) {
        return rows.createQuery(
                        "select g from SchoolGroupEntity g where g.dimension = :dimension and g.name = :name",
                        SchoolGroupEntity.class)
                .setParameter("dimension", dimension)
                .setParameter("name", name)
                .getResultStream()
                .findFirst()
                .orElseGet(() -> {
                    var made = new SchoolGroupEntity(office, dimension, name);
                    rows.persist(made);
                    rows.flush();
                    return made;
                });
    }

    private List<SchoolMemberEntity> members(OfficeId office, SchoolId school, String dimension) {
        return unit.in(
                office,
                rows -> rows.createQuery(
                                "select m from SchoolMemberEntity m, SchoolGroupEntity g where g.id = m.group"
                                        + " and m.school = :school and g.dimension = :dimension order by m.from",
                                SchoolMemberEntity.class)
                        .setParameter("school", school.value())
                        .setParameter("dimension", dimension)
                        .getResultList());
    }
}
