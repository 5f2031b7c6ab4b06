package org.khet.browser;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;

import com.microsoft.playwright.Locator;
import com.microsoft.playwright.assertions.LocatorAssertions;
import java.nio.charset.StandardCharsets;
import java.time.LocalDate;
import java.time.ZoneId;
import java.time.format.DateTimeFormatter;
import java.util.List;
import java.util.Locale;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import org.assertj.core.api.Assertions;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.junit.jupiter.api.extension.RegisterExtension;

/**
 * The main trails of the work manual as their people walk them: a round of data with its form, a case of the information process to
 * its end, the manual of a group from its chapters to its readers. Source: ict ICT-56 to 62, ICT-91; core CORE-77 to 82, CORE-98.
 */
@Tag("heavy")
@ExtendWith(ShownDemoOffices.class)
class WorkManualStory {
    private static final String ROUND = "DMC สิ้นปีการศึกษา ปีการศึกษา";
    private static final String RETURNED = "นักเรียนชาย ป.2 ไม่ตรงกับทะเบียน";
    private static final List<String> GRADES = List.of("a2", "a3", "p1", "p2", "p3", "p4", "p5", "p6");

    private static final LocatorAssertions.ContainsTextOptions PATIENTLY =
            new LocatorAssertions.ContainsTextOptions().setTimeout(60_000);

    @RegisterExtension
    static final TestBrowsers desks = new TestBrowsers().goingOn();

    @Test
    void dataRound_fromItsOpening_overASchoolOnAPhone_toItsFiguresOfADay(Distribution portal) {
        TestBrowser administrator = desks.desk(portal).signIn("kt1-04");
        addTwelfthSchool(administrator);
        moveRoundToToday(administrator);
        TestBrowser head = desks.desk(portal).signIn("kt1-12").open("rounds/collection");
        head.choose("rounds-collection-round", "DMC สิ้นปีการศึกษา ปีการศึกษา 2569");
        head.choose("rounds-collection-sheet", "รายรอบ").choose("rounds-collection-form_key", "ทะเบียนการให้บริการ");
        head.press("rounds-collection-save");
        String round = path(head);
        head.press("rounds-collection-do-open").press("rounds-collection-open-go");
        assertThat(head.page().locator("body")).containsText("ส่งแล้ว 0 จาก 12 โรงเรียน");
        assertThat(head.page().locator("body")).containsText("โรงเรียนที่เก็บ 12");
        new Walk(head, "manual").here("round").end();

        schoolHandsIn(desks.phone(portal).signIn("kt1-s05-u"));
        TestBrowser director = desks.phone(portal).signIn("kt1-s05-h");
        String submission = submission(director, ROUND);
        certify(director);
        TestBrowser officer = desks.desk(portal).signIn("kt1-13").open(submission);
        officer.press("rounds-submission-do-give-back").type("rounds-submission-give-back-reason", RETURNED);
        officer.press("rounds-submission-give-back-go");
        says(officer, "ส่งคืนแก้ไข");
        schoolSendsAgain(desks.desk(portal).signIn("kt1-s05-u"), submission);
        certify(director.open(submission));
        officer.open(submission).press("rounds-submission-do-acknowledge");
        for (String quality : List.of("q_correct", "q_complete", "q_current", "q_up_to_date")) {
            officer.at("rounds-submission-acknowledge-" + quality)
                    .locator("input")
                    .check();
        }
        officer.press("rounds-submission-acknowledge-go");
        says(officer, "เขตรับทราบแล้ว");
        fileBringsTwoSchools(officer);

        remind(head.open(round.replace("collections", "board")));
        head.open(round);
        for (String action : List.of("close", "summarise")) {
            head.press("rounds-collection-do-" + action).press("rounds-collection-" + action + "-go");
        }
        says(head, "สรุปแล้ว");
        late(head.open(round), round);
        figures(head.open("rounds/snapshots?tab=fixed"));
        new Walk(head, "manual").here("snapshots").end();
    }

    /** Of the twelve schools of the demonstration one was merged. */
    private static void addTwelfthSchool(TestBrowser administrator) {
        administrator
                .open("admin/schools/new")
                .type("admin-school-name", "โรงเรียนบ้านตัวอย่าง 13")
                .type("admin-school-codes", "1099990013")
                .type("admin-school-smis", "99010013")
                .press("admin-school-save");
        administrator.page().waitForURL(Pattern.compile(".*/admin/schools/\\d+$"));
    }

    private static void certify(TestBrowser director) {
        director.press("rounds-submission-do-certify").press("rounds-submission-certify-go");
        says(director, "ผอ.รับรองแล้ว");
    }

    /** The school reads why, puts one figure right, and confirms again; what it answered before stays. */
    private static void schoolSendsAgain(TestBrowser clerk, String submission) {
        clerk.open(submission).press("rounds-submission-entry");
        assertThat(clerk.page().locator("body")).containsText(RETURNED);
        clerk.type("rounds-entry-pupils-p2-m", "7").press("rounds-entry-save").press("rounds-entry-confirm");
        says(clerk, "ยืนยันแล้ว");
    }

    /** Figures of two schools as a central program gives them, a row for each grade and one for the rooms. */
    private static void fileBringsTwoSchools(TestBrowser officer) {
        officer.open("rounds/submissions").press("rounds-submissions-import");
        assertThat(officer.at("admin-imports-file")).isVisible();
        String file = "รอบ,รหัสโรงเรียน,ชั้น,ชาย,หญิง,ยากจน,พักนอน,ห้องเรียน\n" + rows("1099990001", 7)
                + rows("1099990002", 8);
        SchoolsFile.send(officer, "dmc.csv", file.getBytes(StandardCharsets.UTF_8));
        assertThat(officer.at("admin-imports-column-8")).isVisible();
        officer.press("admin-imports-check");
        assertThat(officer.at("admin-imports-count-open")).containsText("0");
        officer.press("admin-imports-effect").press("admin-imports-store");
        assertThat(officer.at("admin-imports-done")).containsText("นำเข้าแล้ว 18 แถว");
    }

    /** So many boys, and one girl more, in each primary grade; nobody in kindergarten. */
    private static String rows(String school, int boys) {
        return GRADES.stream()
                        .map(grade -> grade.startsWith("p") ? grade + "," + boys + "," + (boys + 1) : grade + ",0,0")
                        .map(figures -> "DMC-2569-3," + school + "," + figures + ",0,0,\n")
                        .collect(Collectors.joining())
                + "DMC-2569-3," + school + ",,,,,,8\n";
    }

    /** One of twelve certified in time; the eleven that owe are reminded once their list was seen. */
    private static void remind(TestBrowser head) {
        assertThat(head.page().locator("body"))
                .containsText("โรงเรียนที่เก็บ 12 · รับรองทันกำหนดร้อยละ 8 · รับทราบแล้วร้อยละ 8");
        head.press("rounds-board-remind");
        assertThat(head.page().locator("body")).containsText("โรงเรียนที่จะได้รับการเตือน 11 แห่ง");
        head.press("rounds-board-remind-go");
        assertThat(head.page().locator("body")).containsText("เตือนโรงเรียนที่ยังไม่รับรอง");
    }

    /** A school whose figures a file brought has certified nothing either; the page of the round names all, the list as many as fit. */
    private static void late(TestBrowser head, String round) {
        Locator owing = head.page().locator("a[href^='/rounds/submissions/']");
        assertThat(owing).hasCount(11);
        assertThat(owing.filter(new Locator.FilterOptions().setHasText("ตัวอย่าง 01")))
                .hasCount(1);
        assertThat(owing.filter(new Locator.FilterOptions().setHasText("ตัวอย่าง 13")))
                .hasCount(1);
        assertThat(owing.filter(new Locator.FilterOptions().setHasText("ตัวอย่าง 05")))
                .hasCount(0);
        head.open("rounds/submissions?tab=late&collection=" + round.replaceAll("\\D", ""));
        Assertions.assertThat(GridReader.of(head, "rounds-submissions-grid").cells())
                .hasSizeBetween(6, 11)
                .noneMatch(row -> String.join(" ", row).contains("ตัวอย่าง 05"));
    }

    /** As of today: 75 pupils that a school certified, 90 and 102 of the file; nine schools are missing. */
    private static void figures(TestBrowser head) {
        String today =
                DateTimeFormatter.ofPattern("d MMM", Locale.of("th")).format(LocalDate.now(ZoneId.of("Asia/Bangkok")));
        Assertions.assertThat(GridReader.of(head, "rounds-snapshots-grid").cells())
                .filteredOn(row -> String.join(" ", row).contains("จำนวนนักเรียนแยกชั้นและเพศ"))
                .anySatisfy(row -> {
                    Assertions.assertThat(row).contains("267", "3", "9", "นำเข้าจากโปรแกรมกลาง");
                    Assertions.assertThat(row).anyMatch(cell -> cell.startsWith(today));
                });
    }

    private static void moveRoundToToday(TestBrowser administrator) {
        LocalDate today = LocalDate.now(ZoneId.of("Asia/Bangkok"));
        administrator.open("admin/rounds/DMC-2569-3");
        day(administrator, "admin-round-opens-on", today);
        day(administrator, "admin-round-as-of", today);
        day(administrator, "admin-round-closes-on", today.plusDays(14));
        administrator
                .type("admin-round-reason", "สพฐ. ให้นำร่องรอบสิ้นปีการศึกษา")
                .press("admin-round-save");
        assertThat(administrator.at("admin-rounds-grid")).containsText("เปิดอยู่");
    }

    private static void day(TestBrowser browser, String id, LocalDate day) {
        browser.type(id, day.getDayOfMonth() + "/" + day.getMonthValue() + "/" + (day.getYear() + 543));
        browser.page().keyboard().press("Tab");
        browser.rest();
    }

    /** By one thumb: the form first, since without it nothing is confirmed, then grade by grade, then the rooms. */
    private static void schoolHandsIn(TestBrowser phone) {
        String submission = submission(phone, ROUND);
        assertThat(phone.page().locator("body")).containsText("ยังไม่ได้ส่งแบบ ทะเบียนการให้บริการ");
        phone.picture("manual-round-school").accessible();
        phone.press("rounds-submission-form").press("forms-answer-do-send");
        phone.type("forms-entry-client", "ครูโรงเรียนบ้านตัวอย่าง 05");
        phone.choose("forms-entry-channel", "โทรศัพท์").type("forms-entry-service", "ปรับปรุงระบบเครือข่าย");
        phone.press("forms-entry-save");

        phone.open(submission).press("rounds-submission-entry");
        for (String grade : GRADES) {
            boolean taught = grade.startsWith("p");
            phone.type("rounds-entry-pupils-" + grade + "-m", taught ? "6" : "0");
            phone.type("rounds-entry-pupils-" + grade + "-f", grade.equals("p1") ? "3" : taught ? "7" : "0");
            phone.type("rounds-entry-poor-" + grade + "-", taught ? "2" : "0");
            phone.type("rounds-entry-boarding-" + grade + "-", "0");
            if (!grade.equals(GRADES.getLast())) {
                phone.press("rounds-entry-step-on");
            }
        }
        phone.picture("manual-round-phone").accessible();
        phone.press("rounds-entry-save");
        assertThat(phone.at("rounds-entry-findings")).containsText("เปลี่ยนเกินร้อยละ 20 จากรอบก่อน");
        phone.type("rounds-entry-findings", "นักเรียนหญิงชั้น ป.1 ย้ายตามผู้ปกครอง 4 คน")
                .press("rounds-entry-save");
        phone.page()
                .locator("vaadin-tab", new com.microsoft.playwright.Page.LocatorOptions().setHasText("ห้องเรียน"))
                .click();
        phone.rest()
                .type("rounds-entry-rooms--", "8")
                .press("rounds-entry-save")
                .press("rounds-entry-confirm");
        says(phone, "ยืนยันแล้ว");
    }

    /** A school that the office opened again types while its line dies without a word. */
    @Test
    void figuresTypedOnABadLine_areStoredWhenItIsMended_andStandThereAgain(Distribution portal) {
        try (var line = new CutLine(portal.port())) {
            TestBrowser phone = desks.phone(portal.behind(line.port())).signIn("kt1-s09-u");
            String submission = submission(phone, "ภาคเรียนที่ 2");
            phone.press("rounds-submission-entry");
            cell(phone, "pupils-a2-m").fill("3");
            phone.page().keyboard().press("Tab");
            phone.rest();

            line.cut();
            cell(phone, "pupils-a2-f").pressSequentially("4");
            cell(phone, "poor-a2-").pressSequentially("1");
            cell(phone, "boarding-a2-").pressSequentially("0");
            phone.page().keyboard().press("Tab");
            line.mend();

            assertThat(cell(phone, "pupils-a2-f")).hasValue("4");
            phone.page().locator("#rounds-entry-save").click();
            assertThat(phone.page().locator("body")).containsText("บันทึกแล้ว", PATIENTLY);
            phone.open(submission).press("rounds-submission-entry");
            assertThat(cell(phone, "pupils-a2-m")).hasValue("3");
            assertThat(cell(phone, "pupils-a2-f")).hasValue("4");
            assertThat(cell(phone, "poor-a2-")).hasValue("1");
            assertThat(cell(phone, "boarding-a2-")).hasValue("0");
        }
    }

    private static Locator cell(TestBrowser phone, String cell) {
        return phone.at("rounds-entry-" + cell).locator("input");
    }

    private static String submission(TestBrowser school, String round) {
        school.open("rounds/submissions?tab=todo");
        school.page()
                .locator("#rounds-submissions-grid vaadin-grid-cell-content")
                .filter(new Locator.FilterOptions().setHasText(round))
                .first()
                .click();
        school.page().waitForURL(Pattern.compile(".*/rounds/submissions/\\d+$"));
        return path(school.rest());
    }

    @Test
    void informationProcess_isStartedAndDoneStepByStep_onAPhone(Distribution portal) {
        TestBrowser head = desks.desk(portal).signIn("kt1-12").open("processes/case");
        head.choose("processes-case-process", "สารสนเทศเพื่อการบริหาร");
        head.type("processes-case-title", "จัดทำข้อมูลสารสนเทศภาคเรียนที่ 2");
        head.choose("processes-case-lead", "เจ้าหน้าที่ 13").press("processes-case-save");
        head.press("processes-case-do-start");
        says(head, "ดำเนินการ");
        Locator steps = head.page()
                .locator(
                        "table",
                        new com.microsoft.playwright.Page.LocatorOptions().setHasText("ศึกษา วิเคราะห์ วางแผนจัดเก็บ"));
        LocalDate first = LocalDate.now(ZoneId.of("Asia/Bangkok")).plusDays(10);
        assertThat(due(steps, 0)).containsText(within(first, 1));
        assertThat(due(steps, 1)).containsText(within(first.plusMonths(1), 2));
        assertThat(due(steps, 2)).containsText(within(first.plusMonths(2), 3));
        assertThat(due(steps, 3)).containsText("30 ก.ย.");
        assertThat(due(steps, 4)).containsText("30 ก.ย.");
        new Walk(head, "manual").here("case").end();

        String matter = path(head);
        TestBrowser phone = desks.phone(portal).signIn("kt1-13");
        for (int step = 1; step <= 5; step++) {
            if (step == 2) {
                String part = schoolReports(desks.phone(portal).signIn("kt1-s05-u"));
                TestBrowser director = desks.phone(portal).signIn("kt1-s05-h").open(part);
                director.press("processes-school-part-do-certify").press("processes-school-part-certify-go");
                says(director, "รับรองแล้ว");
                director.picture("manual-part-certified").accessible();
                head.open(part).press("processes-school-part-do-acknowledge");
                says(head, "สำนักงานรับทราบแล้ว");
                endWithoutAllSchools(head.open(matter));
            } else {
                phone.open(matter).press("processes-case-next-step");
                phone.press("processes-task-do-finish").press("processes-task-finish-go");
                says(phone, "เสร็จ");
            }
        }
        phone.open(matter);
        says(phone, "ปิดเรื่อง");
        phone.picture("manual-case-closed").accessible();
    }

    /** The fifth cell of a step: when it is due. */
    private static Locator due(Locator table, int row) {
        return table.first().locator("tbody tr").nth(row).locator("td, th").nth(4);
    }

    /** Planned days, each moved on to a day of work, which is at most a week away; as lists write them. */
    private static Pattern within(LocalDate planned, int moved) {
        return Pattern.compile(planned.datesUntil(planned.plusWeeks(moved).plusDays(1))
                .map(day -> DateTimeFormatter.ofPattern("d MMM", Locale.of("th"))
                        .format(day)
                        .replace(".", "\\."))
                .collect(Collectors.joining("|", "^(", ") ")));
    }

    /** The clerk of a school reports its part; gives where it stands. */
    private static String schoolReports(TestBrowser school) {
        school.open("processes/school-parts?tab=todo");
        school.page()
                .locator("#processes-school-parts-grid vaadin-grid-cell-content")
                .filter(new Locator.FilterOptions().setHasText("จัดทำข้อมูลสารสนเทศภาคเรียนที่ 2"))
                .first()
                .click();
        school.page().waitForURL(Pattern.compile(".*/processes/school-parts/\\d+$"));
        school.rest().press("processes-school-part-do-report");
        school.type("processes-school-part-report-note", "ส่งข้อมูลครบ 8 ชั้น")
                .press("processes-school-part-report-go");
        says(school, "รายงานแล้ว");
        return path(school);
    }

    /** Step 2 waits for each school, also one that the story of a round added; who leads the case ends it with a reason. */
    private static void endWithoutAllSchools(TestBrowser head) {
        head.press("processes-case-next-step");
        assertThat(head.page().locator("body")).containsText(Pattern.compile("ยังเหลือ 1[01] แห่ง"));
        head.press("processes-task-do-force").type("processes-task-force-forced", "ใช้ข้อมูลรอบก่อนของ 10 โรงเรียน");
        head.press("processes-task-force-go");
        says(head, "เสร็จ");
    }

    @Test
    void manualOfTheIctGroup_isPrintedInItsLayout_asPaperAndForWordProcessors(Distribution portal) {
        TestBrowser head = desks.desk(portal).signIn("kt1-12");
        TestBrowser reader = desks.phone(portal).signIn("kt1-s05-h");
        ManualTrail.readFormer(reader);
        byte[] published = ManualTrail.begin(desks.desk(portal).signIn("kt1-13"))
                .write(desks.phone(portal).signIn("kt1-22"), head)
                .mend(head)
                .print()
                .permit(
                        head,
                        desks.desk(portal).signIn("kt1-03"),
                        desks.phone(portal).signIn("kt1-01"))
                .publish();
        ManualTrail.read(reader, published);
    }

    private static String path(TestBrowser browser) {
        return browser.page().url().replaceFirst("^https?://[^/]+/", "");
    }

    private static void says(TestBrowser browser, String state) {
        assertThat(browser.page().locator(".k-header .k-status").first()).containsText(state);
    }
}
