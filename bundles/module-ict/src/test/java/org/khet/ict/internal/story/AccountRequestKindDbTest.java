package org.khet.ict.internal.story;

import org.khet.ict.internal.account.AccountMaker;
import org.khet.ict.internal.account.AccountRequestRecord;
import org.khet.ict.internal.account.SystemAccountRecord;
import org.khet.ict.internal.account.UserCardRecord;
import org.khet.ict.internal.setting.IctCodeLists;
import org.khet.portal.testkit.database.OnEachDatabase;
import org.khet.portal.testkit.database.TestDatabase;
import org.khet.portal.testkit.fake.FakeCodeLists;
import org.khet.portal.testkit.fake.FakeSettings;
import org.khet.portal.testkit.record.RecordContract;

/** What every declared kind keeps, for this one. */
@OnEachDatabase
class AccountRequestKindDbTest extends RecordContract<AccountRequestRecord> {
    AccountRequestKindDbTest(TestDatabase database) {
        super(
                database,
                fixture -> new AccountRequestRecord(
                        new AccountMaker(
                                fixture.of(new SystemAccountRecord(new FakeSettings())),
                                fixture.of(new UserCardRecord()),
                                new FakeSettings()),
                        new IctCodeLists(new FakeCodeLists())));
    }
}
