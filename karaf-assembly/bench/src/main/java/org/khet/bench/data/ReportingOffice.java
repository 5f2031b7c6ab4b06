package org.khet.bench.data;

import java.time.Clock;
import java.util.List;
import java.util.UUID;
import org.khet.ict.internal.IctPermissions;
import org.khet.ict.internal.equipment.DeviceCheck;
import org.khet.ict.internal.equipment.DeviceRegister;
import org.khet.ict.internal.equipment.JpaDevices;
import org.khet.ict.internal.setting.CodeBook;
import org.khet.ict.internal.setting.DeskUnit;
import org.khet.ict.internal.ticket.Impact;
import org.khet.ict.internal.ticket.Item;
import org.khet.ict.internal.ticket.Report;
import org.khet.ict.internal.ticket.ReportCheck;
import org.khet.ict.internal.ticket.ReportDesk;
import org.khet.ict.internal.ticket.Requesters;
import org.khet.ict.internal.ticket.Ticket;
import org.khet.ict.internal.ticket.TicketDraft;
import org.khet.ict.internal.ticket.TicketFlow;
import org.khet.ict.internal.ticket.TicketKind;
import org.khet.ict.internal.ticket.TicketNews;
import org.khet.ict.internal.ticket.TicketRights;
import org.khet.ict.internal.ticket.TicketYears;
import org.khet.ict.internal.ticket.Trouble;
import org.khet.ict.internal.ticket.Urgency;
import org.khet.portal.api.audit.AuditTrail;
import org.khet.portal.api.happening.Happenings;
import org.khet.portal.api.office.OfficeDraft;
import org.khet.portal.api.office.OfficeKind;
import org.khet.portal.api.office.PersonDraft;
import org.khet.portal.api.security.AccountId;
import org.khet.portal.api.security.Permission;
import org.khet.portal.api.security.RuntimeCaller;
import org.khet.portal.core.internal.acting.ActingNews;
import org.khet.portal.core.internal.acting.ActingRows;
import org.khet.portal.core.internal.acting.StoredActing;
import org.khet.portal.core.internal.module.AwayModules;
import org.khet.portal.core.internal.module.ModuleUses;
import org.khet.portal.core.internal.office.OfficeDesk;
import org.khet.portal.core.internal.office.OfficeLedger;
import org.khet.portal.core.internal.office.OfficeMemories;
import org.khet.portal.core.internal.office.OfficeRows;
import org.khet.portal.core.internal.office.PersonRows;
import org.khet.portal.core.internal.office.SchoolRows;
import org.khet.portal.core.internal.office.StoredOffices;
import org.khet.portal.core.internal.office.StoredPeople;
import org.khet.portal.core.internal.office.StoredSchools;
import org.khet.portal.core.internal.office.StoredUnits;
import org.khet.portal.core.internal.office.Trail;
import org.khet.portal.core.internal.office.UnitClosing;
import org.khet.portal.core.internal.office.UnitDesk;
import org.khet.portal.core.internal.office.UnitOwners;
import org.khet.portal.core.internal.office.UnitRows;
import org.khet.portal.core.internal.settings.StoredCodeLists;
import org.khet.portal.core.internal.settings.StoredSettings;
import org.khet.portal.core.internal.year.FiscalYearRows;
import org.khet.portal.core.internal.year.StoredFiscalYears;
import org.khet.portal.testkit.TestCaller;
import org.khet.portal.testkit.fake.FakeFiles;
import org.khet.portal.testkit.fake.FakeSwitches;

/** An office whose head reports what is broken, through the services of the core and the module as the portal wires them. */
final class ReportingOffice {
    private static final RuntimeCaller FOUNDER = new Founder();

    private final Database database;
    private final TicketDesk desk;
    private final Happenings happenings;
    private final Clock clock = Clock.systemUTC();
    private final JpaDevices devices;
    private final StoredOffices offices;
    private final StoredUnits units;
    private final TestCaller head;

    /** Founds the office. */
    ReportingOffice(Database database, TicketDesk desk, Happenings happenings) {
        this.database = database;
        this.desk = desk;
        this.happenings = happenings;
        devices = new JpaDevices(desk.ict());
        var officeRows = new OfficeRows(desk.core());
        var unitRows = new UnitRows(desk.core());
        offices = new StoredOffices(officeRows, clock);
        units = new StoredUnits(unitRows, clock);
        var ledger = new OfficeLedger(
                database.transactions(),
                new OfficeMemories(database.transactions(), offices, units),
                new Trail(desk.trail(), clock));
        var owners = new UnitOwners(new AwayModules(new FakeSwitches(), new ModuleUses()));
        var founding = new OfficeDesk(
                ledger,
                officeRows,
                new PersonRows(desk.core()),
                unitRows,
                new UnitDesk(ledger, unitRows, new UnitClosing(unitRows, owners)));
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
    ReportDesk reports(AuditTrail trail) {
        var settings = new StoredSettings(database.transactions(), desk.core(), trail, clock);
        var codes = new CodeBook(new StoredCodeLists(database.transactions(), desk.core(), trail, clock));
        var deskUnit = new DeskUnit(units);
        var equipment = new DeviceRegister(
                devices, new DeviceCheck(devices, codes, deskUnit), desk.series(), trail, database.transactions());
        var flow = new TicketFlow(
                desk.tickets(),
                new TicketRights(deskUnit, settings, clock),
                new TicketNews(happenings, trail),
                database.transactions(),
                clock);
        var years = new TicketYears(new StoredFiscalYears(new FiscalYearRows(desk.core()), clock));
        return new ReportDesk(
                flow,
                requesters(),
                new ReportCheck(equipment, codes, settings, years, clock),
                new FakeFiles(),
                desk.series());
    }

    private Requesters requesters() {
        var people = new StoredPeople(new PersonRows(desk.core()), clock);
        var actingRows = new ActingRows(desk.core());
        return new Requesters(
                people,
                units,
                new StoredSchools(new SchoolRows(desk.core()), clock),
                offices,
                new StoredActing(actingRows, new ActingNews(actingRows, people, happenings), clock));
    }

    /** The head reports at this desk. */
    Ticket report(ReportDesk reports) {
        return reports.submit(
                head,
                new TicketDraft(
                        UUID.randomUUID().toString(),
                        TicketDraft.Origin.own(TicketKind.REPAIR),
                        new Report.Contact("000-000-0021", ""),
                        new TicketDraft.Subject(new Item(null, "เครื่องพิมพ์", "", "ห้องธุรการ", ""), ""),
                        new Trouble("เครื่องพิมพ์ไม่ดึงกระดาษ", Impact.PERSON, Urgency.HINDERS, null, false),
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
