package org.khet.documents.internal.flow;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.khet.documents.internal.DocumentsOffice;
import org.khet.documents.internal.chain.LevelDecision;
import org.khet.documents.internal.memo.MemoKind;
import org.khet.documents.internal.register.RegisterSort;
import org.khet.documents.internal.report.LetterPrinting;
import org.khet.documents.internal.report.PaperSheets;
import org.khet.documents.internal.report.RegisterSheet;
import org.khet.documents.internal.report.RegisterSheets;
import org.khet.documents.internal.report.SheetOfPeriod;
import org.khet.portal.api.record.RecordDraft;
import org.khet.portal.api.record.RecordFilter;
import org.khet.portal.api.record.RecordRow;
import org.khet.portal.testkit.SampleOffices;
import org.khet.portal.testkit.database.OnEachDatabase;
import org.khet.portal.testkit.database.TestDatabase;
import org.khet.portal.testkit.fake.FakeLetterheads;
import org.khet.portal.testkit.fake.FakeOffices;
import org.khet.portal.testkit.record.RecordFixture;

/** Printed registers of what the office writes: no number is missing without a word. Source: core CORE-50, CORE-51, CORE-57. */
@OnEachDatabase
class PaperSheetsDbTest {
    private final TestDatabase database;
    private PapersOffice office;
    private MemoKind memo;

    PaperSheetsDbTest(TestDatabase database) {
        this.database = database;
    }

    @BeforeEach
    void begin() {
        database.clear();
        office = new PapersOffice(new RecordFixture(database)).open();
        memo = office.papers.memos().kind();
    }

    private RecordRow issued(String subject) {
        RecordRow paper = office.submitted(13, "ICT", subject);
        paper = office.answer(12, paper, LevelDecision.given(""));
        paper = office.answer(3, paper, LevelDecision.given(""));
        return office.finished(office.answer(1, paper, LevelDecision.ticked("", "APPROVE")));
    }

    @SuppressWarnings("unchecked")
    private List<Map<String, String>> printed(RegisterSheet sheet) throws IOException {
        new RegisterSheets(
                        office.documents.letters.incoming,
                        new PaperSheets(
                                office.papers.papers().all(), office.documents.registers, office.documents.services),
                        office.documents.services,
                        new LetterPrinting(office.printer, new FakeLetterheads(new FakeOffices(), SampleOffices.KT1)))
                .print(
                        DocumentsOffice.clerk(),
                        new SheetOfPeriod(sheet, LocalDate.of(2026, 11, 1), LocalDate.of(2026, 11, 30)),
                        new ByteArrayOutputStream());
        var document = office.printer.printed.getLast();
        assertThat(document.model().get("title")).isEqualTo("ทะเบียนบันทึกข้อความ");
        return (List<Map<String, String>>) document.model().get("rows");
    }

    @Test
    void registerOfMemosHasEachNumber_cancelledReservedAndLapsedOnesSayWhy() throws IOException {
        issued("ขออนุญาตเผยแพร่คู่มือ");
        RecordRow second = issued("ออกซ้ำ");
        office.papers.memos().act(PapersOffice.clerk(), second, memo.cancel, new RecordDraft(), "ออกเลขซ้ำ");
        RecordRow third = reserve("ขอเลขไว้ก่อน");
        office.documents.registers.reservations.lapse(
                DocumentsOffice.admin(),
                third.get(office.documents.registers.reserved.kind().lapsesOn).plusDays(1));
        reserve("รอผู้อำนวยการลงนาม");

        List<Map<String, String>> rows = printed(RegisterSheet.MEMOS);
        assertThat(rows).extracting(row -> row.get("letterNo")).containsExactly("1/2569", "2/2569", "3/2569", "4/2569");
        assertThat(rows)
                .extracting(row -> row.get("done"))
                .containsExactly("", "ยกเลิก", "เลขที่กันไว้พ้นกำหนด", "กันเลขไว้");
        assertThat(rows.get(1).get("remark")).isEqualTo("ออกเลขซ้ำ");
        assertThat(rows.get(2).get("subject")).isEqualTo("ขอเลขไว้ก่อน");
        assertThat(rows.getFirst().get("to")).isNotEmpty();
    }

    private RecordRow reserve(String why) {
        var registers = office.documents.registers;
        var kind = registers.reserved.kind();
        long book = registers.registers.all(DocumentsOffice.admin(), RecordFilter.ALL).stream()
                .filter(row -> row.get(registers.registers.kind().sort) == RegisterSort.MEMO)
                .findFirst()
                .orElseThrow()
                .id();
        return registers.reserved.create(
                DocumentsOffice.admin(),
                new RecordDraft()
                        .with(kind.register, book)
                        .with(kind.unit, PapersOffice.unit("ICT"))
                        .with(kind.wantedBy, PapersOffice.key(13))
                        .with(kind.reason, why));
    }
}
