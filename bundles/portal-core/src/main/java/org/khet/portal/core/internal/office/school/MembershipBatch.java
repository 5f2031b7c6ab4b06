package org.khet.portal.core.internal.office.school;

import java.sql.Connection;
import java.sql.Date;
import java.sql.PreparedStatement;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Collection;
import java.util.Collections;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import org.khet.portal.api.imports.ImportRow;
import org.khet.portal.api.office.OfficeId;
import org.khet.portal.core.internal.office.RegisterTables;
import org.khet.portal.core.internal.office.school.imports.SchoolImporter;
import org.khet.portal.core.internal.row.BatchStatement;
import org.khet.portal.core.internal.row.ReservedKeys;
import org.khet.portal.core.internal.row.RowTracer;

/**
 * Many schools in their districts, networks, sizes and projects from a day on. A membership that lasts ends the day before; one that begins
 * on that very day is put right; one that begins later stays, and the new one lasts until then. Memberships of projects stand beside each
 * other: none ends for another. For one thread.
 */
public final class MembershipBatch {
    private static final List<String> DIMENSIONS =
            List.of(SchoolImporter.DISTRICT, SchoolImporter.NETWORK, SchoolImporter.SIZE);
    private static final String COLUMNS = "('district', 'network', 'size', 'project')";
    private static final String GROUPS =
            "select id, dimension, name from core_school_group where office_id = ? and dimension in " + COLUMNS;
    private static final String GROUP =
            "insert into core_school_group (id, office_id, dimension, name, version) values (?, ?, ?, ?, 1)";
    private static final String MEMBERS =
            "select m.id, m.school_id, m.group_id, m.from_day, m.until_day, g.dimension, m.version"
                    + " from core_school_member m join core_school_group g on g.id = m.group_id"
                    + " where m.office_id = ? and g.dimension in " + COLUMNS
                    + " and (m.until_day is null or m.until_day >= ?)";
    /** As many schools are asked for by their keys; of more all are read. */
    private static final int BY_KEYS = 100;

    private static final String MEMBER =
            "insert into core_school_member (id, office_id, school_id, group_id, from_day, until_day, version)"
                    + " values (?, ?, ?, ?, ?, ?, 1)";
    private static final String END =
            "update core_school_member set until_day = ?, version = version + 1 where office_id = ? and id = ?";
    private static final String CORRECT =
            "update core_school_member set group_id = ?, version = version + 1 where office_id = ? and id = ?";
    private final Connection connection;
    private final ReservedKeys keys;
    private final OfficeId office;
    private final RowTracer traces;
    private final Map<String, Long> groups = new HashMap<>();
    private final Map<String, List<Member>> members = new HashMap<>();

    private record Member(
            long id,
            int version,
            long group,
            LocalDate from,
            @Nullable LocalDate until) {}

    MembershipBatch(Connection connection, ReservedKeys keys, OfficeId office, RowTracer traces) {
        this.connection = connection;
        this.keys = keys;
        this.office = office;
        this.traces = traces;
    }

    void write(Map<ImportRow, Long> schools, SchoolBatchWriter.How how) throws SQLException {
        List<String> wanted = DIMENSIONS.stream().filter(how.mapped()::contains).toList();
        if (wanted.isEmpty() && !how.mapped().contains(SchoolImporter.PROJECTS)) {
            return;
        }
        LocalDate first = schools.keySet().stream()
                .map(row -> day(row, how))
                .min(LocalDate::compareTo)
                .orElse(how.from());
        readGroups();
        readMembers(first, schools.values());
        try (var begin = new BatchStatement(connection, MEMBER);
                var end = new BatchStatement(connection, END);
                var correct = new BatchStatement(connection, CORRECT)) {
            for (var school : schools.entrySet()) {
                for (String dimension : wanted) {
                    String name = school.getKey().get(dimension);
                    if (!name.isEmpty()) {
                        var place = new Place(school.getValue(), dimension, day(school.getKey(), how));
                        move(place, group(dimension, name), begin, end, correct);
                    }
                }
                for (String project : projects(school.getKey())) {
                    var place = new Place(school.getValue(), SchoolImporter.PROJECTS, day(school.getKey(), how));
                    join(place, group(SchoolImporter.PROJECTS, project), begin);
                }
            }
            end.flush();
            correct.flush();
            begin.flush();
        }
    }

    private record Place(long school, String dimension, LocalDate from) {}

    private static LocalDate day(ImportRow row, SchoolBatchWriter.How how) {
        String since = row.get(SchoolImporter.SINCE);
        return since.isEmpty() ? how.from() : LocalDate.parse(since);
    }

    private void move(Place place, long group, BatchStatement begin, BatchStatement end, BatchStatement correct)
            throws SQLException {
        LocalDate until = null;
        for (Member member : members.getOrDefault(key(place.school(), place.dimension()), List.of())) {
            if (member.from().isAfter(place.from())) {
                LocalDate before = member.from().minusDays(1);
                until = until == null || before.isBefore(until) ? before : until;
            } else if (member.until() == null || !member.until().isBefore(place.from())) {
                if (member.group() == group) {
                    return;
                }
                if (member.from().equals(place.from())) {
                    trace(place.school(), member);
                    correct.add(group, office.value(), member.id());
                    return;
                }
                trace(place.school(), member);
                end.add(place.from().minusDays(1), office.value(), member.id());
            }
        }
        long id = keys.next();
        traces.added(RegisterTables.MEMBER, id);
        begin.add(id, office.value(), place.school(), group, place.from(), until);
    }

    /** Names in the cell of projects, parted by commas, semicolons or middle dots. */
    public static List<String> projects(ImportRow row) {
        return Arrays.stream(row.get(SchoolImporter.PROJECTS).split("[,;·]"))
                .map(String::strip)
                .filter(name -> !name.isEmpty())
                .distinct()
                .toList();
    }

    /** Stays as it is while the school is in the project; before a later time in it, it lasts until then. */
    private void join(Place place, long group, BatchStatement begin) throws SQLException {
        LocalDate until = null;
        for (Member member : members.getOrDefault(key(place.school(), place.dimension()), List.of())) {
            if (member.group() == group && member.from().isAfter(place.from())) {
                LocalDate before = member.from().minusDays(1);
                until = until == null || before.isBefore(until) ? before : until;
            } else if (member.group() == group) {
                return;
            }
        }
        long id = keys.next();
        traces.added(RegisterTables.MEMBER, id);
        begin.add(id, office.value(), place.school(), group, place.from(), until);
    }

    private void trace(long school, Member member) {
        Map<String, String> former = new HashMap<>();
        former.put("school_id", String.valueOf(school));
        former.put("group_id", String.valueOf(member.group()));
        former.put("from_day", member.from().toString());
        if (member.until() != null) {
            former.put("until_day", member.until().toString());
        }
        traces.changed(RegisterTables.MEMBER, member.id(), member.version(), former);
    }

    private static String key(long school, String dimension) {
        return school + dimension;
    }

    private long group(String dimension, String name) throws SQLException {
        Long known = groups.get(dimension + "\n" + name);
        if (known != null) {
            return known;
        }
        long id = keys.next();
        traces.added(RegisterTables.GROUP, id);
        try (var made = new BatchStatement(connection, GROUP)) {
            made.add(id, office.value(), dimension, name);
            made.flush();
        }
        groups.put(dimension + "\n" + name, id);
        return id;
    }

    private void readGroups() throws SQLException {
        try (PreparedStatement statement = connection.prepareStatement(GROUPS)) {
            statement.setLong(1, office.value());
            try (ResultSet row = statement.executeQuery()) {
                while (row.next()) {
                    groups.put(row.getString(2) + "\n" + row.getString(3), row.getLong(1));
                }
            }
        }
    }

    private void readMembers(LocalDate first, Collection<Long> schools) throws SQLException {
        List<Long> some = schools.size() > BY_KEYS ? List.of() : List.copyOf(schools);
        String of = some.isEmpty()
                ? ""
                : " and m.school_id in (" + String.join(", ", Collections.nCopies(some.size(), "?")) + ")";
        try (PreparedStatement statement = connection.prepareStatement(MEMBERS + of)) {
            statement.setLong(1, office.value());
            statement.setDate(2, Date.valueOf(first));
            for (int i = 0; i < some.size(); i++) {
                statement.setLong(i + 3, some.get(i));
            }
            try (ResultSet row = statement.executeQuery()) {
                while (row.next()) {
                    Date until = row.getDate(5);
                    members.computeIfAbsent(key(row.getLong(2), row.getString(6)), ignored -> new ArrayList<>(1))
                            .add(new Member(
                                    row.getLong(1),
                                    row.getInt(7),
                                    row.getLong(3),
                                    row.getDate(4).toLocalDate(),
                                    until == null ? null : until.toLocalDate()));
                }
            }
        }
    }
}
