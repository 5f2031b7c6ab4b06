package org.khet.bench.heap;

import java.io.IOException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import org.khet.bench.Figure;
import org.khet.bench.Measurement;
import org.khet.bench.data.MillionTickets;

/**
 * What one signed-in person costs: 200 people of an ICT group in the distribution, each with a page and its push connection
 * open, each having scrolled the register of a million tickets; less nobody.
 */
public final class SessionHeap implements Measurement {
    private static final int PEOPLE = 200;
    private static final int BEFORE = 10;
    private static final double GOAL = 250;

    private final Path distribution;

    /** @param distribution folder of the distribution that was built */
    public SessionHeap(Path distribution) {
        this.distribution = distribution;
    }

    @Override
    public List<String> names() {
        return List.of("session-heap");
    }

    @Override
    public List<Figure> measure(Notes notes) throws Exception {
        try (var portal = new DemoPortal(distribution)) {
            portal.start();
            portal.stop();
            int rows = MillionTickets.intoDerby(portal.database(), notes);
            portal.startUntilSearchable();
            return List.of(Figure.atMost(
                    "session-heap",
                    "live heap of each of " + PEOPLE + " people with an open page and push who scrolled the register",
                    perPerson(portal, rows, notes) / 1024,
                    GOAL,
                    "KB"));
        }
    }

    private static double perPerson(DemoPortal portal, int rows, Notes notes) throws IOException, InterruptedException {
        for (Visitor visitor : come(portal, BEFORE, rows)) { // loads what is loaded once
            visitor.signOut();
        }
        long none = portal.heap().bytes();
        List<Visitor> people = come(portal, PEOPLE, rows);
        try {
            for (Visitor visitor : people) {
                visitor.scroll(rows / 2); // fails for somebody whose session the server gave up
            }
            long all = portal.heap().bytes();
            if (!people.stream().allMatch(Visitor::isConnected)) {
                throw new IllegalStateException("somebody's push connection was closed");
            }
            notes.say(String.format(
                    Locale.ROOT, "%.1f MB with %d people, %.1f MB with none", all / 1e6, PEOPLE, none / 1e6));
            return (double) (all - none) / PEOPLE;
        } finally {
            people.forEach(Visitor::close);
        }
    }

    private static List<Visitor> come(DemoPortal portal, int count, int rows) throws IOException, InterruptedException {
        List<DemoPortal.Account> accounts = portal.accounts("KT1", "ict.tech");
        List<Visitor> people = new ArrayList<>();
        for (int i = 0; i < count; i++) {
            var visitor = new Visitor(portal.address());
            people.add(visitor);
            DemoPortal.Account account = accounts.get(i % accounts.size());
            visitor.signIn(account.name(), account.password());
            visitor.read("ict/repairs", "tab=all", "ict-repairs-grid", rows);
        }
        return people;
    }
}
