package org.khet.rounds.internal.paper;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;
import static org.khet.rounds.internal.SampleRounds.OFFICE;
import static org.khet.rounds.internal.SampleRounds.ROUND;
import static org.khet.rounds.internal.SampleRounds.grade;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.khet.portal.api.office.OfficeId;
import org.khet.portal.api.outcome.Rejected;
import org.khet.portal.api.person.PersonId;
import org.khet.portal.api.print.PrintDocument;
import org.khet.portal.api.record.RecordDraft;
import org.khet.portal.api.record.RecordRow;
import org.khet.portal.api.record.RecordService;
import org.khet.portal.api.security.AccountId;
import org.khet.portal.api.security.Caller;
import org.khet.portal.api.security.NotPermitted;
import org.khet.portal.api.security.Permission;
import org.khet.portal.api.security.Scope;
import org.khet.portal.testkit.database.OnEachDatabase;
import org.khet.portal.testkit.database.TestDatabase;
import org.khet.portal.testkit.fake.FakeLetterheads;
import org.khet.portal.testkit.fake.FakeOffices;
import org.khet.rounds.internal.SampleRounds;
import org.khet.rounds.internal.collection.SchoolSubmissionKind;

/** The head of a school is away: whoever acts certifies, and the certificate says for whom. Source: core E-39, A-1; ict E-R17. */
@OnEachDatabase
class ActingHeadDbTest {
    private final SampleRounds office;
    private final RecordService<SchoolSubmissionKind> submissions;
    private final SchoolSubmissionKind of;

    ActingHeadDbTest(TestDatabase database) {
        office = new SampleRounds(database);
        submissions = office.registers.collections().submissions();
        of = submissions.kind();
    }

    /** Somebody with the rights of an absent holder while the absence lasts, as the portal makes callers. */
    private record InPlaceOf(Caller holder, Caller who) implements Caller {
        @Override
        public AccountId account() {
            return who.account();
        }

        @Override
        public PersonId person() {
            return who.person();
        }

        @Override
        public OfficeId office() {
            return who.office();
        }

        @Override
        public String name() {
            return who.name();
        }

        @Override
        public String actingFor() {
            return holder.name();
        }

        @Override
        public Scope scope(Permission permission) {
            return holder.scope(permission);
        }
    }

    private RecordRow certify(Caller who, RecordRow row) {
        return submissions.act(who, row, of.certify, new RecordDraft(), "");
    }

    @Test
    void whoActsForTheHeadCertifies_thePaperSaysForWhom_givenBackNobodyIsNamed_theHeadCertifiesInTheOwnName()
            throws IOException {
        RecordRow opened = office.opened(office.pupilSheet(), ROUND);
        office.typed(opened, 5, grade("p1", 7, 6, 0, 0));
        Caller deputy = new InPlaceOf(office.head(5), office.clerk(5));
        RecordRow confirmed = office.act(submissions, office.clerk(5), office.of(opened, 5), of.confirm);
        assertThatExceptionOfType(NotPermitted.class)
                .as("in the own name")
                .isThrownBy(() -> certify(office.clerk(5), confirmed));

        RecordRow certified = certify(deputy, confirmed);

        assertThat(certified.state()).isEqualTo(of.certified);
        assertThat(certified.get(of.certifier)).contains(office.clerk(5).person());
        assertThat(certified.get(of.certifiedFor)).isEqualTo("ผอ.โรงเรียน 5");
        Map<String, ?> paper = certificate(certified).model();
        assertThat(String.valueOf(paper.get("certifier"))).contains("ธุรการโรงเรียน 5");
        assertThat(paper.get("certifiedFor")).isEqualTo("ผอ.โรงเรียน 5");

        RecordRow returned = office.act(
                submissions, office.officer(), office.of(opened, 5), of.giveBack, new RecordDraft(), "ระดับชั้นผิด");
        assertThat(returned.get(of.certifiedFor)).isEmpty();
        RecordRow own = office.certified(opened, 5, 7, 7);
        assertThat(own.get(of.certifier)).contains(office.head(5).person());
        assertThat(own.get(of.certifiedFor)).isEmpty();
        assertThat(certificate(own).model().get("certifiedFor")).isEqualTo("");
    }

    @Test
    void oneWhoActsForTheHeadOfAnotherSchoolCertifiesNothingHere() {
        RecordRow opened = office.opened(office.pupilSheet(), ROUND);
        office.typed(opened, 5, grade("p1", 7, 6, 0, 0));
        RecordRow confirmed = office.act(submissions, office.clerk(5), office.of(opened, 5), of.confirm);

        assertThatExceptionOfType(org.khet.portal.api.outcome.NoLongerThere.class)
                .isThrownBy(() -> certify(new InPlaceOf(office.head(4), office.clerk(5)), confirmed));
        assertThatExceptionOfType(Rejected.class)
                .as("the head who confirmed, in the own name")
                .isThrownBy(() -> {
                    RecordRow back = office.act(submissions, office.clerk(5), confirmed, of.takeBack);
                    certify(office.head(5), office.act(submissions, office.head(5), back, of.confirm));
                });
    }

    private PrintDocument certificate(RecordRow row) throws IOException {
        List<PrintDocument> printed = new ArrayList<>();
        new RoundPapers((document, out) -> printed.add(document), new FakeLetterheads(new FakeOffices(), OFFICE))
                .certificate(office.head(5), office.registers, row.id(), new ByteArrayOutputStream());
        return printed.getFirst();
    }
}
