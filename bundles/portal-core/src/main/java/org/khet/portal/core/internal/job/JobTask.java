package org.khet.portal.core.internal.job;

import com.github.kagkarlsson.scheduler.task.AbstractTask;
import com.github.kagkarlsson.scheduler.task.CompletionHandler;
import com.github.kagkarlsson.scheduler.task.Execution;
import com.github.kagkarlsson.scheduler.task.ExecutionContext;
import com.github.kagkarlsson.scheduler.task.SchedulableInstance;
import com.github.kagkarlsson.scheduler.task.TaskInstance;
import java.time.Duration;
import java.time.Instant;
import java.util.Optional;
import java.util.function.Predicate;
import org.jspecify.annotations.Nullable;
import org.khet.portal.api.admin.job.Jobs.Cause;
import org.khet.portal.api.admin.node.Nodes;
import org.khet.portal.api.job.Job;
import org.osgi.service.component.annotations.Activate;
import org.osgi.service.component.annotations.Component;
import org.osgi.service.component.annotations.Reference;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/** What the scheduler calls for every job that is due: runs it, notes what came of it, says when it runs next. */
@Component(service = JobTask.class)
public final class JobTask extends AbstractTask<Void> {
    /** Name of all jobs in the scheduler's table; which one it is stands in the key beside it. */
    static final String TASK = "khet";

    private static final Logger LOG = LoggerFactory.getLogger(JobTask.class);
    private static final Duration LATE = Duration.ofMinutes(10);
    private static final Duration TROUBLE = Duration.ofMinutes(1);

    private final JobRegistry registry;
    private final JobScopes places;
    private final JobRepository repository;
    private final JobNextRun times;
    private final JobAlarm alarm;
    private final LostRuns lost;

    /** Jobs and where they run, what is noted of them, their times, who is told of failures, and where we are. */
    @Activate
    public JobTask(
            @Reference JobDirectory board,
            @Reference JobRepository repository,
            @Reference JobNextRun times,
            @Reference JobAlarm alarm,
            @Reference Nodes nodes) {
        this(board, repository, times, alarm, new LostRuns(repository, times, nodes));
    }

    private JobTask(JobDirectory board, JobRepository repository, JobNextRun times, JobAlarm alarm, LostRuns lost) {
        super(
                TASK,
                Void.class,
                (failure, next) -> next.reschedule(failure, times.now().plus(TROUBLE)),
                lost);
        this.registry = board.posts();
        this.places = board.places();
        this.alarm = alarm;
        this.repository = repository;
        this.times = times;
        this.lost = lost;
    }

    /** Where we are. */
    String node() {
        return lost.node();
    }

    /** Runs of this node are judged by what it works on; see {@link LostRuns#ask}. */
    void judgeBy(Predicate<Execution> worksOn) {
        lost.ask(worksOn);
    }

    /** The time by which jobs run. */
    Instant now() {
        return times.now();
    }

    @Override
    public SchedulableInstance<Void> schedulableInstance(String id) {
        return SchedulableInstance.of(instance(id), times.now());
    }

    @Override
    public SchedulableInstance<Void> schedulableInstance(String id, @Nullable Void data) {
        return schedulableInstance(id);
    }

    @Override
    public CompletionHandler<Void> execute(TaskInstance<Void> instance, ExecutionContext context) {
        JobKey key = JobKey.parse(instance.getId());
        Optional<RegisteredJob> post = registry.find(key.job()).filter(RegisteredJob::take);
        if (post.isEmpty()) {
            // another took the place in this moment; it stays due
            return at(context.getExecution().executionTime);
        }
        try {
            return run(post.get(), key, context.getExecution());
        } finally {
            post.get().give();
        }
    }

    private CompletionHandler<Void> run(RegisteredJob post, JobKey key, Execution execution) {
        JobStatus status = repository.standing(key);
        Job job = post.job();
        if (!places.holds(job, key) || status.waits()) {
            return (complete, next) -> next.remove();
        }
        Instant due = execution.executionTime;
        if (JobNextRun.isByCalendar(job) && status.didFor(due)) {
            return at(times.next(job, status, times.now()));
        }
        JobStart start = new JobStart(key, due, times.now(), cause(status, due), status.askedBy(), node());
        long run = repository.begin(start);
        JobRunResult end = watched(post, new RunningJob(job, key, due), run);
        Instant ended = times.now();
        JobStatus after = repository.end(start, run, end, ended);
        if (after.paused() || !places.holds(job, key)) {
            return (complete, next) -> next.remove();
        }
        return at(
                switch (end.outcome()) {
                    case FAILED -> failed(job, after, ended);
                    case CANCELLED -> ended;
                    default -> times.next(job, after, ended);
                });
    }

    private Instant failed(Job job, JobStatus after, Instant ended) {
        alarm.failed(after);
        return times.retry(job, after, ended);
    }

    private JobRunResult watched(RegisteredJob post, RunningJob running, long run) {
        post.begin(running);
        try {
            return running.watch((done, total) -> progress(run, done, total));
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            return JobRunResult.cancelled("the portal stops");
        } finally {
            post.end(running);
        }
    }

    /** Without it the work goes on all the same. */
    private void progress(long run, long done, long total) {
        try {
            repository.progress(run, done, total);
        } catch (RuntimeException e) {
            LOG.debug("how far it is cannot be noted now", e);
        }
    }

    private Cause cause(JobStatus status, Instant due) {
        if (status.asked()) {
            return Cause.PERSON;
        }
        if (status.failures() > 0) {
            return Cause.RETRY;
        }
        return due.plus(LATE).isBefore(times.now()) ? Cause.CATCH_UP : Cause.PLAN;
    }

    private static CompletionHandler<Void> at(Instant time) {
        return (complete, next) -> next.reschedule(complete, time);
    }
}
