package org.khet.portal.persistence.internal.backup;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.sql.Connection;
import java.sql.SQLException;
import java.time.Clock;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.concurrent.CopyOnWriteArrayList;
import java.util.concurrent.locks.ReentrantLock;
import java.util.stream.Collectors;
import javax.sql.DataSource;
import org.khet.portal.api.admin.operation.Backups;
import org.khet.portal.api.audit.AuditTrail;
import org.khet.portal.api.operation.BackedUpFolder;
import org.khet.portal.api.operation.OfficeTableRules;
import org.khet.portal.api.outcome.OutOfService;
import org.khet.portal.api.outcome.Rejected;
import org.khet.portal.api.security.RuntimeCaller;
import org.khet.portal.persistence.internal.source.DataFolder;
import org.khet.portal.persistence.internal.source.DatabaseKind;
import org.khet.portal.persistence.internal.source.PostgresSource;
import org.osgi.framework.BundleContext;
import org.osgi.service.component.annotations.Activate;
import org.osgi.service.component.annotations.Component;
import org.osgi.service.component.annotations.Reference;
import org.osgi.service.component.annotations.ReferenceCardinality;
import org.osgi.service.component.annotations.ReferencePolicy;
import org.osgi.service.component.annotations.ReferencePolicyOption;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/** Backups of the portal's own database and folders. */
@Component(service = Backups.class)
public final class StoredBackups implements Backups {
    private static final Logger LOG = LoggerFactory.getLogger(StoredBackups.class);
    private static final String FOLDER = "folder";
    private static final int OLDEST = 15;

    private final List<BackedUpFolder> kept = new CopyOnWriteArrayList<>();
    private final List<OfficeTableRules> rules = new CopyOnWriteArrayList<>();
    private final ReentrantLock making = new ReentrantLock();
    private final DataSource database;
    private final DatabaseKind kind;
    private final AuditTrail trail;
    private final Clock clock;
    private final Place place;

    /**
     * Where the portal lies.
     *
     * @param data     its data folder, absolute
     * @param settings its settings
     * @param version  its version
     */
    public record Place(Path data, Path settings, String version) {
        static Place of(BundleContext context) {
            Path data = DataFolder.of(context).toAbsolutePath();
            String home = context.getProperty("khet.home");
            return new Place(
                    data,
                    (home == null ? data : Path.of(home)).resolve("config"),
                    context.getBundle().getVersion().toString());
        }

        /** A folder that is not there yet, for the copy of a moment. */
        Path scratch() {
            return data.resolve("tmp")
                    .resolve("moment-" + Thread.currentThread().threadId() + '-' + System.nanoTime());
        }
    }

    /** Backs up this database. */
    @Activate
    public StoredBackups(
            BundleContext context,
            @Reference(policyOption = ReferencePolicyOption.GREEDY, target = "(khet.kind=*)") DataSource database,
            @Reference(service = DataSource.class, target = "(khet.kind=*)") Map<String, Object> properties,
            @Reference AuditTrail trail,
            @Reference Clock clock) {
        this(
                database,
                DatabaseKind.of(String.valueOf(properties.get(DatabaseKind.PROPERTY))),
                trail,
                clock,
                Place.of(context));
    }

    private StoredBackups(DataSource database, DatabaseKind kind, AuditTrail trail, Clock clock, Place place) {
        this.database = database;
        this.kind = kind;
        this.trail = trail;
        this.clock = clock;
        this.place = place;
    }

    /** Backs up a database beside a portal that lies there. */
    public static StoredBackups of(DataSource database, DatabaseKind kind, AuditTrail trail, Clock clock, Place place) {
        return new StoredBackups(database, kind, trail, clock, place);
    }

    /** Takes a folder into the backups from now on. */
    @Reference(cardinality = ReferenceCardinality.MULTIPLE, policy = ReferencePolicy.DYNAMIC)
    public void addKept(BackedUpFolder folder) {
        kept.add(folder);
    }

    void removeKept(BackedUpFolder folder) {
        kept.remove(folder);
    }

    /** Takes what a module says of its tables. */
    @Reference(cardinality = ReferenceCardinality.MULTIPLE, policy = ReferencePolicy.DYNAMIC)
    public void addTables(OfficeTableRules its) {
        rules.add(its);
    }

    void removeTables(OfficeTableRules its) {
        rules.remove(its);
    }

    @Override
    public Made make(RuntimeCaller caller, Path folder) {
        caller.require(RuntimeCaller.OPERATE);
        if (!folder.isAbsolute() || folder.getParent() == null) {
            throw Rejected.of(FOLDER, "control.backup.relative", folder.toString());
        }
        if (Files.exists(folder)) {
            throw Rejected.of(FOLDER, "control.backup.there", folder.toString());
        }
        if (!making.tryLock()) {
            throw Rejected.of(FOLDER, "control.backup.busy");
        }
        try {
            trail.append(caller, "core.backup.begun", folder.toString(), Map.of());
            trail.awaitSeals(); // a seal behind the copy would make the portal differ from its backup
            Made made = write(folder);
            LOG.info("backup {}: {} tables, {} rows, {} files", folder, made.tables(), made.rows(), made.files());
            return made;
        } catch (SQLException | DatabaseFailed failure) {
            throw new OutOfService(OutOfService.Part.DATABASE, failure);
        } catch (IOException failure) {
            throw new OutOfService(OutOfService.Part.DISK, failure);
        } finally {
            making.unlock();
        }
    }

    @Override
    public List<Compared> compare(RuntimeCaller caller, Path folder) {
        caller.require(RuntimeCaller.OPERATE);
        BackupReader backup = new BackupReader(folder);
        if (!backup.isThere()) {
            throw Rejected.of(FOLDER, "control.backup.none", folder.toString());
        }
        try (DatabaseSnapshot moment = DatabaseSnapshot.of(database, kind, place.scratch())) {
            Map<String, BackupTable> tables = TableCatalogue.tables(moment.connection());
            TableDump dump = new TableDump(moment.connection(), kind);
            List<Compared> compared = new ArrayList<>();
            Set<String> living =
                    rules.stream().flatMap(its -> its.living().stream()).collect(Collectors.toSet());
            for (TableDigest there : backup.tables().values()) {
                if (living.contains(there.table())) {
                    continue;
                }
                BackupTable table = tables.get(there.table());
                TableDigest here = table == null ? new TableDigest(there.table(), -1, "") : dump.proof(table);
                compared.add(new Compared(there.table(), there.rows(), here.rows(), here.equals(there)));
            }
            return compared;
        } catch (SQLException failure) {
            throw new OutOfService(OutOfService.Part.DATABASE, failure);
        } catch (IOException failure) {
            throw new OutOfService(OutOfService.Part.DISK, failure);
        }
    }

    @Override
    public List<Restored> restored(RuntimeCaller caller) {
        caller.require(RuntimeCaller.OPERATE);
        try {
            return new PendingRestore(PendingRestore.in(place.data())).state();
        } catch (IOException failure) {
            throw new OutOfService(OutOfService.Part.DISK, failure);
        }
    }

    @Override
    public void checkTarget(RuntimeCaller caller, String url, String user, String passwordFile) {
        caller.require(RuntimeCaller.OPERATE);
        try (Connection connection = new PostgresSource(url, user, passwordFile).getConnection()) {
            if (connection.getMetaData().getDatabaseMajorVersion() < OLDEST) {
                throw Rejected.of(
                        "url", "control.backup.old", connection.getMetaData().getDatabaseMajorVersion(), OLDEST);
            }
            if (!TableCatalogue.versions(connection).isEmpty()) {
                throw Rejected.of("url", "control.backup.used");
            }
        } catch (SQLException | IllegalArgumentException failure) {
            throw Rejected.of("url", "control.backup.away", String.valueOf(failure.getMessage()));
        }
    }

    private Made write(Path folder) throws SQLException, IOException {
        Files.createDirectories(folder.getParent());
        try (BackupWriter backup = new BackupWriter(folder);
                BackedUpFolders folders = new BackedUpFolders(kept)) {
            List<TableDigest> proofs;
            Set<String> named;
            Instant at;
            try (DatabaseSnapshot moment = DatabaseSnapshot.of(database, kind, place.scratch())) {
                at = clock.instant();
                proofs = new TableDump(moment.connection(), kind).write(backup);
                named = folders.named(moment.connection(), TableCatalogue.tables(moment.connection()));
            }
            int tableFiles = backup.files();
            folders.write(backup);
            backup.folder("config", place.settings());
            int files = backup.files() - tableFiles;
            tellMissing(backup, backup.missing(named));
            backup.text(
                    BackupReader.ABOUT,
                    out -> out.append("format=" + BackupReader.FORMAT + '\n')
                            .append("at=" + at + '\n')
                            .append("portal=" + place.version() + '\n')
                            .append("bytes=" + backup.bytes() + '\n')
                            .append("database=" + kind.text() + '\n'));
            backup.finish();
            return new Made(
                    folder,
                    at,
                    proofs.size(),
                    proofs.stream().mapToLong(TableDigest::rows).sum(),
                    files,
                    backup.bytes());
        }
    }

    /** What the disk has lost is no reason to have no backup at all, but who checks it must see so. */
    static void tellMissing(BackupWriter backup, List<String> missing) throws IOException {
        if (!missing.isEmpty()) {
            LOG.error(
                    "{} files that records name are not on the disk, or not as they were stored; see {} in the backup",
                    missing.size(),
                    BackupReader.MISSING);
            backup.text(
                    BackupReader.MISSING,
                    out -> out.append(String.join("\n", missing)).append('\n'));
        }
    }
}
