package org.khet.directorate.internal.trip;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;
import static org.khet.directorate.internal.DirectorateFixture.TODAY;
import static org.khet.directorate.internal.DirectorateFixture.at;
import static org.khet.directorate.internal.DirectorateFixture.holder;
import static org.khet.directorate.internal.DirectorateFixture.inUnit;
import static org.khet.directorate.internal.DirectorateFixture.key;
import static org.khet.directorate.internal.DirectorateFixture.person;

import java.time.LocalDate;
import java.util.List;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.khet.directorate.internal.DirectorateFixture;
import org.khet.directorate.internal.DirectoratePermissions;
import org.khet.directorate.internal.DirectorateSettings;
import org.khet.directorate.internal.job.MorningReminders;
import org.khet.directorate.internal.vehicle.VehicleKind;
import org.khet.portal.api.acting.HalfDay;
import org.khet.portal.api.outcome.Problem;
import org.khet.portal.api.outcome.Rejected;
import org.khet.portal.api.record.RecordContext;
import org.khet.portal.api.record.RecordDraft;
import org.khet.portal.api.record.RecordFilter;
import org.khet.portal.api.record.RecordRow;
import org.khet.portal.testkit.SampleOffices;
import org.khet.portal.testkit.TestCaller;
import org.khet.portal.testkit.database.OnEachDatabase;
import org.khet.portal.testkit.database.TestDatabase;

/** A trip from its request to its line of the log. Source: other-groups D-01 to D-03, D-05, D-07, DIR-08 to DIR-10. */
@OnEachDatabase
class TripStoriesDbTest {
    private final TestDatabase database;
    private DirectorateFixture office;

    TripStoriesDbTest(TestDatabase database) {
        this.database = database;
        office = new DirectorateFixture(database);
    }

    @BeforeEach
    void nothingIsThere() {
        database.clear();
        office = new DirectorateFixture(database);
    }

    private RecordRow car(String plate, int driver) {
        VehicleKind kind = office.records.vehicles.kind();
        return office.records.vehicles.create(
                person(7),
                new RecordDraft()
                        .with(kind.plate, plate)
                        .with(kind.sort, "VAN")
                        .with(kind.brand, "รถตู้ตัวอย่าง")
                        .with(kind.year, 2560)
                        .with(kind.seats, 10)
                        .with(kind.fuel, "DIESEL")
                        .with(kind.driver, key(driver))
                        .with(kind.odometer, 120_000)
                        .with(kind.taxUntil, TODAY.plusDays(30))
                        .with(kind.actUntil, TODAY.plusDays(200))
                        .with(kind.insuredUntil, TODAY.plusDays(200)));
    }

    private RecordRow asked(String from, String until) {
        TripKind kind = office.records.trips.kind();
        return office.records.trips.create(
                inUnit(11, DirectorateFixture.PLAN, "core.staff"),
                new RecordDraft()
                        .with(kind.unit, DirectorateFixture.PLAN)
                        .with(kind.purpose, "ติดตามโครงการ")
                        .with(kind.place, "โรงเรียนบ้านตัวอย่าง 5")
                        .with(kind.begins, at(from))
                        .with(kind.ends, at(until))
                        .with(kind.passengers, 4)
                        .with(kind.phone, "000-000-011"));
    }

    private RecordRow assigned(RecordRow trip, RecordRow car) {
        TripKind kind = office.records.trips.kind();
        return office.records.trips.act(
                holder(7, "directorate.fleet"), trip, kind.assign, new RecordDraft().with(kind.vehicle, car.id()), "");
    }

    private RecordRow approved(RecordRow trip) {
        return office.records.trips.act(holder(1, "core.director"), trip, office.records.trips.kind().approve);
    }

    private void refused(String field, String key, Runnable work) {
        assertThatExceptionOfType(Rejected.class).isThrownBy(work::run).satisfies(refused -> {
            assertThat(refused.problems().getFirst().field()).isEqualTo(field);
            assertThat(refused.problems().getFirst().key()).isEqualTo(key);
        });
    }

    @Test
    void tripThatEndsBeforeItBeginsHasOneFault_oneThatTakesNoTimeToo() {
        for (String end : List.of("2026-11-20T08:00", "2026-11-20T09:00")) {
            assertThatExceptionOfType(Rejected.class)
                    .isThrownBy(() -> asked("2026-11-20T09:00", end))
                    .satisfies(refused -> assertThat(refused.problems())
                            .extracting(Problem::field)
                            .containsExactly("ends_at"));
        }
    }

    @Test
    void carAndDriverAreGivenAndApproved_theDriverLogsOutAndIn_kilometresStandAtTheCar() {
        TripKind kind = office.records.trips.kind();
        RecordRow car = car("ทดสอบ 0001", 6);
        RecordRow trip = approved(assigned(asked("2026-11-20T09:00", "2026-11-20T12:00"), car));
        TestCaller driver = inUnit(6, DirectorateFixture.DIR, "directorate.driver");
        assertThat(trip.get(kind.number).text()).isEqualTo("1/2570");
        assertThat(trip.get(kind.driver)).contains(key(6));
        assertThat(office.records.trips.waiting(driver, 10))
                .as("what the driver finds on the phone")
                .extracting(RecordRow::id)
                .containsExactly(trip.id());
        assertThat(office.records.trips.all(driver, RecordFilter.ALL.in("drive")))
                .hasSize(1);

        TestCaller requester = inUnit(11, DirectorateFixture.PLAN, "core.staff");
        assertThat(office.records.trips.actions(requester, trip)).doesNotContain(kind.leave);
        RecordContext now = new RecordContext(driver, at("2026-11-20T09:05"), TODAY);
        assertThat(kind.leftAt.usual(trip, now)).as("what stands in the dialog").contains(at("2026-11-20T09:05"));
        assertThat(kind.outKm.usual(trip, now)).contains(120_000);
        RecordRow out = office.records.trips.act(
                driver,
                trip,
                kind.leave,
                new RecordDraft().with(kind.leftAt, at("2026-11-20T08:40")).with(kind.outKm, 120_012),
                "");
        assertThat(out.get(kind.gap)).as("kilometres that nothing explains").contains(12);
        RecordDraft back = new RecordDraft().with(kind.returnedAt, at("2026-11-20T09:20"));
        refused(
                "in_km",
                "directorate.error.odometer",
                () -> office.records.trips.act(driver, out, kind.comeBack, back.with(kind.inKm, 120_011), ""));
        refused(
                "returned_at",
                "directorate.error.returned-before",
                () -> office.records.trips.act(
                        driver,
                        out,
                        kind.comeBack,
                        new RecordDraft().with(kind.inKm, 120_090).with(kind.returnedAt, at("2026-11-20T08:00")),
                        ""));
        RecordRow home = office.records.trips.act(driver, out, kind.comeBack, back.with(kind.inKm, 120_090), "");
        assertThat(home.state()).isEqualTo(kind.back);
        assertThat(home.get(kind.km)).contains(78);
        VehicleKind of = office.records.vehicles.kind();
        assertThat(office.records.vehicles.open(person(7), car.id()).get(of.odometer))
                .isEqualTo(120_090);
    }

    private RecordRow logged(RecordRow car, String day, int from, int until) {
        TripKind kind = office.records.trips.kind();
        RecordRow trip = approved(assigned(asked(day + "T08:00", day + "T12:00"), car));
        RecordRow out = office.records.trips.act(
                holder(7, "directorate.fleet"),
                trip,
                kind.leave,
                new RecordDraft().with(kind.leftAt, at(day + "T08:10")).with(kind.outKm, from),
                "");
        return office.records.trips.act(
                holder(7, "directorate.fleet"),
                out,
                kind.comeBack,
                new RecordDraft().with(kind.returnedAt, at(day + "T11:50")).with(kind.inKm, until),
                "");
    }

    @Test
    void kilometresOfTheCarNeverRunBack_aTripThatIsLoggedLateDoesNotTurnThem() {
        RecordRow car = car("ทดสอบ 0001", 6);
        VehicleKind of = office.records.vehicles.kind();
        logged(car, "2026-11-18", 120_050, 120_090);
        refused("out_km", "directorate.error.odometer", () -> logged(car, "2026-11-19", 10, 20));
        logged(car, "2026-11-17", 120_000, 120_050);
        assertThat(office.records.vehicles.open(person(7), car.id()).get(of.odometer))
                .isEqualTo(120_090);
    }

    @Test
    void kilometresThatWereTypedWrong_areCorrectedInTheLog_andAtTheCar() {
        TripKind kind = office.records.trips.kind();
        RecordRow car = car("ทดสอบ 0001", 6);
        VehicleKind of = office.records.vehicles.kind();
        RecordRow first = logged(car, "2026-11-17", 120_000, 120_050);
        RecordRow last = logged(car, "2026-11-18", 120_050, 210_090);
        corrected(last, 120_090);
        assertThat(office.records.vehicles.open(person(7), car.id()).get(of.odometer))
                .isEqualTo(120_090);
        RecordRow whole = office.records.trips.open(person(7), last.id());
        refused(
                "returned_at",
                "records.error.missing",
                () -> office.records.trips.act(
                        holder(7, "directorate.fleet"),
                        whole,
                        kind.correct,
                        RecordDraft.of(whole).with(kind.returnedAt, null),
                        "พิมพ์ผิด"));
        corrected(first, 120_049);
        assertThat(office.records.vehicles.open(person(7), car.id()).get(of.odometer))
                .as("what the last trip says")
                .isEqualTo(120_090);
        assertThat(office.records.trips.open(person(7), last.id()).get(kind.km)).contains(40);
    }

    private void corrected(RecordRow trip, int km) {
        TripKind kind = office.records.trips.kind();
        office.records.trips.act(
                holder(7, "directorate.fleet"),
                trip,
                kind.correct,
                new RecordDraft()
                        .with(kind.outKm, trip.get(kind.outKm).orElseThrow())
                        .with(kind.returnedAt, trip.get(kind.returnedAt).orElseThrow())
                        .with(kind.inKm, km),
                "พิมพ์ผิด");
    }

    @Test
    void carAndDriverAreNotInTwoTripsAtATime() {
        TripKind kind = office.records.trips.kind();
        RecordRow van = car("ทดสอบ 0001", 6);
        RecordRow pickup = car("ทดสอบ 0002", 6);
        assigned(asked("2026-11-23T08:00", "2026-11-23T12:00"), van);
        RecordRow second = asked("2026-11-23T11:00", "2026-11-23T15:00");

        refused("vehicle", "directorate.error.vehicle-taken", () -> assigned(second, van));
        refused(
                "driver",
                "directorate.error.driver-taken",
                () -> office.records.trips.act(
                        holder(7, "directorate.fleet"),
                        second,
                        kind.assign,
                        new RecordDraft().with(kind.vehicle, pickup.id()).with(kind.driver, key(6)),
                        ""));
        assertThat(assigned(second, pickup).get(kind.driver))
                .as("the driver drives the van, the first substitute is free")
                .contains(key(7));
        RecordRow crowd = asked("2026-11-24T08:00", "2026-11-24T12:00");
        RecordRow many =
                office.records.trips.internal().change(person(7), crowd, new RecordDraft().with(kind.passengers, 11));
        refused("vehicle", "directorate.error.seats", () -> assigned(many, van));
    }

    @Test
    void driverIsAbsent_theFirstSubstituteWhoIsThereAndFreeIsProposed() {
        TripKind kind = office.records.trips.kind();
        RecordRow car = car("ทดสอบ 0001", 6);
        RecordRow other = car("ทดสอบ 0003", 20);
        HalfDay morning = HalfDay.morning(LocalDate.of(2026, 11, 25));
        office.acting.away(SampleOffices.KT1, key(6), morning, HalfDay.afternoon(morning.day()), null);
        office.acting.away(SampleOffices.KT1, key(7), morning, morning, null);
        assigned(asked("2026-11-25T08:30", "2026-11-25T16:00"), other);
        RecordRow trip = asked("2026-11-25T09:00", "2026-11-25T15:00");

        refused(
                "driver",
                "directorate.error.driver-away",
                () -> office.records.trips.act(
                        holder(7, "directorate.fleet"),
                        trip,
                        kind.assign,
                        new RecordDraft().with(kind.vehicle, car.id()).with(kind.driver, key(6)),
                        ""));
        assertThat(assigned(trip, car).get(kind.driver))
                .as("07 is away in the morning, 20 drives another car, 22 is the third")
                .contains(key(22));
    }

    @Test
    void approvedTripWithoutLogIsListed_nobodyLeavesBeforeApproval_butInAnEmergency() {
        TripKind kind = office.records.trips.kind();
        RecordRow car = car("ทดสอบ 0001", 6);
        RecordRow old = approved(assigned(asked("2026-11-18T09:00", "2026-11-18T12:00"), car));
        assertThat(office.records.trips.all(person(7), RecordFilter.ALL.in("unlogged")))
                .extracting(RecordRow::id)
                .containsExactly(old.id());

        RecordRow sudden = asked("2026-11-20T09:00", "2026-11-20T11:00");
        TestCaller keeper = holder(7, "directorate.fleet");
        assertThat(office.records.trips.actions(keeper, sudden))
                .doesNotContain(kind.leave)
                .contains(kind.leaveUrgently);
        RecordRow out = office.records.trips.act(
                keeper,
                sudden,
                kind.leaveUrgently,
                new RecordDraft()
                        .with(kind.vehicle, car.id())
                        .with(kind.leftAt, at("2026-11-20T09:05"))
                        .with(kind.outKm, 120_000),
                "รับผู้ป่วย");
        RecordRow home = office.records.trips.act(
                keeper,
                out,
                kind.comeBackUrgently,
                new RecordDraft().with(kind.returnedAt, at("2026-11-20T09:25")).with(kind.inKm, 120_010),
                "");
        assertThat(home.state()).isEqualTo(kind.unconfirmed);
        assertThat(approveLate(home).state()).isEqualTo(kind.back);

        office.settings.put(SampleOffices.KT1, DirectorateSettings.URGENT_TRIPS, false, TODAY);
        RecordRow later = asked("2026-11-20T12:00", "2026-11-20T13:00");
        assertThat(office.records.trips.actions(keeper, later)).doesNotContain(kind.leaveUrgently);
    }

    @Test
    void carThatIsStillOut_isNotSentAgain_untilItsReturnIsNoted() {
        TripKind kind = office.records.trips.kind();
        RecordRow van = car("ทดสอบ 0001", 6);
        TestCaller keeper = holder(7, "directorate.fleet");
        RecordRow out = left(approved(assigned(asked("2026-11-20T06:00", "2026-11-20T09:00"), van)), "06:00");
        RecordRow next = asked("2026-11-20T09:00", "2026-11-20T12:00");
        refused("vehicle", "directorate.error.still-out", () -> assigned(next, van));
        RecordRow afternoon = approved(assigned(asked("2026-11-20T13:00", "2026-11-20T16:00"), van));
        refused("left_at", "directorate.error.still-out", () -> left(afternoon, "09:20"));
        assertThat(office.records.trips.all(keeper, RecordFilter.ALL.in("overdue")))
                .extracting(RecordRow::id)
                .containsExactly(out.id());
        MorningReminders reminders = new MorningReminders(office.records, office.reader, office.portal);
        assertThat(reminders.remindOfTrips(SampleOffices.KT1)).isEqualTo(1);
        assertThat(reminders.remindOfTrips(SampleOffices.KT1)).isZero();
        assertThat(office.layer.happenings().all().getLast().audience().people())
                .as("who asked for it and who drives")
                .contains(key(11), key(6));
        RecordRow pickup = car("ทดสอบ 0002", 6);
        assertThat(assigned(next, pickup).get(kind.driver))
                .as("the driver is still out with the van")
                .contains(key(7));
        office.records.trips.act(
                keeper,
                office.records.trips.open(keeper, out.id()),
                kind.comeBack,
                new RecordDraft().with(kind.returnedAt, at("2026-11-20T09:15")).with(kind.inKm, 120_060),
                "");
        assertThat(left(afternoon, "09:20").state()).isEqualTo(kind.out);
    }

    private RecordRow left(RecordRow trip, String hour) {
        TripKind kind = office.records.trips.kind();
        return office.records.trips.act(
                holder(7, "directorate.fleet"),
                trip,
                kind.leave,
                new RecordDraft().with(kind.leftAt, at("2026-11-20T" + hour)).with(kind.outKm, 120_060),
                "");
    }

    @Test
    void driverIsAwayAndNobodyElseFree_whoGivesCarsIsTold_oncePerChange() {
        TripKind kind = office.records.trips.kind();
        RecordRow trip = approved(assigned(asked("2026-11-25T09:00", "2026-11-25T12:00"), car("ทดสอบ 0001", 6)));
        HalfDay morning = HalfDay.morning(LocalDate.of(2026, 11, 25));
        for (int driver : List.of(6, 7, 20, 22)) {
            office.acting.away(SampleOffices.KT1, key(driver), morning, morning, null);
        }
        MorningReminders reminders = new MorningReminders(office.records, office.reader, office.portal);
        assertThat(reminders.proposeDrivers(SampleOffices.KT1)).isEqualTo(1);
        assertThat(reminders.proposeDrivers(SampleOffices.KT1)).isZero();
        assertThat(office.layer.happenings().all().getLast().audience().permissions())
                .containsExactly(DirectoratePermissions.FLEET_KEEP);
        assertThat(office.records.trips.steps(person(7), trip.id()).getLast().action())
                .isEqualTo(kind.warnOfNobody.name());
    }

    private RecordRow approveLate(RecordRow trip) {
        return office.records.trips.act(holder(1, "core.director"), trip, office.records.trips.kind().confirm);
    }
}
