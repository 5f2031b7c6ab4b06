package org.khet.bench.data;

import java.nio.file.Path;
import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Timestamp;
import java.util.ArrayList;
import java.util.List;

/** The embedded database of a demonstration that does not run: more tickets in an office, modules that it will have on. Stateless. */
public final class DemoRegister {
    private static final long FIRST_KEY = 1_000_000_000;

    private DemoRegister() {}

    /**
     * Fills it.
     *
     * @param folder  of the database
     * @param office  code of the office
     * @param count   so many tickets more
     * @param modules ids of modules that are on there, also those that never came yet
     * @return the numbers of all its tickets as the register shows them at first, the newest one first
     */
    public static List<String> fill(Path folder, String office, int count, List<String> modules) throws SQLException {
        return new DemoDatabase(folder).doing(connection -> {
            long id = DemoDatabase.office(connection, office);
            new BenchTicketWriter(connection).write(connection, id, FIRST_KEY, count);
            turnOn(connection, id, modules);
            return numbers(connection, id);
        });
    }

    private static void turnOn(Connection connection, long office, List<String> modules) throws SQLException {
        try (PreparedStatement statement = connection.prepareStatement("insert into core_module_switch"
                + " (id, office_id, module, switched_on, changed_at, version) values (?, ?, ?, 1, ?, 1)")) {
            for (int i = 0; i < modules.size(); i++) {
                statement.setLong(1, FIRST_KEY + i);
                statement.setLong(2, office);
                statement.setString(3, modules.get(i));
                statement.setTimestamp(4, new Timestamp(0));
                statement.addBatch();
            }
            statement.executeBatch();
        }
    }

    private static List<String> numbers(Connection connection, long office) throws SQLException {
        List<String> numbers = new ArrayList<>();
        try (PreparedStatement statement = connection.prepareStatement(
                "select number_text from ict_ticket where office_id = ? order by number_key desc")) {
            statement.setLong(1, office);
            try (ResultSet rows = statement.executeQuery()) {
                while (rows.next()) {
                    numbers.add(rows.getString(1));
                }
            }
        }
        return numbers;
    }
}
