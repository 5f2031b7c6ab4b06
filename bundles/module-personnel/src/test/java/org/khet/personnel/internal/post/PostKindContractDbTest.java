package org.khet.personnel.internal.post;

import org.khet.personnel.internal.PersonnelFixture;
import org.khet.portal.api.record.RecordDraft;
import org.khet.portal.testkit.SampleOffices;
import org.khet.portal.testkit.database.OnEachDatabase;
import org.khet.portal.testkit.database.TestDatabase;
import org.khet.portal.testkit.record.RecordContract;

/** What every register keeps, on each database. */
@OnEachDatabase
class PostKindContractDbTest extends RecordContract<PostKind> {
    PostKindContractDbTest(TestDatabase database) {
        super(database, fixture -> new PersonnelFixture(fixture).records.posts.kind());
    }

    private int made;

    @Override
    protected RecordDraft draft() {
        made++;
        return super.draft()
                .with(kind.school, SampleOffices.schoolId(SampleOffices.KT1, 5))
                .with(kind.number, "ว " + made)
                .with(kind.line, "TEACHER")
                .with(kind.subject, "MATH")
                .with(kind.holder, null);
    }
}
