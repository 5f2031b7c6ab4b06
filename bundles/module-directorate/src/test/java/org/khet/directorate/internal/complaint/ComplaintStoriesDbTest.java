package org.khet.directorate.internal.complaint;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;
import static org.khet.directorate.internal.DirectorateFixture.TODAY;
import static org.khet.directorate.internal.DirectorateFixture.holder;
import static org.khet.directorate.internal.DirectorateFixture.inUnit;
import static org.khet.directorate.internal.DirectorateFixture.key;
import static org.khet.directorate.internal.DirectorateFixture.person;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.khet.directorate.internal.DirectorateFixture;
import org.khet.directorate.internal.paper.GroupYear;
import org.khet.portal.api.complaint.ComplaintCases;
import org.khet.portal.api.complaint.ComplaintCases.HandedOver;
import org.khet.portal.api.complaint.ComplaintCases.Stage;
import org.khet.portal.api.module.ModuleId;
import org.khet.portal.api.office.OfficeId;
import org.khet.portal.api.outcome.NoLongerThere;
import org.khet.portal.api.outcome.Problem;
import org.khet.portal.api.outcome.Rejected;
import org.khet.portal.api.record.RecordDraft;
import org.khet.portal.api.record.RecordFilter;
import org.khet.portal.api.record.RecordRow;
import org.khet.portal.api.security.Caller;
import org.khet.portal.api.time.FiscalYear;
import org.khet.portal.testkit.SampleOffices;
import org.khet.portal.testkit.TestCaller;
import org.khet.portal.testkit.database.OnEachDatabase;
import org.khet.portal.testkit.database.TestDatabase;

/** Complaints, who knows of them, and what the lawyers do. Source: other-groups D-11, DIR-26. */
@OnEachDatabase
class ComplaintStoriesDbTest {
    private final TestDatabase database;
    private DirectorateFixture office;

    ComplaintStoriesDbTest(TestDatabase database) {
        this.database = database;
        office = new DirectorateFixture(database);
    }

    @BeforeEach
    void nothingIsThere() {
        database.clear();
        office = new DirectorateFixture(database);
    }

    private final List<HandedOver> received = new ArrayList<>();

    private final class Lawyers implements ComplaintCases {
        @Override
        public ModuleId module() {
            return new ModuleId("legal");
        }

        @Override
        public void receive(Caller caller, HandedOver complaint) {
            received.add(complaint);
        }

        @Override
        public Optional<ComplaintStatus> standing(OfficeId of, String key) {
            return Optional.empty();
        }
    }

    private RecordRow registered(boolean secret) {
        ComplaintKind kind = office.records.complaints.kind();
        return office.records.complaints.create(
                holder(5, "directorate.officer"),
                new RecordDraft()
                        .with(kind.receivedOn, TODAY)
                        .with(kind.channel, "LETTER")
                        .with(kind.secret, secret)
                        .with(kind.subject, "การเรียกเก็บเงินนักเรียน")
                        .with(kind.account, "โรงเรียนเก็บเงินค่าเสื้อเกินจริง")
                        .with(kind.school, SampleOffices.schoolId(SampleOffices.KT1, 5)));
    }

    private RecordRow withComplainant(RecordRow row) {
        ComplaintKind kind = office.records.complaints.kind();
        return office.records.complaints.change(
                person(4),
                row,
                RecordDraft.of(row).with(kind.complainant, "นายผู้ร้อง").with(kind.contact, "000-000-999"));
    }

    @Test
    void secretComplaintIsThereForItsReadersOnly_complainantIsHiddenEvenFromThem() {
        ComplaintKind kind = office.records.complaints.kind();
        RecordRow typed = withComplainant(registered(true));
        assertThat(typed.get(kind.due)).contains(LocalDate.of(2026, 12, 11));
        assertThat(new GroupYear(office.records).of(holder(7, "directorate.officer"), FiscalYear.of(TODAY), TODAY))
                .as("a secret one counts too")
                .contains(new GroupYear.Figure("directorate.group-year.complaints", BigDecimal.ONE));
        assertThat(office.records
                        .complaints
                        .change(person(4), typed, RecordDraft.of(typed).with(kind.receivedOn, TODAY.minusDays(1)))
                        .get(kind.due))
                .as("received a day before")
                .contains(LocalDate.of(2026, 12, 10));
        RecordRow row = office.records.complaints.open(person(4), typed.id());
        TestCaller officer = holder(7, "directorate.officer");

        assertThat(office.records.complaints.count(officer, RecordFilter.ALL)).isZero();
        assertThatExceptionOfType(NoLongerThere.class)
                .isThrownBy(() -> office.records.complaints.open(officer, row.id()));
        RecordRow shared = office.records.complaints.change(
                person(4),
                row,
                RecordDraft.of(row).with(kind.readers, List.of(new RecordDraft().with(kind.reader, key(7)))));
        assertThat(office.records.complaints.open(officer, row.id()).get(kind.subject))
                .isEqualTo("การเรียกเก็บเงินนักเรียน");
        assertThat(office.records.complaints.sees(officer, kind.complainant)).isFalse();
        assertThat(office.records.complaints.count(
                        inUnit(16, DirectorateFixture.PLAN, "core.group-head"), RecordFilter.ALL))
                .isZero();
        assertThat(office.layer.trail().all().toString()).doesNotContain("นายผู้ร้อง", "000-000-999", "ค่าเสื้อ");
        assertThat(office.layer.happenings().all().toString()).doesNotContain("นายผู้ร้อง", "การเรียกเก็บเงิน");
        assertThat(shared.titleParts()).hasSize(1);
    }

    @Test
    void whoRegistersSaysWhoComplains_andSeesAndChangesItNoMore() {
        ComplaintKind kind = office.records.complaints.kind();
        TestCaller officer = holder(5, "directorate.officer");
        RecordRow row = office.records.complaints.create(
                officer,
                new RecordDraft()
                        .with(kind.receivedOn, TODAY)
                        .with(kind.channel, "LETTER")
                        .with(kind.secret, true)
                        .with(kind.subject, "การเรียกเก็บเงินนักเรียน")
                        .with(kind.account, "โรงเรียนเก็บเงินค่าเสื้อเกินจริง")
                        .with(kind.complainant, "นายผู้ร้อง"));
        assertThat(office.records.complaints.sees(officer, kind.complainant)).isFalse();
        RecordRow changed = office.records.complaints.change(
                officer,
                row,
                RecordDraft.of(row).with(kind.complainant, "คนอื่น").with(kind.subject, "การเรียกเก็บค่าเสื้อ"));
        assertThat(changed.get(kind.complainant)).isEqualTo("นายผู้ร้อง");
        assertThat(office.layer.trail().all().toString()).doesNotContain("นายผู้ร้อง");
    }

    @Test
    void lawyersTakeItOnceWithoutTheComplainant_andTellTheResult() {
        ComplaintKind kind = office.records.complaints.kind();
        office.neighbours.comeCases(new Lawyers());
        office.switches.turn(SampleOffices.KT1, "legal", true);
        RecordRow row = withComplainant(registered(true));
        TestCaller officer = person(5);

        RecordRow handed = office.records.complaints.act(officer, row, kind.handOver);
        assertThat(received).hasSize(1);
        HandedOver one = received.getFirst();
        assertThat(one.complainant()).isEmpty();
        assertThat(one.secret()).isTrue();
        assertThat(one.number()).isEqualTo("1/2569");
        assertThat(one.school()).contains(SampleOffices.schoolId(SampleOffices.KT1, 5));
        assertThat(office.records.complaints.actions(officer, handed)).doesNotContain(kind.report);

        ComplaintStandings standings = office.standings;
        TestCaller lawyer = TestCaller.of(SampleOffices.KT1, 17);
        var underWay = new ComplaintCases.ComplaintStatus("ก 4/2569", Stage.UNDER_WAY, TODAY, "");
        standings.stands(lawyer, one.key(), underWay);
        standings.stands(lawyer, one.key(), underWay);
        standings.stands(lawyer, "somebody.else:1", underWay);
        RecordRow noted = office.records.complaints.open(officer, row.id());
        assertThat(noted.get(kind.caseNo)).isEqualTo("ก 4/2569");
        assertThat(office.records.complaints.steps(officer, row.id()))
                .as("one line for each thing that happened")
                .extracting(step -> step.action())
                .containsExactly("create", "change", "hand-over", "stand");

        standings.stands(
                lawyer,
                one.key(),
                new ComplaintCases.ComplaintStatus("ก 4/2569", Stage.CLOSED, TODAY, "ให้คืนเงินนักเรียน"));
        RecordRow resulted = office.records.complaints.open(officer, row.id());
        assertThat(resulted.state()).isEqualTo(kind.resulted);
        assertThat(resulted.get(kind.result)).isEqualTo("ให้คืนเงินนักเรียน");
    }

    @Test
    void withoutTheLawyersModuleALawyerIsNamed_andTheResultIsTyped() {
        ComplaintKind kind = office.records.complaints.kind();
        RecordRow row = registered(false);
        TestCaller officer = holder(5, "directorate.officer");
        assertThatExceptionOfType(Rejected.class)
                .isThrownBy(() -> office.records.complaints.act(officer, row, kind.handOver))
                .satisfies(refused -> assertThat(refused.problems())
                        .extracting(Problem::field)
                        .containsExactly("owner"));

        RecordRow handed = office.records.complaints.act(
                officer, row, kind.handOver, new RecordDraft().with(kind.owner, key(17)), "");
        TestCaller lawyer = inUnit(17, DirectorateFixture.PLAN, "core.staff");
        assertThat(office.records.complaints.waiting(lawyer, 5)).hasSize(1);
        RecordRow resulted = office.records.complaints.act(
                lawyer, handed, kind.report, new RecordDraft().with(kind.result, "ไม่พบการกระทำผิด"), "");
        RecordRow closed = office.records.complaints.act(
                officer, resulted, kind.answer, new RecordDraft().with(kind.answeredOn, TODAY), "");
        assertThat(closed.state()).isEqualTo(kind.closed);
        assertThat(office.records.complaints.count(inUnit(13, DirectorateFixture.PLAN, "core.staff"), RecordFilter.ALL))
                .as("not secret, and still nobody else's")
                .isZero();
    }
}
