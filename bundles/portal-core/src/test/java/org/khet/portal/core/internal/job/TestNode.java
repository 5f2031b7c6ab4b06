package org.khet.portal.core.internal.job;

import java.time.Clock;
import java.time.Duration;
import org.khet.portal.api.module.ModuleSwitches;
import org.khet.portal.api.office.Offices;
import org.khet.portal.testkit.database.TestDatabase;
import org.khet.portal.testkit.fake.FakeSettings;
import org.khet.portal.testkit.fake.FakeWorkingDays;
import org.khet.portal.testkit.fake.RecordingHappenings;
import org.khet.portal.testkit.fake.RecordingTrail;

/** Everything of jobs on one node; looks often. */
final class TestNode implements AutoCloseable {
    final JobPosts posts = new JobPosts();
    final RecordingTrail trail = new RecordingTrail();
    final RecordingHappenings happenings = new RecordingHappenings();
    final JobRows rows;
    final JobPlan plan;
    final JobClockwork clockwork;
    final StoredJobs jobs;

    /** What all nodes have in common. */
    record Cluster(
            TestDatabase database, Offices offices, ModuleSwitches switches, FakeSettings settings, Clock clock) {}

    TestNode(String name, Cluster cluster, TestJob... own) {
        rows = new JobRows(cluster.database().unit());
        for (TestJob job : own) {
            posts.bindJob(job);
        }
        JobTimes times = new JobTimes(cluster.settings(), new FakeWorkingDays(), cluster.clock());
        JobBoard board = new JobBoard(posts, new JobPlaces(cluster.offices(), cluster.switches()));
        plan = new JobPlan(posts, board.places(), rows, times);
        JobWork work = new JobWork(
                board, rows, times, new JobAlarm(cluster.database().transactions(), happenings), new FakeNodes(name));
        clockwork = new JobClockwork(
                new JobClockwork.Source(
                        cluster.database().connections(),
                        cluster.database().kind().text()),
                board,
                plan,
                work,
                new JobClockwork.Pace(Duration.ofMillis(40), Duration.ofMillis(100), Duration.ofMillis(200)));
        jobs = new StoredJobs(cluster.database().transactions(), board, rows, trail, clockwork);
        clockwork.planNow();
    }

    @Override
    public void close() {
        clockwork.close();
    }
}
