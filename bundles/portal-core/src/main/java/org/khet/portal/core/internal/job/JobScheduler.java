package org.khet.portal.core.internal.job;

import com.github.kagkarlsson.scheduler.Scheduler;
import com.github.kagkarlsson.scheduler.SchedulerBuilder;
import com.github.kagkarlsson.scheduler.SchedulerClient;
import com.github.kagkarlsson.scheduler.SchedulerName;
import com.github.kagkarlsson.scheduler.logging.LogLevel;
import com.github.kagkarlsson.scheduler.task.Execution;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.concurrent.RejectedExecutionException;
import java.util.concurrent.ScheduledExecutorService;
import java.util.concurrent.ThreadFactory;
import java.util.concurrent.TimeUnit;
import javax.sql.DataSource;
import org.khet.portal.api.event.EventPublisher.Subscription;
import org.khet.portal.api.outcome.OutOfService;
import org.osgi.service.component.annotations.Activate;
import org.osgi.service.component.annotations.Component;
import org.osgi.service.component.annotations.Deactivate;
import org.osgi.service.component.annotations.Reference;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/** Runs jobs that are due, polled every few seconds: of several nodes with one database each run is picked by one. */
@Component(service = JobScheduler.class, immediate = true)
public final class JobScheduler {
    private static final Logger LOG = LoggerFactory.getLogger(JobScheduler.class);
    private static final int HANDS = 8;
    private static final int MISSED_BEATS = 4;
    private static final Duration FAREWELL = Duration.ofSeconds(20);

    /**
     * How often it looks.
     *
     * @param due   for jobs that are due
     * @param plan  whether the plan is still right
     * @param beat  how often a node says that it still works on a run; after four missed ones it is taken for dead
     */
    record Pace(Duration due, Duration plan, Duration beat) {
        static final Pace USUAL = new Pace(Duration.ofSeconds(4), Duration.ofSeconds(60), Duration.ofSeconds(10));
    }

    private final JobRegistry registry;
    private final JobPlan plan;
    private final JobTask work;
    private final Scheduler scheduler;
    private final Runnable look;
    private final ScheduledExecutorService planner =
            Executors.newSingleThreadScheduledExecutor(threads("khet-job-plan"));
    private final List<Subscription> subscriptions;

    /** Begins. */
    @Activate
    public JobScheduler(
            @Reference Map.Entry<Map<String, Object>, DataSource> database,
            @Reference JobDirectory board,
            @Reference JobPlan plan,
            @Reference JobTask work) {
        this(
                new Source(database.getValue(), String.valueOf(database.getKey().get("khet.kind"))),
                board,
                plan,
                work,
                Pace.USUAL);
    }

    /**
     * Where the scheduler's table is.
     *
     * @param connections the database
     * @param kind        {@code derby} or {@code postgresql}
     */
    record Source(DataSource connections, String kind) {}

    JobScheduler(Source source, JobDirectory board, JobPlan plan, JobTask work, Pace pace) {
        this.registry = board.posts();
        this.plan = plan;
        this.work = work;
        Clockwork clockwork = clockwork(source, registry, work, pace);
        this.scheduler = clockwork.scheduler();
        this.look = clockwork.look();
        work.judgeBy(this::worksOn);
        this.subscriptions =
                List.of(registry.follow(this::planSoon), board.places().follow(this::planSoon));
        scheduler.start();
        Future<?> _ = planner.scheduleWithFixedDelay(this::plan, 0, pace.plan().toMillis(), TimeUnit.MILLISECONDS);
    }

    /**
     * The library's scheduler.
     *
     * @param look has it look in the database at once
     */
    record Clockwork(Scheduler scheduler, Runnable look) {}

    private static Clockwork clockwork(Source source, JobRegistry registry, JobTask work, Pace pace) {
        SchedulerFactory factory = new SchedulerFactory(source.connections(), work, pace.due(), registry);
        SchedulerBuilder _ = factory.schedulerName(new SchedulerName.Fixed(work.node()))
                .jdbcCustomization(DueQueries.of(source.kind()))
                .clock(work::now)
                .pollUsingFetch(0.5, 1.0)
                .heartbeatInterval(pace.beat())
                .missedHeartbeatsLimit(MISSED_BEATS)
                .threads(HANDS)
                .executorService(hands())
                .dueExecutor(Executors.newSingleThreadExecutor(threads("khet-job-due")))
                .housekeeperExecutor(Executors.newScheduledThreadPool(2, threads("khet-job-beat")))
                .shutdownMaxWait(FAREWELL)
                .failureLogging(LogLevel.WARN, true);
        return factory.clockwork();
    }

    /** Tells every run to end as its job declares, waits for them, ends. */
    @Deactivate
    public void close() {
        subscriptions.forEach(Subscription::close);
        planner.shutdown();
        scheduler.pause();
        registry.all().forEach(post -> post.endIf(_ -> true));
        scheduler.stop();
        awaitPlanner();
    }

    /** Afterwards nobody of ours touches the database. */
    private void awaitPlanner() {
        try {
            if (!planner.awaitTermination(FAREWELL.toSeconds(), TimeUnit.SECONDS)) {
                planner.shutdownNow();
                LOG.warn("the plan of jobs is compared still, though the clockwork ends");
            }
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
        }
    }

    /** Looks first who works, then what is written: what ended in between is written otherwise than it was seen. */
    private boolean worksOn(Execution run) {
        return scheduler.getCurrentlyExecuting().stream()
                        .anyMatch(one -> one.getTaskInstance().getId().equals(run.getId()))
                || scheduler
                        .getScheduledExecution(run)
                        .filter(there ->
                                there.isPicked() && there.getExecutionTime().equals(run.executionTime))
                        .isEmpty();
    }

    /** What is due when. */
    SchedulerClient client() {
        return scheduler;
    }

    /** Looks at once for what is due. */
    void look() {
        look.run();
    }

    /** The time by which jobs run. */
    Instant now() {
        return work.now();
    }

    /** Compares the plan at once, on the caller's thread. */
    void planNow() {
        plan();
    }

    /** Compares the plan soon. */
    void planSoon() {
        try {
            planner.execute(this::plan);
        } catch (RejectedExecutionException e) {
            LOG.debug("the clockwork ends", e);
        }
    }

    private void plan() {
        try {
            plan.follow(scheduler);
        } catch (OutOfService e) {
            LOG.debug("the plan of jobs waits for the database", e);
        } catch (RuntimeException e) {
            LOG.warn("the plan of jobs could not be compared now: {}", e.toString());
            LOG.debug("comparing the plan of jobs", e);
        }
    }

    private static ExecutorService hands() {
        return Executors.newFixedThreadPool(HANDS, threads("khet-job-hand"));
    }

    private static ThreadFactory threads(String name) {
        return Thread.ofPlatform().daemon().name(name).factory();
    }
}
