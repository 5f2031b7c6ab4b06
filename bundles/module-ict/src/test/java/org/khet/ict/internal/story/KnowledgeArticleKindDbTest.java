package org.khet.ict.internal.story;

import org.khet.ict.internal.knowledge.KnowledgeArticleRecord;
import org.khet.portal.api.event.DomainEvent.Audience;
import org.khet.portal.testkit.database.OnEachDatabase;
import org.khet.portal.testkit.database.TestDatabase;
import org.khet.portal.testkit.record.RecordContract;

/** What every declared kind keeps, for this one. */
@OnEachDatabase
class KnowledgeArticleKindDbTest extends RecordContract<KnowledgeArticleRecord> {
    KnowledgeArticleKindDbTest(TestDatabase database) {
        super(database, new KnowledgeArticleRecord(now -> 12, row -> Audience.NOBODY));
    }
}
