package org.khet.documents.internal.seal;

import java.util.List;
import org.khet.portal.api.file.FileId;
import org.khet.portal.api.record.RecordDraft;
import org.khet.portal.testkit.database.OnEachDatabase;
import org.khet.portal.testkit.database.TestDatabase;
import org.khet.portal.testkit.record.RecordContract;

/** Seals as records. */
@OnEachDatabase
class SealDbTest extends RecordContract<SealKind> {
    SealDbTest(TestDatabase database) {
        super(database, new SealKind());
    }

    private int made;

    @Override
    protected RecordDraft draft() {
        made++;
        return super.draft()
                .with(kind.paper, "documents.memo/" + made)
                .with(kind.code, "รหัส-" + made)
                .with(kind.file, List.of(new FileId(1)))
                .with(kind.hash, "0".repeat(64));
    }
}
