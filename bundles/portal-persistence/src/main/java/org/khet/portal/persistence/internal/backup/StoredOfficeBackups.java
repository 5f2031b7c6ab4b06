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
import org.khet.portal.api.office.Office;
import org.khet.portal.api.office.OfficeId;
import org.khet.portal.api.operation.Backups.Compared;
import org.khet.portal.api.operation.Backups.Made;
import org.khet.portal.api.operation.KeptFolder;
import org.khet.portal.api.operation.OfficeBackups;
import org.khet.portal.api.operation.OfficeTables;
import org.khet.portal.api.outcome.Rejected;
import org.khet.portal.api.security.RuntimeCaller;
import org.khet.portal.persistence.internal.source.Kind;
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
    private final List<KeptFolder> kept = new CopyOnWriteArrayList<>();
    private final List<OfficeTables> tables = new CopyOnWriteArrayList<>();
    private final ReentrantLock working = new ReentrantLock();
    private final OfficeWork work;
    private final OfficeJournal journal;
    private final StoredBackups.Place place;

    /** Backs up offices of this database. */
    @Activate
    public StoredOfficeBackups(
            BundleContext context,
            @Reference(policyOption = ReferencePolicyOption.GREEDY, target = "(khet.kind=*)") DataSource database,
            @Reference(service = DataSource.class, target = "(khet.kind=*)") Map<String, Object> properties,
            @Reference ThreadTransactions transactions,
            @Reference OfficeJournal journal) {
        this(
                database,
                Kind.of(String.valueOf(properties.get(Kind.PROPERTY))),
                transactions,
                journal,
                StoredBackups.Place.of(context));
    }

    /** Backs up offices of a database beside a portal that lies there. */
    public StoredOfficeBackups(
            DataSource database,
            Kind kind,
            ThreadTransactions transactions,
            OfficeJournal journal,
            StoredBackups.Place place) {
        this.work = new OfficeWork(database, kind, transactions);
        this.journal = journal;
        this.place = place;
    }

    /** Takes a folder into the backups from now on. */
    @Reference(cardinality = ReferenceCardinality.MULTIPLE, policy = ReferencePolicy.DYNAMIC)
    public void addKept(KeptFolder folder) {
        kept.add(folder);
    }

    void removeKept(KeptFolder folder) {
        kept.remove(folder);
    }

    /** Takes what a module says of its tables. */
    @Reference(cardinality = ReferenceCardinality.MULTIPLE, policy = ReferencePolicy.DYNAMIC)
    public void addTables(OfficeTables its) {
        tables.add(its);
    }

    void removeTables(OfficeTables its) {
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
        return OfficeWork.told(() -> {
            BackupFolder backup = OfficeFit.there(folder);
            Map<String, TableProof> there = backup.tables();
            List<Compared> compared = new ArrayList<>();
            try (Moment moment = moment()) {
                Dump dump = new Dump(moment.connection(), work.kind());
                for (Slice slice : shape(moment, OfficeFit.key(backup)).replaceable()) {
                    TableProof its = there.get(slice.table().name());
                    if (its != null) {
                        TableProof here = dump.proof(slice);
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
            BackupFolder backup = OfficeFit.there(folder);
            OfficeFit.requireWhole(backup, office);
            try (Kept _ = new Kept(kept)) {
                work.<@Nullable Object>inTransaction(backup, rules(), fits -> null);
                int files = new OfficeFiles(kept).bringBack(backup);
                OfficeLoad.Done done = work.inTransaction(backup, rules(), load -> {
                    OfficeLoad.Done its = load.replace();
                    journal.replaced(caller, office, backup, its);
                    return its;
                });
                LOG.info("office {} put back from {}: {} rows for {}", office.code(), folder, done.rows(), done.gone());
                Instant at = Instant.parse(backup.about().getProperty("at"));
                return new Replaced(at, done.tables(), done.gone(), done.rows(), files);
            }
        });
    }

    private <T> T alone(OfficeWork.Act<T> act) {
        if (!working.tryLock()) {
            throw Rejected.of(FOLDER, "control.backup.busy");
        }
        try {
            return OfficeWork.told(act);
        } finally {
            working.unlock();
        }
    }

    private Made write(Office office, Path folder) throws SQLException, IOException {
        Files.createDirectories(folder.getParent());
        OfficeFiles files = new OfficeFiles(kept);
        try (BackupWriter backup = new BackupWriter(folder);
                Kept _ = new Kept(kept)) {
            List<TableProof> proofs;
            Map<KeptFolder, Set<String>> named;
            Instant at;
            try (Moment moment = moment()) {
                at = journal.now();
                List<Slice> slices = shape(moment, office.id().value()).archived();
                proofs = new Dump(moment.connection(), work.kind()).write(backup, slices);
                named = files.named(moment.connection(), slices);
            }
            int tableFiles = backup.files();
            OfficeFiles.write(backup, named);
            int copied = backup.files() - tableFiles;
            StoredBackups.tellMissing(
                    backup,
                    backup.missing(named.values().stream().flatMap(Set::stream).toList()));
            backup.text(
                    BackupFolder.ABOUT,
                    out -> out.append(OfficeFit.about(office, at, place.version(), backup, work.kind())));
            backup.finish();
            long rows = proofs.stream().mapToLong(TableProof::rows).sum();
            LOG.info("backup of office {} in {}: {} rows, {} files", office.code(), folder, rows, copied);
            return new Made(folder, at, proofs.size(), rows, copied, backup.bytes());
        }
    }

    private Moment moment() throws SQLException, IOException {
        return Moment.of(work.database(), work.kind(), place.scratch());
    }

    private OfficeShape shape(Moment moment, long office) throws SQLException {
        return OfficeShape.of(moment.connection(), rules(), office);
    }

    private List<OfficeTables.Rule> rules() {
        return tables.stream().flatMap(its -> its.rules().stream()).toList();
    }
}
