package org.khet.ict.internal.story;

import org.khet.ict.internal.study.DataExchangeRecord;
import org.khet.ict.internal.study.ExchangeWay;
import org.khet.portal.api.record.RecordDraft;
import org.khet.portal.api.record.State;
import org.khet.portal.testkit.database.OnEachDatabase;
import org.khet.portal.testkit.database.TestDatabase;
import org.khet.portal.testkit.record.RecordContract;

/** What every declared kind keeps, for this one. */
@OnEachDatabase
class DataExchangeKindDbTest extends RecordContract<DataExchangeRecord> {
    DataExchangeKindDbTest(TestDatabase database) {
        super(database, new DataExchangeRecord());
    }

    @Override
    protected RecordDraft draft(State to) {
        return draft().with(kind.way, to == kind.received ? ExchangeWay.FROM_AGENCY : ExchangeWay.TO_AGENCY);
    }
}
