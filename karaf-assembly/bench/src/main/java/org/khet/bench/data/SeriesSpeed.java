package org.khet.bench.data;

import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Random;
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
import org.khet.portal.api.office.OfficeId;

/**
 * 32 clerks enter 1,000 tickets each in one office, through the core's series and the module's store; against plain JDBC
 * that locks the counter, raises it, inserts the ticket and commits, on the same pool and tables.
 */
public final class SeriesSpeed implements Measurement {
    private static final int CLERKS = 32;
    private static final int EACH = 1000 / SampleStatistics.COUNT;
    private static final int WARM = 50;
    private static final double GOAL = 50;
    private static final OfficeId OURS = new OfficeId(1);
    private static final OfficeId PLAIN = new OfficeId(2);

    private final BenchProduct product;

    /** Numbers on this product. */
    public SeriesSpeed(BenchProduct product) {
        this.product = product;
    }

    @Override
    public List<String> names() {
        return List.of("numbers-" + product.id());
    }

    @Override
    public List<Figure> measure(Notes notes) throws Exception {
        try (var database = new BenchDatabase(product)) {
            var desk = BenchTicketService.in(database);
            Callable<Integer> ours = () ->
                    database.transactions().call(() -> desk.enter(OURS).number().running());
            var keys = new AtomicInteger();
            BenchTicketWriter rows = begin(database);
            Callable<Integer> plain = () -> plain(database, rows, 1_000_000_000L + keys.incrementAndGet());
            together(ours, WARM);
            together(plain, WARM);
            List<Double> shares = new ArrayList<>();
            for (int round = 1; round <= SampleStatistics.COUNT; round++) {
                double portal = together(ours, EACH);
                double alone = together(plain, EACH);
                shares.add(100 * portal / alone);
                notes.say(String.format(Locale.ROOT, "round %d: %.0f tickets/s against %.0f", round, portal, alone));
            }
            return List.of(
                    Figure.atLeast(
                            "numbers-" + product.id(),
                            "tickets per second of 32 clerks, of what plain JDBC does",
                            SampleStatistics.median(shares),
                            GOAL,
                            "%"),
                    Figure.atMost(
                            "numbers-" + product.id() + "-wrong",
                            "numbers missing or given twice among " + CLERKS * (EACH * SampleStatistics.COUNT + WARM),
                            (double) wrong(database),
                            0,
                            "count"));
        }
    }

    /** Tickets per second. */
    private static double together(Callable<Integer> one, int each) throws InterruptedException, ExecutionException {
        var start = new CountDownLatch(1);
        try (var clerks = Executors.newFixedThreadPool(CLERKS)) {
            List<Future<Integer>> working = IntStream.range(0, CLERKS)
                    .mapToObj(clerk -> clerks.submit(() -> {
                        start.await();
                        int last = 0;
                        for (int i = 0; i < each; i++) {
                            last = one.call();
                        }
                        return last;
                    }))
                    .toList();
            long began = System.nanoTime();
            start.countDown();
            for (Future<Integer> clerk : working) {
                clerk.get();
            }
            return CLERKS * each * 1e9 / (System.nanoTime() - began);
        }
    }

    private static BenchTicketWriter begin(BenchDatabase database) throws SQLException {
        database.execute(List.of("insert into core_series (office_id, series, buddhist_year, last_number) values ("
                + PLAIN.value() + ", 'ict.ticket', 2569, 0)"));
        try (Connection connection = database.pool().getConnection()) {
            return new BenchTicketWriter(connection);
        }
    }

    private static int plain(BenchDatabase database, BenchTicketWriter rows, long key) throws SQLException {
        String row = " where office_id = ? and series = 'ict.ticket' and buddhist_year = 2569";
        try (Connection connection = database.pool().getConnection()) {
            int number = raised(connection, row);
            try (PreparedStatement insert = connection.prepareStatement(rows.insert())) {
                rows.fill(insert, PLAIN.value(), key, number, new Random(number));
                insert.executeUpdate();
            }
            connection.commit();
            return number;
        }
    }

    /** Derby keeps the lock of a row that was read for update only as long as the cursor is open, hence the nesting. */
    private static int raised(Connection connection, String row) throws SQLException {
        try (PreparedStatement lock =
                        connection.prepareStatement("select last_number from core_series" + row + " for update");
                PreparedStatement raise = connection.prepareStatement("update core_series set last_number = ?" + row)) {
            lock.setLong(1, PLAIN.value());
            try (ResultSet last = lock.executeQuery()) {
                last.next();
                int number = last.getInt(1) + 1;
                raise.setInt(1, number);
                raise.setLong(2, PLAIN.value());
                raise.executeUpdate();
                return number;
            }
        }
    }

    /** Numbers that are missing up to the highest, and those given more than once; on both sides. */
    private static long wrong(BenchDatabase database) throws SQLException {
        long wrong = 0;
        for (OfficeId office : List.of(OURS, PLAIN)) {
            try (Connection connection = database.pool().getConnection();
                    PreparedStatement count = connection.prepareStatement(
                            "select count(*), count(distinct number_key), max(number_key) - min(number_key) + 1"
                                    + " from ict_ticket where office_id = ?")) {
                count.setLong(1, office.value());
                try (ResultSet row = count.executeQuery()) {
                    row.next();
                    long tickets = row.getLong(1);
                    long expected = (long) CLERKS * (EACH * SampleStatistics.COUNT + WARM);
                    wrong += Math.abs(expected - tickets) + (tickets - row.getLong(2)) + (row.getLong(3) - tickets);
                }
            }
        }
        return wrong;
    }
}
