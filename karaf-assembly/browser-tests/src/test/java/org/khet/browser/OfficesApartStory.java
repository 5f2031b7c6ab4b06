package org.khet.browser;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;

import com.microsoft.playwright.Locator;
import org.assertj.core.api.Assertions;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.junit.jupiter.api.extension.RegisterExtension;

/** Two offices on one runtime; a module that is off is not there. CORE-01, CORE-05, ICT-102, ICT-109. */
@ExtendWith(SharedOffices.class)
class OfficesApartStory {
    private static final String OURS = "เครื่องฉายภาพไหม้";

    @RegisterExtension
    static final TestBrowsers desks = new TestBrowsers();

    @Test
    void officeWithoutTheModule_hasNoMenuNoPageAndNoTicketOfTheOther(Distribution portal) {
        portal.command("module", "disable", "ict", "--office", "KT2");
        TestBrowser other = desks.desk(portal).signIn("kt2-54");
        assertThat(other.page().locator("body")).not().containsText("แจ้งซ่อม");

        other.open("ict/repairs");

        assertThat(other.page().locator("body")).not().containsText("ซ-");
        other.picture("module-not-there").accessible();
        portal.command("module", "enable", "ict", "--office", "KT2");
    }

    @Test
    void bothAtWork_findNothingOfEachOther_andOneIsSwitchedOffUnderItsPeoplesHandsWhileTheOtherGoesOn(
            Distribution portal) {
        TestBrowser clerk = desks.desk(portal).signIn("kt1-13");
        GridReader.openTicket(clerk, "ict/repairs?tab=all&year=2565", OURS);
        String ticket = clerk.page().url().replaceFirst("https?://[^/]+/", "");
        TestBrowser theirs = desks.desk(portal).signIn("kt2-54");
        String own =
                StoryReport.open(theirs).fill("จอแสดงคิวชั้นล่างค้างทั้งวัน").send();
        int first = StoryReport.number(theirs);
        Assertions.assertThat(first).isLessThan(10); // the other office is far beyond that
        theirs.picture("ticket-of-the-second-office");
        findsNothing(theirs, ticket, OURS);
        findsNothing(clerk, own, "จอแสดงคิว");
        clerk.open("ict/repairs");
        Locator menu = clerk.at("shell-menu-ict-repairs");
        assertThat(menu).hasCount(1);
        assertThat(search(clerk, OURS)).containsText(OURS);
        clerk.page().keyboard().press("Escape");
        theirs.open("ict/repair-form");

        portal.command("module", "disable", "ict", "--office", "KT1");

        assertThat(clerk.at("ict-repairs-grid")).not().isVisible();
        clerk.picture("module-switched-off").accessible();
        assertThat(menu).hasCount(0);
        assertThat(search(clerk, OURS)).containsText("ไม่พบ");
        clerk.page().keyboard().press("Escape");
        new StoryReport(theirs).fill("ลำโพงห้องประชุมเล็กมีเสียงฮัม").send();
        Assertions.assertThat(StoryReport.number(theirs)).isEqualTo(first + 1);

        portal.command("module", "enable", "ict", "--office", "KT1");

        assertThat(clerk.at("ict-repairs-grid")).containsText("ซ-");
        assertThat(menu).hasCount(1);
        assertThat(search(clerk, OURS)).containsText(OURS);
    }

    private static void findsNothing(TestBrowser stranger, String ticket, String words) {
        for (String guess : new String[] {ticket, ticket + "?tab=history", "ict/my-repairs?tab=all&q=" + words}) {
            stranger.open(guess);
            assertThat(stranger.page().locator("#shell-host-slot")).not().containsText(words);
        }
        assertThat(search(stranger, words)).containsText("ไม่พบ");
        stranger.page().keyboard().press("Escape");
    }

    /** What the search over everything answers. */
    private static Locator search(TestBrowser desk, String words) {
        desk.page().keyboard().press("Control+k");
        desk.type("shell-search-words", words).rest();
        return desk.at("shell-search-results");
    }
}
