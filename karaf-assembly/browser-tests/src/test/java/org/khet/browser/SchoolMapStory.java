package org.khet.browser;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;

import com.microsoft.playwright.Locator;
import com.microsoft.playwright.options.FilePayload;
import java.nio.charset.StandardCharsets;
import java.util.Map;
import java.util.regex.Pattern;
import org.assertj.core.api.Assertions;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.junit.jupiter.api.extension.RegisterExtension;

/** The map beside the list of schools, and what modules hold about a school. CORE-35, CORE-36. */
@Tag("heavy")
@ExtendWith(ShownDemoOffices.class)
class SchoolMapStory {
    private static final String DISTRICTS = """
            {"type":"FeatureCollection","features":[
            {"type":"Feature","properties":{"name":"อ.ตัวอย่างเหนือ"},"geometry":{"type":"Polygon",
            "coordinates":[[[100.1,14.3],[100.5,14.2],[100.6,14.6],[100.2,14.7],[100.1,14.3]]]}},
            {"type":"Feature","properties":{"name":"อ.ตัวอย่างใต้"},"geometry":{"type":"Polygon",
            "coordinates":[[[100.1,14.3],[100.5,14.2],[100.6,13.9],[100.2,13.8],[100.1,14.3]]]}}]}""";

    /** As the page would have them if these schools had places. */
    private static final String PLACES = """
            (map, school) => { map.points = [
              {id: school, lat: 14.5, lon: 100.3, name: 'โรงเรียน <b>หนึ่ง</b>', about: 'ริมน้ำ', label: '01', shape: 'small', ended: false, successor: '', link: '/admin/schools/' + school},
              {id: '2', lat: 14.2, lon: 100.6, name: 'สอง', about: '', label: '02', shape: 'medium', ended: true, successor: school, link: '/'},
              {id: '3', lat: 14.0000, lon: 100.3, name: 'สาม', about: '', label: '03', shape: 'large', ended: false, successor: '', link: '/'},
              {id: '4', lat: 14.0001, lon: 100.3, name: 'สี่', about: '', label: '04', shape: 'other', ended: false, successor: '', link: '/'}]; }""";

    /** The list has a row to which the keys lead. */
    private static final String ROW_FOR_KEYS =
            "() => document.querySelector('#admin-schools-grid').shadowRoot.querySelector('#items [tabindex=\"0\"]')";

    @RegisterExtension
    static final TestBrowsers desks = new TestBrowsers().goingOn();

    @Test
    void officeDrawsItsDistricts_listAndMapFollowEachOther_andTheFilterIsTheMaps(Distribution portal) {
        TestBrowser desk = desks.desk(portal).signIn("kt1-04").open("admin/schools?q=03");
        GridReader.of(desk, "admin-schools-grid").choose("ตัวอย่าง 03");
        assertThat(desk.page()).hasURL(Pattern.compile(".*/admin/schools/\\d+"));
        String school = desk.page().url().replaceAll(".*/", "");
        desk.open("admin/schools");
        Locator map = desk.at("admin-schools-map");
        assertThat(map.locator(".k-map-frame")).hasAttribute("aria-label", "แผนที่ของรายการซ้ายมือ");

        outlines(desk, "สลับ.geojson", DISTRICTS.replaceAll("\\[(1[\\d.]+),(1[\\d.]+)]", "[$2,$1]"));
        assertThat(desk.page().locator("vaadin-dialog .k-note")).containsText("ตรวจว่าลองจิจูดมาก่อนละติจูด");
        desk.press("admin-outlines-close");
        outlines(desk, "อำเภอ.geojson", DISTRICTS);
        assertThat(map.locator(".k-map-area")).hasCount(2);
        assertThat(map.locator(".k-map-name").first()).containsText("อ.ตัวอย่าง");

        map.evaluate(PLACES, school);
        assertThat(map.locator(".k-map-line")).hasCount(1);
        assertThat(map.locator(".k-map-ended")).hasCount(1);
        assertThat(map.locator(".k-map-many")).hasText("2");
        map.locator(".k-map-small").click();
        assertThat(map.locator(".k-map-note")).containsText("โรงเรียน <b>หนึ่ง</b>");
        assertThat(desk.page()
                        .locator("#admin-schools-grid [part~=selected-row-cell]")
                        .first())
                .isVisible();
        desk.picture("school-map").accessible();

        desk.open("admin/schools");
        assertThat(map.locator(".k-map-pin").first()).isVisible();
        desk.page().waitForFunction(ROW_FOR_KEYS);
        map.locator(".k-map-frame").focus();
        desk.page().keyboard().press("m");
        Assertions.assertThat(desk.page().evaluate("() => document.activeElement.localName"))
                .isEqualTo("vaadin-grid");
        Locator note = map.locator(".k-map-note").last(); // the one before it fades away
        assertThat(note.locator("b")).isVisible();
        String first = note.locator("b").innerText();
        desk.drawn().page().keyboard().press("ArrowDown");
        assertThat(note.locator("b")).not().hasText(first);
        String name = note.locator("b").innerText();
        desk.page().keyboard().press("m");
        assertThat(map.locator(".k-map-frame")).isFocused();

        String file = new String(desk.download("admin-schools-geojson"), StandardCharsets.UTF_8);
        Assertions.assertThat(file).contains("\"FeatureCollection\"", "\"status\":\"ACTIVE\"", name);
        desk.drawn();
        note.locator("a").click();
        assertThat(desk.page()).hasURL(Pattern.compile(".*/admin/schools/\\d+"));
        assertThat(desk.page().locator("h1")).containsText(name);

        desk.open("admin/schools?q=ตัวอย่าง 03");
        String one = new String(desk.download("admin-schools-geojson"), StandardCharsets.UTF_8);
        Assertions.assertThat(one).contains("ตัวอย่าง 03").containsOnlyOnce("\"Feature\"");
    }

    @Test
    void onAPhoneListAndMapAreTwoTabs_readByAllInBothLanguages(Distribution portal) {
        TestBrowser desk = desks.desk(portal).signIn("kt1-04");
        Walk.all(desk, "map", Map.of("admin/schools", "school-map"), walk -> {});
        TestBrowser phone = desks.phone(portal).signIn("kt1-04").open("admin/schools");
        assertThat(phone.at("admin-schools-grid")).isVisible();
        assertThat(phone.at("admin-schools-map")).isHidden();

        phone.at("admin-schools-tabs").locator("vaadin-tab").last().click();

        assertThat(phone.at("admin-schools-map").locator(".k-map-frame")).isVisible();
        assertThat(phone.at("admin-schools-grid")).isHidden();
        phone.picture("school-map-phone").accessible();
    }

    @Test
    void pageOfASchoolAsksTheModules_andTellsNoRepairsToWhoMayNotSeeThem(Distribution portal) {
        TestBrowser desk = desks.desk(portal).signIn("kt1-04").open("admin/schools?q=05");
        GridReader.of(desk, "admin-schools-grid").choose("ตัวอย่าง 05");
        assertThat(desk.page().locator("#shell-host :is(vaadin-combo-box, vaadin-text-field):visible"))
                .hasCount(0); // the page is read until a section is edited
        desk.picture("school").accessible().turn("เรื่องกับเขต");
        assertThat(desk.at("admin-school-matters")).containsText("ศธ 04999/");
        assertThat(desk.at("admin-school-matters")).not().containsText("งานแจ้งซ่อม");
        desk.at("admin-school-matters").scrollIntoViewIfNeeded();
        desk.picture("school-matters").accessible();
    }

    private static void outlines(TestBrowser desk, String name, String content) {
        desk.press("admin-schools-outlines");
        desk.page()
                .locator("#admin-outlines-file input[type=file]")
                .setInputFiles(new FilePayload(name, "application/geo+json", content.getBytes(StandardCharsets.UTF_8)));
    }
}
