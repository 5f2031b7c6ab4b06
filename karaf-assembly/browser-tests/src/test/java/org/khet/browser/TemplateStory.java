package org.khet.browser;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.stream.Stream;
import org.assertj.core.api.Assertions;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.junit.jupiter.api.extension.RegisterExtension;

/** The template, as it is in the sources, is a module that an office can use; {@link NewModuleStory} makes another from it. */
@ExtendWith(SharedOffices.class)
class TemplateStory {
    @RegisterExtension
    static final TestBrowsers desks = new TestBrowsers();

    @Test
    void template_isInstalledUsedAndLeaves(Distribution portal) throws IOException {
        Assertions.assertThat(portal.command("module", "install", jar().toString()))
                .contains("template");
        portal.command("module", "enable", "template", "--office", "KT1");
        TestBrowser clerk = desks.desk(portal).signIn("kt1-12");

        MadeModuleBoard.of(clerk, "template").postAndWalk("ห้องคอมพิวเตอร์ปิดวันศุกร์");

        clerk.open("template/notes");
        portal.command("module", "remove", "template");
        assertThat(clerk.at("template-notes-grid")).hasCount(0);
        Assertions.assertThat(portal.command("module", "list")).doesNotContain("template");
    }

    private static Path jar() throws IOException {
        Path folder = Path.of(System.getProperty("khet.bundles"), "module-template/target");
        try (Stream<Path> files = Files.list(folder)) {
            return files.filter(
                            file -> file.getFileName().toString().matches("module-template-[0-9.]+(-SNAPSHOT)?\\.jar"))
                    .findFirst()
                    .orElseThrow();
        }
    }
}
