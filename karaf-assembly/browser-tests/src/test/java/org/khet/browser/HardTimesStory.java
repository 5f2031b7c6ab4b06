package org.khet.browser;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.RegisterExtension;

/** Hard times of the computer under a desk: the disk is full, the power fails; then all goes on. */
class HardTimesStory {
    private static final int MEGABYTES = 250;

    @RegisterExtension
    static final Desks desks = new Desks();

    private static SmallDisk disk;
    private static Distribution portal;

    @BeforeAll
    static void officeOnASmallDisk() throws IOException {
        disk = new SmallDisk(MEGABYTES);
        portal = Distribution.on(Files.createDirectory(disk.place().resolve("home")), "--demo");
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
        Desk school = desks.desk(portal).signIn("kt1-s05-u");
        Report form = Report.open(school).fill("จอภาพห้องคอมพิวเตอร์เป็นเส้นสีเขียว");

        disk.fill();
        try {
            form.attach("จอภาพ.png", "image/png", Report.PNG);
            assertThat(form.photos().locator("xpath=../..")).containsText("เก็บไฟล์ไม่ได้ในขณะนี้");
            assertThat(school.page().locator("vaadin-notification-card")).containsText("K-25");
            school.picture("fault-disk-upload").accessible();
        } finally {
            disk.free();
        }

        school.press("shell-toast-close");
        form.attach("จอภาพ.png", "image/png", Report.PNG);
        assertThat(school.page().locator("#shell-host-slot")).containsText("จอภาพ.png");
        form.send();
        assertThat(school.page().locator("img[alt*='จอภาพ.png']")).isVisible();
    }

    @Test
    void powerFailsWhileThreeSchoolsSave_everythingConfirmedIsThere() {
        new PowerFailure(portal, desks).whileThreeSchoolsSave();
    }
}
