package org.khet.legal.internal.discipline;

import java.util.List;
import java.util.Optional;
import org.khet.legal.internal.LegalFixture;
import org.khet.legal.internal.LegalPermissions;
import org.khet.legal.internal.complaint.FactFindingKind;
import org.khet.portal.api.record.Action;
import org.khet.portal.api.record.RecordDraft;
import org.khet.portal.api.record.State;
import org.khet.portal.testkit.TestCaller;
import org.khet.portal.testkit.database.OnEachDatabase;
import org.khet.portal.testkit.database.TestDatabase;
import org.khet.portal.testkit.record.RecordContract;
import org.khet.portal.testkit.record.SampleDraft;

/** What every register keeps, on each database. */
@OnEachDatabase
class DisciplineKindContractDbTest extends RecordContract<DisciplineKind> {
    DisciplineKindContractDbTest(TestDatabase database) {
        super(database, fixture -> {
            fixture.of(new FactFindingKind(LegalFixture.portal(fixture), (row, now) -> Optional.empty()));
            return new DisciplineKind(LegalFixture.portal(fixture), (row, now) -> Optional.empty());
        });
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
        if (action.equals(kind.punish)) {
            return draft.with(kind.punishment, "PROBATION");
        }
        return action.fills().isEmpty() ? draft : draft.with(kind.committee, List.of(member()));
    }

    private RecordDraft member() {
        return new RecordDraft().with(kind.member, key(19)).with(kind.function, "CHAIR");
    }

    @Override
    protected RecordDraft asked(Action action, State to) {
        return asked(action);
    }

    @Override
    protected TestCaller person(int number) {
        return super.person(number).with(LegalPermissions.ALL);
    }
}
