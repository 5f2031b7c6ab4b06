package org.khet.portal.persistence.internal.source;

import com.zaxxer.hikari.HikariDataSource;
import java.nio.file.Path;
import java.sql.SQLException;
import java.time.Duration;
import java.util.Map;
import javax.sql.DataSource;
import org.jspecify.annotations.Nullable;
import org.khet.portal.api.health.HealthCheck;
import org.osgi.framework.BundleContext;
import org.osgi.framework.FrameworkUtil;
import org.osgi.framework.ServiceRegistration;
import org.osgi.service.component.annotations.Activate;
import org.osgi.service.component.annotations.Component;
import org.osgi.service.component.annotations.Deactivate;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/**
 * The portal's database, by the configuration {@code org.khet.datasource}: embedded Derby unless an address is given. Gives
 * the pool as service {@link DataSource} with the property {@code khet.kind}, also while the database does not answer.
 */
@Component(
        configurationPid = "org.khet.datasource",
        immediate = true,
        service = {})
public final class PortalDatabase {
    private static final Logger LOG = LoggerFactory.getLogger(PortalDatabase.class);

    private final @Nullable DerbySource derby;
    private final HikariDataSource pool;
    private final DatabaseMonitor watch;
    private final ServiceRegistration<HealthCheck> health;
    private final ServiceRegistration<DataSource> service;

    /** What an IT officer may set. */
    public @interface Config {
        /** {@code jdbc:postgresql://host/database}; empty for the embedded database. */
        String url() default "";

        /** User of the PostgreSQL database. */
        String user() default "";

        /** File whose first line is that user's password. */
        String passwordFile() default "";

        /** Most connections at a time. */
        int poolSize() default 24;

        /** How long a request waits for a connection before it is told that the database is away. */
        int timeoutSeconds() default 3;
    }

    /** Opens the pool; the database itself need not be there yet. */
    @Activate
    public PortalDatabase(BundleContext context, Config config) {
        String url = config.url().strip();
        DatabaseKind kind = url.isEmpty() ? DatabaseKind.DERBY : DatabaseKind.POSTGRESQL;
        derby = url.isEmpty() ? embedded(context) : null;
        DataSource database = derby == null
                ? new PostgresSource(
                        url, config.user().strip(), config.passwordFile().strip())
                : derby;
        pool = ConnectionPool.over(database, config.poolSize(), config.timeoutSeconds());
        watch = new DatabaseMonitor(database);
        LOG.info("database: {}", derby == null ? url.replaceAll("\\?.*", "") : derby.getDatabaseName());
        watch.start(Duration.ofSeconds(3));
        health = context.registerService(HealthCheck.class, watch, null);
        service = context.registerService(
                DataSource.class,
                new GuardedPool(pool, watch),
                FrameworkUtil.asDictionary(Map.of(DatabaseKind.PROPERTY, kind.text())));
    }

    /** Takes the services away, waits for nobody, stops an embedded database in order. */
    @Deactivate
    public void close() {
        service.unregister();
        health.unregister();
        watch.close();
        pool.close();
        if (derby != null) {
            try {
                derby.stop();
            } catch (SQLException e) {
                LOG.warn("the embedded database did not stop in order; it recovers at the next start", e);
            }
        }
    }

    private static DerbySource embedded(BundleContext context) {
        Path data = DataFolder.of(context);
        setUnlessSet("derby.system.home", data.resolve("derby").toString());
        setUnlessSet(
                "derby.stream.error.file",
                data.resolve("log").resolve("derby.log").toString());
        setUnlessSet("derby.locks.deadlockTimeout", "2");
        setUnlessSet("derby.locks.waitTimeout", "10");
        // after 5,000 rows a transaction would take the whole table, and an import or its undo hold up every other
        // office
        setUnlessSet("derby.locks.escalationThreshold", "1000000");
        setUnlessSet("derby.storage.pageCacheSize", "8000");
        // each table and index is a file, some 3,000 with all modules; of the default, 100, a home page opens hundreds
        // anew
        setUnlessSet("derby.storage.fileCacheSize", "2000");
        // a home page alone asks some 250 statements of the modules that are on; of the defaults, 100 and 64, each is
        // compiled time
        // and again
        setUnlessSet("derby.language.statementCacheSize", "2000");
        setUnlessSet("derby.language.tableDescriptorCacheSize", "512");
        return new DerbySource(data.resolve("derby").resolve("khet"));
    }

    private static void setUnlessSet(String property, String value) {
        if (System.getProperty(property) == null) {
            System.setProperty(property, value);
        }
    }
}
