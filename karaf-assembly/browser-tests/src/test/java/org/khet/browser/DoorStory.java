package org.khet.browser;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.junit.jupiter.api.extension.RegisterExtension;

/** Coming in and going out. CORE-15. */
@ExtendWith(DemoOffices.class)
class DoorStory {
    @RegisterExtension
    static final Desks desks = new Desks();

    @Test
    void signInPage_isReadableByEverybody(Distribution portal) {
        desks.desk(portal).open("login").picture("sign-in").accessible();
        desks.phone(portal).open("login").picture("sign-in-phone").accessible();
    }

    @Test
    void wrongPassword_isRefusedInWordsThatNameNoAccount(Distribution portal) {
        Desk visitor = desks.desk(portal).open("login");

        visitor.type("shell-signin-name", "kt1-20").type("shell-signin-password", "not the password");
        visitor.press("shell-signin-enter");

        assertThat(visitor.page().locator("body")).containsText("ชื่อผู้ใช้หรือรหัสผ่านไม่ถูกต้อง");
        visitor.picture("sign-in-refused").accessible();
    }

    @Test
    void clerkAtHome_seesOwnOfficeInBothLanguages(Distribution portal) {
        Desk clerk = desks.desk(portal).signIn("kt1-13");
        assertThat(clerk.page().locator("body")).containsText("สพป.ตัวอย่าง เขต 1");
        clerk.picture("home").accessible();

        clerk.press("shell-language-en");

        assertThat(clerk.page().locator("html")).hasAttribute("lang", "en");
        clerk.picture("home-english").accessible();
        clerk.press("shell-language-th");
    }

    @Test
    void phone_showsHomeWithoutScrollingSideways(Distribution portal) {
        Desk phone =
                desks.phone(portal).signIn("kt1-s01-u").picture("home-phone").accessible();

        Object wide = phone.page().evaluate("() => document.documentElement.scrollWidth <= innerWidth");

        org.assertj.core.api.Assertions.assertThat(wide).isEqualTo(true);
    }
}
