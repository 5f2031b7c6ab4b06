package org.khet.browser;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;

import com.microsoft.playwright.Locator;
import com.microsoft.playwright.Route;
import java.util.concurrent.CompletableFuture;
import java.util.regex.Pattern;
import org.assertj.core.api.Assertions;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.junit.jupiter.api.extension.RegisterExtension;

/** What people typed is kept until it is sent, and never comes back afterwards. CORE-133. */
@Tag("heavy")
@ExtendWith(SharedOffices.class)
class DraftStory {
    private static final String SYMPTOM = "เครื่องพิมพ์ห้องวิชาการพิมพ์ไม่ออกตั้งแต่เช้า";

    @RegisterExtension
    static final TestBrowsers desks = new TestBrowsers();

    @Test
    void sentReport_leavesAnEmptyFormInThisTabAndInEveryOther(Distribution portal) {
        TestBrowser school = desks.desk(portal).signIn("kt1-s01-u");
        TestBrowser other = school.tab().open("ict/repair-form");
        StoryReport.open(school).fill(SYMPTOM);
        other.open("ict/repair-form");
        assertThat(new StoryReport(other).symptom()).hasValue(SYMPTOM);

        new StoryReport(school).send();

        StoryReport.open(school).assertEmpty();
        StoryReport.open(desks.phone(portal).signIn("kt1-s01-u")).assertEmpty();
        new StoryReport(other).symptom().pressSequentially(" ยังไม่ออก");
        assertThat(other.page().locator("#shell-draft-anew")).isVisible();
        other.picture("fault-draft-sent-elsewhere").accessible();
        StoryReport.open(school).assertEmpty();
        StoryReport.open(other).assertEmpty();
    }

    @Test
    void sentFromBothTabs_isOneTicket_andOtherTextGoesOnAsTheNext(Distribution portal) {
        TestBrowser school = desks.desk(portal).signIn("kt1-s05-u");
        StoryReport.open(school).fill(SYMPTOM);
        TestBrowser other = school.tab().open("ict/repair-form");
        TestBrowser third = school.tab().open("ict/repair-form");
        assertThat(new StoryReport(other).symptom()).hasValue(SYMPTOM);

        String ticket = new StoryReport(school).send();

        Assertions.assertThat(new StoryReport(other).send()).isEqualTo(ticket);
        new StoryReport(third).write("จอภาพห้องสมุดดับสนิทตั้งแต่เมื่อวาน");
        third.press("ict-repair-form-send");
        assertThat(third.page().locator(".k-error-summary")).containsText("ส่งแล้ว เลขที่ ซ-");
        third.page().evaluate("() => scrollTo(0, 0)");
        third.picture("report-sent-before").accessible();
        third.press("shell-draft-anew");
        Assertions.assertThat(new StoryReport(third).send()).isNotEqualTo(ticket);
    }

    @Test
    void keysPressedWhileTheReportIsOnItsWay_doNotBecomeTheNextDraft(Distribution portal) {
        TestBrowser school = desks.desk(portal).signIn("kt1-s02-u");
        StoryReport.open(school).fill(SYMPTOM);
        var held = new CompletableFuture<Route>();
        school.page().route("**/?v-r=uidl*", route -> {
            if (!held.complete(route)) {
                route.resume();
            }
        });

        school.at("ict-repair-form-send").dispatchEvent("click");
        new StoryReport(school)
                .symptom()
                .pressSequentially(" และมีเสียงดัง", new Locator.PressSequentiallyOptions().setDelay(20));
        school.page().keyboard().press("Tab");
        school.page().waitForCondition(held::isDone);
        held.join().resume();

        assertThat(school.page()).hasURL(StoryReport.TICKET);
        school.page().unrouteAll();
        StoryReport.open(school).assertEmpty();
    }

    @Test
    void nextReportOpenedAtOnce_isEmptyAndKeepsItsOwnText(Distribution portal) {
        TestBrowser school = desks.desk(portal).signIn("kt1-s03-u");
        StoryReport.open(school).fill(SYMPTOM);
        new StoryReport(school).send();

        school.page()
                .locator("vaadin-side-nav-item[path*='ict/repair-form'], a[href*='ict/repair-form']")
                .first()
                .click();
        assertThat(school.page()).hasURL(Pattern.compile(".*/ict/repair-form$"));
        new StoryReport(school.rest()).assertEmpty();
        school.type("ict-repair-form-symptom", "จอภาพห้องคอมพิวเตอร์ดับสนิท");
        school.page().keyboard().press("Tab");
        school.rest().open("ict/repair-form");

        assertThat(new StoryReport(school).symptom()).hasValue("จอภาพห้องคอมพิวเตอร์ดับสนิท");
    }

    @Test
    void twoTabsOnOneForm_tellTheLaterOneAndLetThePersonChoose(Distribution portal) {
        TestBrowser first = desks.phone(portal).signIn("kt1-s04-u").open("ict/repair-form");
        TestBrowser second = first.tab().open("ict/repair-form");
        new StoryReport(first).write("ข้อความจากหน้าต่างแรก");

        new StoryReport(second).write("ข้อความจากหน้าต่างที่สอง");

        assertThat(second.page().locator("#shell-host-notes")).containsText("ข้อความจากหน้าต่างแรก");
        second.page().evaluate("() => scrollTo(0, 0)");
        second.picture("fault-draft-two-tabs-phone").accessible();
        assertThat(new StoryReport(second).symptom()).hasValue("ข้อความจากหน้าต่างที่สอง");
        second.press("shell-draft-theirs");
        assertThat(new StoryReport(second).symptom()).hasValue("ข้อความจากหน้าต่างแรก");
        assertThat(second.page().locator("#shell-host-notes .k-note")).hasCount(0);
        new StoryReport(second).write("ข้อความจากหน้าต่างแรกและที่สอง");
        first.open("ict/repair-form");
        assertThat(new StoryReport(first).symptom()).hasValue("ข้อความจากหน้าต่างแรกและที่สอง");
    }
}
