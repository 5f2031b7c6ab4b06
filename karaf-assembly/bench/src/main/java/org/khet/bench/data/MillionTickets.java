package org.khet.bench.data;

import java.io.IOException;
import java.nio.file.Path;
import java.sql.Connection;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Statement;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import javax.sql.DataSource;
import org.apache.derby.jdbc.EmbeddedDataSource;
import org.khet.bench.Measurement.Notes;

/** A million tickets in ten offices, or as many as {@code -Dkhet.bench.rows} says. Stateless. */
public final class MillionTickets {
    static final int OFFICES = 10;
    /** Tickets of each office. */
    static final int EACH = Integer.getInteger("khet.bench.rows", 1_000_000) / OFFICES;

    private static final long FIRST_KEY = 1_000_000_000;
    private static final String TABLE = "ict_ticket";

    private MillionTickets() {}

    /**
     * Fills the embedded database of a portal that does not run; its own offices are among the ten.
     *
     * @return how many tickets each office has now, at least
     */
    public static int intoDerby(Path folder, Notes notes) throws SQLException, IOException {
        System.setProperty(
                "derby.stream.error.file", folder.resolveSibling("bench.log").toString());
        System.setProperty("derby.storage.pageCacheSize", "8000");
        var database = new EmbeddedDataSource();
        database.setDatabaseName(folder.toString());
        try (Connection connection = database.getConnection()) {
            connection.setAutoCommit(false);
            List<Long> offices = offices(connection);
            write(database, offices, notes);
        } finally {
            BenchProduct.shutDown(database);
        }
        return EACH;
    }

    private static List<Long> offices(Connection connection) throws SQLException {
        List<Long> offices = new ArrayList<>();
        try (Statement statement = connection.createStatement();
                ResultSet rows = statement.executeQuery("select id from core_office order by id")) {
            while (rows.next()) {
                offices.add(rows.getLong(1));
            }
        }
        connection.commit();
        for (long more = 900_000_001; offices.size() < OFFICES; more++) {
            offices.add(more);
        }
        return offices;
    }

    /** Writes them without the indexes and makes these again, as for any great load. */
    static void write(DataSource database, List<Long> offices, Notes notes) throws SQLException, IOException {
        long began = System.nanoTime();
        try (Connection connection = database.getConnection();
                Statement statement = connection.createStatement()) {
            connection.setAutoCommit(false);
            Indexes indexes =
                    Indexes.of(TABLE, ClassPathUnits.find("ict", "ict")).thatAreThere(connection, TABLE);
            for (String sql : indexes.drop()) {
                statement.execute(sql);
            }
            connection.commit();
            var rows = new BenchTicketWriter(connection);
            rows.write(connection, offices.getFirst(), FIRST_KEY, EACH);
            for (int i = 1; i < offices.size(); i++) {
                rows.copy(connection, offices.getFirst(), offices.get(i), (long) i * EACH);
            }
            for (String sql : indexes.create()) {
                statement.execute(sql);
                connection.commit();
            }
        }
        notes.say(String.format(
                Locale.ROOT, "%d tickets in %.0f s", offices.size() * EACH, (System.nanoTime() - began) / 1e9));
    }
}
