package org.khet.documents.internal.callback;

import org.khet.portal.api.record.RecordDraft;
import org.khet.portal.testkit.database.OnEachDatabase;
import org.khet.portal.testkit.database.TestDatabase;
import org.khet.portal.testkit.record.RecordContract;

/** Answers as records. */
@OnEachDatabase
class CallbackDbTest extends RecordContract<CallbackKind> {
    CallbackDbTest(TestDatabase database) {
        super(database, new CallbackKind());
    }

    private int made;

    @Override
    protected RecordDraft draft() {
        return super.draft().with(kind.answerKey, "documents." + ++made);
    }
}
