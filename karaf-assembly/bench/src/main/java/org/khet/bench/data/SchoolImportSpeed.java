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
import org.khet.bench.Rounds;
import org.khet.portal.api.imports.ImportDraft;
import org.khet.portal.api.imports.ImportDraft.Filter;
import org.khet.portal.api.imports.ImportDraft.Look;
import org.khet.portal.api.imports.Imports;
import org.khet.portal.api.office.OfficeId;
import org.khet.portal.api.office.Schools;
import org.khet.portal.api.persistence.UnitOfWork;
import org.khet.portal.api.security.Caller;
import org.khet.portal.core.internal.audit.Origin;
import org.khet.portal.core.internal.audit.SealNews;
import org.khet.portal.core.internal.audit.StoredTrail;
import org.khet.portal.core.internal.imports.ImportNews;
import org.khet.portal.core.internal.imports.ImportTargets;
import org.khet.portal.core.internal.imports.PastRows;
import org.khet.portal.core.internal.imports.ProfileRows;
import org.khet.portal.core.internal.imports.StoredImports;
import org.khet.portal.core.internal.module.AwayModules;
import org.khet.portal.core.internal.module.ModuleUses;
import org.khet.portal.core.internal.office.RegisterUndo;
import org.khet.portal.core.internal.office.RegisterUses;
import org.khet.portal.core.internal.office.SchoolImport;
import org.khet.portal.core.internal.office.SchoolPrefixes;
import org.khet.portal.core.internal.office.SchoolProfileRows;
import org.khet.portal.core.internal.office.SchoolRows;
import org.khet.portal.core.internal.office.SchoolSnapshots;
import org.khet.portal.core.internal.office.SchoolStore;
import org.khet.portal.core.internal.office.Trail;
import org.khet.portal.core.internal.office.UnitOwners;
import org.khet.portal.core.internal.settings.StoredCodeLists;
import org.khet.portal.core.internal.settings.StoredSettings;
import org.khet.portal.print.internal.table.FileTableReader;
import org.khet.portal.testkit.TestCaller;
import org.khet.portal.testkit.fake.FakeSwitches;
import org.khet.portal.testkit.fake.RecordingHappenings;

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
    private final Product product;

    /** The import on this product. */
    public SchoolImportSpeed(Product product) {
        this.product = product;
    }

    @Override
    public List<String> names() {
        return List.of("school-import-" + product.id());
    }

    @Override
    public List<Figure> measure(Notes notes) throws Exception {
        byte[] file = SchoolLists.csv();
        try (var database = new Database(product)) {
            Imports imports = imports(database);
            offices(database);
            run(imports, 1, file);
            List<CopiedRows> rows = rows(database);
            plain(database, rows, 2); // both sides are compiled now
            List<Double> ratios = new ArrayList<>();
            List<Double> times = new ArrayList<>();
            for (int round = 1; round <= Rounds.COUNT; round++) {
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
                            Rounds.median(times)),
                    Rounds.median(ratios),
                    GOAL,
                    "times"));
        }
    }

    private static Imports imports(Database database) {
        UnitOfWork core = database.unit("core", "core");
        Clock clock = Clock.systemUTC();
        var audit = new StoredTrail(core, database.transactions(), new SealNews(), new Origin(), clock);
        var trail = new Trail(audit, clock);
        var settings = new StoredSettings(database.transactions(), core, audit, clock);
        var away = new AwayModules(new FakeSwitches(), new ModuleUses());
        var targets = new ImportTargets(new FakeSwitches());
        targets.bindTarget(new SchoolImport(
                new SchoolSnapshots(core, trail),
                new SchoolPrefixes(settings, trail),
                new SchoolStore(core, new SchoolRows(core), new SchoolProfileRows(core), trail),
                new StoredCodeLists(database.transactions(), core, audit, clock),
                new RegisterUndo(core, new RegisterUses(away, new UnitOwners(away)), trail)));
        return new StoredImports(
                targets,
                new FileTableReader(),
                new ProfileRows(core),
                new ImportNews(database.transactions(), audit, new RecordingHappenings(), new PastRows(core, clock)),
                clock);
    }

    private static void offices(Database database) throws SQLException {
        List<String> inserts = new ArrayList<>();
        for (int office = 1; office <= 2 * Rounds.COUNT + 2; office++) {
            inserts.add("insert into core_office (id, code, code_key, kind, name, short_name, name_english, province,"
                    + " letter_code, phone, colour, structure, created_at, version) values ("
                    + String.format(Locale.ROOT, "%d, 'KB%d', 'KB%d'", office, office, office)
                    + ", 'PRIMARY', 'สพป.ตัวอย่าง', 'ตัวอย่าง', 'Sample', 'จังหวัดตัวอย่าง', 'ศธ 04999', '', '#1F4E8C', 'S-2560',"
                    + " current_timestamp, 1)");
        }
        database.execute(inserts);
    }

    /** Seconds from the first byte of the file to the commit. */
    private static double run(Imports imports, int office, byte[] file) throws IOException, InterruptedException {
        Caller caller = TestCaller.in(new OfficeId(office)).with(Schools.EDIT);
        long began = System.nanoTime();
        try (ImportDraft draft =
                imports.open(caller, SchoolImport.ID, "schools.csv", "", new ByteArrayInputStream(file))) {
            Look look = draft.look();
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

    private static List<CopiedRows> rows(Database database) throws SQLException {
        try (Connection connection = database.pool().getConnection()) {
            List<CopiedRows> rows = new ArrayList<>();
            for (String table : TABLES) {
                rows.add(CopiedRows.read(connection, table, 1));
            }
            connection.commit();
            return rows;
        }
    }

    private static double plain(Database database, List<CopiedRows> rows, int office) throws SQLException {
        long began = System.nanoTime();
        try (Connection connection = database.pool().getConnection()) {
            for (CopiedRows table : rows) {
                table.write(connection, office, SHIFT * office);
            }
            connection.commit();
        }
        return (System.nanoTime() - began) / 1e9;
    }
}
