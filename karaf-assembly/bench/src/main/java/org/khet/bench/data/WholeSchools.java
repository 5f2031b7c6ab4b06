package org.khet.bench.data;

import java.math.BigDecimal;
import java.sql.Connection;
import java.sql.Date;
import java.sql.PreparedStatement;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Statement;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;

/**
 * Gives imported schools the rest of their records by plain JDBC: kind, grades, place, telephone, size and, for every second one, a
 * person who heads it. One in ten to one in thirty lacks something. For one connection.
 */
final class WholeSchools {
    private static final Date MAY = Date.valueOf("2026-05-16");
    private static final List<String> SIZES = List.of("ขนาดเล็ก", "ขนาดกลาง", "ขนาดใหญ่", "ขนาดใหญ่พิเศษ");
    private static final long KEYS = 900_000_000L;
    private static final int BATCH = 1_000;
    private static final String REST = "update core_school set kind = ?, lowest_grade = ?, highest_grade = ?,"
            + " sub_district = ?, latitude = ?, longitude = ?, phone = ?, head = ? where id = ?";
    private static final String GROUP =
            "insert into core_school_group (id, office_id, dimension, name, version) values (?, ?, 'size', ?, 1)";
    private static final String MEMBER = "insert into core_school_member"
            + " (id, office_id, school_id, group_id, from_day, version) values (?, ?, ?, ?, ?, 1)";
    private static final String PERSON = "insert into core_person (id, office_id, title, first_name, last_name, post,"
            + " school_id, phone, email, folded, version) values (?, ?, 'นาย', ?, 'ตัวอย่าง', ?, ?, '', '', ?, 1)";
    private final Connection connection;
    private final long office;

    WholeSchools(Connection connection, long office) {
        this.connection = connection;
        this.office = office;
    }

    /** Writes all; the caller commits. */
    void write() throws SQLException {
        List<Long> schools = schools();
        each(GROUP, SIZES.size(), at -> List.of(KEYS + at, office, SIZES.get(at)));
        each(REST, schools.size(), at -> rest(at, schools.get(at)));
        each(
                MEMBER,
                schools.size(),
                at -> at % 15 == 0
                        ? List.of()
                        : List.of(KEYS + 1_000 + at, office, schools.get(at), KEYS + at % SIZES.size(), MAY));
        each(
                PERSON,
                schools.size(),
                at -> at % 2 == 0
                        ? List.of()
                        : List.of(
                                KEYS + 100_000 + at,
                                office,
                                "ผู้บริหาร" + at,
                                at % 3 == 0 ? "รักษาการในตำแหน่งผู้อำนวยการโรงเรียน" : "ผู้อำนวยการโรงเรียน",
                                schools.get(at),
                                "ผู้บริหาร" + at));
    }

    private static List<Object> rest(int at, long school) {
        boolean placed = at % 20 != 0;
        List<Object> row = new ArrayList<>(List.of(
                at % 30 == 0 ? "" : "state",
                at % 25 == 0 ? "" : "k2",
                at % 25 == 0 ? "" : "p6",
                at % 12 == 0 ? "" : "ตำบลตัวอย่าง " + at % 7_000));
        row.add(placed ? BigDecimal.valueOf(6_000_000 + at * 449L % 14_000_000, 6) : java.util.Optional.empty());
        row.add(placed ? BigDecimal.valueOf(98_000_000 + at * 271L % 7_000_000, 6) : java.util.Optional.empty());
        row.add(at % 10 == 0 ? "" : String.format(Locale.ROOT, "000-000-%05d", at * 7_919L % 100_000));
        row.add(at % 4 == 0 ? "นายผู้บริหาร ตัวอย่าง" : "");
        row.add(school);
        return row;
    }

    private List<Long> schools() throws SQLException {
        List<Long> found = new ArrayList<>();
        try (PreparedStatement ask =
                connection.prepareStatement("select id from core_school where office_id = ? order by id")) {
            ask.setLong(1, office);
            try (ResultSet rows = ask.executeQuery()) {
                while (rows.next()) {
                    found.add(rows.getLong(1));
                }
            }
        }
        return found;
    }

    /** Values of one row; an empty list leaves it out. */
    private interface Row {
        List<?> of(int at);
    }

    private void each(String sql, int count, Row values) throws SQLException {
        try (PreparedStatement statement = connection.prepareStatement(sql)) {
            for (int at = 0; at < count; at++) {
                List<?> row = values.of(at);
                for (int i = 0; i < row.size(); i++) {
                    Object value = row.get(i);
                    statement.setObject(i + 1, value instanceof java.util.Optional ? null : value);
                }
                if (!row.isEmpty()) {
                    statement.addBatch();
                }
                if (at % BATCH == BATCH - 1) {
                    statement.executeBatch();
                }
            }
            statement.executeBatch();
        }
    }

    /** As the server itself does after a while. */
    static void analyze(Connection connection) throws SQLException {
        try (Statement statement = connection.createStatement()) {
            statement.execute("analyze");
        }
    }
}
