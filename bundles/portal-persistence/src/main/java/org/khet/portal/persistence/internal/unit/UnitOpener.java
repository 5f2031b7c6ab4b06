package org.khet.portal.persistence.internal.unit;

import jakarta.persistence.EntityManagerFactory;
import java.util.Map;
import java.util.Properties;
import java.util.UUID;
import java.util.concurrent.locks.ReentrantLock;
import javax.sql.DataSource;
import org.eclipse.persistence.config.PersistenceUnitProperties;
import org.eclipse.persistence.jpa.PersistenceProvider;
import org.eclipse.persistence.sessions.server.ServerSession;
import org.khet.portal.persistence.internal.migration.Migrations;
import org.khet.portal.persistence.internal.source.DatabaseKind;
import org.khet.portal.persistence.internal.transaction.JoiningDataSource;
import org.khet.portal.persistence.internal.transaction.JpaUnit;
import org.khet.portal.persistence.internal.transaction.ThreadTransactions;

/** Opens persistence units: migrations first, then EclipseLink. */
public final class UnitOpener {
    private final DataSource database;
    private final DatabaseKind kind;
    private final ThreadTransactions transactions;
    private final BackupRowLoader backup;
    /** Two upgrades at a time would wait for each other's locks in Derby's catalogue. */
    private final ReentrantLock migrating = new ReentrantLock();

    /** Opens units on this database whose work joins these transactions; no backup waits. */
    public UnitOpener(DataSource database, DatabaseKind kind, ThreadTransactions transactions) {
        this(database, kind, transactions, BackupRowLoader.NONE);
    }

    /**
     * Opens units on this database whose work joins these transactions.
     *
     * @param backup brings rows of a backup before a unit is opened for the first time
     */
    public UnitOpener(DataSource database, DatabaseKind kind, ThreadTransactions transactions, BackupRowLoader backup) {
        this.database = database;
        this.kind = kind;
        this.transactions = transactions;
        this.backup = backup;
    }

    /**
     * Opens a unit; a fault in a mapping shows here, not at the first use.
     *
     * @throws RuntimeException with the reason; nothing is left open
     */
    public JpaUnit open(UnitSource source) {
        Migrations migrations = new Migrations(database, kind);
        migrating.lock();
        try {
            backup.bring(
                    source.prefix(),
                    database,
                    kind,
                    version -> migrations.apply(source.prefix(), source.scripts(), version));
            migrations.apply(source.prefix(), source.scripts());
        } finally {
            migrating.unlock();
        }
        EntityManagerFactory factory = factory(source);
        try {
            ServerSession session = factory.unwrap(ServerSession.class);
            session.getLogin().setConnectionHealthValidatedOnError(false);
            session.setProfiler(new SlowQueries(source.id()));
            return new JpaUnit(source.id(), factory);
        } catch (RuntimeException e) {
            factory.close();
            throw e;
        }
    }

    private EntityManagerFactory factory(UnitSource source) {
        ClassLoader loader = new UnitLoader(source.classes());
        UnitDescriptor descriptor = UnitDescriptor.read(source.descriptor(), source.id());
        addDefaults(source, descriptor.properties());
        UnitInfo info = new UnitInfo(source, descriptor, new JoiningDataSource(database, transactions), loader);
        Thread thread = Thread.currentThread();
        ClassLoader before = thread.getContextClassLoader();
        thread.setContextClassLoader(loader);
        try {
            return new PersistenceProvider().createContainerEntityManagerFactory(info, Map.of());
        } finally {
            thread.setContextClassLoader(before);
        }
    }

    private void addDefaults(UnitSource source, Properties properties) {
        Map.of(
                        PersistenceUnitProperties.WEAVING, "static",
                        PersistenceUnitProperties.TARGET_DATABASE, kind.platform(),
                        PersistenceUnitProperties.SESSION_NAME, source.id() + "-" + UUID.randomUUID(),
                        PersistenceUnitProperties.BATCH_WRITING, "JDBC",
                        PersistenceUnitProperties.BATCH_WRITING_SIZE, "500",
                        PersistenceUnitProperties.LOGGING_LOGGER, EclipseLinkLog.class.getName(),
                        PersistenceUnitProperties.LOGGING_LEVEL, "ALL",
                        PersistenceUnitProperties.LOGGING_PARAMETERS, "false")
                .forEach(properties::putIfAbsent);
    }
}
