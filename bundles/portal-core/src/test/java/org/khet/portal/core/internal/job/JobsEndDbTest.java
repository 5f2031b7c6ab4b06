package org.khet.portal.core.internal.job;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.atomic.AtomicInteger;
import org.junit.jupiter.api.Test;
import org.khet.portal.api.admin.job.Jobs;
import org.khet.portal.api.admin.job.Jobs.Cause;
import org.khet.portal.api.admin.job.Jobs.Outcome;
import org.khet.portal.api.job.JobEnding;
import org.khet.portal.api.office.OfficeId;
import org.khet.portal.testkit.Patience;
import org.khet.portal.testkit.database.OnEachDatabase;
import org.khet.portal.testkit.database.TestDatabase;

/** Work that fails, takes too long, or whose module stops. */
@OnEachDatabase
class JobsEndDbTest extends JobsCase {
    JobsEndDbTest(TestDatabase database) {
        super(database);
    }

    @Test
    void failing_itTellsWhy_isTriedAgainLaterAndLater_andHoldsUpNobody() throws InterruptedException {
        AtomicInteger left = new AtomicInteger(2);
        job.does(run -> {
            if (left.getAndDecrement() > 0) {
                throw new IllegalStateException("the printer is on fire");
            }
        });
        TestJob other = new TestJob("ict.other");
        node.posts.bindJob(other);
        until(() -> lines().size() == 2 && lines().stream().allMatch(one -> one.next() != null));
        clock.set("2026-11-20T12:00");

        assertThat(other.next()).isEqualTo(FIRST.value());
        job.next();
        assertThat(awaitLast(Outcome.FAILED).reason()).contains("the printer is on fire");
        until(() -> at("2026-11-20T12:01").equals(line().next()));
        assertThat(line().failures()).isOne();

        clock.set("2026-11-20T12:01");
        job.next();
        until(() -> at("2026-11-20T12:06").equals(line().next()));
        clock.set("2026-11-20T12:06");
        job.next();

        assertThat(awaitLast(Outcome.DONE).cause()).isEqualTo(Cause.RETRY);
        until(() -> at("2026-11-21T12:00").equals(line().next()));
        assertThat(line().failures()).isZero();
    }

    @Test
    void runWhoseEndCouldNotBeWritten_isNotedAsLostWhenTheJobRunsNext() throws InterruptedException {
        Instant began = at("2026-11-20T09:00");
        long unwritten = new JobRepository(database.unit())
                .begin(new JobStart(new JobKey(TIDY, FIRST.value()), began, began, Cause.PLAN, "", "one"));
        assertThat(unwritten).isPositive();

        clock.set("2026-11-20T12:00");
        job.next();

        assertThat(awaitLast(Outcome.DONE).outcome()).isEqualTo(Outcome.DONE);
        assertThat(node.jobs.runs(viewer(FIRST), TIDY, 5).getLast()).satisfies(lost -> {
            assertThat(lost.outcome()).isEqualTo(Outcome.LOST);
            assertThat(lost.reason()).contains("could not be written");
        });
    }

    @Test
    void failingForTheThirdTime_whoSteersTheJobsIsTold_once() throws InterruptedException {
        job.does(run -> {
            throw new IllegalStateException("the printer is on fire");
        });
        for (String time : List.of("12:00", "12:01", "12:06", "12:31")) {
            clock.set("2026-11-20T" + time);
            job.next();
            until(() -> line().next() != null && line().next().isAfter(clock.instant()));
        }

        assertThat(line().failures()).isEqualTo(4);
        assertThat(node.happenings.all()).singleElement().satisfies(told -> {
            assertThat(told.office()).isEqualTo(FIRST);
            assertThat(told.link()).isEqualTo("admin/jobs/ict.tidy");
            assertThat(told.audience().permissions()).containsExactly(Jobs.CONTROL);
        });
    }

    @Test
    void moduleStops_workIsCancelled_andDoneAgainWhenItIsBack() throws InterruptedException {
        CountDownLatch never = new CountDownLatch(1);
        job.does(run -> {
            while (!run.isCancelled() && never.getCount() > 0) {
                Patience.pause();
            }
            run.check();
        });
        clock.set("2026-11-20T12:00");
        job.next();

        node.posts.unbindJob(job);

        until(() -> last().outcome() == Outcome.CANCELLED);
        TestJob back = new TestJob("ict.tidy");
        node.posts.bindJob(back);
        assertThat(back.next()).isEqualTo(FIRST.value());
        awaitLast(Outcome.DONE);
    }

    @Test
    void moduleStops_workThatMayFinishIsFinished() throws InterruptedException {
        CountDownLatch end = new CountDownLatch(1);
        job.ends(JobEnding.finish(Duration.ofSeconds(20))).does(run -> end.await());
        clock.set("2026-11-20T12:00");
        job.next();
        Thread stopping = Thread.ofPlatform().start(() -> node.posts.unbindJob(job));
        until(() -> node.posts.all().isEmpty());
        assertThat(stopping.isAlive()).isTrue();

        end.countDown();
        stopping.join();

        until(() -> last(node).outcome() == Outcome.DONE);
    }

    @Test
    void moduleStops_workThatNeverEndsIsInterruptedAfterItsTime_andLeftBehindIfItMust() throws InterruptedException {
        CountDownLatch never = new CountDownLatch(1);
        job.ends(JobEnding.finish(Duration.ofMillis(200))).does(run -> never.await());
        clock.set("2026-11-20T12:00");
        job.next();

        node.posts.unbindJob(job);

        until(() -> last(node).outcome() == Outcome.CANCELLED);
        TestJob deaf =
                new TestJob("ict.tidy").ends(JobEnding.cancel(Duration.ZERO)).does(run -> deafTo(never));
        node.posts.bindJob(deaf);
        deaf.next();
        node.posts.unbindJob(deaf);
        until(() -> last(node).outcome() == Outcome.FAILED);
        assertThat(last(node).reason()).contains("left behind");
        never.countDown();
    }

    @Test
    void moduleIsSwitchedOff_workOfThatOfficeIsCancelled_andTheOtherOfficeGoesOn() throws InterruptedException {
        CountDownLatch end = new CountDownLatch(1);
        switches.turn(SECOND, "ict", true);
        until(() -> node.jobs.list(viewer(SECOND)).stream().anyMatch(one -> one.next() != null));
        job.does(run -> {
            while (!run.isCancelled() && end.getCount() > 0) {
                Patience.pause();
            }
            run.check();
        });
        clock.set("2026-11-20T12:00");
        job.next();
        job.next();

        switches.turn(FIRST, "ict", false);

        until(() -> ended(FIRST, Outcome.CANCELLED) == 1);
        assertThat(ended(SECOND, Outcome.RUNNING)).isOne();
        end.countDown();
        until(() -> ended(SECOND, Outcome.DONE) == 1);
        assertThat(job.waiting()).as("begun again").isZero();
    }

    private long ended(OfficeId office, Outcome outcome) {
        return database.number("select count(*) from core_job_run where office_id = " + office.value()
                + " and outcome = '" + outcome + "'");
    }

    @Test
    void tooLong_isEndedAndCountsAsFailed() throws InterruptedException {
        CountDownLatch never = new CountDownLatch(1);
        job.atMost(Duration.ofMillis(100)).does(run -> never.await());
        clock.set("2026-11-20T12:00");
        job.next();

        assertThat(awaitLast(Outcome.FAILED).reason()).contains("took longer");
    }

    @SuppressWarnings("InterruptedExceptionSwallowed") // that is what makes it deaf
    private static void deafTo(CountDownLatch never) {
        while (never.getCount() > 0) {
            try {
                never.await();
            } catch (InterruptedException e) {
                Thread.onSpinWait();
            }
        }
    }
}
