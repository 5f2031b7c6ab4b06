package org.khet.documents.internal.chain;

import java.util.Optional;
import org.khet.portal.api.event.DomainEvent;
import org.khet.portal.api.record.RecordDraft;
import org.khet.portal.testkit.database.OnEachDatabase;
import org.khet.portal.testkit.database.TestDatabase;
import org.khet.portal.testkit.record.RecordContract;

/** Levels as records. */
@OnEachDatabase
class LevelDbTest extends RecordContract<LevelKind> {
    LevelDbTest(TestDatabase database) {
        super(database, new LevelKind((office, person) -> Optional.empty(), row -> DomainEvent.Audience.NOBODY));
    }

    private int made;

    @Override
    protected RecordDraft draft() {
        return super.draft().with(kind.paper, "documents.memo/" + ++made);
    }
}
