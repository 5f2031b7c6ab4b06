package org.khet.browser;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.junit.jupiter.api.extension.RegisterExtension;

/** Two offices on one runtime; a module that is off is not there. CORE-01, CORE-05, ICT-102, ICT-109. */
@ExtendWith(DemoOffices.class)
class OfficesApartStory {
    @RegisterExtension
    static final Desks desks = new Desks();

    @Test
    void officeWithoutTheModule_hasNoMenuNoPageAndNoTicketOfTheOther(Distribution portal) {
        Desk other = desks.desk(portal).signIn("kt2-54");
        assertThat(other.page().locator("body")).not().containsText("แจ้งซ่อม");

        other.open("ict/repairs");

        assertThat(other.page().locator("body")).not().containsText("ซ-");
        other.picture("module-not-there").accessible();
    }

    @Test
    void moduleSwitchedOffUnderPeoplesHands_leavesSoftlyAndComesBackWithItsData(Distribution portal) {
        Desk clerk = desks.desk(portal).signIn("kt1-13").open("ict/repairs");
        assertThat(clerk.at("ict-repairs-grid")).containsText("ซ-");

        portal.command("module", "disable", "ict", "--office", "KT1");

        assertThat(clerk.at("ict-repairs-grid")).not().isVisible();
        clerk.picture("module-switched-off").accessible();

        portal.command("module", "enable", "ict", "--office", "KT1");

        assertThat(clerk.at("ict-repairs-grid")).containsText("ซ-");
    }
}
