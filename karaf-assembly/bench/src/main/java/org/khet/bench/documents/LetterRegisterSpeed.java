package org.khet.bench.documents;

import java.sql.Connection;
import java.sql.SQLException;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import org.khet.bench.Figure;
import org.khet.bench.Measurement;
import org.khet.bench.SampleStatistics;
import org.khet.bench.data.BenchDatabase;
import org.khet.bench.data.BenchProduct;
import org.khet.bench.data.RecordingPool;
import org.khet.documents.internal.letter.LetterInKind;
import org.khet.portal.api.persistence.PageRequest;
import org.khet.portal.api.persistence.PageRequest.Sort;
import org.khet.portal.api.record.RecordFilter;
import org.khet.portal.api.record.RecordService;
import org.khet.portal.testkit.fake.FakeSchools;

/** The register of a million letters of one office, as its screen reads it, against the same SQL by plain JDBC, in turn. */
public final class LetterRegisterSpeed implements Measurement {
    static final int LETTERS = Integer.getInteger("khet.bench.register", 1_000_000);
    private static final int ROWS = 20;
    private static final int SAMPLES = 20;
    private static final double RATIO = 2;
    private static final double MILLISECONDS = 300;
    private static final Duration WARM = Duration.ofSeconds(5);

    private final BenchProduct product;

    /** The register on this product. */
    public LetterRegisterSpeed(BenchProduct product) {
        this.product = product;
    }

    /**
     * Something that a person does on the screen.
     *
     * @param name in an id
     * @param what in words
     * @param does reads what the screen reads
     */
    private record Case(String name, String what, Runnable does) {}

    @Override
    public List<String> names() {
        return List.of("documents-register-" + product.id());
    }

    @Override
    public List<Figure> measure(Notes notes) throws Exception {
        try (var database = new BenchDatabase(product);
                var office = new LetterOffice(database, new FakeSchools())) {
            office.open();
            ManyLetters.fill(database, office, LETTERS, notes);
            if (product == BenchProduct.POSTGRESQL) {
                database.executeAlone("vacuum analyze doc_letter_in"); // as the server itself does after a while
            }
            List<Figure> figures = new ArrayList<>();
            for (Case one : cases(office)) {
                figures.addAll(measure(one, database, notes));
            }
            return figures;
        }
    }

    /** What the screen reads: the rows and, when the filter changed, how many there are. */
    private static List<Case> cases(LetterOffice office) {
        RecordService<LetterInKind> letters = office.letters.incoming.letters;
        var first = new PageRequest(0, ROWS, List.of());
        var last = new PageRequest(LETTERS / 2, ROWS, List.of());
        var sorted = new PageRequest(0, ROWS, List.of(new Sort("received_at", false)));
        var all = RecordFilter.ALL.in("all");
        var urgent = new RecordFilter("all", "", Map.of("urgency", List.of("URGENT")), List.of());
        return List.of(
                new Case("first", "first page and count", () -> {
                    letters.page(office.clerk, all, first);
                    letters.count(office.clerk, all);
                }),
                new Case("open", "first page and count of what is to be routed", () -> {
                    letters.page(office.clerk, all.in("to-route"), first);
                    letters.count(office.clerk, all.in("to-route"));
                }),
                new Case("deep", "the page in the middle", () -> letters.page(office.clerk, all, last)),
                new Case("filter", "first page and count of an urgency", () -> {
                    letters.page(office.clerk, urgent, first);
                    letters.count(office.clerk, urgent);
                }),
                new Case(
                        "sort",
                        "first page by the day, the oldest first",
                        () -> letters.page(office.clerk, all, sorted)));
    }

    private List<Figure> measure(Case one, BenchDatabase database, Notes notes) {
        List<RecordingPool.Query> queries = database.recorder().queriesOf(one.does()).stream()
                .filter(query -> query.sql().contains(" doc_letter_in ")) // the core looks for happenings meanwhile
                .toList();
        Runnable plain = () -> plain(database, queries);
        long warm = System.nanoTime() + WARM.toNanos();
        do {
            one.does().run();
            plain.run();
        } while (System.nanoTime() < warm);
        List<Double> ratios = new ArrayList<>();
        List<Double> times = new ArrayList<>();
        for (int round = 1; round <= SampleStatistics.COUNT; round++) {
            double[] ours = new double[SAMPLES];
            double[] bare = new double[SAMPLES];
            for (int i = 0; i < SAMPLES; i++) {
                int at = i;
                Runnable portal = () -> ours[at] = milliseconds(one.does());
                Runnable jdbc = () -> bare[at] = milliseconds(plain);
                (i % 2 == 0 ? List.of(portal, jdbc) : List.of(jdbc, portal)).forEach(Runnable::run);
            }
            ratios.add(SampleStatistics.p95(ours) / SampleStatistics.p95(bare));
            times.add(SampleStatistics.p95(ours));
        }
        String id = "documents-register-" + product.id() + "-" + one.name();
        notes.say(String.format(
                Locale.ROOT,
                "%s: %.1f ms, %.2f times, %d questions",
                one.what(),
                SampleStatistics.median(times),
                SampleStatistics.median(ratios),
                queries.size()));
        return List.of(
                Figure.atMost(id, one.what() + ", p95", SampleStatistics.median(times), MILLISECONDS, "ms"),
                Figure.atMost(
                        id + "-ratio",
                        one.what() + ", p95 against plain JDBC",
                        SampleStatistics.median(ratios),
                        RATIO,
                        "times"));
    }

    /** The same SQL by plain JDBC. */
    static void plain(BenchDatabase database, List<RecordingPool.Query> queries) {
        try (Connection connection = database.pool().getConnection()) {
            for (RecordingPool.Query query : queries) {
                query.read(connection);
            }
            connection.commit();
        } catch (SQLException failure) {
            throw new IllegalStateException(failure);
        }
    }

    static double milliseconds(Runnable work) {
        long began = System.nanoTime();
        work.run();
        return (System.nanoTime() - began) / 1e6;
    }
}
