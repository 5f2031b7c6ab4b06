package org.khet.documents.internal.memo;

import java.util.List;
import org.khet.documents.internal.paper.PaperFlow;
import org.khet.portal.api.file.Files.Staged;
import org.khet.portal.api.record.Action;
import org.khet.portal.api.record.RecordDraft;
import org.khet.portal.testkit.TestCaller;
import org.khet.portal.testkit.database.OnEachDatabase;
import org.khet.portal.testkit.database.TestDatabase;
import org.khet.portal.testkit.record.RecordContract;

/** Memos as records. */
@OnEachDatabase
class MemoDbTest extends RecordContract<MemoKind> {
    private static final Staged SCAN = new Staged("a".repeat(64), "scan.pdf", "application/pdf", 1000);

    MemoDbTest(TestDatabase database) {
        super(database, new MemoKind(PaperFlow.NONE));
    }

    @Override
    protected RecordDraft draft() {
        return super.draft().with(kind.drafter, key(22));
    }

    @Override
    protected RecordDraft asked(Action action) {
        RecordDraft asked = super.asked(action);
        return action.equals(kind.signedOnPaper) ? asked.with(kind.scan, List.of(SCAN)) : asked;
    }

    /** Whoever drafts takes the paper through its states; only a signature on paper is recorded by another. */
    @Override
    protected TestCaller person(int number) {
        boolean records = number == 1 + kind.actions().indexOf(kind.signedOnPaper) % 12;
        return super.person(records ? 14 : 13);
    }
}
