package org.khet.bench.data;

import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.ResultSet;
import java.sql.ResultSetMetaData;
import java.sql.SQLException;
import java.sql.Timestamp;
import java.sql.Types;
import java.time.LocalDateTime;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Random;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;

/** Tickets as rows of ict_ticket, written by plain JDBC: the columns that lists use have likely values, others are empty. */
public final class BenchTicketWriter {
    private static final int BATCH = 1000;
    private static final List<String> DEVICES = List.of(
            "คอมพิวเตอร์", "เครื่องพิมพ์", "โน้ตบุ๊ก", "จอภาพ", "เครื่องสำรองไฟ", "อุปกรณ์กระจายสัญญาณ", "โปรเจกเตอร์");
    private static final List<String> TROUBLES = List.of(
            "เปิดไม่ติด",
            "เข้าอินเทอร์เน็ตไม่ได้",
            "พิมพ์ไม่ออก กระดาษติด",
            "ทำงานช้ามาก",
            "จอดำเป็นระยะ",
            "ลืมรหัสผ่านเครื่อง");
    private static final List<String> CATEGORIES = List.of("NET-NO", "NET-SL", "NET-WI", "NET-LA", "HW-PC", "HW-PR");
    private static final List<String> OPEN = List.of("SUBMITTED", "RECEIVED", "ASSIGNED", "REPAIRING", "RETURNED");
    private static final LocalDateTime FIRST = LocalDateTime.of(2024, 10, 1, 2, 0);

    private final List<Column> columns = new ArrayList<>();

    /** @param connection to a database whose migrations ran; used here only */
    public BenchTicketWriter(Connection connection) throws SQLException {
        try (var statement = connection.createStatement();
                ResultSet none = statement.executeQuery("select * from ict_ticket where id = -1")) {
            ResultSetMetaData data = none.getMetaData();
            for (int i = 1; i <= data.getColumnCount(); i++) {
                columns.add(new Column(
                        data.getColumnName(i).toLowerCase(Locale.ROOT),
                        data.getColumnType(i),
                        data.isNullable(i) == ResultSetMetaData.columnNullable));
            }
        }
    }

    private record Column(String name, int type, boolean nullable) {
        @Nullable Object empty() {
            if (nullable) {
                return null;
            }
            return type == Types.VARCHAR ? "" : 0;
        }
    }

    /** The insert of one ticket with all columns. */
    String insert() {
        return "insert into ict_ticket ("
                + columns.stream().map(Column::name).collect(Collectors.joining(", "))
                + ") values ("
                + columns.stream().map(column -> "?").collect(Collectors.joining(", "))
                + ")";
    }

    /**
     * Writes the tickets 1 to {@code count} of an office; about two in a hundred are open.
     *
     * @param connection committed after each batch
     * @param key        key of the first one
     */
    public void write(Connection connection, long office, long key, int count) throws SQLException {
        var random = new Random(office);
        try (PreparedStatement statement = connection.prepareStatement(insert())) {
            for (int running = 1; running <= count; running++) {
                fill(statement, office, key + running - 1, running, random);
                statement.addBatch();
                if (running % BATCH == 0 || running == count) {
                    statement.executeBatch();
                    connection.commit();
                }
            }
        }
    }

    /**
     * Copies the tickets of an office to another one inside the database, which is much quicker than sending them.
     *
     * @param further how much greater the keys become
     */
    public void copy(Connection connection, long from, long to, long further) throws SQLException {
        String values = columns.stream()
                .map(Column::name)
                .map(name -> switch (name) {
                    case "id" -> "id + " + further;
                    case "office_id" -> String.valueOf(to);
                    default -> name;
                })
                .collect(Collectors.joining(", "));
        try (var statement = connection.createStatement()) {
            statement.execute("insert into ict_ticket ("
                    + columns.stream().map(Column::name).collect(Collectors.joining(", "))
                    + ") select " + values + " from ict_ticket where office_id = " + from
                    + " and token like 'bench-%'");
            connection.commit();
        }
    }

    /** Binds one ticket. */
    void fill(PreparedStatement statement, long office, long key, int running, Random random) throws SQLException {
        boolean open = random.nextInt(50) == 0;
        Timestamp reported = Timestamp.valueOf(FIRST.plusMinutes(running * 4L));
        String title = pick(DEVICES, random) + pick(TROUBLES, random) + " ห้อง " + (1 + random.nextInt(40));
        int school = 1 + random.nextInt(200);
        int technician = 1 + random.nextInt(6);
        Map<String, @Nullable Object> values = new HashMap<>();
        values.put("id", key);
        values.put("version", 1);
        values.put("office_id", office);
        values.put("number_key", 2025L * 1_000_000 + running);
        values.put("number_text", "ซ-" + running + "/2568");
        values.put("state", open ? pick(OPEN, random) : "CLOSED");
        values.put("is_open", open ? 1 : 0);
        values.put("state_since", reported);
        values.put("reported_at", reported);
        values.put("token", "bench-" + key);
        values.put("kind", "REPAIR");
        values.put("channel", "PORTAL");
        values.put("recorder_id", 1000L + school);
        values.put("requester_id", 1000L + school);
        values.put("requester_name", "นางสาวเจ้าหน้าที่ " + school);
        values.put("school_id", (long) school);
        values.put("unit_name", "โรงเรียนบ้านตัวอย่าง " + String.format(Locale.ROOT, "%03d", school));
        values.put("item_name", pick(DEVICES, random));
        values.put("symptom", title + " ใช้งานไม่ได้ตั้งแต่เช้า ลองปิดเปิดใหม่แล้วไม่หาย");
        values.put("title", title);
        values.put("impact", "PERSON");
        values.put("urgency", "HINDERS");
        values.put("category", pick(CATEGORIES, random));
        values.put("priority", 1 + random.nextInt(4));
        values.put("technician_id", 2000L + technician);
        values.put("technician_name", "นายช่าง " + technician);
        for (int i = 0; i < columns.size(); i++) {
            Column column = columns.get(i);
            Object value = values.getOrDefault(column.name(), column.empty());
            if (value == null) {
                statement.setNull(i + 1, column.type());
            } else {
                statement.setObject(i + 1, value);
            }
        }
    }

    private static String pick(List<String> words, Random random) {
        return words.get(random.nextInt(words.size()));
    }
}
