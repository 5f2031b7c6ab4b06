package org.khet.browser;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;

import java.util.regex.Pattern;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.junit.jupiter.api.extension.RegisterExtension;

/** Posts, who holds them, and what an order gives beside them. CORE-12, CORE-13. */
@ExtendWith(DemoOffices.class)
class PostsStory {
    private static final Pattern POST = Pattern.compile(".*/admin/posts/\\d+");

    @RegisterExtension
    static final Desks desks = new Desks();

    @Test
    void postIsMade_takesOneHolderADay_andIsVacantAfterHeLeft(Distribution portal) {
        Desk keeper = desks.desk(portal).signIn("kt1-04").open("admin/posts/new");
        keeper.type("admin-post-number", "อ ๗๗");
        keeper.choose("admin-post-line", "ศึกษานิเทศก์").choose("admin-post-unit", "นิเทศ");
        keeper.press("admin-post-save");
        assertThat(keeper.page()).hasURL(POST);

        keeper.choose("admin-holder-person", "เจ้าหน้าที่ 20");
        day(keeper, "admin-holder-from", "1/10/2565").press("admin-holder-save");
        assertThat(keeper.page().locator(".k-table")).containsText("เจ้าหน้าที่ 20");

        keeper.choose("admin-holder-person", "เจ้าหน้าที่ 18").press("admin-holder-save");
        assertThat(keeper.page().locator(".k-error-summary")).containsText("มีผู้ครองตำแหน่งนี้อยู่");
        assertThat(keeper.page().locator(".k-table")).not().containsText("เจ้าหน้าที่ 18");
        keeper.picture("post-two-holders").accessible();

        day(keeper, "admin-holder-out-last-day", "30/9/2568").press("admin-holder-out-save");
        assertThat(keeper.page().locator(".k-table")).containsText("30 ก.ย. 68");
        keeper.open("admin/posts?standing=vacant");
        assertThat(keeper.at("admin-posts-grid")).containsText("อ 77");
        assertThat(keeper.at("admin-posts-grid")).containsText("46");
        assertThat(keeper.at("admin-posts-grid")).not().containsText("อ 30");
        keeper.picture("posts-vacant").accessible();
        Desk phone = desks.phone(portal).signIn("kt1-04").open("admin/posts?standing=vacant");
        assertThat(phone.at("admin-posts-grid")).containsText("อ 77");
        phone.picture("posts-vacant-phone").accessible();
    }

    @Test
    void functionByOrderBringsItsRights_andTheyGoWithIt(Distribution portal) {
        Desk officer = desks.desk(portal).signIn("kt1-15");
        Desk keeper = desks.desk(portal).signIn("kt1-04").open("admin/people?q=เจ้าหน้าที่ 15");
        Rows.of(keeper, "admin-people-grid").choose("เจ้าหน้าที่ 15");
        keeper.choose("admin-function-function", "หัวหน้าเจ้าหน้าที่").choose("admin-function-role", "ช่างเทคนิค");
        keeper.press("admin-function-save");
        assertThat(keeper.page().locator("#admin-function-order[invalid]")).isVisible();
        keeper.type("admin-function-order", "7/2569 ลงวันที่ 2 พฤศจิกายน 2569").press("admin-function-save");
        assertThat(keeper.page().locator(".k-table")).containsText("7/2569");
        keeper.at("admin-function-function").scrollIntoViewIfNeeded();
        keeper.picture("function-given").accessible();

        officer.page().waitForCondition(() -> keepsEquipment(officer));

        day(keeper, "admin-function-end-last-day", "1/1/2569").press("admin-function-end-save");
        assertThat(keeper.page().locator(".k-table")).hasCount(0);
        officer.page().waitForCondition(() -> !keepsEquipment(officer));
    }

    private static boolean keepsEquipment(Desk officer) {
        return officer.open("ict/equipment/new").at("ict-equipment-form-save").isVisible();
    }

    private static Desk day(Desk desk, String id, String day) {
        desk.type(id, day);
        desk.page().keyboard().press("Enter");
        return desk.rest();
    }
}
