package org.khet.browser;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;
import static org.khet.browser.TextFields.WALL;

import com.microsoft.playwright.Locator;
import org.assertj.core.api.Assertions;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.junit.jupiter.api.extension.RegisterExtension;

/** HTML and ten thousand characters wherever else people write: refused at the field, kept, and never more than text. */
@Tag("heavy")
@ExtendWith(SharedOffices.class)
class WallsStory {
    /** A report that nobody has received yet. */
    private static final String UNTOUCHED = "year=2565&state=SUBMITTED";

    @RegisterExtension
    static final TestBrowsers desks = new TestBrowsers().goingOn();

    @Test
    void dialogsOfTheDesk_refuseThem(Distribution portal) {
        TestBrowser head = desks.desk(portal).signIn("kt1-12");
        GridReader.openTicket(head, "ict/repairs?tab=all&" + UNTOUCHED, "ซ-");
        refuses(head, "reject");
        head.press("ict-ticket-do-receive").tick("ict-ticket-receive-priority", "ด่วนที่สุด");
        refusesOpened(head, "receive");

        openOne(head, "ASSIGNED");
        refuses(head, "diagnose");
        refuses(head, "solve");
        head.press("ict-ticket-do-reassign").choose("ict-ticket-reassign-technician", "เจ้าหน้าที่ 12");
        refusesOpened(head, "reassign");
        openOne(head, "DIAGNOSING");
        refuses(head, "start");
        refuses(head, "ask");
        refuses(head, "stop");
        openOne(head, "REPAIRING");
        refuses(head, "finish");
        openOne(head, "WAITING_REQUESTER");
        refuses(head, "answer");
        openOne(head, "READY");
        head.press("ict-ticket-do-return");
        Assertions.assertThat(TextFields.of(head, "ict-ticket-return-").fill(WALL))
                .isEqualTo(3);
        head.press("ict-ticket-return-go");
        TextFields.of(head, "ict-ticket-return-").areRefusedWith(WALL);
        head.picture("fault-wall-in-dialog").accessible();
    }

    @Test
    void dialogsOfRequesters_refuseThem(Distribution portal) {
        TestBrowser school = desks.desk(portal).signIn("kt1-s05-u");
        GridReader.openTicket(school, "ict/my-repairs?tab=all&" + UNTOUCHED, "ซ-");
        refuses(school, "cancel");

        TestBrowser officer = desks.desk(portal).signIn("kt1-06");
        GridReader.openTicket(officer, "ict/my-repairs?tab=all&state=REJECTED", "ซ-");
        refuses(officer, "resubmit");

        TestBrowser keeper = desks.desk(portal).signIn("kt1-04");
        GridReader.openTicket(keeper, "ict/my-repairs?tab=all&state=RETURNED", "ซ-");
        refuses(keeper, "not-working");
        refuses(keeper, "confirm");
    }

    @Test
    void formsOfTheAdministration_refuseThem(Distribution portal) {
        TestBrowser keeper = desks.desk(portal).signIn("kt2-52");
        keeper.open("admin/people/new");
        refusesForm(keeper, "admin-person-", "admin-person-save");
        keeper.open("admin/schools/new");
        Assertions.assertThat(TextFields.of(keeper, "admin-school-").fill(WALL)).isEqualTo(10);
        keeper.press("admin-school-save");
        TextFields.of(keeper, "admin-school-name").areRefusedWith(WALL);
        TextFields.of(keeper, "admin-school-codes").areRefusedWith(WALL);
        assertThat(keeper.page().locator(".k-error-summary")).not().containsText("ก".repeat(60));
        keeper.picture("fault-wall-in-administration").accessible();
        keeper.open("admin/office");
        refusesForm(keeper, "admin-office-", "admin-office-save");
        keeper.press("admin-units-add");
        refusesForm(keeper, "admin-unit-", "admin-unit-save");
        keeper.open("admin/holidays").press("admin-holidays-add").type("admin-holiday-day", "18/05/2570");
        refusesForm(keeper, "admin-holiday-", "admin-holiday-save");
        keeper.open("admin/audit").press("admin-audit-export").press("admin-audit-export-xlsx");
        refusesForm(keeper, "admin-audit-export-purpose", "admin-audit-export-go");
    }

    @Test
    void settingsAndCodes_refuseThem(Distribution portal) {
        TestBrowser keeper = desks.desk(portal).signIn("kt1-04").open("admin/settings");
        refusesForm(keeper, "admin-settings-ict-", "admin-settings-ict-save");

        keeper.open("admin/code-lists/ict.reject-reason").press("admin-codes-add");
        Assertions.assertThat(TextFields.of(keeper).fill(WALL)).isPositive();
        keeper.press("admin-codes-save");
        assertThat(keeper.page().locator(".k-error-summary [role=alert]")).isVisible();
        TextFields.harmless(keeper);
        keeper.open("admin/code-lists/ict.reject-reason");
        Assertions.assertThat(TextFields.of(keeper).values())
                .contains("เหตุอื่น")
                .doesNotContain(WALL);
    }

    @Test
    void signInPasswordAndSearches_takeThemAsText(Distribution portal) {
        TestBrowser keeper = desks.desk(portal).open("login");
        Assertions.assertThat(TextFields.of(keeper, "shell-signin-").fill(WALL)).isEqualTo(2);
        keeper.press("shell-signin-enter");
        assertThat(keeper.page().locator("body")).containsText("ชื่อผู้ใช้หรือรหัสผ่านไม่ถูกต้อง");
        TextFields.harmless(keeper);

        keeper.signIn("kt1-04").open("account/password");
        Assertions.assertThat(TextFields.of(keeper, "shell-password-").fill(WALL))
                .isEqualTo(3);
        keeper.press("shell-password-save");
        assertThat(keeper.page().locator("#shell-password-changed[invalid], #shell-password-current[invalid]"))
                .not()
                .hasCount(0);
        TextFields.harmless(keeper);

        for (String list : new String[] {"admin/people", "admin/schools", "admin/audit", "ict/my-repairs"}) {
            keeper.open(list);
            Locator grid = keeper.page().locator("vaadin-grid");
            Assertions.assertThat(TextFields.of(keeper).fill(WALL)).as(list).isEqualTo(1);
            assertThat(grid.locator(".k-stop")).isVisible();
            TextFields.harmless(keeper);
        }
        keeper.page().keyboard().press("Control+k");
        assertThat(keeper.at("shell-search-words")).isVisible();
        Assertions.assertThat(TextFields.of(keeper, "shell-search-words").fill(WALL))
                .isEqualTo(1);
        assertThat(keeper.at("shell-search-results")).containsText("ไม่พบ");
        TextFields.harmless(keeper);
    }

    private static void openOne(TestBrowser head, String state) {
        GridReader.openTicket(head, "ict/repairs?tab=all&state=" + state, "ซ-");
    }

    private static void refuses(TestBrowser desk, String action) {
        desk.press("ict-ticket-do-" + action);
        refusesOpened(desk, action);
    }

    private static void refusesOpened(TestBrowser desk, String action) {
        String dialog = "ict-ticket-" + action + "-";
        refusesForm(desk, dialog, dialog + "go");
        desk.press(dialog + "back");
        assertThat(desk.at(dialog + "dialog")).hasCount(0);
    }

    private static void refusesForm(TestBrowser desk, String ids, String save) {
        TextFields fields = TextFields.of(desk, ids);
        Assertions.assertThat(fields.fill(WALL)).as(ids).isPositive();
        desk.press(save);
        fields.areRefusedWith(WALL);
    }
}
