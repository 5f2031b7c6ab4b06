package org.khet.bench.data;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.OutputStream;
import java.sql.Connection;
import java.sql.SQLException;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.function.Consumer;
import org.khet.bench.Figure;
import org.khet.bench.Measurement;
import org.khet.bench.SampleStatistics;
import org.khet.portal.admin.internal.school.ui.SchoolFiles;
import org.khet.portal.api.admin.school.SchoolPart;
import org.khet.portal.api.admin.school.SchoolRecords;
import org.khet.portal.api.admin.school.SchoolRecords.Selection;
import org.khet.portal.api.admin.school.SchoolRegister.Filter;
import org.khet.portal.api.export.ExportFormat;
import org.khet.portal.api.export.ListExports;
import org.khet.portal.api.export.SpreadsheetWriter.Written;
import org.khet.portal.api.office.OfficeId;
import org.khet.portal.api.persistence.PageRequest;
import org.khet.portal.api.persistence.PageRequest.Sort;
import org.khet.portal.api.school.Schools;
import org.khet.portal.api.security.Caller;
import org.khet.portal.testkit.TestCaller;

/** The list and the map of the country's schools in one office, as their page reads them, against the same SQL by plain JDBC. */
public final class SchoolListSpeed implements Measurement {
    private static final double GOAL = 300;
    private static final double RATIO = 2;
    private static final double GEOJSON = 5;
    private static final double WORKBOOK = 10;
    private static final int WARM = 5;
    private static final int EACH = 20;
    private static final int ROWS = 50;
    private static final OfficeId OFFICE = new OfficeId(1);
    private final BenchProduct product;

    /** The list on this product. */
    public SchoolListSpeed(BenchProduct product) {
        this.product = product;
    }

    /**
     * Something that a person does on the page.
     *
     * @param name in an id
     * @param what in words
     * @param does reads what the page reads
     */
    private record Case(String name, String what, Consumer<Caller> does) {}

    @Override
    public List<String> names() {
        return List.of("school-list-" + product.id());
    }

    @Override
    public List<Figure> measure(Notes notes) throws Exception {
        try (var database = new BenchDatabase(product)) {
            BenchSchools schools = BenchSchools.on(database);
            fill(database);
            List<Figure> figures = new ArrayList<>();
            for (Case one : cases(schools.records())) {
                figures.addAll(measure(one, database, notes));
            }
            figures.addAll(files(schools, notes));
            return figures;
        }
    }

    private void fill(BenchDatabase database) throws Exception {
        SchoolImportSpeed.offices(database);
        SchoolImportSpeed.run(SchoolImportSpeed.imports(database), (int) OFFICE.value(), SchoolLists.csv());
        try (Connection connection = database.pool().getConnection()) {
            new WholeSchools(connection, OFFICE.value()).write();
            connection.commit();
            if (product == BenchProduct.POSTGRESQL) {
                WholeSchools.analyze(connection);
                connection.commit();
            }
        }
    }

    /** All schools as the page hands them out, the first time after a start left out. */
    private List<Figure> files(BenchSchools schools, Notes notes) throws IOException {
        Caller caller = TestCaller.in(OFFICE).with(Schools.VIEW);
        SchoolFiles files = schools.files();
        ListExports exports = schools.exports();
        return List.of(
                file("geojson", GEOJSON, notes, out -> files.geoJson(caller, out)),
                file("workbook", WORKBOOK, notes, out -> {
                    Written written = exports.export(caller, files.list(caller), ExportFormat.XLSX, "", out);
                    if (written.rows() != SchoolLists.SCHOOLS) {
                        throw new IllegalStateException("not all schools are in the workbook: " + written);
                    }
                }));
    }

    private Figure file(String name, double goal, Notes notes, Writer to) throws IOException {
        List<Double> times = new ArrayList<>();
        for (int round = 0; round <= SampleStatistics.COUNT; round++) {
            var out = new ByteArrayOutputStream();
            long began = System.nanoTime();
            to.file(out);
            double seconds = (System.nanoTime() - began) / 1e9;
            notes.say(String.format(Locale.ROOT, "%s: %,d bytes in %.2f s", name, out.size(), seconds));
            if (round > 0) {
                times.add(seconds);
            }
        }
        return Figure.atMost(
                names().getFirst() + "-" + name,
                String.format(Locale.ROOT, "%,d schools as %s", SchoolLists.SCHOOLS, name),
                SampleStatistics.median(times),
                goal,
                "s");
    }

    @FunctionalInterface
    private interface Writer {
        void file(OutputStream out) throws IOException;
    }

    /** What the page reads; the number of rows is asked for when the filter changed. */
    private static List<Case> cases(SchoolRecords records) {
        var first = new PageRequest(0, ROWS, List.of(new Sort("name", false)));
        var last = new PageRequest(SchoolLists.SCHOOLS - ROWS, ROWS, List.of(new Sort("name", false)));
        var byPhone = new PageRequest(0, ROWS, List.of(new Sort("phone", false)));
        var lastByPhone = new PageRequest(SchoolLists.SCHOOLS - ROWS, ROWS, List.of(new Sort("phone", true)));
        Selection part = selection("ตัวอย่าง 123", Set.of());
        Selection phoneless = selection("", Set.of(SchoolPart.PHONE));
        Selection district = new Selection(
                new Filter("", Set.of("อำเภอตัวอย่าง 17"), Set.of(), false), Set.of(), Set.of(), Set.of(), Set.of());
        return List.of(
                list(records, "first", "first page and count", Selection.ALL, first),
                new Case("last", "last page", caller -> records.page(caller, Selection.ALL, last)),
                list(records, "part", "first page and count of a part of a name", part, first),
                list(
                        records,
                        "rare",
                        "first page and count of a name that few have",
                        selection("12345", Set.of()),
                        first),
                list(records, "district", "first page and count of a district", district, first),
                list(records, "phone", "first page and count by telephone", Selection.ALL, byPhone),
                new Case(
                        "phone-last",
                        "last page by telephone, backwards",
                        caller -> records.page(caller, Selection.ALL, lastByPhone)),
                list(records, "phoneless", "first page and count without a telephone", phoneless, first),
                new Case("map", "all places of the map", caller -> records.places(caller, Selection.ALL)),
                new Case("gaps", "how many lack what", records::gaps));
    }

    private static Case list(SchoolRecords records, String name, String what, Selection selection, PageRequest page) {
        return new Case(name, what, caller -> {
            records.page(caller, selection, page);
            records.count(caller, selection);
        });
    }

    private static Selection selection(String text, Set<SchoolPart> missing) {
        return new Selection(new Filter(text, Set.of(), Set.of(), false), Set.of(), Set.of(), Set.of(), missing);
    }

    private List<Figure> measure(Case one, BenchDatabase database, Notes notes) {
        Caller caller = TestCaller.in(OFFICE).with(Schools.VIEW);
        List<RecordingPool.Query> queries =
                database.recorder().queriesOf(() -> one.does().accept(caller));
        if (Boolean.getBoolean("khet.bench.sql")) {
            tell(database, queries, notes);
        }
        double[] ours = new double[EACH];
        double[] plain = new double[EACH];
        for (int at = -WARM; at < EACH; at++) {
            boolean portalFirst = at % 2 == 0; // whoever comes second finds the pages in memory
            double before = portalFirst ? 0 : milliseconds(() -> plain(database, queries));
            double portal = milliseconds(() -> one.does().accept(caller));
            double jdbc = portalFirst ? milliseconds(() -> plain(database, queries)) : before;
            if (at >= 0) {
                ours[at] = portal;
                plain[at] = jdbc;
            }
        }
        String id = names().getFirst() + "-" + one.name();
        double time = SampleStatistics.p95(ours);
        double ratio = time / SampleStatistics.p95(plain);
        notes.say(String.format(Locale.ROOT, "%s: %.1f ms, %.2f times", one.what(), time, ratio));
        return List.of(
                Figure.atMost(id, one.what() + ", p95", time, GOAL, "ms"),
                Figure.atMost(id + "-ratio", one.what() + ", p95 against plain JDBC", ratio, RATIO, "times"));
    }

    /** Which queries an answer takes, and how long each. */
    private static void tell(BenchDatabase database, List<RecordingPool.Query> queries, Notes notes) {
        for (RecordingPool.Query query : queries) {
            plain(database, List.of(query));
            double time = milliseconds(() -> plain(database, List.of(query)));
            notes.say(String.format(Locale.ROOT, "   %.1f ms  %s", time, query.sql()));
        }
    }

    private static void plain(BenchDatabase database, List<RecordingPool.Query> queries) {
        try (Connection connection = database.pool().getConnection()) {
            for (RecordingPool.Query query : queries) {
                query.read(connection);
            }
            connection.commit();
        } catch (SQLException failure) {
            throw new IllegalStateException(failure);
        }
    }

    private static double milliseconds(Runnable work) {
        long began = System.nanoTime();
        work.run();
        return (System.nanoTime() - began) / 1e6;
    }
}
