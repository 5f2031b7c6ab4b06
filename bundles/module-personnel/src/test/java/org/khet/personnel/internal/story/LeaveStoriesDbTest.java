package org.khet.personnel.internal.story;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;
import static org.assertj.core.api.Assertions.catchThrowableOfType;
import static org.assertj.core.api.Assertions.tuple;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.List;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.khet.personnel.internal.PersonnelFixture;
import org.khet.personnel.internal.PersonnelPermissions;
import org.khet.personnel.internal.leave.LeaveBalanceKind;
import org.khet.personnel.internal.leave.LeaveBasis;
import org.khet.personnel.internal.leave.LeaveKind;
import org.khet.personnel.internal.leave.LeaveRightKind;
import org.khet.personnel.internal.leave.TravelPermitKind;
import org.khet.personnel.internal.leave.TravelSort;
import org.khet.portal.api.acting.DecidedAbsences.Decided;
import org.khet.portal.api.acting.HalfDay;
import org.khet.portal.api.outcome.Problem;
import org.khet.portal.api.outcome.Rejected;
import org.khet.portal.api.record.RecordDraft;
import org.khet.portal.api.record.RecordFilter;
import org.khet.portal.api.record.RecordRow;
import org.khet.portal.api.security.NotPermitted;
import org.khet.portal.api.time.FiscalYear;
import org.khet.portal.testkit.SampleOffices;
import org.khet.portal.testkit.TestCaller;
import org.khet.portal.testkit.database.OnEachDatabase;
import org.khet.portal.testkit.database.TestDatabase;
import org.khet.portal.testkit.record.RecordFixture;

/** Leave and travel: balance, overlap, chain, and the absence that begins in the portal. Source: other-groups H-06, HR-18, HR-19. */
@OnEachDatabase
class LeaveStoriesDbTest {
    private static final TestCaller STAFF = PersonnelFixture.staff(11);
    private static final TestCaller HEAD = PersonnelFixture.staff(8)
            .inUnit(SampleOffices.unit(SampleOffices.KT1, "PLAN").id(), PersonnelPermissions.ENDORSE);
    private static final TestCaller DIRECTOR =
            PersonnelFixture.staff(1).with(PersonnelPermissions.ENDORSE, PersonnelPermissions.GRANT);
    private static final TestCaller OFFICER = PersonnelFixture.officer(16);
    private final TestDatabase database;
    private PersonnelFixture at;
    private LeaveKind kind;

    LeaveStoriesDbTest(TestDatabase database) {
        this.database = database;
        at = new PersonnelFixture(new RecordFixture(database));
        kind = at.records.leaves.kind();
    }

    @BeforeEach
    void twentyDaysOfVacationInAYear() {
        database.clear();
        at = new PersonnelFixture(new RecordFixture(database));
        kind = at.records.leaves.kind();
        LeaveRightKind rights = at.records.leaveRights.kind();
        at.records.leaveRights.create(
                OFFICER,
                new RecordDraft()
                        .with(rights.sort, "VACATION")
                        .with(rights.basis, LeaveBasis.YEARLY)
                        .with(rights.days, new BigDecimal("10.0"))
                        .with(rights.workingDays, true)
                        .with(rights.carried, new BigDecimal("5.0")));
    }

    private RecordDraft leave(LocalDate from, LocalDate until) {
        return new RecordDraft()
                .with(kind.person, STAFF.person())
                .with(kind.sort, "VACATION")
                .with(kind.from, from)
                .with(kind.fromAfternoon, false)
                .with(kind.until, until)
                .with(kind.untilNoon, false)
                .with(kind.reason, "พักผ่อนประจำปี");
    }

    private RecordRow submitted(LocalDate from, LocalDate until) {
        return at.records.leaves.act(STAFF, at.records.leaves.create(STAFF, leave(from, until)), kind.submit);
    }

    private String left() {
        LeaveBalanceKind of = at.records.leaveBalances.kind();
        return at.records.leaveBalances.all(STAFF, RecordFilter.ALL).stream()
                .map(row -> row.get(of.used) + "/" + row.get(of.remaining))
                .findFirst()
                .orElse("");
    }

    @Test
    void leaveGoesThroughHeadAndDirector_thePersonIsAbsentInThePortal_cancelledGivesTheDaysBack() {
        RecordRow asked = submitted(LocalDate.of(2026, 11, 26), LocalDate.of(2026, 11, 30));
        assertThat(asked.get(kind.days)).as("Thursday, Friday, Monday").contains(new BigDecimal("3.0"));
        assertThat(left()).isEqualTo("3.0/7.0");
        assertThatExceptionOfType(NotPermitted.class)
                .isThrownBy(() -> at.records.leaves.act(STAFF, asked, kind.endorse));

        RecordRow endorsed = at.records.leaves.act(HEAD, asked, kind.endorse);
        assertThat(endorsed.state()).isEqualTo(kind.atDirector);
        assertThat(at.records.leaves.actions(HEAD, endorsed))
                .as("the director decides now")
                .doesNotContain(kind.refuse);
        assertThat(at.records.leaves.actions(DIRECTOR, endorsed)).contains(kind.refuse);
        assertThat(at.absences.noted).isEmpty();
        RecordRow granted = at.records.leaves.act(DIRECTOR, endorsed, kind.grant);
        assertThat(at.absences.noted.values())
                .containsExactly(new Decided(
                        STAFF.person(),
                        HalfDay.morning(LocalDate.of(2026, 11, 26)),
                        HalfDay.afternoon(LocalDate.of(2026, 11, 30)),
                        "leave",
                        ""));

        at.records.leaves.act(STAFF, granted, kind.cancel, new RecordDraft(), "งานด่วน");
        assertThat(at.absences.noted).isEmpty();
        assertThat(left()).isEqualTo("0.0/10.0");
    }

    @Test
    void leaveThatHasBegunGivesBackTheWorkingDaysFromTomorrowOn_onItsLastDayNone() {
        RecordRow asked = submitted(LocalDate.of(2026, 11, 19), LocalDate.of(2026, 11, 24));
        assertThat(left()).as("Thursday to Tuesday").isEqualTo("4.0/6.0");
        RecordRow granted =
                at.records.leaves.act(DIRECTOR, at.records.leaves.act(HEAD, asked, kind.endorse), kind.grant);
        RecordRow cut = at.records.leaves.act(STAFF, granted, kind.cancel, new RecordDraft(), "กลับมาปฏิบัติราชการ");
        assertThat(cut.state()).isEqualTo(kind.over);
        assertThat(cut.get(kind.until)).isEqualTo(LocalDate.of(2026, 11, 20));
        assertThat(cut.get(kind.days)).contains(new BigDecimal("2.0"));
        assertThat(left()).as("Thursday and Friday are taken").isEqualTo("2.0/8.0");
        assertThat(at.absences.noted.values())
                .extracting(Decided::until)
                .containsExactly(HalfDay.afternoon(LocalDate.of(2026, 11, 20)));

        RecordRow next = at.records.leaves.act(
                DIRECTOR,
                at.records.leaves.act(
                        HEAD, submitted(LocalDate.of(2026, 11, 23), LocalDate.of(2026, 11, 24)), kind.endorse),
                kind.grant);
        at.clock.set("2026-11-24T09:00");
        assertThat(catchThrowableOfType(
                                Rejected.class,
                                () -> at.records.leaves.act(STAFF, next, kind.cancel, new RecordDraft(), "งานด่วน"))
                        .problems())
                .extracting(Problem::key)
                .containsExactly("personnel.error.no-days-left");
        assertThat(left()).isEqualTo("4.0/6.0");
    }

    @Test
    void overBalanceAndOverlapAreRefusedAtTheirField_halfDaysCountHalf() {
        submitted(LocalDate.of(2026, 11, 23), LocalDate.of(2026, 11, 27));
        RecordRow twice = at.records.leaves.create(STAFF, leave(LocalDate.of(2026, 11, 27), LocalDate.of(2026, 12, 1)));
        assertThat(catchThrowableOfType(Rejected.class, () -> at.records.leaves.act(STAFF, twice, kind.submit))
                        .problems())
                .extracting(Problem::field, Problem::key)
                .containsExactly(tuple("first_day", "personnel.error.leave-overlap"));
        RecordRow long6 =
                at.records.leaves.create(STAFF, leave(LocalDate.of(2026, 12, 14), LocalDate.of(2026, 12, 21)));
        assertThat(catchThrowableOfType(Rejected.class, () -> at.records.leaves.act(STAFF, long6, kind.submit))
                        .problems())
                .extracting(Problem::field, Problem::key)
                .containsExactly(tuple("last_day", "personnel.error.over-balance"));
        assertThat(left()).as("nothing was taken").isEqualTo("5.0/5.0");

        RecordRow half = at.records.leaves.create(
                STAFF,
                leave(LocalDate.of(2026, 12, 14), LocalDate.of(2026, 12, 15)).with(kind.untilNoon, true));
        assertThat(half.get(kind.days)).contains(new BigDecimal("1.5"));
        assertThatExceptionOfType(Rejected.class)
                .as("nobody asks for somebody else")
                .isThrownBy(() -> at.records.leaves.create(
                        PersonnelFixture.staff(10), leave(LocalDate.of(2026, 12, 14), LocalDate.of(2026, 12, 15))));
        assertThat(at.records.leaves.all(PersonnelFixture.staff(10), RecordFilter.ALL))
                .as("nor sees it")
                .isEmpty();
    }

    @Test
    void nextYearCarriesOverWhatIsLeft_upToTheRight() {
        submitted(LocalDate.of(2026, 11, 26), LocalDate.of(2026, 11, 26));
        submitted(LocalDate.of(2027, 10, 5), LocalDate.of(2027, 10, 5));
        LeaveBalanceKind of = at.records.leaveBalances.kind();
        assertThat(at.records.leaveBalances.all(STAFF, RecordFilter.ALL))
                .extracting(row -> row.get(of.carried) + " " + row.get(of.remaining))
                .containsExactly("0.0 9.0", "5.0 14.0");
    }

    @Test
    void whatIsLeftIsKnownBeforeAndAfterAsking_carriedOverFromTheYearBefore() {
        FiscalYear year = FiscalYear.of(LocalDate.of(2026, 11, 26));
        assertThat(leftIn(year)).as("the right alone").containsExactly("VACATION 10.0+0.0-0.0=10.0");
        submitted(LocalDate.of(2026, 11, 26), LocalDate.of(2026, 11, 30));
        assertThat(leftIn(year)).containsExactly("VACATION 10.0+0.0-3.0=7.0");
        assertThat(leftIn(new FiscalYear(year.endingYear() + 1)))
                .as("nothing was asked for yet, five days go over")
                .containsExactly("VACATION 10.0+5.0-0.0=15.0");
    }

    private List<String> leftIn(FiscalYear year) {
        return at.records.balances.left(SampleOffices.KT1, STAFF.person(), year).stream()
                .map(one -> one.sort() + " " + one.granted() + "+" + one.carried() + "-" + one.used() + "="
                        + one.remaining())
                .toList();
    }

    @Test
    void officialTravelIsAnAbsenceOfItsOwnKind_travelDuringLeaveIsNone() {
        TravelPermitKind travel = at.records.travels.kind();
        RecordDraft trip = new RecordDraft()
                .with(travel.person, STAFF.person())
                .with(travel.sort, TravelSort.OFFICIAL)
                .with(travel.place, "ศาลากลางจังหวัดตัวอย่าง")
                .with(travel.purpose, "ประชุม")
                .with(travel.from, LocalDate.of(2026, 11, 25))
                .with(travel.fromAfternoon, false)
                .with(travel.until, LocalDate.of(2026, 11, 25))
                .with(travel.untilNoon, true);
        RecordRow asked = at.records.travels.act(STAFF, at.records.travels.create(STAFF, trip), travel.submit);
        RecordRow granted =
                at.records.travels.act(DIRECTOR, at.records.travels.act(HEAD, asked, travel.endorse), travel.grant);
        assertThat(granted.state()).isEqualTo(travel.granted);
        assertThat(at.absences.noted.values())
                .extracting(Decided::kind, one -> one.until().afternoon())
                .containsExactly(tuple("trip", false));
        assertThat(catchThrowableOfType(
                                Rejected.class,
                                () -> at.records.travels.create(
                                        STAFF, trip.with(travel.sort, TravelSort.PRIVATE_ABROAD)))
                        .problems())
                .extracting(Problem::field)
                .containsExactlyInAnyOrder("country", "leave_request");

        RecordRow vacation = submitted(LocalDate.of(2026, 12, 14), LocalDate.of(2026, 12, 18));
        RecordDraft abroad = trip.with(travel.sort, TravelSort.PRIVATE_ABROAD)
                .with(travel.country, "สาธารณรัฐประชาธิปไตยประชาชนลาว")
                .with(travel.leave, vacation.id())
                .with(travel.untilNoon, false)
                .with(travel.from, LocalDate.of(2026, 12, 14))
                .with(travel.until, LocalDate.of(2026, 12, 19));
        assertThat(catchThrowableOfType(Rejected.class, () -> at.records.travels.create(STAFF, abroad))
                        .problems())
                .extracting(Problem::field, Problem::key)
                .as("a day longer than the leave")
                .containsExactly(tuple("leave_request", "personnel.error.not-during-leave"));
        RecordRow private5 = at.records.travels.act(
                HEAD,
                at.records.travels.act(
                        STAFF,
                        at.records.travels.create(STAFF, abroad.with(travel.until, LocalDate.of(2026, 12, 18))),
                        travel.submit),
                travel.endorse);
        assertThat(catchThrowableOfType(Rejected.class, () -> at.records.travels.act(DIRECTOR, private5, travel.grant))
                        .problems())
                .extracting(Problem::key)
                .containsExactly("personnel.error.leave-not-granted");
        at.records.leaves.act(DIRECTOR, at.records.leaves.act(HEAD, vacation, kind.endorse), kind.grant);
        at.records.travels.act(DIRECTOR, private5, travel.grant);
        assertThat(at.absences.noted.values())
                .extracting(Decided::kind)
                .as("the leave is the absence, the travel is none")
                .containsExactlyInAnyOrder("trip", "leave");
        at.records.leaves.act(
                STAFF, at.records.leaves.open(STAFF, vacation.id()), kind.cancel, new RecordDraft(), "ติดราชการด่วน");
        RecordRow ended = at.records.travels.open(STAFF, private5.id());
        assertThat(ended.state()).as("no travel abroad without its leave").isEqualTo(travel.withdrawn);
        assertThat(ended.head().reason()).isEqualTo("ติดราชการด่วน");
    }

    @Test
    void whereTheModuleIsOffNobodyHoldsItsRights_leaveIsNeitherSeenNorAskedFor_noAbsenceIsTouched() {
        submitted(LocalDate.of(2026, 11, 26), LocalDate.of(2026, 11, 26));
        TestCaller off = TestCaller.of(SampleOffices.KT1, 11);
        assertThatExceptionOfType(NotPermitted.class).isThrownBy(() -> at.records.leaves.all(off, RecordFilter.ALL));
        assertThatExceptionOfType(NotPermitted.class)
                .isThrownBy(() ->
                        at.records.leaves.create(off, leave(LocalDate.of(2026, 12, 14), LocalDate.of(2026, 12, 14))));
        assertThat(at.records.leaves.all(STAFF, RecordFilter.ALL))
                .as("nothing is lost")
                .hasSize(1);
    }
}
