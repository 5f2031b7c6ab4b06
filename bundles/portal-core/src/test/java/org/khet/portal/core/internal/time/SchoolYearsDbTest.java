package org.khet.portal.core.internal.time;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.time.MonthDay;
import java.util.List;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.khet.portal.api.admin.time.SchoolYearRegister;
import org.khet.portal.api.office.OfficeId;
import org.khet.portal.api.time.SchoolTerm;
import org.khet.portal.api.time.SchoolYear;
import org.khet.portal.core.internal.CoreServices;
import org.khet.portal.testkit.database.OnEachDatabase;
import org.khet.portal.testkit.database.TestDatabase;

/** Which school year and term it is, from the settings and from what the office recorded, on 20 Nov 2569. CORE-39. */
@OnEachDatabase
class SchoolYearsDbTest {
    private static final LocalDate TODAY = LocalDate.of(2026, 11, 20);
    private final TestDatabase database;
    private CoreServices core;
    private OfficeId kt1;
    private OfficeId kt2;

    SchoolYearsDbTest(TestDatabase database) {
        this.database = database;
    }

    @BeforeEach
    void twoOffices() {
        database.clear();
        core = new CoreServices(database);
        kt1 = core.office("KT1");
        kt2 = core.office("KT2");
    }

    @Test
    void newOfficeHasTheYearOfTodayAndTheNextOne() {
        assertThat(core.years.all(kt1)).extracting(SchoolYear::buddhist).containsExactly(2570, 2569);
        assertThat(core.years.current(kt1, TODAY))
                .contains(new SchoolYear(
                        2026,
                        LocalDate.of(2026, 5, 16),
                        LocalDate.of(2027, 3, 31),
                        List.of(
                                new SchoolTerm(1, LocalDate.of(2026, 5, 16), LocalDate.of(2026, 10, 10)),
                                new SchoolTerm(2, LocalDate.of(2026, 11, 1), LocalDate.of(2027, 3, 31)))));
        assertThat(core.years.current(kt1, TODAY).orElseThrow().term(TODAY))
                .map(SchoolTerm::number)
                .contains(2);
    }

    @Test
    void aprilAndHalfOfMayBelongToTheYearThatEnded() {
        assertThat(yearOn(LocalDate.of(2027, 4, 1))).isEqualTo(2569);
        assertThat(yearOn(LocalDate.of(2027, 5, 15))).isEqualTo(2569);
        assertThat(yearOn(LocalDate.of(2027, 5, 16))).isEqualTo(2570);
        assertThat(yearOn(LocalDate.of(2027, 1, 1))).isEqualTo(2569);
        core.clock.set("2027-04-20T09:00");
        assertThat(core.years.all(kt1)).extracting(SchoolYear::buddhist).containsExactly(2570, 2569);
    }

    @Test
    void settingsMoveTheYearsThatAreNotRecorded_fromTheirDayOn_inThisOfficeOnly() {
        core.settings.set(CoreServices.keeper(kt1), SchoolYearSettings.TERM1_FIRST, MonthDay.of(5, 18), TODAY);

        assertThat(first(kt1, 2569)).isEqualTo(LocalDate.of(2026, 5, 16));
        assertThat(first(kt1, 2570)).isEqualTo(LocalDate.of(2027, 5, 18));
        assertThat(first(kt2, 2570)).isEqualTo(LocalDate.of(2027, 5, 16));
    }

    @Test
    void settingsThatMakeNoYearCountAsTheStandardOnes() {
        core.settings.set(
                CoreServices.keeper(kt1),
                SchoolYearSettings.TERM2_FIRST,
                MonthDay.of(10, 10),
                LocalDate.of(2026, 1, 1));

        assertThat(core.years.find(kt1, 2026).orElseThrow().terms().getLast().firstDay())
                .isEqualTo(LocalDate.of(2026, 11, 1));
    }

    @Test
    void recordedYearTakesThePlaceOfTheOneBySettings_atOnce() {
        var opened = core.yearDesk.open(CoreServices.keeper(kt1), 2026);
        core.years.current(kt1, TODAY);
        core.yearDesk.record(
                CoreServices.keeper(kt1),
                SchoolYearRegister.NOT_RECORDED,
                YearDrafts.days(opened.value(), LocalDate.of(2026, 5, 18), LocalDate.of(2027, 4, 1)));

        assertThat(first(kt1, 2569)).isEqualTo(LocalDate.of(2026, 5, 18));
        assertThat(first(kt2, 2569)).isEqualTo(LocalDate.of(2026, 5, 16));
        assertThat(core.yearDesk.all(CoreServices.keeper(kt1)))
                .extracting(SchoolYearRegister.Listed::recorded)
                .containsExactly(false, true);
    }

    @Test
    void yearBySettingsStepsAside_whereARecordedOneReachesIntoItsDays() {
        var opened = core.yearDesk.open(CoreServices.keeper(kt1), 2026);
        core.yearDesk.record(
                CoreServices.keeper(kt1),
                SchoolYearRegister.NOT_RECORDED,
                YearDrafts.days(opened.value(), LocalDate.of(2026, 6, 14), LocalDate.of(2027, 5, 31)));

        assertThat(core.years.find(kt1, 2027)).isEmpty();
        assertThat(yearOn(LocalDate.of(2027, 5, 31))).isEqualTo(2569);
        assertThat(core.years.current(kt1, LocalDate.of(2027, 6, 14)))
                .as("nobody recorded 2570 yet")
                .isEmpty();
    }

    private int yearOn(LocalDate day) {
        return core.years.current(kt1, day).orElseThrow().buddhist();
    }

    private LocalDate first(OfficeId office, int buddhist) {
        return core.years
                .find(office, SchoolYear.startingYear(buddhist))
                .orElseThrow()
                .firstDay();
    }
}
