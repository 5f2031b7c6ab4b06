package org.khet.browser;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;

import com.microsoft.playwright.Locator;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import org.assertj.core.api.Assertions;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.MethodOrderer;
import org.junit.jupiter.api.Order;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestMethodOrder;
import org.junit.jupiter.api.extension.RegisterExtension;

/** The administrator of the runtime looks before the leap, switches offices, goes back, and lets a module go. DESIGN 10, 11. */
@Tag("heavy")
@TestMethodOrder(MethodOrderer.OrderAnnotation.class)
class ModulePageStory {
    @RegisterExtension
    static final TestBrowsers desks = new TestBrowsers();

    private static Distribution portal;
    private static Administrator administrator;

    @BeforeAll
    static void portalRuns() {
        portal = Distribution.offices();
        administrator = new Administrator(portal);
    }

    @AfterAll
    static void portalEnds() {
        portal.close();
    }

    @Test
    @Order(1)
    void jarIsLookedAt_thenInstalled_thenSwitchedOnForOneOffice_inOpenBrowsersAtOnce() throws IOException {
        TestBrowser clerk = desks.desk(portal).signIn("kt1-13");
        TestBrowser operator = operator().open("admin/modules").picture("modules-page");
        operator.accessible();
        operator.press("admin-modules-install");
        Administrator.choose(operator, rooms("1.0.0").build());
        assertThat(operator.at("admin-install-offer")).containsText("rms_room");
        assertThat(operator.at("admin-install-offer")).containsText("จองห้อง");
        operator.picture("module-offer").accessible();
        operator.press("admin-install-go");
        assertThat(operator.at("admin-install-result")).containsText("ใช้งานแล้ว");
        operator.picture("module-installed").accessible();

        operator.open("admin/modules");
        assertThat(clerk.page().locator("body")).not().containsText("จองห้องย่อย");
        Administrator.tick(operator, "admin-modules-rooms-KT1");
        operator.picture("module-matrix-collected");
        operator.press("admin-modules-save");

        assertThat(clerk.page()
                        .locator("vaadin-side-nav-item")
                        .filter(new Locator.FilterOptions().setHasText("จองห้องย่อย")))
                .isVisible();
        clerk.open("rooms/booking");
        assertThat(clerk.at("rooms-booking-version")).hasText("รุ่น 1.0.0");
        TestBrowser otherOffice = desks.desk(portal).signIn("kt2-51");
        otherOffice.open("rooms/booking");
        assertThat(otherOffice.at("rooms-booking-version")).hasCount(0);
    }

    @Test
    @Order(2)
    void updateShowsWhatDiffers_andTheWayBackWorks() {
        TestBrowser operator = operator().open("admin/module-install");
        Administrator.choose(operator, withSeats("2.0.0").build());
        assertThat(operator.at("admin-install-offer")).containsText("+ ตาราง rms_seat");
        operator.picture("module-update-offer").accessible();
        operator.press("admin-install-go");
        assertThat(operator.at("admin-install-result")).containsText("ใช้งานแล้ว");

        operator.open("admin/modules").press("admin-modules-care-rooms").picture("module-care");
        operator.press("admin-modules-rollback");
        assertThat(operator.at("admin-modules-list")).containsText("ย้อนจาก 2.0.0 ไป 1.0.0");
        operator.picture("modules-page-history").accessible();
    }

    @Test
    @Order(3)
    void refusedJar_saysWhy_andNothingChanges() throws IOException {
        TestBrowser operator = operator().open("admin/module-install");
        Path none = Files.writeString(portal.folder().resolve("notes.jar"), "no jar at all");
        Administrator.choose(operator, none);
        assertThat(operator.at("admin-install-refused")).containsText("ไม่สมบูรณ์");
        operator.picture("module-refused").accessible();

        Administrator.choose(operator, rooms("0.9.0").build());
        assertThat(operator.page().locator("body")).containsText("ไม่ใหม่กว่ารุ่น 1.0.0");
        assertThat(operator.at("admin-install-go")).isDisabled();
        operator.picture("module-older-asks");
    }

    @Test
    @Order(3)
    void healthOfAModule_isSeenWithItsFaultsAndItsMemory() {
        TestBrowser operator = Administrator.care(operator(), "rooms").press("admin-modules-health");
        assertThat(operator.at("admin-health-verdict")).containsText("โมดูลทำงานปกติ");

        operator.press("admin-health-measure");

        assertThat(operator.at("admin-health-memory")).containsText("กิโลไบต์");
        operator.picture("module-health").accessible();
        TestBrowser phone = desks.desk(portal, 390, 844, "en-US");
        administrator
                .at(phone)
                .open("admin/module-health/ict")
                .picture("module-health-phone-en")
                .accessible();
    }

    @Test
    @Order(4)
    void officeAdministrator_seesOnlyTheSwitchesOfTheOwnOffice() {
        TestBrowser keeper = desks.desk(portal).signIn("kt1-04").open("admin/modules");

        assertThat(keeper.at("admin-modules-install")).not().isVisible();
        assertThat(keeper.at("admin-modules-rooms-KT1")).isVisible();
        assertThat(keeper.at("admin-modules-rooms-KT2")).hasCount(0);
        keeper.open("admin/module-install");
        assertThat(keeper.at("admin-install-file")).hasCount(0);
        keeper.open("admin/modules").picture("modules-of-one-office").accessible();
    }

    @Test
    @Order(5)
    void versionThatDoesNotKnowWhatWasTakenAway_isRefused() {
        TestBrowser operator = operator().open("admin/module-install");
        Administrator.choose(operator, withoutSeats("3.0.0").build());
        assertThat(operator.at("admin-install-offer")).containsText("ย้อนกลับไม่ได้");
        Administrator.tick(operator, "admin-install-agree");
        operator.press("admin-install-go");
        assertThat(operator.at("admin-install-result")).containsText("ใช้งานแล้ว");

        operator.open("admin/module-install");
        Administrator.choose(operator, withSeats("4.0.0").build());
        assertThat(operator.page().locator("body")).containsText("ใช้กับตารางข้อมูลที่มีอยู่ไม่ได้");
        assertThat(operator.at("admin-install-go")).hasCount(0);
        operator.picture("module-refused-by-its-tables").accessible();
    }

    @Test
    @Order(6)
    void removalSaysWhatStays_andDestroysOnlyWhenAsked() {
        TestBrowser phone =
                administrator.at(desks.phone(portal)).open("admin/modules").picture("modules-page-phone");
        phone.press("admin-modules-care-rooms").press("admin-modules-leave");
        assertThat(phone.page().locator("vaadin-dialog, vaadin-dialog-overlay").first())
                .containsText("rms_room");
        phone.picture("module-removal-phone");
        Administrator.tick(phone, "admin-modules-destroy");
        phone.press("admin-modules-remove");
        assertThat(phone.at("admin-modules-list")).containsText("ถอดรุ่น 3.0.0");
        Assertions.assertThat(portal.command("module", "list")).doesNotContain("rooms");
    }

    private static RoomsModule withSeats(String version) {
        return rooms(version).script("V20261122.0900__seat.sql", "-- expand\ncreate table rms_seat (id int);\n");
    }

    /** Takes the table away again. */
    private static RoomsModule withoutSeats(String version) {
        return withSeats(version).script("V20261123.0900__no_seat.sql", "-- contract\ndrop table rms_seat;\n");
    }

    private static RoomsModule rooms(String version) {
        return new RoomsModule(portal.folder(), portal.folder()).version(version);
    }

    private static TestBrowser operator() {
        return administrator.at(desks.desk(portal));
    }
}
