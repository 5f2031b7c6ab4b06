package org.khet.portal.core.internal.job;

import java.time.Instant;
import java.util.List;
import java.util.function.BooleanSupplier;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.khet.portal.api.admin.job.Jobs;
import org.khet.portal.api.admin.job.Jobs.Line;
import org.khet.portal.api.admin.job.Jobs.Outcome;
import org.khet.portal.api.admin.job.Jobs.Run;
import org.khet.portal.api.job.JobId;
import org.khet.portal.api.office.OfficeId;
import org.khet.portal.testkit.Clocks;
import org.khet.portal.testkit.Patience;
import org.khet.portal.testkit.SampleOffices;
import org.khet.portal.testkit.SteppingClock;
import org.khet.portal.testkit.TestCaller;
import org.khet.portal.testkit.database.TestDatabase;
import org.khet.portal.testkit.fake.FakeOffices;
import org.khet.portal.testkit.fake.FakeSettings;
import org.khet.portal.testkit.fake.FakeSwitches;

/** Two offices, of which the first has the module on, and a node that runs its job every day at noon. */
abstract class JobsCase {
    static final OfficeId FIRST = SampleOffices.offices().get(0).id();
    static final OfficeId SECOND = SampleOffices.offices().get(1).id();
    static final JobId TIDY = new JobId("ict.tidy");
    final SteppingClock clock = Clocks.at("2026-11-20T09:30");
    final FakeSwitches switches = new FakeSwitches().turn(FIRST, "ict", true);
    final FakeSettings settings = new FakeSettings();
    final TestDatabase database;
    final TestNode.Cluster cluster;
    final TestJob job = new TestJob("ict.tidy");

    JobsCase(TestDatabase database) {
        this.database = database;
        this.cluster = new TestNode.Cluster(database, new FakeOffices(), switches, settings, clock);
    }

    TestNode node;

    @BeforeEach
    void oneNode() {
        database.clear();
        node = new TestNode("one", cluster, job);
    }

    @AfterEach
    void stop() {
        node.close();
    }

    static TestCaller viewer(OfficeId office) {
        return TestCaller.in(office).with(Jobs.VIEW);
    }

    static TestCaller controller() {
        return TestCaller.in(FIRST).with(Jobs.VIEW, Jobs.CONTROL);
    }

    List<Line> lines() {
        return node.jobs.list(viewer(FIRST));
    }

    Line line() {
        return lines().stream().filter(one -> one.id().equals(TIDY)).findFirst().orElseThrow();
    }

    Run last() {
        return last(node);
    }

    static Run last(TestNode node) {
        return node.jobs.runs(viewer(FIRST), TIDY, 1).getFirst();
    }

    Run awaitLast(Outcome outcome) {
        until(() -> last().outcome() == outcome);
        return last();
    }

    static void until(BooleanSupplier condition) {
        Patience.until("what the jobs do", condition);
    }

    static Instant at(String bangkok) {
        return Clocks.at(bangkok).instant();
    }
}
