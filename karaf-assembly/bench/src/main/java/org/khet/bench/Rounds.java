package org.khet.bench;

import java.util.Arrays;
import java.util.List;

/** What many measured values say together. Stateless. */
public final class Rounds {
    /** How often each ratio is measured. */
    public static final int COUNT = 5;

    private Rounds() {}

    /** The middle one. */
    public static double median(List<Double> values) {
        double[] sorted =
                values.stream().mapToDouble(Double::doubleValue).sorted().toArray();
        int middle = sorted.length / 2;
        return sorted.length % 2 == 1 ? sorted[middle] : (sorted[middle - 1] + sorted[middle]) / 2;
    }

    /** The value that 95 of 100 do not exceed. */
    public static double p95(double... values) {
        double[] sorted = values.clone();
        Arrays.sort(sorted);
        return sorted[Math.min(sorted.length - 1, (int) Math.ceil(sorted.length * 0.95) - 1)];
    }
}
