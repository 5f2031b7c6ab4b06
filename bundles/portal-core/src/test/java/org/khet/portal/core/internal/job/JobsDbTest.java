package org.khet.portal.core.internal.job;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.time.LocalTime;
import org.junit.jupiter.api.Test;
import org.khet.portal.api.admin.job.Jobs.Cause;
import org.khet.portal.api.admin.job.Jobs.Outcome;
import org.khet.portal.api.admin.job.Jobs.Run;
import org.khet.portal.api.job.Schedule;
import org.khet.portal.api.settings.Setting;
import org.khet.portal.testkit.database.OnEachDatabase;
import org.khet.portal.testkit.database.TestDatabase;

/** The portal works by itself: at its time, once, where the module is on, and tells what came of it. */
@OnEachDatabase
class JobsDbTest extends JobsCase {
    JobsDbTest(TestDatabase database) {
        super(database);
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
        until(() -> at("2026-11-21T12:00").equals(line().next()));

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
}
