package org.khet.documents.internal.flow;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

import java.time.Duration;
import java.time.LocalDate;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.khet.documents.internal.DocumentsOffice;
import org.khet.documents.internal.chain.LevelDecision;
import org.khet.documents.internal.letter.LetterInKind;
import org.khet.documents.internal.letter.UnitEntryKind;
import org.khet.documents.internal.outgoing.LetterOutKind;
import org.khet.documents.internal.outgoing.LetterReceiverSort;
import org.khet.documents.internal.outgoing.OutgoingRecords;
import org.khet.documents.internal.outgoing.ReplyWanted;
import org.khet.documents.internal.register.RegisterSort;
import org.khet.portal.api.outcome.Rejected;
import org.khet.portal.api.record.RecordDraft;
import org.khet.portal.api.record.RecordFilter;
import org.khet.portal.api.record.RecordRow;
import org.khet.portal.api.record.RecordService;
import org.khet.portal.testkit.TestCaller;
import org.khet.portal.testkit.database.OnEachDatabase;
import org.khet.portal.testkit.database.TestDatabase;
import org.khet.portal.testkit.record.RecordFixture;

/**
 * A letter on its whole way: registered at the centre and in the book of a group, assigned, answered, its file checked, signed, numbered
 * in the group's own register, sent. Source: policyplan PLAN-76; ict ICT-100; core CORE-45, CORE-142.
 */
@OnEachDatabase
class LetterWayDbTest {
    private final PapersOffice office;
    private final RecordService<LetterInKind> letters;
    private final RecordService<UnitEntryKind> entries;
    private final LetterInKind letter;
    private final UnitEntryKind entry;
    private final TestCaller head = DocumentsOffice.everything(12);
    private final TestCaller worker = DocumentsOffice.everything(13);

    LetterWayDbTest(TestDatabase database) {
        database.clear();
        office = new PapersOffice(new RecordFixture(database)).open();
        letters = office.documents.letters.incoming.letters;
        entries = office.documents.letters.incoming.entries;
        letter = letters.kind();
        entry = entries.kind();
        var registers = office.documents.registers.registers;
        office.documents.register("รับ", RegisterSort.INCOMING, "{n}/{yyyy}");
        office.documents.register("กลุ่ม", RegisterSort.UNIT_BOOK, "{unit} {n}/{yyyy}");
        office.documents.register("ส่ง", RegisterSort.OUTGOING, "ศธ 04999/{n}");
        registers.create(
                DocumentsOffice.admin(),
                office.documents
                        .registerDraft("ส่ง ICT", RegisterSort.OUTGOING, "ศธ 04999.6/{n}")
                        .with(registers.kind().unit, PapersOffice.unit("ICT"))
                        .with(registers.kind().checkFirst, true));
    }

    private RecordRow assigned(RecordRow of) {
        RecordRow row = office.documents.act(entries, head, office.documents.entry(of, "ICT"), entry.receive);
        return office.documents.act(
                entries, head, row, entry.assign, entry.main, worker.person(), entry.due, LocalDate.of(2026, 11, 27));
    }

    @Test
    void letterIsRegisteredAssignedAnsweredCheckedSignedAndSent_untilThenItIsOwed() {
        RecordRow first = office.documents.route(office.documents.letter("ขอข้อมูลสารสนเทศ"), "ICT");
        RecordRow second = office.documents.route(office.documents.letter("ขอรายชื่อผู้ดูแลระบบ"), "ICT");
        RecordRow given = assigned(first);
        assertThat(given.get(entry.number).orElseThrow().text()).isEqualTo("ICT 1/2569");
        assertThat(assigned(second).get(entry.number).orElseThrow().text()).isEqualTo("ICT 2/2569");
        assertThat(entries.count(worker, RecordFilter.ALL.in("mine"))).isEqualTo(2);
        var reminders = office.documents.letters.incoming.reminders;
        office.documents.callers.with(head, worker);
        assertThat(reminders.remind(DocumentsOffice.clerk(), LocalDate.of(2026, 11, 30)))
                .as("both are owed after their day")
                .isEqualTo(2);
        office.documents.act(entries, worker, given, entry.begin);

        OutgoingRecords outgoing = office.outgoing();
        RecordRow sent = sent(outgoing, first, "ICT");
        assertThat(sent.get(outgoing.letters.kind().number))
                .as("register of the group")
                .isEqualTo("ศธ 04999.6/1");
        assertThat(office.documents.now(letters, first).state()).isEqualTo(letter.done);
        RecordRow closed = office.documents.entry(first, "ICT");
        assertThat(closed.state()).isEqualTo(entry.done);
        assertThat(closed.get(entry.answer).orElseThrow().title()).startsWith("ศธ 04999.6/1");
        assertThat(office.documents.now(letters, second).state()).isEqualTo(letter.routed);
        assertThat(entries.count(worker, RecordFilter.ALL.in("mine"))).isEqualTo(1);
        assertThat(reminders.remind(DocumentsOffice.clerk(), LocalDate.of(2026, 12, 1)))
                .as("the answered one is owed no more")
                .isEqualTo(1);
    }

    private RecordRow sent(OutgoingRecords outgoing, RecordRow answered, String unit) {
        LetterOutKind kind = outgoing.letters.kind();
        RecordRow row = outgoing.letters.create(
                PapersOffice.person(13),
                new RecordDraft()
                        .with(kind.sort, "external")
                        .with(kind.unit, PapersOffice.unit(unit))
                        .with(kind.drafter, PapersOffice.key(13))
                        .with(kind.subject, "ส่งข้อมูลสารสนเทศ")
                        .with(kind.addressee, "เลขาธิการคณะกรรมการการศึกษาขั้นพื้นฐาน")
                        .with(kind.urgency, "NORMAL")
                        .with(kind.secrecy, "NONE")
                        .with(kind.body, "ตามหนังสือที่อ้างถึง สำนักงานขอส่งข้อมูลมาพร้อมนี้")
                        .with(kind.wants, ReplyWanted.NOTHING)
                        .with(kind.answers, answered.id())
                        .with(
                                kind.receivers,
                                List.of(new RecordDraft()
                                        .with(kind.receiverSort, LetterReceiverSort.UNIT)
                                        .with(kind.receiverUnit, PapersOffice.unit("DIR")))));
        RecordRow unchecked = row;
        assertThatExceptionOfType(Rejected.class)
                .as("the clerk checks the file first")
                .isThrownBy(() -> outgoing.letters.act(PapersOffice.person(13), unchecked, kind.submit));
        row = outgoing.letters.act(PapersOffice.person(13), row, kind.handIn);
        RecordDraft good = new RecordDraft()
                .with(
                        kind.checks,
                        List.of(new RecordDraft()
                                .with(kind.checkItem, "อ้างถึงและสิ่งที่ส่งมาด้วยครบ")
                                .with(kind.checkGood, true)));
        row = outgoing.letters.act(PapersOffice.clerk(), row, kind.check, good, "");
        row = outgoing.letters.act(PapersOffice.person(13), row, kind.submit);
        for (int person : new int[] {12, 3}) {
            row = office.papers
                    .desk()
                    .answer(PapersOffice.person(person), office.open(row), LevelDecision.given("เห็นควร"));
        }
        office.papers.desk().answer(PapersOffice.person(1), office.open(row), LevelDecision.ticked("", "SIGNED"));
        office.clock.pass(Duration.ofSeconds(31));
        office.papers.sealer().finish(PapersOffice.KT1);
        RecordRow issued = outgoing.letters.find(PapersOffice.KT1, row.id()).orElseThrow();
        return outgoing.letters.act(PapersOffice.clerk(), issued, kind.send);
    }
}
