package org.khet.portal.admin.internal.school.ui;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.tuple;

import java.math.BigDecimal;
import java.math.RoundingMode;
import java.util.ArrayList;
import java.util.List;
import java.util.Random;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.khet.portal.admin.internal.school.ui.SchoolDistances.Near;
import org.khet.portal.admin.internal.screen.ui.OpenedPage;
import org.khet.portal.api.admin.school.SchoolProfile;
import org.khet.portal.api.admin.school.SchoolRecord;
import org.khet.portal.api.admin.school.SchoolRecords;
import org.khet.portal.api.admin.school.SchoolRecords.Located;
import org.khet.portal.api.admin.school.SchoolRecords.Selection;
import org.khet.portal.api.i18n.TextCatalog;
import org.khet.portal.api.school.Coordinates;
import org.khet.portal.api.school.School;
import org.khet.portal.api.school.SchoolId;
import org.khet.portal.api.school.SchoolStatus;
import org.khet.portal.api.school.Schools;
import org.khet.portal.testkit.SampleOffices;
import org.khet.portal.testkit.TestCaller;
import org.khet.portal.testkit.fake.RecordingExports;

/** A planner reads how far a school is from the office and from the schools around it. ict ICT-72. */
class SchoolDistancesTest {
    private static final List<School> SCHOOLS = SampleOffices.schools();
    private static final School SCHOOL = SCHOOLS.getFirst();
    private static final Coordinates OFFICE = at("13.7563", "100.5018");
    private static final Coordinates PLACE = at("13.8463", "100.5018");
    private final List<Located> located = new ArrayList<>(List.of(
            standing(SCHOOL, PLACE),
            standing(SCHOOLS.get(1), at("13.8463", "100.5518")),
            standing(SCHOOLS.get(2), at("13.8013", "100.5018"))));
    private final OpenedPage page =
            new OpenedPage(TestCaller.in(SampleOffices.KT1).with(Schools.VIEW), "", TextCatalog.THAI);

    @Test
    void schoolTenKilometresNorthOfTheOffice_hasTheNextSchoolFiveKilometresAway() {
        var distances = new SchoolDistances(OFFICE, located);

        assertThat(distances.toOffice(PLACE)).contains(new BigDecimal("10.0"));
        assertThat(distances.nearest(SCHOOL.id(), PLACE, 5))
                .extracting(Near::name, Near::kilometres)
                .containsExactly(
                        tuple(SCHOOLS.get(2).name(), new BigDecimal("5.0")),
                        tuple(SCHOOLS.get(1).name(), new BigDecimal("5.4")));
        assertThat(words(PLACE, distances))
                .contains("ถึงสำนักงาน", "10.0 กม.", SCHOOLS.get(2).name(), "5.4 กม.");
    }

    @Test
    void whatIsMissingIsSaidInWords() {
        assertThat(words(null, new SchoolDistances(OFFICE, located))).contains("โรงเรียนนี้ยังไม่มีพิกัด");
        assertThat(words(PLACE, new SchoolDistances(null, located.subList(0, 1))))
                .contains("ยังไม่ได้กำหนดพิกัดสำนักงาน", "ไม่มีโรงเรียนอื่นที่มีพิกัด");
    }

    @Test
    void fileHasTheDistancesAsNumbers_andWordsForASchoolWithoutAPlace() {
        var services = new TestServices(new ListedSchools());
        var register = new ListedSchools();
        register.all.addAll(SCHOOLS.subList(0, 2));
        services.profiles.stand.put(SCHOOL.id(), profile(PLACE));
        SchoolRecords records = TestServices.records(register, services.profiles);
        var words = services.all().words(SampleOffices.KT1, page.texts());
        var list = new SchoolList(page.caller(), words, records, () -> new SchoolDistances(OFFICE, located))
                .all(Selection.ALL, "");

        assertThat(RecordingExports.heads(list)).contains("ระยะทางตรงถึงสำนักงาน (กม.)", "โรงเรียนใกล้ที่สุด");
        assertThat(RecordingExports.rows(list).getFirst())
                .contains("10.0", SCHOOLS.get(2).name(), "5.0");
        assertThat(RecordingExports.rows(list).get(1)).contains("โรงเรียนนี้ยังไม่มีพิกัด");
    }

    @Test
    void neighboursOfAllSchoolsOfTheCountry_areThoseThatMeasuringEachFinds() {
        var random = new Random(72);
        List<Located> country = new ArrayList<>();
        for (long id = 1; id <= 30_000; id++) {
            country.add(new Located(
                    new SchoolId(id),
                    "โรงเรียน " + id,
                    new Coordinates(
                            BigDecimal.valueOf(6 + random.nextDouble() * 14),
                            BigDecimal.valueOf(98 + random.nextDouble() * 7)),
                    SchoolStatus.ACTIVE,
                    "",
                    "",
                    "",
                    null));
        }
        var distances = new SchoolDistances(OFFICE, country);

        for (Located one : country.subList(0, 40)) {
            double closest = country.stream()
                    .filter(other -> !other.id().equals(one.id()))
                    .mapToDouble(other -> one.place().kilometresTo(other.place()))
                    .min()
                    .orElseThrow();
            assertThat(distances.nearest(one.id(), one.place(), 3).getFirst().kilometres())
                    .isEqualTo(BigDecimal.valueOf(closest).setScale(1, RoundingMode.HALF_UP));
        }
        assertThat(country)
                .allMatch(one -> distances.nearest(one.id(), one.place(), 1).size() == 1);
    }

    private String words(@Nullable Coordinates place, SchoolDistances distances) {
        var record = new SchoolRecord(SCHOOL, profile(place), null, "", List.of());
        var section = new DistanceSection(page.texts(), record, () -> distances);
        section.show();
        return OpenedPage.words(section);
    }

    private static SchoolProfile profile(@Nullable Coordinates place) {
        return new SchoolProfile("", "", "", "", "", place, "");
    }

    private static Located standing(School school, Coordinates place) {
        return new Located(school.id(), school.name(), place, school.status(), "", "", "", null);
    }

    private static Coordinates at(String latitude, String longitude) {
        return new Coordinates(new BigDecimal(latitude), new BigDecimal(longitude));
    }
}
