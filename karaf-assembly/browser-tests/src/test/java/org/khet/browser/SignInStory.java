package org.khet.browser;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.junit.jupiter.api.extension.RegisterExtension;

/** Coming in and going out. CORE-15. */
@ExtendWith(SharedOffices.class)
class SignInStory {
    private static final String SCROLLER =
            "document.querySelector('vaadin-app-layout').shadowRoot.querySelector('[part=content]')";

    @RegisterExtension
    static final TestBrowsers desks = new TestBrowsers();

    @Test
    void signInPage_isReadableByEverybody(Distribution portal) {
        desks.desk(portal).open("login").picture("sign-in").accessible();
        desks.phone(portal).open("login").picture("sign-in-phone").accessible();
    }

    @Test
    void signInPage_saysWhatTheOfficeTells_andWhatToDoAboutAForgottenPassword(Distribution portal) {
        TestBrowser keeper = desks.desk(portal).signIn("kt1-04");
        String news = tells(keeper, "news", "ปิดปรับปรุงคืนวันศุกร์ เริ่ม 18.00 น.");
        String help = tells(keeper, "help", "กลุ่ม ICT โทร 000-000-000 ในเวลาราชการ");
        try {
            TestBrowser visitor = desks.desk(portal).open("login");

            assertThat(visitor.at("shell-signin-news")).containsText("ปิดปรับปรุงคืนวันศุกร์ เริ่ม 18.00 น.");
            visitor.page()
                    .locator("#shell-signin-forgot vaadin-details-summary")
                    .click();
            assertThat(visitor.page().getByText("กลุ่ม ICT โทร 000-000-000 ในเวลาราชการ"))
                    .isVisible();
            assertThat(visitor.at("shell-signin-forgot")).containsText("ลิงก์ตั้งรหัสผ่านใหม่");
            visitor.picture("sign-in-news").accessible();
            visitor.press("shell-signin-language-en");
            assertThat(visitor.at("shell-signin-forgot")).containsText("Forgot");
        } finally {
            tells(keeper, "news", news);
            tells(keeper, "help", help);
        }
    }

    /** Sets what the office tells on the sign-in page; gives what it told before. */
    private static String tells(TestBrowser keeper, String what, String words) {
        String field = "admin-settings-core-core-setting-sign-in-" + what;
        keeper.open("admin/settings");
        String before = keeper.at(field).locator("input").inputValue();
        keeper.type(field, words).press("admin-settings-core-save");
        assertThat(keeper.open("admin/settings").at(field).locator("input")).hasValue(words);
        return before;
    }

    @Test
    void wrongPassword_isRefusedInWordsThatNameNoAccount(Distribution portal) {
        TestBrowser visitor = desks.desk(portal).open("login");

        visitor.type("shell-signin-name", "kt1-20").type("shell-signin-password", "not the password");
        visitor.press("shell-signin-enter");

        assertThat(visitor.page().locator("body")).containsText("ชื่อผู้ใช้หรือรหัสผ่านไม่ถูกต้อง");
        visitor.picture("sign-in-refused").accessible();
    }

    @Test
    void clerkAtHome_seesOwnOfficeInBothLanguages(Distribution portal) {
        TestBrowser clerk = desks.desk(portal).signIn("kt1-13");
        assertThat(clerk.page().locator("body")).containsText("สพป.ตัวอย่าง เขต 1");
        clerk.picture("home").accessible();

        clerk.press("shell-language-en");

        assertThat(clerk.page().locator("html")).hasAttribute("lang", "en");
        clerk.picture("home-english").accessible();
        clerk.press("shell-language-th");
    }

    @Test
    void phone_showsHomeWithoutScrollingSideways(Distribution portal) {
        TestBrowser phone =
                desks.phone(portal).signIn("kt1-s01-u").picture("home-phone").accessible();

        org.assertj.core.api.Assertions.assertThat(isWithinThePage(phone)).isEqualTo(true);
        org.assertj.core.api.Assertions.assertThat(phone.page().evaluate(SCROLLER + ".scrollTop = 150"))
                .as("the page is scrolled")
                .isEqualTo(phone.page().evaluate(SCROLLER + ".scrollTop"));
        phone.go("account/notices");
        org.assertj.core.api.Assertions.assertThat(phone.page().evaluate(SCROLLER + ".scrollTop"))
                .as("the next page begins at its top")
                .isEqualTo(0);
    }

    @Test
    void whoConnectedTheAccountSignsInByTheProvider(Distribution portal) {
        try (Ministry ministry = new Ministry(portal)) {
            TestBrowser officer = desks.desk(portal).signIn("kt1-18");
            Conditions.await("the portal knows the ministry", () -> {
                officer.open("account/providers");
                return officer.at("shell-provider-connect-ministry").isVisible();
            });
            officer.type("shell-provider-current", "guessed").press("shell-provider-connect-ministry");
            assertThat(officer.page().locator("#shell-provider-current[invalid]"))
                    .isVisible();
            officer.picture("providers");
            Walk walk = new Walk(officer, "door").here("providers");
            ministry.expects("person-18");
            officer.type("shell-provider-current", officer.password("kt1-18"));
            officer.at("shell-provider-connect-ministry").click();
            assertThat(officer.at("shell-provider-disconnect-ministry")).isVisible();

            TestBrowser phone = desks.phone(portal).open("login/provider/ministry?code=stolen&state=stolen");
            assertThat(phone.page().locator(".k-note")).containsText("ไม่มีการเข้าระบบที่ค้างอยู่");
            org.assertj.core.api.Assertions.assertThat(
                            new Walk(phone, "door").here("provider-return").faults())
                    .isEmpty();
            phone.page().setViewportSize(390, 844);
            phone.open("account/visits").picture("sign-in-provider-phone").accessible();
            assertThat(phone.at("shell-signin-with-ministry")).containsText("กลางของกระทรวงตัวอย่าง");
            org.assertj.core.api.Assertions.assertThat(isWithinThePage(phone)).isEqualTo(true);
            ministry.expects("person-18");
            phone.at("shell-signin-with-ministry").click();
            assertThat(phone.at("shell-visits")).isVisible();
            assertThat(phone.page()).hasURL(portal.address("account/visits"));
            phone.open("account/providers").picture("providers-phone").accessible();
            org.assertj.core.api.Assertions.assertThat(isWithinThePage(phone)).isEqualTo(true);

            officer.type("shell-provider-current", officer.password("kt1-18"));
            officer.press("shell-provider-disconnect-ministry");
            assertThat(officer.at("shell-provider-connect-ministry")).isVisible();
            assertThat(phone.at("shell-signin-name")).isVisible();
            walk.end();
        }
    }

    @Test
    void whoAddedAPasskeySignsInByIt(Distribution portal) throws IOException {
        String here = "http://localhost:" + portal.port() + "/"; // no passkey has numbers for its host
        Path known = portal.home().resolve("config/org.khet.passkeys.cfg");
        Files.writeString(known, "portal = " + here + "\n");
        try {
            TestBrowser officer = desks.desk(portal).follow(here + "login").enter("kt1-18");
            KeyRing.on(officer);
            Conditions.await("the portal knows its address", () -> {
                officer.follow(here + "account/passkeys");
                return officer.at("shell-passkey-add").isVisible();
            });
            officer.type("shell-passkey-name", "เครื่องที่โต๊ะ");
            officer.type("shell-passkey-current", officer.password("kt1-18"));
            officer.at("shell-passkey-add").click();
            assertThat(officer.at("shell-passkey-list")).containsText("เครื่องที่โต๊ะ");
            officer.picture("passkeys").accessible();

            officer.follow(here).press("shell-me");
            officer.at("shell-me-signout").click();
            assertThat(officer.at("shell-signin-name")).isVisible();
            officer.follow(here + "account/visits");
            officer.at("shell-signin-passkey").click();
            assertThat(officer.at("shell-visits")).isVisible();

            TestBrowser phone = desks.phone(portal).open("account/visits");
            phone.at("shell-signin-passkey").click();
            assertThat(phone.page().locator(".k-note").first()).containsText("localhost");
            phone.picture("sign-in-passkey-phone").accessible();
            org.assertj.core.api.Assertions.assertThat(isWithinThePage(phone)).isEqualTo(true);

            officer.follow(here + "account/passkeys").type("shell-passkey-current", officer.password("kt1-18"));
            officer.page().locator("[id^=shell-passkey-remove-]").click();
            assertThat(officer.at("shell-passkey-list")).isHidden();
        } finally {
            Files.delete(known);
        }
    }

    private static Object isWithinThePage(TestBrowser desk) {
        return desk.page().evaluate("() => document.documentElement.scrollWidth <= innerWidth");
    }
}
