package org.khet.bench.check;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.locks.LockSupport;
import java.util.function.Function;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;
import org.khet.bench.Figure;
import org.khet.bench.Measurement;
import org.khet.bench.SampleStatistics;
import org.khet.bench.check.probe.Probe;
import org.khet.bench.heap.DemoPortal;
import org.khet.bench.removal.ControlChannel;
import org.khet.bench.start.OwnBundle;

/** The questions that every action asks, inside a running portal with its demonstration, for all of its people. */
public final class PermissionCheck implements Measurement {
    private static final double MOST_MICROS = 20;
    private static final Duration LONGEST = Duration.ofMinutes(2);
    private static final long LOOK = TimeUnit.MILLISECONDS.toNanos(500);
    private static final Pattern ROUND =
            Pattern.compile("round ([1-9]\\d*): (\\d+) people, (\\d+) ns a permission, (\\d+) ns who decides");
    private static final OwnBundle PROBE = new OwnBundle(
                    Probe.class,
                    String.join(
                            ",",
                            "org.khet.portal.api.acting",
                            "org.khet.portal.api.i18n",
                            "org.khet.portal.api.module",
                            "org.khet.portal.api.office",
                            "org.khet.portal.api.person",
                            "org.khet.portal.api.security",
                            "org.osgi.framework",
                            "org.slf4j"),
                    List.of("Probe", "Checks", "Checks$Question"))
            .with(
                    Map.of("Khet-Module", "id=probe;prefix=prb"),
                    Map.of(
                            "i18n/probe_th.properties",
                            "probe.title=ตรวจวัด\n",
                            "i18n/probe_en.properties",
                            "probe.title=Probe\n"));

    private final Path distribution;

    /** @param distribution folder of the distribution that was built */
    public PermissionCheck(Path distribution) {
        this.distribution = distribution;
    }

    @Override
    public List<String> names() {
        return List.of("permission-check", "acting-check");
    }

    @Override
    public List<Figure> measure(Notes notes) throws Exception {
        try (var portal = new DemoPortal(distribution)) {
            portal.start();
            try (var control = new ControlChannel(portal.home())) {
                control.bring(PROBE.write(portal.home().resolve("probe.jar")));
                List<MatchResult> rounds = rounds(portal.log());
                rounds.forEach(round -> notes.say(round.group()));
                return List.of(
                        figure("permission-check", "whether somebody may do something", rounds, 3),
                        figure("acting-check", "who decides for somebody now", rounds, 4));
            }
        }
    }

    private static Figure figure(String id, String what, List<MatchResult> rounds, int group) {
        Function<MatchResult, Double> micros = round -> Long.parseLong(round.group(group)) / 1e3;
        return Figure.atMost(
                id,
                "one question " + what + ", for each of " + rounds.getFirst().group(2) + " people",
                SampleStatistics.median(rounds.stream().map(micros).toList()),
                MOST_MICROS,
                "µs");
    }

    private static List<MatchResult> rounds(Path log) throws IOException {
        Instant end = Instant.now().plus(LONGEST);
        while (Instant.now().isBefore(end)) {
            List<MatchResult> rounds =
                    ROUND.matcher(Files.readString(log)).results().toList();
            if (rounds.size() == SampleStatistics.COUNT) {
                return rounds;
            }
            LockSupport.parkNanos(LOOK);
        }
        throw new IOException("nothing was measured within " + LONGEST.toMinutes() + " minutes");
    }
}
