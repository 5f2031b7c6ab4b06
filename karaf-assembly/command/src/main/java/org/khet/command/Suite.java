package org.khet.command;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.PrintStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.Future;
import java.util.concurrent.FutureTask;
import org.khet.command.build.Maven;
import org.khet.command.build.ReproducibleBuild;
import org.khet.command.build.TemporaryFolder;
import org.khet.command.build.TestTally;
import org.khet.command.build.Tools;

/**
 * The test suite: the gate, then what people and modules do with what it built, and beside that what is asked of the
 * archives themselves. A failed stage does not keep the next from running. Each landing waits for the shorter form; the whole one
 * has the heavy stories and the second build besides.
 */
final class Suite {

    /** Tests with this tag of JUnit wait for the whole suite; {@code stories.tsv} of the browser tests lists them. */
    private static final String HEAVY = "heavy";

    private enum Leaves {
        TEST_REPORTS,
        PARTS_LIST,
        SAME_ARCHIVES
    }

    /**
     * One stage.
     *
     * @param title what people read
     * @param log name of the file that gets all of it
     * @param leaves what it must leave behind
     * @param folder below which its reports are, from the sources on
     * @param goals Maven's arguments
     */
    private record Stage(String title, String log, Leaves leaves, String folder, List<String> goals) {
        static Stage of(String title, String log, Leaves leaves, String goals) {
            return new Stage(title, log, leaves, "", List.of(goals.split(" ")));
        }

        static Stage in(String folder, String title, String log, String goals) {
            return new Stage(title, log, Leaves.TEST_REPORTS, folder, List.of((goals + " -pl " + folder).split(" ")));
        }
    }

    /**
     * How a stage went.
     *
     * @param line what people read at the end
     * @param tally its tests, and a failed one more if the stage itself broke
     */
    private record Outcome(String line, TestTally tally) {}

    /** A failed test does not keep the bundles that need its own from their tests, nor the next stages from what was built. */
    private static final Stage GATE = Stage.of(
            "gate, unit tests, both databases",
            "test-gate.log",
            Leaves.TEST_REPORTS,
            "install -fae -Dmaven.test.failure.ignore=true -DskipITs -T 1C");

    private static final Stage BROWSER = Stage.in(
            "karaf-assembly/browser-tests",
            "stories in the browser",
            "test-browser.log",
            "failsafe:integration-test failsafe:integration-test@pages failsafe:verify");

    /** Runs beside the browsers, as the next: it waits for containers as often as it works. */
    private static final Stage CONTAINER = Stage.in(
            "karaf-assembly/itests",
            "features in the container",
            "test-container.log",
            "failsafe:integration-test failsafe:verify");

    private static final Stage PARTS = Stage.of(
            "parts list and licences",
            "test-parts.log",
            Leaves.PARTS_LIST,
            "org.cyclonedx:cyclonedx-maven-plugin:makeAggregateBom");

    private static final Stage ARCHIVES =
            Stage.of("same sources, same archives", "test-archives.log", Leaves.SAME_ARCHIVES, "");

    private final Checkout place;
    private final PrintStream out;
    private final boolean whole;
    private final Optional<Long> seed;

    /**
     * The suite of these sources.
     *
     * @param whole with the heavy stories and the second build
     * @param seed of the fiscal year that is played, empty for the usual one
     * @param out what people read
     */
    Suite(Checkout place, boolean whole, Optional<Long> seed, PrintStream out) {
        this.place = place;
        this.whole = whole;
        this.seed = seed;
        this.out = out;
    }

    int run() throws InterruptedException {
        Path sources = place.needSources("test");
        new Tools(out).forTests();
        Instant start = Instant.now();
        var outcomes = new ArrayList<>(all(List.of(GATE), sources));
        var printed = new ByteArrayOutputStream();
        var another = new Suite(place, whole, seed, new PrintStream(printed, true, StandardCharsets.UTF_8));
        List<Stage> others = whole ? List.of(CONTAINER, PARTS, ARCHIVES) : List.of(CONTAINER, PARTS);
        var beside = new FutureTask<>(() -> another.all(others, sources));
        Thread.ofPlatform().daemon().start(beside);
        outcomes.addAll(all(List.of(BROWSER), sources));
        outcomes.addAll(end(beside));
        out.print(printed.toString(StandardCharsets.UTF_8));
        out.println();
        outcomes.forEach(outcome -> out.println(outcome.line()));
        TestTally total = outcomes.stream().map(Outcome::tally).reduce(new TestTally(0, 0), TestTally::and);
        out.printf("%-36s %5.1f min%n", "all", minutesSince(start));
        out.println(total.passed() + " passed, " + total.failed() + " failed");
        return total.failed() == 0 ? 0 : 1;
    }

    private List<Outcome> all(List<Stage> stages, Path sources) throws InterruptedException {
        var outcomes = new ArrayList<Outcome>();
        for (Stage stage : stages) {
            out.println("== " + stage.title());
            outcomes.add(run(stage, sources, sources.resolve(".khet").resolve(stage.log())));
        }
        return outcomes;
    }

    private static List<Outcome> end(Future<List<Outcome>> stages) throws InterruptedException {
        try {
            return stages.get();
        } catch (ExecutionException failure) {
            throw new IllegalStateException(failure.getCause());
        }
    }

    private Outcome run(Stage stage, Path sources, Path log) throws InterruptedException {
        Instant start = Instant.now();
        TestTally tally = new TestTally(0, 0);
        String said;
        boolean broken;
        if (stage.leaves() == Leaves.TEST_REPORTS) {
            try (var room = new TemporaryFolder()) {
                boolean done = new Maven(sources, out).run(log, goals(stage), room);
                tally = TestTally.since(sources.resolve(stage.folder()), start);
                said = tally.passed() + " passed, " + tally.failed() + " failed";
                List<String> left = room.leftBehind();
                left.forEach(out::println);
                broken = !left.isEmpty() || (tally.failed() == 0 && (!done || tally.passed() == 0));
            }
        } else {
            List<String> refused = stage.leaves() == Leaves.PARTS_LIST
                    ? refusedParts(stage, sources, log)
                    : new ReproducibleBuild(sources, out).differences(log);
            refused.forEach(out::println);
            said = refused.isEmpty() ? "good" : refused.size() + " findings";
            broken = !refused.isEmpty();
        }
        String line = "%-36s %5.1f min  %s%s"
                .formatted(stage.title(), minutesSince(start), said, broken ? "; the stage failed, see " + log : "");
        return new Outcome(line, broken ? tally.and(new TestTally(0, 1)) : tally);
    }

    private List<String> goals(Stage stage) {
        var goals = new ArrayList<>(stage.goals());
        goals.addAll(settings(whole, seed));
        return goals;
    }

    /** What tells Maven which tests run, and which fiscal year is played. */
    static List<String> settings(boolean whole, Optional<Long> seed) {
        List<String> settings = new ArrayList<>(List.of(whole ? "-Dkhet.whole=true" : "-DexcludedGroups=" + HEAVY));
        seed.ifPresent(number -> settings.add("-Dkhet.year.seed=" + number));
        return settings;
    }

    private List<String> refusedParts(Stage stage, Path sources, Path log) throws InterruptedException {
        Path bom = sources.resolve("target/bom.json");
        if (!new Maven(sources, out).run(log, stage.goals())) {
            return List.of("no parts list");
        }
        try {
            new PartsList(sources, place.distribution()).addTo(bom);
        } catch (IOException failure) {
            return List.of("no parts list: " + failure.getMessage());
        }
        return Licences.refused(bom);
    }

    private static double minutesSince(Instant start) {
        return Duration.between(start, Instant.now()).toMillis() / 60_000.0;
    }
}
