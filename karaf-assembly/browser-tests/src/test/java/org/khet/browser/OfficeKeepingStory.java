package org.khet.browser;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;

import com.icegreen.greenmail.util.GreenMail;
import com.icegreen.greenmail.util.ServerSetup;
import com.microsoft.playwright.Locator;
import com.microsoft.playwright.Page;
import com.microsoft.playwright.options.FilePayload;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.regex.Pattern;
import org.assertj.core.api.Assertions;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.junit.jupiter.api.extension.RegisterExtension;

/** Who keeps an office: holidays of a year, settings, codes; and everybody's choice of notices. CORE-40, CORE-125, E-R31. */
@Tag("heavy")
@ExtendWith(ShownDemoOffices.class)
class OfficeKeepingStory {
    private static final String CHOICE = "shell-notice-ict-ticket-submitted";

    private static final String TRANSFER_NOTE = "admin-settings-transfer-note";

    private static final Pattern UNIT = Pattern.compile(".*/admin/office/\\d+");

    @RegisterExtension
    static final TestBrowsers desks = new TestBrowsers().goingOn();

    @Test
    void holidaysOfAYearArePasted_lookedAt_andTakenInWhole(Distribution portal) {
        TestBrowser keeper = desks.desk(portal).signIn("kt1-04").open("admin/holidays");
        keeper.press("admin-holidays-import");
        paste(keeper, "31/02/2570 วันที่ไม่มี\n17/05/2570 วันสถาปนาจังหวัดตัวอย่าง");
        assertThat(keeper.at("admin-holidays-import-preview")).containsText("อ่านวันที่ไม่ได้");
        assertThat(keeper.page().locator("#admin-holidays-import-save[disabled]"))
                .isVisible();
        keeper.picture("holidays-import-refused").accessible();

        paste(keeper, "18/05/2570\tวันก่อตั้งสำนักงาน\nวันจันทร์ที่ ๑๗ พฤษภาคม ๒๕๗๐ วันสถาปนาจังหวัดตัวอย่าง");
        assertThat(keeper.at("admin-holidays-import-preview")).containsText("18 พฤษภาคม 2570");
        keeper.picture("holidays-import").accessible();
        keeper.press("admin-holidays-import-save");

        assertThat(keeper.at("admin-holidays-grid")).containsText("วันก่อตั้งสำนักงาน");
        TestBrowser phone = desks.phone(portal).signIn("kt1-04").open("admin/holidays");
        phone.press("admin-holidays-import");
        paste(phone, "18/05/2570 วันก่อตั้งสำนักงาน\n19/05/2570");
        assertThat(phone.at("admin-holidays-import-preview")).containsText("มีอยู่แล้ว");
        phone.picture("holidays-import-phone").accessible();
    }

    @Test
    void schoolTypesAndPastesItsPupils_isToldAtTheCell_andTheOfficeSeesThemBesideTheYearBefore(Distribution portal) {
        TestBrowser school = desks.desk(portal).signIn("kt1-s05-u").open("admin/pupil-counts");
        school.press("admin-pupils-edit")
                .at("admin-pupils-p1-male")
                .locator("input")
                .fill("๒๑");
        school.page().keyboard().press("Tab");
        Locator next = school.at("admin-pupils-p1-female").locator("input");
        assertThat(next).isFocused();
        next.fill("ยี่สิบ");
        school.press("admin-pupils-save");
        assertThat(school.at("admin-pupils-p1-female")).containsText("ป.1 หญิง: จำนวนเต็ม 0 ถึง 99");
        assertThat(school.at("admin-pupils-p1-male").locator("input")).hasValue("๒๑");
        school.picture("pupils-refused").accessible();

        next.evaluate("""
                input => { const data = new DataTransfer(); data.setData('text', '101\\r\\n102\\r\\n1,003\\r\\n');
                input.dispatchEvent(new ClipboardEvent('paste',
                        { clipboardData: data, bubbles: true, cancelable: true, composed: true })); }""");
        assertThat(school.at("admin-pupils-p3-female").locator("input")).hasValue("1,003");
        school.rest().press("admin-pupils-save");
        assertThat(school.at("admin-pupils-section")).containsText("1,003");
        assertThat(school.at("admin-pupils-save")).hasCount(0);

        TestBrowser office = desks.phone(portal).signIn("kt1-04").open("admin/pupil-counts?q=ตัวอย่าง 05");
        assertThat(office.at("admin-pupil-counts-grid")).containsText(Pattern.compile("1,\\d{3} คน"));
        office.picture("pupils-phone").accessible();
        Assertions.assertThat(RegisterFiles.workbook(office.export("admin-pupil-counts", "xlsx", "")))
                .anySatisfy(row -> Assertions.assertThat(row).contains("โรงเรียนบ้านตัวอย่าง 05"));
    }

    @Test
    void wrongPatternOfNumbersIsRefused_withEverythingElseOfTheForm(Distribution portal) {
        TestBrowser keeper = desks.desk(portal).signIn("kt1-04").open("admin/settings");
        String pattern = "admin-settings-ict-ict-setting-number-pattern";
        assertThat(keeper.at(pattern)).containsText("ซ-17/2570");
        keeper.type(pattern, "ซ/{BE}").type("admin-settings-ict-ict-setting-reopen-days", "ยี่สิบ");

        keeper.press("admin-settings-ict-save");

        assertThat(keeper.page().locator("#" + pattern + "[invalid]")).isVisible();
        assertThat(keeper.page().locator(".k-error-summary")).isVisible();
        keeper.at(pattern).scrollIntoViewIfNeeded();
        keeper.picture("settings-refused").accessible();
        keeper.open("admin/settings");
        assertThat(keeper.at(pattern).locator("input")).hasValue("ซ-{seq}/{BE}");
    }

    @Test
    void settingsOfOneOfficeLeaveAsAFile_andTheOtherTakesOverWhatItTicks(Distribution portal) {
        String days = "admin-settings-core-core-setting-notice-days";
        TestBrowser keeper = desks.desk(portal).signIn("kt1-04").open("admin/settings");
        keeper.type(days, "400").press("admin-settings-core-save").press("admin-settings-transfer");
        byte[] file = keeper.download("admin-settings-transfer-download");
        TestBrowser other = desks.phone(portal).signIn("kt2-52").open("admin/settings-transfer");
        transfer(other, "{}".getBytes(StandardCharsets.UTF_8));
        assertThat(other.at(TRANSFER_NOTE)).containsText("ไม่ใช่ไฟล์ค่าตั้ง");

        transfer(other, file);

        assertThat(other.at("admin-settings-transfer-tick-0")).isVisible();
        assertThat(other.page().locator("body")).containsText("365 → 400");
        other.picture("settings-transfer-phone").accessible();
        other.press("admin-settings-transfer-all-setting").press("admin-settings-transfer-take");
        assertThat(other.at(TRANSFER_NOTE)).containsText("รับแล้ว");
        other.open("admin/settings");
        assertThat(other.at(days).locator("input")).hasValue("400");
        transfer(keeper, file);
        assertThat(keeper.at(TRANSFER_NOTE)).containsText("ต่างกัน 0 รายการ");
        keeper.picture("settings-transfer-same").accessible();
    }

    private static void transfer(TestBrowser desk, byte[] file) {
        desk.page()
                .locator("vaadin-upload#admin-settings-transfer-file input[type=file]")
                .setInputFiles(new FilePayload("office-settings.json", "application/json", file));
    }

    @Test
    void codeIsAddedBelowAnother(Distribution portal) {
        TestBrowser keeper = desks.desk(portal).signIn("kt1-04").open("admin/code-lists/ict.category");
        int before = keeper.page().locator("[id^='admin-codes-up-']").count();
        keeper.press("admin-codes-add");
        String parent = "admin-codes-parent-" + (before + 1);
        assertThat(keeper.at(parent)).isVisible();
        keeper.at(parent).scrollIntoViewIfNeeded();
        keeper.picture("codes-below").accessible();
        TestBrowser phone = desks.phone(portal).signIn("kt1-04").open("admin/code-lists/ict.category");
        phone.picture("codes-below-phone");
    }

    @Test
    void reportsAreToldOnceADay_whenTheClerkWantsItSo(Distribution portal) {
        TestBrowser clerk = ticketChoices(desks.desk(portal).signIn("kt1-13"));
        clerk.press("shell-notices-page-readall");
        choose(clerk, "รวมแจ้งวันละครั้ง");
        clerk.at(CHOICE).scrollIntoViewIfNeeded();
        clerk.picture("notice-choices").accessible();
        TestBrowser phone = ticketChoices(desks.phone(portal).signIn("kt1-13"));
        assertThat(phone.at(CHOICE)).containsText("รวมแจ้งวันละครั้ง");
        phone.at(CHOICE).scrollIntoViewIfNeeded();
        phone.picture("notice-choices-phone").accessible();
        TestBrowser school = desks.desk(portal).signIn("kt1-s02-u");
        StoryReport.open(school).fill("เครื่องฉายภาพห้องประชุมไม่มีสัญญาณเข้า").send();

        TestBrowser keeper = desks.desk(portal).signIn("kt1-04").open("admin/jobs/core.notice-digest");
        keeper.press("admin-jobs-run");

        Locator bell = clerk.page().locator("#shell-notices .k-count");
        assertThat(bell).isVisible();
        clerk.press("shell-notices");
        Locator unread = clerk.page().locator(".k-panel .k-unread"); // jobs may have told other things meanwhile
        assertThat(unread.filter(new Locator.FilterOptions().setHasText("สรุปประจำวัน")))
                .hasCount(1);
        assertThat(unread.filter(new Locator.FilterOptions().setHasText("มีใบแจ้งซ่อมใหม่")))
                .hasCount(0);
        clerk.picture("notice-digest");
        choose(ticketChoices(clerk), "แจ้งทันที");
    }

    private static TestBrowser ticketChoices(TestBrowser clerk) {
        clerk.open("account/notices")
                .page()
                .locator("#shell-notices-of-ict > vaadin-details-summary")
                .click();
        clerk.rest().press("shell-notice-change-ict-ticket-submitted");
        return clerk;
    }

    @Test
    void noticesComeByMailToo_onceAServerIsNamed(Distribution portal) throws Exception {
        Path file = portal.home().resolve("config/org.khet.mail.cfg");
        String before = Files.readString(file);
        var setup = new ServerSetup(0, "127.0.0.1", ServerSetup.PROTOCOL_SMTP);
        setup.setServerStartupTimeout(30_000);
        GreenMail server = new GreenMail(setup);
        server.start();
        TestBrowser keeper = desks.desk(portal).signIn("kt1-04").open("admin/mail");
        assertThat(keeper.page().locator(".k-note").first()).containsText("org.khet.mail.cfg");
        try {
            Files.writeString(
                    file,
                    "host = 127.0.0.1\nsecurity = none\nfrom = portal@khet1.example\nport = "
                            + server.getSmtp().getPort() + "\nportal = " + portal.address("") + "\n");
            Conditions.await("the portal takes the new configuration", () -> {
                keeper.press("admin-mail-refresh");
                return keeper.at("admin-mail-send").count() > 0;
            });
            keeper.press("admin-mail-send");
            assertThat(keeper.at("admin-mail-note")).containsText("officer04@khet1.example");
            Assertions.assertThat(server.getReceivedMessages()).hasSize(1);
            keeper.picture("mail-sent").accessible();

            keeper.open("admin/settings");
            keeper.at("admin-settings-core-core-setting-mail-used")
                    .locator("input")
                    .check();
            keeper.press("admin-settings-core-save");
            TestBrowser phone = ticketChoices(desks.phone(portal).signIn("kt1-13"));
            phone.at("shell-mail-ict-ticket-submitted").scrollIntoViewIfNeeded();
            phone.picture("notice-choices-mail-phone").accessible();
            Assertions.assertThat(phone.page().evaluate("document.scrollingElement.scrollWidth - innerWidth"))
                    .as("nothing to scroll sideways")
                    .isEqualTo(0);
        } finally {
            Files.writeString(file, before);
            server.stop();
        }
    }

    @Test
    void groupIsRenamedFromADay_theStructureOfEachDayShowsItsName_andNothingEndsWithoutASuccessor(Distribution portal) {
        TestBrowser keeper = desks.desk(portal).signIn("kt1-04").open("admin/office");
        keeper.press("admin-units-add");
        keeper.type("admin-unit-code", "WEB").type("admin-unit-name", "กลุ่มงานเว็บไซต์");
        keeper.type("admin-unit-short-name", "เว็บไซต์").choose("admin-unit-parent", "นโยบายและแผน");
        keeper.press("admin-unit-save");
        GridReader.of(keeper, "admin-units-grid").choose("กลุ่มงานเว็บไซต์");
        assertThat(keeper.page()).hasURL(UNIT);

        keeper.type("admin-unit-name", "กลุ่มงานสื่อดิจิทัล");
        day(keeper, "admin-unit-from", "1/10/2590").press("admin-unit-save");

        assertThat(keeper.at("admin-units-grid")).containsText("กลุ่มงานเว็บไซต์");
        day(keeper, "admin-units-day", "2/10/2590");
        assertThat(keeper.at("admin-units-grid")).containsText("กลุ่มงานสื่อดิจิทัล");
        keeper.picture("structure-of-a-day").accessible();

        GridReader.of(keeper, "admin-units-grid").choose("กลุ่มนโยบายและแผน");
        assertThat(keeper.at("admin-unit-end-estate")).containsText("บุคลากร");
        keeper.press("admin-unit-end-save");
        assertThat(keeper.page().locator(".k-error-summary")).containsText("เลือกกลุ่มที่รับช่วง");
        keeper.picture("unit-end-refused").accessible();
        TestBrowser phone = desks.phone(portal).signIn("kt1-04").open("admin/office");
        GridReader.of(phone, "admin-units-grid").choose("กลุ่มงานเว็บไซต์");
        assertThat(phone.page().locator(".k-table").first()).containsText("1 ต.ค. 90");
        phone.picture("unit-history-phone").accessible();
    }

    private static TestBrowser day(TestBrowser desk, String id, String day) {
        desk.type(id, day);
        desk.page().keyboard().press("Enter");
        return desk.rest();
    }

    private static void paste(TestBrowser desk, String list) {
        desk.type("admin-holidays-import-list", list).rest();
    }

    private static void choose(TestBrowser desk, String how) {
        desk.press(CHOICE);
        desk.page()
                .locator("vaadin-select-item[role=option]:visible", new Page.LocatorOptions().setHasText(how))
                .click();
        desk.rest();
    }
}
