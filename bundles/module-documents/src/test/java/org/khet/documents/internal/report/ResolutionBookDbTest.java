package org.khet.documents.internal.report;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;
import static org.assertj.core.api.Assertions.tuple;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.math.BigDecimal;
import java.time.Clock;
import java.time.Instant;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import org.junit.jupiter.api.Test;
import org.khet.documents.internal.DocumentsOffice;
import org.khet.documents.internal.committee.CommitteeKind;
import org.khet.documents.internal.committee.CommitteeMemberKind;
import org.khet.documents.internal.directive.DirectiveKind;
import org.khet.documents.internal.meeting.AreaCommittee;
import org.khet.documents.internal.meeting.Attendance;
import org.khet.documents.internal.meeting.MeetingKind;
import org.khet.documents.internal.meeting.MeetingPart;
import org.khet.documents.internal.meeting.MeetingPermissions;
import org.khet.documents.internal.meeting.ResolutionKind;
import org.khet.documents.internal.report.ui.ResolutionPage;
import org.khet.portal.api.i18n.TextCatalog;
import org.khet.portal.api.outcome.Outdated;
import org.khet.portal.api.print.PrintDocument;
import org.khet.portal.api.record.RecordDraft;
import org.khet.portal.api.record.RecordFilter;
import org.khet.portal.api.record.RecordRow;
import org.khet.portal.api.security.NotPermitted;
import org.khet.portal.api.time.OfficeTime;
import org.khet.portal.testkit.SampleOffices;
import org.khet.portal.testkit.TestCaller;
import org.khet.portal.testkit.database.OnEachDatabase;
import org.khet.portal.testkit.database.TestDatabase;
import org.khet.portal.testkit.fake.FakeLetterheads;
import org.khet.portal.testkit.fake.FakeOffices;
import org.khet.portal.testkit.record.RecordFixture;
import org.khet.portal.testkit.ui.ShownTexts;
import org.khet.portal.testkit.ui.TestRequest;

/** The book of a year's resolutions with the share that was done in time, and the other papers of the secretary. Source: SEC-13, SEC-14. */
@OnEachDatabase
class ResolutionBookDbTest {
    private final DocumentsOffice office;
    private final AreaCommittee area;
    private final List<PrintDocument> printed = new ArrayList<>();
    private final LetterPrinting printing = new LetterPrinting(
            (document, out) -> printed.add(document), new FakeLetterheads(new FakeOffices(), SampleOffices.KT1));

    ResolutionBookDbTest(TestDatabase database) {
        database.clear();
        office = new DocumentsOffice(new RecordFixture(database));
        area = new AreaCommittee(office);
    }

    private String paper() {
        return String.valueOf(printed.getLast().model());
    }

    private RecordRow resolved() {
        MeetingKind of = area.kind;
        RecordRow held = area.held(
                area.called(area.planned(
                        area.appointed(false),
                        "2026-11-04",
                        area.topic(MeetingPart.PROPOSED, "หนึ่ง"),
                        area.topic(MeetingPart.PROPOSED, "สอง"),
                        area.topic(MeetingPart.PROPOSED, "สาม"),
                        area.topic(MeetingPart.PROPOSED, "สี่"))),
                List.of(8, 9, 10, 11),
                5);
        LocalDate[] due = {
            LocalDate.of(2026, 11, 25),
            LocalDate.of(2026, 11, 18),
            LocalDate.of(2026, 11, 19),
            LocalDate.of(2026, 12, 18)
        };
        List<RecordDraft> lines = held.lines(of.items).stream()
                .map(line -> new RecordDraft()
                        .ofLine(line.id())
                        .with(of.part, line.get(of.part))
                        .with(of.topic, line.get(of.topic))
                        .with(of.resolution, "มอบเรื่อง" + line.get(of.topic))
                        .with(of.owner, AreaCommittee.key(9))
                        .with(of.due, due[held.lines(of.items).indexOf(line)]))
                .toList();
        return area.written(held, new RecordDraft().with(of.items, lines));
    }

    @Test
    void ofFourResolutionsOneIsDoneInTime_oneLate_oneIsOverdue_oneHasTime_theBookHasThemAllWithTheirResult()
            throws IOException {
        resolved();
        DirectiveKind of = office.letters.directives.kind();
        List<RecordRow> work = office.letters.instructions.open(AreaCommittee.SECRETARY);
        for (RecordRow one : work.subList(0, 2)) {
            office.letters.directives.act(
                    DocumentsOffice.everything(9), one, of.finish, new RecordDraft().with(of.answer, "ทำแล้วครบ"), "");
        }
        ResolutionKind resolution = office.letters.resolutions.kind();
        var searched = new RecordFilter(
                "",
                "เรื่องสี่",
                Map.of(
                        "meeting_year",
                        List.of("2569"),
                        "owner",
                        List.of(String.valueOf(AreaCommittee.key(9).value()))),
                List.of());
        assertThat(office.letters.resolutions.all(AreaCommittee.SECRETARY, searched))
                .as("by word, year and owner")
                .singleElement()
                .satisfies(row -> assertThat(row.get(resolution.topic)).isEqualTo("สี่"));
        var book = new ResolutionBook(office.letters, office.services, printing);
        TestCaller reader = TestCaller.of(DocumentsOffice.KT1, 14).with(ResolutionKind.VIEW);
        assertThat(book.shareLines(reader, 2569, DocumentsOffice.TODAY, "Meetings of groups"))
                .as("of three that are done or should be, one was in time")
                .containsExactly(List.of("คณะกรรมการเขตพื้นที่การศึกษา", "4", "4", "2", "1", "2", "1", "33"));
        office.letters.directives.act(AreaCommittee.SECRETARY, work.get(3), of.cancel, new RecordDraft(), "ยุติเรื่อง");
        assertThat(book.shareLines(reader, 2569, DocumentsOffice.TODAY, "Meetings of groups"))
                .as("cancelled work is neither open nor done")
                .containsExactly(List.of("คณะกรรมการเขตพื้นที่การศึกษา", "4", "3", "2", "1", "1", "1", "33"));
        RecordRow overdue = office.now(office.letters.directives, work.get(2));
        office.letters.directives.change(
                AreaCommittee.SECRETARY, overdue, RecordDraft.of(overdue).with(of.due, LocalDate.of(2026, 12, 31)));
        assertThat(book.shareLines(reader, 2569, DocumentsOffice.TODAY, "Meetings of groups"))
                .as("a day that was moved later is judged by that of the minutes")
                .containsExactly(List.of("คณะกรรมการเขตพื้นที่การศึกษา", "4", "3", "2", "1", "1", "1", "33"));
        assertThat(new ResolutionBook.Share("กลุ่ม", 200, 200, 200, 199, 0).cells())
                .as("one of 200 was late, so not all were in time")
                .endsWith("99");
        assertThat(new ResolutionBook.Share("กลุ่ม", 3, 1, 0, 0, 0).cells())
                .as("nothing is due yet")
                .containsExactly("3", "1", "0", "0", "1", "0", "–");
        assertThat(book.shares(reader, 2568, DocumentsOffice.TODAY)).isEmpty();
        book.print(reader, 2569, DocumentsOffice.TODAY, new ByteArrayOutputStream());
        assertThat(paper())
                .contains(
                        "รวมมติที่ประชุม ประจำปี 2569",
                        "1/2569 ข้อ 5.4",
                        "มอบเรื่องสี่",
                        "เสร็จแล้ว: ทำแล้วครบ",
                        "อยู่ระหว่างดำเนินการ");
        assertThatExceptionOfType(NotPermitted.class)
                .isThrownBy(() -> book.shares(TestCaller.of(DocumentsOffice.KT1, 14), 2569, DocumentsOffice.TODAY));
    }

    @Test
    void pageOfTheYearShowsTheSharesInBothLanguages() {
        resolved();
        var page = new ResolutionPage(
                () -> new ResolutionBook(office.letters, office.services, printing),
                Clock.fixed(Instant.parse("2026-11-20T03:00:00Z"), OfficeTime.ZONE));
        var texts = office.fixture.texts(office.letters.resolutions.kind());
        for (Locale locale : List.of(TextCatalog.THAI, Locale.ENGLISH)) {
            TestRequest request = TestRequest.of(AreaCommittee.SECRETARY, texts.in(locale));
            Set<String> shown = ShownTexts.of(page.entry().factory().open(request));
            assertThat(shown).anyMatch(words -> words.contains("คณะกรรมการเขตพื้นที่การศึกษา"));
            assertThat(shown).noneMatch(words -> words.contains("documents."));
        }
    }

    @Test
    void minutesInOfficialFormSayWhoHadAnInterest_andByWhichMeetingTheyWereCertified() throws IOException {
        MeetingKind of = area.kind;
        RecordRow committee = area.appointed(false);
        RecordRow held = area.held(
                area.called(area.planned(committee, "2026-11-04", area.topic(MeetingPart.PROPOSED, "ทุนการศึกษา"))),
                List.of(8, 9, 10, 11),
                5,
                6);
        RecordRow first = area.written(
                held,
                area.minutes(held, "ทุน", new RecordDraft().with(of.resolution, "เห็นชอบ"))
                        .with(
                                of.conflicts,
                                List.of(new RecordDraft()
                                        .with(of.conflictPart, MeetingPart.PROPOSED)
                                        .with(of.conflictNo, 1)
                                        .with(of.conflictOutsider, "กรรมการ 05")
                                        .with(of.conflictCause, "เป็นผู้บริจาค"))));
        var papers = new MeetingPapers(office.letters, office.services, printing);
        papers.minutes(AreaCommittee.SECRETARY, first.id(), new ByteArrayOutputStream());
        assertThat(paper())
                .contains(
                        "กรรมการ 05 ไม่อยู่ในที่ประชุมในวาระนี้ เพราะเป็นผู้บริจาค",
                        "กรรมการมาประชุม 6 คน องค์ประชุม 5 คน",
                        "ระเบียบวาระที่ 1 เรื่องที่ประธานแจ้งให้ที่ประชุมทราบ",
                        "ระเบียบวาระที่ 6 เรื่องอื่น",
                        "ร่าง");
        RecordRow next = area.held(area.called(area.planned(committee, "2026-11-18")), List.of(8, 9, 10, 11), 5);
        area.written(next, area.minutes(next, "รับรอง", new RecordDraft().with(of.resolution, "รับรอง")));
        RecordRow locked = office.now(office.letters.meetings, first);
        assertThat(office.letters.meetings.mayChange(AreaCommittee.SECRETARY, locked))
                .isFalse();
        assertThat(office.letters.meetings.actions(AreaCommittee.SECRETARY, locked))
                .isEmpty();
        assertThatExceptionOfType(Outdated.class)
                .isThrownBy(() -> office.letters.meetings.change(
                        AreaCommittee.SECRETARY, locked, new RecordDraft().with(of.place, "ที่อื่น")));
        papers.minutes(AreaCommittee.SECRETARY, first.id(), new ByteArrayOutputStream());
        assertThat(printed.getLast().model().get("draft")).isEqualTo("");
        assertThat(paper()).contains("รับรองในการประชุมครั้งที่ 2/2569 เมื่อวันที่ 18 พฤศจิกายน 2569");
    }

    @Test
    void feesOfAMeetingAreListedForMembersWhoCame_theChairByTheOwnFee_withTheSumInWords() throws IOException {
        CommitteeKind committee = office.letters.committees.kind();
        RecordRow paying = area.appointed(false);
        RecordRow called = area.called(area.planned(paying, "2026-11-18", area.topic(MeetingPart.TOLD, "แจ้ง")));
        RecordRow held = area.held(called, List.of(8, 9, 10, 11), 5);
        var fees = new FeeList(office.letters, office.services, printing);
        assertThat(fees.of(held)).as("no fee is set").isEmpty();
        assertThat(fees.offers(AreaCommittee.SECRETARY, held)).isFalse();
        office.letters
                .committees
                .internal()
                .change(
                        AreaCommittee.SECRETARY,
                        office.now(office.letters.committees, paying),
                        new RecordDraft()
                                .with(committee.fee, new BigDecimal("1000.00"))
                                .with(committee.chairFee, new BigDecimal("1250.00")));
        assertThat(fees.of(held))
                .as("five of nine came, one of them the chair")
                .extracting(FeeList.Fee::baht)
                .containsExactly(
                        new BigDecimal("1250.00"),
                        new BigDecimal("1000.00"),
                        new BigDecimal("1000.00"),
                        new BigDecimal("1000.00"),
                        new BigDecimal("1000.00"));
        fees.print(AreaCommittee.SECRETARY, held.id(), new ByteArrayOutputStream());
        assertThat(paper()).contains("5,250.00", "ห้าพันสองร้อยห้าสิบบาทถ้วน", "กรรมการ 05");

        var of = office.letters.meetings.kind();
        RecordRow soon = area.called(area.planned(
                office.now(office.letters.committees, paying), "2026-11-19", area.topic(MeetingPart.TOLD, "แจ้ง")));
        RecordDraft came = new RecordDraft()
                .with(
                        of.people,
                        List.of(
                                new RecordDraft()
                                        .with(of.person, AreaCommittee.key(8))
                                        .with(of.came, Attendance.CAME),
                                new RecordDraft()
                                        .with(of.outsider, "ผู้แทนกรรมการ")
                                        .with(of.came, Attendance.FOR)
                                        .with(of.forOutsider, "กรรมการ 05")));
        RecordRow paid = office.hold(AreaCommittee.SECRETARY, soon, came);
        office.letters
                .committees
                .internal()
                .change(
                        AreaCommittee.SECRETARY,
                        office.now(office.letters.committees, paying),
                        new RecordDraft().with(committee.fee, new BigDecimal("2000.00")));
        assertThat(fees.of(paid))
                .as("who came for a member gets the fee, as it was when the meeting was held")
                .extracting(FeeList.Fee::name, FeeList.Fee::baht)
                .contains(tuple("ผู้แทนกรรมการ", new BigDecimal("1000.00")))
                .hasSize(2);
        assertThatExceptionOfType(NotPermitted.class)
                .isThrownBy(() -> fees.print(
                        TestCaller.of(DocumentsOffice.KT1, 14).with(MeetingPermissions.VIEW),
                        held.id(),
                        new ByteArrayOutputStream()));
    }

    @Test
    void listOfMembersHasTheirAddresses_forWhoeverMaySeeThem() throws IOException {
        RecordRow committee = area.appointed(false);
        CommitteeMemberKind file = office.letters.members.kind();
        RecordRow outsider = office.letters.members.all(AreaCommittee.SECRETARY, RecordFilter.ALL).stream()
                .filter(row -> row.get(file.name).equals("กรรมการ 05"))
                .findFirst()
                .orElseThrow();
        office.letters.members.change(
                AreaCommittee.SECRETARY, outsider, new RecordDraft().with(file.address, "5 ถนนตัวอย่าง"));
        var papers = new CommitteePapers(office.letters, office.fixture.codes(), printing);
        papers.members(AreaCommittee.SECRETARY, committee.id(), new ByteArrayOutputStream());
        assertThat(paper()).contains("กรรมการ 05", "5 ถนนตัวอย่าง", "ยังไม่ได้รับ");
        assertThatExceptionOfType(NotPermitted.class)
                .isThrownBy(() -> papers.members(
                        TestCaller.of(DocumentsOffice.KT1, 14).with(CommitteeKind.VIEW),
                        committee.id(),
                        new ByteArrayOutputStream()));
    }
}
