package org.khet.bench.data;

import java.time.Clock;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import org.khet.bench.Figure;
import org.khet.bench.Measurement;
import org.khet.bench.SampleStatistics;
import org.khet.ict.internal.ticket.report.ReportService;
import org.khet.portal.core.internal.audit.ChainRepository;
import org.khet.portal.core.internal.audit.ChainSealer;
import org.khet.portal.core.internal.event.DeferredDeliveryRepository;
import org.khet.portal.core.internal.event.EventDispatcher;
import org.khet.portal.core.internal.event.EventRepository;
import org.khet.portal.core.internal.event.ListenerOffsets;

/**
 * The head of an office reports what is broken, again and again, at the module's report desk with all that it asks of the
 * core; with an entry on the trail in the same transaction and without; the entries are sealed meanwhile, as in a running
 * portal.
 */
public final class AuditCost implements Measurement {
    private static final int EACH = 400;
    private static final int WARM = 1_000;
    private static final double GOAL = 10;

    private final BenchProduct product;

    /** Saves on this product. */
    public AuditCost(BenchProduct product) {
        this.product = product;
    }

    @Override
    public List<String> names() {
        return List.of("audit-" + product.id());
    }

    @Override
    public List<Figure> measure(Notes notes) throws Exception {
        try (var database = new BenchDatabase(product)) {
            var desk = BenchTicketService.in(database);
            var happenings = new EventDispatcher(
                    database.transactions(),
                    new EventRepository(database.transactions(), desk.core()),
                    new ListenerOffsets(desk.core()),
                    new DeferredDeliveryRepository(desk.core()),
                    Clock.systemUTC());
            var office = new ReportingOffice(database, desk, happenings);
            var clerk = new Clerk(office, office.reports(desk.trail()), office.reports(new UnwrittenTrail()));
            var sealer = new ChainSealer(new ChainRepository(desk.core(), database.transactions()), desk.news());
            try {
                clerk.nanos(WARM);
                List<Double> shares = new ArrayList<>();
                for (int round = 1; round <= SampleStatistics.COUNT; round++) {
                    Clerk.Nanos nanos = clerk.nanos(EACH);
                    shares.add(nanos.longer());
                    notes.say("round " + round + ": " + nanos);
                }
                return List.of(Figure.atMost(
                        "audit-" + product.id(),
                        "longer that a save takes for its entry on the trail",
                        SampleStatistics.median(shares),
                        GOAL,
                        "%"));
            } finally {
                sealer.close();
                happenings.close();
            }
        }
    }

    /** Who reports, on each side in turn. */
    private record Clerk(ReportingOffice office, ReportService noted, ReportService unnoted) {
        /** What saves took on each side; a checkpoint of the database falls on either by chance, hence the median. */
        record Nanos(List<Double> with, List<Double> without) {
            double longer() {
                return 100 * (SampleStatistics.median(with) / SampleStatistics.median(without) - 1);
            }

            @Override
            public String toString() {
                return String.format(
                        Locale.ROOT,
                        "%.3f ms a save with its entry, %.3f ms without (means %.3f, %.3f)",
                        SampleStatistics.median(with) / 1e6,
                        SampleStatistics.median(without) / 1e6,
                        mean(with) / 1e6,
                        mean(without) / 1e6);
            }

            private static double mean(List<Double> nanos) {
                return nanos.stream().mapToDouble(Double::doubleValue).average().orElseThrow();
            }
        }

        /** So many saves on each side, one after the other and each side first as often, so that both meet the same disk. */
        Nanos nanos(int saves) {
            List<Double> with = new ArrayList<>();
            List<Double> without = new ArrayList<>();
            for (int done = 0; done < saves; done++) {
                if (done % 2 == 0) {
                    with.add(save(noted));
                    without.add(save(unnoted));
                } else {
                    without.add(save(unnoted));
                    with.add(save(noted));
                }
            }
            return new Nanos(with, without);
        }

        private double save(ReportService desk) {
            long began = System.nanoTime();
            office.report(desk);
            return System.nanoTime() - began;
        }
    }
}
