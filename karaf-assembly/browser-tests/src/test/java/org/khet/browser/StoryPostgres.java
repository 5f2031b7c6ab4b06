package org.khet.browser;

import io.zonky.test.db.postgres.embedded.EmbeddedPostgres;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.ServerSocket;
import java.nio.file.Files;
import java.nio.file.Path;
import java.sql.SQLException;

/** A PostgreSQL on this machine only that can be stopped and started again with what it holds. */
final class StoryPostgres implements AutoCloseable {
    private final Path data;
    private final int port;
    private EmbeddedPostgres running;

    StoryPostgres() {
        try (var socket = new ServerSocket(0)) {
            data = Files.createTempDirectory("khet-postgres");
            port = socket.getLocalPort();
        } catch (IOException failure) {
            throw new UncheckedIOException(failure);
        }
        running = start();
    }

    /** The database. */
    String url() {
        return "jdbc:postgresql://127.0.0.1:" + port + "/postgres?user=postgres";
    }

    /** A folder that holds nothing but the one line of configuration that names it. */
    Path home() throws IOException {
        Path home = Files.createTempDirectory(Path.of(System.getProperty("khet.output")), "home-");
        Files.createDirectories(home.resolve("config"));
        Files.writeString(home.resolve("config/org.khet.datasource.cfg"), "url = " + url() + "\n");
        return home;
    }

    /** Whether it is at a statement with these words just now. */
    boolean isAt(String words) {
        try (var connection = running.getPostgresDatabase().getConnection();
                var query = connection.prepareStatement("select count(*) from pg_stat_activity"
                        + " where state = 'active' and pid <> pg_backend_pid() and query like ?")) {
            query.setString(1, "%" + words + "%");
            try (var found = query.executeQuery()) {
                return found.next() && found.getInt(1) > 0;
            }
        } catch (SQLException failure) {
            throw new IllegalStateException(failure);
        }
    }

    /** The one number that a query gives. */
    long count(String query) {
        try (var connection = running.getPostgresDatabase().getConnection();
                var statement = connection.createStatement();
                var row = statement.executeQuery(query)) {
            row.next();
            return row.getLong(1);
        } catch (SQLException failure) {
            throw new IllegalStateException(query, failure);
        }
    }

    /** Changes rows as another version of the portal would. */
    void execute(String statement) {
        try (var connection = running.getPostgresDatabase().getConnection();
                var change = connection.createStatement()) {
            change.execute(statement);
        } catch (SQLException failure) {
            throw new IllegalStateException(statement, failure);
        }
    }

    /** It is gone. */
    void stop() {
        try {
            running.close();
        } catch (IOException failure) {
            throw new UncheckedIOException(failure);
        }
    }

    /** It is back, on the same port. */
    void again() {
        running = start();
    }

    @Override
    public void close() {
        stop();
        StoryFolders.delete(data);
    }

    private EmbeddedPostgres start() {
        try {
            return EmbeddedPostgres.builder()
                    .setPort(port)
                    .setDataDirectory(data.resolve("data"))
                    .setCleanDataDirectory(false)
                    .setLocaleConfig("locale-provider", "icu")
                    .setLocaleConfig("icu-locale", "th-TH")
                    .setServerConfig("listen_addresses", "127.0.0.1")
                    .start();
        } catch (IOException failure) {
            throw new UncheckedIOException(failure);
        }
    }
}
