package org.khet.portal.admin.internal.school.ui;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.tuple;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.math.BigDecimal;
import java.nio.charset.StandardCharsets;
import java.time.LocalDate;
import java.util.List;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.khet.portal.admin.internal.screen.ui.OpenedPage;
import org.khet.portal.api.admin.school.SchoolProfile;
import org.khet.portal.api.admin.school.SchoolRecords.Selection;
import org.khet.portal.api.admin.school.SchoolRegister.Filter;
import org.khet.portal.api.i18n.TextCatalog;
import org.khet.portal.api.i18n.Texts;
import org.khet.portal.api.school.Coordinates;
import org.khet.portal.api.school.School;
import org.khet.portal.api.school.SchoolCode;
import org.khet.portal.api.school.SchoolId;
import org.khet.portal.api.school.SchoolStatus;
import org.khet.portal.api.school.Schools;
import org.khet.portal.api.security.Caller;
import org.khet.portal.testkit.SampleOffices;
import org.khet.portal.testkit.TestCaller;
import org.khet.portal.testkit.fake.RecordingTrail;

/** Schools of a filter on the map, and as a file for map programs. CORE-36. */
class SchoolLocationsTest {
    private static final LocalDate TODAY = LocalDate.of(2026, 11, 20);
    private static final Selection CLOSED =
            new Selection(new Filter("", Set.of(), Set.of(), true), Set.of(), Set.of(), Set.of(), Set.of());
    private final Caller caller = TestCaller.in(SampleOffices.KT1).with(Schools.VIEW);
    private final ListedSchools schools = new ListedSchools();
    private final EndedSchools changes = new EndedSchools();
    private final TestServices services = new TestServices(schools);
    private final SchoolLocations places = new SchoolLocations(services.all(), changes);
    private final RecordingTrail trail = new RecordingTrail();
    private final Texts texts = new OpenedPage(caller, "", TextCatalog.THAI).texts();

    @BeforeEach
    void threeSchools_oneOfWhichWasMergedIntoAnother() {
        schools.all.add(school(5, "โรงเรียนบ้านตัวอย่าง 05", SchoolStatus.ACTIVE, null));
        schools.all.add(school(6, "โรงเรียนบ้านตัวอย่าง 06", SchoolStatus.MERGED, LocalDate.of(2026, 5, 15)));
        schools.all.add(school(7, "โรงเรียน \"วัดใหม่\" <b>", SchoolStatus.ACTIVE, null));
        services.profiles.sizes.put(new SchoolId(5), "ขนาดเล็ก");
        changes.successors.put(new SchoolId(6), schools.all.getFirst());
        stands(5, "13.756300", "100.501800");
        stands(6, "13.8", "100.6");
    }

    @Test
    void openSchoolStandsThereInTheShapeOfItsSizeWithItsGrades_andWhoHasNoPlaceIsNamed() {
        var found = places.find(caller, Selection.ALL, TODAY, texts);

        assertThat(found.points())
                .extracting(MapPoint::name, MapPoint::shape, MapPoint::label, MapPoint::ended, MapPoint::link)
                .containsExactly(tuple("โรงเรียนบ้านตัวอย่าง 05", "small", "05", false, "/admin/schools/5"));
        assertThat(found.points().getFirst().about()).isEqualTo("ริมน้ำ · ตัวอย่างกลาง · ขนาดเล็ก · อ.2–ป.6");
        assertThat(found.placeless()).isEqualTo(1);
        assertThat(found.some()).extracting(School::id).containsExactly(new SchoolId(7));
    }

    @Test
    void mergedSchoolIsDashed_andLeadsToWhoGoesOn_althoughThatOneIsNotInTheList() {
        var found = places.find(caller, CLOSED, TODAY, texts);

        assertThat(found.points())
                .extracting(MapPoint::id, MapPoint::ended, MapPoint::successor)
                .containsExactly(tuple("6", true, "5"), tuple("5", false, ""));
    }

    @Test
    void pointsTravelAsOneText_thatNoNameBreaks() {
        stands(7, "13.9", "100.7");

        assertThat(MapPoint.json(places.find(caller, Selection.ALL, TODAY, texts).points()))
                .startsWith("[{\"id\":\"5\",\"lat\":13.7563,\"lon\":100.5018,\"name\":\"โรงเรียนบ้านตัวอย่าง 05\"")
                .contains("โรงเรียน \\\"วัดใหม่\\\" <b>", "\"ended\":false");
    }

    @Test
    void mapProgramTakesTheFile_longitudeFirst_andTheTrailSaysWhoTookIt() throws IOException {
        var out = new ByteArrayOutputStream();

        new SchoolGeoJson(places, trail).write(caller, Selection.ALL, "อำเภอ: ตัวอย่างกลาง", out);

        assertThat(out.toString(StandardCharsets.UTF_8))
                .isEqualTo("{\"type\":\"FeatureCollection\",\"features\":[{\"type\":\"Feature\",\"properties\":{"
                        + "\"code\":\"1099990005\",\"name\":\"โรงเรียนบ้านตัวอย่าง 05\",\"district\":\"ตัวอย่างกลาง\","
                        + "\"size\":\"ขนาดเล็ก\",\"lowestGrade\":\"a2\",\"highestGrade\":\"p6\","
                        + "\"status\":\"ACTIVE\"},\"geometry\":{\"type\":\"Point\",\"coordinates\":"
                        + "[100.501800,13.756300]}},{\"type\":\"Feature\",\"properties\":{\"code\":\"1099990007\","
                        + "\"name\":\"โรงเรียน \\\"วัดใหม่\\\" <b>\",\"district\":\"ตัวอย่างกลาง\",\"size\":\"\","
                        + "\"lowestGrade\":\"\",\"highestGrade\":\"\",\"status\":\"ACTIVE\"},\"geometry\":null}]}");
        assertThat(trail.actions()).containsExactly("core.school.exported");
    }

    private void stands(long school, String latitude, String longitude) {
        var place = new Coordinates(new BigDecimal(latitude), new BigDecimal(longitude));
        services.profiles.stand.put(new SchoolId(school), new SchoolProfile("", "a2", "p6", "", "", place, ""));
    }

    private static School school(long id, String name, SchoolStatus status, @Nullable LocalDate until) {
        return new School(
                new SchoolId(id),
                SampleOffices.KT1,
                name,
                name,
                List.of(new SchoolCode("MOE10", "109999000" + id)),
                "ตัวอย่างกลาง",
                "ริมน้ำ",
                "",
                status,
                until);
    }
}
