package org.khet.legal.internal.appeal;

import java.util.List;
import java.util.Optional;
import org.khet.legal.internal.LegalFixture;
import org.khet.legal.internal.LegalPermissions;
import org.khet.legal.internal.complaint.FactFindingKind;
import org.khet.legal.internal.discipline.DisciplineKind;
import org.khet.portal.api.record.RecordDraft;
import org.khet.portal.testkit.TestCaller;
import org.khet.portal.testkit.database.OnEachDatabase;
import org.khet.portal.testkit.database.TestDatabase;
import org.khet.portal.testkit.record.RecordContract;
import org.khet.portal.testkit.record.SampleDraft;

/** What every register keeps, on each database. */
@OnEachDatabase
class AppealKindContractDbTest extends RecordContract<AppealKind> {
    AppealKindContractDbTest(TestDatabase database) {
        super(database, fixture -> {
            fixture.of(new FactFindingKind(LegalFixture.portal(fixture), (row, now) -> Optional.empty()));
            fixture.of(new DisciplineKind(LegalFixture.portal(fixture), (row, now) -> Optional.empty()));
            return new AppealKind(
                    LegalFixture.portal(fixture), (row, now) -> Optional.empty(), (row, now) -> Optional.empty());
        });
    }

    @Override
    protected RecordDraft draft() {
        return SampleDraft.of(kind, TODAY)
                .with(kind.district, LegalFixture.MIDDLE)
                .with(kind.readers, List.of());
    }

    @Override
    protected TestCaller person(int number) {
        return super.person(number).with(LegalPermissions.ALL);
    }
}
