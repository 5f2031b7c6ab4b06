package org.khet.portal.core.internal.round;

import org.jspecify.annotations.Nullable;
import org.khet.portal.api.admin.round.DataRoundRegister;
import org.khet.portal.api.event.EventPublisher;
import org.khet.portal.api.job.JobRun;
import org.khet.portal.api.office.OfficeId;
import org.khet.portal.api.round.DataRounds;
import org.khet.portal.api.schooldata.RoundDebtors;
import org.khet.portal.core.internal.CoreServices;
import org.khet.portal.testkit.database.TestDatabase;
import org.khet.portal.testkit.fake.FakeCallers;

/** Rounds of the offices of a test, and as many nodes of the portal as it wants. */
public final class TestRounds {
    final GivenRoles roles = new GivenRoles();
    final StoredRounds rounds;
    final RoundService desk;
    final RoundYearTurn turn;
    private final TestDatabase database;
    private final CoreServices core;
    private @Nullable RoundDebtors debtors;

    TestRounds(TestDatabase database, CoreServices core) {
        this.database = database;
        this.core = core;
        this.rounds = stored();
        this.desk = new RoundService(database.transactions(), rounds, people(), core.audit);
        this.turn = new RoundYearTurn(rounds);
    }

    /** The register, for tests of all services. */
    public static DataRoundRegister on(TestDatabase database, CoreServices core) {
        return new TestRounds(database, core).desk;
    }

    /** The rounds, for other topics. */
    public static DataRounds days(TestDatabase database, CoreServices core) {
        return new TestRounds(database, core).stored();
    }

    /** The job as another node runs it. */
    RoundReminderJob node(EventPublisher events) {
        return new RoundReminderJob(
                stored(), new RoundRepository(database.unit()), people(), events, database.transactions());
    }

    private StoredRounds stored() {
        return new StoredRounds(
                new RoundRepository(database.unit()),
                new StandardRounds(core.settings),
                core.days,
                core.settings,
                core.clock);
    }

    /** Some module knows who owes. */
    void knows(RoundDebtors known) {
        debtors = known;
    }

    private RoundPeople people() {
        RoundPeople people = new RoundPeople(core.functions, roles, new FakeCallers(), core.people, core.codes);
        if (debtors != null) {
            people.come(debtors);
        }
        return people;
    }

    /** A run of the job for an office. */
    record RunIn(OfficeId office) implements JobRun {
        @Override
        public java.time.Instant due() {
            return java.time.Instant.EPOCH;
        }

        @Override
        public boolean isCancelled() {
            return false;
        }

        @Override
        public void progress(long done, long total) {}
    }
}
