package org.khet.documents.internal.flow;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;
import static org.assertj.core.api.Assertions.tuple;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.khet.documents.internal.DocumentsOffice;
import org.khet.documents.internal.chain.LevelDecision;
import org.khet.documents.internal.letter.LetterPermissions;
import org.khet.documents.internal.memo.MemoKind;
import org.khet.documents.internal.register.BookYear;
import org.khet.documents.internal.register.NumberTaken;
import org.khet.documents.internal.register.RegisterKind;
import org.khet.documents.internal.register.RegisterPermissions;
import org.khet.documents.internal.register.RegisterSort;
import org.khet.documents.internal.report.LetterPrinting;
import org.khet.documents.internal.report.PaperSheets;
import org.khet.documents.internal.report.RegisterSheet;
import org.khet.documents.internal.report.RegisterSheets;
import org.khet.documents.internal.report.SheetOfPeriod;
import org.khet.portal.api.outcome.Problem;
import org.khet.portal.api.outcome.Rejected;
import org.khet.portal.api.record.RecordDraft;
import org.khet.portal.api.record.RecordFilter;
import org.khet.portal.api.record.RecordRow;
import org.khet.portal.api.security.Caller;
import org.khet.portal.api.security.NotPermitted;
import org.khet.portal.testkit.SampleOffices;
import org.khet.portal.testkit.TestCaller;
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
    private String title = "";

    PaperSheetsDbTest(TestDatabase database) {
        this.database = database;
    }

    @BeforeEach
    void begin() {
        database.clear();
        office = new PapersOffice(new RecordFixture(database)).open();
        memo = office.papers.memos().kind();
    }

    private List<Map<String, String>> printed(RegisterSheet sheet) throws IOException {
        return printed(
                new SheetOfPeriod(sheet, LocalDate.of(2026, 11, 1), LocalDate.of(2026, 11, 30), Optional.empty()));
    }

    private List<Map<String, String>> printed(SheetOfPeriod period) throws IOException {
        return printed(DocumentsOffice.clerk(), period);
    }

    private RegisterSheets sheets() {
        return new RegisterSheets(
                office.documents.letters.incoming,
                new PaperSheets(office.papers.papers().all(), office.documents.registers, office.documents.services),
                office.documents.services,
                new LetterPrinting(office.printer, new FakeLetterheads(new FakeOffices(), SampleOffices.KT1)));
    }

    @SuppressWarnings("unchecked")
    private List<Map<String, String>> printed(Caller caller, SheetOfPeriod period) throws IOException {
        sheets().print(caller, period, new ByteArrayOutputStream());
        var document = office.printer.printed.getLast();
        title = String.valueOf(document.model().get("title"));
        return (List<Map<String, String>>) document.model().get("rows");
    }

    @Test
    void registerOfMemosHasEachNumber_cancelledReservedAndLapsedOnesSayWhy() throws IOException {
        office.issued("ขออนุญาตเผยแพร่คู่มือ");
        RecordRow second = office.issued("ออกซ้ำ");
        office.papers.memos().act(PapersOffice.clerk(), second, memo.cancel, new RecordDraft(), "ออกเลขซ้ำ");
        RecordRow third = reserve("ขอเลขไว้ก่อน");
        office.documents.registers.reservations.lapse(
                DocumentsOffice.admin(),
                third.get(office.documents.registers.reserved.kind().lapsesOn).plusDays(1));
        reserve("รอผู้อำนวยการลงนาม");

        List<Map<String, String>> rows = printed(RegisterSheet.MEMOS);
        assertThat(title).isEqualTo("ทะเบียนบันทึกข้อความ");
        assertThat(rows).extracting(row -> row.get("letterNo")).containsExactly("1/2569", "2/2569", "3/2569", "4/2569");
        assertThat(rows)
                .extracting(row -> row.get("done"))
                .containsExactly("", "ยกเลิก", "เลขที่กันไว้พ้นกำหนด", "กันเลขไว้");
        assertThat(rows)
                .extracting(row -> row.get("struck"))
                .as("the cancelled one is struck through")
                .containsExactly("", "ยกเลิก", "", "");
        assertThat(rows.get(1).get("remark")).isEqualTo("ออกเลขซ้ำ");
        assertThat(rows.get(2).get("subject")).isEqualTo("ขอเลขไว้ก่อน");
        assertThat(rows.getFirst().get("to")).isNotEmpty();
    }

    @Test
    void registerDoesNotSayWhyASecretPaperWasCancelled() throws IOException {
        RecordRow paper = office.papers
                .memos()
                .create(
                        PapersOffice.person(13),
                        office.memo(13, "ICT", "สอบสวนวินัย").with(memo.secrecy, "SECRET"));
        paper = office.papers.memos().act(PapersOffice.person(13), paper, memo.submit);
        paper = office.answer(12, paper, LevelDecision.given(""));
        paper = office.answer(3, paper, LevelDecision.given(""));
        paper = office.finished(office.answer(1, paper, LevelDecision.ticked("", "APPROVE")));
        office.papers
                .memos()
                .internal()
                .act(PapersOffice.clerk(), paper, memo.cancel, new RecordDraft(), "ผู้ถูกสอบสวนลาออก");

        assertThat(printed(RegisterSheet.MEMOS))
                .singleElement()
                .satisfies(row -> assertThat(row)
                        .containsEntry("done", "ยกเลิก")
                        .containsEntry("subject", "ลับ")
                        .containsEntry("remark", ""));

        var numbers = office.documents.registers.reserved;
        Caller admin = DocumentsOffice.admin();
        assertThat(numbers.all(admin, RecordFilter.ALL))
                .as("nor do the numbers that are void, which the whole office sees")
                .singleElement()
                .satisfies(one -> {
                    assertThat(one.state()).isEqualTo(numbers.kind().spoiled);
                    assertThat(one.get(numbers.kind().reason)).isEqualTo("เอกสารลับ");
                    assertThat(one.head().reason()).isEqualTo("เอกสารลับ");
                    assertThat(numbers.steps(admin, one.id()))
                            .noneMatch(step -> step.words().contains("สอบสวน"));
                });
        assertThat(numbers.count(admin, new RecordFilter("", "สอบสวน", Map.of(), List.of())))
                .isZero();
    }

    @Test
    void registerIsWrittenForWordProcessorsInTheSameColumns_toWhoMayPrintItOnly() throws IOException {
        office.issued("ขออนุญาตเผยแพร่คู่มือ");
        SheetOfPeriod memos = new SheetOfPeriod(
                RegisterSheet.MEMOS, LocalDate.of(2026, 11, 1), LocalDate.of(2026, 11, 30), Optional.empty());
        List<Map<String, String>> onPaper = printed(memos);
        sheets().words(DocumentsOffice.clerk(), memos, new ByteArrayOutputStream());

        var file = office.printer.written.getLast();
        assertThat(file.template().name()).isEqualTo("documents/register-papers");
        assertThat(file.model().get("rows")).isEqualTo(onPaper);
        assertThat(onPaper).extracting(row -> row.get("letterNo")).containsExactly("1/2569");
        assertThatExceptionOfType(NotPermitted.class)
                .isThrownBy(() -> sheets().words(PapersOffice.person(13), memos, new ByteArrayOutputStream()));
    }

    private void numberedWithTheDraft() {
        var registers = office.documents.registers.registers;
        RecordRow book = registers.all(DocumentsOffice.admin(), RecordFilter.ALL).stream()
                .filter(row -> row.get(register().sort) == RegisterSort.MEMO)
                .findFirst()
                .orElseThrow();
        registers.change(
                DocumentsOffice.admin(), book, RecordDraft.of(book).with(register().takenAt, NumberTaken.DRAFTING));
    }

    @Test
    void numberGivenWithTheDraftIsVoidWhenThePaperComesToNothing_notWhenItGoesBack() throws IOException {
        numberedWithTheDraft();
        var memos = office.papers.memos();
        RecordRow refused = office.submitted(13, "ICT", "ขอจัดซื้อ");
        RecordRow back = office.submitted(13, "ICT", "ขอปรับปรุงห้อง");
        RecordRow withdrawn = office.submitted(13, "ICT", "ขอใช้รถ");
        RecordRow dropped = office.submitted(13, "ICT", "ขอซ่อม");
        assertThat(refused.get(memo.number)).isEqualTo("1/2569");
        office.answer(12, refused, LevelDecision.refused("ไม่มีเงินงบประมาณ"));
        office.answer(12, back, LevelDecision.returned("แนบแบบแปลน"));
        memos.act(PapersOffice.person(13), office.fresh(withdrawn), memo.withdraw, new RecordDraft(), "เปลี่ยนแผน");
        memos.internal()
                .act(
                        office.callers.system(PapersOffice.KT1),
                        office.fresh(dropped),
                        memo.drop,
                        new RecordDraft(),
                        "งานซ่อมถูกยกเลิก");

        assertThat(printed(RegisterSheet.MEMOS))
                .extracting(row -> row.get("letterNo"), row -> row.get("done"), row -> row.get("remark"))
                .containsExactly(
                        tuple("1/2569", "ยกเลิก", "ไม่มีเงินงบประมาณ"),
                        tuple("2/2569", "", ""),
                        tuple("3/2569", "ยกเลิก", "เปลี่ยนแผน"),
                        tuple("4/2569", "ยกเลิก", "งานซ่อมถูกยกเลิก"));
        var numbers = office.documents.registers.reserved;
        var number = numbers.kind();
        assertThat(numbers.all(DocumentsOffice.admin(), RecordFilter.ALL.in("void")))
                .as("among the void numbers")
                .extracting(
                        row -> row.get(number.number).text(),
                        row -> row.get(number.wantedBy),
                        row -> row.head().reason())
                .containsExactlyInAnyOrder(
                        tuple("1/2569", PapersOffice.key(12), "ไม่มีเงินงบประมาณ"),
                        tuple("3/2569", PapersOffice.key(13), "เปลี่ยนแผน"),
                        tuple("4/2569", PapersOffice.key(13), "งานซ่อมถูกยกเลิก"));
        assertThat(office.submitted(13, "ICT", "เรื่องถัดไป").get(memo.number)).isEqualTo("5/2569");
    }

    /** The number of the draft is not the paper's any more, and the paper stands in the new year. */
    @Test
    void numberOfADraftThatWasSignedInTheNewYearStandsVoidAtTheEndOfTheOldOne() throws IOException {
        RecordRow book = office.documents.registers.registers.create(
                DocumentsOffice.admin(),
                office.documents
                        .registerDraft("บผ", RegisterSort.MEMO, "{unit} {n}/{yyyy}")
                        .with(register().unit, PapersOffice.unit("PLAN"))
                        .with(register().takenAt, NumberTaken.DRAFTING));
        at("2026-12-28T09:30");
        RecordRow paper = office.submitted(10, "PLAN", "แผนปฏิบัติการ");
        at("2027-01-05T09:30");
        for (int person : new int[] {8, 3}) {
            paper = office.answer(person, paper, LevelDecision.given(""));
        }
        paper = office.finished(office.answer(1, paper, LevelDecision.ticked("", "APPROVE")));
        assertThat(paper.get(memo.register)).contains(book.id());

        assertThat(printed(month(LocalDate.of(2026, 12, 1))))
                .extracting(row -> row.get("letterNo"), row -> row.get("done"), row -> row.get("struck"))
                .containsExactly(tuple("PLAN 1/2569", "ยกเลิก", "ยกเลิก"));
        assertThat(printed(month(LocalDate.of(2027, 1, 1))))
                .extracting(row -> row.get("letterNo"), row -> row.get("done"), row -> row.get("struck"))
                .containsExactly(tuple("PLAN 1/2570", "", ""));
    }

    private void at(String moment) {
        office.clock.set(moment);
        office.documents.fixture.clock().set(moment);
    }

    private static SheetOfPeriod month(LocalDate first) {
        return new SheetOfPeriod(RegisterSheet.MEMOS, first, first.plusMonths(1).minusDays(1), Optional.empty());
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

    @Test
    void papersThatNameARegisterOfTheOfficeAreNumberedAndPrintedThere_itsYearIsTheFiscalOne() throws IOException {
        office.issued("ในทะเบียนบันทึก");
        RecordRow book = office.documents.registers.registers.create(
                DocumentsOffice.admin(),
                office.documents
                        .registerDraft("ITA", RegisterSort.OWN, "ITA {n}/{yyyy}")
                        .with(register().name, "ทะเบียนคุมเอกสาร ITA")
                        .with(register().yearKind, BookYear.FISCAL));
        RecordRow first = own(book, "เผยแพร่คู่มือ");
        RecordRow second = own(book, "เผยแพร่แผนปฏิบัติการ");

        assertThat(List.of(first.get(memo.number), second.get(memo.number)))
                .containsExactly("ITA 1/2570", "ITA 2/2570");
        assertThat(printed(november().of(book.id())))
                .extracting(row -> row.get("letterNo"))
                .containsExactly("ITA 1/2570", "ITA 2/2570");
        assertThat(title).isEqualTo("ทะเบียนคุมเอกสาร ITA");
        assertThat(printed(RegisterSheet.MEMOS))
                .extracting(row -> row.get("subject"))
                .containsExactly("ในทะเบียนบันทึก");
    }

    @Test
    void registerOfAnotherSortAnotherUnitOrAnotherYearIsRefusedAtItsField() {
        var all = office.documents.registers.registers;
        long memos =
                all.all(DocumentsOffice.admin(), RecordFilter.ALL).getFirst().id();
        RecordRow planning = all.create(
                DocumentsOffice.admin(),
                office.documents
                        .registerDraft("แผน", RegisterSort.OWN, "{n}/{yyyy}")
                        .with(register().unit, PapersOffice.unit("PLAN")));
        RecordRow next = all.create(
                DocumentsOffice.admin(),
                office.documents
                        .registerDraft("70", RegisterSort.OWN, "{n}/{yyyy}")
                        .with(register().from, LocalDate.of(2027, 1, 1)));
        for (long key : List.of(memos, planning.id(), next.id())) {
            assertThatExceptionOfType(Rejected.class)
                    .isThrownBy(() -> office.papers
                            .memos()
                            .create(
                                    PapersOffice.person(13),
                                    office.memo(13, "ICT", "ผิดทะเบียน").with(memo.ownBook, key)))
                    .satisfies(refused -> assertThat(refused.problems())
                            .extracting(Problem::field, Problem::key)
                            .containsExactly(tuple("own_book", "documents.error.register.not-own")));
        }
    }

    @Test
    void numberTypedFromABookStandsInItsOrder_alsoWithThaiDigits() throws IOException {
        RecordRow book = office.documents.registers.registers.create(
                DocumentsOffice.admin(),
                office.documents
                        .registerDraft("ลับ", RegisterSort.OWN, "{office}/ล {n}")
                        .with(register().takenAt, NumberTaken.BY_HAND));
        typed(own(book, "ฉบับหลัง"), "ศธ 04999/ล 12");
        typed(own(book, "ฉบับแรก"), "ศธ ๐๔๙๙๙/ล ๙");
        typed(own(book, "เขียนอย่างอื่น"), "ล. 10/2569");

        assertThat(printed(november().of(book.id())))
                .extracting(row -> row.get("number"), row -> row.get("subject"))
                .containsExactly(tuple("9", "ฉบับแรก"), tuple("10", "เขียนอย่างอื่น"), tuple("12", "ฉบับหลัง"));
    }

    @Test
    void whoNumbersThePapersOfAGroupPrintsItsOwnRegisters_noneOfTheOfficeAndNoneOfAnotherGroup() throws IOException {
        office.issued("ในทะเบียนกลาง");
        RecordRow ofIct = ofUnit("ICT", RegisterSort.MEMO);
        RecordRow ofPlan = ofUnit("PLAN", RegisterSort.OWN);
        office.issued("ในทะเบียนของกลุ่ม");
        TestCaller ict = TestCaller.of(PapersOffice.KT1, 12)
                .inUnit(PapersOffice.unit("ICT"), LetterPermissions.RECEIVE, RegisterPermissions.NUMBER);
        TestCaller plan =
                TestCaller.of(PapersOffice.KT1, 8).inUnit(PapersOffice.unit("PLAN"), RegisterPermissions.NUMBER);
        TestCaller none = TestCaller.of(PapersOffice.KT1, 14)
                .inUnit(PapersOffice.unit("FIN"), LetterPermissions.RECEIVE, RegisterPermissions.NUMBER);

        assertThat(sheets().of(ict)).containsExactly(RegisterSheet.UNIT_BOOK, RegisterSheet.MEMOS);
        assertThat(sheets().own(ict)).isEmpty();
        assertThat(printed(ict, memos())).extracting(row -> row.get("subject")).containsExactly("ในทะเบียนของกลุ่ม");
        assertThat(printed(memos())).hasSize(2);
        assertThat(sheets().of(none)).containsExactly(RegisterSheet.UNIT_BOOK);
        assertThatExceptionOfType(NotPermitted.class).isThrownBy(() -> printed(none, memos()));

        assertThat(sheets().of(plan)).containsExactly(RegisterSheet.OWN);
        assertThat(sheets().own(plan)).containsOnlyKeys(ofPlan.id());
        assertThat(printed(plan, november().of(ofPlan.id()))).isEmpty();
        assertThatExceptionOfType(NotPermitted.class)
                .isThrownBy(() -> printed(plan, november().of(ofIct.id())));
    }

    private RecordRow ofUnit(String unit, RegisterSort sort) {
        return office.documents.registers.registers.create(
                DocumentsOffice.admin(),
                office.documents
                        .registerDraft("ท" + unit, sort, unit + " {n}/{yyyy}")
                        .with(register().unit, PapersOffice.unit(unit)));
    }

    private static SheetOfPeriod memos() {
        return SheetOfPeriod.between(RegisterSheet.MEMOS, LocalDate.of(2026, 11, 1), LocalDate.of(2026, 11, 30));
    }

    private void typed(RecordRow paper, String number) {
        office.finished(office.papers
                .memos()
                .act(
                        PapersOffice.clerk(),
                        paper,
                        memo.typeNumber,
                        new RecordDraft().with(memo.handNumber, number),
                        ""));
    }

    private RecordRow own(RecordRow book, String subject) {
        RecordRow paper = office.papers
                .memos()
                .create(PapersOffice.person(13), office.memo(13, "ICT", subject).with(memo.ownBook, book.id()));
        paper = office.papers.memos().act(PapersOffice.person(13), paper, memo.submit);
        paper = office.answer(12, paper, LevelDecision.given(""));
        paper = office.answer(3, paper, LevelDecision.given(""));
        return office.finished(office.answer(1, paper, LevelDecision.ticked("", "APPROVE")));
    }

    private RegisterKind register() {
        return office.documents.registers.registers.kind();
    }

    private static SheetOfPeriod november() {
        return SheetOfPeriod.between(RegisterSheet.OWN, LocalDate.of(2026, 11, 1), LocalDate.of(2026, 11, 30));
    }
}
