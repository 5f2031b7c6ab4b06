package org.khet.portal.core.internal.job;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalTime;
import java.util.List;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.function.BooleanSupplier;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.khet.portal.api.job.Ending;
import org.khet.portal.api.job.JobId;
import org.khet.portal.api.job.Jobs;
import org.khet.portal.api.job.Jobs.Cause;
import org.khet.portal.api.job.Jobs.Line;
import org.khet.portal.api.job.Jobs.Outcome;
import org.khet.portal.api.job.Jobs.Run;
import org.khet.portal.api.job.Schedule;
import org.khet.portal.api.office.OfficeId;
import org.khet.portal.api.outcome.Rejected;
import org.khet.portal.api.security.NotPermitted;
import org.khet.portal.api.settings.Setting;
import org.khet.portal.testkit.Clocks;
import org.khet.portal.testkit.SampleOffices;
import org.khet.portal.testkit.SteppingClock;
import org.khet.portal.testkit.TestCaller;
import org.khet.portal.testkit.database.OnEachDatabase;
import org.khet.portal.testkit.database.TestDatabase;
import org.khet.portal.testkit.fake.FakeOffices;
import org.khet.portal.testkit.fake.FakeSettings;
import org.khet.portal.testkit.fake.FakeSwitches;

/** The portal works by itself: at its time, once, where the module is on, and tells what came of it. */
@OnEachDatabase
class JobsDbTest {
    private static final OfficeId FIRST = SampleOffices.offices().get(0).id();
    private static final OfficeId SECOND = SampleOffices.offices().get(1).id();
    private static final JobId TIDY = new JobId("ict.tidy");
    private final SteppingClock clock = Clocks.at("2026-11-20T09:30");
    private final FakeSwitches switches = new FakeSwitches().turn(FIRST, "ict", true);
    private final FakeSettings settings = new FakeSettings();
    private final TestDatabase database;
    private final TestNode.Cluster cluster;
    private final TestJob job = new TestJob("ict.tidy");

    JobsDbTest(TestDatabase database) {
        this.database = database;
        this.cluster = new TestNode.Cluster(database, new FakeOffices(), switches, settings, clock);
    }

    private TestNode node;

    @BeforeEach
    void oneNode() {
        database.clear();
        node = new TestNode("one", cluster, job);
    }

    @AfterEach
    void stop() {
        node.close();
    }

    @Test
    void runsAtItsTime_whereTheModuleIsOn_andTellsWhatItDid() throws InterruptedException {
        assertThat(line().next()).isEqualTo(at("2026-11-20T12:00"));

        clock.set("2026-11-20T12:00");

        assertThat(job.next()).isEqualTo(FIRST.value());
        Run run = awaitLast(Outcome.DONE);
        assertThat(run.cause()).isEqualTo(Cause.PLAN);
        assertThat(run.node()).isEqualTo("one");
        assertThat(run.result().values()).containsEntry("count", "3");
        until(() -> at("2026-11-21T12:00").equals(line().next()));
        assertThat(job.waiting()).isZero();
        assertThat(node.jobs.list(viewer(SECOND)))
                .as("no job of a module that is off")
                .isEmpty();
    }

    @Test
    void switchedOn_itIsPlanned_switchedOff_itIsGone() throws InterruptedException {
        switches.turn(SECOND, "ict", true).turn(FIRST, "ict", false);
        until(() -> !node.jobs.list(viewer(SECOND)).isEmpty()
                && node.jobs.list(viewer(SECOND)).getFirst().next() != null);

        clock.set("2026-11-20T12:00");

        assertThat(job.next()).isEqualTo(SECOND.value());
        assertThat(node.jobs.list(viewer(FIRST))).isEmpty();
        assertThat(database.number("select count(*) from core_job_run where office_id = " + FIRST.value()))
                .isZero();
    }

    @Test
    void threeNodes_eachOfTwentyOfficesIsServedOnce() throws InterruptedException {
        switches.turn(SECOND, "ict", true);
        TestJob there = job.twin();
        TestJob elsewhere = job.twin();
        try (TestNode two = new TestNode("two", cluster, there);
                TestNode three = new TestNode("three", cluster, elsewhere)) {
            for (int day = 20; day < 30; day++) {
                clock.set("2026-11-" + day + "T12:00");
                int expected = (day - 19) * 2;
                until(() -> database.number("select count(*) from core_job_run where outcome = 'DONE'") >= expected);
                until(() -> database.number("select count(*) from core_job_due where picked = true") == 0);
            }
            assertThat(database.number("select count(*) from core_job_run")).isEqualTo(20);
            assertThat(job.waiting() + there.waiting() + elsewhere.waiting()).isEqualTo(20);
            assertThat(two.jobs.list(viewer(FIRST))).hasSameSizeAs(three.jobs.list(viewer(FIRST)));
        }
    }

    @Test
    void missedWhileNobodyCouldRunIt_isCaughtUpOnce() throws InterruptedException {
        node.posts.unbindJob(job);
        clock.set("2026-11-24T15:00");
        TestJob back = job.twin();

        node.posts.bindJob(back);

        assertThat(back.next()).isEqualTo(FIRST.value());
        assertThat(awaitLast(Outcome.DONE).cause()).isEqualTo(Cause.CATCH_UP);
        until(() -> at("2026-11-25T12:00").equals(line().next()));
        assertThat(back.waiting()).isZero();
    }

    @Test
    void clockSetBack_nothingRunsTwice() throws InterruptedException {
        clock.set("2026-11-20T12:00");
        job.next();
        awaitLast(Outcome.DONE);

        clock.set("2026-11-20T11:00");
        node.clockwork.planNow();
        assertThat(line().next()).isEqualTo(at("2026-11-21T12:00"));
        clock.set("2026-11-20T12:30");
        node.clockwork.planNow();

        assertThat(line().next()).isEqualTo(at("2026-11-21T12:00"));
        assertThat(job.waiting()).isZero();
    }

    @Test
    void dueAgainForTheSameTime_itIsNotDoneAgain() throws InterruptedException {
        clock.set("2026-11-20T12:00");
        job.next();
        awaitLast(Outcome.DONE);
        until(() -> at("2026-11-21T12:00").equals(line().next()));

        node.clockwork.client().reschedule(JobPlan.instance(JobKey.of(TIDY, FIRST)), at("2026-11-20T12:00"));

        until(() -> at("2026-11-21T12:00").equals(line().next()));
        assertThat(job.waiting()).isZero();
        assertThat(node.jobs.runs(viewer(FIRST), TIDY, 10)).hasSize(1);
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
        until(() -> node.jobs.list(viewer(FIRST)).size() == 2);
        until(() -> node.jobs.list(viewer(FIRST)).getFirst().next() != null);
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
                Thread.onSpinWait();
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
        job.ends(Ending.finish(Duration.ofSeconds(20))).does(run -> end.await());
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
        job.ends(Ending.finish(Duration.ofMillis(200))).does(run -> never.await());
        clock.set("2026-11-20T12:00");
        job.next();

        node.posts.unbindJob(job);

        until(() -> last(node).outcome() == Outcome.CANCELLED);
        TestJob deaf =
                new TestJob("ict.tidy").ends(Ending.cancel(Duration.ZERO)).does(run -> deafTo(never));
        node.posts.bindJob(deaf);
        deaf.next();
        node.posts.unbindJob(deaf);
        until(() -> last(node).outcome() == Outcome.FAILED);
        assertThat(last(node).reason()).contains("left behind");
        never.countDown();
    }

    @Test
    void tooLong_isEndedAndCountsAsFailed() throws InterruptedException {
        CountDownLatch never = new CountDownLatch(1);
        job.atMost(Duration.ofMillis(100)).does(run -> never.await());
        clock.set("2026-11-20T12:00");
        job.next();

        assertThat(awaitLast(Outcome.FAILED).reason()).contains("took longer");
    }

    @Test
    void clockJumpsWhileItsModuleWaitsForIt_itIsNotTakenForLost() throws InterruptedException {
        CountDownLatch end = new CountDownLatch(1);
        job.ends(Ending.finish(Duration.ofSeconds(20))).does(run -> end.await());
        clock.set("2026-11-20T12:00");
        job.next();
        Thread stopping = Thread.ofPlatform().start(() -> node.posts.unbindJob(job));
        until(() -> node.posts.all().isEmpty());
        until(() -> last(node).outcome() == Outcome.RUNNING);

        for (int hour = 13; hour < 23; hour++) {
            clock.set("2026-11-20T" + hour + ":00");
            String beat = "'2026-11-20 " + (hour - 7 < 10 ? "0" : "") + (hour - 7) + ":00:00'";
            until(() -> database.number("select count(*) from core_job_due where last_heartbeat = " + beat) == 1);
            assertThat(last(node).outcome()).isEqualTo(Outcome.RUNNING);
        }

        end.countDown();
        stopping.join();
        until(() -> last(node).outcome() == Outcome.DONE);
        assertThat(node.jobs.runs(viewer(FIRST), TIDY, 10)).hasSize(1);
    }

    @Test
    void portalIsStartedAgainUnderItsName_whatItLeftIsDoneAgain() throws InterruptedException {
        node.close();
        clock.set("2026-11-20T12:00");
        database.execute("update core_job_due set picked = true, picked_by = 'one', last_heartbeat = execution_time,"
                + " version = version + 1");
        clock.set("2026-11-20T12:05");
        TestJob twin = job.twin();

        node = new TestNode("one", cluster, twin);

        assertThat(twin.next()).isEqualTo(FIRST.value());
        assertThat(awaitLast(Outcome.DONE).cause()).isEqualTo(Cause.RETRY);
    }

    @Test
    void nodeDies_anotherDoesItAgain() throws InterruptedException {
        node.close();
        clock.set("2026-11-20T12:00");
        database.execute(
                "update core_job_due set picked = true, picked_by = 'dead', last_heartbeat = execution_time,"
                        + " version = version + 1",
                "insert into core_job_run (id, office_id, job, due_at, started_at, outcome, cause, by_name, node,"
                        + " result_key, result_facts, reason, steps_done, steps_total, version) select 7, "
                        + FIRST.value()
                        + ", 'ict.tidy', execution_time, execution_time, 'RUNNING', 'PLAN', '', 'dead', '', '', '', 0,"
                        + " 0, 1 from core_job_due");
        clock.set("2026-11-20T12:05");
        TestJob twin = job.twin();

        node = new TestNode("two", cluster, twin);

        assertThat(twin.next()).isEqualTo(FIRST.value());
        assertThat(awaitLast(Outcome.DONE).cause()).isEqualTo(Cause.RETRY);
        assertThat(node.jobs.runs(viewer(FIRST), TIDY, 10))
                .extracting(Run::outcome)
                .containsExactly(Outcome.DONE, Outcome.LOST);
    }

    @Test
    void timeFollowsTheSettingOfTheOffice_onWorkingDays() {
        Setting<LocalTime> time = Setting.time("ict.setting.tidyAt", LocalTime.of(8, 30), "test");
        node.posts.unbindJob(job);
        node.posts.bindJob(new TestJob("ict.tidy").at(Schedule.workingDays(time)));
        until(() -> at("2026-11-23T08:30").equals(line().next()));

        settings.put(FIRST, time, LocalTime.of(16, 45), LocalDate.of(2026, 11, 1));

        until(() -> at("2026-11-20T16:45").equals(line().next()));
    }

    @Test
    void cronLine_andOneThatIsNone() {
        node.posts.unbindJob(job);
        node.posts.bindJob(new TestJob("ict.tidy").at(Schedule.cron("0 0 6 1 10 *")));
        node.posts.bindJob(new TestJob("ict.wrong").at(Schedule.cron("every now and then")));

        until(() -> !lines().isEmpty() && at("2027-10-01T06:00").equals(line().next()));
        assertThat(lines()).hasSize(1);
    }

    @Test
    void paused_itWaits_butRunsWhenSomebodyWants() throws InterruptedException {
        node.jobs.pause(controller(), TIDY, true);
        assertThat(line().next()).isNull();
        assertThat(line().paused()).isTrue();
        clock.set("2026-11-20T12:30");

        node.jobs.runNow(controller(), TIDY);

        job.next();
        Run run = awaitLast(Outcome.DONE);
        assertThat(run.cause()).isEqualTo(Cause.PERSON);
        assertThat(run.by()).isEqualTo(controller().name());
        until(() -> database.number("select count(*) from core_job_due") == 0);
        node.jobs.pause(controller(), TIDY, false);
        until(() -> at("2026-11-21T12:00").equals(line().next()));
        assertThat(node.trail.actions()).containsExactly("core.job.paused", "core.job.started", "core.job.resumed");
    }

    @Test
    void whatRunsIsNotStartedTwice_andShowsHowFarItIs() throws InterruptedException {
        CountDownLatch end = new CountDownLatch(1);
        job.does(run -> {
            run.progress(40, 200);
            end.await();
        });
        node.jobs.runNow(controller(), TIDY);
        job.next();
        until(() -> last().done() == 40 && last().total() == 200);

        assertThatExceptionOfType(Rejected.class).isThrownBy(() -> node.jobs.runNow(controller(), TIDY));

        end.countDown();
        awaitLast(Outcome.DONE);
        until(() -> at("2026-11-20T12:00").equals(line().next()));
    }

    @Test
    void withoutTheRight_orInAnotherOffice_nothing() {
        TestCaller anybody = TestCaller.in(FIRST);
        assertThatExceptionOfType(NotPermitted.class).isThrownBy(() -> node.jobs.list(anybody));
        assertThatExceptionOfType(NotPermitted.class).isThrownBy(() -> node.jobs.runNow(viewer(FIRST), TIDY));
        assertThatExceptionOfType(NotPermitted.class).isThrownBy(() -> node.jobs.pause(viewer(FIRST), TIDY, true));
        assertThatExceptionOfType(org.khet.portal.api.outcome.NoLongerThere.class)
                .isThrownBy(() -> node.jobs.runNow(TestCaller.in(SECOND).with(Jobs.VIEW, Jobs.CONTROL), TIDY));
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

    private static TestCaller viewer(OfficeId office) {
        return TestCaller.in(office).with(Jobs.VIEW);
    }

    private static TestCaller controller() {
        return TestCaller.in(FIRST).with(Jobs.VIEW, Jobs.CONTROL);
    }

    private List<Line> lines() {
        return node.jobs.list(viewer(FIRST));
    }

    private Line line() {
        return lines().stream().filter(one -> one.id().equals(TIDY)).findFirst().orElseThrow();
    }

    private Run last() {
        return last(node);
    }

    private static Run last(TestNode node) {
        return node.jobs.runs(viewer(FIRST), TIDY, 1).getFirst();
    }

    private Run awaitLast(Outcome outcome) {
        until(() -> last().outcome() == outcome);
        return last();
    }

    private static void until(BooleanSupplier condition) {
        long end = System.nanoTime() + Duration.ofSeconds(20).toNanos();
        while (!condition.getAsBoolean()) {
            assertThat(System.nanoTime()).as("waited long enough").isLessThan(end);
            Thread.yield();
        }
    }

    private static Instant at(String bangkok) {
        return Clocks.at(bangkok).instant();
    }
}
