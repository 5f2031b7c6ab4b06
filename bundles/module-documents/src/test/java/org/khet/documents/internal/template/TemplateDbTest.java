package org.khet.documents.internal.template;

import java.util.Optional;
import org.khet.portal.api.record.RecordDraft;
import org.khet.portal.testkit.database.OnEachDatabase;
import org.khet.portal.testkit.database.TestDatabase;
import org.khet.portal.testkit.record.RecordContract;

/** Templates as records. */
@OnEachDatabase
class TemplateDbTest extends RecordContract<TemplateKind> {
    TemplateDbTest(TestDatabase database) {
        super(database, new TemplateKind((row, now) -> Optional.empty()));
    }

    private int made;

    @Override
    protected RecordDraft draft() {
        return super.draft()
                .with(kind.code, "แม่แบบ-" + ++made)
                .with(kind.source, "<html><body><div class=\"watermark\">{{watermark}}</div>{{subject}}</body></html>");
    }
}
