package org.khet.ict.internal.ticket;

import java.time.LocalDate;
import java.util.List;
import java.util.concurrent.atomic.AtomicInteger;
import org.jspecify.annotations.Nullable;
import org.khet.ict.internal.equipment.Device;
import org.khet.ict.internal.equipment.DeviceOwner;
import org.khet.ict.internal.equipment.DeviceRegister;
import org.khet.ict.internal.equipment.DeviceState;
import org.khet.ict.internal.equipment.FakeDevices;
import org.khet.ict.internal.equipment.PropertyGateway;
import org.khet.ict.internal.equipment.SampleDevices;
import org.khet.ict.internal.setting.FirstContacts;
import org.khet.ict.internal.setting.IctCodeLists;
import org.khet.ict.internal.setting.ServiceUnit;
import org.khet.ict.internal.ticket.deadline.DeadlineUpdater;
import org.khet.ict.internal.ticket.deadline.ReceiptTimes;
import org.khet.ict.internal.ticket.deadline.TargetClock;
import org.khet.ict.internal.ticket.report.ReportService;
import org.khet.ict.internal.ticket.report.Requesters;
import org.khet.ict.internal.ticket.report.TicketReportChoices;
import org.khet.ict.internal.ticket.report.TicketReportValidator;
import org.khet.ict.internal.ticket.trouble.ReportedItem;
import org.khet.ict.internal.ticket.trouble.ReportedTrouble;
import org.khet.ict.internal.ticket.trouble.TicketImpact;
import org.khet.ict.internal.ticket.trouble.TicketKind;
import org.khet.ict.internal.ticket.trouble.TicketUrgency;
import org.khet.portal.api.persistence.Transactions;
import org.khet.portal.api.person.PersonId;
import org.khet.portal.api.settings.Setting;
import org.khet.portal.testkit.Clocks;
import org.khet.portal.testkit.SteppingClock;
import org.khet.portal.testkit.fake.FakeActing;
import org.khet.portal.testkit.fake.FakeCodeLists;
import org.khet.portal.testkit.fake.FakeFiscalYears;
import org.khet.portal.testkit.fake.FakeResponseClock;
import org.khet.portal.testkit.fake.FakeSeries;
import org.khet.portal.testkit.fake.FakeSettings;
import org.khet.portal.testkit.fake.FakeTransactions;
import org.khet.portal.testkit.fake.FakeWorkingDays;
import org.khet.portal.testkit.fake.RecordingEvents;
import org.khet.portal.testkit.fake.RecordingTrail;

/** The service desk of office KT1 with tickets in every state. */
public final class TestOffice extends TestStaff {
    public final SteppingClock clock = Clocks.at("2026-11-20T09:30");
    public final RecordingEvents happenings = new RecordingEvents();
    public final RecordingTrail trail = new RecordingTrail();
    public final FakeSearch search = new FakeSearch();
    public final TicketRepository tickets;
    public final SampleDevices devices;
    public final TicketServices desks;
    public final DeviceRegister equipment;
    public final PropertyGateway property = new PropertyGateway(new ServiceUnit(units));
    public final TicketReportChoices picks;
    public final FakeCodeLists lists = new FakeCodeLists();
    public final IctCodeLists codes = new IctCodeLists(lists);
    public final TicketFlow flow;
    public final DeadlineUpdater deadlines;
    public final TicketEvents news;
    public final TicketNoteService notes;
    public final PartService partMoves;
    public final EquipmentUpdater workshop;
    public final TicketRights rights;
    public final FakeActing acting = new FakeActing();
    public final FakeFiscalYears years = new FakeFiscalYears();
    public final FakeSeries series = new FakeSeries();
    public final FakeSettings settings = new FakeSettings();
    public final FakeWorkingDays days = new FakeWorkingDays();
    public final FakeResponseClock counted = new FakeResponseClock(days);
    public final ReceiptTimes times = new ReceiptTimes(counted, settings, clock);
    public final TargetClock targets = new TargetClock(counted, settings, clock);
    /** What tickets wait for; none before an office with parts says so. */
    public @Nullable PendingParts parts;

    private final AtomicInteger reports = new AtomicInteger();

    public TestOffice() {
        this(new FakeTicketRepository(), new FakeDevices(), new FakeTransactions());
    }

    public TestOffice(TicketRepository tickets, SampleDevices devices, Transactions transactions) {
        this.tickets = tickets;
        this.devices = devices;
        var photos = new TestPhotos();
        var desk = new ServiceUnit(units);
        equipment = devices.register();
        var contacts = new FirstContacts(callers, settings, clock);
        rights = new TicketRights(desk, contacts, settings, clock);
        news = new TicketEvents(happenings, trail, contacts);
        deadlines = new DeadlineUpdater(tickets, times, targets);
        flow = new TicketFlow(tickets, rights, news, transactions, deadlines, clock);
        var requesters = new Requesters(people, units, schools, offices(), acting);
        var ticketYears = new TicketYears(years);
        var check = new TicketReportValidator(equipment, codes, settings, ticketYears, clock);
        var workshop = new EquipmentUpdater(tickets, equipment);
        notes = new TicketNoteService(flow, photos, new WiredParts(this));
        partMoves = new PartService(flow, workshop, property, ticketYears);
        this.workshop = workshop;
        desks = new TicketServices(
                new ReportService(flow, requesters, check, photos, series),
                new TicketService(flow, codes, callers, requesters, workshop, new WiredParts(this)),
                new RepairService(flow, codes, workshop),
                new HandOverService(flow, ticketYears),
                new TicketRegister(tickets, rights, times, targets, search, photos));
        picks = new TicketReportChoices(requesters, people, equipment, codes, clock);
    }

    public SettingsOf set(Setting<Boolean> setting) {
        return value -> settings.put(KT1, setting, value, LocalDate.EPOCH);
    }

    /** Sets a value. */
    public interface SettingsOf {
        void to(boolean value);
    }

    /** A complete draft. */
    public static TicketDraft draft(String token, String symptom) {
        return new TicketDraft(
                token,
                TicketDraft.Origin.own(TicketKind.REPAIR),
                new TicketReport.Contact("000-000-0021", ""),
                new TicketDraft.Subject(new ReportedItem(null, "เครื่องพิมพ์", "", "ห้องธุรการ", ""), ""),
                new ReportedTrouble(symptom, TicketImpact.PERSON, TicketUrgency.HINDERS, null, false),
                List.of());
    }

    /** A report of the school. */
    public Ticket reported() {
        String token = "t" + reports.incrementAndGet() + "-" + tickets.hashCode();
        return desks.report().submit(school(), draft(token, "เครื่องพิมพ์ไม่ดึงกระดาษ"));
    }

    /** A received one. */
    public Ticket received() {
        return desks.desk().receive(clerk(), reported().seen(), new Handling.Triage("PER", 3), "");
    }

    /** A spare printer of the school. */
    public long device(String serial) {
        return devices.add(
                        new DeviceOwner(null, S05),
                        new Device.DeviceText("PRN", "เครื่องพิมพ์", "", serial, ""),
                        DeviceState.SPARE,
                        null,
                        "")
                .id();
    }

    /** A received ticket of this device. */
    public Ticket received(long device, String token) {
        TicketDraft own = draft(token, "เครื่องพิมพ์ไม่ดึงกระดาษ");
        var subject = new TicketDraft.Subject(new ReportedItem(device, "", "", "", ""), "");
        Ticket ticket = desks.report()
                .submit(
                        school(),
                        new TicketDraft(token, own.origin(), own.contact(), subject, own.trouble(), own.photos()));
        return desks.desk().receive(clerk(), ticket.seen(), new Handling.Triage("PER", 3), "");
    }

    /** Looked at by technician 22 in the workshop. */
    public Ticket carriedIn(long device, String token) {
        Ticket taken = desks.desk().take(technician(), received(device, token).seen());
        return desks.bench().diagnose(technician(), taken.seen(), WorkMode.CARRIED_IN, "");
    }

    /** Assigned to technician 22. */
    public Ticket assigned() {
        return desks.desk().assign(head(), received().seen(), new PersonId(22));
    }

    /** Under repair by technician 22. */
    public Ticket repairing() {
        Ticket looking = desks.bench().diagnose(technician(), assigned().seen(), WorkMode.ON_SITE, "");
        return desks.bench()
                .start(
                        technician(),
                        looking.seen(),
                        new TicketOutcome.Finding("ลูกยางสึก", "WORN", "เปลี่ยนลูกยาง"),
                        20);
    }

    /** Given back to the school. */
    public Ticket returned() {
        Ticket done = desks.bench()
                .finish(technician(), repairing().seen(), new TicketOutcome.Done("เปลี่ยนลูกยาง", "FIXED", 30));
        return desks.handOver()
                .giveBack(
                        technician(),
                        done.seen(),
                        new HandOverService.Slip("นางธุรการ ตัวอย่าง 05", "ใช้งานได้", "สายไฟ", HandBackWay.COLLECTED));
    }
}
