package org.khet.personnel.internal.pay;

import java.math.BigDecimal;
import java.util.List;
import org.khet.personnel.internal.PersonnelFixture;
import org.khet.portal.api.record.RecordDraft;
import org.khet.portal.testkit.database.OnEachDatabase;
import org.khet.portal.testkit.database.TestDatabase;
import org.khet.portal.testkit.record.RecordContract;

/** What every register keeps, on each database. */
@OnEachDatabase
class RaiseKindContractDbTest extends RecordContract<RaiseKind> {
    RaiseKindContractDbTest(TestDatabase database) {
        super(database, fixture -> PersonnelFixture.free(fixture).records.raises.kind());
    }

    @Override
    protected RecordDraft draft() {
        return super.draft()
                .with(
                        kind.raises,
                        List.of(new RecordDraft()
                                .with(kind.person, key(22))
                                .with(kind.salary, new BigDecimal("10000.00"))
                                .with(kind.raise, new BigDecimal("100.00"))));
    }
}
