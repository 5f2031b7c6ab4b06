package org.khet.portal.persistence.internal.backup;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.sql.SQLException;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.concurrent.CopyOnWriteArrayList;
import java.util.concurrent.locks.ReentrantLock;
import javax.sql.DataSource;
import org.jspecify.annotations.Nullable;
import org.khet.portal.api.admin.operation.Backups.Compared;
import org.khet.portal.api.admin.operation.Backups.Made;
import org.khet.portal.api.admin.operation.OfficeBackups;
import org.khet.portal.api.office.Office;
import org.khet.portal.api.office.OfficeId;
import org.khet.portal.api.operation.BackedUpFolder;
import org.khet.portal.api.operation.OfficeTableRules;
import org.khet.portal.api.outcome.Rejected;
import org.khet.portal.api.security.RuntimeCaller;
import org.khet.portal.persistence.internal.source.DatabaseKind;
import org.khet.portal.persistence.internal.transaction.ThreadTransactions;
import org.osgi.framework.BundleContext;
import org.osgi.service.component.annotations.Activate;
import org.osgi.service.component.annotations.Component;
import org.osgi.service.component.annotations.Reference;
import org.osgi.service.component.annotations.ReferenceCardinality;
import org.osgi.service.component.annotations.ReferencePolicy;
import org.osgi.service.component.annotations.ReferencePolicyOption;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/** Backups of single offices of this portal. See the ADR on the backup of one office. */
@Component(service = OfficeBackups.class)
public final class StoredOfficeBackups implements OfficeBackups {
    private static final Logger LOG = LoggerFactory.getLogger(StoredOfficeBackups.class);
    private static final String FOLDER = "folder";
    private final List<BackedUpFolder> kept = new CopyOnWriteArrayList<>();
    private final List<OfficeTableRules> tables = new CopyOnWriteArrayList<>();
    private final ReentrantLock working = new ReentrantLock();
    private final OfficeTransaction work;
    private final OfficeBackupEvents journal;
    private final StoredBackups.Place place;

    /** Backs up offices of this database. */
    @Activate
    public StoredOfficeBackups(
            BundleContext context,
            @Reference(policyOption = ReferencePolicyOption.GREEDY, target = "(khet.kind=*)") DataSource database,
            @Reference(service = DataSource.class, target = "(khet.kind=*)") Map<String, Object> properties,
            @Reference ThreadTransactions transactions,
            @Reference OfficeBackupEvents journal) {
        this(
                database,
                DatabaseKind.of(String.valueOf(properties.get(DatabaseKind.PROPERTY))),
                transactions,
                journal,
                StoredBackups.Place.of(context));
    }

    private StoredOfficeBackups(
            DataSource database,
            DatabaseKind kind,
            ThreadTransactions transactions,
            OfficeBackupEvents journal,
            StoredBackups.Place place) {
        this.work = new OfficeTransaction(database, kind, transactions);
        this.journal = journal;
        this.place = place;
    }

    /** Backs up offices of a database beside a portal that lies there. */
    public static StoredOfficeBackups of(
            DataSource database,
            DatabaseKind kind,
            ThreadTransactions transactions,
            OfficeBackupEvents journal,
            StoredBackups.Place place) {
        return new StoredOfficeBackups(database, kind, transactions, journal, place);
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
        tables.add(its);
    }

    void removeTables(OfficeTableRules its) {
        tables.remove(its);
    }

    @Override
    public Made make(RuntimeCaller caller, OfficeId id, Path folder) {
        caller.require(RuntimeCaller.OPERATE);
        Office office = journal.office(id);
        if (!folder.isAbsolute() || folder.getParent() == null) {
            throw Rejected.of(FOLDER, "control.backup.relative", folder.toString());
        }
        if (Files.exists(folder)) {
            throw Rejected.of(FOLDER, "control.backup.there", folder.toString());
        }
        return alone(() -> {
            work.transactions().run(() -> journal.begun(caller, office, folder));
            return write(office, folder);
        });
    }

    @Override
    public List<Compared> compare(RuntimeCaller caller, Path folder) {
        caller.require(RuntimeCaller.OPERATE);
        return OfficeTransaction.told(() -> {
            BackupReader backup = OfficeBackupValidator.there(folder);
            Map<String, TableDigest> there = backup.tables();
            List<Compared> compared = new ArrayList<>();
            try (DatabaseSnapshot moment = moment()) {
                TableDump dump = new TableDump(moment.connection(), work.kind());
                for (RowRange slice :
                        shape(moment, OfficeBackupValidator.key(backup)).replaceable()) {
                    TableDigest its = there.get(slice.table().name());
                    if (its != null) {
                        TableDigest here = dump.proof(slice);
                        compared.add(new Compared(its.table(), its.rows(), here.rows(), here.equals(its)));
                    }
                }
            }
            return compared;
        });
    }

    @Override
    public Replaced replace(RuntimeCaller caller, OfficeId id, Path folder) {
        caller.require(RuntimeCaller.OPERATE);
        Office office = journal.office(id);
        return alone(() -> {
            BackupReader backup = OfficeBackupValidator.there(folder);
            OfficeBackupValidator.requireWhole(backup, office);
            try (BackedUpFolders _ = new BackedUpFolders(kept)) {
                work.<@Nullable Object>inTransaction(backup, rules(), fits -> null);
                int files = new OfficeFileBackup(kept).bringBack(backup);
                OfficeRestoreTask.Done done = work.inTransaction(backup, rules(), load -> {
                    OfficeRestoreTask.Done its = load.replace();
                    journal.replaced(caller, office, backup, its);
                    return its;
                });
                LOG.info("office {} put back from {}: {} rows for {}", office.code(), folder, done.rows(), done.gone());
                Instant at = Instant.parse(backup.about().getProperty("at"));
                return new Replaced(at, done.tables(), done.gone(), done.rows(), files);
            }
        });
    }

    private <T> T alone(OfficeTransaction.Act<T> act) {
        if (!working.tryLock()) {
            throw Rejected.of(FOLDER, "control.backup.busy");
        }
        try {
            return OfficeTransaction.told(act);
        } finally {
            working.unlock();
        }
    }

    private Made write(Office office, Path folder) throws SQLException, IOException {
        Files.createDirectories(folder.getParent());
        OfficeFileBackup files = new OfficeFileBackup(kept);
        try (BackupWriter backup = new BackupWriter(folder);
                BackedUpFolders _ = new BackedUpFolders(kept)) {
            List<TableDigest> proofs;
            Map<BackedUpFolder, Set<String>> named;
            Instant at;
            try (DatabaseSnapshot moment = moment()) {
                at = journal.now();
                List<RowRange> slices = shape(moment, office.id().value()).archived();
                proofs = new TableDump(moment.connection(), work.kind()).write(backup, slices);
                named = files.named(moment.connection(), slices);
            }
            int tableFiles = backup.files();
            OfficeFileBackup.write(backup, named);
            int copied = backup.files() - tableFiles;
            StoredBackups.tellMissing(
                    backup,
                    backup.missing(named.values().stream().flatMap(Set::stream).toList()));
            backup.text(
                    BackupReader.ABOUT,
                    out -> out.append(OfficeBackupValidator.about(office, at, place.version(), backup, work.kind())));
            backup.finish();
            long rows = proofs.stream().mapToLong(TableDigest::rows).sum();
            LOG.info("backup of office {} in {}: {} rows, {} files", office.code(), folder, rows, copied);
            return new Made(folder, at, proofs.size(), rows, copied, backup.bytes());
        }
    }

    private DatabaseSnapshot moment() throws SQLException, IOException {
        return DatabaseSnapshot.of(work.database(), work.kind(), place.scratch());
    }

    private OfficeTableScope shape(DatabaseSnapshot moment, long office) throws SQLException {
        return OfficeTableScope.of(moment.connection(), rules(), office);
    }

    private List<OfficeTableRules.Rule> rules() {
        return tables.stream().flatMap(its -> its.rules().stream()).toList();
    }
}
