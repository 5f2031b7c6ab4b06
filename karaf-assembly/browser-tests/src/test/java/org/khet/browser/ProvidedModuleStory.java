package org.khet.browser;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;

import com.microsoft.playwright.Locator;
import java.util.ArrayList;
import java.util.List;
import org.assertj.core.api.Assertions;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.MethodOrderer;
import org.junit.jupiter.api.Order;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestMethodOrder;
import org.junit.jupiter.api.extension.RegisterExtension;

/** A module that another one uses comes, changes, fails, is switched off and leaves while people type. CORE-06, core E-62. */
@Tag("heavy")
@TestMethodOrder(MethodOrderer.OrderAnnotation.class)
class ProvidedModuleStory {
    private static final String TOPIC = "ประชุมผู้อำนวยการโรงเรียน";
    private static final String HALL = "java.util.List.of(\"ห้องประชุมใหญ่\")";
    private static final String TWO = "java.util.List.of(\"ห้องประชุมใหญ่\", \"ห้องประชุมเล็ก\")";

    @RegisterExtension
    static final TestBrowsers desks = new TestBrowsers();

    private static Distribution portal;
    private static RoomsAndMeetings made;
    private TestBrowser clerk;

    @BeforeAll
    static void meetingsAreCalledWithoutRooms() {
        portal = Distribution.offices();
        made = new RoomsAndMeetings(portal.folder());
        portal.command("module", "install", made.meetings().toString());
        portal.command("module", "enable", "meetings", "--office", "KT1");
        portal.command("module", "enable", "meetings", "--office", "KT2");
    }

    @AfterAll
    static void portalEnds() {
        portal.close();
    }

    @BeforeEach
    void somebodyTypes() {
        clerk = typing("kt1-13");
    }

    @AfterEach
    void pageWasNeverLeft() {
        Assertions.assertThat(clerk.page().evaluate("() => window.stillTheSamePage"))
                .isEqualTo(true);
        assertThat(clerk.at("meetings-meeting-topic").locator("textarea")).hasValue(TOPIC);
    }

    @Test
    @Order(1)
    void withoutProvider_roomIsTyped_andWhenItComesTheRoomIsChosen_inTheOfficeThatHasIt() {
        TestBrowser otherOffice = typing("kt2-51");
        types(clerk, "ห้อง 201");
        Assertions.assertThat(refused("check", made.meetings().toString()))
                .contains("uses: wants rooms, which is not installed");
        clerk.picture("provider-away").accessible();

        portal.command("module", "install", made.rooms("1.0.0", HALL).toString());
        portal.command("module", "enable", "rooms", "--office", "KT1");

        chooses(clerk, "ห้อง 201");
        clerk.picture("provider-there").accessible();
        clerk.choose("meetings-meeting-choice", "ห้องประชุมใหญ่");
        typedOnly(otherOffice);
    }

    @Test
    @Order(2)
    void providerSwitchedOffInTheOffice_isAsAway_withTheChosenRoomInTheField() {
        clerk.choose("meetings-meeting-choice", "ห้องประชุมใหญ่");

        portal.command("module", "disable", "rooms", "--office", "KT1");
        typedAs(clerk, "ห้องประชุมใหญ่");

        portal.command("module", "enable", "rooms", "--office", "KT1");
        chooses(clerk, "ห้องประชุมใหญ่");
    }

    @Test
    @Order(3)
    void updateOfTheProvider_bringsItsNewRooms_andOneThatFails_isAsAway() {
        clerk.choose("meetings-meeting-choice", "ห้องประชุมใหญ่");

        portal.command("module", "update", made.rooms("2.0.0", TWO).toString());
        chooses(clerk, "ห้องประชุมใหญ่");
        clerk.choose("meetings-meeting-choice", "ห้องประชุมเล็ก");

        portal.command(
                "module",
                "update",
                made.rooms("3.0.0", "java.util.List.of(String.valueOf(1 / (office.hashCode() - office.hashCode())))")
                        .toString());
        typedAs(clerk, "ห้องประชุมเล็ก");

        portal.command("module", "rollback", "rooms");
        chooses(clerk, "ห้องประชุมเล็ก");
    }

    @Test
    @Order(4)
    void providerThatIsRemoved_leavesTheField_andComesBackIntoTheOpenPage() {
        clerk.choose("meetings-meeting-choice", "ห้องประชุมเล็ก");

        portal.command("module", "remove", "rooms");
        typedAs(clerk, "ห้องประชุมเล็ก");
        types(clerk, "ห้อง 305");

        portal.command("module", "install", made.rooms("4.0.0", TWO).toString());
        chooses(clerk, "ห้อง 305");
        Assertions.assertThat(clerk.complaints()).isEmpty();
    }

    @Test
    @Order(5)
    void moduleThatIsNeeded_cannotLeaveBefore_norBeMissing_andTheLookSaysWhatIsUsed() {
        portal.command("module", "install", made.minutes().toString());

        portal.command("module", "enable", "minutes", "--office", "KT1");
        Assertions.assertThat(refused("enable", "minutes", "--office", "KT2"))
                .contains("minutes cannot be switched on here", "rooms, which is off in this office");
        Assertions.assertThat(refused("disable", "rooms", "--office", "KT1"))
                .contains("rooms cannot be switched off here", "minutes is on in this office");
        TestBrowser operator = new Administrator(portal).at(desks.desk(portal)).open("admin/modules");
        assertThat(operator.page().locator("table").last()).containsText("ต้องเปิด จองห้อง ด้วย");
        assertThat(operator.page().locator("table").last()).containsText("ใช้ข้อมูลจาก จองห้อง ถ้าเปิด");
        Administrator.tick(operator, "admin-modules-minutes-KT2");
        assertThat(operator.page().locator(".k-note-late")).containsText("ใช้งานไม่ได้ถ้าไม่มี จองห้อง");
        assertThat(operator.at("admin-modules-save")).isDisabled();
        operator.picture("modules-need-each-other").accessible();
        Administrator.tick(operator, "admin-modules-rooms-KT2").press("admin-modules-save");
        assertThat(operator.at("admin-modules-minutes-KT2").locator("input")).isChecked();
        Assertions.assertThat(portal.command("module", "list")).containsPattern("minutes +\\S+ +ACTIVE +KT1 KT2");

        Assertions.assertThat(refused("remove", "rooms"))
                .contains("rooms cannot be removed: minutes is of no use without it");
        Administrator.care(operator, "rooms").press("admin-modules-leave").press("admin-modules-remove");
        assertThat(operator.page().locator("vaadin-dialog").first()).containsText("ถอด rooms ไม่ได้");
        operator.picture("module-needed");
        operator.open("admin/module-install");
        Administrator.choose(operator, made.meetings());
        assertThat(operator.at("admin-install-offer")).containsText("ใช้ข้อมูลจากโมดูล จองห้อง ถ้ามี");
        operator.picture("module-wants").accessible();

        portal.command("module", "remove", "minutes");
        portal.command("module", "remove", "rooms");
        Assertions.assertThat(refused("install", made.minutes().toString())).contains("Install that first");
        Assertions.assertThat(portal.command("module", "history"))
                .containsPattern("REMOVE +rooms .*REFUSED +rooms cannot be removed");
    }

    private static String refused(String action, String... what) {
        try {
            List<String> words = new ArrayList<>(List.of("module", action));
            words.addAll(List.of(what));
            return "let in: " + portal.command(words.toArray(String[]::new));
        } catch (IllegalStateException refused) {
            return String.valueOf(refused.getMessage());
        }
    }

    private static TestBrowser typing(String account) {
        TestBrowser person = desks.desk(portal).signIn(account).open("meetings/meeting");
        Locator topic = person.at("meetings-meeting-topic").locator("textarea");
        topic.fill(TOPIC);
        person.page().evaluate("() => window.stillTheSamePage = true");
        return person;
    }

    private static void types(TestBrowser person, String room) {
        person.type("meetings-meeting-room", room).rest();
    }

    private static void typedOnly(TestBrowser person) {
        assertThat(person.at("meetings-meeting-room")).isVisible();
        assertThat(person.at("meetings-meeting-choice")).not().isVisible();
    }

    private static void typedAs(TestBrowser person, String room) {
        assertThat(person.at("meetings-meeting-room").locator("input")).hasValue(room);
        typedOnly(person);
    }

    private static void chooses(TestBrowser person, String room) {
        assertThat(person.at("meetings-meeting-choice").locator("input")).hasValue(room);
        assertThat(person.at("meetings-meeting-room")).not().isVisible();
    }
}
