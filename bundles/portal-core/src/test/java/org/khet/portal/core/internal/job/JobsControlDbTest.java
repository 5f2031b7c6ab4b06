package org.khet.portal.core.internal.job;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

import com.github.kagkarlsson.scheduler.SchedulerClient;
import java.lang.reflect.Proxy;
import java.util.concurrent.CountDownLatch;
import org.junit.jupiter.api.Test;
import org.khet.portal.api.admin.job.Jobs;
import org.khet.portal.api.admin.job.Jobs.Cause;
import org.khet.portal.api.admin.job.Jobs.Outcome;
import org.khet.portal.api.admin.job.Jobs.Run;
import org.khet.portal.api.outcome.Rejected;
import org.khet.portal.api.security.NotPermitted;
import org.khet.portal.testkit.TestCaller;
import org.khet.portal.testkit.database.OnEachDatabase;
import org.khet.portal.testkit.database.TestDatabase;

/** Whoever steers the jobs of the office pauses them, runs them now and sees how far they are. */
@OnEachDatabase
class JobsControlDbTest extends JobsCase {
    JobsControlDbTest(TestDatabase database) {
        super(database);
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
    void pausedJobThatIsAskedForWhileThePlanIsCompared_staysPlanned() {
        node.jobs.pause(controller(), TIDY, true);
        node.close(); // so that nobody runs it meanwhile
        SchedulerClient client = node.clockwork.client();
        JobKey key = JobKey.of(TIDY, FIRST);

        node.plan.follow(whenItIsRead(client, () -> {
            node.rows.change(key, row -> row.ask(controller().name(), clock.instant()));
            JobPlan.now(client, key, clock.instant());
        }));

        assertThat(client.getScheduledExecution(JobPlan.instance(key))).isPresent();
    }

    @Test
    void pausedJobThatIsAskedForWhileItIsTakenOffThePlan_runsAllTheSame() {
        node.close(); // so that nobody runs it meanwhile
        SchedulerClient client = node.clockwork.client();
        JobKey key = JobKey.of(TIDY, FIRST);
        node.rows.change(key, row -> row.pause(true));

        node.plan.follow(before("cancel", client, () -> {
            node.rows.change(key, row -> row.ask(controller().name(), clock.instant()));
            JobPlan.now(client, key, clock.instant());
        }));
        assertThat(client.getScheduledExecution(JobPlan.instance(key))).isEmpty();
        node.plan.follow(client);

        assertThat(client.getScheduledExecution(JobPlan.instance(key)))
                .hasValueSatisfying(
                        there -> assertThat(there.getExecutionTime()).isEqualTo(clock.instant()));
    }

    @Test
    void askedForWhileItsPlanOfBeforeComesBack_itRunsNowAndNotAtNoon() {
        node.close();
        SchedulerClient client = node.clockwork.client();
        JobKey key = JobKey.of(TIDY, FIRST);
        node.rows.change(key, row -> row.ask(controller().name(), clock.instant()));

        node.plan.follow(client);

        assertThat(client.getScheduledExecution(JobPlan.instance(key)))
                .hasValueSatisfying(
                        there -> assertThat(there.getExecutionTime()).isEqualTo(clock.instant()));
    }

    /** Does this just before it tells what is planned. */
    private static SchedulerClient whenItIsRead(SchedulerClient client, Runnable act) {
        return before("fetch", client, act);
    }

    /** Does this just before something is asked of the scheduler. */
    private static SchedulerClient before(String method, SchedulerClient client, Runnable act) {
        return (SchedulerClient) Proxy.newProxyInstance(
                JobsControlDbTest.class.getClassLoader(),
                new Class<?>[] {SchedulerClient.class},
                (proxy, called, args) -> {
                    if (called.getName().startsWith(method)) {
                        act.run();
                    }
                    return called.invoke(client, args);
                });
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
}
