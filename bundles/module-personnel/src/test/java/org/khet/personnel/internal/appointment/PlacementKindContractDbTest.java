package org.khet.personnel.internal.appointment;

import org.khet.personnel.internal.PersonnelFixture;
import org.khet.portal.api.record.Action;
import org.khet.portal.api.record.RecordDraft;
import org.khet.portal.api.record.State;
import org.khet.portal.testkit.database.OnEachDatabase;
import org.khet.portal.testkit.database.TestDatabase;
import org.khet.portal.testkit.record.RecordContract;

/** What every register keeps, on each database. */
@OnEachDatabase
class PlacementKindContractDbTest extends RecordContract<PlacementKind> {
    PlacementKindContractDbTest(TestDatabase database) {
        super(
                database,
                fixture -> PersonnelFixture.free(fixture).records.placements.kind());
    }

    private int made;
    private PersonnelFixture at;

    @Override
    protected void before() {
        at = PersonnelFixture.free(fixture);
    }

    @Override
    protected RecordDraft draft() {
        made++;
        return super.draft()
                .with(kind.person, key(1 + made % 22))
                .with(kind.post, at.vacantPost("ว " + made).id());
    }

    @Override
    protected RecordDraft draft(State to) {
        return draft().with(kind.sort, to.equals(kind.passed) ? PlacementSort.MOVE : PlacementSort.NEW);
    }

    @Override
    protected RecordDraft asked(Action action, State to) {
        return PersonnelFixture.dated(kind, asked(action), action, to);
    }
}
