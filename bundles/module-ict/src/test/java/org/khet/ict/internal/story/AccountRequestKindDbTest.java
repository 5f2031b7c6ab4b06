package org.khet.ict.internal.story;

import org.khet.ict.internal.account.AccountMaker;
import org.khet.ict.internal.account.AccountRequestRecord;
import org.khet.ict.internal.account.AccountRoles;
import org.khet.ict.internal.account.InformationSystemRecord;
import org.khet.ict.internal.account.SystemAccountRecord;
import org.khet.ict.internal.account.SystemOwners;
import org.khet.ict.internal.account.UserCardRecord;
import org.khet.ict.internal.setting.IctCodeLists;
import org.khet.ict.internal.setting.IctSql;
import org.khet.portal.api.record.RecordDraft;
import org.khet.portal.testkit.database.OnEachDatabase;
import org.khet.portal.testkit.database.TestDatabase;
import org.khet.portal.testkit.fake.FakeCodeLists;
import org.khet.portal.testkit.fake.FakePeople;
import org.khet.portal.testkit.fake.FakePosts;
import org.khet.portal.testkit.fake.FakeSettings;
import org.khet.portal.testkit.record.RecordContract;
import org.khet.portal.testkit.record.RecordFixture;

/** What every declared kind keeps, for this one. */
@OnEachDatabase
class AccountRequestKindDbTest extends RecordContract<AccountRequestRecord> {
    AccountRequestKindDbTest(TestDatabase database) {
        super(
                database,
                fixture -> new AccountRequestRecord(
                        new AccountMaker(
                                fixture.of(new SystemAccountRecord(owners(fixture))),
                                fixture.of(new UserCardRecord()),
                                owners(fixture),
                                new FakePeople()),
                        new IctCodeLists(new FakeCodeLists()),
                        new AccountRoles(new IctCodeLists(new FakeCodeLists()), new IctSql(database.unit()))));
    }

    @Override
    protected RecordDraft draft() {
        return super.draft().with(kind.role, "ผู้บันทึก");
    }

    static SystemOwners owners(RecordFixture fixture) {
        return new SystemOwners(fixture.of(new InformationSystemRecord()), new FakePosts(), new FakeSettings());
    }
}
