package org.khet.portal.core.internal.job;

import com.github.kagkarlsson.scheduler.ScheduledExecution;
import com.github.kagkarlsson.scheduler.exceptions.TaskInstanceException;
import java.time.Instant;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.khet.portal.api.admin.job.Jobs;
import org.khet.portal.api.audit.AuditTrail;
import org.khet.portal.api.job.Job;
import org.khet.portal.api.job.JobId;
import org.khet.portal.api.outcome.NoLongerThere;
import org.khet.portal.api.outcome.Rejected;
import org.khet.portal.api.persistence.Transactions;
import org.khet.portal.api.security.Caller;
import org.khet.portal.api.security.NotPermitted;
import org.khet.portal.api.security.RuntimeCaller;
import org.osgi.service.component.annotations.Activate;
import org.osgi.service.component.annotations.Component;
import org.osgi.service.component.annotations.Reference;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/** Jobs as people see and steer them. */
@Component(service = Jobs.class)
public final class StoredJobs implements Jobs {
    private static final Logger LOG = LoggerFactory.getLogger(StoredJobs.class);
    private static final int MOST = 100;
    private final Transactions transactions;
    private final JobRegistry registry;
    private final JobScopes places;
    private final JobRepository repository;
    private final AuditTrail trail;
    private final JobScheduler clockwork;

    /** What runs, where, and what came of it. */
    @Activate
    public StoredJobs(
            @Reference Transactions transactions,
            @Reference JobDirectory board,
            @Reference JobRepository repository,
            @Reference AuditTrail trail,
            @Reference JobScheduler clockwork) {
        this.transactions = transactions;
        this.registry = board.posts();
        this.places = board.places();
        this.repository = repository;
        this.trail = trail;
        this.clockwork = clockwork;
    }

    /** Writes who did what. */
    @FunctionalInterface
    private interface Note {
        void write(String action, String object);
    }

    @Override
    public List<Line> list(Caller caller) {
        requireWhole(caller, VIEW);
        return lines(caller.office().value());
    }

    @Override
    public List<Line> list(RuntimeCaller caller) {
        caller.require(RuntimeCaller.OPERATE);
        return lines(JobKey.PORTAL);
    }

    @Override
    public List<Run> runs(Caller caller, JobId job, int most) {
        requireWhole(caller, VIEW);
        return repository.runs(JobKey.of(job, caller.office()), Math.min(most, MOST));
    }

    @Override
    public List<Run> runs(RuntimeCaller caller, JobId job, int most) {
        caller.require(RuntimeCaller.OPERATE);
        return repository.runs(new JobKey(job, JobKey.PORTAL), Math.min(most, MOST));
    }

    @Override
    public void runNow(Caller caller, JobId job) {
        requireWhole(caller, CONTROL);
        run(JobKey.of(job, caller.office()), caller.name(), note(caller));
    }

    @Override
    public void runNow(RuntimeCaller caller, JobId job) {
        caller.require(RuntimeCaller.OPERATE);
        run(new JobKey(job, JobKey.PORTAL), caller.name(), note(caller));
    }

    @Override
    public void pause(Caller caller, JobId job, boolean paused) {
        requireWhole(caller, CONTROL);
        pause(JobKey.of(job, caller.office()), paused, note(caller));
    }

    @Override
    public void pause(RuntimeCaller caller, JobId job, boolean paused) {
        caller.require(RuntimeCaller.OPERATE);
        pause(new JobKey(job, JobKey.PORTAL), paused, note(caller));
    }

    private static void requireWhole(Caller caller, org.khet.portal.api.security.Permission permission) {
        if (!caller.require(permission).wholeOffice()) {
            throw new NotPermitted(permission);
        }
    }

    private Note note(Caller caller) {
        return (action, object) -> trail.append(caller, action, object, Map.of());
    }

    private Note note(RuntimeCaller caller) {
        return (action, object) -> trail.append(caller, action, object, Map.of());
    }

    private List<Line> lines(long office) {
        Map<JobId, Run> newest = repository.newest(office);
        Map<JobKey, JobStatus> standings = repository.standings(office);
        List<Job> jobs = jobs(office)
                .sorted(Comparator.comparing(job -> job.id().value()))
                .toList();
        Map<JobKey, Instant> planned = repository.planned(
                jobs.stream().map(job -> new JobKey(job.id(), office)).toList());
        return jobs.stream()
                .map(job -> {
                    JobKey key = new JobKey(job.id(), office);
                    JobStatus status = standings.getOrDefault(key, JobStatus.fresh(key));
                    // the plan follows a pause a moment later
                    return line(job, status, newest.get(job.id()), status.waits() ? null : planned.get(key));
                })
                .toList();
    }

    private Stream<Job> jobs(long office) {
        return registry.all().stream()
                .map(RegisteredJob::job)
                .filter(job -> places.holds(job, new JobKey(job.id(), office)));
    }

    private static Line line(Job job, JobStatus status, @Nullable Run last, @Nullable Instant next) {
        return new Line(job.id(), job.schedule(), status.paused(), last, next, status.failures());
    }

    private void run(JobKey key, String name, Note note) {
        requireThere(key);
        if (clockwork
                .client()
                .getScheduledExecution(JobPlan.instance(key))
                .filter(ScheduledExecution::isPicked)
                .isPresent()) {
            throw Rejected.of("", "core.job.error.running");
        }
        Instant now = clockwork.now();
        transactions.run(() -> {
            repository.change(key, row -> row.ask(name, now));
            note.write("core.job.started", object(key));
        });
        try {
            JobPlan.now(clockwork.client(), key, now);
        } catch (TaskInstanceException e) {
            // taken up or taken away in this moment; the wish is noted, and the plan follows it
            LOG.debug("{} is being worked on", key, e);
        }
        clockwork.look();
    }

    private void pause(JobKey key, boolean paused, Note note) {
        requireThere(key);
        transactions.run(() -> {
            if (repository.standing(key).paused() != paused) {
                repository.change(key, row -> row.pause(paused));
                note.write(paused ? "core.job.paused" : "core.job.resumed", object(key));
                transactions.afterCommit(clockwork::planNow);
            }
        });
    }

    private void requireThere(JobKey key) {
        if (registry.find(key.job())
                .filter(post -> places.holds(post.job(), key))
                .isEmpty()) {
            throw new NoLongerThere("core.job/" + key.job());
        }
    }

    private static String object(JobKey key) {
        return "core.job/" + key.job();
    }
}
