package org.khet.bench.data;

import java.time.Clock;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import org.khet.bench.Figure;
import org.khet.bench.Measurement;
import org.khet.bench.Rounds;
import org.khet.portal.api.happening.Happening;
import org.khet.portal.api.happening.Happenings;
import org.khet.portal.api.office.OfficeId;
import org.khet.portal.core.internal.audit.ChainRows;
import org.khet.portal.core.internal.audit.ChainSealer;
import org.khet.portal.core.internal.happening.HappeningDelivery;
import org.khet.portal.core.internal.happening.HappeningRows;
import org.khet.portal.core.internal.happening.HeardRows;
import org.khet.portal.testkit.TestCaller;

/**
 * A clerk enters tickets one after the other, through the core's series, the module's store and the core's happenings, with
 * an entry on the trail in the same transaction and without; the entries are sealed meanwhile, as in a running portal.
 */
public final class AuditCost implements Measurement {
    private static final int EACH = 400;
    private static final int WARM = 1_000;
    private static final int MIXED = 20;
    private static final double GOAL = 10;
    private static final OfficeId OFFICE = new OfficeId(1);

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
            var clerk = new Clerk(database, desk, happenings);
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

    /** Who enters tickets. */
    private record Clerk(Database database, TicketDesk desk, Happenings happenings) {
        private static final TestCaller SIGNED_IN = TestCaller.in(OFFICE);

        /** What so many saves took on each side. */
        record Nanos(long with, long without) {}

        /** So many saves on each side, in small turns, so that both meet the same disk. */
        Nanos nanos(int saves) {
            long with = 0;
            long without = 0;
            for (int done = 0; done < saves; done += MIXED) {
                with += turn(true);
                without += turn(false);
            }
            return new Nanos(with, without);
        }

        private long turn(boolean audited) {
            long began = System.nanoTime();
            for (int i = 0; i < MIXED; i++) {
                save(audited);
            }
            return System.nanoTime() - began;
        }

        private void save(boolean audited) {
            var _ = database.transactions().call(() -> {
                var ticket = desk.enter(OFFICE);
                var facts = Map.of("number", ticket.number().text(), "unit", "โรงเรียนบ้านตัวอย่าง 005");
                happenings.record(new Happening(
                        "ict.ticket.submitted",
                        OFFICE,
                        "ict.ticket",
                        ticket.id(),
                        "ict/repairs/" + ticket.id(),
                        facts,
                        SIGNED_IN.person(),
                        Happening.Audience.NOBODY));
                if (audited) {
                    desk.trail().append(SIGNED_IN, "ict.ticket.submitted", "ict.ticket/" + ticket.id(), facts);
                }
                return ticket;
            });
        }
    }
}
