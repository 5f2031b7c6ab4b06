package org.khet.browser;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import org.assertj.core.api.Assertions;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.junit.jupiter.api.extension.RegisterExtension;

/** The repair register as the ICT group uses it daily. ICT-23, ICT-24, ICT-105. */
@ExtendWith(DemoOffices.class)
class RegisterStory {
    @RegisterExtension
    static final Desks desks = new Desks();

    @Test
    void register_isReadOnDesktopAndPhone(Distribution portal) {
        Desk clerk = desks.desk(portal).signIn("kt1-13").open("ict/repairs");
        assertThat(clerk.at("ict-repairs-grid")).containsText("ซ-");
        clerk.picture("register").accessible();

        Desk phone = desks.phone(portal).signIn("kt1-22").open("ict/repairs");
        assertThat(phone.at("ict-repairs-grid")).containsText("ซ-");
        phone.picture("register-phone").accessible();
    }

    @Test
    void printedForm_isAPdf(Distribution portal) throws IOException {
        Desk clerk = desks.desk(portal).signIn("kt1-13").open("ict/repairs");
        clerk.at("ict-repairs-grid")
                .locator(
                        "vaadin-grid-cell-content",
                        new com.microsoft.playwright.Locator.LocatorOptions().setHasText("ซ-"))
                .first()
                .dblclick();
        assertThat(clerk.at("ict-ticket-print")).isVisible();
        clerk.picture("ticket");

        String paper = (String) clerk.page().locator("#ict-ticket-print ~ a").evaluate("link => link.href");
        byte[] file = clerk.page().context().request().get(paper).body();

        Files.write(Path.of(System.getProperty("khet.output"), "pictures", "f2.pdf"), file);
        Assertions.assertThat(new String(file, 0, 5, StandardCharsets.US_ASCII)).isEqualTo("%PDF-");
    }
}
