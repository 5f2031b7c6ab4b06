package org.khet.ict.internal.story;

import java.util.Map;
import org.khet.ict.internal.account.InformationSystemRecord;
import org.khet.portal.testkit.database.OnEachDatabase;
import org.khet.portal.testkit.database.TestDatabase;
import org.khet.portal.testkit.record.RecordContract;

/** What every declared kind keeps, for this one. */
@OnEachDatabase
class InformationSystemKindDbTest extends RecordContract<InformationSystemRecord> {
    InformationSystemKindDbTest(TestDatabase database) {
        super(database, new InformationSystemRecord());
    }

    @Override
    protected Map<String, String> notAsked() {
        return Map.of("file: more rows take no more statements", "a system of the list stands once in the office");
    }
}
