package org.khet.portal.core.internal.job;

import com.github.kagkarlsson.scheduler.task.DeadExecutionHandler;
import com.github.kagkarlsson.scheduler.task.ExecutionComplete;
import com.github.kagkarlsson.scheduler.task.ExecutionOperations;
import java.time.Duration;
import java.time.Instant;
import org.khet.portal.api.node.Nodes;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/**
 * What becomes of a run whose node has not said for a while that it works on it: it is noted as lost and done again by
 * whoever has the job, later each time it happens.
 */
final class Lost implements DeadExecutionHandler<Void> {
    private static final Logger LOG = LoggerFactory.getLogger(Lost.class);
    private static final Duration STEP = Duration.ofMinutes(1);

    private final JobPosts posts;
    private final JobRows rows;
    private final JobTimes times;
    private final Nodes nodes;

    Lost(JobPosts posts, JobRows rows, JobTimes times, Nodes nodes) {
        this.posts = posts;
        this.nodes = nodes;
        this.rows = rows;
        this.times = times;
    }

    @Override
    public void deadExecution(ExecutionComplete dead, ExecutionOperations<Void> next) {
        JobKey key = JobKey.parse(dead.getExecution().taskInstance.getId());
        String node = dead.getExecution().pickedBy;
        boolean here = posts.find(key.job()).filter(post -> post.runs(key)).isPresent();
        if (here || (!node.equals(nodes.self()) && nodes.isAlive(node))) {
            LOG.debug("{} runs on {}, only a clock jumped", key, node);
            return;
        }
        Instant now = times.now();
        int failures = rows.lost(key, now);
        LOG.warn("{} did not end on {}, which is gone; it is done again", key, node);
        next.reschedule(dead, failures > 1 ? now.plus(STEP.multipliedBy(failures)) : now);
    }
}
