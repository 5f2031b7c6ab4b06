package org.khet.browser;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;

import com.google.gson.JsonObject;
import com.microsoft.playwright.Locator;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.MethodOrderer;
import org.junit.jupiter.api.Order;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestMethodOrder;
import org.junit.jupiter.api.extension.RegisterExtension;

/** Modules come and go while two people type. issue "Modules come and go while people work", CORE-05, CORE-132, CORE-144. */
@TestMethodOrder(MethodOrderer.OrderAnnotation.class)
class ModuleStory {
    private static final String FORM = "rooms/booking";
    private static final String HALF = "ประชุมผู้อำนวยการโรงเรียน ครั้งที่";

    @RegisterExtension
    static final TestBrowsers desks = new TestBrowsers();

    private static Distribution portal;

    @BeforeAll
    static void portalRuns() {
        portal = Distribution.offices();
        portal.command("module", "install", rooms("1.0.0").build().toString());
        portal.command("module", "enable", "rooms", "--office", "KT1");
    }

    @AfterAll
    static void portalEnds() {
        portal.close();
    }

    @Test
    @Order(1)
    void updateUnderTypingHands_losesNoLetter_andOthersNoticeNothing() {
        TestBrowser first = typing(desks.desk(portal).signIn("kt1-13"));
        TestBrowser second = typing(desks.phone(portal).signIn("kt1-22"));
        TestBrowser other = desks.desk(portal).signIn("kt1-12").open("ict/repairs");
        other.page().evaluate("() => window.stillTheSamePage = true");

        portal.command(
                "module",
                "update",
                rooms("2.0.0")
                        .script("V20261122.0900__seats.sql", "-- expand\nalter table rms_room add column seats int;\n")
                        .build()
                        .toString());

        assertThat(first.at("rooms-booking-version")).hasText("รุ่น 2.0.0");
        assertThat(second.at("rooms-booking-version")).hasText("รุ่น 2.0.0");
        assertThat(note(first)).hasValue(HALF);
        assertThat(note(second)).hasValue(HALF);
        first.picture("module-updated-desk").accessible();
        second.picture("module-updated-phone");
        first.press("rooms-booking-send");
        assertThat(first.at("rooms-booking-done")).containsText("รับไว้โดยรุ่น 2.0.0: " + HALF);
        org.assertj.core.api.Assertions.assertThat(other.page().evaluate("() => window.stillTheSamePage"))
                .isEqualTo(true);
    }

    @Test
    @Order(2)
    void versionWhoseTablesFail_goesBack_andTheTextIsStillThere() {
        TestBrowser person = marked(typing(desks.desk(portal).signIn("kt1-13")));

        String said = refused(
                "update",
                rooms("2.1.0")
                        .script("V20261122.0900__seats.sql", "-- expand\nalter table rms_room add column seats int;\n")
                        .script("V20261123.0900__broken.sql", "-- expand\ncreate tabel rms_oops (id int);\n")
                        .build());

        org.assertj.core.api.Assertions.assertThat(said).contains("tables cannot be used");
        works(person, "2.0.0");
    }

    @Test
    @Order(3)
    void versionThatThrowsInItsActivation_goesBackAtOnce() {
        refused(
                "update",
                next("2.2.0")
                        .activation("throw new IllegalStateException(\"broken on purpose\");")
                        .build());
        running("2.0.0");
        works(typing(desks.desk(portal).signIn("kt1-13")), "2.0.0");
    }

    @Test
    @Order(4)
    void versionWhoseScreenThrows_goesBackByItself_whilePeopleLookAtIt() {
        TestBrowser first = marked(typing(desks.desk(portal).signIn("kt1-13")));
        TestBrowser second = marked(typing(desks.desk(portal).signIn("kt1-22")));

        portal.command(
                "module",
                "update",
                next("2.5.0")
                        .screen("if (true) { throw new IllegalStateException(\"screen broken on purpose\"); }")
                        .build()
                        .toString());

        works(first, "2.0.0");
        works(second, "2.0.0");
        org.assertj.core.api.Assertions.assertThat(portal.command("module", "history"))
                .contains("PUT_BACK", "its screens failed");
    }

    @Test
    @Order(5)
    void browserThatSleepsThroughAnUpdate_wakesOnTheNewVersion_withEveryLetter() {
        TestBrowser sleeper = typing(desks.desk(portal).signIn("kt1-13"));
        TestBrowser awake = typing(desks.desk(portal).signIn("kt1-22"));
        lifecycle(sleeper, "frozen");

        portal.command("module", "update", failingOnDemand("2.3.0").toString());
        assertThat(awake.at("rooms-booking-version")).hasText("รุ่น 2.3.0");

        lifecycle(sleeper, "active");
        works(sleeper, "2.3.0");
    }

    @Test
    @Order(6)
    void listenerThatThrows_isToldWithANumber_andTheTextAndTheModuleStay() {
        TestBrowser person = typing(desks.desk(portal).signIn("kt1-13"));
        note(person).fill("เกิดข้อผิดพลาด");

        person.press("rooms-booking-send");

        assertThat(person.page().locator("vaadin-notification-card").first()).containsText("แจ้งเลข K-");
        person.picture("fault-in-a-listener");
        assertThat(note(person)).hasValue("เกิดข้อผิดพลาด");
        note(person).fill(HALF);
        person.press("rooms-booking-send");
        assertThat(person.at("rooms-booking-done")).containsText(HALF);
        running("2.3.0");
        portal.command("module", "rollback", "rooms");
        running("2.0.0");
    }

    @Test
    @Order(7)
    void whatMayNotComeIn_isRefusedInWords() throws IOException {
        Path whole = next("2.6.0").build();
        Path cut = whole.resolveSibling("cut.jar");
        Files.write(cut, Arrays.copyOf(Files.readAllBytes(whole), (int) Files.size(whole) / 2));
        says(cut, "cut short");
        says(next("2.6.0").needing("org.example.missing;version=\"[1,2)\"").build(), "org.example.missing");
        says(rooms("1.0.0").id("repairs", "ict").build(), "is used by ict");
        says(next("1.9.0").build(), "is not newer than version 2.0.0");
        says(
                next("2.6.0")
                        .script("V20261124.0900__x.sql", "-- expand\ncreate table ict_mine (id int);\n")
                        .build(),
                "does not begin with the prefix rms_");
        running("2.0.0");
    }

    @Test
    @Order(8)
    void folder_waitsForAWholeCopy_updates_andRemovesWhenTheFileGoes() throws Exception {
        byte[] whole = Files.readAllBytes(next("3.0.0").build());
        Path slot = portal.home().resolve("deploy/rooms.jar");
        TestBrowser person = typing(desks.desk(portal).signIn("kt1-13"));

        Files.write(slot, Arrays.copyOf(whole, whole.length / 2));
        person.page().waitForCondition(() -> log().contains("rooms.jar is tried again"));
        running("2.0.0");
        Files.write(slot, whole);
        works(person, "3.0.0");

        Files.delete(slot);
        assertThat(person.page().locator("#shell-host-slot")).containsText("จองห้องประชุม");
        assertThat(person.at("rooms-booking-note")).hasCount(0);
        person.picture("module-removed");
        org.assertj.core.api.Assertions.assertThat(portal.command("module", "list"))
                .doesNotContain("rooms");
    }

    private static String log() {
        try {
            return Files.readString(portal.home().resolve("data/log/portal.log"));
        } catch (IOException failure) {
            throw new UncheckedIOException(failure);
        }
    }

    private static RoomsModule rooms(String version) {
        return new RoomsModule(portal.folder(), portal.folder()).version(version);
    }

    /** A version that knows the tables of 2.0.0. */
    private static RoomsModule next(String version) {
        return rooms(version)
                .script("V20261122.0900__seats.sql", "-- expand\nalter table rms_room add column seats int;\n");
    }

    /** A version whose button fails on some text. */
    private static Path failingOnDemand(String version) {
        return next(version)
                .listener(
                        "if (note.getValue().contains(\"ผิดพลาด\")) { throw new IllegalStateException(\"on purpose\"); }")
                .build();
    }

    /** As the browser does with a tab that nobody looks at, and when somebody comes back. */
    private static void lifecycle(TestBrowser person, String state) {
        var wanted = new JsonObject();
        wanted.addProperty("state", state);
        person.page().context().newCDPSession(person.page()).send("Page.setWebLifecycleState", wanted);
    }

    private static TestBrowser typing(TestBrowser person) {
        person.open(FORM);
        note(person).fill("");
        note(person).pressSequentially(HALF);
        return person;
    }

    /** Tells the view that is shown now from the one that comes, though both are of one version. */
    private static TestBrowser marked(TestBrowser person) {
        person.at("rooms-booking-version").evaluate("it => (it.dataset.before = '')");
        return person;
    }

    private static Locator note(TestBrowser person) {
        return person.at("rooms-booking-note").locator("textarea");
    }

    private static void works(TestBrowser person, String version) {
        assertThat(person.page().locator("#rooms-booking-version:not([data-before])"))
                .hasText("รุ่น " + version);
        assertThat(note(person)).hasValue(HALF);
        person.press("rooms-booking-send");
        assertThat(person.at("rooms-booking-done")).containsText("รับไว้โดยรุ่น " + version + ": " + HALF);
    }

    private static void running(String version) {
        org.assertj.core.api.Assertions.assertThat(portal.command("module", "list"))
                .containsPattern("rooms +" + version.replace(".", "\\.") + " +ACTIVE");
    }

    private static void says(Path jar, String words) {
        org.assertj.core.api.Assertions.assertThat(refused("update", jar)).contains(words);
    }

    private static String refused(String action, Path jar) {
        try {
            portal.command("module", action, jar.toString());
        } catch (IllegalStateException refused) {
            return String.valueOf(refused.getMessage());
        }
        throw new AssertionError(jar + " was let in");
    }
}
