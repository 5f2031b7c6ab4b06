package org.khet.ict.internal.demo;

import static java.util.stream.Collectors.counting;
import static java.util.stream.Collectors.groupingBy;
import static org.assertj.core.api.Assertions.assertThat;

import java.math.BigDecimal;
import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.khet.ict.internal.IctPermissions;
import org.khet.ict.internal.equipment.DeclaredDevices;
import org.khet.ict.internal.equipment.Device;
import org.khet.ict.internal.equipment.DeviceState;
import org.khet.ict.internal.equipment.StoredDevices;
import org.khet.ict.internal.ticket.DemoTicketService;
import org.khet.ict.internal.ticket.Ticket;
import org.khet.ict.internal.ticket.TicketFilter;
import org.khet.ict.internal.ticket.TicketReach;
import org.khet.ict.internal.ticket.TicketRepository;
import org.khet.ict.internal.ticket.deadline.DeadlineUpdater;
import org.khet.ict.internal.ticket.deadline.ReceiptTimes;
import org.khet.ict.internal.ticket.deadline.TargetClock;
import org.khet.ict.internal.ticket.figure.DeskFigures;
import org.khet.ict.internal.ticket.figure.FigureService;
import org.khet.ict.internal.ticket.report.Requesters;
import org.khet.ict.internal.ticket.store.JpaTicketRepository;
import org.khet.portal.api.office.OfficeId;
import org.khet.portal.api.record.RecordFilter;
import org.khet.portal.api.school.SchoolId;
import org.khet.portal.api.structure.Units;
import org.khet.portal.api.time.FiscalYear;
import org.khet.portal.api.time.OfficeTime;
import org.khet.portal.testkit.Clocks;
import org.khet.portal.testkit.SampleOffices;
import org.khet.portal.testkit.TestCaller;
import org.khet.portal.testkit.database.OnEachDatabase;
import org.khet.portal.testkit.database.TestDatabase;
import org.khet.portal.testkit.fake.FakeActing;
import org.khet.portal.testkit.fake.FakeCallers;
import org.khet.portal.testkit.fake.FakeOffices;
import org.khet.portal.testkit.fake.FakePeople;
import org.khet.portal.testkit.fake.FakeResponseClock;
import org.khet.portal.testkit.fake.FakeSchools;
import org.khet.portal.testkit.fake.FakeSeries;
import org.khet.portal.testkit.fake.FakeSettings;
import org.khet.portal.testkit.fake.FakeSwitches;
import org.khet.portal.testkit.fake.FakeUnits;
import org.khet.portal.testkit.fake.FakeWorkingDays;
import org.khet.portal.testkit.fake.RecordingEvents;

/** The demonstration is loaded into an empty office: its registers have the sums of ict I.1. */
@OnEachDatabase
class IctDemoDbTest {
    private static final TicketReach EVERY_TICKET =
            new TicketReach(true, Set.of(), Set.of(), SampleOffices.personId(SampleOffices.KT1, 13), false);
    private static final TicketFilter YEAR_2565 =
            TicketFilter.OPEN.in(TicketFilter.Tab.ALL).of(Set.of(FiscalYear.ofBuddhist(2565)));

    private final Clock clock = Clocks.at("2026-11-20T09:30");
    private final SampleCast cast = new SampleCast(OfficeTime.day(clock.instant()), new FakePeople());
    private final TestDatabase database;
    private final DeclaredDevices devices;
    private final TicketRepository tickets;
    private final IctDemo demo;

    IctDemoDbTest(TestDatabase database) {
        this.database = database;
        devices = new StoredDevices(database).register();
        tickets = new JpaTicketRepository(database.unit());
        Units units = FakeUnits.ofSampleOffices();
        var series = new FakeSeries();
        var people = new DemoRequesters(
                new Requesters(cast.people(), units, new FakeSchools(), new FakeOffices(), new FakeActing()),
                units,
                new FakeCallers());
        demo = new IctDemo(
                new DemoTickets(
                        new DemoTicketService(
                                tickets, series, new RecordingEvents(), database.transactions(), deadlines(tickets)),
                        people,
                        new FakeWorkingDays(),
                        clock),
                new DemoDevices(devices, people, new FakeCallers(), database.transactions()),
                new FakeSwitches().turn(SampleOffices.KT1, "ict", true).turn(SampleOffices.KT2, "ict", true));
    }

    @BeforeEach
    void emptyOffice() {
        database.clear();
    }

    @Test
    void officeHas65DevicesAndItsSchools120_inTheStatesOfTheSample() {
        demo.load(cast);

        assertThat(devices().stream().filter(device -> device.owner().school() == null))
                .hasSize(65);
        assertThat(devices().stream().filter(device -> device.owner().school() != null))
                .hasSize(120);
        Map<DeviceState, Long> states = devices().stream().collect(groupingBy(Device::state, counting()));
        assertThat(states)
                .as("the ninth damaged one comes back from its loan")
                .containsEntry(DeviceState.DAMAGED, 8L)
                .containsEntry(DeviceState.WAITING_DISPOSAL, 4L)
                .containsEntry(DeviceState.DISPOSED, 1L);
        assertThat(devices().stream().filter(this::inWarranty)).hasSize(22);
    }

    private boolean inWarranty(Device device) {
        return device.warranty() != null && !device.warranty().isBefore(cast.today());
    }

    @Test
    void everySchoolButTheMergedOneHasDevices() {
        demo.load(cast);

        Set<SchoolId> owners = devices().stream()
                .flatMap(device -> Stream.ofNullable(device.owner().school()))
                .collect(Collectors.toSet());
        assertThat(owners).hasSize(11).doesNotContain(SampleOffices.schoolId(SampleOffices.KT1, 6));
    }

    @Test
    void repairsOf2565CostWhatTheSampleSays() {
        demo.load(cast);

        assertThat(tickets.cost(SampleOffices.KT1, EVERY_TICKET, YEAR_2565)).isEqualByComparingTo("3550");
        assertThat(tickets.after(SampleOffices.KT1, EVERY_TICKET, YEAR_2565, 0, 100))
                .filteredOn(ticket -> cost(ticket).signum() > 0)
                .extracting(ticket ->
                        ticket.number().running() + ": " + cost(ticket).toBigInteger())
                .containsExactly("1: 450", "4: 800", "6: 2300");
    }

    private DeadlineUpdater deadlines(TicketRepository kept) {
        var counted = new FakeResponseClock(new FakeWorkingDays());
        var settings = new FakeSettings();
        return new DeadlineUpdater(
                kept, new ReceiptTimes(counted, settings, clock), new TargetClock(counted, settings, clock));
    }

    private static BigDecimal cost(Ticket ticket) {
        return ticket.outcome().done().cost();
    }

    @Test
    void deskOf2565HasTheFiguresOfTheSample() {
        demo.load(cast);
        var counted = new FakeResponseClock(new FakeWorkingDays());
        var settings = new FakeSettings();
        var service = new FigureService(
                tickets, new ReceiptTimes(counted, settings, clock), new TargetClock(counted, settings, clock), clock);
        var head = TestCaller.of(SampleOffices.KT1, 12).with(IctPermissions.FIGURES_VIEW);

        DeskFigures year = service.of(head, LocalDate.of(2021, 10, 1), LocalDate.of(2022, 9, 30));

        assertThat(year.received()).isEqualTo(12);
        assertThat(year.states()).containsEntry("CLOSED", 8).containsEntry("AUTO_CLOSED", 1);
        assertThat(year.backlog().stream().mapToInt(Integer::intValue).sum()).isEqualTo(3);
        assertThat(year.opinion().mean()).isEqualTo(4.375);
        assertThat(year.opinion().confirmed()).isEqualTo(8);
        assertThat(year.opinion().silent()).isEqualTo(1);
        assertThat(year.opinion().returned()).isEqualTo(9);
        assertThat(year.opinion().reopened()).isEqualTo(1);
        assertThat(year.first().done()).isEqualTo(2);
        assertThat(year.cost()).isEqualByComparingTo("3550");
        assertThat(year.times().respond().mean()).as("80.9 rounded").isEqualTo(81);
        assertThat(year.times().respond().median()).isEqualTo(45);
        assertThat(year.times().respondInTime()).isEqualTo(10);
    }

    @Test
    void loadedTwiceItIsThereOnce_andRemovedItIsGone() {
        demo.load(cast);
        demo.load(cast);
        assertThat(devices()).hasSize(185);
        assertThat(database.number("select count(*) from ict_ticket where office_id = 1"))
                .isEqualTo(42);

        demo.remove(cast);
        assertThat(devices()).isEmpty();
        assertThat(database.number("select count(*) from ict_ticket")).isZero();
    }

    @Test
    void secondOfficeHasDevicesAndTicketsOfItsOwn_oneOfThemDone() {
        demo.load(cast);

        assertThat(devices(SampleOffices.KT2)).hasSize(8);
        assertThat(devices(SampleOffices.KT2).stream()
                        .flatMap(device -> Stream.ofNullable(device.owner().school())))
                .containsOnly(
                        SampleOffices.schoolId(SampleOffices.KT2, 51), SampleOffices.schoolId(SampleOffices.KT2, 52));
        assertThat(database.number("select count(*) from ict_ticket where office_id = 2"))
                .isEqualTo(3);
        assertThat(database.number("select count(*) from ict_ticket where office_id = 2 and state = 'CLOSED'"))
                .isEqualTo(1);
    }

    private List<Device> devices() {
        return devices(SampleOffices.KT1);
    }

    private List<Device> devices(OfficeId office) {
        return devices.devices().internal().all(new FakeCallers().system(office), RecordFilter.ALL).stream()
                .map(devices.devices().kind()::device)
                .toList();
    }
}
