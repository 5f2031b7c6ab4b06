package org.khet.browser;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;

import com.microsoft.playwright.Locator;
import com.microsoft.playwright.Route;
import com.microsoft.playwright.assertions.LocatorAssertions;
import java.io.IOException;
import java.nio.file.Files;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import org.assertj.core.api.Assertions;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.RegisterExtension;

/** Hard times of the computer under a desk: the disk is full, the power fails; then all goes on. */
@Tag("heavy")
class HardTimesStory {
    private static final int MEGABYTES = 250;
    private static final int MOST_REPORTS = 40;
    private static final long BACK_MILLIS = 60_000;
    private static final String LONG = "ลำโพงห้องประชุมไม่มีเสียง ".repeat(75).strip();

    @RegisterExtension
    static final TestBrowsers desks = new TestBrowsers();

    private static SmallDisk disk;
    private static Distribution portal;

    @BeforeAll
    static void officeOnASmallDisk() throws IOException {
        disk = new SmallDisk(MEGABYTES);
        portal = Distribution.offices(Files.createDirectory(disk.place().resolve("home")));
    }

    @AfterAll
    static void end() throws IOException {
        try {
            disk.free();
            if (portal != null) {
                portal.close();
            }
        } finally {
            disk.close();
        }
    }

    @Test
    void photoThatFindsNoRoom_isRefusedInWordsAndTheReportGoesOn() {
        TestBrowser school = desks.desk(portal).signIn("kt1-s05-u");
        StoryReport form = StoryReport.open(school).fill("จอภาพห้องคอมพิวเตอร์เป็นเส้นสีเขียว");

        disk.fill();
        try {
            form.attach("จอภาพ.png", "image/png", StoryReport.PNG);
            assertThat(form.photos().locator("xpath=../..")).containsText("เก็บไฟล์ไม่ได้ในขณะนี้");
            assertThat(school.page().locator("vaadin-notification-card")).containsText("K-25");
            school.picture("fault-disk-upload").accessible();
        } finally {
            disk.free();
        }

        school.press("shell-toast-close");
        form.attachTaken("จอภาพ.png").send();
        assertThat(school.page().locator("img[alt*='จอภาพ.png']")).isVisible();
    }

    @Test
    void photoIsStillOnItsWayWhenTheReportIsSent_theFormSaysSoAndNothingIsLost() {
        TestBrowser phone = desks.phone(portal).signIn("kt1-s05-u");
        List<Route> held = new ArrayList<>();
        phone.page().route("**/VAADIN/dynamic/resource/**", held::add);
        StoryReport form = StoryReport.open(phone).fill("ลำโพงห้องประชุมเสียงแตก");
        form.attach("ลำโพง.png", "image/png", StoryReport.PNG);
        phone.page().waitForCondition(() -> !held.isEmpty());

        phone.at("ict-repair-form-send").click();
        Locator told = form.photos().locator("xpath=../../*[@slot='error-message']");
        assertThat(told).containsText("ภาพยังส่งไม่เสร็จ");
        assertThat(told).isInViewport();
        phone.picture("fault-photo-on-its-way-phone").accessible();
        held.forEach(Route::resume);
        assertThat(form.taken("ลำโพง.png")).isVisible();
        form.send();

        assertThat(phone.page().locator("img[alt*='ลำโพง.png']")).isVisible();
    }

    @Test
    void reportThatFindsNoRoom_staysOnTheScreenAndIsSentWhenThereIsRoom() {
        TestBrowser phone = desks.phone(portal).signIn("kt1-s07-u");
        List<String> confirmed = new ArrayList<>();

        disk.fill();
        try {
            StoryReport refused = sendUntilRefused(phone, confirmed);
            assertThat(refused.symptom()).hasValue(LONG);
            phone.picture("fault-disk-save-phone").accessible();
        } finally {
            disk.free();
        }

        confirmed.add(sendUntilTaken(phone));
        for (String ticket : confirmed) {
            phone.open(ticket);
            assertThat(phone.page().locator("body")).containsText(LONG);
        }
    }

    /** The database has some room of its own; what it still takes is confirmed, and must be there afterwards. */
    private static StoryReport sendUntilRefused(TestBrowser phone, List<String> confirmed) {
        Locator told = phone.page().locator("#shell-toast-close");
        for (int sent = 0; sent < MOST_REPORTS; sent++) {
            StoryReport form = StoryReport.open(phone).fill(LONG);
            phone.at("ict-repair-form-send").click();
            phone.page().waitForCondition(() -> told.isVisible() || isTicket(phone));
            if (told.isVisible()) {
                assertThat(phone.page().locator("vaadin-notification-card").last())
                        .containsText("K-25");
                return form;
            }
            confirmed.add(address(phone));
        }
        throw new AssertionError(MOST_REPORTS + " long reports were taken on a full disk");
    }

    /** As the portal asks: once more in a while, since the database comes back some moments after the room. */
    private static String sendUntilTaken(TestBrowser phone) {
        Locator told = phone.page().locator("#shell-toast-close");
        Instant patience = Instant.now().plusMillis(BACK_MILLIS);
        while (!isTicket(phone)) {
            assertThat(new StoryReport(phone).symptom()).hasValue(LONG);
            Assertions.assertThat(Instant.now()).isBefore(patience);
            for (int open = told.count(); open > 0; open--) {
                told.first().click();
                assertThat(told).hasCount(open - 1);
            }
            assertThat(phone.page().locator("#shell-host-notes .k-note"))
                    .hasCount(0, new LocatorAssertions.HasCountOptions().setTimeout(BACK_MILLIS));
            phone.press("ict-repair-form-send");
            phone.page().waitForCondition(() -> told.isVisible() || isTicket(phone));
        }
        return address(phone);
    }

    private static boolean isTicket(TestBrowser phone) {
        return StoryReport.TICKET.matcher(phone.page().url()).matches();
    }

    private static String address(TestBrowser phone) {
        return phone.page().url().replaceFirst("https?://[^/]+/", "");
    }

    @Test
    void powerFailsWhileThreeSchoolsSave_everythingConfirmedIsThere() {
        new PowerFailure(portal, desks).whileThreeSchoolsSave();
    }
}
