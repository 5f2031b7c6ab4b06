package org.khet.portal.core.internal.job;

import com.github.kagkarlsson.scheduler.Scheduler;
import com.github.kagkarlsson.scheduler.SchedulerBuilder;
import com.github.kagkarlsson.scheduler.TaskResolver;
import com.github.kagkarlsson.scheduler.Waiter;
import com.github.kagkarlsson.scheduler.event.AbstractSchedulerListener;
import com.github.kagkarlsson.scheduler.event.SchedulerListeners;
import com.github.kagkarlsson.scheduler.task.ExecutionComplete;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import javax.sql.DataSource;
import org.khet.portal.core.internal.job.JobScheduler.Clockwork;

/**
 * The scheduler over {@link DueRepository}, waiting by a clock that nobody can set: the library's own way waits an hour when the
 * time goes back by one.
 */
final class SchedulerFactory extends SchedulerBuilder {
    private final Duration pause;
    private final JobRegistry registry;
    private int missedBeats;

    SchedulerFactory(DataSource connections, JobTask work, Duration pause, JobRegistry registry) {
        super(connections, List.of(work));
        this.pause = pause;
        this.registry = registry;
        pollingInterval(pause);
    }

    @Override
    public SchedulerBuilder missedHeartbeatsLimit(int limit) {
        missedBeats = limit;
        return super.missedHeartbeatsLimit(limit);
    }

    /** What it builds, with a way to have it look in the database at once. */
    Clockwork clockwork() {
        SchedulerListeners listeners = new SchedulerListeners(schedulerListeners);
        TaskResolver tasks = new TaskResolver(listeners, clock, knownTasks);
        DueRepository due = new DueRepository(
                new DueRepository.Source(dataSource, jdbcCustomization, tasks, schedulerName, clock),
                new DueQueue(schedulerName.getName(), registry::places),
                job -> registry.find(job).isPresent(),
                pause);
        Scheduler scheduler = new TableScheduler(due, tasks);
        scheduler.registerSchedulerListener(new AbstractSchedulerListener() {
            @Override
            public void onExecutionComplete(ExecutionComplete run) {
                if (due.hasMore()) {
                    scheduler.triggerCheckForDueExecutions();
                }
            }
        });
        return new Clockwork(scheduler, () -> {
            due.readAnew();
            scheduler.triggerCheckForDueExecutions();
        });
    }

    @Override
    public Scheduler build() {
        return clockwork().scheduler();
    }

    @Override
    protected Waiter buildWaiter() {
        return new Waiter(pause, () -> Instant.EPOCH.plusNanos(System.nanoTime()));
    }

    /** The library opens its constructor to subclasses only. */
    private final class TableScheduler extends Scheduler {
        TableScheduler(DueRepository due, TaskResolver tasks) {
            super(
                    clock,
                    due,
                    due,
                    tasks,
                    executorThreads,
                    executorService,
                    schedulerName,
                    buildWaiter(),
                    heartbeatInterval,
                    missedBeats,
                    schedulerListeners,
                    executionInterceptors,
                    pollingStrategyConfig,
                    deleteUnresolvedAfter,
                    shutdownMaxWait,
                    logLevel,
                    logStackTrace,
                    startTasks,
                    dueExecutor,
                    housekeeperExecutor);
        }
    }
}
