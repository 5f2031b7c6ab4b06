package org.khet.bench.start;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import org.khet.bench.Figure;
import org.khet.bench.Measurement;
import org.khet.bench.SampleStatistics;

/** Start to the sign-in page with its scripts: just unpacked, and a second time on the same home. */
public final class Start implements Measurement {
    private static final double COLD = 2.5;
    private static final double WARM = 2;

    private final Path distribution;

    /** @param distribution folder of the distribution that was built */
    public Start(Path distribution) {
        this.distribution = distribution;
    }

    @Override
    public List<String> names() {
        return List.of("start-cold", "start-warm");
    }

    @Override
    public List<Figure> measure(Notes notes) throws IOException, InterruptedException {
        Path karaf = Path.of(System.getProperty("khet.karaf", ""));
        var ours = new PortalCandidate(distribution);
        var bare = new BareKaraf(new PlainKaraf(karaf, distribution));
        List<Double> cold = new ArrayList<>();
        List<Double> warm = new ArrayList<>();
        for (int round = 1; round <= SampleStatistics.COUNT; round++) {
            Seconds portal = round(ours);
            Seconds alone = round(bare);
            cold.add(portal.cold() / alone.cold());
            warm.add(portal.warm() / alone.warm());
            notes.say(String.format(
                    Locale.ROOT,
                    "round %d: cold %.2f s against %.2f s, warm %.2f s against %.2f s",
                    round,
                    portal.cold(),
                    alone.cold(),
                    portal.warm(),
                    alone.warm()));
        }
        return List.of(
                Figure.atMost(
                        "start-cold",
                        "start of a fresh unpack to the sign-in page with its scripts, against bare Karaf with hello",
                        SampleStatistics.median(cold),
                        COLD,
                        "times"),
                Figure.atMost(
                        "start-warm",
                        "second start of the same home, likewise",
                        SampleStatistics.median(warm),
                        WARM,
                        "times"));
    }

    /**
     * Seconds of both starts.
     *
     * @param cold after unpacking
     * @param warm of the same home
     */
    private record Seconds(double cold, double warm) {}

    private static Seconds round(StartCandidate candidate) throws IOException, InterruptedException {
        Path folder = Folders.temporary();
        try {
            candidate.unpack(folder);
            return new Seconds(start(candidate, folder), start(candidate, folder));
        } finally {
            Folders.delete(folder);
        }
    }

    private static double start(StartCandidate candidate, Path folder) throws IOException, InterruptedException {
        int port = Folders.freePort();
        long started = System.nanoTime();
        Process process = candidate.start(folder, port);
        try {
            return new FirstPage(port).secondsSince(started, process);
        } catch (IllegalStateException failure) {
            throw new IOException(candidate.name() + ": " + failure.getMessage() + "\n"
                    + Files.readString(folder.resolve("out.log")));
        } finally {
            Folders.end(process);
        }
    }
}
