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

/**
 * The head of an office reports what is broken, again and again, at the module's report desk with all that it asks of the
 * core; with an entry on the trail in the same transaction and without; the entries are sealed meanwhile, as in a running
 * portal.
 */
public final class AuditCost implements Measurement {
    private static final int EACH = 400;
    private static final int WARM = 1_000;
    private static final int MIXED = 20;
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
                    Clock.systemUTC());
            var office = new ReportingOffice(database, desk, happenings);
            var clerk = new Clerk(office, office.reports(desk.trail()), office.reports(new UnwrittenTrail()));
            var sealer = new ChainSealer(new ChainRows(desk.core(), database.transactions()), desk.news());
            try {
                clerk.nanos(WARM);
                List<Double> shares = new ArrayList<>();
                for (int round = 1; round <= Rounds.COUNT; round++) {
                    Clerk.Nanos nanos = clerk.nanos(EACH);
                    shares.add(100.0 * (nanos.with() - nanos.without()) / nanos.without());
                    notes.say(String.format(
                            Locale.ROOT,
                            "round %d: %.3f ms a save with its entry, %.3f ms without",
                            round,
                            nanos.with() / 1e6 / EACH,
                            nanos.without() / 1e6 / EACH));
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
        /** What so many saves took on each side. */
        record Nanos(long with, long without) {}

        /** So many saves on each side, in small turns, so that both meet the same disk. */
        Nanos nanos(int saves) {
            long with = 0;
            long without = 0;
            for (int done = 0; done < saves; done += MIXED) {
                with += turn(noted);
                without += turn(unnoted);
            }
            return new Nanos(with, without);
        }

        private long turn(ReportDesk desk) {
            long began = System.nanoTime();
            for (int i = 0; i < MIXED; i++) {
                office.report(desk);
            }
            return System.nanoTime() - began;
        }
    }
}
