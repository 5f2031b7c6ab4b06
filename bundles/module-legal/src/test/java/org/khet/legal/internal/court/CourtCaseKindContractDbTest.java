package org.khet.legal.internal.court;

import java.time.Instant;
import java.util.List;
import java.util.Optional;
import org.khet.legal.internal.LegalFixture;
import org.khet.legal.internal.LegalPermissions;
import org.khet.portal.api.record.Action;
import org.khet.portal.api.record.RecordDraft;
import org.khet.portal.testkit.TestCaller;
import org.khet.portal.testkit.database.OnEachDatabase;
import org.khet.portal.testkit.database.TestDatabase;
import org.khet.portal.testkit.record.RecordContract;
import org.khet.portal.testkit.record.SampleDraft;

/** What every register keeps, on each database. */
@OnEachDatabase
class CourtCaseKindContractDbTest extends RecordContract<CourtCaseKind> {
    CourtCaseKindContractDbTest(TestDatabase database) {
        super(database, fixture -> new CourtCaseKind(LegalFixture.portal(fixture), (row, now) -> Optional.empty()));
    }

    @Override
    protected RecordDraft draft() {
        return SampleDraft.of(kind, TODAY)
                .with(kind.district, LegalFixture.MIDDLE)
                .with(kind.readers, List.of())
                .with(kind.hearings, List.of());
    }

    @Override
    protected RecordDraft asked(Action action) {
        RecordDraft draft = super.asked(action);
        return action.fills().isEmpty() ? draft : draft.with(kind.hearings, List.of(hearing()));
    }

    private RecordDraft hearing() {
        return new RecordDraft()
                .with(kind.at, Instant.parse("2026-12-10T02:00:00Z"))
                .with(kind.matter, "ไต่สวน")
                .with(kind.outcome, "");
    }

    @Override
    protected TestCaller person(int number) {
        return super.person(number).with(LegalPermissions.ALL);
    }
}
