package org.khet.browser;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;

import com.microsoft.playwright.Locator;
import com.microsoft.playwright.Page;
import com.microsoft.playwright.WebSocket;
import com.microsoft.playwright.assertions.LocatorAssertions;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse.BodyHandlers;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.TimeUnit;
import org.assertj.core.api.Assertions;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.MethodOrderer;
import org.junit.jupiter.api.Order;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestMethodOrder;
import org.junit.jupiter.api.extension.RegisterExtension;

/** Faults while modules change: two changes at once, a full disk, a start that never returns, a line that dies. CORE-132, CORE-145. */
@Tag("heavy")
@TestMethodOrder(MethodOrderer.OrderAnnotation.class)
class ModuleFaultStory {
    private static final int MEGABYTES = 400;
    private static final LocatorAssertions.HasTextOptions PATIENTLY =
            new LocatorAssertions.HasTextOptions().setTimeout(60_000);

    private static final Page.WaitForConditionOptions BACK = new Page.WaitForConditionOptions().setTimeout(90_000);
    private static final String PLANS = "V20261122.0900__plan.sql";
    private static final String SMALL = "-- expand\ncreate table rms_plan (id int not null, drawing varchar(20000));\n"
            + "insert into rms_plan values (1, '" + "ก".repeat(6_000) + "');\n";
    private static final String LARGE =
            SMALL + "insert into rms_plan select id + 1, drawing from rms_plan;\n".repeat(16);

    @RegisterExtension
    static final TestBrowsers desks = new TestBrowsers();

    private static SmallDisk disk;
    private static Distribution portal;
    private static Administrator administrator;

    @BeforeAll
    static void officeOnASmallDisk() throws IOException {
        disk = new SmallDisk(MEGABYTES);
        Path home = disk.place().resolve("home");
        Files.createDirectories(home.resolve("config"));
        Files.writeString(home.resolve("config/org.khet.modules.cfg"), "start.seconds = 15\nsignature = warn\n");
        portal = Distribution.offices(home);
        administrator = new Administrator(portal);
        portal.command("module", "install", rooms("1.0.0").build().toString());
    }

    @AfterAll
    static void end() throws IOException {
        try {
            disk.free();
            if (portal != null) {
                // a start that heeds nothing ends with the process only
                ProcessHandle process = portal.process();
                process.destroyForcibly();
                process.onExit().join();
                portal.close();
            }
        } finally {
            disk.close();
        }
    }

    @Test
    void whileOneAdministratorUpdates_anotherIsToldToWait_andNothingIsMixedUp() throws Exception {
        TestBrowser first = administrator.at(desks.desk(portal)).open("admin/module-install");
        TestBrowser second = administrator.at(desks.desk(portal));
        Path goOn = disk.place().resolve("go-on");
        String waits = "while (!java.nio.file.Files.exists(java.nio.file.Path.of(\"" + goOn + "\"))) Thread.sleep(20);";
        Administrator.choose(first, rooms("2.0.0").activation(waits).build());
        assertThat(first.at("admin-install-go")).isEnabled();
        Administrator.care(second, "rooms").press("admin-modules-leave");
        assertThat(second.at("admin-modules-remove")).isVisible();

        first.at("admin-install-go").click();
        second.page().waitForCondition(() -> portal.command("module", "history").contains("RUNNING"));
        second.at("admin-modules-remove").click();

        assertThat(second.page().locator("vaadin-dialog").first())
                .containsText("กำลังติดตั้งหรือปรับรุ่นโมดูลอื่นอยู่");
        second.picture("module-two-administrators");
        Assertions.assertThat(refused("update", rooms("2.1.0").build())).contains("under way");
        Files.createFile(goOn);
        assertThat(first.at("admin-install-result")).containsText("2.0.0");
        running("2.0.0");
        portal.command("module", "rollback", "rooms");
        running("1.0.0");
    }

    @Test
    void uploadThatFindsNoRoom_isRefusedInWords_andGoesOnWhenThereIsRoom() {
        TestBrowser operator = administrator.at(desks.desk(portal)).open("admin/module-install");
        Path jar = rooms("3.0.0").build();

        disk.fill();
        try {
            Administrator.choose(operator, jar);
            assertThat(operator.at("admin-install-refused")).containsText("ดิสก์");
            operator.picture("module-disk-full").accessible();
        } finally {
            disk.free();
        }

        Administrator.choose(operator, jar);
        assertThat(operator.at("admin-install-offer")).containsText("3.0.0");
        running("1.0.0");
    }

    @Test
    void diskFullWhileTablesChange_theOldVersionComesBack_andTheUpdateWorksWhenThereIsRoom() throws Exception {
        portal.command("module", "enable", "rooms", "--office", "KT1");
        TestBrowser person = desks.desk(portal).signIn("kt1-13");
        Path large = rooms("6.0.0").script(PLANS, LARGE).build();
        CompletableFuture<String> update = CompletableFuture.supplyAsync(() -> tried("update", large.toString()));
        person.page().waitForCondition(() -> tried("history").contains("RUNNING"));

        disk.fill();
        try {
            Assertions.assertThat(update.get(3, TimeUnit.MINUTES)).contains("failed");
        } finally {
            disk.free();
        }

        person.page().waitForCondition(() -> tried("list").matches("(?s).*rooms +1\\.0\\.0 +ACTIVE.*"), BACK);
        person.page().waitForCondition(() -> !tried("history").matches("(?s)|.*RUNNING.*"), BACK);
        assertThat(person.open("rooms/booking").at("rooms-booking-version")).hasText("รุ่น 1.0.0");
        portal.command(
                "module", "update", rooms("6.0.1").script(PLANS, SMALL).build().toString());
        assertThat(person.at("rooms-booking-version")).hasText("รุ่น 6.0.1");
        portal.command("module", "rollback", "rooms");
        portal.command("module", "disable", "rooms", "--office", "KT1");
    }

    private static String tried(String... words) {
        try {
            List<String> line = new ArrayList<>(List.of("module"));
            line.addAll(List.of(words));
            return portal.command(line.toArray(String[]::new));
        } catch (IllegalStateException refused) {
            return String.valueOf(refused.getMessage());
        }
    }

    @Test
    void startThatNeverReturns_goesBack_whetherItHeedsItsInterruptionOrNot() throws Exception {
        TestBrowser person = desks.desk(portal).signIn("kt1-13");
        portal.command("module", "enable", "rooms", "--office", "KT1");

        Assertions.assertThat(refused(
                        "update",
                        rooms("4.1.0")
                                .activation("synchronized (this) { wait(); }")
                                .build()))
                .contains("did not come up");
        running("1.0.0");

        String deaf = "while (true) { try { Thread.sleep(60_000); } catch (InterruptedException deaf) { } }";
        Assertions.assertThat(refused("update", rooms("4.2.0").activation(deaf).build()))
                .contains("did not come up");
        running("1.0.0");
        assertThat(person.open("rooms/booking").at("rooms-booking-version")).hasText("รุ่น 1.0.0");
        portal.command("module", "disable", "rooms", "--office", "KT1");
    }

    @Test
    void endlessLoopInAFileOfTheSameVersion_theOneBeforeGoesOn_itIsTold_andACorrectedFileComesIn() throws Exception {
        portal.command("module", "enable", "rooms", "--office", "KT1");
        TestBrowser person = desks.desk(portal).signIn("kt1-13");
        Path endless = rooms("1.0.0")
                .activation("for (long n = 0; n >= 0; n = (n + 1) & Long.MAX_VALUE) { }")
                .build();

        Assertions.assertThat(refused("update", endless, "--yes")).contains("did not come up");

        running("1.0.0");
        assertThat(person.open("rooms/booking").at("rooms-booking-version")).hasText("รุ่น 1.0.0");
        Assertions.assertThat(portal.command("status")).contains("modules.threads", "rooms");
        TestBrowser operator = administrator.at(desks.desk(portal)).open("admin/modules");
        for (String told : List.of(
                "ใช้ไม่ได้ ระบบกลับไปสภาพเดิมแล้ว ข้อมูลครบ",
                "ไม่คืนการทำงาน",
                "เริ่มระบบใหม่เมื่อสะดวก และแจ้งผู้จัดทำโมดูล")) {
            assertThat(operator.page().locator("body")).containsText(told);
        }
        operator.picture("module-thread-left").accessible();
        Path corrected = rooms("1.0.0").activation("Thread.yield();").build();
        portal.command("module", "update", corrected.toString(), "--yes");
        running("1.0.0");
        portal.command("module", "rollback", "rooms");
        running("1.0.0");
        portal.command("module", "remove", "rooms");
        portal.command("module", "install", corrected.toString());
        running("1.0.0");
        portal.command("module", "disable", "rooms", "--office", "KT1");
    }

    @Test
    void failedConstructor_isToldWithItsCause() throws Exception {
        Path failing = rooms("7.0.0")
                .activation("if (true) throw new IllegalStateException(\"no house is named\");")
                .build();

        Assertions.assertThat(refused("update", failing)).contains("no house is named");
        running("1.0.0");
    }

    @Test
    void lineThatDiesWithoutAWord_isMended_withEveryLetterAndTheVersionThatCameMeanwhile() {
        portal.command("module", "enable", "rooms", "--office", "KT1");
        Path next = rooms("5.0.0").build();
        try (var line = new CutLine(portal.port())) {
            TestBrowser person = desks.desk(portal.behind(line.port()));
            List<WebSocket> sockets = new ArrayList<>();
            person.page().onWebSocket(sockets::add);
            person.signIn("kt1-13").open("rooms/booking");
            person.page().waitForCondition(() -> !sockets.isEmpty());
            person.page().evaluate("() => window.stillTheSamePage = true");
            Locator note = person.at("rooms-booking-note").locator("textarea");
            note.pressSequentially("ประชุมผู้อำนวยการโรงเรียน");
            person.rest();
            int before = sockets.size();

            line.cut();
            note.pressSequentially(" ครั้งที่");
            portal.command("module", "update", next.toString());
            note.pressSequentially(" 3/2570");
            assertThat(person.at("rooms-booking-version")).hasText("รุ่น 1.0.0");
            Assertions.assertThat(sockets.getLast().isClosed()).isFalse();
            line.mend();

            assertThat(person.at("rooms-booking-version")).hasText("รุ่น 5.0.0", PATIENTLY);
            assertThat(note).hasValue("ประชุมผู้อำนวยการโรงเรียน ครั้งที่ 3/2570");
            person.page()
                    .waitForCondition(
                            () -> sockets.size() > before && !sockets.getLast().isClosed());
            person.press("rooms-booking-send");
            assertThat(person.at("rooms-booking-done"))
                    .hasText("รับไว้โดยรุ่น 5.0.0: ประชุมผู้อำนวยการโรงเรียน ครั้งที่ 3/2570");
            portal.command("module", "rollback", "rooms");
            assertThat(person.at("rooms-booking-version")).hasText("รุ่น 1.0.0");
            Assertions.assertThat(person.page().evaluate("() => window.stillTheSamePage"))
                    .isEqualTo(true);
        }
        portal.command("module", "disable", "rooms", "--office", "KT1");
    }

    /** As on a second node whose shared folder is empty; first, since nobody stays signed in over a start. */
    @Test
    @Order(1)
    void jarThatIsGone_theRestStarts_itIsNamedEverywhere_andTheFileBringsItBack() throws Exception {
        portal.command("stop");
        for (String kept : List.of("modules", "data/cache")) {
            StoryFolders.delete(portal.home().resolve(kept));
        }

        Assertions.assertThat(portal.command("run", "--background", "--port", String.valueOf(portal.port())))
                .contains("but not all of it", "modules: rooms: ");

        Assertions.assertThat(publicHealth()).isEqualTo(503);
        Assertions.assertThat(portal.status()).contains("\"down\"", "modules: rooms: ");
        Assertions.assertThat(Files.readString(portal.home().resolve("data/log/portal.log")))
                .contains("module rooms does not run: ");
        portal.command("module", "update", rooms("1.0.0").build().toString(), "--yes");
        running("1.0.0");
        desks.desk(portal).page().waitForCondition(() -> publicHealth() == 200);
        portal.command("stop");
        portal.command("run", "--demo", "--background", "--port", String.valueOf(portal.port()));
        running("1.0.0");
    }

    private static int publicHealth() {
        try {
            return HttpClient.newHttpClient()
                    .send(
                            HttpRequest.newBuilder(URI.create(portal.address("health")))
                                    .build(),
                            BodyHandlers.discarding())
                    .statusCode();
        } catch (IOException away) {
            throw new UncheckedIOException(away);
        } catch (InterruptedException interrupted) {
            Thread.currentThread().interrupt();
            throw new IllegalStateException(interrupted);
        }
    }

    private static RoomsModule rooms(String version) {
        return new RoomsModule(portal.folder(), portal.folder()).version(version);
    }

    private static void running(String version) {
        Assertions.assertThat(portal.command("module", "list"))
                .containsPattern("rooms +" + version.replace(".", "\\.") + " +ACTIVE");
    }

    private static String refused(String action, Path jar, String... options) throws Exception {
        List<String> line = new ArrayList<>(List.of("module", action, jar.toString()));
        line.addAll(List.of(options));
        return CompletableFuture.supplyAsync(() -> portal.command(line.toArray(String[]::new)))
                .handle((said, failure) -> failure == null ? "let in: " + said : String.valueOf(failure.getMessage()))
                .get(3, TimeUnit.MINUTES);
    }
}
