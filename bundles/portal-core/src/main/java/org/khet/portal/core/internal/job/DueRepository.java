package org.khet.portal.core.internal.job;

import com.github.kagkarlsson.scheduler.Clock;
import com.github.kagkarlsson.scheduler.SchedulerName;
import com.github.kagkarlsson.scheduler.TaskResolver;
import com.github.kagkarlsson.scheduler.jdbc.JdbcCustomization;
import com.github.kagkarlsson.scheduler.jdbc.JdbcTaskRepository;
import com.github.kagkarlsson.scheduler.task.Execution;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import java.util.function.Predicate;
import javax.sql.DataSource;
import org.khet.portal.api.job.JobId;

/**
 * The scheduler's rows. What is due is read at once and handed out from memory, since thousands fall due in one moment; a row
 * is still taken by the update that only one node wins. Read anew after a while and when asked to. What no node has stays due, and
 * is caught up when its module is back.
 */
final class DueRepository extends JdbcTaskRepository {
    /** Name of the table. */
    static final String TABLE = "core_job_due";

    /** Reading takes at most this part of the time. */
    private static final int PART = 10;

    private final DueQueue queue;
    private final Predicate<JobId> own;
    private final long pause;
    private long next;
    private volatile boolean stale = true;

    /**
     * Where the rows are and what they mean.
     *
     * @param connections the database
     * @param dialect     its SQL
     * @param tasks       what the rows stand for
     * @param node        who takes them
     * @param clock       the time
     */
    record Source(
            DataSource connections, JdbcCustomization dialect, TaskResolver tasks, SchedulerName node, Clock clock) {}

    /**
     * Empty at first.
     *
     * @param own   which jobs this node has
     * @param pause how long what was read is good, longer when reading takes long
     */
    DueRepository(Source source, DueQueue queue, Predicate<JobId> own, Duration pause) {
        super(
                source.connections(),
                true,
                source.dialect(),
                TABLE,
                source.tasks(),
                source.node(),
                new NoData(),
                false,
                source.clock());
        this.queue = queue;
        this.own = own;
        this.pause = pause.toNanos();
    }

    @Override
    public List<Execution> getDue(Instant now, int limit) {
        long began = System.nanoTime();
        if (stale || queue.isEmpty() || began - next > 0) {
            stale = false;
            queue.fill(super.getDue(now, Integer.MAX_VALUE).stream()
                    .filter(run -> own.test(JobKey.parse(run.getId()).job()))
                    .toList());
            next = began + Math.max(pause, PART * (System.nanoTime() - began));
        }
        return queue.next(now, limit);
    }

    @Override
    public Optional<Execution> pick(Execution run, Instant now) {
        Optional<Execution> picked = super.pick(run, now);
        queue.taken(run);
        return picked;
    }

    /** Something may have become due in this moment. */
    void readAnew() {
        stale = true;
    }

    /** Whether more is due than could begin. */
    boolean hasMore() {
        return !queue.isEmpty();
    }
}
