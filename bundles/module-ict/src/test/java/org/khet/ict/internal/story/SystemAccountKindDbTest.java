package org.khet.ict.internal.story;

import org.khet.ict.internal.account.SystemAccountRecord;
import org.khet.portal.api.record.RecordDraft;
import org.khet.portal.testkit.database.OnEachDatabase;
import org.khet.portal.testkit.database.TestDatabase;
import org.khet.portal.testkit.record.RecordContract;
import org.khet.portal.testkit.record.SampleDraft;

/** What every declared kind keeps, for this one. */
@OnEachDatabase
class SystemAccountKindDbTest extends RecordContract<SystemAccountRecord> {
    SystemAccountKindDbTest(TestDatabase database) {
        super(database, fixture -> new SystemAccountRecord(AccountRequestKindDbTest.owners(fixture)));
    }

    private int made;

    @Override
    protected RecordDraft draft() {
        return SampleDraft.of(kind, TODAY).with(kind.role, "ผู้ใช้ " + ++made);
    }
}
