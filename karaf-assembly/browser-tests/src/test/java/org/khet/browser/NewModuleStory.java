package org.khet.browser;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import org.assertj.core.api.Assertions;
import org.junit.jupiter.api.MethodOrderer;
import org.junit.jupiter.api.Order;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestMethodOrder;
import org.junit.jupiter.api.extension.ExtendWith;
import org.junit.jupiter.api.extension.RegisterExtension;

/** An author makes a module from the template and works on it; an office uses it as it is. */
@Tag("heavy")
@ExtendWith({ShownDemoOffices.class, AuthorsModule.class})
@TestMethodOrder(MethodOrderer.OrderAnnotation.class)
class NewModuleStory {
    @RegisterExtension
    static final TestBrowsers desks = new TestBrowsers();

    @Test
    @Order(1)
    void module_buildsWithItsTests(AuthorsModule.Built module) {
        Assertions.assertThat(module.reports())
                .as("stories of the register, rules of the bundle, texts")
                .hasSize(3)
                .anySatisfy(report -> Assertions.assertThat(report).contains("NotesDbTest"))
                .allSatisfy(report -> Assertions.assertThat(report).contains("Failures: 0, Errors: 0, Skipped: 0"));
    }

    @Test
    @Order(2)
    void module_isSignedWithItsAuthorsKey_whichThePortalBelievesOnceItsAdministratorDoes(
            Distribution portal, AuthorsModule.Built module) throws IOException {
        Assertions.assertThat(portal.command("module", "check", module.jar().toString()))
                .contains("signature: UNKNOWN");
        Path trusted = Files.createDirectories(portal.home().resolve("config/trusted"));

        Files.copy(module.certificate(), trusted.resolve("author.pem"));

        Assertions.assertThat(portal.command("module", "check", module.jar().toString()))
                .contains("signature: TRUSTED", "developer key");
    }

    @Test
    @Order(3)
    void module_isInstalledAndUsed(Distribution portal, AuthorsModule.Built module) {
        Assertions.assertThat(portal.command("module", "install", module.jar().toString()))
                .contains("library");
        portal.command("module", "enable", "library", "--office", "KT1");
        TestBrowser clerk = desks.desk(portal).signIn("kt1-12");

        MadeModuleBoard.of(clerk, "library").postAndWalk("ห้องคอมพิวเตอร์ปิดวันศุกร์");

        clerk.open("library/notes").picture("new-module");
    }

    @Test
    @Order(4)
    void savedFile_isSeenInTheOpenBrowserASecondLater_andWhatDoesNotCompileChangesNothing(
            Distribution portal, AuthorsModule.Built module) throws Exception {
        TestBrowser clerk = desks.desk(portal).signIn("kt1-12").open("library/notes");
        try (var round = module.dev(portal)) {
            round.says("looking at bundles/module-library");

            round.save(
                    "src/main/resources/i18n/library_th.properties",
                    "library.note.plural=.*",
                    "library.note.plural=ป้ายประกาศห้องสมุด");
            round.says("s after it was saved"); // waits for Maven's build on a machine that does other work
            assertThat(clerk.page().locator("h1")).containsText("ป้ายประกาศห้องสมุด");

            round.save(
                    "src/main/java/org/khet/library/internal/LibraryModule.java", "return List.of", "return Lust.of");
            round.says("cannot find symbol");
            assertThat(clerk.open("library/notes").page().locator("h1")).containsText("ป้ายประกาศห้องสมุด");
        }
    }

    @Test
    @Order(5)
    void module_leaves(Distribution portal) {
        TestBrowser clerk = desks.desk(portal).signIn("kt1-12").open("library/notes");
        assertThat(clerk.at("library-notes-grid")).isVisible();

        portal.command("module", "remove", "library");

        assertThat(clerk.at("library-notes-grid")).hasCount(0);
        clerk.open("library/notes");
        assertThat(clerk.at("library-notes-grid")).hasCount(0);
        Assertions.assertThat(portal.command("module", "list")).doesNotContain("library");
    }
}
