package org.khet.legal.internal.liability;

import java.math.BigDecimal;
import java.util.List;
import java.util.Optional;
import org.khet.legal.internal.LegalFixture;
import org.khet.legal.internal.LegalPermissions;
import org.khet.portal.api.record.Action;
import org.khet.portal.api.record.RecordDraft;
import org.khet.portal.api.record.RecordLink;
import org.khet.portal.testkit.TestCaller;
import org.khet.portal.testkit.database.OnEachDatabase;
import org.khet.portal.testkit.database.TestDatabase;
import org.khet.portal.testkit.record.RecordContract;
import org.khet.portal.testkit.record.SampleDraft;

/** What every register keeps, on each database. */
@OnEachDatabase
class LiabilityKindContractDbTest extends RecordContract<LiabilityKind> {
    LiabilityKindContractDbTest(TestDatabase database) {
        super(database, fixture -> new LiabilityKind(LegalFixture.portal(fixture), (row, now) -> Optional.empty()));
    }

    @Override
    protected RecordDraft draft() {
        return SampleDraft.of(kind, TODAY)
                .with(kind.district, LegalFixture.MIDDLE)
                .with(kind.readers, List.of());
    }

    @Override
    protected RecordDraft asked(Action action) {
        RecordDraft draft = super.asked(action);
        if (action.fills().isEmpty()) {
            return draft;
        }
        RecordDraft share = new RecordDraft().with(kind.official, "เจ้าหน้าที่").with(kind.share, hundred());
        RecordDraft paid = new RecordDraft()
                .with(kind.due, TODAY)
                .with(kind.amount, hundred())
                .with(kind.paidOn, TODAY)
                .with(kind.receipt, RecordLink.typed("บร 7/2570"));
        return (action.equals(kind.order) ? draft.with(kind.officials, List.of(share)) : draft)
                .with(kind.instalments, List.of(paid));
    }

    private static BigDecimal hundred() {
        return new BigDecimal("100");
    }

    @Override
    protected TestCaller person(int number) {
        return super.person(number).with(LegalPermissions.ALL);
    }
}
