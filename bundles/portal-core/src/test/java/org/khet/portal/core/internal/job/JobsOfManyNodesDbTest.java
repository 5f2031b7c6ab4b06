package org.khet.portal.core.internal.job;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Duration;
import java.util.concurrent.CountDownLatch;
import org.junit.jupiter.api.Test;
import org.khet.portal.api.admin.job.Jobs.Cause;
import org.khet.portal.api.admin.job.Jobs.Outcome;
import org.khet.portal.api.admin.job.Jobs.Run;
import org.khet.portal.api.job.JobEnding;
import org.khet.portal.testkit.database.OnEachDatabase;
import org.khet.portal.testkit.database.TestDatabase;

/** Several nodes share the work: each run is done once, and what a node leaves behind is done again. */
@OnEachDatabase
class JobsOfManyNodesDbTest extends JobsCase {
    JobsOfManyNodesDbTest(TestDatabase database) {
        super(database);
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
    void clockJumpsWhileItsModuleWaitsForIt_itIsNotTakenForLost() throws InterruptedException {
        CountDownLatch end = new CountDownLatch(1);
        job.ends(JobEnding.finish(Duration.ofSeconds(20))).does(run -> end.await());
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
}
