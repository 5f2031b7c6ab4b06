package org.khet.directorate.internal.mail;

import org.khet.portal.testkit.database.OnEachDatabase;
import org.khet.portal.testkit.database.TestDatabase;
import org.khet.portal.testkit.record.RecordContract;

/** What every register keeps, on each database. */
@OnEachDatabase
class MailListKindContractDbTest extends RecordContract<MailListKind> {
    MailListKindContractDbTest(TestDatabase database) {
        super(database, fixture -> new MailListKind());
    }
}
