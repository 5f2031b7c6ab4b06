package org.khet.documents.internal.signature;

import org.khet.portal.api.record.RecordDraft;
import org.khet.portal.testkit.database.OnEachDatabase;
import org.khet.portal.testkit.database.TestDatabase;
import org.khet.portal.testkit.record.RecordContract;

/** The register of pictures keeps what every register keeps. Source: core CORE-72. */
@OnEachDatabase
class SignatureDbTest extends RecordContract<SignatureKind> {
    private int made = 12;

    SignatureDbTest(TestDatabase database) {
        super(database, new SignatureKind());
    }

    @Override
    protected RecordDraft draft() {
        made++;
        return super.draft().with(kind.owner, key(made));
    }
}
