package org.khet.portal.admin.internal.school.ui;

import static org.assertj.core.api.Assertions.assertThat;

import java.lang.reflect.Proxy;
import java.math.BigDecimal;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.khet.portal.admin.internal.screen.ui.OpenedPage;
import org.khet.portal.api.admin.school.SchoolMapRegister;
import org.khet.portal.api.admin.school.SchoolProfile;
import org.khet.portal.api.i18n.TextCatalog;
import org.khet.portal.api.school.Coordinates;
import org.khet.portal.api.school.School;
import org.khet.portal.api.school.SchoolId;
import org.khet.portal.api.school.Schools;
import org.khet.portal.api.ui.OfficeMaps.Marker;
import org.khet.portal.api.ui.OfficeMaps.Place;
import org.khet.portal.api.ui.component.BadgeTone;
import org.khet.portal.testkit.Clocks;
import org.khet.portal.testkit.SampleOffices;
import org.khet.portal.testkit.TestCaller;
import org.khet.portal.testkit.fake.FakeSchools;
import org.khet.portal.testkit.fake.FakeSettings;

/** What modules mark on the map, without a browser. Core CORE-36. */
class DrawnOfficeMapsTest {
    private static final School VISITED = SampleOffices.schools().get(0);
    private static final School MISSED = SampleOffices.schools().get(1);
    private final TestServices services = new TestServices(new ListedSchools());
    private final TestCaller reader = TestCaller.in(SampleOffices.KT1).with(Schools.VIEW);
    private final DrawnOfficeMaps maps = new DrawnOfficeMaps(
            new FakeSchools().with(VISITED).with(MISSED),
            services.all(),
            (SchoolMapRegister) Proxy.newProxyInstance(
                    SchoolMapRegister.class.getClassLoader(),
                    new Class<?>[] {SchoolMapRegister.class},
                    (self, method, args) -> SchoolMapRegister.Outlines.NONE),
            new FakeSettings(),
            Clocks.at("2026-11-20T09:30"));
    private final List<Marker> markers = List.of(
            new Marker(VISITED.id(), BadgeTone.DONE, "นิเทศครบ", "supervision/visits?school=1"),
            new Marker(MISSED.id(), BadgeTone.LATE, "ยังไม่ได้นิเทศ", "supervision/visits?school=2"),
            new Marker(new SchoolId(999_999), BadgeTone.LATE, "ของสำนักงานอื่น", ""));

    @BeforeEach
    void oneSchoolHasAPosition() {
        var place = new Coordinates(new BigDecimal("17.0078"), new BigDecimal("99.8265"));
        services.profiles.stand.put(VISITED.id(), new SchoolProfile("", "", "", "", "", place, ""));
        services.profiles.stand.put(MISSED.id(), SchoolProfile.EMPTY);
    }

    @Test
    void schoolStandsWhereItIs_withToneAndLink_othersAreNamedBelow_strangersNowhere() {
        var placed = maps.placed(reader, markers);

        assertThat(placed.points())
                .containsExactly(new MapPoint(
                        String.valueOf(VISITED.id().value()),
                        17.0078,
                        99.8265,
                        VISITED.name(),
                        "นิเทศครบ",
                        "",
                        "done",
                        false,
                        "",
                        "/supervision/visits?school=1"));
        assertThat(placed.placeless()).containsExactly(MISSED);
    }

    @Test
    void keySaysWhatTheTonesMean_andWhoSeesNoSchoolsIsToldSo() {
        Map<BadgeTone, String> key = new LinkedHashMap<>();
        key.put(BadgeTone.LATE, "ยังไม่ได้นิเทศ 1 แห่ง");
        key.put(BadgeTone.DONE, "นิเทศครบ 1 แห่ง");

        assertThat(OpenedPage.words(maps.schools(page(reader), "แผนที่การนิเทศ", key, markers)))
                .contains("ยังไม่ได้นิเทศ 1 แห่ง", "นิเทศครบ 1 แห่ง", "ยังไม่มีพิกัด 1 แห่ง", MISSED.name());
        assertThat(OpenedPage.words(
                        maps.schools(page(TestCaller.in(SampleOffices.KT1)), "แผนที่การนิเทศ", key, markers)))
                .contains("ไม่แสดงแผนที่")
                .doesNotContain(MISSED.name());
    }

    @Test
    void placesThatAreNoSchoolsStandThereToo_forThoseWhoSeeNoSchools() {
        var temple = new Coordinates(new BigDecimal("17.0171"), new BigDecimal("99.7036"));
        assertThat(OpenedPage.words(maps.places(
                        page(TestCaller.in(SampleOffices.KT1)),
                        "แหล่งเรียนรู้",
                        Map.of(BadgeTone.RUN, "แหล่งเรียนรู้ 1 แห่ง"),
                        List.of(new Place(
                                "7",
                                "วัดตัวอย่าง",
                                temple,
                                BadgeTone.RUN,
                                "ประวัติศาสตร์",
                                "promotion/learning-places/7")))))
                .contains("แหล่งเรียนรู้ 1 แห่ง")
                .doesNotContain("ไม่แสดงแผนที่");
    }

    private static OpenedPage page(TestCaller caller) {
        return new OpenedPage(caller, "", TextCatalog.THAI);
    }
}
