package org.khet.browser;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;

import com.microsoft.playwright.Locator;
import com.microsoft.playwright.Page;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.junit.jupiter.api.extension.RegisterExtension;

/** Who needs a repair and of which device: a school for its own, the desk for a school that calls. ICT-01, ICT-03. */
@Tag("heavy")
@ExtendWith(SharedOffices.class)
class RequesterStory {
    @RegisterExtension
    static final TestBrowsers desks = new TestBrowsers().goingOn();

    @Test
    void schoolChoosesADeviceOfItsOwn_whichTellsPlaceAndCategory_andSeesNoOtherSchools(Distribution portal) {
        TestBrowser school = desks.desk(portal).signIn("kt1-s09-u");
        StoryReport form = StoryReport.open(school);
        school.type("ict-repair-form-equipment", "7440-002-010"); // begins the number of another school's device, too
        assertThat(device(school, "โน้ตบุ๊กห้องทะเบียน")).isVisible();
        assertThat(device(school, "โน้ตบุ๊กครูวิชาการ")).hasCount(0);

        device(school, "โน้ตบุ๊กห้องทะเบียน").click();
        assertThat(school.at("ict-repair-form-place").locator("input")).hasValue("ห้องทะเบียน");
        assertThat(school.at("ict-repair-form-item")).isHidden();
        form.write("ฝาพับโน้ตบุ๊กหลวมจนจอดับเมื่อขยับ").attachTaken("ฝาพับ.png");
        school.type("ict-repair-form-phone", "000000009").picture("report-form-device");
        form.send();

        for (String told : new String[] {"โน้ตบุ๊กห้องทะเบียน", "7440-002-0109/65", "ห้องทะเบียน"}) {
            assertThat(facts(school)).containsText(told);
        }
        assertThat(school.page().locator("img[alt*='ฝาพับ.png']")).hasCount(1);
    }

    @Test
    void deskWritesDownWhatASchoolTellsByTelephone_andBothAreNamed(Distribution portal) {
        TestBrowser clerk = desks.desk(portal).signIn("kt1-13");
        StoryReport form = StoryReport.open(clerk);
        clerk.choose("ict-repair-form-requester", "ครูธุรการ 04");
        assertThat(clerk.at("ict-repair-form-channel")).containsText("โทรศัพท์");
        clerk.choose("ict-repair-form-equipment", "7440-003-0104");
        form.write("เครื่องพิมพ์ส่งเสียงดังแล้วหยุดทุกสิบแผ่น");
        clerk.type("ict-repair-form-phone", "000000004")
                .picture("report-form-on-behalf")
                .accessible();
        String ticket = form.send();

        tellsBoth(clerk);
        clerk.picture("ticket-on-behalf").accessible();
        tellsBoth(desks.desk(portal).signIn("kt1-s04-u").open(ticket));
    }

    private static void tellsBoth(TestBrowser desk) {
        for (String told : new String[] {
            "นางสาวครูธุรการ 04", "โรงเรียนอนุบาลตัวอย่าง 04", "เจ้าหน้าที่ 13 · โทรศัพท์", "เครื่องพิมพ์ห้องธุรการ"
        }) {
            assertThat(facts(desk)).containsText(told);
        }
    }

    private static Locator facts(TestBrowser desk) {
        return desk.page().locator(".k-facts");
    }

    private static Locator device(TestBrowser desk, String name) {
        return desk.page().locator("vaadin-combo-box-item", new Page.LocatorOptions().setHasText(name));
    }
}
