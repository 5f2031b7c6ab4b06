package org.khet.portal.core.internal.office.school;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.khet.portal.api.admin.school.SchoolDraft;
import org.khet.portal.api.admin.school.SchoolRegister;
import org.khet.portal.api.admin.school.SchoolRegister.Filter;
import org.khet.portal.api.admin.school.SchoolRegister.Membership;
import org.khet.portal.api.office.OfficeId;
import org.khet.portal.api.outcome.NoLongerThere;
import org.khet.portal.api.outcome.Outdated;
import org.khet.portal.api.outcome.Problem;
import org.khet.portal.api.outcome.Rejected;
import org.khet.portal.api.persistence.PageRequest;
import org.khet.portal.api.school.School;
import org.khet.portal.api.school.SchoolCode;
import org.khet.portal.api.school.SchoolId;
import org.khet.portal.api.school.SchoolStatus;
import org.khet.portal.api.school.Schools;
import org.khet.portal.api.security.NotPermitted;
import org.khet.portal.core.internal.CoreServices;
import org.khet.portal.testkit.TestCaller;
import org.khet.portal.testkit.database.OnEachDatabase;
import org.khet.portal.testkit.database.TestDatabase;

/** The register of schools with its codes and dated groups. */
@OnEachDatabase
class SchoolServiceDbTest {
    private static final PageRequest PAGE = new PageRequest(0, 50, List.of(new PageRequest.Sort("name", false)));
    private static final LocalDate TODAY = LocalDate.of(2026, 11, 20);
    private final TestDatabase database;
    private CoreServices core;
    private OfficeId kt1;
    private OfficeId kt2;
    private TestCaller keeper;

    SchoolServiceDbTest(TestDatabase database) {
        this.database = database;
    }

    @BeforeEach
    void twoOffices() {
        database.clear();
        core = new CoreServices(database);
        kt1 = core.office("KT1");
        kt2 = core.office("KT2");
        keeper = CoreServices.keeper(kt1);
    }

    @Test
    void movedInTwoDimensions_bothOrNone() {
        SchoolId school = core.schoolDesk.add(keeper, school("โรงเรียนบ้านตัวอย่าง 01", 1));
        core.schoolDesk.move(keeper, school, SchoolRegister.NETWORK, "เครือข่ายริมน้ำ", TODAY.plusDays(5));

        assertThatExceptionOfType(Rejected.class)
                .isThrownBy(() -> core.schoolDesk.move(
                        keeper,
                        school,
                        new TreeMap<>(Map.of(
                                SchoolRegister.DISTRICT,
                                "อำเภอตัวอย่างเหนือ",
                                SchoolRegister.NETWORK,
                                "เครือข่ายดอกบัว")),
                        TODAY));

        assertThat(core.schoolDesk.memberships(keeper, school))
                .extracting(Membership::group)
                .containsExactly("เครือข่ายริมน้ำ");
    }

    @Test
    void schoolIsFoundByAnyCodeAndByPartOfItsName() {
        SchoolId school = core.schoolDesk.add(keeper, school("โรงเรียนบ้านเขาตัวอย่าง 09", 9));

        for (String typed : List.of("1099990009", "99010009", "990009", "๙๙๐๐๐๙", "บ้านเขา", "เขาตัวอย่าง09")) {
            assertThat(core.schools.search(kt1, typed, TODAY, 10))
                    .as(typed)
                    .extracting(School::id)
                    .containsExactly(school);
        }
        assertThat(core.schools.find(kt1, school).orElseThrow().codes())
                .containsExactly(
                        new SchoolCode("MOE10", "1099990009"),
                        new SchoolCode("SMIS", "99010009"),
                        new SchoolCode("OBEC6", "990009"));
    }

    @Test
    void sameCodeTwiceInTheOfficeIsRefused_inAnotherOfficeItIsFine() {
        core.schoolDesk.add(keeper, school("โรงเรียนบ้านตัวอย่าง 01", 1));

        assertThatExceptionOfType(Rejected.class)
                .isThrownBy(() -> core.schoolDesk.add(keeper, school("โรงเรียนวัดตัวอย่าง 01", 1)))
                .satisfies(refused -> assertThat(refused.problems())
                        .extracting(Problem::field, Problem::key)
                        .containsExactly(org.assertj.core.api.Assertions.tuple("codes", "core.school.error.taken")));
        core.schoolDesk.add(CoreServices.keeper(kt2), school("โรงเรียนตัวอย่าง 51", 1));
        assertThat(core.schoolDesk.count(keeper, Filter.ALL)).isEqualTo(1);
    }

    @Test
    void leadingZerosStayAndThaiDigitsBecomeArabic() {
        SchoolId school = core.schoolDesk.add(
                keeper,
                new SchoolDraft(
                        " โรงเรียนศูนย์นำ ",
                        "",
                        List.of(new SchoolCode("OBEC6", " ๐๐๐๐๑๒ "), new SchoolCode("SMIS", "")),
                        ""));

        assertThat(core.schools.find(kt1, school).orElseThrow())
                .extracting(School::name, School::shortName, School::codes)
                .containsExactly("โรงเรียนศูนย์นำ", "โรงเรียนศูนย์นำ", List.of(new SchoolCode("OBEC6", "000012")));
    }

    @Test
    void codesMayBeChangedAndGivenToAnotherSchool() {
        SchoolId first = core.schoolDesk.add(keeper, school("โรงเรียนบ้านตัวอย่าง 01", 1));
        var opened = core.schoolDesk.open(keeper, first);
        core.schoolDesk.edit(keeper, first, opened.number(), school("โรงเรียนบ้านตัวอย่าง 01", 91));

        core.schoolDesk.add(keeper, school("โรงเรียนบ้านตัวอย่าง 02", 1));

        assertThat(core.schools.search(kt1, "990001", TODAY, 10))
                .extracting(School::name)
                .containsExactly("โรงเรียนบ้านตัวอย่าง 02");
        assertThatExceptionOfType(Outdated.class)
                .isThrownBy(() -> core.schoolDesk.edit(keeper, first, opened.number(), school("ช้าไป", 92)));
    }

    @Test
    void schoolMovesToAnotherNetworkOnADate_reportsUseTheOneValidThen() {
        SchoolId school = core.schoolDesk.add(keeper, school("โรงเรียนบ้านตัวอย่าง 01", 1));
        core.schoolDesk.move(keeper, school, SchoolRegister.NETWORK, "เครือข่ายดอกบัว", LocalDate.of(2024, 5, 16));
        core.schoolDesk.move(keeper, school, SchoolRegister.NETWORK, "เครือข่ายริมน้ำ", LocalDate.of(2026, 10, 1));
        core.schoolDesk.move(keeper, school, SchoolRegister.DISTRICT, "อำเภอตัวอย่างเหนือ", LocalDate.of(2024, 5, 16));

        assertThat(core.schoolDesk.groupsOn(kt1, SchoolRegister.NETWORK, LocalDate.of(2026, 9, 30)))
                .containsEntry(school, "เครือข่ายดอกบัว");
        assertThat(core.schoolDesk.groupsOn(kt1, SchoolRegister.NETWORK, LocalDate.of(2026, 10, 1)))
                .containsEntry(school, "เครือข่ายริมน้ำ");
        assertThat(core.schoolDesk.groupsOn(kt1, SchoolRegister.NETWORK, LocalDate.of(2020, 1, 1)))
                .isEmpty();
        assertThat(core.schools.find(kt1, school).orElseThrow())
                .extracting(School::network, School::district)
                .containsExactly("เครือข่ายริมน้ำ", "อำเภอตัวอย่างเหนือ");
        assertThat(core.schoolDesk.memberships(keeper, school))
                .extracting(Membership::group)
                .containsExactly("เครือข่ายริมน้ำ", "อำเภอตัวอย่างเหนือ", "เครือข่ายดอกบัว");
        assertThat(core.schoolDesk.groups(kt1, SchoolRegister.NETWORK))
                .containsExactly("เครือข่ายดอกบัว", "เครือข่ายริมน้ำ");
        assertThatExceptionOfType(Rejected.class)
                .isThrownBy(() -> core.schoolDesk.move(
                        keeper, school, SchoolRegister.NETWORK, "เครือข่ายภูผา", LocalDate.of(2025, 1, 1)));
    }

    @Test
    void filterTakesTheNetworkOfToday() {
        SchoolId moved = core.schoolDesk.add(keeper, school("โรงเรียนบ้านตัวอย่าง 01", 1));
        SchoolId stayed = core.schoolDesk.add(keeper, school("โรงเรียนบ้านตัวอย่าง 02", 2));
        for (SchoolId school : List.of(moved, stayed)) {
            core.schoolDesk.move(keeper, school, SchoolRegister.NETWORK, "เครือข่ายดอกบัว", LocalDate.of(2024, 5, 16));
        }
        core.schoolDesk.move(keeper, moved, SchoolRegister.NETWORK, "เครือข่ายริมน้ำ", TODAY);

        assertThat(core.schoolDesk.page(
                        keeper, new Filter("", Set.of(), Set.of("เครือข่ายดอกบัว", "เครือข่ายภูผา"), false), PAGE))
                .extracting(School::id)
                .containsExactly(stayed);
    }

    @Test
    void mergedSchoolLeavesPickListsFromThatDay_olderRecordsKeepIt() {
        SchoolId receiver = core.schoolDesk.add(keeper, school("โรงเรียนบ้านตัวอย่าง 05", 5));
        SchoolId merged = core.schoolDesk.add(keeper, school("โรงเรียนบ้านตัวอย่าง 06", 6));
        core.schoolDesk.end(keeper, merged, SchoolStatus.MERGED, LocalDate.of(2022, 5, 16), receiver);

        assertThat(core.schools.search(kt1, "06", LocalDate.of(2022, 5, 15), 10))
                .hasSize(1);
        assertThat(core.schools.search(kt1, "06", LocalDate.of(2022, 5, 16), 10))
                .isEmpty();
        assertThat(core.schools.find(kt1, merged).orElseThrow())
                .extracting(School::status, School::until)
                .containsExactly(SchoolStatus.MERGED, LocalDate.of(2022, 5, 15));
        assertThat(core.schoolDesk.count(keeper, new Filter("", Set.of(), Set.of(), true)))
                .isEqualTo(1);
        assertThatExceptionOfType(Rejected.class)
                .isThrownBy(() -> core.schoolDesk.end(keeper, receiver, SchoolStatus.MERGED, TODAY, merged));
        core.schoolDesk.reopen(keeper, merged);
        assertThat(core.schools.search(kt1, "06", TODAY, 10)).hasSize(1);
    }

    @Test
    void schoolOfAnotherOfficeIsNotThere() {
        SchoolId foreign = core.schoolDesk.add(CoreServices.keeper(kt2), school("โรงเรียนตัวอย่าง 51", 51));

        assertThat(core.schools.find(kt1, foreign)).isEmpty();
        assertThat(core.schools.findAll(kt1, Set.of(foreign))).isEmpty();
        assertThat(core.schools.search(kt1, "51", TODAY, 10)).isEmpty();
        assertThatExceptionOfType(NoLongerThere.class).isThrownBy(() -> core.schoolDesk.open(keeper, foreign));
        assertThatExceptionOfType(NoLongerThere.class)
                .isThrownBy(() -> core.schoolDesk.edit(keeper, foreign, 1, school("ยึด", 52)));
    }

    @Test
    void schoolUserSeesOwnSchoolOnly() {
        SchoolId own = core.schoolDesk.add(keeper, school("โรงเรียนบ้านตัวอย่าง 01", 1));
        SchoolId other = core.schoolDesk.add(keeper, school("โรงเรียนบ้านตัวอย่าง 02", 2));
        var head = TestCaller.in(kt1).inSchool(own, Schools.VIEW);

        assertThat(core.schoolDesk.page(head, Filter.ALL, PAGE))
                .extracting(School::id)
                .containsExactly(own);
        assertThatExceptionOfType(NoLongerThere.class).isThrownBy(() -> core.schoolDesk.open(head, other));
        assertThatExceptionOfType(NotPermitted.class)
                .isThrownBy(() -> core.schoolDesk.add(head, school("โรงเรียนใหม่", 3)));
    }

    private static SchoolDraft school(String name, int number) {
        return new SchoolDraft(
                name,
                "",
                List.of(
                        new SchoolCode("MOE10", "10999900%02d".formatted(number)),
                        new SchoolCode("SMIS", "990100%02d".formatted(number)),
                        new SchoolCode("OBEC6", "9900%02d".formatted(number))),
                "");
    }
}
