package org.khet.personnel.internal.leave;

import java.math.BigDecimal;
import java.util.List;
import org.khet.personnel.internal.PersonnelFixture;
import org.khet.portal.api.record.RecordDraft;
import org.khet.portal.api.record.State;
import org.khet.portal.testkit.database.OnEachDatabase;
import org.khet.portal.testkit.database.TestDatabase;
import org.khet.portal.testkit.record.RecordContract;

/** What every register keeps, on each database. */
@OnEachDatabase
class LeaveKindContractDbTest extends RecordContract<LeaveKind> {
    LeaveKindContractDbTest(TestDatabase database) {
        super(database, fixture -> PersonnelFixture.free(fixture).records.leaves.kind());
    }

    private int made;

    @Override
    protected void before() {
        var at = PersonnelFixture.free(fixture);
        LeaveRightKind rights = at.records.leaveRights.kind();
        at.records.leaveRights.create(
                PersonnelFixture.officer(16),
                new RecordDraft()
                        .with(rights.sort, "SICK")
                        .with(rights.basis, LeaveBasis.EACH_TIME)
                        .with(rights.days, new BigDecimal("30.0"))
                        .with(rights.workingDays, true)
                        .with(rights.carried, new BigDecimal("0.0")));
    }

    private RecordDraft draft(int days) {
        made++;
        return super.draft()
                .with(kind.from, TODAY.plusWeeks(made))
                .with(kind.until, TODAY.plusWeeks(made).plusDays(days))
                .with(kind.fromAfternoon, false)
                .with(kind.untilNoon, false);
    }

    @Override
    protected RecordDraft draft() {
        return draft(3);
    }

    @Override
    protected RecordDraft draft(State to) {
        return draft(List.of(kind.granted, kind.over).contains(to) ? 0 : 3);
    }
}
