package org.khet.browser;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;

import com.microsoft.playwright.Locator;
import com.microsoft.playwright.options.RequestOptions;
import java.io.IOException;
import java.net.URI;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Map;
import org.assertj.core.api.Assertions;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.MethodOrderer;
import org.junit.jupiter.api.Order;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestMethodOrder;
import org.junit.jupiter.api.extension.RegisterExtension;
import org.khet.bench.heap.LiveHeap;
import org.khet.bench.removal.ModuleRounds;
import org.khet.bench.removal.Remains;
import org.khet.bench.removal.Removal;
import org.khet.bench.removal.Reporter;

/**
 * A module that was removed has gone: nothing of it is seen, nothing of it runs, nothing of it is in memory. issue "Modules
 * come and go while people work", point 5.
 */
@Tag("heavy")
@TestMethodOrder(MethodOrderer.OrderAnnotation.class)
class RemovedModuleStory {
    private static final String SYMPTOM = "จอภาพห้องสมุดมีเส้นสีเขียวกลางจอ";
    private static final String JOB = "บอกจำนวนงานซ่อมทุกเช้า";
    private static final String ROLE = "admin/roles/core.staff";
    private static final String RIGHT = "ดูใบแจ้งซ่อมที่ตนแจ้ง";
    private static final String BUNDLES = "org.apache.felix.framework.BundleImpl";
    /** Height in pixels of a window that shows each job: their list draws only what is in sight. */
    private static final int ALL_JOBS = 3000;

    private static final int WARM_UP = 4;
    private static final double PERCENT = 10;
    private static final int ROUNDS = 20;

    @RegisterExtension
    static final TestBrowsers desks = new TestBrowsers();

    private static Distribution portal;

    @BeforeAll
    static void portalRuns() throws IOException {
        Path home = Files.createTempDirectory(Path.of(System.getProperty("khet.output")), "home-");
        portal = Distribution.on(home, Map.of(Distribution.JAVA_OPTIONS, Removal.NO_CACHES), "--demo");
    }

    @AfterAll
    static void portalEnds() {
        portal.close();
    }

    @Test
    @Order(1)
    void removedModule_isSeenNowhere() {
        TestBrowser clerk = desks.desk(portal).signIn("kt1-13");
        StoryReport.open(clerk).fill(SYMPTOM).send();
        TestBrowser keeper = desks.desk(portal, 1440, ALL_JOBS, "th-TH").signIn("kt1-04");
        clerk.open("");
        assertThat(ofModule(clerk).first()).isVisible();
        assertThat(clerk.page().locator("#shell-home")).containsText("งานแจ้งซ่อมของกลุ่ม");
        assertThat(search(clerk)).containsText(SYMPTOM);
        assertThat(keeper.open("admin/jobs").page().locator("body")).containsText(JOB);
        assertThat(keeper.open(ROLE).page().locator("body")).containsText(RIGHT);
        clerk.open("");

        portal.command("module", "remove", "ict");

        assertThat(ofModule(clerk)).hasCount(0);
        assertThat(clerk.page().locator("#shell-home")).not().containsText("งานแจ้งซ่อมของกลุ่ม");
        assertThat(search(clerk)).containsText("ไม่พบ");
        Assertions.assertThat(clerk.page()
                        .context()
                        .request()
                        .get(
                                portal.address("ict/repairs"),
                                RequestOptions.create().setHeader("Accept", "text/html"))
                        .status())
                .isEqualTo(404);
        clerk.open("ict/repairs");
        assertThat(clerk.at("ict-repairs-grid")).hasCount(0);
        clerk.picture("module-gone").accessible();
        assertThat(keeper.open("admin/jobs").page().locator("#admin-jobs-grid")).isVisible();
        assertThat(keeper.page().locator("body")).not().containsText(JOB);
        assertThat(keeper.open(ROLE).at("admin-role-sentence")).isVisible();
        assertThat(keeper.page().locator("body")).not().containsText(RIGHT);
        assertThat(keeper.page().locator("body")).not().containsText("ict:");
        keeper.picture("role-without-module").accessible();
        assertThat(keeper.open("admin/roles").at("admin-roles-list")).not().containsText("ict.");
        leave(clerk);
        leave(keeper);
    }

    @Test
    @Order(2)
    void moduleThatCameAndWentManyTimes_leavesNothingInMemory() throws Exception {
        TestBrowser person = desks.desk(portal);
        var reporter =
                new Reporter(person.page(), URI.create(portal.address(""))).signIn("kt1-13", person.password("kt1-13"));
        var heap = new LiveHeap(portal.process().pid());
        Path work = Files.createTempDirectory(portal.folder(), "rounds-");
        try (var rounds = new ModuleRounds(portal.home(), portal.folder(), work, heap, reporter)) {
            rounds.run(WARM_UP);
            Remains before = rounds.remains();

            rounds.run(ROUNDS);

            Remains after = rounds.remains();
            String grown = String.join("\n", after.grownSince(before, 40));
            Files.writeString(
                    Path.of(System.getProperty("khet.output"), "removed-module.txt"),
                    "%d bytes before, %d after %d rounds: %+.2f %%%n%s%n"
                            .formatted(before.bytes(), after.bytes(), ROUNDS, after.growthSince(before), grown));
            Assertions.assertThat(after.loaders()).as("class loaders left").isZero();
            Assertions.assertThat(after.bytesByClass().keySet())
                    .as("classes with objects")
                    .noneMatch(name -> name.startsWith("org.khet.ict."));
            Assertions.assertThat(after.bytesByClass().get(BUNDLES))
                    .as("bundles that the framework remembers")
                    .isEqualTo(before.bytesByClass().get(BUNDLES));
            Assertions.assertThat(heap.threads()).doesNotContain("org.khet.ict", "-ict\"");
            Assertions.assertThat(after.growthSince(before))
                    .as("growth of the live heap, percent, most of it%n%s", grown)
                    .isLessThan(PERCENT); // what threads and caches of the libraries still take after a short warm-up
        }
    }

    @Test
    @Order(3)
    void whatWasSaved_isBackWithTheModule() throws Exception {
        portal.command("module", "install", ModuleRounds.jar(portal.folder()).toString());

        TestBrowser clerk = desks.desk(portal).signIn("kt1-13");
        assertThat(search(clerk)).containsText(SYMPTOM);
    }

    /** A page whose browser is closed without a word is kept for a while, and what changes meanwhile with it. */
    private static void leave(TestBrowser person) {
        assertThat(person.open("").press("shell-me").press("shell-me-signout").at("shell-signin-name"))
                .isVisible();
    }

    private static Locator ofModule(TestBrowser desk) {
        return desk.page().locator("vaadin-side-nav-item[path^='ict/']");
    }

    private static Locator search(TestBrowser desk) {
        desk.open("").page().keyboard().press("Control+k");
        desk.type("shell-search-words", SYMPTOM).rest();
        return desk.at("shell-search-results");
    }
}
