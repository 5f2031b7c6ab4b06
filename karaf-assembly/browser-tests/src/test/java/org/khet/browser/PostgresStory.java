package org.khet.browser;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import org.assertj.core.api.Assertions;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.RegisterExtension;

/** An office on PostgreSQL by one line of configuration; the power fails while people save. */
class PostgresStory {
    @RegisterExtension
    static final Desks desks = new Desks();

    private static PostgresServer postgres;
    private static Distribution portal;

    @BeforeAll
    static void officeOnPostgres() throws IOException {
        postgres = new PostgresServer();
        Path home = Files.createTempDirectory(Path.of(System.getProperty("khet.output")), "home-");
        Files.createDirectories(home.resolve("config"));
        Files.writeString(home.resolve("config/org.khet.datasource.cfg"), postgres.line() + "\n");
        portal = Distribution.on(home, "--demo");
    }

    @AfterAll
    static void end() throws IOException {
        try {
            if (portal != null) {
                portal.close();
            }
        } finally {
            postgres.close();
        }
    }

    @Test
    void schoolReports_deskReceivesAndFindsItInTheRegister() {
        Assertions.assertThat(portal.home().resolve("data/derby")).doesNotExist();
        Desk school = desks.desk(portal).signIn("kt1-s05-u");
        String ticket =
                Report.open(school).fill("เครื่องฉายห้องประชุมภาพมืดมาก").send();
        String number = "ซ-" + Report.number(school) + "/";

        Desk clerk = desks.desk(portal).signIn("kt1-13").open(ticket);
        clerk.press("ict-ticket-do-receive");
        clerk.choose("ict-ticket-receive-category", "คอมพิวเตอร์").press("ict-ticket-receive-go");
        assertThat(clerk.page().locator(".k-header .k-status").first()).containsText("รับเรื่องแล้ว");

        clerk.open("ict/repairs");
        assertThat(clerk.at("ict-repairs-grid")).containsText(number);
    }

    @Test
    void powerFailsWhileThreeSchoolsSave_everythingConfirmedIsThere() {
        new PowerFailure(portal, desks).whileThreeSchoolsSave();
    }
}
