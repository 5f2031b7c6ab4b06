package org.khet.portal.core.internal.office.pupil;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.tuple;

import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.khet.portal.api.admin.pupil.PupilCountRegister.Typed;
import org.khet.portal.api.admin.school.SchoolDraft;
import org.khet.portal.api.admin.school.SchoolRegister;
import org.khet.portal.api.office.OfficeId;
import org.khet.portal.api.persistence.PageRequest;
import org.khet.portal.api.pupil.PupilTotals.Days;
import org.khet.portal.api.pupil.PupilTotals.Filter;
import org.khet.portal.api.pupil.PupilTotals.Row;
import org.khet.portal.api.pupil.PupilTotals.Size;
import org.khet.portal.api.pupil.PupilTotals.Sum;
import org.khet.portal.api.school.School;
import org.khet.portal.api.school.SchoolId;
import org.khet.portal.api.school.SchoolStatus;
import org.khet.portal.api.school.Schools;
import org.khet.portal.api.structure.UnitId;
import org.khet.portal.core.internal.CoreServices;
import org.khet.portal.testkit.TestCaller;
import org.khet.portal.testkit.database.OnEachDatabase;
import org.khet.portal.testkit.database.TestDatabase;

/** Pupils of all schools on 10 June, beside those of the year before. CORE-37. */
@OnEachDatabase
class PupilTotalsDbTest {
    private static final LocalDate JUNE = LocalDate.of(2026, 6, 10);
    private static final Days YEARS = new Days(JUNE, JUNE.minusYears(1));
    private static final PageRequest FIRST = new PageRequest(0, 50, List.of());
    private final TestDatabase database;
    private CoreServices core;
    private OfficeId kt1;
    private TestCaller keeper;
    private PupilCountService pupils;
    private StoredPupilTotals totals;
    private SchoolId small;
    private SchoolId middle;

    PupilTotalsDbTest(TestDatabase database) {
        this.database = database;
    }

    @BeforeEach
    void threeSchools_oneWithoutPupils() {
        database.clear();
        core = new CoreServices(database);
        kt1 = core.office("KT1");
        keeper = CoreServices.keeper(kt1);
        pupils = TestFigures.byGrade(database, core);
        totals = TestFigures.totals(database, core);
        middle = school("โรงเรียนแม่ตัวอย่าง");
        small = school("โรงเรียนเกาะตัวอย่าง");
        school("โรงเรียนขอนตัวอย่าง");
        core.schoolDesk.move(keeper, small, SchoolRegister.DISTRICT, "อำเภอหนึ่ง", LocalDate.of(2024, 5, 16));
        pupils.type(keeper, small, JUNE, List.of(new Typed("a2", 0, 5, 6), new Typed("p1", 0, 50, 59)));
        pupils.type(keeper, small, JUNE.minusYears(1), List.of(new Typed("p1", 0, 100, 30)));
        pupils.type(keeper, middle, JUNE, List.of(new Typed("m4", 0, 121, 0)));
    }

    private SchoolId school(String name) {
        return core.schoolDesk.add(keeper, new SchoolDraft(name, "", List.of(), ""));
    }

    private static Filter sized(Size... sizes) {
        return new Filter("", Set.of(), Set.of(), Set.of(sizes));
    }

    @Test
    void schoolsStandInDictionaryOrder_withTheirLevels_andThePupilsOfTheYearBefore() {
        assertThat(totals.page(keeper, YEARS, Filter.ALL, FIRST))
                .extracting(row -> row.school().name(), Row::sum, Row::before)
                .containsExactly(
                        tuple("โรงเรียนเกาะตัวอย่าง", 120, 130),
                        tuple("โรงเรียนขอนตัวอย่าง", 0, 0),
                        tuple("โรงเรียนแม่ตัวอย่าง", 121, 0));
        assertThat(totals.page(keeper, YEARS, Filter.ALL, new PageRequest(0, 1, List.of())))
                .extracting(Row::levels)
                .containsExactly(Map.of("pre-primary", 11, "primary", 109));
        assertThat(totals.sum(keeper, YEARS, Filter.ALL)).isEqualTo(new Sum(176, 65, 130));
    }

    @Test
    void sizesHaveTheirLimitsByTheSetting_aSchoolWithoutPupilsHasNone() {
        assertThat(names(sized(Size.SMALL))).containsExactly("โรงเรียนเกาะตัวอย่าง");
        assertThat(names(sized(Size.MEDIUM))).containsExactly("โรงเรียนแม่ตัวอย่าง");
        assertThat(names(sized(Size.SMALL, Size.MEDIUM))).hasSize(2);
        assertThat(names(sized(Size.EXTRA_LARGE))).isEmpty();
        assertThat(totals.count(keeper, YEARS, sized(Size.SMALL))).isEqualTo(1);

        core.settings.set(keeper, PupilSizeClasses.LIMIT, List.of(100, 200, 300), LocalDate.of(2026, 1, 1));
        assertThat(names(sized(Size.SMALL))).isEmpty();
        assertThat(names(sized(Size.MEDIUM))).hasSize(2);
    }

    @Test
    void ofOneDistrict() {
        var district = new Filter("", Set.of("อำเภอหนึ่ง"), Set.of(), Set.of());

        assertThat(names(district)).containsExactly("โรงเรียนเกาะตัวอย่าง");
        assertThat(totals.sum(keeper, YEARS, district)).isEqualTo(new Sum(55, 65, 130));
    }

    @Test
    void reportOfADayNamesTheDistrictsAndTheSchoolsOfThatDay_beforeTheFirstKnownOneTheFirst() {
        LocalDate later = LocalDate.of(2026, 10, 1);
        core.schoolDesk.move(keeper, small, SchoolRegister.DISTRICT, "อำเภอสอง", later);
        core.schoolDesk.move(keeper, middle, SchoolRegister.DISTRICT, "อำเภอสอง", later);
        pupils.type(keeper, small, later, List.of(new Typed("p1", 0, 10, 0)));
        pupils.type(keeper, middle, later, List.of(new Typed("m4", 0, 7, 0)));
        Days autumn = new Days(later, JUNE);
        var first = new Filter("", Set.of("อำเภอหนึ่ง"), Set.of(), Set.of());
        var second = new Filter("", Set.of("อำเภอสอง"), Set.of(), Set.of());

        assertThat(totals.page(keeper, YEARS, Filter.ALL, FIRST))
                .extracting(row -> row.school().district())
                .containsExactly("อำเภอหนึ่ง", "", "อำเภอสอง");
        assertThat(totals.page(keeper, autumn, Filter.ALL, FIRST))
                .extracting(row -> row.school().district())
                .containsExactly("อำเภอสอง", "", "อำเภอสอง");
        assertThat(totals.sum(keeper, YEARS, first)).isEqualTo(new Sum(55, 65, 130));
        assertThat(totals.sum(keeper, YEARS, second)).isEqualTo(new Sum(121, 0, 0));
        assertThat(totals.count(keeper, autumn, first)).isZero();
        assertThat(totals.sum(keeper, autumn, second)).isEqualTo(new Sum(17, 0, 241));
        assertThat(core.schools.findAll(kt1, List.of(small), JUNE).get(small))
                .extracting(School::district)
                .isEqualTo("อำเภอหนึ่ง");

        core.schoolDesk.end(keeper, small, SchoolStatus.MERGED, LocalDate.of(2026, 7, 1), middle);

        assertThat(totals.sum(keeper, YEARS, Filter.ALL)).isEqualTo(new Sum(176, 65, 130));
        assertThat(totals.count(keeper, autumn, Filter.ALL)).isEqualTo(2);
    }

    @Test
    void schoolSeesItselfOnly_andAnotherOfficeNothing() {
        TestCaller clerk = TestCaller.in(kt1).inSchool(middle, Schools.VIEW);
        assertThat(totals.page(clerk, YEARS, Filter.ALL, FIRST))
                .extracting(row -> row.school().id())
                .containsExactly(middle);
        assertThat(totals.sum(clerk, YEARS, Filter.ALL)).isEqualTo(new Sum(121, 0, 0));

        TestCaller stranger = CoreServices.keeper(core.office("KT2"));
        assertThat(totals.count(stranger, YEARS, Filter.ALL)).isZero();
        assertThat(totals.sum(stranger, YEARS, Filter.ALL)).isEqualTo(new Sum(0, 0, 0));
    }

    @Test
    void everyOfficerOfAUnitSeesThePupilsOfAllSchools() {
        TestCaller officer = TestCaller.in(kt1).inUnit(new UnitId(12), Schools.VIEW);

        assertThat(totals.page(officer, YEARS, Filter.ALL, FIRST)).hasSize(3);
        assertThat(totals.count(officer, YEARS, Filter.ALL)).isEqualTo(3);
        assertThat(totals.sum(officer, YEARS, Filter.ALL)).isEqualTo(new Sum(176, 65, 130));
        assertThat(pupils.days(officer)).contains(JUNE);
    }

    private List<String> names(Filter filter) {
        return totals.page(keeper, YEARS, filter, FIRST).stream()
                .map(row -> row.school().name())
                .toList();
    }
}
