package org.khet.bench.heap;

import java.io.IOException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import org.khet.bench.Figure;
import org.khet.bench.Measurement;
import org.khet.bench.data.ManyDevices;
import org.khet.bench.data.MillionTickets;

/**
 * What one signed-in person costs: 200 people of an ICT group in the distribution, each with a page and its push connection
 * open, each having scrolled a register; less nobody. Once the register of a million tickets, which is written by hand, once that of
 * the devices, whose list follows from the declaration of its kind.
 */
public final class SessionHeap implements Measurement {
    private static final int PEOPLE = Integer.getInteger("khet.bench.people", 200);
    private static final int BEFORE = 10;
    private static final double GOAL = 250;
    private static final String OFFICE = "KT1";

    private final Path distribution;

    /** @param distribution folder of the distribution that was built */
    public SessionHeap(Path distribution) {
        this.distribution = distribution;
    }

    @Override
    public List<String> names() {
        return List.of("session-heap");
    }

    /**
     * A register that people scroll.
     *
     * @param id    of the figure
     * @param what  in words
     * @param route of its page
     * @param query behind it
     * @param grid  element id of its rows
     * @param rows  how many the office has, at least
     */
    private record Scrolled(String id, String what, String route, String query, String grid, int rows) {}

    @Override
    public List<Figure> measure(Notes notes) throws Exception {
        try (var portal = new DemoPortal(distribution)) {
            portal.start();
            portal.stop();
            int tickets = MillionTickets.intoDerby(portal.database(), notes);
            int devices = ManyDevices.intoDerby(portal.database(), OFFICE);
            portal.startUntilSearchable("ict.ticket", "ict.equipment");
            Figure byHand = figure(
                    portal,
                    new Scrolled("session-heap", "tickets", "ict/repairs", "tab=all", "ict-repairs-grid", tickets),
                    notes);
            portal.stop(); // the sessions of these people are gone with it
            portal.start();
            Figure declared = figure(
                    portal,
                    new Scrolled(
                            "session-heap-declared",
                            "devices, a declared kind",
                            "ict/equipment",
                            "",
                            "ict-equipment-grid",
                            devices),
                    notes);
            return List.of(byHand, declared);
        }
    }

    private static Figure figure(DemoPortal portal, Scrolled register, Notes notes)
            throws IOException, InterruptedException {
        return Figure.atMost(
                register.id(),
                "live heap of each of " + PEOPLE + " people with an open page and push who scrolled the register of "
                        + register.what(),
                perPerson(portal, register, notes) / 1024,
                GOAL,
                "KB");
    }

    private static double perPerson(DemoPortal portal, Scrolled register, Notes notes)
            throws IOException, InterruptedException {
        for (Visitor visitor : come(portal, BEFORE, register)) { // loads what is loaded once
            visitor.signOut();
        }
        long none = portal.heap().bytes();
        List<Visitor> people = come(portal, PEOPLE, register);
        try {
            for (Visitor visitor : people) {
                visitor.scroll(register.rows() / 2); // fails for somebody whose session the server gave up
            }
            long all = portal.heap().bytes();
            if (!people.stream().allMatch(Visitor::isConnected)) {
                throw new IllegalStateException("somebody's push connection was closed");
            }
            notes.say(String.format(
                    Locale.ROOT,
                    "%,d %s: %.1f MB with %d people, %.1f MB with none",
                    register.rows(),
                    register.what(),
                    all / 1e6,
                    PEOPLE,
                    none / 1e6));
            return (double) (all - none) / PEOPLE;
        } finally {
            people.forEach(Visitor::close);
        }
    }

    private static List<Visitor> come(DemoPortal portal, int count, Scrolled register)
            throws IOException, InterruptedException {
        List<DemoPortal.Account> accounts = portal.accounts(OFFICE, "ict.tech");
        List<Visitor> people = new ArrayList<>();
        for (int i = 0; i < count; i++) {
            var visitor = new Visitor(portal.address());
            people.add(visitor);
            DemoPortal.Account account = accounts.get(i % accounts.size());
            visitor.signIn(account.name(), account.password());
            visitor.read(register.route(), register.query(), register.grid(), register.rows());
        }
        return people;
    }
}
