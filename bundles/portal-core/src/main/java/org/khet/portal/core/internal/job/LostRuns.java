package org.khet.portal.core.internal.job;

import com.github.kagkarlsson.scheduler.task.DeadExecutionHandler;
import com.github.kagkarlsson.scheduler.task.Execution;
import com.github.kagkarlsson.scheduler.task.ExecutionComplete;
import com.github.kagkarlsson.scheduler.task.ExecutionOperations;
import java.time.Duration;
import java.time.Instant;
import java.util.function.Predicate;
import org.khet.portal.api.admin.node.Nodes;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/**
 * What becomes of a run whose node has not said for a while that it works on it: it is noted as lost and done again by
 * whoever has the job, later each time it happens. Another node's run is lost with the node; a run of our own only when we do
 * not work on it, which is so after a start under the same name, never because a clock jumped.
 */
final class LostRuns implements DeadExecutionHandler<Void> {
    private static final Logger LOG = LoggerFactory.getLogger(LostRuns.class);
    private static final Duration STEP = Duration.ofMinutes(1);

    private final JobRepository repository;
    private final JobNextRun times;
    private final Nodes nodes;
    private volatile Predicate<Execution> ours = _ -> false;

    LostRuns(JobRepository repository, JobNextRun times, Nodes nodes) {
        this.nodes = nodes;
        this.repository = repository;
        this.times = times;
    }

    /** Who knows what this node works on, from taking a run until its end is written. */
    void ask(Predicate<Execution> worksOn) {
        ours = worksOn;
    }

    String node() {
        return nodes.self();
    }

    @Override
    public void deadExecution(ExecutionComplete dead, ExecutionOperations<Void> next) {
        JobKey key = JobKey.parse(dead.getExecution().taskInstance.getId());
        String node = dead.getExecution().pickedBy;
        boolean goesOn = node.equals(nodes.self()) ? ours.test(dead.getExecution()) : nodes.isAlive(node);
        if (goesOn) {
            LOG.debug("{} runs on {}, only a clock jumped", key, node);
            return;
        }
        Instant now = times.now();
        int failures = repository.lost(key, now);
        LOG.warn("{} did not end on {}, which is gone; it is done again", key, node);
        next.reschedule(dead, failures > 1 ? now.plus(STEP.multipliedBy(failures)) : now);
    }
}
