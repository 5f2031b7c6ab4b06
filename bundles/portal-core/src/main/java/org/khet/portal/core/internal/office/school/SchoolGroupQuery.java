package org.khet.portal.core.internal.office.school;

import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceException;
import java.sql.Connection;
import java.sql.Date;
import java.sql.PreparedStatement;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Collection;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.function.BiConsumer;
import java.util.stream.Collectors;
import org.khet.portal.api.office.OfficeId;

/** In which groups schools are on a day, and the keys of groups. Stateless. */
final class SchoolGroupQuery {
    private static final String VALID = " and m.from <= :day and (m.until is null or m.until >= :day)";

    /** In plain SQL: a row read as an object costs as much as there is time for the schools of the whole country. */
    private static final String ALL = "select school_id, group_id from core_school_member where office_id = ?"
            + " and from_day <= ? and (until_day is null or until_day >= ?)";

    private SchoolGroupQuery() {}

    /** Group by dimension of each of these schools on a day; of dimensions with several, one of them. */
    static Map<Long, Map<String, String>> groupsOf(EntityManager rows, List<Long> schools, LocalDate day) {
        Map<Long, Map<String, String>> found = new HashMap<>();
        membersOf(rows, schools, day)
                .forEach((school, groups) -> groups.forEach(group ->
                        found.computeIfAbsent(school, key -> new HashMap<>()).put(group.dimension(), group.name())));
        return found;
    }

    /**
     * Groups of each of these schools on a day, by name. In two steps: joined, Derby reads the memberships of all schools for fifty
     * of them.
     */
    static Map<Long, List<SchoolGroupEntity>> membersOf(EntityManager rows, List<Long> schools, LocalDate day) {
        if (schools.isEmpty()) {
            return Map.of();
        }
        List<Object[]> members = rows.createQuery(
                        "select m.school, m.group from SchoolMemberEntity m where m.school in :schools" + VALID,
                        Object[].class)
                .setParameter("schools", schools)
                .setParameter("day", day)
                .getResultList();
        Set<Long> keys = members.stream().map(row -> (Long) row[1]).collect(Collectors.toSet());
        if (keys.isEmpty()) {
            return Map.of();
        }
        Map<Long, SchoolGroupEntity> groups = rows.createQuery(
                        "select g from SchoolGroupEntity g where g.id in :keys", SchoolGroupEntity.class)
                .setParameter("keys", List.copyOf(keys))
                .getResultStream()
                .collect(Collectors.toMap(SchoolGroupEntity::id, group -> group));
        Map<Long, List<SchoolGroupEntity>> found = new HashMap<>();
        members.forEach(row ->
                found.computeIfAbsent((Long) row[0], key -> new ArrayList<>()).add(groups.get((Long) row[1])));
        return found;
    }

    /**
     * Group by dimension of each of these schools as a report of a day names it: the one valid then, or the first that is known where
     * none is known so early. Source: core CORE-33.
     */
    static Map<Long, Map<String, String>> groupsAsOf(EntityManager rows, List<Long> schools, LocalDate day) {
        if (schools.isEmpty()) {
            return Map.of();
        }
        Map<Long, Map<String, String>> found = new HashMap<>();
        rows.createQuery(
                        "select m, g from SchoolMemberEntity m, SchoolGroupEntity g where g.id = m.group"
                                + " and m.school in :schools order by m.from, m.id",
                        Object[].class)
                .setParameter("schools", schools)
                .getResultList()
                .forEach(row -> {
                    var member = (SchoolMemberEntity) row[0];
                    var group = (SchoolGroupEntity) row[1];
                    Map<String, String> of = found.computeIfAbsent(member.school(), key -> new HashMap<>());
                    if (member.from().isAfter(day)) {
                        of.putIfAbsent(group.dimension(), group.name());
                    } else {
                        of.put(group.dimension(), member.lastsOn(day) ? group.name() : "");
                    }
                });
        return found;
    }

    /** Whether a membership {@code m} counts on the {@code :day}. */
    static String valid() {
        return VALID;
    }

    /** As {@link #valid}; the first membership of a school in {@code :<all>}, the groups of a dimension, counts for the time before too. */
    static String validAsOf(String all) {
        return " and (m.until is null or m.until >= :day) and (m.from <= :day or not exists (select e.id from"
                + " SchoolMemberEntity e where e.school = m.school and e.group in :" + all + " and e.from < m.from))";
    }

    /** Schools that are in one of these groups on the day, at most so many. */
    static List<Long> members(EntityManager rows, List<Long> groups, LocalDate day, int most) {
        return groups.isEmpty()
                ? List.of()
                : rows.createQuery(
                                "select m.school from SchoolMemberEntity m where m.group in :groups" + VALID,
                                Long.class)
                        .setParameter("groups", groups)
                        .setParameter("day", day)
                        .setMaxResults(most)
                        .getResultList();
    }

    /** Keys of all groups of a dimension. */
    static List<Long> keys(EntityManager rows, String dimension) {
        return rows.createQuery("select g.id from SchoolGroupEntity g where g.dimension = :dimension", Long.class)
                .setParameter("dimension", dimension)
                .getResultList();
    }

    /** Keys of the groups of a dimension with these names. */
    static List<Long> keys(EntityManager rows, String dimension, Collection<String> names) {
        return rows.createQuery(
                        "select g.id from SchoolGroupEntity g where g.dimension = :dimension and g.name in :names",
                        Long.class)
                .setParameter("dimension", dimension)
                .setParameter("names", List.copyOf(names))
                .getResultList();
    }

    /** Tells the school and the group of each membership of the office that counts on the day. */
    static void eachMember(EntityManager rows, OfficeId office, LocalDate day, BiConsumer<Long, Long> each) {
        Connection connection = Objects.requireNonNull(rows.unwrap(Connection.class));
        try (PreparedStatement statement = connection.prepareStatement(ALL)) {
            statement.setLong(1, office.value());
            statement.setDate(2, Date.valueOf(day));
            statement.setDate(3, Date.valueOf(day));
            try (ResultSet row = statement.executeQuery()) {
                while (row.next()) {
                    each.accept(row.getLong(1), row.getLong(2));
                }
            }
        } catch (SQLException failure) {
            throw new PersistenceException(failure);
        }
    }
}
