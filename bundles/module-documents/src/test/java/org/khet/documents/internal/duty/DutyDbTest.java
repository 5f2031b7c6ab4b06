package org.khet.documents.internal.duty;

import java.util.Optional;
import org.khet.documents.internal.DocumentsOffice;
import org.khet.portal.api.record.Action;
import org.khet.portal.api.record.RecordDraft;
import org.khet.portal.api.record.RecordRow;
import org.khet.portal.api.record.State;
import org.khet.portal.testkit.database.OnEachDatabase;
import org.khet.portal.testkit.database.TestDatabase;
import org.khet.portal.testkit.fake.FakeActing;
import org.khet.portal.testkit.record.RecordContract;
import org.khet.portal.testkit.record.SampleDraft;

/** What every declared kind keeps, for this one. */
@OnEachDatabase
class DutyDbTest extends RecordContract<DutyKind> {
    private long roster;

    DutyDbTest(TestDatabase database) {
        super(database, fixture -> {
            DocumentsOffice office = new DocumentsOffice(fixture);
            return rosters(office).duties.kind();
        });
    }

    private static DutyRosters rosters(DocumentsOffice office) {
        return new DutyRosters(office.registrar, office.workingDays, new FakeActing(), (at, order) -> Optional.empty());
    }

    @Override
    protected void before() {
        DocumentsOffice office = new DocumentsOffice(fixture);
        var rosters = rosters(office).rosters;
        roster = rosters.create(person(1), DutyRosterDbTest.draft(rosters.kind()))
                .id();
    }

    @Override
    protected RecordDraft draft() {
        return SampleDraft.of(kind, TODAY)
                .with(kind.roster, roster)
                .with(kind.day, TODAY)
                .with(kind.person, actor(kind.tell).person());
    }

    @Override
    protected RecordDraft draft(State to) {
        return to.equals(kind.swapping)
                ? draft().with(kind.person, actor(kind.ask).person())
                : draft();
    }

    @Override
    protected RecordDraft asked(Action action) {
        if (!action.equals(kind.ask)) {
            return super.asked(action);
        }
        RecordRow wanted = service.internal()
                .create(person(13), draft().with(kind.day, TODAY.plusDays(1)).with(kind.person, key(5)));
        return new RecordDraft().with(kind.swapFor, wanted.id());
    }
}
