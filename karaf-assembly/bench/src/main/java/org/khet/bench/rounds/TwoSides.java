package org.khet.bench.rounds;

import java.time.Duration;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import org.khet.bench.Figure;
import org.khet.bench.Measurement.Notes;
import org.khet.bench.SampleStatistics;

/** Measures work of the portal, alone or in turn with the same by plain JDBC. Stateless. */
final class TwoSides {
    private static final Duration WARM = Duration.ofSeconds(3);
    private static final int EACH = 15;

    private TwoSides() {}

    /**
     * p95 of both sides, which take turns in who comes first.
     *
     * @param id     of the time; the ratio's ends with {@code -ratio}
     * @param most   milliseconds, 0 when only the ratio has a goal
     * @param ratio  most of portal against plain
     * @param before what happens before each measured round of the portal, not measured
     */
    static List<Figure> compare(
            String id,
            String what,
            double most,
            double ratio,
            Runnable before,
            Runnable portal,
            Runnable plain,
            Notes notes) {
        warm(() -> {
            before.run();
            portal.run();
            plain.run();
        });
        List<Double> ratios = new ArrayList<>();
        List<Double> times = new ArrayList<>();
        List<Double> all = new ArrayList<>();
        List<Double> plainly = new ArrayList<>();
        for (int round = 0; round < SampleStatistics.COUNT; round++) {
            double[] ours = new double[EACH];
            double[] theirs = new double[EACH];
            for (int i = 0; i < EACH; i++) {
                before.run();
                if ((i + round) % 2 == 0) {
                    ours[i] = milliseconds(portal);
                    theirs[i] = milliseconds(plain);
                } else {
                    theirs[i] = milliseconds(plain);
                    ours[i] = milliseconds(portal);
                }
            }
            times.add(SampleStatistics.p95(ours));
            ratios.add(SampleStatistics.p95(ours) / SampleStatistics.p95(theirs));
            Arrays.stream(ours).forEach(all::add);
            Arrays.stream(theirs).forEach(plainly::add);
        }
        double time = SampleStatistics.median(times);
        double times95 = SampleStatistics.median(ratios);
        notes.say(String.format(
                Locale.ROOT,
                "%s: p95 %.1f ms, %.2f times; half below %.1f ms, plain JDBC %.1f ms",
                what,
                time,
                times95,
                SampleStatistics.median(all),
                SampleStatistics.median(plainly)));
        List<Figure> figures = new ArrayList<>();
        if (most > 0) {
            figures.add(Figure.atMost(id, what + ", p95", time, most, "ms"));
        }
        figures.add(Figure.atMost(id + "-ratio", what + ", p95 against plain JDBC", times95, ratio, "times"));
        return figures;
    }

    /** p95 of something alone. */
    static Figure alone(String id, String what, double most, Runnable portal, Notes notes) {
        warm(portal);
        List<Double> times = new ArrayList<>();
        List<Double> all = new ArrayList<>();
        for (int round = 0; round < SampleStatistics.COUNT; round++) {
            double[] ours = new double[EACH];
            for (int i = 0; i < EACH; i++) {
                ours[i] = milliseconds(portal);
            }
            times.add(SampleStatistics.p95(ours));
            Arrays.stream(ours).forEach(all::add);
        }
        double time = SampleStatistics.median(times);
        notes.say(String.format(
                Locale.ROOT, "%s: p95 %.1f ms, half below %.1f ms", what, time, SampleStatistics.median(all)));
        return Figure.atMost(id, what + ", p95", time, most, "ms");
    }

    private static void warm(Runnable work) {
        long end = System.nanoTime() + WARM.toNanos();
        do {
            work.run();
        } while (System.nanoTime() < end);
    }

    static double milliseconds(Runnable work) {
        long began = System.nanoTime();
        work.run();
        return (System.nanoTime() - began) / 1e6;
    }
}
