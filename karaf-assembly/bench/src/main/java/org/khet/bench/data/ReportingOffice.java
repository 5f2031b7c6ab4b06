package org.khet.bench.data;

import java.time.Clock;
import java.util.List;
import java.util.UUID;
import org.khet.ict.internal.IctPermissions;
import org.khet.ict.internal.setting.FirstContacts;
import org.khet.ict.internal.setting.IctCodeLists;
import org.khet.ict.internal.setting.ServiceUnit;
import org.khet.ict.internal.ticket.Ticket;
import org.khet.ict.internal.ticket.TicketDraft;
import org.khet.ict.internal.ticket.TicketEvents;
import org.khet.ict.internal.ticket.TicketFlow;
import org.khet.ict.internal.ticket.TicketReport;
import org.khet.ict.internal.ticket.TicketRights;
import org.khet.ict.internal.ticket.TicketYears;
import org.khet.ict.internal.ticket.deadline.DeadlineUpdater;
import org.khet.ict.internal.ticket.deadline.ReceiptTimes;
import org.khet.ict.internal.ticket.deadline.TargetClock;
import org.khet.ict.internal.ticket.report.ReportService;
import org.khet.ict.internal.ticket.report.Requesters;
import org.khet.ict.internal.ticket.report.TicketReportValidator;
import org.khet.ict.internal.ticket.trouble.ReportedItem;
import org.khet.ict.internal.ticket.trouble.ReportedTrouble;
import org.khet.ict.internal.ticket.trouble.TicketImpact;
import org.khet.ict.internal.ticket.trouble.TicketKind;
import org.khet.ict.internal.ticket.trouble.TicketUrgency;
import org.khet.portal.api.admin.office.OfficeDraft;
import org.khet.portal.api.admin.person.PersonDraft;
import org.khet.portal.api.audit.AuditTrail;
import org.khet.portal.api.event.EventPublisher;
import org.khet.portal.api.office.OfficeKind;
import org.khet.portal.api.security.AccountId;
import org.khet.portal.api.security.Permission;
import org.khet.portal.api.security.RuntimeCaller;
import org.khet.portal.core.internal.acting.ActingNotifier;
import org.khet.portal.core.internal.acting.ActingRepository;
import org.khet.portal.core.internal.acting.StoredActing;
import org.khet.portal.core.internal.module.MissingModules;
import org.khet.portal.core.internal.module.ModuleDependencies;
import org.khet.portal.core.internal.office.OfficeAudit;
import org.khet.portal.core.internal.office.OfficeCaches;
import org.khet.portal.core.internal.office.OfficeEvents;
import org.khet.portal.core.internal.office.OfficeRepository;
import org.khet.portal.core.internal.office.OfficeService;
import org.khet.portal.core.internal.office.StoredOffices;
import org.khet.portal.core.internal.office.person.PersonRepository;
import org.khet.portal.core.internal.office.person.StoredPeople;
import org.khet.portal.core.internal.office.school.SchoolChangeRepository;
import org.khet.portal.core.internal.office.school.SchoolRepository;
import org.khet.portal.core.internal.office.school.StoredSchools;
import org.khet.portal.core.internal.office.structure.StoredUnits;
import org.khet.portal.core.internal.office.structure.UnitClosing;
import org.khet.portal.core.internal.office.structure.UnitOwnershipRegistry;
import org.khet.portal.core.internal.office.structure.UnitRepository;
import org.khet.portal.core.internal.office.structure.UnitService;
import org.khet.portal.core.internal.settings.StoredCodeLists;
import org.khet.portal.core.internal.settings.StoredSettings;
import org.khet.portal.core.internal.year.FiscalYearRepository;
import org.khet.portal.core.internal.year.StoredFiscalYears;
import org.khet.portal.testkit.TestCaller;
import org.khet.portal.testkit.fake.FakeCallers;
import org.khet.portal.testkit.fake.FakeFiles;
import org.khet.portal.testkit.fake.FakeResponseClock;
import org.khet.portal.testkit.fake.FakeSwitches;
import org.khet.portal.testkit.fake.FakeWorkingDays;

/** An office whose head reports what is broken, through the services of the core and the module as the portal wires them. */
final class ReportingOffice {
    private static final RuntimeCaller FOUNDER = new Founder();

    private final BenchDatabase database;
    private final BenchTicketService service;
    private final EventPublisher events;
    private final Clock clock = Clock.systemUTC();
    private final StoredOffices offices;
    private final StoredUnits units;
    private final TestCaller head;

    /** Founds the office. */
    ReportingOffice(BenchDatabase database, BenchTicketService service, EventPublisher events) {
        this.database = database;
        this.service = service;
        this.events = events;
        var officeRows = new OfficeRepository(service.core());
        var unitRows = new UnitRepository(service.core());
        offices = new StoredOffices(officeRows, clock);
        units = new StoredUnits(unitRows, clock);
        var ledger = new OfficeEvents(
                database.transactions(),
                new OfficeCaches(database.transactions(), offices, units),
                new OfficeAudit(service.trail(), clock));
        var owners = new UnitOwnershipRegistry(new MissingModules(new FakeSwitches(), new ModuleDependencies()));
        var founding = new OfficeService(
                ledger,
                officeRows,
                new PersonRepository(service.core()),
                unitRows,
                new UnitService(ledger, unitRows, new UnitClosing(unitRows, owners)));
        var person = new PersonDraft("นาย", "ผู้อำนวยการ", "ตัวอย่าง", "", null, null, "", "");
        var founded = founding.create(FOUNDER, office(), "S-2560", person);
        head = TestCaller.in(founded.office())
                .as(founded.person(), "นายผู้อำนวยการ ตัวอย่าง")
                .with(IctPermissions.REPAIR_SUBMIT);
    }

    private static OfficeDraft office() {
        return new OfficeDraft(
                "KT1",
                OfficeKind.PRIMARY,
                "สำนักงานเขตพื้นที่การศึกษาตัวอย่าง เขต 1",
                "สพป.ตัวอย่าง เขต 1",
                "Sample office 1",
                "จังหวัดตัวอย่าง",
                "ศธ 04999",
                "000-000-000",
                "#1F4E8C");
    }

    /** The desk at which this office reports; what it does is noted on this trail. */
    ReportService reports(AuditTrail trail) {
        var settings = new StoredSettings(database.transactions(), service.core(), trail, clock);
        var codes = new IctCodeLists(new StoredCodeLists(database.transactions(), service.core(), trail, clock));
        var deskUnit = new ServiceUnit(units);
        var equipment = MeasuredDevices.of(database, service, trail, events, units);
        var contacts = new FirstContacts(new FakeCallers(), settings, clock);
        var counted = new FakeResponseClock(new FakeWorkingDays());
        var flow = new TicketFlow(
                service.tickets(),
                new TicketRights(deskUnit, contacts, settings, clock),
                new TicketEvents(events, trail, contacts),
                database.transactions(),
                new DeadlineUpdater(
                        service.tickets(),
                        new ReceiptTimes(counted, settings, clock),
                        new TargetClock(counted, settings, clock)),
                clock);
        var years = new TicketYears(new StoredFiscalYears(new FiscalYearRepository(service.core()), clock));
        return new ReportService(
                flow,
                requesters(),
                new TicketReportValidator(equipment, codes, settings, years, clock),
                new FakeFiles(),
                service.series());
    }

    private Requesters requesters() {
        var people = new StoredPeople(new PersonRepository(service.core()), clock);
        var actingRows = new ActingRepository(service.core());
        return new Requesters(
                people,
                units,
                new StoredSchools(
                        new SchoolRepository(service.core()), new SchoolChangeRepository(service.core()), clock),
                offices,
                new StoredActing(actingRows, new ActingNotifier(actingRows, people, events), clock));
    }

    /** The head reports at this desk. */
    Ticket report(ReportService reports) {
        return reports.submit(
                head,
                new TicketDraft(
                        UUID.randomUUID().toString(),
                        TicketDraft.Origin.own(TicketKind.REPAIR),
                        new TicketReport.Contact("000-000-0021", ""),
                        new TicketDraft.Subject(new ReportedItem(null, "เครื่องพิมพ์", "", "ห้องธุรการ", ""), ""),
                        new ReportedTrouble(
                                "เครื่องพิมพ์ไม่ดึงกระดาษ", TicketImpact.PERSON, TicketUrgency.HINDERS, null, false),
                        List.of()));
    }

    private record Founder(AccountId account, String name) implements RuntimeCaller {
        Founder() {
            this(new AccountId(9), "sysadmin");
        }

        @Override
        public boolean may(Permission permission) {
            return permission.equals(RuntimeCaller.CREATE_OFFICE);
        }
    }
}
