package org.khet.bench.data;

import java.time.Clock;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import org.khet.bench.Figure;
import org.khet.bench.Measurement;
import org.khet.bench.Rounds;
import org.khet.ict.internal.ticket.ReportDesk;
import org.khet.portal.core.internal.audit.ChainRows;
import org.khet.portal.core.internal.audit.ChainSealer;
import org.khet.portal.core.internal.happening.HappeningDelivery;
import org.khet.portal.core.internal.happening.HappeningRows;
import org.khet.portal.core.internal.happening.HeardRows;
import org.khet.portal.core.internal.happening.LaggardRepository;

/**
 * The head of an office reports what is broken, again and again, at the module's report desk with all that it asks of the
 * core; with an entry on the trail in the same transaction and without; the entries are sealed meanwhile, as in a running
 * portal.
 */
public final class AuditCost implements Measurement {
    private static final int EACH = 400;
    private static final int WARM = 1_000;
    private static final double GOAL = 10;

    private final Product product;

    /** Saves on this product. */
    public AuditCost(Product product) {
        this.product = product;
    }

    @Override
    public List<String> names() {
        return List.of("audit-" + product.id());
    }

    @Override
    public List<Figure> measure(Notes notes) throws Exception {
        try (var database = new Database(product)) {
            var desk = TicketDesk.in(database);
            var happenings = new HappeningDelivery(
                    database.transactions(),
                    new HappeningRows(database.transactions(), desk.core()),
                    new HeardRows(desk.core()),
                    new LaggardRepository(desk.core()),
                    Clock.systemUTC());
            var office = new ReportingOffice(database, desk, happenings);
            var clerk = new Clerk(office, office.reports(desk.trail()), office.reports(new UnwrittenTrail()));
            var sealer = new ChainSealer(new ChainRows(desk.core(), database.transactions()), desk.news());
            try {
                clerk.nanos(WARM);
                List<Double> shares = new ArrayList<>();
                for (int round = 1; round <= Rounds.COUNT; round++) {
                    Clerk.Nanos nanos = clerk.nanos(EACH);
                    shares.add(nanos.longer());
                    notes.say("round " + round + ": " + nanos);
                }
                return List.of(Figure.atMost(
                        "audit-" + product.id(),
                        "longer that a save takes for its entry on the trail",
                        Rounds.median(shares),
                        GOAL,
                        "%"));
            } finally {
                sealer.close();
                happenings.close();
            }
        }
    }

    /** Who reports, on each side in turn. */
    private record Clerk(ReportingOffice office, ReportDesk noted, ReportDesk unnoted) {
        /** What saves took on each side; a checkpoint of the database falls on either by chance, hence the median. */
        record Nanos(List<Double> with, List<Double> without) {
            double longer() {
                return 100 * (Rounds.median(with) / Rounds.median(without) - 1);
            }

            @Override
            public String toString() {
                return String.format(
                        Locale.ROOT,
                        "%.3f ms a save with its entry, %.3f ms without (means %.3f, %.3f)",
                        Rounds.median(with) / 1e6,
                        Rounds.median(without) / 1e6,
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

        private double save(ReportDesk desk) {
            long began = System.nanoTime();
            office.report(desk);
            return System.nanoTime() - began;
        }
    }
}
