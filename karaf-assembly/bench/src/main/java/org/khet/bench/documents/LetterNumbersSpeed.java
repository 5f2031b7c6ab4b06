package org.khet.bench.documents;

import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.concurrent.Callable;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.stream.IntStream;
import org.khet.bench.Figure;
import org.khet.bench.Measurement;
import org.khet.bench.SampleStatistics;
import org.khet.bench.data.BenchDatabase;
import org.khet.bench.data.BenchProduct;
import org.khet.portal.api.office.OfficeId;
import org.khet.portal.testkit.fake.FakeSchools;

/**
 * A hundred people register letters at once in one office, through the module with its checks, history, trail and happenings; against
 * plain JDBC that locks the counter, raises it, inserts the letter and commits, on the same pool and tables, in turn.
 */
public final class LetterNumbersSpeed implements Measurement {
    private static final int CLERKS = 100;
    private static final int EACH = Integer.getInteger("khet.bench.letters", 20);
    private static final int WARM = 20;
    private static final double GOAL = 50;
    private static final OfficeId PLAIN = new OfficeId(900_000_001);

    private final BenchProduct product;

    /** Letters on this product. */
    public LetterNumbersSpeed(BenchProduct product) {
        this.product = product;
    }

    @Override
    public List<String> names() {
        return List.of("documents-numbers-" + product.id());
    }

    @Override
    public List<Figure> measure(Notes notes) throws Exception {
        try (var database = new BenchDatabase(product);
                var office = new LetterOffice(database, new FakeSchools())) {
            office.open();
            var made = new AtomicInteger();
            Callable<Void> ours = () -> {
                office.register(made.incrementAndGet());
                return null;
            };
            ours.call();
            PlainLetters rows = PlainLetters.begin(database, PLAIN);
            Callable<Void> plain = () -> {
                rows.enter();
                return null;
            };
            for (int i = 0; i < 3; i++) {
                together(ours, WARM);
                together(plain, WARM);
            }
            if (product == BenchProduct.POSTGRESQL) {
                database.executeAlone("vacuum analyze"); // as the server itself does after a while
            }
            List<Double> shares = new ArrayList<>();
            for (int round = 1; round <= SampleStatistics.COUNT; round++) {
                double portal = together(ours, EACH);
                double alone = together(plain, EACH);
                shares.add(100 * portal / alone);
                notes.say(String.format(Locale.ROOT, "round %d: %.0f letters/s against %.0f", round, portal, alone));
            }
            return List.of(
                    Figure.atLeast(
                            "documents-numbers-" + product.id(),
                            "letters per second of 100 people, of what plain JDBC does",
                            SampleStatistics.median(shares),
                            GOAL,
                            "%"),
                    Figure.atMost(
                            "documents-numbers-" + product.id() + "-wrong",
                            "numbers missing or given twice among " + made.get(),
                            (double) wrong(database, made.get()),
                            0,
                            "count"));
        }
    }

    /** Letters per second. */
    private static double together(Callable<Void> one, int each) throws InterruptedException, ExecutionException {
        var start = new CountDownLatch(1);
        try (var clerks = Executors.newFixedThreadPool(CLERKS)) {
            List<Future<Void>> working = IntStream.range(0, CLERKS)
                    .mapToObj(clerk -> clerks.submit(() -> {
                        start.await();
                        for (int i = 0; i < each; i++) {
                            one.call();
                        }
                        return (Void) null;
                    }))
                    .toList();
            long began = System.nanoTime();
            start.countDown();
            for (Future<Void> clerk : working) {
                clerk.get();
            }
            return CLERKS * each * 1e9 / (System.nanoTime() - began);
        }
    }

    /** Numbers that are missing up to the highest, and those given more than once. */
    private static long wrong(BenchDatabase database, long expected) throws SQLException {
        try (Connection connection = database.pool().getConnection();
                PreparedStatement count = connection.prepareStatement(
                        "select count(*), count(distinct number_key), max(number_key) - min(number_key) + 1"
                                + " from doc_letter_in where office_id = ?")) {
            count.setLong(1, LetterOffice.OFFICE.value());
            try (ResultSet row = count.executeQuery()) {
                row.next();
                long letters = row.getLong(1);
                return Math.abs(expected - letters) + (letters - row.getLong(2)) + (row.getLong(3) - letters);
            }
        }
    }
}
