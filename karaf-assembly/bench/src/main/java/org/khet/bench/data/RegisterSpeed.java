package org.khet.bench.data;

import java.io.IOException;
import java.sql.Connection;
import java.sql.SQLException;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.function.Consumer;
import java.util.stream.IntStream;
import java.util.stream.LongStream;
import org.khet.bench.Figure;
import org.khet.bench.Measurement;
import org.khet.bench.SampleStatistics;
import org.khet.ict.internal.ticket.TicketFilter;
import org.khet.ict.internal.ticket.TicketFilter.Tab;
import org.khet.ict.internal.ticket.TicketReach;
import org.khet.ict.internal.ticket.TicketRepository;
import org.khet.ict.internal.ticket.store.JpaTicketRepository;
import org.khet.portal.api.office.OfficeId;
import org.khet.portal.api.persistence.PageRequest;
import org.khet.portal.api.persistence.PageRequest.Sort;
import org.khet.portal.api.person.PersonId;

/** The register of a million tickets in ten offices, as its screen reads it, against the same SQL by plain JDBC. */
public final class RegisterSpeed implements Measurement {
    private static final int OFFICES = MillionTickets.OFFICES;
    private static final int EACH = MillionTickets.EACH;
    private static final int ROWS = 20;
    private static final double RATIO = 2;
    private static final Duration WARM = Duration.ofSeconds(5);
    private static final TicketReach ALL = new TicketReach(true, Set.of(), Set.of(), new PersonId(1), true);
    private static final TicketFilter WHOLE = TicketFilter.OPEN.in(Tab.ALL);

    private final BenchProduct product;
    private final double goal;

    /** The register on this product. */
    public RegisterSpeed(BenchProduct product) {
        this.product = product;
        this.goal = product == BenchProduct.DERBY ? 300 : 150;
    }

    /**
     * Something that a person does on the screen.
     *
     * @param name in an id
     * @param what in words
     * @param does reads what the screen reads, in one office
     */
    private record Case(String name, String what, Consumer<OfficeId> does) {}

    @Override
    public List<String> names() {
        return List.of("register-" + product.id());
    }

    @Override
    public List<Figure> measure(Notes notes) throws Exception {
        try (var database = new BenchDatabase(product)) {
            var tickets = new JpaTicketRepository(database.unit("ict", "ict"));
            fill(database, notes);
            List<Figure> figures = new ArrayList<>();
            for (Case one : cases(tickets)) {
                figures.addAll(measure(one, database, notes));
            }
            return figures;
        }
    }

    private void fill(BenchDatabase database, Notes notes) throws SQLException, IOException {
        List<Long> offices = LongStream.rangeClosed(1, OFFICES).boxed().toList();
        MillionTickets.write(database.pool(), offices, notes);
        if (product == BenchProduct.POSTGRESQL) {
            database.executeAlone("vacuum analyze ict_ticket"); // as the server itself does after a while
        }
    }

    /** What the screen reads: the rows and, when the filter changed, how many there are in all. */
    private static List<Case> cases(TicketRepository tickets) {
        var first = new PageRequest(0, ROWS, List.of());
        var last = new PageRequest(EACH - ROWS, ROWS, List.of());
        var sorted = new PageRequest(0, ROWS, List.of(new Sort("unit", false)));
        var filter = WHOLE.about(Set.of("NET-WI")).with(new TicketFilter.Work(Set.of(1, 2), Set.of()));
        return List.of(
                new Case("first", "first page and count", office -> {
                    tickets.page(office, ALL, WHOLE, first);
                    tickets.count(office, ALL, WHOLE);
                }),
                new Case("page5000", "page 5,000 of 20 rows", office -> tickets.page(office, ALL, WHOLE, last)),
                new Case("filter", "first page and count of a category and two priorities", office -> {
                    tickets.page(office, ALL, filter, first);
                    tickets.count(office, ALL, filter);
                }),
                new Case(
                        "sort",
                        "first page by name of the school",
                        office -> tickets.page(office, ALL, WHOLE, sorted)));
    }

    private List<Figure> measure(Case one, BenchDatabase database, Notes notes) throws SQLException {
        List<OfficeId> offices =
                IntStream.rangeClosed(1, OFFICES).mapToObj(OfficeId::new).toList();
        List<List<RecordingPool.Query>> queries = new ArrayList<>();
        for (OfficeId office : offices) {
            queries.add(database.recorder().queriesOf(() -> one.does().accept(office)));
        }
        List<Double> ratios = new ArrayList<>();
        List<Double> times = new ArrayList<>();
        warmUp(() -> {
            for (int i = 0; i < OFFICES; i++) {
                one.does().accept(offices.get(i));
                plain(database, queries.get(i));
            }
        });
        for (int round = 1; round <= SampleStatistics.COUNT; round++) {
            double[] ours = new double[OFFICES * 3];
            double[] plain = new double[OFFICES * 3];
            for (int i = 0; i < ours.length; i++) {
                int at = i;
                OfficeId office = offices.get(i % OFFICES);
                List<RecordingPool.Query> same = queries.get(i % OFFICES);
                Runnable portal = () -> ours[at] = milliseconds(() -> one.does().accept(office));
                Runnable jdbc = () -> plain[at] = milliseconds(() -> plain(database, same));
                // whoever comes second finds the pages in memory, so they take turns
                boolean portalFirst = (i + i / OFFICES) % 2 == 0;
                (portalFirst ? List.of(portal, jdbc) : List.of(jdbc, portal)).forEach(Runnable::run);
            }
            ratios.add(SampleStatistics.p95(ours) / SampleStatistics.p95(plain));
            times.add(SampleStatistics.p95(ours));
        }
        String id = "register-" + product.id() + "-" + one.name();
        notes.say(String.format(
                Locale.ROOT,
                "%s: %.1f ms, %.2f times",
                one.what(),
                SampleStatistics.median(times),
                SampleStatistics.median(ratios)));
        return List.of(
                Figure.atMost(id, one.what() + ", p95", SampleStatistics.median(times), goal, "ms"),
                Figure.atMost(
                        id + "-ratio",
                        one.what() + ", p95 against plain JDBC",
                        SampleStatistics.median(ratios),
                        RATIO,
                        "times"));
    }

    /** Both sides as on a server that has run for a while: compiled, with the same pages in memory. */
    private static void warmUp(Runnable both) {
        long end = System.nanoTime() + WARM.toNanos();
        do {
            both.run();
        } while (System.nanoTime() < end);
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
