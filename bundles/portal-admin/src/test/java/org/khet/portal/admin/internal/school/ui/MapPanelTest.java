package org.khet.portal.admin.internal.school.ui;

import static org.assertj.core.api.Assertions.assertThat;

import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.dom.DomEvent;
import com.vaadin.flow.dom.Element;
import com.vaadin.flow.internal.nodefeature.ElementListenerMap;
import java.lang.reflect.Proxy;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.khet.portal.admin.internal.screen.ui.OpenedPage;
import org.khet.portal.api.admin.school.MapTiles;
import org.khet.portal.api.admin.school.SchoolMapRegister;
import org.khet.portal.api.admin.school.SchoolRecords.Selection;
import org.khet.portal.api.i18n.TextCatalog;
import org.khet.portal.api.preference.Preferences;
import org.khet.portal.api.school.SchoolId;
import org.khet.portal.api.school.Schools;
import org.khet.portal.testkit.SampleOffices;
import org.khet.portal.testkit.TestCaller;
import org.khet.portal.testkit.fake.RecordingTrail;
import tools.jackson.databind.json.JsonMapper;

/** The map beside the list of schools, without a browser. Core CORE-36. */
class MapPanelTest {
    private static final MapTiles TILES =
            new MapTiles("https://tiles.example/{z}/{x}/{y}", "https://tiles.example", "© <b>");
    private final ListedSchools schools = new ListedSchools();
    private final TestCaller reader = TestCaller.in(SampleOffices.KT1).with(Schools.VIEW);

    @BeforeEach
    void twoSchools() {
        schools.all.addAll(SampleOffices.schools().subList(0, 2));
    }

    @Test
    void pressOnAPointChoosesItsRow_andOnWhoIsNotListedOrNoSchoolAtAllNothing() {
        List<String> chosen = new ArrayList<>();
        MapPanel panel = panel(reader, MapTiles.NONE);
        panel.show(Selection.ALL);
        panel.onChoose((row, index) -> chosen.add(row.school().id().value() + " " + index));

        press(panel, SampleOffices.schools().get(1).id());
        press(panel, new SchoolId(999_999));
        press(panel, "<script>window.broken=1</script>");
        press(panel, "9999999999999999999");
        press(panel, "");

        assertThat(chosen).containsExactly(SampleOffices.schools().get(1).id().value() + " 1");
    }

    @Test
    void onlyWhoEditsAllSchoolsPutsOutlinesUnderTheMap() {
        var school = new SchoolId(5);
        assertThat(buttons(panel(reader, MapTiles.NONE))).doesNotContain("admin-schools-outlines");
        assertThat(buttons(panel(reader.inSchool(school, Schools.EDIT), MapTiles.NONE)))
                .doesNotContain("admin-schools-outlines");
        assertThat(buttons(panel(reader.with(Schools.EDIT), MapTiles.NONE))).contains("admin-schools-outlines");
    }

    @Test
    void serverOfPicturesIsNamedAboveTheMap_andHandedToItAsPlainText() {
        assertThat(OpenedPage.words(panel(reader, MapTiles.NONE))).contains("ไม่ใช้อินเทอร์เน็ต");
        MapPanel panel = panel(reader, TILES);
        assertThat(OpenedPage.words(panel)).contains("https://tiles.example").doesNotContain("ไม่ใช้อินเทอร์เน็ต");
        assertThat(String.valueOf(map(panel).getPropertyRaw("tiles"))).contains(TILES.address(), "© <b>");
    }

    @Test
    void legendNamesTheSizesOfTheOffice() {
        assertThat(OpenedPage.words(panel(reader, MapTiles.NONE)))
                .contains("ขนาดเล็ก", "ขนาดใหญ่พิเศษ", "ไม่อยู่ในรายการขนาดของสำนักงาน");
    }

    private MapPanel panel(TestCaller caller, MapTiles tiles) {
        var page = new OpenedPage(caller, "", TextCatalog.THAI);
        var places = new SchoolLocations(new TestServices(schools).all(), new EndedSchools());
        var ground = new MapLayers(
                answers(SchoolMapRegister.class, Map.of("outlines", SchoolMapRegister.Outlines.NONE)), tiles);
        var export = new SchoolGeoJson(places, new RecordingTrail());
        Preferences preferences = answers(Preferences.class, Map.of());
        return new MapPanel(
                page,
                page.texts(),
                new MapServices(
                        places,
                        ground,
                        export,
                        preferences,
                        () -> new SchoolDistances(null, List.of()),
                        LocalDate.of(2026, 11, 20)));
    }

    private static <T> T answers(Class<T> type, Map<String, Object> answers) {
        return type.cast(Proxy.newProxyInstance(
                type.getClassLoader(), new Class<?>[] {type}, (self, method, args) -> answers.get(method.getName())));
    }

    private static List<String> buttons(MapPanel panel) {
        return OpenedPage.below(panel)
                .filter(Button.class::isInstance)
                .flatMap(one -> one.getId().stream())
                .toList();
    }

    private static Element map(MapPanel panel) {
        return OpenedPage.find(panel, SchoolMap.class, "admin-schools-map").getElement();
    }

    private static void press(MapPanel panel, SchoolId school) {
        press(panel, String.valueOf(school.value()));
    }

    private static void press(MapPanel panel, String key) {
        var data = JsonMapper.shared().createObjectNode().put("event.detail.id", key);
        Element map = map(panel);
        map.getNode().getFeature(ElementListenerMap.class).fireEvent(new DomEvent(map, "school-chosen", data));
    }
}
