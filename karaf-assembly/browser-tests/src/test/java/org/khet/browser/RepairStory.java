package org.khet.browser;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;

import com.microsoft.playwright.Locator;
import java.util.regex.Pattern;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.junit.jupiter.api.extension.RegisterExtension;

/** A school's broken computer, from the report to the school's word that it works. ict I.2, rows ICT-01 to ICT-23. */
@ExtendWith(SharedOffices.class)
class RepairStory {
    private static final Pattern TICKET = Pattern.compile(".*/ict/repairs/\\d+.*");
    private static final String SYMPTOM = "คอมพิวเตอร์ห้องธุรการเปิดไม่ติด ไฟหน้าเครื่องไม่ขึ้น";

    @RegisterExtension
    static final TestBrowsers desks = new TestBrowsers().goingOn();

    @Test
    void schoolReports_groupRepairs_schoolConfirms(Distribution portal) {
        // given a clerk of school 05 who reports
        TestBrowser school = desks.desk(portal).signIn("kt1-s05-u").picture("home-school");
        String ticket = report(school, SYMPTOM);
        school.picture("ticket-reported");

        // when the desk receives, the head assigns, the technician repairs and returns
        TestBrowser clerk = desks.desk(portal).signIn("kt1-13").open(ticket);
        clerk.press("ict-ticket-do-receive").picture("ticket-receive");
        clerk.choose("ict-ticket-receive-category", "คอมพิวเตอร์").press("ict-ticket-receive-go");
        says(clerk, "รับเรื่องแล้ว");
        TestBrowser head = desks.desk(portal).signIn("kt1-12").open(ticket);
        head.press("ict-ticket-do-assign").choose("ict-ticket-assign-technician", "22");
        head.press("ict-ticket-assign-go");
        says(head, "มอบหมายแล้ว");
        repair(desks.desk(portal).signIn("kt1-22").open(ticket));

        // then the school confirms, and the ticket is closed
        school.press("ict-ticket-do-confirm")
                .tick("ict-ticket-confirm-rating", "5")
                .picture("ticket-confirm");
        school.press("ict-ticket-confirm-go");
        says(school, "ปิดงาน");
        school.picture("ticket-closed");
    }

    @Test
    void emptyForm_namesWhatIsMissingAndKeepsWhatWasTyped(Distribution portal) {
        TestBrowser school = desks.desk(portal).signIn("kt1-s05-u").open("ict/repair-form");

        school.type("ict-repair-form-place", "ห้องธุรการ").press("ict-repair-form-send");

        assertThat(school.page().locator(".k-error-summary [role=alert]")).isVisible();
        assertThat(school.page().locator("#ict-repair-form-symptom[invalid]")).isVisible();
        assertThat(school.page().locator("#ict-repair-form-phone[invalid]")).isVisible();
        assertThat(school.at("ict-repair-form-symptom").locator("textarea")).isFocused();
        assertThat(school.at("ict-repair-form-place").locator("input")).hasValue("ห้องธุรการ");
        school.picture("form-refused").accessible();
    }

    @Test
    void staffOfAGroup_findTheOwnReportByItsWords_othersDoNot(Distribution portal) {
        TestBrowser finance = desks.desk(portal).signIn("kt1-15");
        report(finance, "เครื่องสแกนเนอร์สีม่วงไม่ตอบสนอง");

        finance.open("ict/my-repairs").type("ict-repairs-words", "สแกนเนอร์สีม่วง");
        assertThat(finance.at("ict-repairs-grid")).containsText("สีม่วง");
        finance.picture("my-repairs-found");

        TestBrowser other = desks.desk(portal).signIn("kt1-11").open("ict/my-repairs?q=สแกนเนอร์สีม่วง");
        assertThat(other.at("ict-repairs-grid")).not().containsText("สีม่วง");
    }

    @Test
    void rejectedReport_isCorrectedAndSentAgainUnderItsNumber(Distribution portal) {
        TestBrowser school = desks.desk(portal).signIn("kt1-s05-u");
        String ticket = report(school, "เครื่องคอมเสียช่วยดูให้ด้วย");
        TestBrowser clerk = desks.desk(portal).signIn("kt1-13").open(ticket);
        clerk.press("ict-ticket-do-reject").choose("ict-ticket-reject-code", "ข้อมูลไม่พอ");
        clerk.type("ict-ticket-reject-reason", "เครื่องใด เสียอย่างไร").press("ict-ticket-reject-go");
        says(clerk, "ไม่รับเรื่อง");

        school.open(ticket).press("ict-ticket-do-resubmit").picture("ticket-resubmit");
        school.type("ict-ticket-resubmit-symptom", "เครื่องห้องวิชาการเปิดแล้วจอดำ")
                .press("ict-ticket-resubmit-go");

        says(school, "แจ้งแล้ว");
        assertThat(school.page().locator("body")).containsText("ข้อความเดิม: เครื่องคอมเสียช่วยดูให้ด้วย");
        school.picture("ticket-sent-again").accessible();
    }

    @Test
    void anotherSchoolsTicket_isNotFoundByItsAddress(Distribution portal) {
        String ticket = report(desks.desk(portal).signIn("kt1-s05-u"), "เครื่องพิมพ์ห้องธุรการไม่ดึงกระดาษเลย");

        TestBrowser stranger = desks.desk(portal).signIn("kt1-s07-u").open(ticket);

        assertThat(stranger.page().locator("body")).not().containsText("ไม่ดึงกระดาษ");
        stranger.picture("ticket-of-another-school");
    }

    private static String report(TestBrowser school, String symptom) {
        school.open("ict/repair-form").type("ict-repair-form-symptom", symptom);
        school.type("ict-repair-form-phone", "000000005").type("ict-repair-form-place", "ห้องธุรการ");
        school.choose("ict-repair-form-category", "คอมพิวเตอร์")
                .picture("report-form")
                .press("ict-repair-form-send");
        assertThat(school.page()).hasURL(TICKET);
        says(school, "แจ้งแล้ว");
        return school.page().url().replaceFirst("https?://[^/]+/", "");
    }

    private static void repair(TestBrowser technician) {
        technician.press("ict-ticket-do-diagnose").tick("ict-ticket-diagnose-mode", "ที่ตั้งเครื่อง");
        technician.press("ict-ticket-diagnose-go");
        says(technician, "กำลังตรวจสอบ");
        technician
                .press("ict-ticket-do-start")
                .picture("ticket-start")
                .type("ict-ticket-start-finding", "แหล่งจ่ายไฟเสีย");
        technician.choose("ict-ticket-start-cause", "ไฟ").press("ict-ticket-start-go");
        says(technician, "กำลังดำเนินการ");
        technician.press("ict-ticket-do-finish").type("ict-ticket-finish-words", "เปลี่ยนแหล่งจ่ายไฟแล้ว");
        technician.choose("ict-ticket-finish-result", "ซ่อม");
        typeMoney(technician, technician.at("ict-ticket-finish-cost").locator("input"));
        technician.picture("ticket-finish").press("ict-ticket-finish-go");
        says(technician, "ซ่อมเสร็จรอส่งคืน");
        assertThat(technician.page().locator("body")).containsText("1,250.50 บาท");
        technician.press("ict-ticket-do-return").tick("ict-ticket-return-way", "พนักงานส่งของ");
        technician.type("ict-ticket-return-accessories", "สายไฟ 1 เส้น");
        technician.type("ict-ticket-return-condition", "ใช้งานได้ปกติ").press("ict-ticket-return-go");
        says(technician, "ส่งคืนแล้วรอยืนยัน");
        for (String told : new String[] {"ส่งทางพนักงานส่งของ", "ใช้งานได้ปกติ", "สายไฟ 1 เส้น"}) {
            assertThat(technician.page().locator("body")).containsText(told);
        }
        technician.picture("ticket-returned").accessible();
    }

    /** As people type and paste it: Thai digits, separators, a unit; a third decimal is told, not rounded. */
    private static void typeMoney(TestBrowser technician, Locator cost) {
        cost.pressSequentially("๑,๒๕๐.๕๐๕");
        assertThat(cost).hasValue("1250.505");
        technician.press("ict-ticket-finish-go");
        Locator field = technician.page().locator("#ict-ticket-finish-cost[invalid]");
        assertThat(field).containsText("ทศนิยมไม่เกิน 2 ตำแหน่ง");

        cost.selectText();
        cost.evaluate("""
                input => {
                    const pasted = new DataTransfer();
                    pasted.setData('text', '1,250.50 บาท');
                    input.dispatchEvent(new ClipboardEvent('paste',
                        {clipboardData: pasted, bubbles: true, cancelable: true, composed: true}));
                }""");
        assertThat(cost).hasValue("1250.50");
    }

    private static void says(TestBrowser desk, String state) {
        assertThat(desk.page().locator(".k-header .k-status").first()).containsText(state);
    }
}
