package org.khet.documents.internal.flow;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Duration;
import java.time.LocalDate;
import java.util.List;
import java.util.Set;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.khet.documents.internal.DocumentsOffice;
import org.khet.documents.internal.chain.LevelDecision;
import org.khet.documents.internal.inbox.SigningFigures;
import org.khet.documents.internal.inbox.ui.PaperCards;
import org.khet.documents.internal.letter.AssignedLetters;
import org.khet.documents.internal.letter.LetterPermissions;
import org.khet.documents.internal.letter.UnitEntryKind;
import org.khet.documents.internal.paper.PaperPermissions;
import org.khet.portal.api.record.RecordRow;
import org.khet.portal.api.record.RecordService;
import org.khet.portal.api.security.Caller;
import org.khet.portal.api.ui.CardEntry;
import org.khet.portal.api.waiting.WaitingSource;
import org.khet.portal.testkit.SampleOffices;
import org.khet.portal.testkit.TestCaller;
import org.khet.portal.testkit.database.OnEachDatabase;
import org.khet.portal.testkit.database.TestDatabase;
import org.khet.portal.testkit.record.RecordFixture;
import org.khet.portal.testkit.ui.ShownTexts;
import org.khet.portal.testkit.ui.TestRequest;

/** Papers on the first page: what waits for a signature and for how long, letters with their days. Source: core CORE-46, 68, 70. */
@OnEachDatabase
class PaperCardsDbTest {
    private final TestDatabase database;
    private RecordFixture fixture;
    private PapersOffice office;
    private SigningFigures figures;
    private PaperCards cards;

    PaperCardsDbTest(TestDatabase database) {
        this.database = database;
    }

    @BeforeEach
    void begin() {
        database.clear();
        fixture = new RecordFixture(database);
        office = new PapersOffice(fixture).open();
        figures = new SigningFigures(office.papers.desk(), office.documents.workingDays, office.clock);
        cards = new PaperCards(
                () -> figures, () -> new AssignedLetters(office.documents.letters.incoming.entries), office.clock);
    }

    private List<String> shown(Caller caller) {
        return cards.entries().stream()
                .filter(card -> caller.may(card.permission()) && card.concerns().test(caller))
                .map(CardEntry::name)
                .toList();
    }

    private Set<String> card(String name, Caller caller) {
        return cards.entries().stream()
                .filter(card -> card.name().equals(name))
                .map(card -> ShownTexts.of(card.factory().apply(TestRequest.of(caller, "documents", ""))))
                .findFirst()
                .orElseThrow();
    }

    @Test
    void papersWaitForWhoSignsNext_withTheWorkingDaysOfTheOldestAndWhatIsLate() {
        assertThat(shown(PapersOffice.person(12))).isEmpty();
        RecordRow old = office.submitted(13, "ICT", "ขออนุญาตเผยแพร่คู่มือ");
        database.execute("update doc_level set opened_at = {ts '2026-11-16 03:00:00'} where state = 'OPEN'");
        office.submitted(13, "ICT", "ขออนุมัติซื้อหมึกพิมพ์");

        assertThat(figures.of(PapersOffice.person(12))).isEqualTo(new SigningFigures.Waiting(2, 4, 1));
        assertThat(shown(PapersOffice.person(12))).containsExactly("to-sign");
        assertThat(card("to-sign", PapersOffice.person(12)))
                .contains("2", "4", "1", "เอกสารรอท่านพิจารณา", "เรื่องที่รอนานที่สุด", "เกินเวลาที่กำหนด");
        assertThat(shown(PapersOffice.person(13))).as("who drafted them").isEmpty();
        assertThat(shown(TestCaller.of(SampleOffices.KT2, 53).with(PaperPermissions.INBOX)))
                .as("another office")
                .isEmpty();

        office.answer(12, old, LevelDecision.given("เห็นควร"));
        assertThat(figures.of(PapersOffice.person(12)).count()).isEqualTo(1);
        assertThat(shown(PapersOffice.person(3))).as("the deputy is next").containsExactly("to-sign");
    }

    @Test
    void lettersStandWithTheirDaysForWhoWasGivenThem() {
        office.documents.books();
        TestCaller head = DocumentsOffice.everything(12);
        TestCaller worker = DocumentsOffice.everything(13);
        assertThat(shown(worker)).isEmpty();
        assigned(head, worker, "ขอข้อมูลอินเทอร์เน็ตโรงเรียน", LocalDate.of(2026, 11, 25));
        assigned(head, worker, "สำรวจครุภัณฑ์คอมพิวเตอร์", LocalDate.of(2026, 11, 23));
        office.clock.pass(Duration.ofDays(4));

        assertThat(shown(worker)).containsExactly("my-letters");
        assertThat(card("my-letters", worker))
                .contains("สำรวจครุภัณฑ์คอมพิวเตอร์", "เกินกำหนด 1 วัน")
                .contains("ขอข้อมูลอินเทอร์เน็ตโรงเรียน", "ครบกำหนด 25 พ.ย. 69")
                .contains("2", "1", "หนังสือที่ยังไม่เสร็จ");
        assertThat(shown(head)).as("who gave them away").isEmpty();
        assertThat(shown(TestCaller.of(SampleOffices.KT2, 53).with(LetterPermissions.VIEW)))
                .isEmpty();
    }

    @Test
    void lettersAreAmongTheDeadlinesOfWhomTheyWaitFor_theEarliestFirst_andLateAfterTheirDay() {
        office.documents.books();
        TestCaller head = DocumentsOffice.everything(12);
        TestCaller worker = DocumentsOffice.everything(13);
        assigned(head, worker, "ตอบภายในสัปดาห์หน้า", LocalDate.of(2026, 11, 24));
        assigned(head, worker, "เลยกำหนดแล้ว", LocalDate.of(2026, 11, 19));
        assigned(head, worker, "ยังอีกนาน", LocalDate.of(2026, 12, 24));
        RecordService<UnitEntryKind> entries = office.documents.letters.incoming.entries;

        assertThat(fixture.views().deadlines(entries, worker, LocalDate.of(2026, 11, 27), 7))
                .extracting(one -> one.day() + " " + one.title().replaceFirst(".* ", ""))
                .containsExactly("2026-11-19 เลยกำหนดแล้ว", "2026-11-24 ตอบภายในสัปดาห์หน้า");
        assertThat(fixture.views().deadlines(entries, worker, LocalDate.of(2026, 11, 27), 1))
                .hasSize(1);
        assertThat(fixture.views().deadlines(entries, head, LocalDate.of(2026, 11, 27), 7))
                .isEmpty();
        assertThat(fixture.views().waiting(entries, worker, 7).stream().filter(WaitingSource.Waiting::late))
                .extracting(WaitingSource.Waiting::title)
                .singleElement()
                .asString()
                .contains("เลยกำหนดแล้ว");
    }

    /** The last day of the last one is over; a few are all looked at, of many those that may stand first. */
    @Test
    void lateLetterStandsBeforeAllThatWaitLonger_howeverManyTheseAre() {
        office.documents.books();
        TestCaller head = DocumentsOffice.everything(12);
        TestCaller worker = DocumentsOffice.everything(13);
        for (int i = 0; i < 3; i++) {
            assigned(head, worker, "ขอข้อมูลครั้งที่ " + i, LocalDate.of(2026, 12, 24));
            office.clock.pass(Duration.ofMinutes(1));
        }
        assigned(head, worker, "เลยกำหนดแล้ว", LocalDate.of(2026, 11, 19));
        assertThat(first(worker)).contains("เลยกำหนดแล้ว");

        for (int i = 3; i < 36; i++) {
            assigned(head, worker, "ขอข้อมูลครั้งที่ " + i, LocalDate.of(2026, 12, 24));
        }
        assertThat(first(worker)).contains("เลยกำหนดแล้ว");
    }

    private String first(TestCaller worker) {
        return fixture.views()
                .waiting(List.of(office.documents.letters.incoming.entries), worker, 2)
                .getFirst()
                .title();
    }

    private void assigned(TestCaller head, TestCaller worker, String subject, LocalDate due) {
        RecordService<UnitEntryKind> entries = office.documents.letters.incoming.entries;
        UnitEntryKind kind = entries.kind();
        RecordRow letter = office.documents.route(office.documents.letter(subject), "ICT");
        RecordRow entry = office.documents.act(entries, head, office.documents.entry(letter, "ICT"), kind.receive);
        office.documents.act(entries, head, entry, kind.assign, kind.main, worker.person(), kind.due, due);
    }
}
