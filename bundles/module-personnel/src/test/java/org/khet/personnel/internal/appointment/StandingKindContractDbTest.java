package org.khet.personnel.internal.appointment;

import java.time.LocalDate;
import org.khet.personnel.internal.PersonnelFixture;
import org.khet.portal.api.record.Action;
import org.khet.portal.api.record.RecordDraft;
import org.khet.portal.api.record.State;
import org.khet.portal.testkit.database.OnEachDatabase;
import org.khet.portal.testkit.database.TestDatabase;
import org.khet.portal.testkit.record.RecordContract;
import org.khet.portal.testkit.record.SampleDraft;

/** What every register keeps, on each database. */
@OnEachDatabase
class StandingKindContractDbTest extends RecordContract<StandingKind> {
    StandingKindContractDbTest(TestDatabase database) {
        super(
                database,
                fixture -> PersonnelFixture.free(fixture).records.standings.kind());
    }

    @Override
    protected void before() {
        new PersonnelFixture(fixture).file(22, LocalDate.of(1986, 1, 1));
    }

    @Override
    protected RecordDraft draft() {
        return super.draft().with(kind.person, PersonnelFixture.key(22));
    }

    @Override
    protected RecordDraft asked(Action action) {
        RecordDraft draft = super.asked(action);
        return action.equals(kind.assess)
                ? draft.with(kind.assessors, SampleDraft.lines(kind.assess, kind.assessors, 3, TODAY))
                : draft;
    }

    @Override
    protected RecordDraft asked(Action action, State to) {
        return PersonnelFixture.dated(kind, asked(action), action, to);
    }
}
