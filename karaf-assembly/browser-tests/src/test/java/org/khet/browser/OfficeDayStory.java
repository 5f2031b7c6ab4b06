package org.khet.browser;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;

import com.microsoft.playwright.Locator;
import java.util.regex.Pattern;
import org.assertj.core.api.Assertions;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.junit.jupiter.api.extension.RegisterExtension;

/** Small things of an office's day. CORE-14, CORE-15, CORE-125; ICT-07, ICT-19, ICT-20, ICT-22. */
@ExtendWith(ShownDemoOffices.class)
class OfficeDayStory {
    @RegisterExtension
    static final TestBrowsers desks = new TestBrowsers();

    @Test
    void reportRingsAtTheDeskWithoutReload_andIsTakenBackByItsReporter(Distribution portal) {
        TestBrowser clerk = desks.desk(portal).signIn("kt1-12");
        Locator bell = clerk.page().locator("#shell-notices .k-count");
        String before = bell.isVisible() ? bell.textContent() : "";
        TestBrowser school = desks.desk(portal).signIn("kt1-s04-u").open("ict/repair-form");
        school.type("ict-repair-form-symptom", "เครื่องพิมพ์ห้องสมุดพิมพ์ซ้อนสองแผ่นทุกครั้ง");
        school.type("ict-repair-form-phone", "000000004").type("ict-repair-form-place", "ห้องสมุด");
        school.choose("ict-repair-form-category", "เครื่องพิมพ์").press("ict-repair-form-send");
        assertThat(school.page()).hasURL(Pattern.compile(".*/ict/repairs/\\d+.*"));

        assertThat(bell).not().hasText(before);
        assertThat(bell).isVisible();
        clerk.press("shell-notices");
        assertThat(clerk.page().locator(".k-panel")).containsText("ซ-" + StoryReport.number(school) + "/");
        clerk.picture("notices-by-push");

        school.press("ict-ticket-do-cancel").type("ict-ticket-cancel-reason", "ใช้ได้แล้ว ลูกล้อดึงกระดาษหลวม");
        school.press("ict-ticket-cancel-go");
        assertThat(school.page().locator(".k-header .k-status").first()).containsText("ยกเลิก");
        school.picture("ticket-cancelled").accessible();
    }

    @Test
    void headOfSchoolSaysItDoesNotWork_whatAColleagueMayNot(Distribution portal) {
        TestBrowser head = desks.desk(portal).signIn("kt1-s05-h").open("ict/repairs?tab=to_confirm");
        GridReader.of(head, "ict-repairs-grid").open("เครื่องฉายภาพ");
        assertThat(head.page()).hasURL(StoryReport.TICKET);
        assertThat(head.at("ict-ticket-do-confirm")).isVisible();
        String ticket = head.page().url().replaceFirst("https?://[^/]+/", "");
        TestBrowser technician = desks.desk(portal).signIn("kt1-22").open(ticket);
        assertThat(technician.page().locator(".k-header .k-status").first()).containsText("ส่งคืนแล้วรอยืนยัน");
        assertThat(technician.at("ict-ticket-do-confirm")).not().isVisible();

        head.press("ict-ticket-do-not-working").type("ict-ticket-not-working-reason", "สียังเพี้ยนเหมือนเดิม");
        head.press("ict-ticket-not-working-go");

        assertThat(head.page().locator(".k-header .k-status").first()).containsText("เปิดใหม่");
        head.picture("ticket-opened-again");
    }

    @Test
    void searchFindsThai_alsoWithSaraAmInTwoParts(Distribution portal) {
        TestBrowser clerk = desks.desk(portal).signIn("kt1-13");
        clerk.page().keyboard().press("Control+k");
        clerk.type("shell-search-words", "คําแนะนําโปรแกรม"); // nikhahit and sara aa instead of sara am
        Locator hit = clerk.at("shell-search-results")
                .locator("a", new Locator.LocatorOptions().setHasText("ขอคำแนะนำโปรแกรม"));
        assertThat(hit.first()).isVisible();
        clerk.picture("search").accessible();

        hit.first().click();

        assertThat(clerk.page()).hasURL(Pattern.compile(".*/ict/repairs/\\d+.*"));
    }

    @Test
    void ownScreen_isDarkAndEnglishUntilChangedBack_andGoesAtSignOut(Distribution portal) {
        TestBrowser officer = desks.desk(portal).signIn("kt1-06");
        officer.prefer("shell-me-scheme", "shell-me-scheme-dark");
        officer.prefer("shell-me-language", "shell-me-language-en");
        officer.open("");
        assertThat(officer.page().locator("html")).hasAttribute("data-scheme", "dark");
        assertThat(officer.page().locator("html")).hasAttribute("lang", "en");
        officer.picture("home-dark-english").accessible();
        officer.prefer("shell-me-scheme", "shell-me-scheme-light");
        officer.prefer("shell-me-language", "shell-me-language-th");

        officer.press("shell-me").press("shell-me-signout");

        assertThat(officer.at("shell-signin-enter")).isVisible();
        officer.page().goBack();
        assertThat(officer.at("shell-signin-enter")).isVisible();
    }

    @Test
    void compactScreen_isLowerInEveryField_andStaysUntilChangedBack(Distribution portal) {
        TestBrowser head = desks.desk(portal).signIn("kt1-12").open("ict/repairs?tab=all");
        double comfortable = head.at("ict-repairs-add").boundingBox().height;
        head.prefer("shell-me-density", "shell-me-density-compact").open("ict/repairs?tab=all");
        assertThat(head.page().locator("html")).hasAttribute("data-density", "compact");
        assertThat(head.at("ict-repairs-grid")).containsText("ซ-");

        Assertions.assertThat(head.at("ict-repairs-add").boundingBox().height).isLessThan(comfortable);
        head.picture("register-compact").accessible();

        head.prefer("shell-me-density", "shell-me-density-comfortable");
        Assertions.assertThat(head.at("ict-repairs-add").boundingBox().height).isEqualTo(comfortable);
    }

    @Test
    void guessedPasswords_makeTheAccountWait(Distribution portal) {
        TestBrowser guesser = desks.desk(portal).open("login");
        guesser.enter("kt1-17", "the first guess");
        Locator note = guesser.page().locator(".k-note");
        assertThat(note).containsText("ลองได้อีก 4 ครั้ง");
        for (int left = 3; left > 0; left--) {
            guesser.enter("kt1-17", "guess number " + left);
            assertThat(note).containsText("ลองได้อีก " + left + " ครั้ง");
        }
        guesser.enter("kt1-17", "the last guess");
        assertThat(note).containsText("พักการเข้าระบบ 1 นาที");
        guesser.picture("sign-in-paused").accessible();

        guesser.open("login").enter("kt1-17", guesser.password("kt1-17")); // also with the right one

        assertThat(note).containsText("พักการเข้าระบบ");
    }

    @Test
    void newColleague_getsALinkAndSetsAFirstPassword(Distribution portal) {
        TestBrowser administrator = desks.desk(portal).signIn("kt1-04").open("admin/people/new");
        administrator.type("admin-person-title", "นาง").type("admin-person-first-name", "ตัวอย่างใหม่");
        administrator.press("admin-person-save");
        administrator.turn("บัญชีและสิทธิ์").press("admin-account-edit");
        administrator.type("admin-account-name", "new-colleague").press("admin-grants-add");
        administrator.choose("admin-grants-role-1", "ธุรการกลุ่ม").press("admin-account-save");
        Locator address = administrator.at("admin-link-address").locator("input");
        assertThat(address).hasValue(Pattern.compile("http.+"));
        String link = address.inputValue();
        administrator.picture("account-opened").accessible();

        TestBrowser colleague = desks.desk(portal).follow(link).press("shell-link-redeem");
        assertThat(colleague.at("shell-password-save")).isVisible();
        colleague.firstPassword("password");
        assertThat(colleague.page().locator("#shell-password-changed[invalid]")).isVisible();
        colleague.picture("first-password").accessible();
        colleague.firstPassword("ตู้เอกสารสีเขียวสี่ชั้น");

        assertThat(colleague.at("shell-me")).containsText("ตัวอย่างใหม่");
        desks.desk(portal).follow(link).press("shell-link-redeem").picture("link-spent");
    }
}
