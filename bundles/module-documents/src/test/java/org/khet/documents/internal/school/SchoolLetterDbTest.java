package org.khet.documents.internal.school;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.time.Instant;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.khet.documents.internal.DocumentsOffice;
import org.khet.documents.internal.letter.LetterInKind;
import org.khet.documents.internal.letter.LetterPermissions;
import org.khet.documents.internal.outgoing.LetterReceiverSort;
import org.khet.documents.internal.outgoing.ReplyWanted;
import org.khet.documents.internal.register.SqlWriter;
import org.khet.documents.internal.report.LetterPrinting;
import org.khet.documents.internal.report.LetterSlips;
import org.khet.documents.internal.setting.DocumentsSettings;
import org.khet.portal.api.outcome.NoLongerThere;
import org.khet.portal.api.outcome.Rejected;
import org.khet.portal.api.persistence.PageRequest;
import org.khet.portal.api.print.PrintDocument;
import org.khet.portal.api.record.RecordDraft;
import org.khet.portal.api.record.RecordFilter;
import org.khet.portal.api.record.RecordRow;
import org.khet.portal.api.record.RecordService;
import org.khet.portal.api.school.SchoolId;
import org.khet.portal.api.security.NotPermitted;
import org.khet.portal.api.text.ThaiDate;
import org.khet.portal.testkit.SampleOffices;
import org.khet.portal.testkit.TestCaller;
import org.khet.portal.testkit.database.OnEachDatabase;
import org.khet.portal.testkit.database.TestDatabase;
import org.khet.portal.testkit.fake.FakeLetterheads;
import org.khet.portal.testkit.fake.FakeOffices;
import org.khet.portal.testkit.record.RecordFixture;

/** A school writes to the office; the letter stands in the register in the same transaction. Source: core CORE-141. */
@OnEachDatabase
class SchoolLetterDbTest {
    private static final PageRequest FIRST = new PageRequest(0, 50, List.of());
    private final RecordFixture fixture;
    private final DocumentsOffice office;
    private final RecordService<SchoolLetterKind> letters;
    private final SchoolLetterKind kind;
    private final LetterInKind in;
    private final SchoolId own = new SchoolId(105);
    private final TestCaller head =
            TestCaller.in(SampleOffices.KT1).inSchool(own, SchoolLetterKind.VIEW, SchoolLetterKind.SEND);

    SchoolLetterDbTest(TestDatabase database) {
        fixture = new RecordFixture(database);
        office = new DocumentsOffice(fixture);
        letters = office.letters.schools.letters;
        kind = letters.kind();
        in = office.letters.incoming.letters.kind();
    }

    @BeforeEach
    void registersAreThere() {
        fixture.database().clear();
        office.books();
    }

    private RecordDraft draft() {
        return new RecordDraft()
                .with(kind.school, own)
                .with(kind.schoolNo, "ศธ 04999.05/21")
                .with(kind.writtenOn, LocalDate.of(2026, 11, 19))
                .with(kind.subject, "ขออนุญาตพานักเรียนไปทัศนศึกษา")
                .with(kind.text, "ด้วยโรงเรียนมีกำหนดพานักเรียน 42 คนไปทัศนศึกษา")
                .with(kind.urgency, "NORMAL");
    }

    private RecordRow sent() {
        return office.act(letters, head, letters.create(head, draft()), kind.send);
    }

    @Test
    void sentLetterHasItsNumberAtOnce_theSchoolSeesItsReceiptAndWhatBecomesOfIt() {
        RecordRow row = sent();
        assertThat(row.get(kind.registered)).isEqualTo("1");
        assertThat(row.get(kind.standing)).contains(SchoolLetterStatus.REGISTERED);
        RecordRow incoming = office.letters.incoming.letters.open(
                DocumentsOffice.clerk(), row.get(kind.letter).orElseThrow());
        assertThat(incoming.get(in.sender)).isEqualTo("โรงเรียนบ้านตัวอย่าง 05");
        assertThat(incoming.get(in.channel)).isEqualTo("PORTAL");
        assertThat(incoming.get(in.letterNo)).isEqualTo("ศธ 04999.05/21");

        office.route(incoming, "PROM");
        assertThat(letters.open(head, row.id()).get(kind.standing)).contains(SchoolLetterStatus.ROUTED);
        assertThatExceptionOfType(NotPermitted.class)
                .as("never the register")
                .isThrownBy(() -> office.letters.incoming.letters.open(head, incoming.id()));
    }

    @Test
    void schoolPrintsTheReceiptOfItsLetter_withNumberDayAndTimeOfTheRegister_onceTheOfficeHasIt() throws IOException {
        List<PrintDocument> printed = new ArrayList<>();
        LetterSlips slips = new LetterSlips(
                office.letters.incoming.letters,
                letters,
                new LetterPrinting(
                        (document, out) -> printed.add(document),
                        new FakeLetterheads(new FakeOffices(), SampleOffices.KT1)),
                new SqlWriter(fixture.database().unit()));
        office.settings.put(
                SampleOffices.KT1, DocumentsSettings.SCHOOL_LETTER_AT_ONCE, false, LocalDate.of(2026, 1, 1));
        RecordRow waits = sent();
        assertThat(kind.isTaken(waits)).isFalse();
        assertThatExceptionOfType(Rejected.class)
                .isThrownBy(() -> slips.receipt(head, waits.id(), new ByteArrayOutputStream()));

        office.act(letters, DocumentsOffice.clerk(), waits, kind.register);
        RecordRow taken = office.now(letters, waits);
        Instant at = taken.get(kind.registeredAt).orElseThrow();
        slips.receipt(head, taken.id(), new ByteArrayOutputStream());
        assertThat(new HashMap<String, Object>(printed.getLast().model()))
                .containsEntry("number", "1")
                .containsEntry("again", "")
                .containsEntry("day", ThaiDate.longDate(ThaiDate.day(at)))
                .containsEntry("time", ThaiDate.time(at));
        RecordRow incoming = office.letters.incoming.letters.open(
                DocumentsOffice.clerk(), taken.get(kind.letter).orElseThrow());
        assertThat(incoming.get(in.receivedAt)).isEqualTo(at);
        slips.receipt(head, taken.id(), new ByteArrayOutputStream());
        assertThat(printed.getLast().model().get("again")).isEqualTo("พิมพ์ซ้ำครั้งที่ 2");
        assertThat(office.now(letters, taken).head().edition())
                .as("a print is no change")
                .isEqualTo(taken.head().edition());

        office.act(office.letters.incoming.letters, DocumentsOffice.clerk(), incoming, in.spoil);
        assertThatExceptionOfType(Rejected.class)
                .as("its number is void")
                .isThrownBy(() -> slips.receipt(head, taken.id(), new ByteArrayOutputStream()));
        TestCaller other = TestCaller.of(SampleOffices.KT1, 7).inSchool(new SchoolId(101), SchoolLetterKind.VIEW);
        assertThatExceptionOfType(NoLongerThere.class)
                .isThrownBy(() -> slips.receipt(other, taken.id(), new ByteArrayOutputStream()));
    }

    @Test
    void withoutARegisterNothingIsSent() {
        RecordRow row = letters.create(head, draft());
        office.act(
                office.registers.registers,
                DocumentsOffice.admin(),
                office.registers
                        .registers
                        .all(DocumentsOffice.admin(), RecordFilter.ALL)
                        .getFirst(),
                office.registers.registers.kind().end,
                office.registers.registers.kind().until,
                DocumentsOffice.TODAY);
        assertThatExceptionOfType(Rejected.class).isThrownBy(() -> office.act(letters, head, row, kind.send));
        assertThat(office.now(letters, row).state()).isEqualTo(kind.draft);
    }

    @Test
    void whereTheOfficeWantsIt_theClerkRegisters() {
        office.settings.put(
                SampleOffices.KT1, DocumentsSettings.SCHOOL_LETTER_AT_ONCE, false, LocalDate.of(2026, 1, 1));
        RecordRow row = sent();
        assertThat(row.get(kind.letter)).isEmpty();
        assertThat(row.get(kind.standing)).contains(SchoolLetterStatus.WAITING);
        RecordRow registered = office.act(letters, DocumentsOffice.clerk(), row, kind.register);
        assertThat(registered.get(kind.registered)).isEqualTo("1");
        assertThatExceptionOfType(Rejected.class)
                .isThrownBy(() -> office.act(letters, DocumentsOffice.clerk(), row, kind.register));
    }

    @Test
    void letterInTheRegisterGoesBackOnlyWhenItsNumberWasVoided() {
        RecordRow row = sent();
        assertThatExceptionOfType(Rejected.class)
                .isThrownBy(() -> office.act(letters, DocumentsOffice.clerk(), row, kind.giveBack));
        RecordRow incoming = office.letters.incoming.letters.open(
                DocumentsOffice.clerk(), row.get(kind.letter).orElseThrow());
        office.act(office.letters.incoming.letters, DocumentsOffice.clerk(), incoming, in.spoil);
        assertThat(office.act(letters, DocumentsOffice.clerk(), row, kind.giveBack)
                        .state())
                .isEqualTo(kind.returned);
        assertThat(sent().get(kind.registered)).as("the number stays void").isEqualTo("2");
    }

    @Test
    void schoolWritesForItselfOnly() {
        assertThatExceptionOfType(NotPermitted.class)
                .isThrownBy(() -> letters.create(head, draft().with(kind.school, new SchoolId(101))));
        sent();
        var other = TestCaller.in(SampleOffices.KT1).inSchool(new SchoolId(101), SchoolLetterKind.VIEW);
        assertThat(letters.page(other.as(DocumentsOffice.everything(7).person(), "ครู"), RecordFilter.ALL, FIRST))
                .isEmpty();
    }

    @Test
    void schoolAnswersWithItsLetterNoDeliveryOfAnother() {
        var out = office.letters.outgoing;
        var delivery = out.delivered.kind();
        var letter = out.letters.kind();
        RecordRow sent = out.letters
                .internal()
                .create(
                        DocumentsOffice.clerk(),
                        new RecordDraft()
                                .with(letter.sort, "external")
                                .with(letter.unit, DocumentsOffice.unit("PLAN"))
                                .with(letter.drafter, DocumentsOffice.clerk().person())
                                .with(letter.subject, "ขอให้รายงาน")
                                .with(letter.addressee, "ผู้อำนวยการโรงเรียน")
                                .with(letter.wants, ReplyWanted.REPLY)
                                .with(
                                        letter.receivers,
                                        List.of(new RecordDraft()
                                                .with(letter.receiverSort, LetterReceiverSort.SCHOOL)
                                                .with(letter.school, new SchoolId(101)))));
        RecordRow others = out.delivered
                .internal()
                .create(
                        DocumentsOffice.clerk(),
                        new RecordDraft()
                                .with(delivery.letter, sent.id())
                                .with(delivery.receiver, "school:101")
                                .with(delivery.name, "โรงเรียนบ้านตัวอย่าง 01")
                                .with(delivery.subject, "ขอให้รายงาน")
                                .with(delivery.school, new SchoolId(101))
                                .with(delivery.sentAt, java.time.Instant.parse("2026-11-19T02:00:00Z"))
                                .with(delivery.secret, false)
                                .with(delivery.wants, ReplyWanted.REPLY));
        RecordRow row = letters.create(head, draft().with(kind.answers, others.id()));
        assertThatExceptionOfType(Rejected.class)
                .isThrownBy(() -> office.act(letters, head, row, kind.send))
                .satisfies(refused ->
                        assertThat(refused.problems().getFirst().key()).isEqualTo("documents.error.delivery.other"));
        assertThat(office.now(out.delivered, others).state()).isEqualTo(delivery.sent);
    }

    @Test
    void officeReadsEveryWordThatASchoolWrote() {
        String text = "ก".repeat(1490) + "ท้ายหนังสือ";
        RecordRow draft = letters.create(head, draft().with(kind.text, text));
        RecordRow row = office.act(letters, head, draft, kind.send);
        RecordRow incoming = office.letters.incoming.letters.open(
                DocumentsOffice.clerk(), row.get(kind.letter).orElseThrow());
        assertThat(incoming.get(in.enclosures)).isEqualTo(text);
    }

    @Test
    void secretLetterOfASchoolIsThereForItsReadersOnly_inTheRegisterToo() {
        TestCaller teacher = TestCaller.of(SampleOffices.KT1, 22).inSchool(own, SchoolLetterKind.VIEW);
        TestCaller director = DocumentsOffice.everything(1);
        TestCaller named = TestCaller.of(SampleOffices.KT1, 16).with(SchoolLetterKind.VIEW, LetterPermissions.VIEW);
        TestCaller other = TestCaller.of(SampleOffices.KT1, 12)
                .with(SchoolLetterKind.VIEW, LetterPermissions.VIEW, LetterPermissions.REGISTER);
        RecordRow row = office.act(
                letters,
                head,
                letters.create(
                        head,
                        draft().with(kind.subject, "สอบข้อเท็จจริงครูผู้ช่วย")
                                .with(kind.secrecy, "SECRET")
                                .with(kind.readers, List.of(new RecordDraft().with(kind.reader, named.person())))),
                kind.send);

        assertThat(row.get(kind.registered)).isEqualTo("1");
        RecordRow incoming =
                office.letters.incoming.letters.open(named, row.get(kind.letter).orElseThrow());
        assertThat(incoming.get(in.subject)).isEqualTo("สอบข้อเท็จจริงครูผู้ช่วย");
        assertThat(letters.open(head, row.id()).get(kind.text)).isNotEmpty();
        assertThat(letters.open(director, row.id()).get(kind.text))
                .as("who may read all secret letters")
                .isNotEmpty();
        for (TestCaller stranger : List.of(teacher, other)) {
            assertThat(letters.page(stranger, RecordFilter.ALL, FIRST)).isEmpty();
            assertThatExceptionOfType(NoLongerThere.class).isThrownBy(() -> letters.open(stranger, row.id()));
        }
        assertThatExceptionOfType(NoLongerThere.class)
                .isThrownBy(() -> office.letters.incoming.letters.open(other, incoming.id()));
        assertThat(fixture.happenings().all().toString()).doesNotContain("สอบข้อเท็จจริง");
    }
}
