package org.khet.training.internal.award;

import java.util.List;
import java.util.Optional;
import org.khet.portal.api.record.RecordDraft;
import org.khet.portal.api.record.RecordRow;
import org.khet.portal.api.record.RecordService;
import org.khet.portal.testkit.database.OnEachDatabase;
import org.khet.portal.testkit.database.TestDatabase;
import org.khet.portal.testkit.record.RecordContract;
import org.khet.portal.testkit.record.SampleDraft;
import org.khet.training.internal.certificate.TrainingCertificateKind;

/** What every register keeps, on each database. */
@OnEachDatabase
class NominationKindContractDbTest extends RecordContract<NominationKind> {
    private RecordService<AwardKind> awards;

    NominationKindContractDbTest(TestDatabase database) {
        super(database, fixture -> {
            fixture.of(new TrainingCertificateKind());
            return new NominationKind((row, now) -> Optional.empty());
        });
    }

    @Override
    protected void before() {
        awards = fixture.of(new AwardKind());
    }

    @Override
    protected RecordDraft draft() {
        RecordRow award = awards.internal()
                .create(person(12), SampleDraft.of(awards.kind(), TODAY).with(awards.kind().committee, List.of()));
        return SampleDraft.of(kind, TODAY).with(kind.award, award.id()).with(kind.points, List.of());
    }
}
