package org.khet.portal.core.internal.office.map;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

import java.time.LocalDate;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.khet.portal.api.admin.school.MapTiles;
import org.khet.portal.api.admin.school.OfficePlace;
import org.khet.portal.api.office.OfficeId;
import org.khet.portal.api.outcome.Rejected;
import org.khet.portal.api.school.Coordinates;
import org.khet.portal.api.settings.Settings;
import org.khet.portal.core.internal.CoreServices;
import org.khet.portal.testkit.TestCaller;
import org.khet.portal.testkit.database.OnEachDatabase;
import org.khet.portal.testkit.database.TestDatabase;

/** An office names the server of the pictures under its map of schools. Core CORE-36. */
@OnEachDatabase
class MapTilesDbTest {
    private static final LocalDate TODAY = LocalDate.of(2026, 11, 20);
    private static final String TILES = "https://Tiles.example.go.th:8443/land/{z}/{x}/{y}@2x.png?key=a-1";
    private final TestDatabase database;
    private CoreServices core;
    private OfficeId kt1;
    private TestCaller keeper;
    private TileOrigins origins;

    MapTilesDbTest(TestDatabase database) {
        this.database = database;
    }

    @BeforeEach
    void anOffice() {
        database.clear();
        core = new CoreServices(database);
        kt1 = core.office("KT1");
        keeper = CoreServices.keeper(kt1).with(Settings.CONFIGURE);
        origins = new TileOrigins(core.settings, core.clock);
    }

    @Test
    void officeWithoutAnAddressNamesNobody_anotherOfficesServerIsNotItsOwn() {
        assertThat(origins.of(kt1)).isEmpty();
        assertThat(tiles(kt1)).isEqualTo(MapTiles.NONE);

        core.settings.set(keeper, MapTiles.ADDRESS, TILES, TODAY);
        core.settings.set(keeper, MapTiles.CREDIT, "© ผู้ทำแผนที่ <b>", TODAY);

        assertThat(origins.of(kt1)).containsExactly("https://tiles.example.go.th:8443");
        assertThat(tiles(kt1)).isEqualTo(new MapTiles(TILES, "https://tiles.example.go.th:8443", "© ผู้ทำแผนที่ <b>"));
        assertThat(origins.of(core.office("KT2"))).isEmpty();
        assertThat(database.number("select count(*) from core_audit where act = 'core.setting.changed'"))
                .isEqualTo(2);
    }

    @Test
    void addressThatIsNoneIsRefusedAtItsField_andNothingIsStored() {
        for (String hostile : new String[] {
            "https://x; script-src *",
            "https://x/{z}/{x}/{y}.png; script-src *",
            "https://x /{z}/{x}/{y}",
            "https://x/{z}/{x}/{y}.png *",
            "http://tiles.example.go.th/{z}/{x}/{y}.png",
            "//tiles.example.go.th/{z}/{x}/{y}.png",
            "javascript:alert(1)//{z}/{x}/{y}",
            "data:image/png,{z}{x}{y}",
            "https://*/{z}/{x}/{y}.png",
            "https://*.example/{z}/{x}/{y}.png",
            "https://{s}.example/{z}/{x}/{y}.png",
            "https://{z}.example/{x}/{y}.png",
            "https://name@example/{z}/{x}/{y}.png",
            "https://x:99999999/{z}/{x}/{y}.png",
            "https://x/{z}/{x}.png",
            "https://x/{z}/{x}/{y}/{y}.png",
            "https://x/{z}/{x}/{y}{r}.png",
            "https://x/{z}/{x}/{y}.png#'",
            "https://x/{z}/{x}/{y}'\"<>.png",
            "https://x/{z}/{x}/{y}\n.png",
            "https://แผนที่.ไทย/{z}/{x}/{y}.png",
            "https://" + "a".repeat(64) + "/{z}/{x}/{y}.png",
            "https://x/{z}/{x}/{y}/" + "a".repeat(500),
            "https:///{z}/{x}/{y}.png"
        }) {
            assertThat(MapTiles.originOf(hostile)).as(hostile).isEmpty();
            assertThatExceptionOfType(Rejected.class)
                    .as(hostile)
                    .isThrownBy(() -> core.settings.set(keeper, MapTiles.ADDRESS, hostile, TODAY))
                    .satisfies(refused -> assertThat(refused.problems())
                            .extracting("field", "key")
                            .containsExactly(org.assertj.core.api.Assertions.tuple(
                                    MapTiles.ADDRESS.key(), "core.setting.error.mapTiles")));
        }
        assertThat(origins.of(kt1)).isEmpty();
        assertThatExceptionOfType(Rejected.class)
                .isThrownBy(() -> core.settings.set(keeper, MapTiles.CREDIT, "ก".repeat(201), TODAY));
    }

    @Test
    void usualAddressesAreTaken() {
        for (String usual : new String[] {
            "https://tile.openstreetmap.org/{z}/{x}/{y}.png",
            "https://192.168.1.20:8443/{z}/{y}/{x}",
            "https://tiles/{z}/{x}/{y}.webp",
            "https://a.tiles.example/v1/tiles?z={z}&x={x}&y={y}&key=%20a_b~c+d"
        }) {
            assertThat(MapTiles.originOf(usual)).as(usual).isPresent();
        }
        assertThat(MapTiles.originOf("https://192.168.1.20:8443/{z}/{y}/{x}")).contains("https://192.168.1.20:8443");
    }

    /** ict ICT-72 */
    @Test
    void officeSaysWhereItStands_aPlaceAbroadIsRefused() {
        assertThat(OfficePlace.of(core.settings, kt1, TODAY)).isEmpty();
        core.settings.set(keeper, OfficePlace.SETTING, "๑๓.๗๕๖๓, ๑๐๐.๕๐๑๘", TODAY);
        for (String wrong : new String[] {"48.8566, 2.3522", "100.5018, 13.7563", "ข้างวัด"}) {
            assertThatExceptionOfType(Rejected.class)
                    .as(wrong)
                    .isThrownBy(() -> core.settings.set(keeper, OfficePlace.SETTING, wrong, TODAY));
        }
        assertThat(OfficePlace.of(core.settings, kt1, TODAY))
                .map(Coordinates::text)
                .contains("13.756300, 100.501800");
        assertThat(OfficePlace.of(core.settings, core.office("KT2"), TODAY)).isEmpty();
    }

    private MapTiles tiles(OfficeId office) {
        return MapTiles.of(core.settings, office, TODAY);
    }
}
