package org.khet.personnel.internal.pay;

import org.khet.personnel.internal.PersonnelFixture;
import org.khet.portal.api.record.Action;
import org.khet.portal.api.record.RecordDraft;
import org.khet.portal.api.record.State;
import org.khet.portal.api.time.FiscalYear;
import org.khet.portal.testkit.database.OnEachDatabase;
import org.khet.portal.testkit.database.TestDatabase;
import org.khet.portal.testkit.record.RecordContract;

/** What every register keeps, on each database. */
@OnEachDatabase
class RaiseKindContractDbTest extends RecordContract<RaiseKind> {
    RaiseKindContractDbTest(TestDatabase database) {
        super(database, fixture -> PersonnelFixture.free(fixture).records.raises.kind());
    }

    private int made;

    @Override
    protected RecordDraft draft() {
        made++;
        return super.draft().with(kind.year, FiscalYear.ofBuddhist(2570 + made));
    }

    @Override
    protected RecordDraft asked(Action action, State to) {
        return PersonnelFixture.dated(kind, asked(action), action, to);
    }
}
