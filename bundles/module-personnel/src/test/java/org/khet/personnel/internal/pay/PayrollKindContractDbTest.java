package org.khet.personnel.internal.pay;

import java.math.BigDecimal;
import java.time.YearMonth;
import org.khet.personnel.internal.PersonnelFixture;
import org.khet.portal.api.record.Action;
import org.khet.portal.api.record.RecordDraft;
import org.khet.portal.api.record.RecordFilter;
import org.khet.portal.testkit.database.OnEachDatabase;
import org.khet.portal.testkit.database.TestDatabase;
import org.khet.portal.testkit.record.RecordContract;

/** What every register keeps, on each database. */
@OnEachDatabase
class PayrollKindContractDbTest extends RecordContract<PayrollKind> {
    PayrollKindContractDbTest(TestDatabase database) {
        super(database, fixture -> new PersonnelFixture(fixture).records.payrolls.kind());
    }

    private int before;

    /** The month after those that are there, which are over. */
    @Override
    protected RecordDraft draft() {
        before = service.internal().count(person(13), RecordFilter.ALL);
        fixture.database().execute("update psn_payroll set state = 'HANDED' where state = 'DRAFT'");
        return super.draft().with(kind.month, YearMonth.from(TODAY).plusMonths(before));
    }

    @Override
    protected RecordDraft asked(Action action) {
        RecordDraft draft = super.asked(action);
        return action.equals(kind.balance)
                ? draft.with(kind.outside, new BigDecimal(100 + 200 * (before + 1)).setScale(2))
                : draft;
    }
}
