package org.khet.command;

import java.io.PrintStream;
import java.nio.file.Path;
import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;

/** The whole test suite, stage after stage; a failed stage does not keep the next from running. */
final class Suite {
    /**
     * One stage.
     *
     * @param title what people read
     * @param goals Maven's arguments
     * @param reports whether it leaves test reports that must be there
     */
    private record Stage(String title, List<String> goals, boolean reports) {
        static Stage of(String title, boolean reports, String goals) {
            return new Stage(title, List.of(goals.split(" ")), reports);
        }
    }

    /** In order; a stage more is a line more. */
    private static final List<Stage> STAGES = List.of(
            Stage.of("gate, unit tests, both databases", true, "install -fae"),
            Stage.of("parts list and licences", false, "org.cyclonedx:cyclonedx-maven-plugin:makeAggregateBom"));

    private final Place place;
    private final PrintStream out;

    Suite(Place place, PrintStream out) {
        this.place = place;
        this.out = out;
    }

    int run() throws InterruptedException {
        Path sources = place.needSources("test");
        var lines = new ArrayList<String>();
        var total = new Tally(0, 0);
        int broken = 0;
        for (Stage stage : STAGES) {
            out.println("== " + stage.title());
            Instant start = Instant.now();
            Path log = sources.resolve(".khet/test-" + (lines.size() + 1) + ".log");
            boolean done = new Maven(sources, out).run(log, stage.goals());
            Tally tally = stage.reports() ? Tally.since(sources, start) : new Tally(0, 0);
            boolean silent = (!done && tally.failed() == 0) || (stage.reports() && tally.passed() == 0);
            broken += silent ? 1 : 0;
            total = total.and(tally);
            lines.add("%-36s %5.1f min  %s%s"
                    .formatted(
                            stage.title(),
                            Duration.between(start, Instant.now()).toMillis() / 60_000.0,
                            stage.reports()
                                    ? tally.passed() + " passed, " + tally.failed() + " failed"
                                    : done ? "ok" : "failed",
                            silent ? "; the stage itself failed, see " + log : ""));
        }
        out.println();
        lines.forEach(out::println);
        out.println(total.passed() + " passed, " + (total.failed() + broken) + " failed");
        return total.failed() + broken == 0 ? 0 : 1;
    }
}
