package org.khet.portal.core.internal.office.school;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

import java.time.LocalDate;
import java.util.List;
import java.util.concurrent.Callable;
import java.util.concurrent.Executors;
import java.util.concurrent.atomic.AtomicInteger;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.khet.portal.api.admin.school.SchoolDraft;
import org.khet.portal.api.admin.school.SchoolRegister;
import org.khet.portal.api.admin.school.SchoolRegister.Membership;
import org.khet.portal.api.office.OfficeId;
import org.khet.portal.api.outcome.NoLongerThere;
import org.khet.portal.api.outcome.Outdated;
import org.khet.portal.api.school.SchoolId;
import org.khet.portal.api.school.Schools;
import org.khet.portal.api.security.NotPermitted;
import org.khet.portal.core.internal.CoreServices;
import org.khet.portal.testkit.TestCaller;
import org.khet.portal.testkit.database.OnEachDatabase;
import org.khet.portal.testkit.database.TestDatabase;

/** An entry of a project that never should have been noted is taken out. Core C.2, CORE-33. */
@OnEachDatabase
class SchoolProjectServiceDbTest {
    private static final LocalDate FIRST = LocalDate.of(2024, 5, 16);
    private static final LocalDate LAST = LocalDate.of(2025, 3, 31);
    private static final LocalDate AGAIN = LocalDate.of(2026, 5, 16);
    private static final String CLEAN = "โรงเรียนสุจริต";
    private static final String QUALITY = "โรงเรียนคุณภาพประจำตำบล";
    private final TestDatabase database;
    private CoreServices core;
    private SchoolProjectService projects;
    private OfficeId kt1;
    private TestCaller keeper;
    private SchoolId school;

    SchoolProjectServiceDbTest(TestDatabase database) {
        this.database = database;
    }

    @BeforeEach
    void schoolThatWasInAProject() {
        database.clear();
        core = new CoreServices(database);
        projects = TestProfiles.projects(database, core);
        kt1 = core.office("KT1");
        keeper = CoreServices.keeper(kt1);
        school = core.schoolDesk.add(keeper, new SchoolDraft("โรงเรียนบ้านตัวอย่าง 01", "", List.of(), ""));
        projects.join(keeper, school, CLEAN, FIRST, LAST);
    }

    @Test
    void wrongEntryGoes_othersOfTheSameProjectAndSchoolStay_andTheTrailKeepsIt() {
        projects.join(keeper, school, CLEAN, AGAIN, null);
        projects.join(keeper, school, QUALITY, FIRST, LAST);

        projects.remove(keeper, school, CLEAN, FIRST, LAST);

        assertThat(core.schoolDesk.memberships(keeper, school))
                .containsExactlyInAnyOrder(
                        new Membership(SchoolRegister.PROJECT, CLEAN, AGAIN, null),
                        new Membership(SchoolRegister.PROJECT, QUALITY, FIRST, LAST));
        assertThat(database.number("select count(*) from core_audit where act = 'core.school-project.removed'"))
                .isEqualTo(1);
        projects.join(keeper, school, CLEAN, FIRST, LAST.minusDays(1));
        assertThat(projects.projectsOn(kt1, FIRST).get(school)).contains(CLEAN);
    }

    @Test
    void entryThatSomebodyRemovedOrThatLooksOtherwiseNow_isToldAndNothingGoes() {
        projects.join(keeper, school, QUALITY, AGAIN, null);

        assertOutdated(CLEAN, FIRST, LAST.minusDays(1));
        assertOutdated(CLEAN, FIRST.plusDays(1), LAST);
        assertOutdated(QUALITY, AGAIN, AGAIN.plusYears(1));
        assertThat(core.schoolDesk.memberships(keeper, school)).hasSize(2);

        projects.remove(keeper, school, CLEAN, FIRST, LAST);
        assertOutdated(CLEAN, FIRST, LAST);
        assertThat(database.number("select count(*) from core_audit where act = 'core.school-project.removed'"))
                .isEqualTo(1);
    }

    @Test
    void twoRemoveItAtOnce_itGoesOnce_andTheOtherIsTold() throws Exception {
        var told = new AtomicInteger();
        Callable<Boolean> remove = () -> {
            try {
                projects.remove(CoreServices.keeper(kt1), school, CLEAN, FIRST, LAST);
            } catch (Outdated first) {
                told.incrementAndGet();
            }
            return true;
        };
        try (var both = Executors.newVirtualThreadPerTaskExecutor()) {
            for (var one : both.invokeAll(List.of(remove, remove))) {
                one.get();
            }
        }
        assertThat(told).hasValue(1);
        assertThat(core.schoolDesk.memberships(keeper, school)).isEmpty();
        assertThat(database.number("select count(*) from core_audit where act = 'core.school-project.removed'"))
                .isEqualTo(1);
    }

    @Test
    void otherOfficesOtherSchoolsAndReadersRemoveNothing() {
        var reader = TestCaller.in(kt1).with(Schools.VIEW);
        var elsewhere = TestCaller.in(kt1).inSchool(new SchoolId(school.value() + 1), Schools.EDIT);
        var other = CoreServices.keeper(core.office("KT2"));

        assertThatExceptionOfType(NotPermitted.class)
                .isThrownBy(() -> projects.remove(reader, school, CLEAN, FIRST, LAST));
        assertThatExceptionOfType(NoLongerThere.class)
                .isThrownBy(() -> projects.remove(elsewhere, school, CLEAN, FIRST, LAST));
        assertThatExceptionOfType(NoLongerThere.class)
                .isThrownBy(() -> projects.remove(other, school, CLEAN, FIRST, LAST));
        assertThat(core.schoolDesk.memberships(keeper, school)).hasSize(1);
    }

    private void assertOutdated(String project, LocalDate from, LocalDate until) {
        assertThatExceptionOfType(Outdated.class)
                .isThrownBy(() -> projects.remove(keeper, school, project, from, until));
    }
}
