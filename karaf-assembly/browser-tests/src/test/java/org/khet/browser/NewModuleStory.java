package org.khet.browser;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;

import org.assertj.core.api.Assertions;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.junit.jupiter.api.extension.RegisterExtension;

/** An author makes a module from the template; an office uses it as it is. */
@ExtendWith({DemoOffices.class, AuthorsModule.class})
class NewModuleStory {
    @RegisterExtension
    static final Desks desks = new Desks();

    @Test
    void module_buildsWithItsTests(AuthorsModule.Built module) {
        Assertions.assertThat(module.reports())
                .hasSizeGreaterThan(5)
                .allSatisfy(report -> Assertions.assertThat(report).contains("Failures: 0, Errors: 0, Skipped: 0"));
    }

    @Test
    void module_isInstalledUsedAndRemoved(Distribution portal, AuthorsModule.Built module) {
        Assertions.assertThat(portal.command("module", "install", module.jar().toString()))
                .contains("library");
        portal.command("module", "enable", "library", "--office", "KT1");
        Desk clerk = desks.desk(portal).signIn("kt1-12");

        Board.of(clerk).post("ห้องคอมพิวเตอร์ปิดวันศุกร์");
        assertThat(clerk.at("library-notes-grid")).containsText("ห้องคอมพิวเตอร์ปิดวันศุกร์");
        clerk.picture("new-module").accessible();

        portal.command("module", "remove", "library");
        clerk.open("library/notes");
        assertThat(clerk.at("library-notes-grid")).hasCount(0);
        Assertions.assertThat(portal.command("module", "list")).doesNotContain("library");
    }
}
