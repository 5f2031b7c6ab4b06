package org.khet.bench.documents;

import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.ResultSet;
import java.sql.ResultSetMetaData;
import java.sql.SQLException;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Locale;
import java.util.concurrent.atomic.AtomicLong;
import org.jspecify.annotations.Nullable;
import org.khet.bench.data.BenchDatabase;
import org.khet.portal.api.office.OfficeId;

/** Letters of an office by plain JDBC: a counter that is locked and raised, a row like that of the portal, a commit. */
final class PlainLetters {
    private static final String COUNTER = " where office_id = ? and series = 'plain' and buddhist_year = 2569";
    private static final long FIRST_KEY = 1_000_000_000_000L;

    private final BenchDatabase database;
    private final OfficeId office;
    private final List<String> columns = new ArrayList<>();
    private final List<@Nullable Object> sample = new ArrayList<>();
    private final AtomicLong keys = new AtomicLong(FIRST_KEY);
    private final String insert;

    private PlainLetters(BenchDatabase database, OfficeId office, Connection connection) throws SQLException {
        this.database = database;
        this.office = office;
        try (PreparedStatement one = connection.prepareStatement("select * from doc_letter_in where office_id = ?")) {
            one.setLong(1, LetterOffice.OFFICE.value());
            one.setMaxRows(1);
            try (ResultSet row = one.executeQuery()) {
                row.next();
                ResultSetMetaData about = row.getMetaData();
                for (int i = 1; i <= about.getColumnCount(); i++) {
                    columns.add(about.getColumnName(i).toLowerCase(Locale.ROOT));
                    sample.add(row.getObject(i));
                }
            }
        }
        connection.commit();
        insert = "insert into doc_letter_in (" + String.join(", ", columns) + ") values ("
                + String.join(", ", Collections.nCopies(columns.size(), "?")) + ")";
    }

    /** Begins the counter; the portal has registered a letter before. */
    static PlainLetters begin(BenchDatabase database, OfficeId office) throws SQLException {
        database.execute(List.of("insert into core_series (office_id, series, buddhist_year, last_number) values ("
                + office.value() + ", 'plain', 2569, 0)"));
        try (Connection connection = database.pool().getConnection()) {
            return new PlainLetters(database, office, connection);
        }
    }

    /** Registers one. */
    void enter() throws SQLException {
        try (Connection connection = database.pool().getConnection()) {
            int number = raised(connection);
            try (PreparedStatement statement = connection.prepareStatement(insert)) {
                for (int i = 0; i < columns.size(); i++) {
                    statement.setObject(i + 1, value(columns.get(i), sample.get(i), number));
                }
                statement.executeUpdate();
            }
            connection.commit();
        }
    }

    private @Nullable Object value(String column, @Nullable Object usual, int number) {
        return switch (column) {
            case "id" -> keys.incrementAndGet();
            case "office_id" -> office.value();
            case "number" -> String.valueOf(number);
            case "number_key" -> (long) number;
            default -> usual;
        };
    }

    /** Derby keeps the lock of a row that was read for update only as long as the cursor is open, hence the nesting. */
    private int raised(Connection connection) throws SQLException {
        try (PreparedStatement lock =
                        connection.prepareStatement("select last_number from core_series" + COUNTER + " for update");
                PreparedStatement raise =
                        connection.prepareStatement("update core_series set last_number = ?" + COUNTER)) {
            lock.setLong(1, office.value());
            try (ResultSet last = lock.executeQuery()) {
                last.next();
                int number = last.getInt(1) + 1;
                raise.setInt(1, number);
                raise.setLong(2, office.value());
                raise.executeUpdate();
                return number;
            }
        }
    }
}
