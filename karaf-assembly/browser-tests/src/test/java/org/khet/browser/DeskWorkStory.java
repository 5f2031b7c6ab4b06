package org.khet.browser;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;

import com.microsoft.playwright.Locator;
import java.util.List;
import java.util.regex.Pattern;
import org.assertj.core.api.Assertions;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.junit.jupiter.api.extension.RegisterExtension;

/** What the desk does beside the trail of one repair, and what everybody finds, looked at in both languages and at both widths. */
@Tag("heavy")
@ExtendWith(ShownDemoOffices.class)
class DeskWorkStory {
    @RegisterExtension
    static final TestBrowsers desks = new TestBrowsers().goingOn();

    @Test
    void searchFindsPeopleUnitsSchoolsDevicesSettingsAndPages(Distribution portal) {
        TestBrowser administrator = desks.desk(portal).signIn("kt1-04").open("");
        administrator.page().keyboard().press("Control+k");
        finds(administrator, "เจ้าหน้าที่ 20", "เจ้าหน้าที่ 20");
        finds(administrator, "นโยบายและแผน", "กลุ่มนโยบายและแผน");
        finds(administrator, "1099990005", "โรงเรียนบ้านตัวอย่าง 05");
        finds(administrator, "990005", "โรงเรียนบ้านตัวอย่าง 05");
        finds(administrator, "รหัสผ่าน", "ผู้ให้ความช่วยเหลือเรื่องการเข้าสู่ระบบ");
        finds(administrator, "วันหยุด", "วันหยุดราชการ");
        new Walk(administrator, "search").here("found").end();
    }

    @Test
    void technicianFindsDevicesByNumberAndName_alone_andInEnglishToo(Distribution portal) {
        TestBrowser technician = desks.desk(portal).signIn("kt1-22").open("");
        technician.page().keyboard().press("Control+k");
        finds(technician, "PR-2201", "เครื่องพิมพ์เลเซอร์งานสารบรรณ");
        finds(technician, "เครื่องพิมพ์", "เครื่องพิมพ์");
        Locator devices = hits(technician, "[href*='ict/equipment/']");
        Locator others = hits(technician, ":not([href*='ict/equipment/'])");
        assertThat(others.first()).isVisible();

        technician.press("shell-search-sort-ict-equipment");

        assertThat(devices.first()).isVisible();
        assertThat(others).hasCount(0);

        technician.open("").press("shell-language-en").page().keyboard().press("Control+k");
        finds(technician, "PR-2201", "เครื่องพิมพ์เลเซอร์งานสารบรรณ");
        finds(technician, "equipment", "Equipment");
        technician.open("").press("shell-language-th");
    }

    private static Locator hits(TestBrowser desk, String which) {
        return desk.at("shell-search-results").locator("a" + which);
    }

    private static void finds(TestBrowser officer, String words, String found) {
        officer.type("shell-search-words", words);
        assertThat(officer.at("shell-search-results")
                        .locator("a", new Locator.LocatorOptions().setHasText(found))
                        .first())
                .isVisible();
    }

    @Test
    void headAssignsTwoAtOnce_andGoesFromOneToTheNext(Distribution portal) {
        TestBrowser school = desks.desk(portal).signIn("kt1-s05-u");
        List<String> tickets = List.of(
                StoryReport.open(school).fill("จอภาพห้องพักครูกะพริบสีเขียว").send(),
                StoryReport.open(school).fill("แป้นพิมพ์ห้องพักครูกดไม่ติด").send());
        TestBrowser clerk = desks.desk(portal).signIn("kt1-13");
        for (String ticket : tickets) {
            clerk.open(ticket).press("ict-ticket-do-receive");
            clerk.choose("ict-ticket-receive-category", "คอมพิวเตอร์").press("ict-ticket-receive-go");
            says(clerk, "รับเรื่องแล้ว");
        }

        TestBrowser head = desks.desk(portal).signIn("kt1-12").open("ict/repairs?tab=all&q=ห้องพักครู");
        head.press("ict-repairs-bulk-select");
        for (String symptom : List.of("กะพริบสีเขียว", "กดไม่ติด")) {
            head.at("ict-repairs-grid")
                    .locator("vaadin-grid-cell-content", new Locator.LocatorOptions().setHasText(symptom))
                    .first()
                    .click();
        }
        head.choose("ict-repairs-bulk-technician", "22");
        new Walk(head, "desk").here("bulk").end();
        head.press("ict-repairs-bulk-assign");
        assertThat(head.at("ict-repairs-grid")
                        .locator("vaadin-grid-cell-content", new Locator.LocatorOptions().setHasText("มอบหมายแล้ว")))
                .hasCount(2);

        GridReader.openTicket(head, "ict/repairs?tab=all&q=ห้องพักครู", "กดไม่ติด");
        says(head, "มอบหมายแล้ว");
        head.press("ict-ticket-older");
        assertThat(head.page().locator("body")).containsText("กะพริบสีเขียว");
        head.press("ict-ticket-newer");
        assertThat(head.page().locator("body")).containsText("กดไม่ติด");
    }

    @Test
    void deskAndSchoolWriteToEachOther_aNoteStaysInside_andTheCostOfAFinishedRepairIsCorrected(Distribution portal) {
        TestBrowser school = desks.desk(portal).signIn("kt1-s05-u");
        String ticket = StoryReport.open(school)
                .fill("เครื่องขยายเสียงห้องประชุมมีเสียงฮัม")
                .send();
        TestBrowser clerk = desks.desk(portal).signIn("kt1-13").open(ticket);
        further(clerk, "message").type("ict-ticket-message-reason", "ขอภาพถ่ายหลังเครื่องด้วยครับ");
        clerk.press("ict-ticket-message-go");
        further(clerk, "note").type("ict-ticket-note-reason", "เคยซ่อมเมื่อปีก่อน ดูใบงานเดิม");
        clerk.press("ict-ticket-note-go");
        assertThat(clerk.page().locator("body")).containsText("ดูใบงานเดิม");

        school.open(ticket);
        assertThat(school.page().locator("body")).containsText("ขอภาพถ่ายหลังเครื่องด้วยครับ");
        assertThat(school.page().locator("body")).not().containsText("ดูใบงานเดิม");
        new Walk(school, "desk").here("messages").end();

        TestBrowser head = desks.desk(portal).signIn("kt1-12");
        GridReader.openTicket(head, "ict/repairs?tab=all&state=CLOSED", "ซ-");
        further(head, "correct").type("ict-ticket-correct-cost", "๑,๒๕๐.๗๕");
        head.type("ict-ticket-correct-reason", "ใบเสร็จฉบับจริงมาแล้ว").press("ict-ticket-correct-go");
        assertThat(head.page().locator("body")).containsText("1,250.75 บาท");
        new Walk(head, "desk").here("corrected").end();
    }

    @Test
    void keptDraftSaysSo_andMayBeBegunAnew(Distribution portal) {
        TestBrowser school = desks.phone(portal).signIn("kt1-s04-u");
        StoryReport.open(school).write("เครื่องสำรองไฟร้องตลอดเวลา");
        assertThat(school.page().locator("body")).containsText("เก็บร่างแล้ว");
        school.open("").open("ict/repair-form");
        assertThat(school.page().locator("body")).containsText("นำข้อความที่กรอกค้างไว้กลับมาให้แล้ว");
        school.picture("draft-restored").accessible();

        school.press("shell-draft-begin");

        assertThat(school.at("ict-repair-form-symptom").locator("textarea")).hasValue("");
    }

    @Test
    void homeOfTheDeskFollows_withoutReload(Distribution portal) {
        TestBrowser head = desks.desk(portal).signIn("kt1-12").open("");
        head.page().evaluate("() => window.stillTheSamePage = true");
        String before = head.at("shell-home").textContent();
        TestBrowser school = desks.desk(portal).signIn("kt1-s05-u");

        StoryReport.open(school).fill("เราเตอร์ห้องสมุดดับทุกบ่าย").send();

        assertThat(head.at("shell-home")).not().hasText(before);
        assertThat(head.page()).hasURL(Pattern.compile(".*/"));
        Assertions.assertThat(head.page().evaluate("() => window.stillTheSamePage"))
                .isEqualTo(true);
        head.picture("home-followed");
    }

    /** What is done beside the ways of the ticket stands below its other buttons, on small windows in a menu. */
    private static TestBrowser further(TestBrowser desk, String action) {
        return desk.press("ict-ticket-do-" + action);
    }

    private static void says(TestBrowser desk, String state) {
        assertThat(desk.page().locator(".k-header .k-status").first()).containsText(state);
    }
}
