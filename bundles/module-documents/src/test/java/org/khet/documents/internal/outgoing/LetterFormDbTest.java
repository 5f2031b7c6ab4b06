package org.khet.documents.internal.outgoing;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

import java.time.LocalDate;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.khet.documents.internal.DocumentsOffice;
import org.khet.documents.internal.paper.PaperPermissions;
import org.khet.portal.api.ask.AskRequest;
import org.khet.portal.api.ask.SchoolAnswer;
import org.khet.portal.api.event.DomainEvent;
import org.khet.portal.api.outcome.Rejected;
import org.khet.portal.api.persistence.PageRequest;
import org.khet.portal.api.record.RecordDraft;
import org.khet.portal.api.record.RecordFilter;
import org.khet.portal.api.record.RecordRow;
import org.khet.portal.api.record.RecordService;
import org.khet.portal.api.school.SchoolId;
import org.khet.portal.testkit.SampleOffices;
import org.khet.portal.testkit.TestCaller;
import org.khet.portal.testkit.database.OnEachDatabase;
import org.khet.portal.testkit.database.TestDatabase;
import org.khet.portal.testkit.fake.FakeSchoolForms;
import org.khet.portal.testkit.record.RecordFixture;

/** A letter that schools answer with a form of the office. Source: core CORE-53; kinds-documents §5. */
@OnEachDatabase
class LetterFormDbTest {
    private static final LocalDate DUE = LocalDate.of(2026, 11, 27);
    private final RecordFixture fixture;
    private final DocumentsOffice office;
    private final RecordService<LetterOutKind> letters;
    private final RecordService<DeliveryKind> deliveries;
    private final LetterOutKind kind;
    private final DeliveryKind delivery;
    private final TestCaller clerk = DocumentsOffice.clerk();

    LetterFormDbTest(TestDatabase database) {
        fixture = new RecordFixture(database);
        office = new DocumentsOffice(fixture);
        letters = office.letters.outgoing.letters;
        deliveries = office.letters.outgoing.delivered;
        kind = letters.kind();
        delivery = deliveries.kind();
    }

    @BeforeEach
    void registersAndFormsAreThere() {
        fixture.database().clear();
        office.books();
        office.forms.turn(true);
    }

    private RecordDraft draft(RecordDraft... receivers) {
        return new RecordDraft()
                .with(kind.sort, LetterOutKind.CIRCULAR)
                .with(kind.unit, DocumentsOffice.unit("PLAN"))
                .with(kind.drafter, clerk.person())
                .with(kind.subject, "ขอให้รายงานอาคารและสิ่งก่อสร้าง ปีงบประมาณ 2570")
                .with(kind.addressee, "ผู้อำนวยการโรงเรียนในสังกัด")
                .with(kind.urgency, "URGENT")
                .with(kind.secrecy, "NONE")
                .with(kind.body, "ให้โรงเรียนกรอกแบบที่แนบภายในวันที่ 27 พฤศจิกายน 2569")
                .with(kind.wants, ReplyWanted.FORM)
                .with(kind.form, FakeSchoolForms.FORM.key())
                .with(kind.replyBy, DUE)
                .with(kind.receivers, List.of(receivers));
    }

    private RecordDraft to(int school) {
        return new RecordDraft()
                .with(kind.receiverSort, LetterReceiverSort.SCHOOL)
                .with(kind.school, school(school));
    }

    private static SchoolId school(int number) {
        return new SchoolId(100 + number);
    }

    private static TestCaller staff(int school) {
        return TestCaller.in(SampleOffices.KT1).inSchool(school(school), DeliveryKind.VIEW, DeliveryKind.RECEIVE);
    }

    private RecordRow mine(int school) {
        return deliveries
                .page(staff(school), RecordFilter.ALL, new PageRequest(0, 50, List.of()))
                .getFirst();
    }

    private void sends(int school) {
        long answer = office.forms.sent(school(school), DocumentsOffice.TODAY);
        fixture.database()
                .transactions()
                .run(() -> office.answeredForms()
                        .hear(
                                answer,
                                new DomainEvent(
                                        "forms.answer.sent",
                                        SampleOffices.KT1,
                                        "forms.answer",
                                        answer,
                                        "forms/answers/" + answer,
                                        Map.of(),
                                        null,
                                        DomainEvent.Audience.NOBODY)));
    }

    @Test
    void schoolsThatReceiveItAreAskedByFormUntilItsDay_whoeverSendsTheFormHasAnswered() {
        RecordRow row = office.act(letters, clerk, office.issued(draft(to(1), to(2))), kind.send);

        AskRequest asked = office.forms.asked.values().iterator().next();
        assertThat(asked.designKey()).isEqualTo("building-list");
        assertThat(asked.schools()).containsExactlyInAnyOrder(school(1), school(2));
        assertThat(asked.closes()).isEqualTo(DUE);
        assertThat(asked.about().type()).isEqualTo("documents.letter-out");
        assertThat(asked.about().id()).isEqualTo(row.id());
        assertThat(asked.title()).contains("ขอให้รายงานอาคาร");
        assertThat(row.get(kind.owed)).isEqualByComparingTo("2");
        office.act(deliveries, staff(1), mine(1), delivery.open);
        assertThatExceptionOfType(Rejected.class)
                .as("what is asked by form is not answered in words")
                .isThrownBy(() ->
                        office.act(deliveries, staff(1), mine(1), delivery.answer, delivery.replyText, "อาคาร 2 หลัง"));

        sends(1);
        sends(1);

        assertThat(mine(1).state()).isEqualTo(delivery.answered);
        assertThat(mine(2).state()).isEqualTo(delivery.sent);
        assertThat(office.now(letters, row).get(kind.owed)).isEqualByComparingTo("1");
        assertThat(office.letters.outgoing.sender.answers().form(mine(2))).hasValueSatisfying(form -> {
            assertThat(form.name()).isEqualTo("บัญชีอาคารและสิ่งก่อสร้าง");
            assertThat(mine(2).get(delivery.school).flatMap(form::of).map(SchoolAnswer::sent))
                    .contains(false);
        });
        sends(2);
        assertThat(office.now(letters, row).state()).isEqualTo(kind.answered);
    }

    @Test
    void onlySchoolsAnswerByForm_andNotUntilADayThatIsOver() {
        RecordRow toUnit = office.issued(draft(
                to(1),
                new RecordDraft()
                        .with(kind.receiverSort, LetterReceiverSort.UNIT)
                        .with(kind.receiverUnit, DocumentsOffice.unit("ICT"))));
        refused(toUnit, "documents.error.out.formToSchools");
        refused(
                office.issued(draft(to(1)).with(kind.replyBy, LocalDate.of(2026, 11, 19))),
                "documents.error.out.formLate");
        assertThat(office.forms.asked).isEmpty();
    }

    private void refused(RecordRow letter, String why) {
        assertThatExceptionOfType(Rejected.class)
                .isThrownBy(() -> office.act(letters, clerk, letter, kind.send))
                .satisfies(refused ->
                        assertThat(refused.problems().getFirst().key()).isEqualTo(why));
    }

    @Test
    void onlyFormsInForceAreOffered_withoutTheModuleAnotherAnswerIsChosen() {
        assertThat(kind.form.offers().orElseThrow().of(SampleOffices.KT1, Locale.forLanguageTag("th")))
                .extracting(offer -> offer.value())
                .containsExactly("building-list");
        rejected(draft(to(1)).with(kind.form, "no-such-form"), kind.form.name());
        rejected(draft(to(1)).with(kind.form, ""), kind.form.name());
        rejected(draft(to(1)).with(kind.replyBy, null), kind.replyBy.name());
        office.forms.turn(false);
        rejected(draft(to(1)), kind.wants.name());
    }

    private void rejected(RecordDraft draft, String field) {
        assertThatExceptionOfType(Rejected.class)
                .isThrownBy(() -> letters.create(clerk, draft))
                .satisfies(refused ->
                        assertThat(refused.problems().getFirst().field()).isEqualTo(field));
    }

    @Test
    void formsGoAwayAfterItWasSent_theSchoolAnswersInWords() {
        RecordRow row = office.act(letters, clerk, office.issued(draft(to(1))), kind.send);
        office.forms.turn(false);
        office.act(deliveries, staff(1), mine(1), delivery.open);

        office.act(deliveries, staff(1), mine(1), delivery.answer, delivery.replyText, "อาคาร 2 หลัง");

        assertThat(office.now(letters, row).state()).isEqualTo(kind.answered);
    }

    @Test
    void cancelledLetterAsksNobodyAfterToday() {
        RecordRow row = office.act(letters, clerk, office.issued(draft(to(1))), kind.send);

        office.act(letters, clerk.with(PaperPermissions.CANCEL), row, kind.cancel);

        assertThat(office.forms.closes).isEqualTo(DocumentsOffice.TODAY);
    }

    @Test
    void schoolThatIsExcusedOwesTheFormNoLonger_theOthersDo() {
        RecordRow row = office.act(letters, clerk, office.issued(draft(to(1), to(2))), kind.send);

        office.act(deliveries, clerk, mine(1), delivery.excuse);

        assertThat(office.forms.answers(
                        SampleOffices.KT1,
                        office.forms.asked.keySet().iterator().next()))
                .containsOnlyKeys(mine(2).get(delivery.school).orElseThrow());
        assertThat(office.now(letters, row).get(kind.owed)).isEqualByComparingTo("1");
    }
}
