package org.khet.audit.internal.advice;

import java.util.List;
import org.khet.audit.internal.AuditOffice;
import org.khet.portal.api.record.RecordDraft;
import org.khet.portal.testkit.database.OnEachDatabase;
import org.khet.portal.testkit.database.TestDatabase;
import org.khet.portal.testkit.record.RecordContract;

/** What every register keeps, on each database. */
@OnEachDatabase
class AuditAdviceKindContractDbTest extends RecordContract<AuditAdviceKind> {

    AuditAdviceKindContractDbTest(TestDatabase database) {
        super(database, fixture -> new AuditOffice(fixture).records.advices.kind());
    }

    @Override
    protected RecordDraft draft() {
        return super.draft().with(kind.readers, List.of(new RecordDraft().with(kind.reader, key(13))));
    }

    /** Of advice in general the subject is found by its words. */
    @Override
    protected RecordDraft sensitiveDraft() {
        return draft().with(kind.sort, AuditAdviceSort.FRAUD);
    }
}
