package org.khet.documents.internal.report;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;
import static org.assertj.core.api.Assertions.tuple;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.time.YearMonth;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.khet.documents.internal.DocumentsOffice;
import org.khet.documents.internal.diary.DiaryPermissions;
import org.khet.documents.internal.letter.LetterInKind;
import org.khet.documents.internal.letter.LetterPermissions;
import org.khet.documents.internal.meeting.Attendance;
import org.khet.documents.internal.meeting.MeetingPart;
import org.khet.documents.internal.meeting.MeetingWay;
import org.khet.documents.internal.outgoing.LetterReceiverSort;
import org.khet.documents.internal.outgoing.ReplyWanted;
import org.khet.documents.internal.register.SqlWriter;
import org.khet.portal.api.print.Paper;
import org.khet.portal.api.print.PrintDocument;
import org.khet.portal.api.record.RecordDraft;
import org.khet.portal.api.record.RecordRow;
import org.khet.portal.api.school.SchoolId;
import org.khet.portal.api.security.NotPermitted;
import org.khet.portal.api.time.ResponseClock;
import org.khet.portal.api.time.WorkingDays;
import org.khet.portal.testkit.SampleOffices;
import org.khet.portal.testkit.TestCaller;
import org.khet.portal.testkit.database.OnEachDatabase;
import org.khet.portal.testkit.database.TestDatabase;
import org.khet.portal.testkit.fake.FakeLetterheads;
import org.khet.portal.testkit.fake.FakeOffices;
import org.khet.portal.testkit.fake.FakeResponseClock;
import org.khet.portal.testkit.fake.FakeWorkingDays;
import org.khet.portal.testkit.record.RecordFixture;

/** Letters counted and printed. Source: core CORE-57, CORE-61, CORE-116, CORE-148, DIR-02. */
@OnEachDatabase
class LetterReportDbTest {
    private final RecordFixture fixture;
    private final DocumentsOffice office;
    private final List<PrintDocument> printed = new ArrayList<>();
    private final LetterPrinting printing = new LetterPrinting(
            (document, out) -> printed.add(document), new FakeLetterheads(new FakeOffices(), SampleOffices.KT1));
    private final LetterInKind in;

    LetterReportDbTest(TestDatabase database) {
        fixture = new RecordFixture(database);
        office = new DocumentsOffice(fixture);
        in = office.letters.incoming.letters.kind();
    }

    @BeforeEach
    void registersAreThere() {
        fixture.database().clear();
        office.books();
    }

    @Test
    void lettersOfAGroupAreCountedByMonth_doneOpenAndLate_theYearIsSummedUpAndPrinted() throws IOException {
        var entries = office.letters.incoming.entries;
        var entry = entries.kind();
        TestCaller worker = DocumentsOffice.everything(13);
        RecordRow done = office.route(office.letter("หนึ่ง"), "ICT");
        RecordRow row = office.act(entries, worker, office.entry(done, "ICT"), entry.receive);
        office.act(
                entries, worker, row, entry.assign, entry.main, worker.person(), entry.due, LocalDate.of(2026, 11, 30));
        office.act(entries, worker, row, entry.finish, entry.result, "เสร็จ");
        RecordRow late = office.letters.incoming.letters.create(
                DocumentsOffice.clerk(), office.letterDraft("สอง").with(in.answerBy, LocalDate.of(2026, 11, 19)));
        office.route(late, "ICT", "FIN");
        RecordRow refused = office.route(office.letter("สาม"), "ICT");
        office.act(entries, worker, office.entry(refused, "ICT"), entry.refuse);
        office.letters.incoming.letters.create(
                DocumentsOffice.clerk(),
                office.letterDraft("ยังไม่ถึงกลุ่ม").with(in.answerBy, LocalDate.of(2026, 11, 19)));
        office.letters.incoming.letters.act(
                DocumentsOffice.clerk(), office.letter("ลงรับซ้ำ"), in.spoil, new RecordDraft(), "ลงรับซ้ำ");

        var statistics = new LetterStatistics(
                fixture.database().unit(), new FakeResponseClock(new FakeWorkingDays()), new FakeWorkingDays());
        assertThat(statistics.of(DocumentsOffice.clerk(), 2026, DocumentsOffice.TODAY))
                .extracting(
                        LetterStatistics.Row::unit,
                        LetterStatistics.Row::month,
                        LetterStatistics.Row::came,
                        LetterStatistics.Row::done,
                        LetterStatistics.Row::open)
                .containsExactly(
                        tuple(Optional.of(DocumentsOffice.unit("ICT")), YearMonth.of(2026, 11), 2, 1, 1),
                        tuple(Optional.of(DocumentsOffice.unit("FIN")), YearMonth.of(2026, 11), 1, 0, 1),
                        tuple(Optional.empty(), YearMonth.of(2026, 11), 2, 0, 2));
        assertThat(statistics.office(DocumentsOffice.clerk(), 2026, DocumentsOffice.TODAY))
                .as("each letter once")
                .extracting(
                        LetterStatistics.Row::came,
                        LetterStatistics.Row::done,
                        LetterStatistics.Row::open,
                        LetterStatistics.Row::late)
                .containsExactly(4, 1, 3, 1);
        assertThat(statistics
                        .of(DocumentsOffice.clerk(), 2026, DocumentsOffice.TODAY)
                        .getFirst()
                        .late())
                .as("its day was yesterday; the route asked for none")
                .isZero();
        assertThat(statistics.of(DocumentsOffice.clerk(), 2025, DocumentsOffice.TODAY))
                .isEmpty();
        var year = new LetterYearPaper(statistics, office.services.units(), printing);
        assertThat(year.lines(DocumentsOffice.clerk(), 2026, DocumentsOffice.TODAY))
                .extracting(line -> line.subList(1, line.size()))
                .as("each group with its whole year, the centre, the letters of the office last")
                .containsExactly(
                        List.of("2", "1", "50", "0.0", "1", "0"),
                        List.of("1", "0", "0", "0.0", "1", "0"),
                        List.of("2", "0", "0", "0.0", "2", "1"),
                        List.of("4", "1", "25", "0.0", "3", "1"));
        year.print(DocumentsOffice.clerk(), 2026, DocumentsOffice.TODAY, new ByteArrayOutputStream());
        assertThat(printed.getLast().model().get("pages")).asString().contains("ประจำปี 2569", "หนังสือรับของสำนักงาน");
        var group = TestCaller.of(SampleOffices.KT1, 13).inUnit(DocumentsOffice.unit("ICT"), LetterPermissions.VIEW);
        assertThatExceptionOfType(NotPermitted.class)
                .isThrownBy(() -> statistics.of(group, 2026, DocumentsOffice.TODAY));
    }

    @Test
    void registerOfAPeriodIsPrintedWithThaiDigits_aSecretLetterByNumberAndDayOnly() throws IOException {
        office.letter("เรื่องทั่วไป");
        office.letters.incoming.letters.create(
                DocumentsOffice.clerk(),
                office.letterDraft("สอบสวนวินัย")
                        .with(in.secrecy, "SECRET")
                        .with(
                                in.readers,
                                List.of(new RecordDraft()
                                        .with(in.reader, DocumentsOffice.clerk().person()))));
        office.letters.incoming.letters.create(
                DocumentsOffice.clerk(),
                office.letterDraft("รับเดือนก่อน")
                        .with(in.receivedAt, Instant.parse("2026-10-30T02:00:00Z"))
                        .with(in.letterOn, LocalDate.of(2026, 10, 28)));
        sheets().print(DocumentsOffice.clerk(), november(RegisterSheet.INCOMING), new ByteArrayOutputStream());

        PrintDocument sheet = printed.getFirst();
        assertThat(sheet.paper().digits()).isEqualTo(Paper.Digits.THAI);
        assertThat((List<?>) sheet.model().get("rows")).hasSize(2);
        assertThat(String.valueOf(sheet.model().get("rows")))
                .contains("เรื่องทั่วไป", "ลับ")
                .doesNotContain("สอบสวน");
        assertThat(sheet.model().get("watermark")).isEqualTo(FakeLetterheads.WATERMARK);
        assertThatExceptionOfType(NotPermitted.class)
                .isThrownBy(() -> sheets().print(
                                TestCaller.of(SampleOffices.KT1, 13).with(LetterPermissions.VIEW),
                                november(RegisterSheet.INCOMING),
                                new ByteArrayOutputStream()));
    }

    @Test
    void cancelledLetterStandsInTheRegisterWithItsReason_aSecretOneWithoutIt() throws IOException {
        var letters = office.letters.incoming.letters;
        RecordRow twice = office.letter("ขอเชิญประชุมผู้บริหาร");
        letters.act(DocumentsOffice.clerk(), twice, in.spoil, new RecordDraft(), "ลงรับซ้ำกับเลขที่ 1");
        RecordRow secret = letters.create(
                DocumentsOffice.clerk(),
                office.letterDraft("สอบสวนวินัย")
                        .with(in.secrecy, "SECRET")
                        .with(
                                in.readers,
                                List.of(new RecordDraft()
                                        .with(in.reader, DocumentsOffice.clerk().person()))));
        letters.act(DocumentsOffice.clerk(), secret, in.spoil, new RecordDraft(), "เรื่องวินัยของครูส่งผิดเขต");
        office.letter("ขอเชิญประชุมครู");

        sheets().print(DocumentsOffice.clerk(), november(RegisterSheet.INCOMING), new ByteArrayOutputStream());

        assertThat((List<?>) printed.getLast().model().get("rows"))
                .extracting(
                        row -> ((Map<?, ?>) row).get("subject"),
                        row -> ((Map<?, ?>) row).get("done"),
                        row -> ((Map<?, ?>) row).get("remark"),
                        row -> ((Map<?, ?>) row).get("struck"))
                .as("what is void is struck through")
                .containsExactly(
                        tuple("ขอเชิญประชุมผู้บริหาร", "ยกเลิก", "ลงรับซ้ำกับเลขที่ 1", "ยกเลิก"),
                        tuple("ลับ", "ยกเลิก", "", "ยกเลิก"),
                        tuple("ขอเชิญประชุมครู", "", "", ""));
    }

    private RegisterSheets sheets() {
        return new RegisterSheets(
                office.letters.incoming,
                new PaperSheets(List.of(office.letters.outgoing.letters), office.registers, office.services),
                office.services,
                printing);
    }

    @Test
    void lettersThatWentOutAreCountedByTheDayOfTheirNumber() {
        var out = office.letters.outgoing.letters;
        var to = out.kind();
        for (String subject : List.of("ขอเชิญประชุม", "ยังไม่ส่ง")) {
            RecordRow letter = office.issued(new RecordDraft()
                    .with(to.sort, "external")
                    .with(to.unit, DocumentsOffice.unit("PLAN"))
                    .with(to.drafter, DocumentsOffice.clerk().person())
                    .with(to.subject, subject)
                    .with(to.addressee, "ผู้อำนวยการโรงเรียน")
                    .with(to.urgency, "NORMAL")
                    .with(to.secrecy, "NONE")
                    .with(to.body, "ด้วย")
                    .with(to.dated, DocumentsOffice.TODAY)
                    .with(to.wants, ReplyWanted.NOTHING)
                    .with(
                            to.receivers,
                            List.of(new RecordDraft()
                                    .with(to.receiverSort, LetterReceiverSort.SCHOOL)
                                    .with(to.school, new SchoolId(105)))));
            letter = out.internal()
                    .change(DocumentsOffice.clerk(), letter, new RecordDraft().with(to.dated, DocumentsOffice.TODAY));
            if (subject.startsWith("ขอเชิญ")) {
                office.act(out, DocumentsOffice.clerk(), letter, to.send);
            }
        }
        var statistics = new LetterStatistics(
                fixture.database().unit(), new FakeResponseClock(new FakeWorkingDays()), new FakeWorkingDays());
        assertThat(statistics.sent(DocumentsOffice.clerk(), 2026)).isEqualTo(1);
        assertThat(statistics.sent(DocumentsOffice.clerk(), 2025)).isZero();
    }

    @Test
    void bookOfAGroupHasWhatTheGroupReceivedInThePeriod_whenTheCentreGaveIt() throws IOException {
        var entries = office.letters.incoming.entries;
        RecordRow letter = office.route(office.letter("ส่งถึงกลุ่มวันนี้"), "ICT");
        RecordRow offered = office.entry(letter, "ICT");
        entries.internal()
                .change(
                        DocumentsOffice.clerk(),
                        office.act(entries, DocumentsOffice.clerk(), offered, entries.kind().receive),
                        new RecordDraft().with(entries.kind().receivedAt, Instant.parse("2026-12-02T02:00:00Z")));
        sheets().print(DocumentsOffice.clerk(), november(RegisterSheet.UNIT_BOOK), new ByteArrayOutputStream());
        assertThat((List<?>) printed.getLast().model().get("rows")).isEmpty();
        sheets().print(
                        DocumentsOffice.clerk(),
                        SheetOfPeriod.between(
                                RegisterSheet.UNIT_BOOK, LocalDate.of(2026, 12, 31), LocalDate.of(2026, 12, 1)),
                        new ByteArrayOutputStream());
        assertThat((List<?>) printed.getLast().model().get("rows"))
                .singleElement()
                .asString()
                .contains("ICT 1/2569");
    }

    private static SheetOfPeriod november(RegisterSheet sheet) {
        return SheetOfPeriod.between(sheet, DocumentsOffice.TODAY, LocalDate.of(2026, 11, 1));
    }

    @Test
    void bookOfAGroupIsPrintedForWhoReceivesThere_theRegisterOfSentLettersForTheClerk() throws IOException {
        RecordRow letter = office.route(office.letter("ถึงสองกลุ่ม"), "ICT", "FIN");
        var entry = office.letters.incoming.entries.kind();
        for (String unit : List.of("ICT", "FIN")) {
            office.act(
                    office.letters.incoming.entries,
                    DocumentsOffice.clerk(),
                    office.entry(letter, unit),
                    entry.receive);
        }
        TestCaller group =
                TestCaller.of(SampleOffices.KT1, 12).inUnit(DocumentsOffice.unit("ICT"), LetterPermissions.RECEIVE);
        assertThat(sheets().of(group)).containsExactly(RegisterSheet.UNIT_BOOK);
        assertThat(sheets().of(DocumentsOffice.clerk())).containsExactly(RegisterSheet.values());

        sheets().print(group, november(RegisterSheet.UNIT_BOOK), new ByteArrayOutputStream());
        sheets().print(DocumentsOffice.clerk(), november(RegisterSheet.UNIT_BOOK), new ByteArrayOutputStream());
        sheets().print(DocumentsOffice.clerk(), november(RegisterSheet.OUTGOING), new ByteArrayOutputStream());

        assertThat((List<?>) printed.get(0).model().get("rows"))
                .singleElement()
                .asString()
                .contains("ICT 1/2569");
        assertThat((List<?>) printed.get(1).model().get("rows")).hasSize(2);
        assertThat((List<?>) printed.get(2).model().get("rows")).isEmpty();
    }

    @Test
    void printedBookOfAGroupSaysOfASecretLetterNeitherWhoHasItNorWhatBecameOfIt() throws IOException {
        var entries = office.letters.incoming.entries;
        var entry = entries.kind();
        TestCaller worker = DocumentsOffice.everything(13);
        RecordRow letter = office.letters.incoming.letters.create(
                DocumentsOffice.clerk(),
                office.letterDraft("สอบสวนวินัย")
                        .with(in.secrecy, "SECRET")
                        .with(in.readers, List.of(new RecordDraft().with(in.reader, worker.person()))));
        office.callers.with(worker);
        RecordRow row = office.act(entries, worker, office.entry(office.route(letter, "ICT"), "ICT"), entry.receive);
        office.act(
                entries, worker, row, entry.assign, entry.main, worker.person(), entry.due, LocalDate.of(2026, 11, 30));
        office.act(entries, worker, row, entry.finish, entry.result, "ลงโทษภาคทัณฑ์");
        sheets().print(DocumentsOffice.clerk(), november(RegisterSheet.UNIT_BOOK), new ByteArrayOutputStream());

        String rows = String.valueOf(printed.getFirst().model().get("rows"));
        assertThat(rows).contains("ICT 1/2569").doesNotContain("สอบสวน", "ภาคทัณฑ์", "เจ้าหน้าที่ 13");
        sheets().print(
                        DocumentsOffice.clerk(),
                        SheetOfPeriod.between(
                                RegisterSheet.UNIT_BOOK, LocalDate.of(2026, 9, 30), LocalDate.of(2026, 9, 1)),
                        new ByteArrayOutputStream());
        assertThat((List<?>) printed.getLast().model().get("rows")).isEmpty();
    }

    @Test
    void slipHasNumberDayAndTime_theSecondPrintSaysSo_aVoidOneIsStruckOut() throws IOException {
        RecordRow letter = office.letter("ลงรับ");
        var papers = new LetterSlips(
                office.letters.incoming.letters,
                office.letters.schools.letters,
                printing,
                new SqlWriter(fixture.database().unit()));
        papers.slip(DocumentsOffice.clerk(), letter.id(), new ByteArrayOutputStream());
        papers.slip(DocumentsOffice.clerk(), letter.id(), new ByteArrayOutputStream());

        assertThat(printed.getFirst().model().get("number")).isEqualTo("1");
        assertThat(printed.getFirst().model().get("time")).isEqualTo("09.00 น.");
        assertThat(printed.getFirst().model().get("again")).isEqualTo("");
        assertThat(printed.getLast().model().get("again")).isEqualTo("พิมพ์ซ้ำครั้งที่ 2");
        assertThat(office.now(office.letters.incoming.letters, letter).head().edition())
                .as("whoever printed it goes on with the page that is open")
                .isEqualTo(letter.head().edition());
        assertThat(printed.getLast().model().get("watermark")).asString().doesNotContain("ยกเลิก");

        var in = office.letters.incoming.letters;
        office.act(in, DocumentsOffice.clerk(), letter, in.kind().spoil);
        papers.slip(DocumentsOffice.clerk(), letter.id(), new ByteArrayOutputStream());
        assertThat(printed.getLast().model().get("watermark"))
                .as("a void number is struck out")
                .asString()
                .contains("ยกเลิก");
    }

    @Test
    void weekShowsOthersThatSomebodyIsBusy() throws IOException {
        var kind = office.letters.appointments.kind();
        for (boolean hidden : new boolean[] {true, false}) {
            office.letters.appointments.create(
                    DocumentsOffice.everything(1),
                    new RecordDraft()
                            .with(kind.subject, hidden ? "พบแพทย์" : "ประชุมจังหวัด")
                            .with(kind.begins, Instant.parse("2026-11-19T02:00:00Z"))
                            .with(kind.ends, Instant.parse("2026-11-19T03:00:00Z"))
                            .with(kind.place, "โรงพยาบาล")
                            .with(kind.of, DocumentsOffice.everything(1).person())
                            .with(kind.hidden, hidden));
        }
        var week = new DiaryWeek(office.letters.appointments, office.services, printing);
        var stranger = TestCaller.of(SampleOffices.KT1, 12).with(DiaryPermissions.VIEW);
        assertThat(week.of(stranger, DocumentsOffice.TODAY))
                .extracting(DiaryWeek.Entry::subject)
                .containsExactlyInAnyOrder("ไม่ว่าง", "ประชุมจังหวัด");
        assertThat(week.of(DocumentsOffice.everything(1), DocumentsOffice.TODAY))
                .extracting(DiaryWeek.Entry::subject)
                .contains("พบแพทย์");
        assertThat(week.of(stranger, DocumentsOffice.TODAY.plusDays(7))).isEmpty();
        week.print(stranger, DocumentsOffice.TODAY, new ByteArrayOutputStream());
        assertThat(String.valueOf(printed.getFirst().model())).doesNotContain("พบแพทย์", "โรงพยาบาล, time");
    }

    @Test
    void appointmentOfSeveralDaysStandsOnEachDayOfTheWeek_alsoOneThatBeganBefore() throws IOException {
        var kind = office.letters.appointments.kind();
        TestCaller head = DocumentsOffice.everything(1);
        for (String[] one : new String[][] {
            {"ตรวจราชการ", "2026-11-12T02:00:00Z", "2026-11-17T09:30:00Z"},
            {"อบรมผู้บริหาร", "2026-11-18T02:00:00Z", "2026-11-19T17:00:00Z"},
            {"สัปดาห์ก่อน", "2026-11-12T02:00:00Z", "2026-11-15T17:00:00Z"}
        }) {
            office.letters.appointments.create(
                    head,
                    new RecordDraft()
                            .with(kind.subject, one[0])
                            .with(kind.begins, Instant.parse(one[1]))
                            .with(kind.ends, Instant.parse(one[2]))
                            .with(kind.of, head.person())
                            .with(kind.hidden, false));
        }
        var week = new DiaryWeek(office.letters.appointments, office.services, printing);
        assertThat(week.of(head, DocumentsOffice.TODAY))
                .extracting(DiaryWeek.Entry::day, DiaryWeek.Entry::time, DiaryWeek.Entry::subject)
                .containsExactly(
                        tuple(LocalDate.of(2026, 11, 16), "00.00 น.–24.00 น.", "ตรวจราชการ"),
                        tuple(LocalDate.of(2026, 11, 17), "00.00 น.–16.30 น.", "ตรวจราชการ"),
                        tuple(LocalDate.of(2026, 11, 18), "09.00 น.–24.00 น.", "อบรมผู้บริหาร"),
                        tuple(LocalDate.of(2026, 11, 19), "00.00 น.–24.00 น.", "อบรมผู้บริหาร"));
        week.print(head, DocumentsOffice.TODAY, new ByteArrayOutputStream());
        assertThat((List<?>) printed.getLast().model().get("rows")).hasSize(4);
    }

    @Test
    void minutesNameWhoCame_whoDidNot_eachPartWithItsResolution_aDraftUntilCertified() throws IOException {
        var meetings = office.letters.meetings;
        var kind = meetings.kind();
        TestCaller keeper = DocumentsOffice.everything(10);
        RecordRow row = meetings.create(
                keeper,
                new RecordDraft()
                        .with(kind.unit, DocumentsOffice.unit("PLAN"))
                        .with(kind.subject, "ประชุมกลุ่มนโยบายและแผน")
                        .with(kind.begins, Instant.parse("2026-11-20T02:00:00Z"))
                        .with(kind.ends, Instant.parse("2026-11-20T04:30:00Z"))
                        .with(kind.place, "ห้องประชุม 1")
                        .with(kind.way, MeetingWay.ROOM)
                        .with(kind.recorder, keeper.person())
                        .with(
                                kind.items,
                                List.of(new RecordDraft()
                                        .with(kind.part, MeetingPart.PROPOSED)
                                        .with(kind.topic, "แผนปฏิบัติการประจำปี")
                                        .with(kind.resolution, "เห็นชอบ ให้จัดทำร่าง"))));
        row = meetings.act(keeper, row, kind.call);
        var papers = new MeetingPapers(office.letters, office.services, printing);
        papers.agenda(keeper, row.id(), new ByteArrayOutputStream());
        assertThat(printed.getLast().paper().digits()).isEqualTo(Paper.Digits.THAI);
        assertThat(String.valueOf(printed.getLast().model().get("parts")))
                .contains(
                        "ระเบียบวาระที่ 4 เรื่องเสนอให้ที่ประชุมทราบ",
                        "ระเบียบวาระที่ 5 เรื่องเสนอให้ที่ประชุมพิจารณา",
                        "5.1");
        long key = row.id();
        assertThatExceptionOfType(org.khet.portal.api.outcome.Rejected.class)
                .isThrownBy(() -> papers.minutes(keeper, key, new ByteArrayOutputStream()));

        RecordRow held = meetings.act(
                keeper,
                row,
                kind.hold,
                new RecordDraft()
                        .with(
                                kind.people,
                                List.of(
                                        came(8, Attendance.CAME),
                                        came(9, Attendance.ABSENT),
                                        new RecordDraft()
                                                .with(kind.outsider, "ผู้แทนโรงเรียน")
                                                .with(kind.came, Attendance.GUEST))),
                "");
        papers.minutes(keeper, held.id(), new ByteArrayOutputStream());
        var model = printed.getLast().model();
        assertThat((List<?>) model.get("came")).hasSize(1);
        assertThat((List<?>) model.get("absent")).hasSize(1);
        assertThat(String.valueOf(model.get("guests"))).contains("ผู้แทนโรงเรียน");
        assertThat(String.valueOf(model.get("parts"))).contains("เห็นชอบ ให้จัดทำร่าง");
        assertThat(model.get("begins")).asString().contains("09");
        assertThat(model.get("draft")).isEqualTo("ร่าง");
    }

    private RecordDraft came(int person, Attendance how) {
        var kind = office.letters.meetings.kind();
        return new RecordDraft()
                .with(kind.person, SampleOffices.personId(SampleOffices.KT1, person))
                .with(kind.came, how);
    }

    @Test
    void weekendsAndHolidaysAreNoDaysOfAnAnswer_whereTheOfficeCountsWorkingTime() {
        var entries = office.letters.incoming.entries;
        var entry = entries.kind();
        TestCaller worker = DocumentsOffice.everything(13);
        RecordRow letter = office.route(office.letter("มาวันศุกร์"), "ICT");
        RecordRow row = office.act(entries, worker, office.entry(letter, "ICT"), entry.receive);
        office.act(
                entries, worker, row, entry.assign, entry.main, worker.person(), entry.due, LocalDate.of(2026, 11, 30));
        fixture.clock().pass(Duration.ofDays(4));
        office.act(entries, worker, row, entry.finish, entry.result, "เสร็จวันอังคาร");
        fixture.clock().pass(Duration.ofDays(-4));
        WorkingDays days = new FakeWorkingDays().without(LocalDate.of(2026, 11, 23), "วันหยุดราชการเพิ่มเติม");
        var clock = new FakeResponseClock(days);
        var statistics = new LetterStatistics(fixture.database().unit(), clock, days);
        assertThat(statistics.of(DocumentsOffice.clerk(), 2026, DocumentsOffice.TODAY))
                .singleElement()
                .satisfies(one -> assertThat(one.days())
                        .as("neither Saturday, Sunday nor the holiday")
                        .isEqualTo(1.0));
        clock.from(LocalDate.of(2026, 11, 1), ResponseClock.Counting.CALENDAR_TIME);
        assertThat(statistics
                        .office(DocumentsOffice.clerk(), 2026, DocumentsOffice.TODAY)
                        .days())
                .as("each day where every hour counts")
                .isEqualTo(4.0);
    }
}
