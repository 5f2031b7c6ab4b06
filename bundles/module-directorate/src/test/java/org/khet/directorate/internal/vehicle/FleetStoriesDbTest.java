package org.khet.directorate.internal.vehicle;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;
import static org.khet.directorate.internal.DirectorateFixture.TODAY;
import static org.khet.directorate.internal.DirectorateFixture.at;
import static org.khet.directorate.internal.DirectorateFixture.holder;
import static org.khet.directorate.internal.DirectorateFixture.inUnit;
import static org.khet.directorate.internal.DirectorateFixture.key;
import static org.khet.directorate.internal.DirectorateFixture.person;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.time.YearMonth;
import java.util.List;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.khet.directorate.internal.DirectorateFixture;
import org.khet.directorate.internal.job.MorningReminders;
import org.khet.directorate.internal.paper.FleetMonth;
import org.khet.directorate.internal.paper.FleetPapers;
import org.khet.directorate.internal.trip.TripKind;
import org.khet.portal.api.acting.HalfDay;
import org.khet.portal.api.i18n.TextCatalog;
import org.khet.portal.api.outcome.Problem;
import org.khet.portal.api.outcome.Rejected;
import org.khet.portal.api.print.Paper;
import org.khet.portal.api.record.RecordDraft;
import org.khet.portal.api.record.RecordFilter;
import org.khet.portal.api.record.RecordLink;
import org.khet.portal.api.record.RecordRow;
import org.khet.portal.testkit.SampleOffices;
import org.khet.portal.testkit.TestCaller;
import org.khet.portal.testkit.database.OnEachDatabase;
import org.khet.portal.testkit.database.TestDatabase;
import org.khet.portal.testkit.fake.FakeLetterheads;
import org.khet.portal.testkit.fake.FakeOffices;

/** Vehicles with their dates, fuel, service, checks and the month. Source: other-groups D-04 to D-07, DIR-07, DIR-10 to DIR-13, DIR-31. */
@OnEachDatabase
class FleetStoriesDbTest {
    private static final TestCaller KEEPER = holder(7, "directorate.fleet");
    private final TestDatabase database;
    private DirectorateFixture office;

    FleetStoriesDbTest(TestDatabase database) {
        this.database = database;
        office = new DirectorateFixture(database);
    }

    @BeforeEach
    void nothingIsThere() {
        database.clear();
        office = new DirectorateFixture(database);
    }

    private RecordRow car(String plate, LocalDate tax) {
        VehicleKind kind = office.records.vehicles.kind();
        return office.records.vehicles.create(
                KEEPER,
                new RecordDraft()
                        .with(kind.plate, plate)
                        .with(kind.sort, "VAN")
                        .with(kind.brand, "รถตู้ตัวอย่าง")
                        .with(kind.year, 2560)
                        .with(kind.seats, 10)
                        .with(kind.fuel, "DIESEL")
                        .with(kind.driver, key(6))
                        .with(kind.odometer, 10_000)
                        .with(kind.taxUntil, tax)
                        .with(kind.actUntil, TODAY.plusDays(200)));
    }

    private MorningReminders morning() {
        return new MorningReminders(office.records, office.reader, office.portal);
    }

    @Test
    void datesOfAVehicleAreReminded30And7DaysBefore_onceADay() {
        car("ทดสอบ 0001", TODAY.plusDays(30));
        car("ทดสอบ 0002", TODAY.plusDays(7));
        car("ทดสอบ 0003", TODAY.plusDays(29));
        assertThat(morning().remindOfVehicles(SampleOffices.KT1)).isEqualTo(2);
        assertThat(morning().remindOfVehicles(SampleOffices.KT1)).isZero();
        assertThat(office.layer.happenings().types()).contains("directorate.vehicle.reminded");
        assertThat(office.records.vehicles.count(KEEPER, RecordFilter.ALL.in("due")))
                .isEqualTo(3);
        assertThatExceptionOfType(Rejected.class)
                .isThrownBy(() -> car("ทดสอบ 0001", TODAY))
                .satisfies(refused -> assertThat(refused.problems())
                        .extracting(Problem::field)
                        .contains("plate"));
    }

    @Test
    void morningThatWasMissed_isMadeUpForByTheNext_onceOfEachDate() {
        VehicleKind kind = office.records.vehicles.kind();
        RecordRow car = car("ทดสอบ 0001", TODAY.plusDays(31));
        assertThat(morning("2026-11-20T06:40").remindOfVehicles(SampleOffices.KT1))
                .isZero();
        assertThat(morning("2026-11-22T06:40").remindOfVehicles(SampleOffices.KT1))
                .as("30 days before was Saturday the 21st")
                .isEqualTo(1);
        assertThat(morning("2026-11-23T06:40").remindOfVehicles(SampleOffices.KT1))
                .isZero();
        assertThat(morning("2026-12-15T06:40").remindOfVehicles(SampleOffices.KT1))
                .as("7 days before was the 14th")
                .isEqualTo(1);
        assertThat(office.records.vehicles.open(KEEPER, car.id()).get(kind.remindedOn))
                .contains(LocalDate.of(2026, 12, 15));
        assertThat(morning("2026-12-30T06:40").remindOfVehicles(SampleOffices.KT1))
                .as("the day itself and the Monday after it were missed")
                .isEqualTo(1);
        assertThat(morning("2026-12-31T06:40").remindOfVehicles(SampleOffices.KT1))
                .isZero();
        assertThat(morning("2027-01-04T06:40").remindOfVehicles(SampleOffices.KT1))
                .as("a Monday")
                .isEqualTo(1);
    }

    private MorningReminders morning(String time) {
        return new MorningReminders(office.records, office.reader, office.portalAt(time));
    }

    private RecordRow filled(RecordRow car, int km, String litres, String baht) {
        return filled(car, TODAY, km, litres, baht);
    }

    private RecordRow filled(RecordRow car, LocalDate day, int km, String litres, String baht) {
        FuelRequestKind kind = office.records.fuels.kind();
        TestCaller driver = inUnit(6, DirectorateFixture.DIR, "directorate.driver");
        RecordRow asked = office.records.fuels.create(
                holder(6, "directorate.driver"),
                new RecordDraft()
                        .with(kind.vehicle, car.id())
                        .with(kind.sort, FuelSort.FUEL)
                        .with(kind.fuel, "DIESEL")
                        .with(kind.askedOn, TODAY)
                        .with(kind.by, key(6))
                        .with(kind.wanted, new BigDecimal("50"))
                        .with(kind.odometer, km));
        RecordRow approved = office.records.fuels.act(KEEPER, asked, kind.approve);
        return office.records.fuels.act(
                driver,
                approved,
                kind.fill,
                new RecordDraft()
                        .with(kind.filledOn, day)
                        .with(kind.filledKm, km)
                        .with(kind.litres, new BigDecimal(litres))
                        .with(kind.amount, new BigDecimal(baht))
                        .with(kind.payment, RecordLink.typed("บค. 12/2570")),
                "");
    }

    @Test
    void kilometresPerLitreOutside30PercentOfTheMeanAreFlagged() {
        FuelRequestKind kind = office.records.fuels.kind();
        RecordRow car = car("ทดสอบ 0001", TODAY.plusDays(100));
        filled(car, 10_000, "40", "1320");
        assertThat(filled(car, 10_400, "40", "1320").get(kind.perLitre)).contains(new BigDecimal("10.00"));
        RecordRow usual = filled(car, 10_800, "31", "1023");
        assertThat(usual.get(kind.perLitre)).contains(new BigDecimal("12.90"));
        assertThat(usual.get(kind.unusual)).isFalse();
        RecordRow odd = filled(car, 11_000, "40", "1320");
        assertThat(odd.get(kind.mean)).contains(new BigDecimal("11.27"));
        assertThat(odd.get(kind.unusual)).isTrue();
        assertThat(office.records.fuels.count(KEEPER, RecordFilter.ALL.in("unusual")))
                .isEqualTo(1);
        assertThatExceptionOfType(Rejected.class)
                .isThrownBy(() -> filled(car, 10_999, "40", "1320"))
                .satisfies(refused -> assertThat(refused.problems())
                        .extracting(Problem::field)
                        .contains("filled_km"));
    }

    /** The receipt of the 12th is found after that of the 18th was entered; then 11,900 turns out to be 10,900. */
    @Test
    void receiptOfADayBeforeComesBetween_oneTypedWrongIsCorrected_theNextIsMeasuredAnew() {
        FuelRequestKind kind = office.records.fuels.kind();
        RecordRow car = car("ทดสอบ 0001", TODAY.plusDays(100));
        RecordRow first = filled(car, LocalDate.of(2026, 11, 2), 10_000, "40", "1320");
        RecordRow later = filled(car, LocalDate.of(2026, 11, 18), 10_800, "40", "1320");
        assertThat(later.get(kind.driven)).contains(800);
        assertThatExceptionOfType(Rejected.class)
                .isThrownBy(() -> filled(car, LocalDate.of(2026, 11, 12), 10_801, "40", "1320"))
                .satisfies(refused -> assertThat(refused.problems())
                        .extracting(Problem::key)
                        .contains("directorate.error.odometer-later"));
        RecordRow found = filled(car, LocalDate.of(2026, 11, 12), 10_400, "40", "1320");
        assertThat(found.get(kind.driven)).contains(400);
        assertThat(office.records.fuels.open(KEEPER, later.id()).get(kind.perLitre))
                .as("400 km by 40 litres since the 12th")
                .contains(new BigDecimal("10.00"));
        RecordRow wrong = filled(car, LocalDate.of(2026, 11, 19), 11_900, "10", "330");
        assertThat(wrong.get(kind.unusual)).isTrue();
        RecordRow corrected = office.records.fuels.act(
                KEEPER, wrong, kind.correct, RecordDraft.of(wrong).with(kind.filledKm, 10_900), "พิมพ์เลขไมล์ผิด");
        assertThat(corrected.get(kind.perLitre)).contains(new BigDecimal("10.00"));
        assertThat(corrected.get(kind.unusual)).isFalse();
        assertThat(filled(car, TODAY, 11_300, "40", "1320").get(kind.driven)).contains(400);

        office.records.fuels.act(
                KEEPER,
                found,
                kind.correct,
                RecordDraft.of(found).with(kind.litres, new BigDecimal("50")),
                "พิมพ์ลิตรผิด");
        assertThat(office.records.fuels.open(KEEPER, later.id()).get(kind.mean))
                .as("400 km by 50 litres before")
                .contains(new BigDecimal("8.00"));
        office.records.fuels.internal().change(KEEPER, first, new RecordDraft().with(kind.filledKm, 11_500));
        filled(car, TODAY, 11_600, "40", "1320");
        assertThat(office.records.fuels.open(KEEPER, found.id()).get(kind.driven))
                .as("day and kilometres of an old row disagree")
                .isEmpty();
    }

    @Test
    void serviceThatIsDoneSaysOnlyWhatItKnowsOfTheNext_itsOwnDayIsOver() {
        VehicleKind of = office.records.vehicles.kind();
        VehicleServiceKind kind = office.records.services.kind();
        RecordRow car = car("ทดสอบ 0001", TODAY.plusDays(100));
        office.records.vehicles.change(
                KEEPER,
                car,
                RecordDraft.of(car).with(of.serviceOn, TODAY.plusDays(60)).with(of.serviceKm, 15_000));
        RecordRow oil = office.records.services.create(
                KEEPER,
                new RecordDraft()
                        .with(kind.vehicle, car.id())
                        .with(kind.sort, "DISTANCE")
                        .with(kind.work, "ถ่ายน้ำมันเครื่อง")
                        .with(kind.dueOn, TODAY.minusDays(3)));
        RecordDraft done = new RecordDraft()
                .with(kind.doneOn, TODAY)
                .with(kind.km, 10_060)
                .with(kind.cost, new BigDecimal("1200"));
        office.records.services.act(KEEPER, oil, kind.finish, done.with(kind.nextKm, 20_000), "");
        RecordRow after = office.records.vehicles.open(KEEPER, car.id());
        assertThat(after.get(of.serviceOn)).as("nothing was said of the day").contains(TODAY.plusDays(60));
        assertThat(after.get(of.serviceKm)).contains(20_000);

        RecordRow yearly = office.records.services.create(
                KEEPER,
                new RecordDraft()
                        .with(kind.vehicle, car.id())
                        .with(kind.sort, "DISTANCE")
                        .with(kind.work, "ตรวจสภาพประจำปี")
                        .with(kind.dueOn, TODAY.plusDays(60)));
        office.records.services.act(KEEPER, yearly, kind.finish, done.with(kind.nextKm, null), "");
        assertThat(office.records.vehicles.open(KEEPER, car.id()).get(of.serviceOn))
                .as("for which this service was planned")
                .isEmpty();
        assertThat(serviceKm(car)).isEqualTo(20_000);
    }

    @Test
    void driverChecksTheVehicle_aDefectIsARepair_itsCostAndTheNextServiceStandAtTheCar() {
        VehicleCheckKind kind = office.records.checks.kind();
        VehicleServiceKind service = office.records.services.kind();
        RecordRow car = car("ทดสอบ 0001", TODAY.plusDays(100));
        assertThat(office.records.vehicles.count(KEEPER, RecordFilter.ALL.in("unchecked")))
                .isEqualTo(1);
        RecordDraft check = new RecordDraft()
                .with(kind.vehicle, car.id())
                .with(kind.on, TODAY)
                .with(kind.by, key(6))
                .with(kind.odometer, 10_050)
                .with(kind.body, true)
                .with(kind.engine, false)
                .with(kind.clean, true)
                .with(kind.safe, true);
        TestCaller driver = holder(6, "directorate.driver");
        assertThatExceptionOfType(Rejected.class)
                .isThrownBy(() -> office.records.checks.create(driver, check))
                .satisfies(refused ->
                        assertThat(refused.problems().getFirst().field()).isEqualTo("defect"));
        office.records.checks.create(driver, check.with(kind.defect, "เครื่องยนต์มีเสียงดัง"));
        assertThat(office.records.vehicles.count(KEEPER, RecordFilter.ALL.in("unchecked")))
                .isZero();

        RecordRow repair =
                office.records.services.all(KEEPER, RecordFilter.ALL.in("open")).getFirst();
        assertThat(repair.get(service.work)).isEqualTo("เครื่องยนต์มีเสียงดัง");
        office.records.services.act(
                KEEPER,
                office.records.services.open(KEEPER, repair.id()),
                service.finish,
                new RecordDraft()
                        .with(service.doneOn, TODAY)
                        .with(service.km, 10_060)
                        .with(service.cost, new BigDecimal("2500"))
                        .with(service.nextKm, 20_000)
                        .with(service.nextOn, TODAY.plusDays(180)),
                "");
        RecordRow after = office.records.vehicles.open(KEEPER, car.id());
        assertThat(after.get(office.records.vehicles.kind().serviceKm)).contains(20_000);
        assertThat(office.records.services.count(KEEPER, RecordFilter.ALL.in("open")))
                .isEqualTo(1);
        FleetMonth.Line line = new FleetMonth(office.records)
                .of(KEEPER, YearMonth.of(2026, 11), at("2026-11-20T09:30"))
                .getFirst();
        assertThat(line.service()).isEqualByComparingTo("2500");
    }

    @Test
    void checkThatIsCorrectedToADefect_asksForTheRepairToo_once() {
        VehicleCheckKind kind = office.records.checks.kind();
        VehicleServiceKind service = office.records.services.kind();
        TestCaller driver = holder(6, "directorate.driver");
        RecordRow good = office.records.checks.create(
                driver,
                new RecordDraft()
                        .with(
                                kind.vehicle,
                                car("ทดสอบ 0001", TODAY.plusDays(100)).id())
                        .with(kind.on, TODAY)
                        .with(kind.by, key(6))
                        .with(kind.odometer, 10_050)
                        .with(kind.body, true)
                        .with(kind.engine, true)
                        .with(kind.clean, true)
                        .with(kind.safe, true));
        assertThat(office.records.services.count(KEEPER, RecordFilter.ALL)).isZero();
        RecordRow corrected = office.records.checks.change(
                driver, good, RecordDraft.of(good).with(kind.safe, false).with(kind.defect, "ยางหน้าสึก"));
        office.records.checks.change(
                driver, corrected, RecordDraft.of(corrected).with(kind.defect, "ยางหน้าสึกมาก"));
        assertThat(office.records.services.all(KEEPER, RecordFilter.ALL.in("open")))
                .singleElement()
                .satisfies(repair -> {
                    assertThat(repair.get(service.check)).contains(good.id());
                    assertThat(repair.get(service.work)).isEqualTo("ยางหน้าสึก");
                });
    }

    @Test
    void vehicleIsDueByDay_orByTheKilometresThatAreLeft() {
        VehicleKind kind = office.records.vehicles.kind();
        RecordRow near = car("ทดสอบ 0001", TODAY.plusDays(100));
        RecordRow far = car("ทดสอบ 0002", TODAY.plusDays(100));
        office.records.vehicles.change(KEEPER, near, RecordDraft.of(near).with(kind.serviceKm, 10_500));
        office.records.vehicles.change(KEEPER, far, RecordDraft.of(far).with(kind.serviceKm, 10_501));
        assertThat(office.records.vehicles.all(KEEPER, RecordFilter.ALL.in("due")))
                .as("500 km before it is due soon")
                .singleElement()
                .satisfies(one -> {
                    assertThat(one.id()).isEqualTo(near.id());
                    assertThat(one.get(kind.leftKm)).contains(500);
                });
    }

    @Test
    void kilometresOfAPlannedServiceStandAtTheCar_theFewestOfSeveral_untilItIsDoneOrDropped() {
        VehicleKind kind = office.records.vehicles.kind();
        VehicleServiceKind service = office.records.services.kind();
        RecordRow car = car("ทดสอบ 0001", TODAY.plusDays(100));
        RecordRow tyres = planned(car, "เปลี่ยนยาง", 40_000);
        RecordRow oil = planned(car, "ถ่ายน้ำมันเครื่อง", 10_400);
        assertThat(office.records.vehicles.all(KEEPER, RecordFilter.ALL.in("due")))
                .as("the oil in 400 km")
                .singleElement()
                .satisfies(one -> assertThat(one.get(kind.leftKm)).contains(400));
        RecordRow later =
                office.records.services.change(KEEPER, oil, RecordDraft.of(oil).with(service.dueKm, 12_000));
        assertThat(serviceKm(car)).isEqualTo(12_000);
        office.records.services.act(KEEPER, later, service.drop, new RecordDraft(), "เปลี่ยนแล้วที่อื่น");
        assertThat(serviceKm(car)).as("the tyres").isEqualTo(40_000);
        RecordRow byDay = office.records.services.change(
                KEEPER, tyres, RecordDraft.of(tyres).with(service.dueKm, null).with(service.dueOn, TODAY.plusDays(90)));
        assertThat(office.records.vehicles.open(KEEPER, car.id()).get(kind.serviceKm))
                .as("the tyres are planned by their day now")
                .isEmpty();
        RecordRow again = office.records.services.change(
                KEEPER, byDay, RecordDraft.of(byDay).with(service.dueKm, 40_000));
        office.records.services.act(
                KEEPER,
                again,
                service.finish,
                new RecordDraft()
                        .with(service.doneOn, TODAY)
                        .with(service.km, 10_100)
                        .with(service.cost, new BigDecimal("14000")),
                "");
        assertThat(office.records.vehicles.open(KEEPER, car.id()).get(kind.serviceKm))
                .as("nothing is planned any more")
                .isEmpty();
    }

    @Test
    void kilometresTypedAtTheCarStay_whenNothingIsPlannedByKilometres() {
        VehicleKind kind = office.records.vehicles.kind();
        VehicleServiceKind service = office.records.services.kind();
        RecordRow car = car("ทดสอบ 0001", TODAY.plusDays(100));
        RecordRow tyres = planned(car, "เปลี่ยนยาง", 40_000);
        RecordRow known = office.records.vehicles.open(KEEPER, car.id());
        office.records.vehicles.change(KEEPER, known, RecordDraft.of(known).with(kind.serviceKm, 15_000));
        office.records.services.change(
                KEEPER, tyres, RecordDraft.of(tyres).with(service.dueKm, null).with(service.dueOn, TODAY.plusDays(90)));
        assertThat(serviceKm(car)).isEqualTo(15_000);
    }

    private RecordRow planned(RecordRow car, String work, int km) {
        VehicleServiceKind kind = office.records.services.kind();
        return office.records.services.create(
                KEEPER,
                new RecordDraft()
                        .with(kind.vehicle, car.id())
                        .with(kind.sort, "DISTANCE")
                        .with(kind.work, work)
                        .with(kind.dueKm, km));
    }

    private int serviceKm(RecordRow car) {
        VehicleKind kind = office.records.vehicles.kind();
        return office.records
                .vehicles
                .open(KEEPER, car.id())
                .get(kind.serviceKm)
                .orElseThrow();
    }

    private RecordRow approved(RecordRow car, String from, String until) {
        TripKind kind = office.records.trips.kind();
        RecordRow asked = office.records.trips.create(
                person(11),
                new RecordDraft()
                        .with(kind.unit, DirectorateFixture.PLAN)
                        .with(kind.purpose, "ติดตามโครงการ")
                        .with(kind.place, "โรงเรียนบ้านตัวอย่าง 5")
                        .with(kind.begins, at(from))
                        .with(kind.ends, at(until))
                        .with(kind.passengers, 4)
                        .with(kind.phone, "000-000-011"));
        RecordRow given = office.records.trips.act(
                KEEPER, asked, kind.assign, new RecordDraft().with(kind.vehicle, car.id()), "");
        return office.records.trips.act(person(1), given, kind.approve);
    }

    @Test
    void monthIsReported_theLogBookIsPrinted_anAbsentDriverIsReplaced() {
        TripKind kind = office.records.trips.kind();
        RecordRow car = car("ทดสอบ 0001", TODAY.plusDays(100));
        RecordRow out = office.records.trips.act(
                KEEPER,
                approved(car, "2026-11-19T08:30", "2026-11-19T12:00"),
                kind.leave,
                new RecordDraft().with(kind.leftAt, at("2026-11-19T08:30")).with(kind.outKm, 10_000),
                "");
        office.records.trips.act(
                KEEPER,
                out,
                kind.comeBack,
                new RecordDraft().with(kind.returnedAt, at("2026-11-19T11:40")).with(kind.inKm, 10_120),
                "");
        approved(car, "2026-11-19T13:00", "2026-11-19T15:00");
        filled(car, 10_120, "12", "396");
        FleetMonth.Line line = new FleetMonth(office.records)
                .of(KEEPER, YearMonth.of(2026, 11), at("2026-11-20T09:30"))
                .getFirst();
        assertThat(line.km()).isEqualTo(120);
        assertThat(line.trips()).isEqualTo(1);
        assertThat(line.unlogged()).isEqualTo(1);
        assertThat(line.perLitre()).contains(new BigDecimal("10.00"));
        FleetPapers papers = new FleetPapers(office.records, office.portal);
        assertThat(printed(papers, car)).contains("ทดสอบ 0001", "10120", "ไม่มีบันทึก", "พฤศจิกายน 2569");

        RecordRow coming = approved(car, "2026-11-23T09:00", "2026-11-23T12:00");
        HalfDay morning = HalfDay.morning(LocalDate.of(2026, 11, 23));
        office.acting.away(SampleOffices.KT1, key(6), morning, morning, null);
        assertThat(morning().proposeDrivers(SampleOffices.KT1)).isEqualTo(1);
        assertThat(morning().proposeDrivers(SampleOffices.KT1)).isZero();
        RecordRow warned = office.records.trips.open(KEEPER, coming.id());
        assertThat(warned.get(kind.proposed)).contains(key(7));
        RecordRow changed = office.records.trips.act(
                KEEPER,
                warned,
                kind.reassign,
                new RecordDraft().with(kind.vehicle, car.id()).with(kind.driver, null),
                "");
        assertThat(changed.get(kind.driver)).contains(key(7));
    }

    private String printed(FleetPapers papers, RecordRow car) {
        var head = new FakeLetterheads(new FakeOffices()).of(SampleOffices.KT1, TextCatalog.THAI);
        return List.of(
                        papers.logBook(KEEPER, car.id(), YearMonth.of(2026, 11)),
                        papers.report(KEEPER, YearMonth.of(2026, 11)))
                .stream()
                .map(paper ->
                        paper.document(head, "ผู้พิมพ์", Paper.landscape()).toString())
                .toList()
                .toString();
    }
}
