package org.khet.personnel.internal.appointment;

import org.khet.personnel.internal.PersonnelFixture;
import org.khet.portal.api.record.RecordDraft;
import org.khet.portal.testkit.database.OnEachDatabase;
import org.khet.portal.testkit.database.TestDatabase;
import org.khet.portal.testkit.record.RecordContract;

/** What every register keeps, on each database. */
@OnEachDatabase
class CandidateKindContractDbTest extends RecordContract<CandidateKind> {
    CandidateKindContractDbTest(TestDatabase database) {
        super(database, fixture -> new PersonnelFixture(fixture).records.candidates.kind());
    }

    private int made;
    private long list;

    @Override
    protected void before() {
        var at = new PersonnelFixture(fixture);
        RecruitmentKind lists = at.records.recruitments.kind();
        list = at.records
                .recruitments
                .create(
                        PersonnelFixture.officer(16),
                        new RecordDraft()
                                .with(lists.title, "บัญชีครูผู้ช่วย")
                                .with(lists.announceNo, "1/2569")
                                .with(lists.announcedOn, TODAY)
                                .with(lists.expiresOn, TODAY.plusYears(2)))
                .id();
    }

    @Override
    protected RecordDraft draft() {
        made++;
        return super.draft().with(kind.recruitment, list).with(kind.place, made);
    }
}
