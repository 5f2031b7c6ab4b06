package org.khet.personnel.internal.pay;

import java.math.BigDecimal;
import java.time.YearMonth;
import org.khet.personnel.internal.PersonnelFixture;
import org.khet.portal.api.record.Action;
import org.khet.portal.api.record.RecordDraft;
import org.khet.portal.testkit.database.OnEachDatabase;
import org.khet.portal.testkit.database.TestDatabase;
import org.khet.portal.testkit.record.RecordContract;

/** What every register keeps, on each database. */
@OnEachDatabase
class PayrollKindContractDbTest extends RecordContract<PayrollKind> {
    PayrollKindContractDbTest(TestDatabase database) {
        super(database, fixture -> new PersonnelFixture(fixture).records.payrolls.kind());
    }

    private int made;

    @Override
    protected RecordDraft draft() {
        made++;
        return super.draft().with(kind.month, YearMonth.from(TODAY).minusMonths(2L * made));
    }

    @Override
    protected RecordDraft asked(Action action) {
        RecordDraft draft = super.asked(action);
        return action.equals(kind.balance) ? draft.with(kind.outside, new BigDecimal("300.00")) : draft;
    }
}
