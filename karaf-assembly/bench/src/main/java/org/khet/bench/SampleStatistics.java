package org.khet.bench;

import java.util.Arrays;
import java.util.List;

/** What many measured values say together. Stateless. */
public final class SampleStatistics {
    /** How often each ratio is measured. */
    public static final int COUNT = 5;

    private SampleStatistics() {}

    /** The middle one. */
    public static double median(List<Double> values) {
        double[] sorted =
                values.stream().mapToDouble(Double::doubleValue).sorted().toArray();
        int middle = sorted.length / 2;
        return sorted.length % 2 == 1 ? sorted[middle] : (sorted[middle - 1] + sorted[middle]) / 2;
    }

    /** The value that 95 of 100 do not exceed. */
    public static double p95(double... values) {
        return percentile(95, values);
    }

    /** The value that 99 of 100 do not exceed. */
    public static double p99(double... values) {
        return percentile(99, values);
    }

    private static double percentile(int share, double... values) {
        double[] sorted = values.clone();
        Arrays.sort(sorted);
        long most = ((long) sorted.length * share + 99) / 100; // rounded up, exactly
        return sorted[(int) Math.max(0, most - 1)];
    }
}
