package org.khet.browser;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;

import com.microsoft.playwright.Locator;
import com.microsoft.playwright.Response;
import java.nio.file.Path;
import java.util.regex.Pattern;
import org.assertj.core.api.Assertions;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.junit.jupiter.api.extension.RegisterExtension;
import org.junit.jupiter.api.io.TempDir;

/** An office puts pictures of the land under its map of schools. CORE-36. */
@Tag("heavy")
@ExtendWith(ShownDemoOffices.class)
class SchoolMapTilesStory {
    private static final String ADDRESS = "admin-settings-core-core-setting-map-tiles";
    private static final String SAVE = "admin-settings-core-save";
    private static final String POLICY = "content-security-policy";

    @RegisterExtension
    static final TestBrowsers desks = new TestBrowsers();

    @Test
    void officeNamesAServer_itsPicturesAreAllowedAndShown_andWithoutThemTheMapGoesOn(
            Distribution portal, @TempDir Path folder) throws Exception {
        TestBrowser keeper = desks.desk(portal).signIn("kt1-04").open("admin/settings");
        keeper.type(ADDRESS, "https://x; script-src *").press(SAVE);
        assertThat(keeper.at(ADDRESS)).hasAttribute("invalid", "");
        assertThat(keeper.at(ADDRESS)).containsText("ต้องขึ้นต้นด้วย https://");
        Locator map = keeper.at("admin-schools-map");
        String origin;
        try (TileServer tiles = new TileServer(folder)) {
            origin = tiles.origin();
            keeper.type(ADDRESS, origin + "/land/{z}/{x}/{y}.png")
                    .type("admin-settings-core-core-setting-map-credit", "© ผู้ทำแผนที่ <b>ตัวอย่าง</b>")
                    .press(SAVE);
            assertThat(keeper.at(ADDRESS)).not().hasAttribute("invalid", "");

            keeper.open("admin/schools");
            assertThat(map.locator("img.leaflet-tile-loaded").first()).isVisible();
            assertThat(map.locator(".k-map-credit")).hasText("© ผู้ทำแผนที่ <b>ตัวอย่าง</b>");
            assertThat(map.locator(".k-map-pin").first()).isVisible();
            Assertions.assertThat(tiles.asked())
                    .isNotEmpty()
                    .allMatch(path -> path.matches("/land/\\d+/\\d+/\\d+\\.png"));
            Assertions.assertThat(keeper.complaints()).isEmpty();
            Assertions.assertThat(images(keeper)).isEqualTo("img-src 'self' data: blob: " + origin);
            keeper.picture("school-map-tiles").accessible();

            TestBrowser reader = desks.desk(portal).open("login");
            Assertions.assertThat(images(reader)).as("not signed in").isEqualTo("img-src 'self' data: blob:");
            reader.open("login").enter("kt1-01");
            reader.page().locator("a[href$='admin/schools']").first().click();
            assertThat(reader.at("admin-schools-map")
                            .locator("img.leaflet-tile-loaded")
                            .first())
                    .isVisible();
            Assertions.assertThat(reader.complaints())
                    .as("signed in after the page was loaded")
                    .isEmpty();
            TestBrowser other = desks.desk(portal).signIn("kt2-52").open("admin/schools");
            Assertions.assertThat(images(other)).as("another office").isEqualTo("img-src 'self' data: blob:");
        }
        keeper.open("admin/schools");
        assertThat(map.locator(".k-map-untiled")).containsText("ไม่ตอบ");
        assertThat(map.locator(".k-map-pin").first()).isVisible();
        assertThat(map.locator("img.leaflet-tile")).hasCount(0);
        keeper.picture("school-map-untiled").accessible();

        keeper.open("admin/settings").type(ADDRESS, "").press(SAVE);
        keeper.open("admin/schools");
        assertThat(map.locator(".k-map-pin").first()).isVisible();
        assertThat(map.locator(".k-map-untiled")).hasCount(0);
        Assertions.assertThat(images(keeper)).isEqualTo("img-src 'self' data: blob:");
    }

    @Test
    void whoSeesSchoolsAndDoesNotChangeThem_readsThePageOfOne(Distribution portal) {
        TestBrowser director = desks.desk(portal).signIn("kt1-01").open("admin/schools?q=03");
        assertThat(director.at("admin-schools-add")).hasCount(0);
        GridReader.of(director, "admin-schools-grid").choose("ตัวอย่าง 03");
        assertThat(director.page()).hasURL(Pattern.compile(".*/admin/schools/\\d+"));
        assertThat(director.at("admin-school-facts-section")).containsText("ตัวอย่าง 03");
        assertThat(director.at("admin-school-facts-edit")).hasCount(0);
        director.turn("เรื่องกับเขต");
        assertThat(director.at("admin-school-matters")).isVisible();
        assertThat(director.page().locator("[id$=-save]")).hasCount(0);
        director.picture("school-read").accessible();
        director.open("admin/schools/new");
        assertThat(director.at("admin-school-save")).hasCount(0);
        TestBrowser phone = desks.phone(portal).signIn("kt1-01").open("admin/schools?q=03");
        assertThat(phone.page().locator(".k-card-row").first()).containsText("ข้อมูลครบ");
        phone.picture("schools-cards-phone").accessible();
    }

    /** Of which origins the page that is open may show pictures. */
    private static String images(TestBrowser desk) {
        Response page = desk.page().reload();
        desk.rest();
        return page.headers().get(POLICY).replaceAll(".*(img-src [^;]*);.*", "$1");
    }
}
