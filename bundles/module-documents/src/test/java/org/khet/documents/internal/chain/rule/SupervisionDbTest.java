package org.khet.documents.internal.chain.rule;

import org.khet.portal.api.post.Post;
import org.khet.portal.api.post.PostId;
import org.khet.portal.api.record.RecordDraft;
import org.khet.portal.testkit.SampleOffices;
import org.khet.portal.testkit.database.OnEachDatabase;
import org.khet.portal.testkit.database.TestDatabase;
import org.khet.portal.testkit.record.RecordContract;

/** Lines of the deputies as records. */
@OnEachDatabase
class SupervisionDbTest extends RecordContract<SupervisionKind> {
    SupervisionDbTest(TestDatabase database) {
        super(database, new SupervisionKind());
    }

    @Override
    protected void before() {
        fixture.posts().with(new Post(new PostId(3), SampleOffices.KT1, "3", "deputy-director", "", "", null));
    }

    @Override
    protected RecordDraft draft() {
        return super.draft().with(kind.post, new PostId(3));
    }
}
