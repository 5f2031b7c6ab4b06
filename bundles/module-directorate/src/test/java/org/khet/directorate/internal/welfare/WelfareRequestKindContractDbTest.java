package org.khet.directorate.internal.welfare;

import org.khet.directorate.internal.DirectorateFixture;
import org.khet.portal.api.record.RecordDraft;
import org.khet.portal.testkit.database.OnEachDatabase;
import org.khet.portal.testkit.database.TestDatabase;
import org.khet.portal.testkit.record.RecordContract;
import org.khet.portal.testkit.record.SampleDraft;

/** What every register keeps, on each database. */
@OnEachDatabase
class WelfareRequestKindContractDbTest extends RecordContract<WelfareRequestKind> {
    WelfareRequestKindContractDbTest(TestDatabase database) {
        super(database, fixture -> new DirectorateFixture(fixture).records.welfares.kind());
    }

    private long rate;

    @Override
    protected void before() {
        var rates = fixture.of(new WelfareRateKind());
        rate = rates.create(person(5), SampleDraft.of(rates.kind(), TODAY).with(rates.kind().times, null))
                .id();
    }

    @Override
    protected RecordDraft draft() {
        return super.draft().with(kind.rate, rate);
    }
}
