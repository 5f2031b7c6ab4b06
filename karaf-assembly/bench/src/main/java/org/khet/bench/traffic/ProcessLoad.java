package org.khet.bench.traffic;

import java.time.Duration;

/**
 * How busy a process keeps its machine.
 *
 * @param pid the process
 */
record ProcessLoad(long pid) {
    /**
     * What it has used at a moment.
     *
     * @param nanos     of the steady clock
     * @param processor time of all cores together
     */
    record Reading(long nanos, Duration processor) {
        Duration since(Reading before) {
            return processor.minus(before.processor());
        }
    }

    /** What it has used until now. */
    Reading read() {
        Duration processor = ProcessHandle.of(pid)
                .flatMap(process -> process.info().totalCpuDuration())
                .orElseThrow(() -> new IllegalStateException("process " + pid + " is not there"));
        return new Reading(System.nanoTime(), processor);
    }

    /** Percent of all cores between two readings. */
    double busy(Reading before, Reading after) {
        return busy(before, after, Runtime.getRuntime().availableProcessors());
    }

    static double busy(Reading before, Reading after, int cores) {
        return 100.0 * after.since(before).toNanos() / (after.nanos() - before.nanos()) / cores;
    }
}
