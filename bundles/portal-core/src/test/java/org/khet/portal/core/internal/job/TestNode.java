package org.khet.portal.core.internal.job;

import java.time.Clock;
import java.time.Duration;
import org.khet.portal.api.module.ModuleSwitches;
import org.khet.portal.api.office.Offices;
import org.khet.portal.testkit.database.TestDatabase;
import org.khet.portal.testkit.fake.FakeSettings;
import org.khet.portal.testkit.fake.FakeWorkingDays;
import org.khet.portal.testkit.fake.RecordingEvents;
import org.khet.portal.testkit.fake.RecordingTrail;

/** Everything of jobs on one node; looks often, unless it is told another pace. */
final class TestNode implements AutoCloseable {
    private static final JobScheduler.Pace OFTEN =
            new JobScheduler.Pace(Duration.ofMillis(40), Duration.ofMillis(100), Duration.ofMillis(200));
    final JobRegistry posts = new JobRegistry();
    final RecordingTrail trail = new RecordingTrail();
    final RecordingEvents happenings = new RecordingEvents();
    final JobRepository rows;
    final JobPlan plan;
    final JobScheduler clockwork;
    final StoredJobs jobs;

    /** What all nodes have in common. */
    record Cluster(
            TestDatabase database, Offices offices, ModuleSwitches switches, FakeSettings settings, Clock clock) {}

    TestNode(String name, Cluster cluster, TestJob... own) {
        this(name, cluster, OFTEN, own);
    }

    TestNode(String name, Cluster cluster, JobScheduler.Pace pace, TestJob... own) {
        rows = new JobRepository(cluster.database().unit());
        for (TestJob job : own) {
            posts.bindJob(job);
        }
        JobNextRun times = new JobNextRun(cluster.settings(), new FakeWorkingDays(), cluster.clock());
        JobDirectory board = new JobDirectory(posts, new JobScopes(cluster.offices(), cluster.switches()));
        plan = new JobPlan(posts, board.places(), rows, times);
        JobTask work = new JobTask(
                board, rows, times, new JobAlarm(cluster.database().transactions(), happenings), new FakeNodes(name));
        clockwork = new JobScheduler(
                new JobScheduler.Source(
                        cluster.database().connections(),
                        cluster.database().kind().text()),
                board,
                plan,
                work,
                pace);
        jobs = new StoredJobs(cluster.database().transactions(), board, rows, trail, clockwork);
        clockwork.planNow();
    }

    @Override
    public void close() {
        clockwork.close();
    }
}
