package org.khet.bench.groups;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.function.IntConsumer;
import java.util.function.ToDoubleFunction;
import org.khet.bench.Figure;
import org.khet.bench.Measurement.Notes;
import org.khet.bench.SampleStatistics;

/**
 * The product and the same SQL by plain JDBC in turns in one run, so that both meet the same machine and the same pages in memory.
 *
 * @param warm pairs before it counts
 * @param each pairs in a round
 * @param of   what of a round's milliseconds counts
 */
record SideBySide(int warm, int each, ToDoubleFunction<double[]> of) {
    private static final double TWICE = 2;

    /** For what is read: the 95th percentile counts. */
    static SideBySide reading(int warm, int each) {
        return new SideBySide(warm, each, SampleStatistics::p95);
    }

    /** For what is written: a checkpoint of the database falls on either side by chance, hence the median. */
    static SideBySide writing(int warm, int each) {
        return new SideBySide(warm, each, millis -> {
            double[] sorted = millis.clone();
            java.util.Arrays.sort(sorted);
            return sorted[sorted.length / 2];
        });
    }

    /** How many pairs are run in all; each is given its number. */
    int pairs() {
        return warm + SampleStatistics.COUNT * each;
    }

    /** Two figures: the time of the product against a goal, and its ratio to plain JDBC against 2. */
    List<Figure> figures(String id, String what, double goal, Notes notes, IntConsumer ours, IntConsumer plain) {
        return figures(id, what, goal, notes, pair -> {}, ours, plain);
    }

    /** @param before what happens before each pair, not measured */
    List<Figure> figures(
            String id, String what, double goal, Notes notes, IntConsumer before, IntConsumer ours, IntConsumer plain) {
        int pair = 0;
        for (; pair < warm; pair++) {
            before.accept(pair);
            ours.accept(pair);
            plain.accept(pair);
        }
        List<Double> times = new ArrayList<>();
        List<Double> ratios = new ArrayList<>();
        for (int round = 0; round < SampleStatistics.COUNT; round++) {
            double[] portal = new double[each];
            double[] jdbc = new double[each];
            for (int i = 0; i < each; i++, pair++) {
                before.accept(pair);
                boolean portalFirst = pair % 2 == 0;
                if (portalFirst) {
                    portal[i] = millis(ours, pair);
                }
                jdbc[i] = millis(plain, pair);
                if (!portalFirst) {
                    portal[i] = millis(ours, pair);
                }
            }
            times.add(of.applyAsDouble(portal));
            ratios.add(of.applyAsDouble(portal) / of.applyAsDouble(jdbc));
        }
        double time = SampleStatistics.median(times);
        double ratio = SampleStatistics.median(ratios);
        notes.say(String.format(Locale.ROOT, "%s: %.2f ms, %.2f times", what, time, ratio));
        return List.of(
                Figure.atMost(id, what, time, goal, "ms"),
                Figure.atMost(id + "-ratio", what + ", against plain JDBC", ratio, TWICE, "times"));
    }

    static double millis(IntConsumer work, int pair) {
        long began = System.nanoTime();
        work.accept(pair);
        return (System.nanoTime() - began) / 1e6;
    }
}
