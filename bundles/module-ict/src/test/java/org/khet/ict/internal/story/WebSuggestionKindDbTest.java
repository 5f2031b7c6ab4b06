package org.khet.ict.internal.story;

import org.khet.ict.internal.publishing.WebSuggestionRecord;
import org.khet.portal.testkit.database.OnEachDatabase;
import org.khet.portal.testkit.database.TestDatabase;
import org.khet.portal.testkit.record.RecordContract;

/** What every declared kind keeps, for this one. */
@OnEachDatabase
class WebSuggestionKindDbTest extends RecordContract<WebSuggestionRecord> {
    WebSuggestionKindDbTest(TestDatabase database) {
        super(database, new WebSuggestionRecord());
    }
}
