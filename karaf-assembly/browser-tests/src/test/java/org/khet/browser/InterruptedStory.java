package org.khet.browser;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;

import java.util.regex.Pattern;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.junit.jupiter.api.extension.RegisterExtension;

/** The session ends in the middle of typing; who signs in again is where they were, with what they typed. CORE-15, E-74. */
@ExtendWith(SharedOffices.class)
class InterruptedStory {
    private static final String BEGUN = "จอภาพห้องพยาบาลดับ";
    private static final String WHOLE = BEGUN + " เปิดใหม่ก็ไม่ติด";

    @RegisterExtension
    static final TestBrowsers desks = new TestBrowsers();

    @Test
    void cookieGoneWhileTyping_bringsThePersonBackToTheSameFormWithTheText(Distribution portal) {
        TestBrowser phone = desks.phone(portal).signIn("kt1-s09-u");
        StoryReport form = StoryReport.open(phone).write(BEGUN);

        phone.page().context().clearCookies();
        phone.unanswered(() -> form.symptom().pressSequentially(WHOLE.substring(BEGUN.length())));

        assertThat(phone.at("shell-signin")).containsText("เข้าสู่ระบบแล้วจะเปิดหน้านี้ให้");
        comesBack(phone, form);
    }

    @Test
    void signedOutOnAnotherComputer_losesNothingThatWasTyped(Distribution portal) {
        TestBrowser school = desks.desk(portal).signIn("kt1-s10-u");
        StoryReport form = StoryReport.open(school).write(BEGUN);
        TestBrowser elsewhere = desks.desk(portal).signIn("kt1-s10-u");
        elsewhere.press("shell-me");
        form.write(WHOLE);
        elsewhere.page().locator("#shell-me-everywhere").click();

        comesBack(school, form);
    }

    @Test
    void browserWithoutCookies_isToldWhatToDo(Distribution portal) {
        TestBrowser visitor = desks.phone(portal);
        visitor.page().addInitScript("Object.defineProperty(document, 'cookie', {get: () => '', set: () => {}})");

        visitor.page().navigate(portal.address("login"));

        assertThat(visitor.page().locator("main")).containsText("เปิดใช้คุกกี้ในเบราว์เซอร์");
        assertThat(visitor.page().locator("#shell-signin")).hasCount(0);
    }

    private static void comesBack(TestBrowser desk, StoryReport form) {
        String account = desk.page().viewportSize().width < 600 ? "kt1-s09-u" : "kt1-s10-u";
        assertThat(desk.at("shell-signin-name")).isVisible();
        assertThat(desk.page()).hasURL(Pattern.compile(".*/ict/repair-form$"));
        desk.picture("fault-session-ended-" + desk.page().viewportSize().width).accessible();
        desk.enter(account);
        assertThat(form.symptom()).hasValue(WHOLE);
        desk.picture("fault-session-back-" + desk.page().viewportSize().width);
    }
}
