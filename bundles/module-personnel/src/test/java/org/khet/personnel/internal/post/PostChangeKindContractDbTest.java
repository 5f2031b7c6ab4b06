package org.khet.personnel.internal.post;

import org.khet.personnel.internal.PersonnelFixture;
import org.khet.portal.api.record.Action;
import org.khet.portal.api.record.RecordDraft;
import org.khet.portal.api.record.State;
import org.khet.portal.testkit.database.OnEachDatabase;
import org.khet.portal.testkit.database.TestDatabase;
import org.khet.portal.testkit.record.RecordContract;

/** What every register keeps, on each database. */
@OnEachDatabase
class PostChangeKindContractDbTest extends RecordContract<PostChangeKind> {
    PostChangeKindContractDbTest(TestDatabase database) {
        super(
                database,
                fixture -> PersonnelFixture.free(fixture).records.postChanges.kind());
    }

    private int made;

    @Override
    protected RecordDraft draft() {
        made++;
        return super.draft().with(kind.number, "ท " + made);
    }

    @Override
    protected RecordDraft asked(Action action, State to) {
        return PersonnelFixture.dated(kind, asked(action), action, to);
    }
}
