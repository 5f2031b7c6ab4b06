package org.khet.training.internal.network;

import java.util.List;
import org.khet.portal.api.record.RecordDraft;
import org.khet.portal.testkit.database.OnEachDatabase;
import org.khet.portal.testkit.database.TestDatabase;
import org.khet.portal.testkit.record.RecordContract;
import org.khet.portal.testkit.record.SampleDraft;

/** What every register keeps, on each database. */
@OnEachDatabase
class TeacherNetworkKindContractDbTest extends RecordContract<TeacherNetworkKind> {
    TeacherNetworkKindContractDbTest(TestDatabase database) {
        super(database, new TeacherNetworkKind());
    }

    @Override
    protected RecordDraft draft() {
        return SampleDraft.of(kind, TODAY).with(kind.members, List.of());
    }
}
