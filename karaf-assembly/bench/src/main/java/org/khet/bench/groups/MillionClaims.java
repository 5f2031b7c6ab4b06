package org.khet.bench.groups;

import java.math.BigDecimal;
import java.sql.Connection;
import java.sql.Date;
import java.sql.PreparedStatement;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Statement;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Locale;
import java.util.Random;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import org.khet.bench.Measurement.Notes;

/** Many claims in ten offices, as years of work leave them: two in a hundred are still open. The rows of one claim that the product made, varied. */
final class MillionClaims {
    static final int OFFICES = 10;
    private static final int BATCH = 1000;
    private static final long FIRST_KEY = 1_000_000_000;
    private static final int DAYS = 1500;
    private static final LocalDate FIRST = LocalDate.of(2022, 10, 3);
    private static final List<String> OPEN = List.of("RECEIVED", "CHECKED", "ENDORSED", "APPROVED", "INCOMPLETE");
    private static final List<String> PARTS = List.of("BUDGET", "OFF_BUDGET", "REVENUE");

    private final List<String> columns = new ArrayList<>();
    private final List<Object> sample = new ArrayList<>();

    /** Reads the claim that the others are like. */
    MillionClaims(Connection connection, long claim) throws SQLException {
        try (PreparedStatement statement = connection.prepareStatement("select * from fin_claim where id = " + claim);
                ResultSet row = statement.executeQuery()) {
            row.next();
            for (int i = 1; i <= row.getMetaData().getColumnCount(); i++) {
                columns.add(row.getMetaData().getColumnName(i).toLowerCase(Locale.ROOT));
                sample.add(row.getObject(i));
            }
        }
    }

    /** Writes so many for each office, the first by rows, the others as copies inside the database. */
    void write(Connection connection, long first, int each, Notes notes) throws SQLException {
        long began = System.nanoTime();
        rows(connection, first, each);
        for (int i = 1; i < OFFICES; i++) {
            long further = (long) i * each;
            long office = first + i;
            String values = columns.stream()
                    .map(name -> switch (name) {
                        case "id" -> "id + " + further;
                        case "office_id" -> String.valueOf(office);
                        default -> name;
                    })
                    .collect(Collectors.joining(", "));
            try (Statement statement = connection.createStatement()) {
                statement.execute("insert into fin_claim (" + String.join(", ", columns) + ") select " + values
                        + " from fin_claim where office_id = " + first + " and id >= " + FIRST_KEY + " and id < "
                        + (FIRST_KEY + each));
            }
            connection.commit();
        }
        notes.say(
                String.format(Locale.ROOT, "%,d claims in %.0f s", OFFICES * each, (System.nanoTime() - began) / 1e9));
    }

    private void rows(Connection connection, long office, int each) throws SQLException {
        Random random = new Random(office);
        String places = String.join(", ", Collections.nCopies(columns.size(), "?"));
        try (PreparedStatement insert = connection.prepareStatement(
                "insert into fin_claim (" + String.join(", ", columns) + ") values (" + places + ")")) {
            for (int i = 0; i < each; i++) {
                Row row = new Row(office, i, each, random);
                for (int at = 0; at < columns.size(); at++) {
                    insert.setObject(at + 1, row.value(columns.get(at), sample.get(at)));
                }
                insert.addBatch();
                if (i % BATCH == BATCH - 1 || i == each - 1) {
                    insert.executeBatch();
                    connection.commit();
                }
            }
        }
    }

    private record Row(
            long office, int number, int each, BigDecimal net, String part, String state, int unit, int person) {
        Row(long office, int number, int each, Random random) {
            this(
                    office,
                    number,
                    each,
                    BigDecimal.valueOf(10_000 + random.nextInt(9_000_000), 2),
                    PARTS.get(random.nextInt(PARTS.size())),
                    random.nextInt(50) == 0 ? OPEN.get(random.nextInt(OPEN.size())) : "CLOSED",
                    11 + random.nextInt(9),
                    1001 + random.nextInt(22));
        }

        @Nullable Object value(String column, Object before) {
            return switch (column) {
                case "id" -> FIRST_KEY + number;
                case "office_id" -> office;
                case "number_key" -> 2400L * 1_000_000 + number;
                case "number" -> "2565/" + number;
                case "received_on" -> Date.valueOf(FIRST.plusDays((long) number * DAYS / each));
                case "subject" -> "ค่าใช้จ่ายเดินทางไปราชการ ครั้งที่ " + number;
                case "folded" -> "2565/" + number + " คาใชจายเดินทางไปราชการ ครังที " + number;
                case "gross", "net", "tax_base" -> net;
                case "part" -> part;
                case "state" -> state;
                case "unit_id" -> unit;
                case "creator_id", "payee_id" -> person;
                case "invoice_no" -> number % 2 == 0 ? "INV-" + number : null;
                default -> before;
            };
        }
    }
}
