package org.khet.documents.internal.flow;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Duration;
import java.time.LocalDate;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.khet.documents.internal.DocumentsOffice;
import org.khet.documents.internal.answer.LetterPaperSort;
import org.khet.documents.internal.answer.LetterPapers;
import org.khet.documents.internal.chain.LevelDecision;
import org.khet.documents.internal.letter.LetterInKind;
import org.khet.documents.internal.letter.SenderSort;
import org.khet.documents.internal.letter.UnitEntryKind;
import org.khet.documents.internal.outgoing.LetterOutKind;
import org.khet.documents.internal.outgoing.ReplyWanted;
import org.khet.portal.api.i18n.TextCatalog;
import org.khet.portal.api.record.RecordDraft;
import org.khet.portal.api.record.RecordLink;
import org.khet.portal.api.record.RecordRow;
import org.khet.portal.api.record.RecordService;
import org.khet.portal.api.record.ui.RecordViewOverrides;
import org.khet.portal.testkit.SampleOffices;
import org.khet.portal.testkit.TestCaller;
import org.khet.portal.testkit.database.OnEachDatabase;
import org.khet.portal.testkit.database.TestDatabase;
import org.khet.portal.testkit.record.RecordFixture;
import org.khet.portal.testkit.ui.ShownTexts;
import org.khet.portal.testkit.ui.TestRequest;

/**
 * A school asks, the answer begins from the entry of the group, is signed, numbered and sent; letter and entry say by what it was answered
 * and when, and nobody has anything left to do. Source: core CORE-45 to 47; kinds-documents §4, §5.
 */
@OnEachDatabase
class AnsweredLetterDbTest {
    private final RecordFixture fixture;
    private final PapersOffice office;
    private final DocumentsOffice documents;
    private final RecordService<LetterInKind> letters;
    private final RecordService<UnitEntryKind> entries;
    private final LetterInKind letter;
    private final UnitEntryKind entry;
    private final RecordService<LetterOutKind> outgoing;
    private final LetterOutKind out;
    private final LetterPapers papers;
    private final TestCaller head = DocumentsOffice.everything(12);
    private final TestCaller worker = DocumentsOffice.everything(13);

    AnsweredLetterDbTest(TestDatabase database) {
        database.clear();
        fixture = new RecordFixture(database);
        office = new PapersOffice(fixture).open();
        documents = office.documents;
        documents.books();
        letters = documents.letters.incoming.letters;
        entries = documents.letters.incoming.entries;
        letter = letters.kind();
        entry = entries.kind();
        outgoing = office.outgoing().letters;
        out = outgoing.kind();
        papers = new LetterPapers(documents.letters.incoming, outgoing, office.papers.memos(), fixture.files());
    }

    /** The letter of a school in the book of the group, given to an officer. */
    private RecordRow assigned() {
        var school = SampleOffices.schools().getFirst();
        RecordRow row = letters.create(
                DocumentsOffice.clerk(),
                documents
                        .letterDraft("ขอรับการสนับสนุนครุภัณฑ์คอมพิวเตอร์")
                        .with(letter.senderSort, SenderSort.SCHOOL)
                        .with(letter.sender, school.name())
                        .with(letter.school, school.id()));
        documents.route(row, "ICT");
        RecordRow work = documents.act(entries, head, documents.entry(row, "ICT"), entry.receive);
        documents.act(
                entries, head, work, entry.assign, entry.main, worker.person(), entry.due, LocalDate.of(2026, 11, 27));
        return documents.now(letters, row);
    }

    private RecordRow begun(RecordRow of) {
        return begun(of, true);
    }

    /** @param named whether the entry names the answer from which it was begun */
    private RecordRow begun(RecordRow of, boolean named) {
        RecordRow work = documents.entry(of, "ICT");
        String address = papers.address(new RecordLink(entry.type(), work.id(), ""), LetterPaperSort.ANSWER);
        String token = address.substring(address.indexOf('=') + 1);
        RecordDraft draft = papers.begun(worker, token, out)
                .orElseThrow()
                .with(out.drafter, worker.person())
                .with(out.body, "สำนักงานสนับสนุนครุภัณฑ์คอมพิวเตอร์ จำนวน 2 เครื่อง")
                .with(out.wants, ReplyWanted.NOTHING);
        RecordRow answer = outgoing.create(worker, draft);
        if (named) {
            papers.made(worker, token, new RecordLink(out.type(), answer.id(), "ร่าง"));
        }
        return documents.now(outgoing, answer);
    }

    private RecordRow issued(RecordRow draft) {
        RecordRow row = outgoing.act(PapersOffice.person(13), draft, out.submit);
        for (int person : new int[] {12, 3}) {
            office.papers
                    .desk()
                    .answer(PapersOffice.person(person), office.open(row), LevelDecision.given("เห็นควรสนับสนุน"));
        }
        office.papers.desk().answer(PapersOffice.person(1), office.open(row), LevelDecision.ticked("", "APPROVE"));
        office.clock.pass(Duration.ofSeconds(31));
        office.papers.sealer().finish(PapersOffice.KT1);
        return documents.now(outgoing, row);
    }

    private void saysSo(RecordRow of, String number) {
        RecordRow done = documents.now(letters, of);
        assertThat(done.state()).isEqualTo(letter.done);
        assertThat(done.get(letter.answeredOn)).contains(DocumentsOffice.TODAY);
        assertThat(done.get(letter.answeredBy))
                .map(RecordLink::title)
                .hasValueSatisfying(title -> assertThat(title).startsWith(number));
        RecordRow work = documents.entry(of, "ICT");
        assertThat(work.state()).isEqualTo(entry.done);
        assertThat(work.get(entry.answeredOn)).contains(DocumentsOffice.TODAY);
        assertThat(work.get(entry.answer)).isEqualTo(done.get(letter.answeredBy));
        TestRequest request = TestRequest.of(head, fixture.texts(letter).in(TextCatalog.THAI));
        assertThat(ShownTexts.of(fixture.views().page(request, letters, new RecordViewOverrides(), of.id())))
                .contains("ตอบเมื่อ", "20 พ.ย. 69")
                .anyMatch(text -> text.startsWith(number));
    }

    private void nothingWaits() {
        for (int person : new int[] {1, 3, 5, 12, 13}) {
            TestCaller who = DocumentsOffice.everything(person);
            for (RecordService<?> service : List.of(letters, entries, outgoing)) {
                assertThat(service.waiting(who, 20))
                        .as("%s of person %s", service.kind().name(), person)
                        .isEmpty();
            }
        }
        assertThat(entries.count(worker, org.khet.portal.api.record.RecordFilter.ALL.in("mine")))
                .isZero();
    }

    @Test
    void answerBegunFromTheEntryIsSignedNumberedAndSent_letterAndEntryNameItAndItsDay_nothingWaits() {
        RecordRow asked = assigned();
        RecordRow answer = issued(begun(asked));
        String number = answer.get(out.number);
        assertThat(number).isNotEmpty();
        assertThat(documents.now(letters, asked).state()).as("until it is sent").isEqualTo(letter.routed);
        assertThat(documents.entry(asked, "ICT").get(entry.answeredOn)).isEmpty();

        RecordRow sent = outgoing.act(PapersOffice.clerk(), answer, out.send);

        assertThat(sent.state()).isEqualTo(out.sent);
        saysSo(asked, number);
        nothingWaits();
    }

    @Test
    void officerWhoClosedTheEntryBefore_findsTheAnswerAndItsDayThereAllTheSame() {
        RecordRow asked = assigned();
        RecordRow answer = issued(begun(asked));
        documents.act(entries, worker, documents.entry(asked, "ICT"), entry.finish, entry.result, "ร่างหนังสือตอบแล้ว");
        assertThat(documents.now(letters, asked).state()).isEqualTo(letter.done);

        outgoing.act(PapersOffice.clerk(), answer, out.send);

        saysSo(asked, answer.get(out.number));
    }

    @Test
    void letterThatWasAnsweredBeforeAnyGroupHadIt_goesBackToItsRoutingWhenItIsReopened() {
        RecordRow row = letters.create(DocumentsOffice.clerk(), documents.letterDraft("ขอความอนุเคราะห์ข้อมูล"));
        RecordRow answered = letters.internal().act(DocumentsOffice.clerk(), row, letter.answer, new RecordDraft(), "");
        assertThat(answered.state()).isEqualTo(letter.done);

        RecordRow again = letters.act(DocumentsOffice.clerk(), answered, letter.reopen, new RecordDraft(), "ตอบไม่ครบ");
        assertThat(again.state()).isEqualTo(letter.registered);
        documents.route(again, "ICT");
        assertThat(documents.now(letters, row).state()).isEqualTo(letter.routed);
        assertThat(documents.entry(row, "ICT").state()).isEqualTo(entry.offered);
    }

    @Test
    void answerThatIsCancelledAfterItWasSentLeavesTheLetterOpen_itsGroupWorksOnItAgain_theNextAnswerClosesIt() {
        RecordRow asked = assigned();
        RecordRow sent = outgoing.act(PapersOffice.clerk(), issued(begun(asked)), out.send);

        outgoing.act(
                PapersOffice.clerk(), documents.now(outgoing, sent), out.cancel, new RecordDraft(), "แนบเอกสารผิด");

        RecordRow open = documents.now(letters, asked);
        assertThat(open.state()).isEqualTo(letter.routed);
        assertThat(open.get(letter.answeredOn)).isEmpty();
        assertThat(open.get(letter.answeredBy)).isEmpty();
        RecordRow work = documents.entry(asked, "ICT");
        assertThat(work.state()).isEqualTo(entry.inWork);
        assertThat(work.get(entry.answer)).isEmpty();

        RecordRow next = issued(begun(asked));
        outgoing.act(PapersOffice.clerk(), next, out.send);
        saysSo(asked, next.get(out.number));
        nothingWaits();
    }

    private void cancelled(RecordRow answer) {
        outgoing.act(
                PapersOffice.clerk(), documents.now(outgoing, answer), out.cancel, new RecordDraft(), "แนบเอกสารผิด");
    }

    @Test
    void answerThatIsCancelledAfterTheLetterWasPutAwayTakesItOutAgain_theNextAnswerClosesIt() {
        RecordRow asked = assigned();
        RecordRow sent = outgoing.act(PapersOffice.clerk(), issued(begun(asked)), out.send);
        RecordRow away = documents.act(
                letters,
                DocumentsOffice.clerk(),
                documents.now(letters, asked),
                letter.file,
                letter.filedAt,
                "ตู้ 3",
                letter.retention,
                "10Y");
        assertThat(away.state()).isEqualTo(letter.filed);
        assertThat(away.get(letter.keptUntil)).isPresent();

        cancelled(sent);

        RecordRow open = documents.now(letters, asked);
        assertThat(open.state()).isEqualTo(letter.routed);
        assertThat(open.get(letter.answeredBy)).isEmpty();
        assertThat(open.get(letter.answeredOn)).isEmpty();
        assertThat(open.get(letter.filedAt)).isEmpty();
        assertThat(open.get(letter.keptUntil)).isEmpty();
        assertThat(documents.entry(asked, "ICT").state()).isEqualTo(entry.inWork);

        RecordRow next = issued(begun(asked));
        outgoing.act(PapersOffice.clerk(), next, out.send);
        saysSo(asked, next.get(out.number));
        nothingWaits();
    }

    @Test
    void letterWhoseGroupWasDoneBefore_isDoneAgainWithTheNextAnswer() {
        RecordRow asked = assigned();
        RecordRow answer = issued(begun(asked, false));
        documents.act(entries, worker, documents.entry(asked, "ICT"), entry.finish, entry.result, "ตอบทางโทรศัพท์แล้ว");
        cancelled(outgoing.act(PapersOffice.clerk(), answer, out.send));
        assertThat(documents.now(letters, asked).state()).isEqualTo(letter.routed);
        assertThat(documents.entry(asked, "ICT").state()).isEqualTo(entry.done);

        outgoing.act(PapersOffice.clerk(), issued(begun(asked, false)), out.send);

        RecordRow done = documents.now(letters, asked);
        assertThat(done.state()).isEqualTo(letter.done);
        assertThat(done.get(letter.answeredOn)).contains(DocumentsOffice.TODAY);
    }
}
