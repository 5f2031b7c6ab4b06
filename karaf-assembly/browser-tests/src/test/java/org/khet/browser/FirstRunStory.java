package org.khet.browser;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;

import org.assertj.core.api.Assertions;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.RegisterExtension;

/**
 * Whoever installs the portal: looks at the demonstration, removes it, founds the first office, and a second one. Has a
 * portal of its own, because nothing of the demonstration stays. CORE-01, CORE-05, CORE-133.
 */
class FirstRunStory {
    private static final String PASSWORD = "ตู้เหล็กสี่ลิ้นชักสีเทา";
    private static final double REMOVED_MILLIS = 180_000;

    @RegisterExtension
    static final TestBrowsers desks = new TestBrowsers();

    @Test
    void demonstrationGoes_officesCome_andTheAdministratorMovesBetweenThem() {
        try (Distribution portal = Distribution.offices()) {
            TestBrowser desk = desks.desk(portal).follow(portal.administratorLink());
            desk.press("shell-link-redeem").picture("administrator-link");
            desk.firstPassword(PASSWORD);
            desk.at("shell-factor-secret").waitFor();
            desk.picture("first-run-second-factor").accessible();
            Authenticator.setUp(desk);
            assertThat(desk.at("shell-runtime")).isVisible();
            desk.picture("administrator-home").accessible();
            assertThat(desk.open("ict/repairs").page().locator("body")).not().containsText("ซ-1");

            removeDemonstration(portal, desk);
            firstOffice(desk);
            secondOffice(desk);
            Assertions.assertThat(portal.command("module", "list"))
                    .contains("TR3")
                    .doesNotContain("TR4");
        }
    }

    private static void removeDemonstration(Distribution portal, TestBrowser desk) {
        Assertions.assertThat(portal.command("demo", "show")).contains("office KT1", "office KT2");
        desk.open("admin/offices").picture("offices").accessible();
        desk.press("admin-demo-ask").picture("demonstration-goes");
        desk.press("admin-demo-remove", REMOVED_MILLIS);
        assertThat(desk.at("shell-start-create")).isVisible();
        Assertions.assertThat(portal.command("demo", "show")).contains("There are no demonstration offices");
        TestBrowser gone = desks.desk(portal).open("login").enter("kt1-13", "whatever it was");
        assertThat(gone.page().locator(".k-note")).containsText("ชื่อผู้ใช้หรือรหัสผ่านไม่ถูกต้อง");
    }

    private static void firstOffice(TestBrowser desk) {
        desk.picture("first-run-office");
        Walk walk = new Walk(desk, "first-run").at("account/start", "office");
        walk.end();
        desk.type("shell-start-name", "สำนักงานเขตพื้นที่การศึกษาประถมศึกษาทดลอง เขต 3");
        desk.type("shell-start-shortName", "สพป.ทดลอง เขต 3").type("shell-start-code", "TR3");
        desk.type("shell-start-firstName", "ผู้ดูแลทดลอง").press("shell-start-create");
        assertThat(desk.at("shell-start-start")).isVisible();

        desk.open(""); // interrupted: comes back to the same step
        assertThat(desk.at("shell-start-start")).isVisible();
        desk.picture("first-run-modules").accessible();
        desk.press("shell-start-start");
        assertThat(desk.at("shell-me")).containsText("ผู้ดูแลทดลอง");
        assertThat(desk.at("shell-office")).containsText("สพป.ทดลอง เขต 3");
        assertThat(desk.at("shell-demo")).hasCount(0);
    }

    private static void secondOffice(TestBrowser desk) {
        desk.open("admin/offices/new").type("admin-office-code", "TR4");
        desk.type("admin-office-name", "สำนักงานเขตพื้นที่การศึกษาประถมศึกษาทดลอง เขต 4");
        desk.type("admin-office-short-name", "สพป.ทดลอง เขต 4").type("admin-office-first-name", "ผู้ดูแลทดลอง");
        desk.type("admin-office-account", "x").press("admin-office-save");
        assertThat(desk.page().locator("#admin-office-account[invalid]")).isVisible();
        desk.picture("office-refused").accessible();
        desk.type("admin-office-account", "").press("admin-office-save");
        assertThat(desk.at("shell-office").locator("vaadin-menu-bar-button").first())
                .isVisible();

        desk.at("shell-office").click();
        desk.page()
                .locator("vaadin-menu-bar-item", new com.microsoft.playwright.Page.LocatorOptions().setHasText("เขต 4"))
                .last()
                .click();

        assertThat(desk.at("shell-office")).containsText("เขต 4");
        desk.picture("second-office");
        desk.open("admin/offices").picture("offices-administered").accessible();
        desk.open("admin/offices/TR4");
        assertThat(desk.page().locator(".k-note")).containsText("มีผู้ดูแลอยู่แล้ว");
    }
}
