package org.khet.bench.page;

import java.io.IOException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import org.khet.bench.Figure;
import org.khet.bench.Machine;
import org.khet.bench.Measurement;
import org.khet.bench.SampleStatistics;
import org.khet.bench.heap.DemoPortal;
import org.khet.bench.heap.UidlClient;

/**
 * The home page of each sort of person in the demonstration: how long the server takes for a whole visit (page, start, content), half of
 * all visits; and how many statements it sends to the database for one, which no load changes.
 */
public final class HomeSpeed implements Measurement {
    private static final double MOST_MILLIS = 150;
    private static final int WARM = Integer.getInteger("khet.bench.warm", 30);
    private static final int VISITS = 15;
    private static final int COUNTED = 4;
    private static final int SHOWN = 3;
    private static final String OFFICE = "KT1";

    private final Path distribution;

    /** @param distribution folder of the distribution that was built */
    public HomeSpeed(Path distribution) {
        this.distribution = distribution;
    }

    /**
     * Somebody whose home is looked at.
     *
     * @param name part of an id
     * @param what in words
     * @param role that the account has
     * @param most statements that one visit may send
     */
    private record Home(String name, String what, String role, int most) {
        static final List<Home> ALL = List.of(
                new Home("director", "director", "core.director", 100),
                new Home("deputy", "deputy director", "core.deputy", 100),
                new Home("head", "head of the plan group", "policyplan.head", 100),
                new Home("officer", "officer of the finance group", "finance.pay", 100),
                new Home("school-head", "head of a school", "core.school-head", 100),
                new Home("school-clerk", "clerk of a school", "core.school-staff", 100),
                new Home("administrator", "administrator of the office", "core.office-admin", 100));

        DemoPortal.Account account(DemoPortal portal) throws IOException {
            return portal.accounts().stream()
                    .filter(one -> one.office().equals(OFFICE)
                            && List.of(one.roles().split(",")).contains(role))
                    .findFirst()
                    .orElseThrow();
        }
    }

    @Override
    public List<String> names() {
        return List.of("home");
    }

    @Override
    public List<Figure> measure(Notes notes) throws Exception {
        try (var portal = new DemoPortal(distribution)) {
            portal.start();
            List<Figure> figures = new ArrayList<>(times(portal, notes));
            portal.stop();
            portal.startWith(StatementLog.OPTION);
            figures.addAll(statements(portal, notes));
            return figures;
        }
    }

    private static List<Figure> times(DemoPortal portal, Notes notes) throws Exception {
        List<Figure> figures = new ArrayList<>();
        for (Home home : Home.ALL) {
            try (var person = signedIn(portal, home)) {
                for (int i = 0; i < WARM; i++) {
                    visit(person);
                }
                List<Double> millis = new ArrayList<>();
                for (int i = 0; i < VISITS; i++) {
                    long began = System.nanoTime();
                    person.open("", "");
                    millis.add((System.nanoTime() - began) / 1e6);
                    person.leave();
                }
                double half = SampleStatistics.median(millis);
                notes.say(String.format(
                        Locale.ROOT,
                        "%s: half below %.0f ms, p95 %.0f ms, %s",
                        home.what(),
                        half,
                        SampleStatistics.p95(
                                millis.stream().mapToDouble(Double::doubleValue).toArray()),
                        Machine.load()));
                figures.add(
                        Figure.atMost("home-" + home.name(), "home of the " + home.what(), half, MOST_MILLIS, "ms"));
            }
        }
        return figures;
    }

    private static List<Figure> statements(DemoPortal portal, Notes notes) throws Exception {
        var log = new StatementLog(portal.log().resolveSibling("derby.log"));
        List<Figure> figures = new ArrayList<>();
        for (Home home : Home.ALL) {
            try (var person = signedIn(portal, home)) {
                visit(person);
                List<String> sent = fewest(log, person);
                notes.say(home.what() + ": " + sent.size() + " statements");
                StatementLog.repeated(sent).stream().limit(SHOWN).forEach(one -> notes.say("  " + one));
                figures.add(Figure.atMost(
                        "home-" + home.name() + "-statements",
                        "statements for the home of the " + home.what(),
                        sent.size(),
                        home.most(),
                        "count"));
            }
        }
        return figures;
    }

    /** A notice that comes meanwhile makes the page once more, so the least of some visits counts. */
    private static List<String> fewest(StatementLog log, UidlClient person) throws IOException, InterruptedException {
        List<String> few = log.of(() -> visit(person));
        for (int i = 1; i < COUNTED; i++) {
            List<String> sent = log.of(() -> visit(person));
            few = sent.size() < few.size() ? sent : few;
        }
        return few;
    }

    private static UidlClient signedIn(DemoPortal portal, Home home) throws IOException, InterruptedException {
        var person = new UidlClient(portal.address(), pushed -> {});
        DemoPortal.Account account = home.account(portal);
        person.signIn(account.name(), account.password());
        return person;
    }

    private static void visit(UidlClient person) throws IOException, InterruptedException {
        person.open("", "");
        person.leave();
    }
}
