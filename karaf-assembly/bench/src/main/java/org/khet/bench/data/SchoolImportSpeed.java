package org.khet.bench.data;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.sql.Connection;
import java.sql.SQLException;
import java.time.Clock;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.concurrent.CountDownLatch;
import org.khet.bench.Figure;
import org.khet.bench.Measurement;
import org.khet.bench.SampleStatistics;
import org.khet.portal.api.admin.imports.ImportDraft;
import org.khet.portal.api.admin.imports.ImportDraft.DraftSummary;
import org.khet.portal.api.admin.imports.ImportDraft.Filter;
import org.khet.portal.api.admin.imports.ImportHistory;
import org.khet.portal.api.admin.imports.Imports;
import org.khet.portal.api.office.OfficeId;
import org.khet.portal.api.persistence.UnitOfWork;
import org.khet.portal.api.school.Schools;
import org.khet.portal.api.security.Caller;
import org.khet.portal.core.internal.audit.RequestOrigin;
import org.khet.portal.core.internal.audit.StoredTrail;
import org.khet.portal.core.internal.audit.UnsealedOffices;
import org.khet.portal.core.internal.imports.ImportEvents;
import org.khet.portal.core.internal.imports.ImportProfileRepository;
import org.khet.portal.core.internal.imports.ImportRepository;
import org.khet.portal.core.internal.imports.ImportTargetRegistry;
import org.khet.portal.core.internal.imports.StoredImports;
import org.khet.portal.core.internal.imports.StoredPastImports;
import org.khet.portal.core.internal.module.MissingModules;
import org.khet.portal.core.internal.module.ModuleDependencies;
import org.khet.portal.core.internal.office.ImportUndoService;
import org.khet.portal.core.internal.office.OfficeAudit;
import org.khet.portal.core.internal.office.RecordUsageRegistry;
import org.khet.portal.core.internal.office.school.SchoolBatchWriter;
import org.khet.portal.core.internal.office.school.SchoolProfileRepository;
import org.khet.portal.core.internal.office.school.SchoolRepository;
import org.khet.portal.core.internal.office.school.imports.SchoolImporter;
import org.khet.portal.core.internal.office.school.imports.SchoolPrefixes;
import org.khet.portal.core.internal.office.school.imports.SchoolSnapshots;
import org.khet.portal.core.internal.office.structure.UnitOwnershipRegistry;
import org.khet.portal.core.internal.settings.StoredCodeLists;
import org.khet.portal.core.internal.settings.StoredSettings;
import org.khet.portal.print.internal.table.FileTableReader;
import org.khet.portal.testkit.TestCaller;
import org.khet.portal.testkit.fake.FakeSwitches;
import org.khet.portal.testkit.fake.RecordingEvents;

/**
 * All schools of the country are imported into an empty office: the file is read, all rows are checked and compared, the first
 * page of the preview is read, then all is stored; against plain JDBC that writes the same rows into the same tables in batches
 * of one transaction, from memory.
 */
public final class SchoolImportSpeed implements Measurement {
    private static final double GOAL = 3;
    private static final int PREVIEW = 25;
    private static final long SHIFT = 1_000_000_000L;
    /** In the order in which rows refer to each other. */
    private static final List<String> TABLES =
            List.of("core_school", "core_school_code", "core_school_group", "core_school_member");

    private static final LocalDate FROM = LocalDate.of(2026, 10, 1);
    private final BenchProduct product;

    /** The import on this product. */
    public SchoolImportSpeed(BenchProduct product) {
        this.product = product;
    }

    @Override
    public List<String> names() {
        return List.of("school-import-" + product.id());
    }

    @Override
    public List<Figure> measure(Notes notes) throws Exception {
        byte[] file = SchoolLists.csv();
        try (var database = new BenchDatabase(product)) {
            Imports imports = imports(database);
            offices(database);
            run(imports, 1, file);
            List<TableCopy> rows = rows(database);
            plain(database, rows, 2); // both sides are compiled now
            List<Double> ratios = new ArrayList<>();
            List<Double> times = new ArrayList<>();
            for (int round = 1; round <= SampleStatistics.COUNT; round++) {
                double ours;
                double plain;
                if (round % 2 == 0) {
                    ours = run(imports, 2 * round + 1, file);
                    plain = plain(database, rows, 2 * round + 2);
                } else {
                    plain = plain(database, rows, 2 * round + 2);
                    ours = run(imports, 2 * round + 1, file);
                }
                ratios.add(ours / plain);
                times.add(ours);
                notes.say(String.format(Locale.ROOT, "round %d: %.2f s against %.2f s", round, ours, plain));
            }
            return List.of(Figure.atMost(
                    "school-import-" + product.id(),
                    String.format(
                            Locale.ROOT,
                            "%,d schools read, checked, previewed and stored (%.1f s), against a JDBC batch of the same rows",
                            SchoolLists.SCHOOLS,
                            SampleStatistics.median(times)),
                    SampleStatistics.median(ratios),
                    GOAL,
                    "times"));
        }
    }

    /**
     * Imports of schools on a database, and those that were stored.
     *
     * @param imports what is read, checked and stored
     * @param history what can be taken back
     */
    record ImportAccess(Imports imports, ImportHistory history) {}

    /** Imports of schools on this database. */
    static Imports imports(BenchDatabase database) {
        return desk(database).imports();
    }

    /** Imports of schools on this database, and those before. */
    static ImportAccess desk(BenchDatabase database) {
        UnitOfWork core = database.unit("core", "core");
        Clock clock = Clock.systemUTC();
        var audit = new StoredTrail(core, database.transactions(), new UnsealedOffices(), new RequestOrigin(), clock);
        var trail = new OfficeAudit(audit, clock);
        var settings = new StoredSettings(database.transactions(), core, audit, clock);
        var away = new MissingModules(new FakeSwitches(), new ModuleDependencies());
        var targets = new ImportTargetRegistry(new FakeSwitches());
        targets.bindTarget(new SchoolImporter(
                new SchoolSnapshots(core, trail),
                new SchoolPrefixes(settings, trail),
                new SchoolBatchWriter(core, new SchoolRepository(core), new SchoolProfileRepository(core), trail),
                new StoredCodeLists(database.transactions(), core, audit, clock),
                new ImportUndoService(core, new RecordUsageRegistry(away, new UnitOwnershipRegistry(away)), trail)));
        var rows = new ImportRepository(core, clock);
        var news = new ImportEvents(database.transactions(), audit, new RecordingEvents(), rows);
        return new ImportAccess(
                new StoredImports(targets, new FileTableReader(), new ImportProfileRepository(core), news, clock),
                new StoredPastImports(targets, rows, news, settings, clock));
    }

    /** As many offices as are measured, empty, with the keys from 1. */
    static void offices(BenchDatabase database) throws SQLException {
        List<String> inserts = new ArrayList<>();
        for (int office = 1; office <= 2 * SampleStatistics.COUNT + 2; office++) {
            inserts.add("insert into core_office (id, code, code_key, kind, name, short_name, name_english, province,"
                    + " letter_code, phone, colour, structure, created_at, version) values ("
                    + String.format(Locale.ROOT, "%d, 'KB%d', 'KB%d'", office, office, office)
                    + ", 'PRIMARY', 'สพป.ตัวอย่าง', 'ตัวอย่าง', 'Sample', 'จังหวัดตัวอย่าง', 'ศธ 04999', '', '#1F4E8C', 'S-2560',"
                    + " current_timestamp, 1)");
        }
        database.execute(inserts);
    }

    /** Seconds from the first byte of the file to the commit. */
    static double run(Imports imports, int office, byte[] file) throws IOException, InterruptedException {
        Caller caller = TestCaller.in(new OfficeId(office)).with(Schools.EDIT);
        long began = System.nanoTime();
        try (ImportDraft draft =
                imports.open(caller, SchoolImporter.ID, "schools.csv", "", new ByteArrayInputStream(file))) {
            DraftSummary look = draft.look();
            draft.lines(Filter.ALL, 0, PREVIEW);
            if (look.added() != SchoolLists.SCHOOLS) {
                throw new IllegalStateException("not all schools would be added: " + look);
            }
            var end = new CountDownLatch(1);
            Imports.Run run = imports.take(caller, draft, FROM, progress -> {
                if (progress.state() != Imports.State.RUNNING) {
                    end.countDown();
                }
            });
            end.await();
            double seconds = (System.nanoTime() - began) / 1e9;
            if (run.progress().state() != Imports.State.DONE) {
                throw new IllegalStateException("the import ended with " + run.progress());
            }
            return seconds;
        }
    }

    private static List<TableCopy> rows(BenchDatabase database) throws SQLException {
        try (Connection connection = database.pool().getConnection()) {
            List<TableCopy> rows = new ArrayList<>();
            for (String table : TABLES) {
                rows.add(TableCopy.read(connection, table, 1));
            }
            connection.commit();
            return rows;
        }
    }

    private static double plain(BenchDatabase database, List<TableCopy> rows, int office) throws SQLException {
        long began = System.nanoTime();
        try (Connection connection = database.pool().getConnection()) {
            for (TableCopy table : rows) {
                table.write(connection, office, SHIFT * office);
            }
            connection.commit();
        }
        return (System.nanoTime() - began) / 1e9;
    }
}
