package org.khet.bench.module;

import java.io.IOException;
import java.nio.file.Path;
import java.sql.SQLException;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.concurrent.CompletableFuture;
import java.util.stream.IntStream;
import org.khet.bench.Figure;
import org.khet.bench.Measurement;
import org.khet.bench.SampleStatistics;
import org.khet.bench.data.DemoRegister;
import org.khet.bench.heap.DemoPortal;
import org.khet.bench.removal.Chromium;
import org.khet.bench.start.PlainKaraf;
import org.khet.bench.traffic.Traffic;

/**
 * A jar that is laid into the folder {@code deploy} until its list is drawn in a browser that waits at its address: in a
 * portal at rest, against bare Karaf that starts the same bundle, runs the same migrations and opens one entity manager
 * factory; and while people read another module's register. The browser has the least share of the processors: people's
 * browsers do not run on the portal's machine. Each jar is a module that never was there before.
 */
public final class ModuleArrival implements Measurement {
    private static final double MOST_TIMES = 2;
    private static final double MOST_SECONDS = 3;
    private static final double MOST_SLOWER = 1.5;
    private static final double LEAST_BUSY = 50;
    /** The portal looks into the folder five times a second and takes what has rested since the look before. */
    private static final double POLL_MILLIS = 400;

    private static final int WARM = 5;
    private static final int CALM = 15;
    private static final int TICKETS = 20_000;
    private static final int PEOPLE = 24;
    private static final int TRIPS = 5_000;
    private static final int TRIED = 1_000;
    private static final double FIRST_PACE = 100;
    private static final double WANTED_BUSY = 0.6;

    private final Path distribution;

    /** @param distribution folder of the distribution that was built */
    public ModuleArrival(Path distribution) {
        this.distribution = distribution;
    }

    @Override
    public List<String> names() {
        return List.of("module-arrival");
    }

    @Override
    public List<Figure> measure(Notes notes) throws Exception {
        var karaf = new PlainKaraf(Path.of(System.getProperty("khet.karaf", "")), distribution);
        try (var portal = new DemoPortal(distribution);
                var chromium = Chromium.startBehind()) {
            List<String> numbers = prepare(portal);
            DemoPortal.Account account = portal.accounts("KT1", "core.").stream()
                    .filter(one -> one.roles().equals("core.staff"))
                    .findFirst()
                    .orElseThrow();
            var page = new OpenPage(chromium, portal.address()).signIn(account.name(), account.password());
            Signer author = Signer.believedIn(portal.home(), portal.home().resolve("config/trusted"));
            var door = new BenchDeployFolder(portal.home().resolve("deploy"), page, author);
            List<Figure> figures = new ArrayList<>();
            List<Double> seconds = new ArrayList<>();
            try (var bare = BareNode.start(karaf)) {
                figures.add(calm(door, bare, seconds, notes));
            }
            figures.addAll(busy(door, portal, numbers, seconds, notes));
            figures.add(Figure.atMost(
                    "module-arrival-p95",
                    "a jar laid into deploy until its list is drawn, p95 of " + seconds.size() + ", "
                            + SampleStatistics.COUNT + " of them under load",
                    SampleStatistics.p95(
                            seconds.stream().mapToDouble(Double::doubleValue).toArray()),
                    MOST_SECONDS,
                    "s"));
            return figures;
        }
    }

    private static List<String> prepare(DemoPortal portal) throws IOException, InterruptedException, SQLException {
        portal.start();
        portal.stop();
        List<String> modules = IntStream.range(0, WARM + CALM + SampleStatistics.COUNT)
                .mapToObj(number -> SampleModule.number(number).id())
                .toList();
        List<String> numbers = DemoRegister.fill(portal.database(), "KT1", TICKETS, modules);
        portal.startUntilSearchable("ict.ticket");
        return numbers;
    }

    private static Figure calm(BenchDeployFolder door, BareNode bare, List<Double> seconds, Notes notes)
            throws IOException, InterruptedException {
        List<Double> ratios = new ArrayList<>();
        for (int number = 0; number < WARM + CALM; number++) {
            BenchDeployFolder.Sample sample = door.sample(number);
            double portal = door.drop(sample);
            double alone = bare.arrival(sample.module().id(), sample.jar());
            door.take(sample);
            notes.say(String.format(
                    Locale.ROOT,
                    "%s: %.0f ms until its list is drawn, bare Karaf %.0f ms%s",
                    sample.module().id(),
                    portal,
                    alone,
                    number < WARM ? " (warms up)" : ""));
            if (number >= WARM) {
                ratios.add((portal - POLL_MILLIS) / alone);
                seconds.add(portal / 1000);
            }
        }
        return Figure.atMost(
                "module-arrival-ratio",
                "a jar laid into deploy until its list is drawn, less the poll of 0.4 s, against bare Karaf with"
                        + " the same bundle, migrations and one entity manager factory",
                SampleStatistics.median(ratios),
                MOST_TIMES,
                "times");
    }

    private static List<Figure> busy(
            BenchDeployFolder door, DemoPortal portal, List<String> numbers, List<Double> seconds, Notes notes)
            throws IOException, InterruptedException {
        List<Double> slower = new ArrayList<>();
        List<Double> busy = new ArrayList<>();
        int failed = 0;
        try (var traffic = Traffic.begin(portal, PEOPLE, numbers)) {
            traffic.cost(TRIPS, FIRST_PACE); // warms up
            double cost = traffic.cost(TRIED, FIRST_PACE);
            double pace = WANTED_BUSY * Runtime.getRuntime().availableProcessors() * 1000 / cost;
            notes.say(String.format(Locale.ROOT, "%.1f ms of a core a round trip, %.0f a second", cost, pace));
            for (int round = 0; round < SampleStatistics.COUNT; round++) {
                Traffic.Trips before = traffic.run(TRIPS, pace);
                BenchDeployFolder.Sample sample = door.sample(WARM + CALM + round);
                CompletableFuture<Traffic.Trips> running = CompletableFuture.supplyAsync(() -> run(traffic, pace));
                double millis = door.drop(sample);
                door.take(sample);
                Traffic.Trips during = running.join();
                failed += before.failures().size() + during.failures().size();
                during.failures().stream().limit(1).forEach(notes::say);
                slower.add(during.p99() / before.p99());
                busy.add(during.busy());
                seconds.add(millis / 1000);
                notes.say(String.format(
                        Locale.ROOT,
                        "run %d: p99 %.1f ms before, %.1f ms while a module came and went; the portal used %.0f %% and"
                                + " %.0f %% of the machine; drawn after %.0f ms",
                        round + 1,
                        before.p99(),
                        during.p99(),
                        before.busy(),
                        during.busy(),
                        millis));
            }
        }
        return List.of(
                Figure.atMost(
                        "module-arrival-failed",
                        "round trips in another module that failed or showed another row, of "
                                + 2 * SampleStatistics.COUNT * TRIPS,
                        failed,
                        0,
                        "times"),
                Figure.atMost(
                        "module-arrival-p99",
                        "p99 of " + TRIPS
                                + " round trips in another module while a module comes and goes, against before",
                        SampleStatistics.median(slower),
                        MOST_SLOWER,
                        "times"),
                Figure.atLeast(
                        "module-arrival-busy",
                        "how much of the machine the portal used meanwhile",
                        SampleStatistics.median(busy),
                        LEAST_BUSY,
                        "%"));
    }

    private static Traffic.Trips run(Traffic traffic, double pace) {
        try {
            return traffic.run(TRIPS, pace);
        } catch (InterruptedException interrupted) {
            Thread.currentThread().interrupt();
            throw new IllegalStateException(interrupted);
        }
    }
}
