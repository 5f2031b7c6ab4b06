package org.khet.bench.documents;

import java.sql.Connection;
import java.sql.ResultSet;
import java.sql.ResultSetMetaData;
import java.sql.SQLException;
import java.sql.Statement;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.stream.Collectors;
import org.khet.bench.Measurement.Notes;
import org.khet.bench.data.BenchDatabase;

/**
 * A register with as many letters as wanted: some are registered, the rest are copies of them with numbers, also of their senders, and days
 * of their own.
 */
final class ManyLetters {
    private static final int REGISTERED = 1000;
    private static final int COPY_SECONDS = 3 * 3600;

    private ManyLetters() {}

    static void fill(BenchDatabase database, LetterOffice office, int letters, Notes notes) throws SQLException {
        long began = System.nanoTime();
        int there = Math.min(REGISTERED, letters);
        for (int no = 1; no <= there; no++) {
            office.register(no);
        }
        try (Connection connection = database.pool().getConnection();
                Statement statement = connection.createStatement()) {
            List<String> columns = columns(statement);
            long step = highest(statement);
            boolean derby = connection.getMetaData().getDatabaseProductName().contains("Derby");
            while (there < letters) {
                int more = Math.min(there, letters - there);
                int times = Math.max(1, there / REGISTERED);
                String values = columns.stream()
                        .map(column -> value(column, step * times, times, derby))
                        .collect(Collectors.joining(", "));
                statement.execute("insert into doc_letter_in (" + String.join(", ", columns) + ") select " + values
                        + " from doc_letter_in where office_id = " + LetterOffice.OFFICE.value()
                        + " order by id fetch first " + more + " rows only");
                connection.commit();
                there += more;
            }
        }
        notes.say(String.format(Locale.ROOT, "%d letters in %.0f s", there, (System.nanoTime() - began) / 1e9));
    }

    /** Two of a hundred are still to be routed, older ones are filed; each copy came three hours before its model. */
    private static String value(String column, long further, int times, boolean derby) {
        int seconds = times * COPY_SECONDS;
        return switch (column) {
            case "id" -> "id + " + further;
            case "number_key" -> "number_key + " + further;
            case "received_at" ->
                derby
                        ? "{fn timestampadd(SQL_TSI_SECOND, -" + seconds + ", received_at)}"
                        : "received_at - " + seconds + " * interval '1 second'";
            case "letter_no" -> letterNo(further);
            case "folded" -> letterNo(further) + " || ' ' || substr(folded, " + fromSender(derby) + ")";
            case "state" -> "case when mod(id, 50) = 0 then 'REGISTERED' else 'FILED' end";
            default -> column;
        };
    }

    /** Of its sender, another one for each letter. */
    private static String letterNo(long further) {
        return "'ศธ 04001/' || trim(cast(id + " + further + " as char(20)))";
    }

    /** Where the words behind the number of the sender begin; the first of all where they are not found. */
    private static String fromSender(boolean derby) {
        String place = derby ? "locate(sender, folded)" : "strpos(folded, sender)";
        return "case when " + place + " > 0 then " + place + " else 1 end";
    }

    private static List<String> columns(Statement statement) throws SQLException {
        List<String> names = new ArrayList<>();
        try (ResultSet none = statement.executeQuery("select * from doc_letter_in where id = -1")) {
            ResultSetMetaData about = none.getMetaData();
            for (int i = 1; i <= about.getColumnCount(); i++) {
                names.add(about.getColumnName(i).toLowerCase(Locale.ROOT));
            }
        }
        return names;
    }

    private static long highest(Statement statement) throws SQLException {
        try (ResultSet row = statement.executeQuery("select max(id) from doc_letter_in")) {
            row.next();
            return row.getLong(1);
        }
    }
}
