package org.khet.portal.testkit.database;

import com.zaxxer.hikari.HikariDataSource;
import java.time.Duration;
import org.khet.portal.persistence.internal.source.DatabaseKind;
import org.khet.portal.persistence.internal.transaction.ThreadTransactions;
import org.khet.portal.persistence.internal.unit.UnitOpener;
import org.khet.portal.persistence.internal.unit.UnitSource;

/**
 * The migrated tables of one module, of which each test class gets a copy; migrating for each would take longer than its tests.
 *
 * @param server where it is kept
 * @param name   of the database
 */
record DatabaseTemplate(DatabaseServer server, String name) {
    /** Migrates a new database and keeps it. */
    static DatabaseTemplate of(DatabaseServer server, String name, UnitSource source) {
        try (HikariDataSource pool = DatabaseServer.pool(server.create(name))) {
            new UnitOpener(pool, server.kind(), new ThreadTransactions(pool))
                    .open(source)
                    .close(Duration.ZERO);
            if (server.kind() == DatabaseKind.POSTGRESQL) {
                ForeignKeys.check(pool);
            }
        }
        server.keep(name);
        return new DatabaseTemplate(server, name);
    }
}
