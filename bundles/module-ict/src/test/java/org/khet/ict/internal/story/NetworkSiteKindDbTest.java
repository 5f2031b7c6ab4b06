package org.khet.ict.internal.story;

import org.khet.ict.internal.network.NetworkSiteRecord;
import org.khet.portal.api.record.RecordDraft;
import org.khet.portal.testkit.database.OnEachDatabase;
import org.khet.portal.testkit.database.TestDatabase;
import org.khet.portal.testkit.record.RecordContract;
import org.khet.portal.testkit.record.SampleDraft;

/** What every declared kind keeps, for this one. */
@OnEachDatabase
class NetworkSiteKindDbTest extends RecordContract<NetworkSiteRecord> {
    NetworkSiteKindDbTest(TestDatabase database) {
        super(database, new NetworkSiteRecord());
    }

    private int made;

    @Override
    protected RecordDraft draft() {
        return SampleDraft.of(kind, TODAY).with(kind.label, "สาย " + ++made);
    }
}
