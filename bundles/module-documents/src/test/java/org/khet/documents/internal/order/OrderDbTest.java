package org.khet.documents.internal.order;

import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.khet.documents.internal.paper.PaperFlow;
import org.khet.portal.api.file.Files.Staged;
import org.khet.portal.api.record.Action;
import org.khet.portal.api.record.RecordDraft;
import org.khet.portal.api.record.State;
import org.khet.portal.testkit.TestCaller;
import org.khet.portal.testkit.database.OnEachDatabase;
import org.khet.portal.testkit.database.TestDatabase;
import org.khet.portal.testkit.record.RecordContract;

/** Orders as records. */
@OnEachDatabase
class OrderDbTest extends RecordContract<OrderKind> {
    private static final Staged SCAN = new Staged("a".repeat(64), "scan.pdf", "application/pdf", 1000);

    OrderDbTest(TestDatabase database) {
        super(
                database,
                new OrderKind(
                        PaperFlow.NONE, (row, now) -> Optional.empty(), row -> Map.of(), OrderKind.NextOrder.NONE));
    }

    @Override
    protected RecordDraft draft() {
        return super.draft().with(kind.drafter, key(22));
    }

    /** An order is filed when it has ended; an announcement as soon as it is out. */
    @Override
    protected RecordDraft draft(State to) {
        boolean away = List.of(kind.filed, kind.destroyed, kind.archived).contains(to);
        return away
                ? draft().with(kind.sort, "announcement")
                        .with(kind.effective, null)
                        .with(kind.until, null)
                        .with(kind.repealsText, "")
                : draft();
    }

    @Override
    protected RecordDraft asked(Action action) {
        RecordDraft asked = super.asked(action);
        return action.equals(kind.signedOnPaper)
                ? asked.with(kind.scan, List.of(SCAN)).with(kind.paperSigner, key(1))
                : asked;
    }

    /** Whoever drafts takes the paper through its states; only a signature on paper is recorded by another. */
    @Override
    protected TestCaller person(int number) {
        boolean records = number == 1 + kind.actions().indexOf(kind.signedOnPaper) % 12;
        return super.person(records ? 14 : 13);
    }
}
