package org.khet.browser;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;

import com.microsoft.playwright.Page;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.TimeUnit;
import org.assertj.core.api.Assertions;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.RegisterExtension;

/** The database goes away in the middle of a migration, and comes back: the module is in one of its versions. CORE-132. */
@Tag("heavy")
class ModuleOutageStory {
    private static final String SEATS = "V20261122.0900__seats.sql";
    private static final String ALTER = "-- expand\nalter table rms_room add column seats int;\n";
    private static final String SLOW = "-- expand\nalter table rms_room add column seats int;\nselect pg_sleep(30);\n";

    private static final Page.WaitForConditionOptions BACK = new Page.WaitForConditionOptions().setTimeout(90_000);

    @RegisterExtension
    static final TestBrowsers desks = new TestBrowsers();

    @Test
    void databaseGoneWhileTablesChange_theOldVersionComesBack_andTheNextUpdateWorks() throws Exception {
        Path home = Files.createTempDirectory(Path.of(System.getProperty("khet.output")), "home-");
        Files.createDirectories(home.resolve("config"));
        try (var postgres = new StoryPostgres()) {
            Files.writeString(home.resolve("config/org.khet.datasource.cfg"), "url = " + postgres.url() + "\n");
            try (var portal = Distribution.on(home, "--demo")) {
                portal.command(
                        "module", "install", rooms(portal, "1.0.0").build().toString());
                portal.command("module", "enable", "rooms", "--office", "KT1");
                TestBrowser person = desks.desk(portal).signIn("kt1-13").open("rooms/booking");
                Path slow = rooms(portal, "2.0.0").script(SEATS, SLOW).build();
                CompletableFuture<String> update = CompletableFuture.supplyAsync(
                                () -> portal.command("module", "update", slow.toString()))
                        .handle((said, failure) -> failure == null ? said : String.valueOf(failure.getMessage()));
                person.page().waitForCondition(() -> postgres.isAt("pg_sleep"), BACK);
                Assertions.assertThat(said(portal, "history")).contains("RUNNING");

                postgres.stop();
                Assertions.assertThat(update.get(2, TimeUnit.MINUTES)).contains("failed");
                postgres.again();

                person.page()
                        .waitForCondition(() -> said(portal, "list").matches("(?s).*rooms +1.0.0 +ACTIVE.*"), BACK);
                person.page().waitForCondition(() -> said(portal, "history").contains("INTERRUPTED"), BACK);
                Assertions.assertThat(said(portal, "history")).doesNotContain("RUNNING");
                person.open("rooms/booking");
                assertThat(person.at("rooms-booking-version")).hasText("รุ่น 1.0.0");
                portal.command(
                        "module",
                        "update",
                        rooms(portal, "2.0.1").script(SEATS, ALTER).build().toString());
                assertThat(person.at("rooms-booking-version")).hasText("รุ่น 2.0.1");
            }
        }
    }

    private static String said(Distribution portal, String action) {
        try {
            return portal.command("module", action);
        } catch (IllegalStateException stillAway) {
            return "";
        }
    }

    private static RoomsModule rooms(Distribution portal, String version) {
        return new RoomsModule(portal.folder(), portal.folder()).version(version);
    }
}
