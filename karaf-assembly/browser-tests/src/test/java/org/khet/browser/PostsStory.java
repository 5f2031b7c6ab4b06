package org.khet.browser;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import com.microsoft.playwright.Locator;
import com.microsoft.playwright.options.FilePayload;
import java.nio.charset.StandardCharsets;
import java.util.regex.Pattern;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.junit.jupiter.api.extension.RegisterExtension;

/** Posts, who holds them, and what an order gives beside them. Who acts for whom. CORE-12, CORE-13, CORE-17, CORE-25 to 28. */
@Tag("heavy")
@ExtendWith(ShownDemoOffices.class)
class PostsStory {
    private static final Pattern POST = Pattern.compile(".*/admin/posts/\\d+");

    @RegisterExtension
    static final TestBrowsers desks = new TestBrowsers();

    @Test
    void postIsMade_takesOneHolderADay_andIsVacantAfterHeLeft(Distribution portal) {
        TestBrowser keeper = desks.desk(portal).signIn("kt1-04").open("admin/posts/new");
        keeper.type("admin-post-number", "อ ๗๗");
        keeper.choose("admin-post-line", "ศึกษานิเทศก์").choose("admin-post-unit", "นิเทศ");
        keeper.press("admin-post-save");
        assertThat(keeper.page()).hasURL(POST);

        assertThat(keeper.page().locator(".k-page vaadin-combo-box:visible, .k-page vaadin-text-field:visible"))
                .hasCount(0); // the page is read until a section is edited
        keeper.press("admin-holders-edit").choose("admin-holder-person", "เจ้าหน้าที่ 20");
        day(keeper, "admin-holder-from", "1/10/2565").press("admin-holder-save");
        assertThat(keeper.page().locator(".k-table")).containsText("เจ้าหน้าที่ 20");

        keeper.press("admin-holders-edit").choose("admin-holder-person", "เจ้าหน้าที่ 18");
        keeper.press("admin-holder-save");
        assertThat(keeper.page().locator(".k-error-summary")).containsText("มีผู้ครองตำแหน่งนี้อยู่");
        assertThat(keeper.page().locator(".k-table")).not().containsText("เจ้าหน้าที่ 18");
        keeper.picture("post-two-holders").accessible();

        keeper.press("admin-holder-cancel").press("admin-holder-out");
        day(keeper, "admin-holder-out-last-day", "30/9/2568").press("admin-holder-out-save");
        assertThat(keeper.page().locator(".k-table")).containsText("30 ก.ย. 68");
        keeper.press("admin-post-acting-edit").choose("admin-post-acting-person", "เจ้าหน้าที่ 20");
        keeper.choose("admin-post-acting-function", "ผู้อำนวยการกลุ่ม");
        keeper.type("admin-post-acting-order", "12/2569 ลงวันที่ 18 พฤศจิกายน 2569")
                .press("admin-post-acting-save");
        assertThat(keeper.at("admin-post-acting")).containsText("รักษาการในตำแหน่ง");
        keeper.at("admin-post-acting").scrollIntoViewIfNeeded();
        keeper.picture("post-acting").accessible();
        keeper.open("admin/posts?standing=vacant");
        assertThat(keeper.at("admin-posts-grid")).containsText("อ 77");
        assertThat(keeper.at("admin-posts-grid")).containsText("มีผู้รักษาการ");
        assertThat(keeper.at("admin-posts-grid")).containsText("46");
        assertThat(keeper.at("admin-posts-grid")).not().containsText("อ 30");
        org.assertj.core.api.Assertions.assertThat(
                        new String(keeper.export("admin-posts", "csv", "สรรหาผู้ครองตำแหน่ง"), StandardCharsets.UTF_8))
                .as("the filtered list")
                .contains("อ 77", "46")
                .doesNotContain("อ 30");
        keeper.picture("posts-vacant").accessible();
        TestBrowser phone = desks.phone(portal).signIn("kt1-04").open("admin/posts?standing=vacant");
        assertThat(phone.at("admin-posts-grid")).containsText("อ 77");
        phone.picture("posts-vacant-phone").accessible();
    }

    @Test
    void functionByOrderBringsItsRights_andTheyGoWithIt(Distribution portal) {
        TestBrowser officer = desks.desk(portal).signIn("kt1-15");
        TestBrowser keeper = desks.desk(portal).signIn("kt1-04").open("admin/people?q=เจ้าหน้าที่ 15");
        GridReader.of(keeper, "admin-people-grid").choose("เจ้าหน้าที่ 15");
        keeper.turn("ตำแหน่งและหน้าที่").press("admin-functions-edit");
        keeper.choose("admin-function-function", "หัวหน้าเจ้าหน้าที่").choose("admin-function-role", "ช่างเทคนิค");
        keeper.press("admin-function-save");
        assertThat(keeper.page().locator("#admin-function-order[invalid]")).isVisible();
        double height = belowTheOrder(keeper);
        keeper.type("admin-function-order", "7/2569 ลงวันที่ 2 พฤศจิกายน 2569");
        keeper.page().keyboard().press("Tab");
        assertThat(keeper.page().locator("#admin-function-order[invalid]")).hasCount(0);
        org.assertj.core.api.Assertions.assertThat(belowTheOrder(keeper))
                .as("the button stays where it is, or it would move away under the press that corrects the field")
                .isCloseTo(height, within(1.0));
        keeper.press("admin-function-save");
        Locator given = keeper.page().locator("[aria-label='หน้าที่ตามคำสั่ง'] .k-table");
        assertThat(given).containsText("7/2569");
        keeper.at("admin-functions-section").scrollIntoViewIfNeeded();
        keeper.picture("function-given").accessible();

        officer.page().waitForCondition(() -> keepsEquipment(officer));

        keeper.page()
                .locator("#admin-functions-section vaadin-button:has-text('สิ้นสุด')")
                .click();
        day(keeper.rest(), "admin-function-end-last-day", "1/1/2569").press("admin-function-end-save");
        assertThat(given).hasCount(0);
        officer.page().waitForCondition(() -> !keepsEquipment(officer));
    }

    @Test
    void headIsAway_theDeputyHearsOfIt_worksInThatName_andTheTrailSaysSo(Distribution portal) {
        TestBrowser head = desks.desk(portal).signIn("kt1-12").open("admin/absences");
        head.choose("admin-absence-kind", "ไปราชการ").type("admin-absence-note", "เรื่องส่วนตัว");
        head.press("admin-absence-save");
        assertThat(head.page().locator(".k-table")).containsText("ไม่อยู่ขณะนี้");
        head.picture("absences").accessible();
        head.choose("admin-absence-kind", "ลา").press("admin-absence-save");
        assertThat(head.page().locator(".k-error-summary")).containsText("มีรายการไม่อยู่ในช่วงนั้นแล้ว");

        TestBrowser deputy = desks.desk(portal).signIn("kt1-13").open("admin/acting");
        assertThat(deputy.at("admin-acting-today")).containsText("ปฏิบัติหน้าที่แทน");
        assertThat(deputy.page().locator(".k-note").first())
                .containsText("วันนี้ท่านปฏิบัติหน้าที่แทน นายเจ้าหน้าที่ 12");
        assertThat(deputy.page().locator("body")).not().containsText("เรื่องส่วนตัว");
        assertThat(deputy.at("admin-acting-person")).hasCount(0);
        deputy.picture("acting").accessible();
        chart(deputy.open("admin/organisation")).picture("organisation").accessible();
        chart(desks.phone(portal).signIn("kt1-15").open("admin/organisation"))
                .picture("organisation-phone")
                .accessible();
        deputy.open("admin/acting").press("shell-acting");
        deputy.page()
                .locator("vaadin-context-menu-item:has-text('นายเจ้าหน้าที่ 12')")
                .click();
        assertThat(deputy.at("shell-acting")).containsText("แทน นายเจ้าหน้าที่ 12");
        deputy.choose("admin-acting-person", "เจ้าหน้าที่ 22");
        assertThat(deputy.page()).hasURL(Pattern.compile(".*/admin/absences/\\d+"));
        deputy.choose("admin-absence-kind", "อบรม").press("admin-absence-save");
        assertThat(deputy.page().locator(".k-table")).containsText("ไม่อยู่ขณะนี้");
        deputy.picture("acting-for").accessible();
        TestBrowser phone = desks.phone(portal).signIn("kt1-13").open("admin/acting");
        assertThat(phone.at("admin-acting-today")).containsText("เจ้าหน้าที่ 22");
        phone.picture("acting-phone").accessible();

        TestBrowser keeper = desks.desk(portal).signIn("kt1-04").open("admin/audit");
        assertThat(keeper.at("admin-audit-grid")).containsText("เจ้าหน้าที่ 13 แทน นายเจ้าหน้าที่ 12");
        head.open("admin/absences")
                .page()
                .locator(".k-table vaadin-button:has-text('ยกเลิก')")
                .click();
        head.press("admin-absence-cancel-save");
        assertThat(head.page().locator(".k-table")).not().containsText("ไม่อยู่ขณะนี้");
        deputy.page().waitForCondition(() -> !deputy.open("").at("shell-acting").isVisible());
    }

    @Test
    void headOfAGroupSetsTheOwnPhoto_theChartAndThePaperShowIt_noOtherOfficeDoes_andItGoesAgain(Distribution portal) {
        TestBrowser head = desks.desk(portal).signIn("kt1-08").open("");
        head.press("shell-me").press("shell-me-photo").press("admin-photo-edit");
        send(head, "ไม่ใช่รูป".getBytes(StandardCharsets.UTF_8));
        assertThat(head.at("admin-photo")).containsText("ไม่ใช่รูปชนิดที่รับ");
        send(head, DrawnFace.jpeg());
        assertThat(head.at("admin-photo-preview")).isVisible();
        head.tick("admin-photo-cut", "ตรงกลาง").picture("photo-chosen").accessible();
        head.press("admin-photo-save");
        assertThat(head.page().locator("#shell-me img")).isVisible();
        head.picture("photo").accessible();

        TestBrowser colleague = desks.desk(portal).signIn("kt1-15").open("admin/organisation");
        Locator face = colleague.page().locator(".k-chart-card img").first();
        colleague.page().waitForCondition(() -> (Boolean) face.evaluate("face => face.naturalWidth === 96"));
        org.assertj.core.api.Assertions.assertThat(colleague.paper("admin-chart-print"))
                .as("a PDF with a picture in it")
                .containsSubsequence("/DCTDecode".getBytes(StandardCharsets.US_ASCII));
        colleague.picture("organisation-photos").accessible();
        String address = (String) face.evaluate("face => face.src");
        TestBrowser stranger = desks.desk(portal).signIn("kt2-51");
        org.assertj.core.api.Assertions.assertThat(
                        stranger.page().request().get(address).headers().get("content-type"))
                .as("the address is of the colleague's tab")
                .doesNotStartWith("image/");

        head.press("admin-photo-edit").press("admin-photo-remove").press("admin-photo-remove-yes");
        assertThat(head.page().locator("#shell-me img")).hasCount(0);
        assertThat(colleague.open("admin/organisation").page().locator(".k-chart-card img"))
                .hasCount(0);
    }

    private static void send(TestBrowser desk, byte[] file) {
        desk.at("admin-photo-file")
                .locator("input[type=file]")
                .setInputFiles(new FilePayload("face.jpg", "image/jpeg", file));
    }

    @Test
    void deputyIsNamedOnThePageOfThePost_withNumberLimitsAndOrder(Distribution portal) {
        TestBrowser keeper = desks.desk(portal).signIn("kt1-04").open("admin/posts?q=อ 40");
        GridReader.of(keeper, "admin-posts-grid").choose("อ 40");
        keeper.turn("ผู้ทำการแทน").press("admin-deputies-edit");
        keeper.choose("admin-deputy-substitute", "เจ้าหน้าที่ 16").type("admin-deputy-most", "50000");
        keeper.press("admin-deputy-save");
        assertThat(keeper.page().locator("#admin-deputy-source[invalid]")).isVisible();
        keeper.type("admin-deputy-source", "7/2569 ลงวันที่ 2 พฤศจิกายน 2569").press("admin-deputy-save");
        assertThat(keeper.at("admin-deputies")).containsText("ลำดับที่ 1");
        assertThat(keeper.at("admin-deputies")).containsText("ไม่เกิน 50,000.00 บาท");
        keeper.at("admin-deputies").scrollIntoViewIfNeeded();
        keeper.picture("deputies").accessible();
    }

    /** The head of the group is away and somebody acts; its people stand beside the chart, the vacant post on it. */
    private static TestBrowser chart(TestBrowser desk) {
        assertThat(desk.at("admin-chart-SUP")).containsText("ว่าง: ศึกษานิเทศก์ เลขที่ 46");
        assertThat(desk.at("admin-chart-ICT")).containsText("เจ้าหน้าที่ 13 ปฏิบัติหน้าที่แทน");
        desk.press("admin-chart-ICT");
        assertThat(desk.at("admin-chart-detail")).containsText("เจ้าหน้าที่ 22");
        assertThat(desk.at("admin-chart-detail")).containsText("ไม่อยู่");
        return desk;
    }

    private static double belowTheOrder(TestBrowser keeper) {
        return keeper.at("admin-function-save").boundingBox().y
                - keeper.at("admin-function-order").boundingBox().y;
    }

    private static boolean keepsEquipment(TestBrowser officer) {
        return officer.open("ict/device").at("ict-equipment-save").isVisible();
    }

    private static TestBrowser day(TestBrowser desk, String id, String day) {
        desk.type(id, day);
        desk.page().keyboard().press("Enter");
        return desk.rest();
    }
}
