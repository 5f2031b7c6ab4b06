package org.khet.monitoring.internal.inspection;

import org.khet.portal.testkit.database.OnEachDatabase;
import org.khet.portal.testkit.database.TestDatabase;
import org.khet.portal.testkit.record.RecordContract;

/** What every register keeps, on each database. */
@OnEachDatabase
class SuggestionKindContractDbTest extends RecordContract<SuggestionKind> {
    SuggestionKindContractDbTest(TestDatabase database) {
        super(database, new SuggestionKind());
    }
}
