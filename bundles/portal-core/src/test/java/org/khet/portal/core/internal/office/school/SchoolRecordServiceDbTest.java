package org.khet.portal.core.internal.office.school;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;
import static org.assertj.core.api.Assertions.tuple;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.khet.portal.api.admin.person.PersonDraft;
import org.khet.portal.api.admin.school.SchoolDraft;
import org.khet.portal.api.admin.school.SchoolPart;
import org.khet.portal.api.admin.school.SchoolProfile;
import org.khet.portal.api.admin.school.SchoolRecord;
import org.khet.portal.api.admin.school.SchoolRecords;
import org.khet.portal.api.admin.school.SchoolRecords.Selection;
import org.khet.portal.api.admin.school.SchoolRegister;
import org.khet.portal.api.admin.school.SchoolRegister.Filter;
import org.khet.portal.api.admin.school.SchoolRegister.Membership;
import org.khet.portal.api.office.OfficeId;
import org.khet.portal.api.outcome.NoLongerThere;
import org.khet.portal.api.outcome.Problem;
import org.khet.portal.api.outcome.Rejected;
import org.khet.portal.api.persistence.PageRequest;
import org.khet.portal.api.school.Coordinates;
import org.khet.portal.api.school.SchoolCode;
import org.khet.portal.api.school.SchoolId;
import org.khet.portal.api.school.Schools;
import org.khet.portal.api.security.NotPermitted;
import org.khet.portal.api.settings.CodeList.Code;
import org.khet.portal.api.structure.UnitId;
import org.khet.portal.core.internal.CoreServices;
import org.khet.portal.testkit.TestCaller;
import org.khet.portal.testkit.database.OnEachDatabase;
import org.khet.portal.testkit.database.TestDatabase;

/** Schools by kind, size and project, as of a day. Core C.2, CORE-33. */
@OnEachDatabase
class SchoolRecordServiceDbTest {
    private static final PageRequest PAGE = new PageRequest(0, 50, List.of(new PageRequest.Sort("name", false)));
    private static final LocalDate TODAY = LocalDate.of(2026, 11, 20);
    private static final LocalDate MAY = LocalDate.of(2026, 5, 16);
    private static final Coordinates PLACE = new Coordinates(new BigDecimal("15.4123"), new BigDecimal("101.8124"));
    private static final String QUALITY = "โรงเรียนคุณภาพประจำตำบล";
    private static final String CLEAN = "โรงเรียนสุจริต";
    private final TestDatabase database;
    private CoreServices core;
    private SchoolProfileService profiles;
    private SchoolProjectService projects;
    private SchoolRecords records;
    private OfficeId kt1;
    private TestCaller keeper;
    private SchoolId state;
    private SchoolId secular;

    SchoolRecordServiceDbTest(TestDatabase database) {
        this.database = database;
    }

    @BeforeEach
    void twoSchools() {
        database.clear();
        core = new CoreServices(database);
        profiles = TestProfiles.on(database, core);
        projects = TestProfiles.projects(database, core);
        records = TestProfiles.records(database, core);
        kt1 = core.office("KT1");
        keeper = CoreServices.keeper(kt1);
        state = profiles.add(keeper, named("โรงเรียนบ้านตัวอย่าง 01"), of("state"));
        secular = profiles.add(keeper, named("โรงเรียนเอกชนตัวอย่าง 12"), of("private"));
    }

    @Test
    void schoolIsInSeveralProjectsAtOnce_eachWithItsDays() {
        projects.join(keeper, state, " " + QUALITY + " ", MAY, null);
        projects.join(keeper, state, CLEAN, MAY, LocalDate.of(2026, 9, 30));

        assertThat(projects.projectsOn(kt1, LocalDate.of(2026, 9, 30)))
                .containsExactly(Map.entry(state, List.of(QUALITY, CLEAN)));
        assertThat(projects.projectsOn(kt1, TODAY).get(state)).containsExactly(QUALITY);
        assertThat(projects.projectsOn(kt1, MAY.minusDays(1))).isEmpty();

        projects.leave(keeper, state, QUALITY, TODAY.minusDays(1));
        assertThat(projects.projectsOn(kt1, TODAY)).isEmpty();
        assertThat(core.schoolDesk.memberships(keeper, state))
                .extracting(Membership::dimension, Membership::group, Membership::until)
                .containsExactlyInAnyOrder(
                        tuple(SchoolRegister.PROJECT, QUALITY, TODAY.minusDays(1)),
                        tuple(SchoolRegister.PROJECT, CLEAN, LocalDate.of(2026, 9, 30)));
        assertThat(database.number("select count(*) from core_audit where act like 'core.school-project.%'"))
                .isEqualTo(3);
    }

    @Test
    void sameProjectTwiceOnADay_orDaysTheWrongWayRound_areRefused() {
        projects.join(keeper, state, QUALITY, MAY, null);

        assertRefused(QUALITY, TODAY, null, "project");
        assertRefused(QUALITY, LocalDate.of(2026, 1, 1), MAY, "project");
        assertRefused(CLEAN, TODAY, TODAY.minusDays(1), "projectUntil");
        assertRefused("", null, null, "project");
        projects.join(keeper, state, QUALITY, LocalDate.of(2025, 5, 16), MAY.minusDays(1));
        assertThatExceptionOfType(Rejected.class)
                .isThrownBy(() -> projects.leave(keeper, state, QUALITY, MAY.minusDays(1)));
        assertThatExceptionOfType(NoLongerThere.class).isThrownBy(() -> projects.leave(keeper, state, CLEAN, TODAY));
        assertThatIllegalArgumentException()
                .isThrownBy(() -> core.schoolDesk.move(keeper, state, SchoolRegister.PROJECT, CLEAN, TODAY));
    }

    @Test
    void listIsFilteredByKindSizeAndProjectOfToday_andShowsTheWholeRecord() {
        core.schoolDesk.move(keeper, state, SchoolRegister.SIZE, "ขนาดเล็ก", MAY);
        core.schoolDesk.move(keeper, secular, SchoolRegister.SIZE, "ขนาดเล็ก", MAY);
        core.schoolDesk.move(keeper, secular, SchoolRegister.SIZE, "ขนาดกลาง", TODAY);
        projects.join(keeper, state, QUALITY, MAY, null);
        projects.join(keeper, secular, CLEAN, MAY, TODAY.minusDays(1));

        assertThat(found(new Selection(Filter.ALL, Set.of("private", "local"), Set.of(), Set.of(), Set.of())))
                .containsExactly(secular);
        assertThat(found(new Selection(Filter.ALL, Set.of(), Set.of("ขนาดเล็ก"), Set.of(), Set.of())))
                .containsExactly(state);
        assertThat(found(new Selection(Filter.ALL, Set.of(), Set.of(), Set.of(QUALITY, CLEAN), Set.of())))
                .containsExactly(state);
        assertThat(found(new Selection(Filter.ALL, Set.of("private"), Set.of("ขนาดเล็ก"), Set.of(), Set.of())))
                .isEmpty();
        assertThat(records.page(keeper, Selection.ALL, PAGE))
                .extracting(
                        SchoolRecord::size,
                        SchoolRecord::projects,
                        row -> row.profile().kind())
                .containsExactly(tuple("ขนาดเล็ก", List.of(QUALITY), "state"), tuple("ขนาดกลาง", List.of(), "private"));
    }

    @Test
    void recordsLackWhatTheOfficeCounts_theListShowsThem_andEachSchoolSaysTheSame() {
        SchoolId whole = profiles.add(
                keeper,
                new SchoolDraft(
                        "โรงเรียนครบถ้วน 03", "", List.of(new SchoolCode("MOE10", "1099990003")), "000-000-003"),
                new SchoolProfile("state", "p1", "p6", "ตำบลตัวอย่าง", "", PLACE, ""));
        core.schoolDesk.move(keeper, whole, SchoolRegister.DISTRICT, "อำเภอตัวอย่างเหนือ", MAY);
        core.peopleDesk.add(
                keeper, new PersonDraft("นาย", "ผู้บริหาร", "03", "ผู้อำนวยการโรงเรียน", null, whole, "", ""));

        assertThat(records.gaps(keeper))
                .as("kinds are known of all; network, size and village do not count unless the office says so")
                .isEqualTo(Map.of(
                        SchoolPart.CODES, 2,
                        SchoolPart.GRADES, 2,
                        SchoolPart.DISTRICT, 2,
                        SchoolPart.SUB_DISTRICT, 2,
                        SchoolPart.COORDINATES, 2,
                        SchoolPart.HEAD, 2,
                        SchoolPart.PHONE, 2));
        for (SchoolPart part : SchoolPart.values()) {
            List<SchoolId> lacking = records.page(keeper, Selection.ALL, PAGE).stream()
                    .filter(part::isMissingIn)
                    .map(row -> row.school().id())
                    .toList();
            assertThat(found(new Selection(Filter.ALL, Set.of(), Set.of(), Set.of(), Set.of(part))))
                    .as(part.name())
                    .isEqualTo(lacking);
        }
    }

    @Test
    void officeChoosesWhichPartsCount() {
        core.codes.replace(
                keeper,
                SchoolPart.LIST,
                SchoolPart.LIST.standard().stream()
                        .map(code -> new Code(
                                code.code(),
                                null,
                                code.thai(),
                                code.english(),
                                code.code().equals("network")))
                        .toList());

        assertThat(records.gaps(keeper)).isEqualTo(Map.of(SchoolPart.NETWORK, 2));
        assertThat(records.gaps(TestCaller.in(kt1).inSchool(secular, Schools.VIEW)))
                .as("a school's account is told of its own school only")
                .isEqualTo(Map.of(SchoolPart.NETWORK, 1));
    }

    @Test
    void otherOfficesAndSchoolsSeeAndChangeNothing() {
        var other = CoreServices.keeper(core.office("KT2"));
        var clerk = TestCaller.in(kt1).inSchool(secular, Schools.VIEW);

        assertThat(records.page(other, Selection.ALL, PAGE)).isEmpty();
        assertThat(records.count(other, Selection.ALL)).isZero();
        assertThat(records.page(clerk, Selection.ALL, PAGE))
                .extracting(row -> row.school().id())
                .containsExactly(secular);
        assertThat(records.open(clerk, secular).profile().kind()).isEqualTo("private");
        assertThatExceptionOfType(NoLongerThere.class).isThrownBy(() -> records.open(clerk, state));
        assertThatExceptionOfType(NoLongerThere.class).isThrownBy(() -> records.open(other, state));
        assertThatExceptionOfType(NotPermitted.class)
                .isThrownBy(() -> projects.join(clerk, secular, QUALITY, MAY, null));
        assertThatExceptionOfType(NoLongerThere.class)
                .isThrownBy(() -> projects.join(other, state, QUALITY, MAY, null));
        assertThat(projects.projectsOn(kt1, TODAY)).isEmpty();
    }

    @Test
    void everyOfficerOfAUnitSeesAllSchools_whoseRightsAreOfTheOwnRecordsNone() {
        var officer = TestCaller.in(kt1).inUnit(new UnitId(12), Schools.VIEW);
        var guest = TestCaller.in(kt1).own(Schools.VIEW);

        assertThat(records.page(officer, Selection.ALL, PAGE))
                .extracting(row -> row.school().id())
                .containsExactlyInAnyOrder(state, secular);
        assertThat(records.count(officer, Selection.ALL)).isEqualTo(2);
        assertThat(records.open(officer, state).school().id()).isEqualTo(state);
        assertThat(records.page(guest, Selection.ALL, PAGE)).isEmpty();
        assertThat(records.count(guest, Selection.ALL)).isZero();
    }

    private List<SchoolId> found(Selection selection) {
        List<SchoolId> found = records.page(keeper, selection, PAGE).stream()
                .map(row -> row.school().id())
                .toList();
        assertThat(records.count(keeper, selection)).isEqualTo(found.size());
        return found;
    }

    private void assertRefused(String project, @Nullable LocalDate from, @Nullable LocalDate until, String field) {
        assertThatExceptionOfType(Rejected.class)
                .isThrownBy(() -> projects.join(keeper, state, project, from, until))
                .satisfies(refused -> assertThat(refused.problems())
                        .extracting(Problem::field)
                        .contains(field));
    }

    private static SchoolProfile of(String kind) {
        return new SchoolProfile(kind, "", "", "", "", null, "");
    }

    private static SchoolDraft named(String name) {
        return new SchoolDraft(name, "", List.of(), "");
    }
}
