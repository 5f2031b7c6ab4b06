package org.khet.bench.rounds;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.concurrent.ConcurrentLinkedQueue;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.atomic.AtomicInteger;
import org.khet.bench.Figure;
import org.khet.bench.Measurement;
import org.khet.bench.SampleStatistics;
import org.khet.bench.data.BenchProduct;
import org.khet.rounds.internal.collection.CompletenessBoard;

/**
 * A round of 340 schools with 500 cells each: the board right after a school stored, and all schools handing in within a minute,
 * each in five sections and a confirmation. Source: issue 23, ict ICT-60, policyplan R-51.
 */
public final class RoundSpeed implements Measurement {
    private static final int RUSH = 60;
    private static final int CLERKS = 24;
    private final BenchProduct product;
    private final int schools;

    /** On this product; 340 schools, or as many as the property {@code khet.bench.schools} says. */
    public RoundSpeed(BenchProduct product) {
        this.product = product;
        this.schools = Integer.getInteger("khet.bench.schools", 340);
    }

    @Override
    public List<String> names() {
        return List.of("round-" + product.id());
    }

    @Override
    public List<Figure> measure(Notes notes) throws Exception {
        try (MeasuredRecordLayer stage = new MeasuredRecordLayer(product, "rounds", "rnd", "2026-11-20T09:30")) {
            RoundOffice office = new RoundOffice(stage, schools);
            office.open();
            notes.say(schools + " schools of " + office.cells() + " cells");
            office.submit(1); // compiles what is measured
            List<Figure> figures = new ArrayList<>(rush(stage, office, notes));
            stage.settle(product);
            figures.addAll(board(stage, office, notes));
            return figures;
        }
    }

    private List<Figure> rush(MeasuredRecordLayer stage, RoundOffice office, Notes notes) throws Exception {
        ConcurrentLinkedQueue<Double> times = new ConcurrentLinkedQueue<>();
        ConcurrentLinkedQueue<Throwable> failures = new ConcurrentLinkedQueue<>();
        List<Future<?>> all = new ArrayList<>();
        long apart = TimeUnit.SECONDS.toNanos(RUSH) / 340;
        try (var clerks = Executors.newScheduledThreadPool(CLERKS)) {
            long begin = System.nanoTime();
            for (int number = 2; number <= schools; number++) {
                int school = number;
                long due = begin + apart * number;
                all.add(clerks.schedule(
                        () -> {
                            try {
                                handsIn(office, school, due, times);
                            } catch (RuntimeException failure) {
                                failures.add(failure);
                            }
                        },
                        due - System.nanoTime(),
                        TimeUnit.NANOSECONDS));
            }
            for (Future<?> one : all) {
                one.get();
            }
        }
        failures.stream().limit(3).forEach(failure -> notes.say("failed: " + failure));
        double p95 = SampleStatistics.p95(
                times.stream().mapToDouble(Double::doubleValue).toArray());
        long stored = stage.number("select count(*) from rnd_section");
        long confirmed = stage.number("select count(*) from rnd_submission where state = 'CONFIRMED'");
        long lost = 5L * schools - stored + schools - confirmed;
        notes.say(String.format(
                Locale.ROOT, "%d sections, %d confirmed, p95 of a request %.0f ms", stored, confirmed, p95));
        String id = "round-" + product.id() + "-rush";
        return List.of(
                Figure.atMost(id, "request of one of 340 schools within a minute, p95", p95, 1000, "ms"),
                Figure.atMost(id + "-lost", "sections and confirmations lost", (double) lost, 0, "rows"));
    }

    /** Six requests of a school, the first measured from when it was due, waiting included. */
    private static void handsIn(RoundOffice office, int school, long due, ConcurrentLinkedQueue<Double> times) {
        long from = due;
        for (int section = 0; section < 5; section++) {
            office.store(school, section, school % 30);
            long now = System.nanoTime();
            times.add((now - from) / 1e6);
            from = now;
        }
        office.confirm(school);
        times.add((System.nanoTime() - from) / 1e6);
    }

    private List<Figure> board(MeasuredRecordLayer stage, RoundOffice office, Notes notes) {
        CompletenessBoard board = office.registers.board();
        AtomicInteger pupils = new AtomicInteger();
        int last = schools;
        office.takeBack(last);
        long collection = office.collection().id();
        return TwoSides.compare(
                "round-" + product.id() + "-board",
                "board after a school stored",
                200,
                2,
                () -> office.store(last, 0, pupils.incrementAndGet() % 30),
                () -> board.of(RoundOffice.lead(), office.collection(), RoundOffice.TODAY),
                () -> stage.plain(
                        "select * from rnd_submission where office_id = ? and collection_id = ? order by id desc",
                        MeasuredRecordLayer.OFFICE.value(),
                        collection),
                notes);
    }
}
