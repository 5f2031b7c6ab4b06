package org.khet.portal.core.internal.office.school;

import jakarta.persistence.EntityManager;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.EnumMap;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.khet.portal.api.admin.school.SchoolPart;
import org.khet.portal.api.admin.school.SchoolRegister;
import org.khet.portal.api.office.OfficeId;
import org.khet.portal.core.internal.office.person.SchoolHeads;

/**
 * Which parts of the records of schools {@code s} are missing on a day. What stands in the row of a school is a condition in JPQL;
 * who has the rest is read as keys, once for all schools: asking for each school takes minutes on Derby. Lengths are compared, as Derby compares texts in the order of the language.
 */
final class SchoolGaps {
    private static final Map<SchoolPart, String> GROUPED = Map.of(
            SchoolPart.DISTRICT, SchoolRegister.DISTRICT,
            SchoolPart.NETWORK, SchoolRegister.NETWORK,
            SchoolPart.SIZE, SchoolRegister.SIZE);
    private final EntityManager rows;
    private final OfficeId office;
    private final LocalDate day;

    SchoolGaps(EntityManager rows, OfficeId office, LocalDate day) {
        this.rows = rows;
        this.office = office;
        this.day = day;
    }

    /** That the row of the school lacks the part; empty for parts that stand in other rows too. */
    static Optional<String> condition(SchoolPart part) {
        return Optional.ofNullable(
                switch (part) {
                    case KIND -> "length(s.kind) = 0";
                    case GRADES -> "length(s.lowestGrade) = 0";
                    case SUB_DISTRICT -> "length(s.subDistrict) = 0";
                    case COORDINATES -> "s.latitude is null";
                    case PHONE -> "length(s.phone) = 0";
                    case VILLAGE -> "length(s.village) = 0";
                    case CODES, DISTRICT, HEAD, NETWORK, SIZE -> null;
                });
    }

    /** That the row of the school lacks one of the parts; empty when no part stands in it. */
    static Optional<String> condition(Set<SchoolPart> parts) {
        return parts.stream()
                .flatMap(part -> condition(part).stream())
                .sorted()
                .reduce((one, other) -> one + " or " + other)
                .map(any -> "(" + any + ")");
    }

    /** Those of the parts that do not stand in the row of the school alone. */
    static Set<SchoolPart> elsewhere(Set<SchoolPart> parts) {
        return parts.stream().filter(part -> condition(part).isEmpty()).collect(Collectors.toSet());
    }

    /** Keys of all schools of the office that have the part; for parts that stand in other rows too. */
    Set<Long> having(SchoolPart part) {
        return switch (part) {
            case CODES ->
                keys(rows.createQuery("select c.school from SchoolCodeEntity c", Long.class)
                        .getResultList());
            case DISTRICT, NETWORK, SIZE -> members(Objects.requireNonNull(GROUPED.get(part)));
            case HEAD -> headed();
            case KIND, GRADES, SUB_DISTRICT, COORDINATES, PHONE, VILLAGE ->
                throw new IllegalArgumentException(part + " stands in the row of the school");
        };
    }

    private Set<Long> headed() {
        Set<Long> found = keys(rows.createQuery("select s.id from SchoolEntity s where length(s.head) > 0", Long.class)
                .getResultList());
        found.addAll(rows.createQuery(
                        "select p.school from PersonEntity p where p.school is not null and " + SchoolHeads.CONDITION,
                        Long.class)
                .setParameter("day", day)
                .getResultList());
        return found;
    }

    private Set<Long> members(String dimension) {
        return members(Set.of(dimension)).getOrDefault(dimension, Set.of());
    }

    /** Schools that are in some group, by dimension: the memberships are read once, and beside the groups, which are few. */
    private Map<String, Set<Long>> members(Set<String> dimensions) {
        if (dimensions.isEmpty()) {
            return Map.of();
        }
        Map<Long, Set<Long>> byGroup = new HashMap<>();
        Map<String, Set<Long>> found = new HashMap<>();
        rows.createQuery(
                        "select g.id, g.dimension from SchoolGroupEntity g where g.dimension in :dimensions",
                        Object[].class)
                .setParameter("dimensions", List.copyOf(dimensions))
                .getResultList()
                .forEach(group -> byGroup.put(
                        (Long) group[0], found.computeIfAbsent((String) group[1], none -> new HashSet<>())));
        SchoolGroupQuery.eachMember(rows, office, day, (school, group) -> {
            Set<Long> schools = byGroup.get(group);
            if (schools != null) {
                schools.add(school);
            }
        });
        return found;
    }

    private static Set<Long> keys(List<Long> found) {
        return new HashSet<>(found);
    }

    /** How many of the schools of a question lack each of the parts; reads each table once. */
    Map<SchoolPart, Integer> count(SchoolConditions where, List<SchoolPart> parts) {
        Map<SchoolPart, Integer> missing = new EnumMap<>(SchoolPart.class);
        List<SchoolPart> inRow =
                parts.stream().filter(part -> condition(part).isPresent()).toList();
        if (!inRow.isEmpty()) {
            countInRows(where, inRow, missing);
        }
        if (inRow.size() < parts.size()) {
            List<Long> all = where.fill(
                            rows.createQuery("select s.id from SchoolEntity s" + where.text(rows), Long.class))
                    .getResultList();
            Set<SchoolPart> elsewhere = elsewhere(Set.copyOf(parts));
            Map<String, Set<Long>> members = members(elsewhere.stream()
                    .flatMap(part -> Stream.ofNullable(GROUPED.get(part)))
                    .collect(Collectors.toSet()));
            for (SchoolPart part : elsewhere) {
                String dimension = GROUPED.get(part);
                Set<Long> having = dimension == null ? having(part) : members.getOrDefault(dimension, Set.of());
                missing.put(part, (int)
                        all.stream().filter(key -> !having.contains(key)).count());
            }
        }
        return missing;
    }

    private void countInRows(SchoolConditions where, List<SchoolPart> parts, Map<SchoolPart, Integer> missing) {
        List<String> sums = new ArrayList<>(List.of("count(s)"));
        parts.forEach(part -> sums.add("sum(case when " + condition(part).orElseThrow() + " then 1 else 0 end)"));
        Object[] found = where.fill(rows.createQuery(
                        "select " + String.join(", ", sums) + " from SchoolEntity s" + where.text(rows),
                        Object[].class))
                .getSingleResult();
        for (int i = 0; i < parts.size(); i++) {
            missing.put(parts.get(i), found[i + 1] instanceof Number number ? number.intValue() : 0);
        }
    }
}
