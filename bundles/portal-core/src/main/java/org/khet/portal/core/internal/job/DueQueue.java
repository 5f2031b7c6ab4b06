package org.khet.portal.core.internal.job;

import com.github.kagkarlsson.scheduler.task.Execution;
import java.time.Instant;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.function.ToIntFunction;
import org.khet.portal.api.job.JobId;

/**
 * What was due when this node last asked the database, in the order in which it takes it: what waits longest first, of one
 * time in an order of its own, so that several nodes do not reach for the same runs nor one job for all hands. Safe for
 * concurrent use.
 */
final class DueQueue {
    private static final int SPREAD = 0x9E3779B9; // neighbours come to lie far from each other
    private final String node;
    private final ToIntFunction<JobId> places;
    private final Map<String, Execution> waiting = new LinkedHashMap<>();

    /** @param places how many runs of a job could begin now */
    DueQueue(String node, ToIntFunction<JobId> places) {
        this.node = node;
        this.places = places;
    }

    /** Forgets what it had, for this. */
    synchronized void fill(List<Execution> due) {
        waiting.clear();
        due.stream()
                .map(run -> new Place(run, (node + run.getId()).hashCode() * SPREAD))
                .sorted(Comparator.comparing((Place place) -> place.run().executionTime)
                        .thenComparingInt(Place::rank))
                .forEach(place -> waiting.put(place.run().getId(), place.run()));
    }

    /** Where a run stands in the order. */
    private record Place(Execution run, int rank) {}

    /** Runs that are due and can begin, of each job as many as there are places; they stay here until they are taken. */
    synchronized List<Execution> next(Instant now, int most) {
        Map<JobId, Integer> free = new HashMap<>();
        List<Execution> next = new ArrayList<>();
        for (Execution run : waiting.values()) {
            if (next.size() == most || run.executionTime.isAfter(now)) {
                break;
            }
            JobId job = JobKey.parse(run.getId()).job();
            int left = free.computeIfAbsent(job, places::applyAsInt);
            if (left > 0) {
                free.put(job, left - 1);
                next.add(run);
            }
        }
        return next;
    }

    /** Somebody took it, we or another node. */
    synchronized void taken(Execution run) {
        waiting.remove(run.getId(), run);
    }

    synchronized boolean isEmpty() {
        return waiting.isEmpty();
    }
}
