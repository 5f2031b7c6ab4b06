package org.khet.bench.data;

import io.zonky.test.db.postgres.embedded.EmbeddedPostgres;
import java.io.IOException;
import java.nio.file.Path;
import java.sql.SQLException;
import java.util.Map;
import javax.sql.DataSource;
import org.apache.derby.jdbc.EmbeddedDataSource;
import org.khet.bench.start.Folders;
import org.khet.portal.persistence.internal.source.DatabaseKind;

/** A database product, as the portal sets it up: on disk, Thai order, commits written through. */
public enum BenchProduct {
    /** Embedded, in a folder. */
    DERBY(DatabaseKind.DERBY) {
        @Override
        Server start() throws IOException {
            Path folder = Folders.temporary();
            System.setProperty(
                    "derby.stream.error.file", folder.resolve("derby.log").toString());
            System.setProperty("derby.locks.deadlockTimeout", "2");
            System.setProperty("derby.locks.waitTimeout", "30");
            System.setProperty("derby.locks.escalationThreshold", "1000000"); // as the portal runs it
            System.setProperty("derby.storage.pageCacheSize", "8000");
            var database = new EmbeddedDataSource();
            database.setDatabaseName(folder.resolve("khet").toString());
            database.setConnectionAttributes("create=true;territory=th_TH;collation=TERRITORY_BASED:TERTIARY");
            return new Server(database, () -> {
                shutDown(database);
                Folders.delete(folder);
            });
        }
    },
    /** A server of its own on this machine. */
    POSTGRESQL(DatabaseKind.POSTGRESQL) {
        @Override
        Server start() throws IOException {
            EmbeddedPostgres postgres = EmbeddedPostgres.builder()
                    .setLocaleConfig("locale-provider", "icu")
                    .setLocaleConfig("icu-locale", "th-TH")
                    // the embedded server does neither by itself, an office's server both
                    .setServerConfig("fsync", "on")
                    .setServerConfig("synchronous_commit", "on")
                    .setServerConfig("max_connections", "60")
                    .setServerConfig("listen_addresses", "127.0.0.1")
                    .start();
            var database = postgres.getDatabase("postgres", "postgres", Map.of("reWriteBatchedInserts", "true"));
            return new Server(database, postgres::close);
        }
    };

    private final DatabaseKind kind;

    BenchProduct(DatabaseKind kind) {
        this.kind = kind;
    }

    DatabaseKind kind() {
        return kind;
    }

    /** Part of a figure's id. */
    public String id() {
        return kind.text();
    }

    /** Starts an empty database. */
    abstract Server start() throws IOException;

    /** Stops an embedded database. */
    static void shutDown(EmbeddedDataSource database) {
        database.setConnectionAttributes("");
        database.setShutdownDatabase("shutdown");
        try {
            database.getConnection().close();
        } catch (SQLException stopped) {
            // Derby says that it stopped by an exception
        }
    }

    /** Something that is ended. */
    interface End {
        /** Ends it and deletes its files. */
        void end() throws IOException;
    }

    /**
     * A started database.
     *
     * @param connections gives new connections
     * @param end         stops it
     */
    record Server(DataSource connections, End end) {}
}
