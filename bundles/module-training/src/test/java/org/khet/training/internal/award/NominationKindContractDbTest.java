package org.khet.training.internal.award;

import java.util.List;
import java.util.Map;
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
            return new NominationKind((row, now) -> Optional.empty(), new AwardJudges(fixture.of(new AwardKind())));
        });
    }

    @Override
    protected Map<String, String> notAsked() {
        return Map.of(
                "scope: another unit has nothing of it",
                "whoever judges reaches the nominations of the whole office",
                "scope: another school has nothing of it",
                "whoever judges reaches the nominations of the whole office");
    }

    @Override
    protected void before() {
        awards = fixture.of(new AwardKind());
    }

    @Override
    protected RecordDraft draft() {
        AwardKind of = awards.kind();
        RecordRow award = awards.internal()
                .create(
                        person(12),
                        SampleDraft.of(of, TODAY)
                                .with(of.committee, List.of(new RecordDraft().with(of.member, key(1)))));
        RecordRow open = awards.internal().act(person(12), award, of.announce);
        awards.internal().act(person(12), open, of.judge);
        return SampleDraft.of(kind, TODAY).with(kind.award, award.id()).with(kind.person, key(9));
    }
}
