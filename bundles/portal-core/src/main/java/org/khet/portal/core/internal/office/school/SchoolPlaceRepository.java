package org.khet.portal.core.internal.office.school;

import jakarta.persistence.EntityManager;
import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.function.Predicate;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import org.khet.portal.api.admin.school.SchoolRecords.Located;
import org.khet.portal.api.admin.school.SchoolRegister;
import org.khet.portal.api.office.OfficeId;
import org.khet.portal.api.persistence.UnitOfWork;
import org.khet.portal.api.school.Coordinates;
import org.khet.portal.api.school.GradeSpan;
import org.khet.portal.api.school.SchoolId;
import org.khet.portal.api.school.SchoolStatus;
import org.osgi.service.component.annotations.Activate;
import org.osgi.service.component.annotations.Component;
import org.osgi.service.component.annotations.Reference;

/**
 * Where schools stand: all of an office without reading their whole records, so that a map of the country's schools opens like
 * one of an area's. Safe for concurrent use.
 */
@Component(service = SchoolPlaceRepository.class)
public final class SchoolPlaceRepository {
    private static final int FEW = 500;
    private static final List<String> SHOWN =
            List.of(SchoolRegister.DISTRICT, SchoolRegister.NETWORK, SchoolRegister.SIZE);
    private static final String[] NO_GROUPS = {"", "", ""};

    private static final String SOME = "select m.school, m.group from SchoolMemberEntity m where m.school in :schools"
            + " and m.from <= :day and (m.until is null or m.until >= :day)";
    private final UnitOfWork unit;

    /** @param unit the core's rows */
    @Activate
    public SchoolPlaceRepository(@Reference(target = "(khet.unit=core)") UnitOfWork unit) {
        this.unit = unit;
    }

    /** One of the groups that a map shows: in which place of {@link #SHOWN}, and its name. */
    private record Group(int place, String name) {}

    /** All that have a place, in no order: sorting Thai names takes longer than reading them. */
    public List<Located> located(OfficeId office, SchoolConditions where, LocalDate day) {
        return unit.in(office, rows -> {
            Predicate<Long> wanted = new SchoolKeyQuery(rows, office, where).lacking();
            List<Object[]> found = where.fill(rows.createQuery(
                            "select s.id, s.name, s.latitude, s.longitude, s.status, s.lowestGrade, s.highestGrade"
                                    + " from SchoolEntity s"
                                    + where.text(rows) + " and s.latitude is not null and s.longitude is not null",
                            Object[].class))
                    .getResultStream()
                    .filter(row -> wanted.test((Long) row[0]))
                    .toList();
            Map<Long, String[]> groups = found.isEmpty() ? Map.of() : groups(rows, office, found, day);
            return found.stream()
                    .map(row -> located(row, groups.getOrDefault((Long) row[0], NO_GROUPS)))
                    .toList();
        });
    }

    /** How many of these stand before the school by name; it must be one of them. */
    public int before(OfficeId office, SchoolConditions where, SchoolId school, String name) {
        where.and(
                "(s.name < :beforeName or (s.name = :beforeName and s.id < :beforeId))",
                Map.of("beforeName", name, "beforeId", school.value()));
        return unit.in(office, (EntityManager rows) -> new SchoolKeyQuery(rows, office, where).count());
    }

    private static Located located(Object[] row, String[] groups) {
        var place = new Coordinates((BigDecimal) row[2], (BigDecimal) row[3]);
        String lowest = (String) row[5];
        return new Located(
                new SchoolId((Long) row[0]),
                (String) row[1],
                place,
                (SchoolStatus) row[4],
                groups[0],
                groups[1],
                groups[2],
                lowest.isEmpty() ? null : new GradeSpan(lowest, (String) row[6]));
    }

    /** Groups of each school, in the order of {@link #SHOWN}; of many schools all memberships of the office are read at once. */
    private static Map<Long, String[]> groups(
            EntityManager rows, OfficeId office, List<Object[]> schools, LocalDate day) {
        Map<Long, Group> names = names(rows);
        Map<Long, String[]> groups = HashMap.newHashMap(schools.size());
        if (schools.size() > FEW) {
            SchoolGroupQuery.eachMember(rows, office, day, (school, group) -> put(groups, school, names.get(group)));
        } else {
            rows.createQuery(SOME, Object[].class)
                    .setParameter("schools", schools.stream().map(row -> row[0]).toList())
                    .setParameter("day", day)
                    .getResultList()
                    .forEach(row -> put(groups, (Long) row[0], names.get((Long) row[1])));
        }
        return groups;
    }

    private static void put(Map<Long, String[]> groups, Long school, @Nullable Group group) {
        if (group != null) {
            groups.computeIfAbsent(school, key -> NO_GROUPS.clone())[group.place()] = group.name();
        }
    }

    private static Map<Long, Group> names(EntityManager rows) {
        return rows.createQuery(
                        "select g.id, g.dimension, g.name from SchoolGroupEntity g where g.dimension in :shown",
                        Object[].class)
                .setParameter("shown", SHOWN)
                .getResultStream()
                .collect(Collectors.toMap(
                        row -> (Long) row[0],
                        row -> new Group(SHOWN.indexOf(Objects.toString(row[1])), Objects.toString(row[2]))));
    }
}
