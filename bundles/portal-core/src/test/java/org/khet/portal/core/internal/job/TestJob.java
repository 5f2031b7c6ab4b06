package org.khet.portal.core.internal.job;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Duration;
import java.time.LocalTime;
import java.util.concurrent.BlockingQueue;
import java.util.concurrent.LinkedBlockingQueue;
import java.util.concurrent.TimeUnit;
import org.khet.portal.api.job.Job;
import org.khet.portal.api.job.JobEnding;
import org.khet.portal.api.job.JobId;
import org.khet.portal.api.job.JobResult;
import org.khet.portal.api.job.JobRun;
import org.khet.portal.api.job.Schedule;

/** A job that tells where it ran and does what a test says. */
final class TestJob implements Job {
    /** What the job does. */
    @FunctionalInterface
    interface Act {
        void act(JobRun run) throws Exception;
    }

    private final JobId id;
    private final BlockingQueue<Long> ran = new LinkedBlockingQueue<>();
    private Act act = run -> {};
    private JobEnding ending = JobEnding.cancel(Duration.ofMillis(300));
    private Reach reach = Reach.OFFICE;
    private Schedule schedule = Schedule.daily(LocalTime.of(12, 0));
    private Duration longest = Duration.ofHours(1);

    TestJob(String id) {
        this.id = new JobId(id);
    }

    TestJob does(Act what) {
        act = what;
        return this;
    }

    TestJob ends(JobEnding how) {
        ending = how;
        return this;
    }

    TestJob at(Schedule when) {
        schedule = when;
        return this;
    }

    TestJob inPortal() {
        reach = Reach.PORTAL;
        return this;
    }

    TestJob atMost(Duration most) {
        longest = most;
        return this;
    }

    /** The same job on another node. */
    TestJob twin() {
        TestJob twin =
                new TestJob(id.value()).does(act).ends(ending).at(schedule).atMost(longest);
        twin.reach = reach;
        return twin;
    }

    @Override
    public JobId id() {
        return id;
    }

    @Override
    public Schedule schedule() {
        return schedule;
    }

    @Override
    public Reach reach() {
        return reach;
    }

    @Override
    public JobEnding ending() {
        return ending;
    }

    @Override
    public Duration longest() {
        return longest;
    }

    @Override
    public JobResult run(JobRun run) throws Exception {
        ran.add(reach == Reach.PORTAL ? 0L : run.office().value());
        act.act(run);
        return JobResult.counted("ict.job.test.result", 3);
    }

    /** The office of the next run that begins; waits for it. */
    long next() throws InterruptedException {
        Long office = ran.poll(60, TimeUnit.SECONDS);
        assertThat(office).as("%s runs", id).isNotNull();
        return office;
    }

    int waiting() {
        return ran.size();
    }
}
