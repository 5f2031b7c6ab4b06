package org.khet.portal.core.internal.job;

import com.github.kagkarlsson.scheduler.ScheduledExecution;
import com.github.kagkarlsson.scheduler.ScheduledExecutionsFilter;
import com.github.kagkarlsson.scheduler.SchedulerClient;
import com.github.kagkarlsson.scheduler.exceptions.TaskInstanceException;
import com.github.kagkarlsson.scheduler.task.TaskInstance;
import com.github.kagkarlsson.scheduler.task.TaskInstanceId;
import java.time.Duration;
import java.time.Instant;
import java.util.HashMap;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import org.khet.portal.api.job.Job;
import org.osgi.service.component.annotations.Activate;
import org.osgi.service.component.annotations.Component;
import org.osgi.service.component.annotations.Reference;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/**
 * Compares what is planned with what should be: new jobs and offices come in, what is switched off or paused goes out, times
 * follow their settings and the calendar. Any node may do so at any time; doing it twice changes nothing.
 */
@Component(service = JobPlan.class)
public final class JobPlan {
    private static final Logger LOG = LoggerFactory.getLogger(JobPlan.class);
    private static final Duration NEAR = Duration.ofMinutes(2);

    private final JobRegistry registry;
    private final JobScopes places;
    private final JobRepository repository;
    private final JobNextRun times;

    /** Jobs, where they run, how they stand, when they run. */
    @Activate
    public JobPlan(
            @Reference JobRegistry registry,
            @Reference JobScopes places,
            @Reference JobRepository repository,
            @Reference JobNextRun times) {
        this.registry = registry;
        this.places = places;
        this.repository = repository;
        this.times = times;
    }

    /** The entry of a job in the scheduler's table. */
    static TaskInstance<Void> instance(JobKey key) {
        return new TaskInstance<>(JobTask.TASK, key.text());
    }

    /** Brings the plan up to date as of one moment, and ends runs where they shall not be any more. */
    void follow(SchedulerClient scheduler) {
        Instant now = times.now();
        // in this order: who asks for a run is noted before it is planned
        Map<JobKey, ScheduledExecution<Void>> planned = planned(scheduler);
        Map<JobKey, JobStatus> standings = repository.standings();
        for (RegisteredJob post : registry.all()) {
            Job job = post.job();
            for (JobKey key : places.of(job)) {
                JobStatus standing = standings.getOrDefault(key, JobStatus.fresh(key));
                @Nullable ScheduledExecution<Void> there = planned.remove(key);
                try {
                    plan(scheduler, new Entry(job, standing, there), now);
                } catch (TaskInstanceException e) {
                    LOG.debug("{} is being worked on", key, e);
                }
            }
            post.endIf(key -> !places.holds(job, key));
        }
        planned.forEach((key, there) -> leave(scheduler, key, there));
    }

    /** What should be planned, and what is. */
    private record Entry(
            Job job, JobStatus standing, @Nullable ScheduledExecution<Void> there) {}

    private void plan(SchedulerClient scheduler, Entry entry, Instant now) {
        JobStatus standing = entry.standing();
        ScheduledExecution<Void> there = entry.there();
        if (there == null) {
            if (!standing.waits()) {
                boolean _ = scheduler.scheduleIfNotExists(
                        instance(standing.key()), standing.asked() ? now : times.first(entry.job(), standing, now));
            }
        } else if (!there.isPicked()) {
            if (standing.asked()) {
                advance(scheduler, there, now);
            } else if (standing.paused()) {
                scheduler.cancel(there.getTaskInstance());
            } else {
                align(scheduler, entry, there.getExecutionTime(), now);
            }
        }
    }

    /** Somebody wants it now; what was planned for that may have gone while another comparison took the plan of before away. */
    private static void advance(SchedulerClient scheduler, ScheduledExecution<Void> there, Instant now) {
        if (there.getExecutionTime().isAfter(now)) {
            boolean _ = scheduler.reschedule(there.getTaskInstance(), now);
        }
    }

    /** What is far ahead follows the calendar and the settings as they are now. */
    private void align(SchedulerClient scheduler, Entry entry, Instant time, Instant now) {
        if (entry.standing().failures() > 0 || !JobNextRun.isByCalendar(entry.job()) || time.isBefore(now.plus(NEAR))) {
            return;
        }
        Instant next = times.next(entry.job(), entry.standing(), now);
        if (!next.equals(time)) {
            boolean _ = scheduler.reschedule(instance(entry.standing().key()), next);
        }
    }

    /** A job that this node has, but not there; what the node does not have is left to those who do. */
    private void leave(SchedulerClient scheduler, JobKey key, ScheduledExecution<Void> there) {
        if (registry.find(key.job()).isEmpty() || there.isPicked()) {
            return;
        }
        try {
            scheduler.cancel(there.getTaskInstance());
        } catch (TaskInstanceException e) {
            LOG.debug("{} went by itself", key, e);
        }
    }

    private static Map<JobKey, ScheduledExecution<Void>> planned(SchedulerClient scheduler) {
        Map<JobKey, ScheduledExecution<Void>> planned = new HashMap<>();
        scheduler.fetchScheduledExecutionsForTask(
                JobTask.TASK,
                Void.class,
                ScheduledExecutionsFilter.all(),
                one -> planned.put(JobKey.parse(one.getTaskInstance().getId()), one));
        return planned;
    }

    /** Has a job run now. */
    static void now(SchedulerClient scheduler, JobKey key, Instant now) {
        TaskInstanceId id = instance(key);
        if (!scheduler.scheduleIfNotExists(instance(key), now)) {
            boolean _ = scheduler.reschedule(id, now);
        }
    }
}
