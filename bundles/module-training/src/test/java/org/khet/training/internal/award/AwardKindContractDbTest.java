package org.khet.training.internal.award;

import java.util.List;
import org.khet.portal.api.record.RecordDraft;
import org.khet.portal.testkit.database.OnEachDatabase;
import org.khet.portal.testkit.database.TestDatabase;
import org.khet.portal.testkit.record.RecordContract;
import org.khet.portal.testkit.record.SampleDraft;

/** What every register keeps, on each database. */
@OnEachDatabase
class AwardKindContractDbTest extends RecordContract<AwardKind> {
    AwardKindContractDbTest(TestDatabase database) {
        super(database, new AwardKind());
    }

    @Override
    protected RecordDraft draft() {
        return SampleDraft.of(kind, TODAY).with(kind.committee, List.of(new RecordDraft().with(kind.member, key(1))));
    }
}
