package org.khet.browser;

import io.zonky.test.db.postgres.embedded.EmbeddedPostgres;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;

/** An empty PostgreSQL on this machine only, for a home whose one line of configuration names it. */
final class OnPostgres implements AutoCloseable {
    private final EmbeddedPostgres server;

    OnPostgres() {
        try {
            server = EmbeddedPostgres.builder()
                    .setLocaleConfig("locale-provider", "icu")
                    .setLocaleConfig("icu-locale", "th-TH")
                    .setServerConfig("listen_addresses", "127.0.0.1")
                    .start();
        } catch (IOException failure) {
            throw new UncheckedIOException(failure);
        }
    }

    /** The database. */
    String url() {
        return "jdbc:postgresql://127.0.0.1:" + server.getPort() + "/postgres?user=postgres";
    }

    /** A folder that holds nothing but that line. */
    Path home() throws IOException {
        Path home = Files.createTempDirectory(Path.of(System.getProperty("khet.output")), "home-");
        Files.createDirectories(home.resolve("config"));
        Files.writeString(home.resolve("config/org.khet.datasource.cfg"), "url = " + url() + "\n");
        return home;
    }

    @Override
    public void close() {
        try {
            server.close();
        } catch (IOException failure) {
            throw new UncheckedIOException(failure);
        }
    }
}
