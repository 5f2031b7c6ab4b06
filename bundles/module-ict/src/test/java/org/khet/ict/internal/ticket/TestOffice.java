package org.khet.ict.internal.ticket;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Collection;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.khet.ict.internal.IctPermissions;
import org.khet.ict.internal.equipment.Device;
import org.khet.ict.internal.equipment.DeviceCheck;
import org.khet.ict.internal.equipment.DeviceDraft;
import org.khet.ict.internal.equipment.DeviceOwner;
import org.khet.ict.internal.equipment.DeviceRegister;
import org.khet.ict.internal.equipment.DeviceState;
import org.khet.ict.internal.equipment.Devices;
import org.khet.ict.internal.equipment.FakeDevices;
import org.khet.ict.internal.setting.CodeBook;
import org.khet.ict.internal.setting.DeskUnit;
import org.khet.portal.api.audit.AuditTrail;
import org.khet.portal.api.file.FileId;
import org.khet.portal.api.file.FileRules;
import org.khet.portal.api.file.Files;
import org.khet.portal.api.office.Office;
import org.khet.portal.api.office.OfficeId;
import org.khet.portal.api.office.OfficeKind;
import org.khet.portal.api.office.Offices;
import org.khet.portal.api.office.People;
import org.khet.portal.api.office.Person;
import org.khet.portal.api.office.PersonId;
import org.khet.portal.api.office.School;
import org.khet.portal.api.office.SchoolId;
import org.khet.portal.api.office.SchoolStatus;
import org.khet.portal.api.office.Schools;
import org.khet.portal.api.office.Unit;
import org.khet.portal.api.office.UnitId;
import org.khet.portal.api.office.Units;
import org.khet.portal.api.outcome.Rejected;
import org.khet.portal.api.persistence.Transactions;
import org.khet.portal.api.search.Search;
import org.khet.portal.api.security.Caller;
import org.khet.portal.api.security.Permission;
import org.khet.portal.api.security.RuntimeCaller;
import org.khet.portal.api.series.NumberSeries;
import org.khet.portal.api.series.RegisterNumber;
import org.khet.portal.api.series.Series;
import org.khet.portal.api.settings.CodeList;
import org.khet.portal.api.settings.CodeLists;
import org.khet.portal.api.settings.Setting;
import org.khet.portal.api.settings.Settings;
import org.khet.portal.api.time.FiscalYear;
import org.khet.portal.testkit.Clocks;
import org.khet.portal.testkit.SteppingClock;
import org.khet.portal.testkit.TestCaller;
import org.khet.portal.testkit.fake.FakeTransactions;
import org.khet.portal.testkit.fake.RecordingHappenings;

/** Office KT1 with its ICT group and two schools, and a second office; everything invented (core I, ict I.1). */
public final class TestOffice {
    public static final OfficeId KT1 = new OfficeId(1);
    public static final OfficeId KT2 = new OfficeId(2);
    public static final UnitId ICT = new UnitId(10);
    public static final UnitId FIN = new UnitId(20);
    public static final SchoolId S05 = new SchoolId(105);
    public static final SchoolId S09 = new SchoolId(109);

    private static final Set<String> OFFICE_WIDE =
            Set.of("ict.head", "ict.clerk", "ict.tech", "core.director", "core.deputy", "core.central-clerk");

    public final SteppingClock clock = Clocks.at("2026-11-20T09:30");
    public final RecordingHappenings happenings = new RecordingHappenings();
    public final Map<Setting<?>, Object> changed = new HashMap<>();
    public final List<String> trail = new ArrayList<>();
    public final Tickets tickets;
    public final Devices devices;
    public final Desks desks;
    public final DeviceRegister equipment;
    public final Picks picks;
    public final CodeBook codes;
    final TicketFlow flow;
    final TicketNews news;
    final TicketRights rights;
    public final FakeSearch search = new FakeSearch();
    private final Map<PersonId, Person> people = new LinkedHashMap<>();
    private final Set<PersonId> workers = new LinkedHashSet<>(Set.of(new PersonId(22), new PersonId(12)));
    private final Map<String, Integer> counters = new HashMap<>();

    public TestOffice() {
        this(new FakeTickets(), new FakeDevices(), new FakeTransactions());
    }

    public TestOffice(Tickets tickets, Devices devices, Transactions transactions) {
        this.tickets = tickets;
        this.devices = devices;
        person(1, KT1, "นายผู้อำนวยการ ตัวอย่าง", null, null);
        person(2, KT1, "นางรองผู้อำนวยการ ตัวอย่าง", null, null);
        person(5, KT1, "นางเจ้าหน้าที่ 05", null, null);
        person(12, KT1, "นายเจ้าหน้าที่ 12", ICT, null);
        person(13, KT1, "นางสาวเจ้าหน้าที่ 13", ICT, null);
        person(22, KT1, "นายเจ้าหน้าที่ 22", ICT, null);
        person(15, KT1, "นายเจ้าหน้าที่ 15", FIN, null);
        person(14, KT1, "นางเจ้าหน้าที่ 14", FIN, null);
        person(25, KT1, "นางเจ้าหน้าที่ 25", ICT, null);
        person(500, KT1, "นายผู้อำนวยการ ตัวอย่าง 05", null, S05);
        person(501, KT1, "นางธุรการ ตัวอย่าง 05", null, S05);
        person(901, KT1, "นายธุรการ ตัวอย่าง 09", null, S09);
        person(2013, KT2, "นางเจ้าหน้าที่ 51", null, null);
        codes = new CodeBook(new FakeCodeLists());
        var desk = new DeskUnit(new FakeUnits());
        var deviceCheck = new DeviceCheck(devices, codes, desk);
        equipment = new DeviceRegister(devices, deviceCheck, new FakeSeries(), new FakeTrail(), transactions);
        rights = new TicketRights(desk, new FakeSettings(), clock);
        news = new TicketNews(happenings, new FakeTrail());
        flow = new TicketFlow(tickets, rights, news, transactions, clock);
        var requesters = new Requesters(new FakePeople(), new FakeUnits(), new FakeSchools(), new FakeOffices());
        var check = new ReportCheck(equipment, codes, new FakeSettings(), clock);
        var workshop = new Workshop(tickets, equipment);
        desks = new Desks(
                new ReportDesk(flow, requesters, check, new FakeFiles(), new FakeSeries()),
                new ServiceDesk(flow, codes, new FakeCallers(), requesters, workshop),
                new Workbench(flow, codes, workshop),
                new HandOver(flow),
                new TicketRegister(tickets, rights, search, new FakeFiles(), new FakeTrail()));
        picks = new Picks(requesters, new FakePeople(), equipment, codes, clock);
    }

    private void person(long id, OfficeId office, String name, UnitId unit, SchoolId school) {
        people.put(
                new PersonId(id),
                new Person(new PersonId(id), office, "", name, "", "ครู", unit, school, "0000000021", "", true));
    }

    /** More technicians, with keys from this one on. */
    public void technicians(long first, String... names) {
        for (int i = 0; i < names.length; i++) {
            person(first + i, KT1, names[i], ICT, null);
            workers.add(new PersonId(first + i));
        }
    }

    public SettingsOf set(Setting<Boolean> setting) {
        return value -> changed.put(setting, value);
    }

    /** Sets a value. */
    public interface SettingsOf {
        void to(boolean value);
    }

    /** Somebody of the office with the permissions that the roles give at first. */
    public TestCaller caller(long person, String... roles) {
        PersonId id = new PersonId(person);
        Person found = people.get(id);
        TestCaller caller = TestCaller.in(found.office()).as(id, found.fullName());
        for (var entry : IctPermissions.entries()) {
            for (String role : roles) {
                if (entry.roles().contains(role)) {
                    caller = granted(caller, found, role, entry.permission());
                }
            }
        }
        return caller;
    }

    /** The scopes of the demonstration: the desk and the heads of the office everywhere, others in unit or school. */
    private static TestCaller granted(TestCaller caller, Person person, String role, Permission permission) {
        if (OFFICE_WIDE.contains(role)) {
            return caller.with(permission);
        }
        if (person.school() != null) {
            return caller.inSchool(person.school(), permission);
        }
        return person.unit() == null ? caller.own(permission) : caller.inUnit(person.unit(), permission);
    }

    public TestCaller head() {
        return caller(12, "ict.head", "core.staff");
    }

    public TestCaller clerk() {
        return caller(13, "ict.clerk", "core.staff");
    }

    public TestCaller technician() {
        return caller(22, "ict.tech", "core.staff");
    }

    public TestCaller finance() {
        return caller(15, "core.staff");
    }

    /** Head of the group in which {@link #finance} works. */
    public TestCaller financeHead() {
        return caller(14, "core.group-head");
    }

    /** Somebody of the ICT group who does not work at the desk. */
    public TestCaller ictStaff() {
        return caller(25, "core.staff");
    }

    public TestCaller director() {
        return caller(1, "core.director");
    }

    public TestCaller deputy() {
        return caller(2, "core.deputy");
    }

    public TestCaller centralClerk() {
        return caller(5, "core.central-clerk");
    }

    public TestCaller school() {
        return caller(501, "core.school-staff");
    }

    public TestCaller schoolHead() {
        return caller(500, "core.school-head");
    }

    public TestCaller otherSchool() {
        return caller(901, "core.school-staff");
    }

    public TestCaller otherOffice() {
        return caller(2013, "ict.head", "ict.clerk", "core.staff");
    }

    /** A complete draft. */
    public static TicketDraft draft(String token, String symptom) {
        return new TicketDraft(
                token,
                TicketDraft.Origin.own(TicketKind.REPAIR),
                new Report.Contact("000-000-0021", ""),
                new TicketDraft.Subject(new Item(null, "เครื่องพิมพ์", "", "ห้องธุรการ", ""), ""),
                new Trouble(symptom, Impact.PERSON, Urgency.HINDERS, null, false),
                List.of());
    }

    /** A report of the school. */
    public Ticket reported() {
        return desks.report()
                .submit(
                        school(),
                        draft("t" + counters.size() + tickets.hashCode() + Math.random(), "เครื่องพิมพ์ไม่ดึงกระดาษ"));
    }

    /** A received one. */
    public Ticket received() {
        return desks.desk().receive(clerk(), reported().seen(), new Handling.Triage("PER", 3), "");
    }

    /** A spare printer of the school. */
    public long device(String serial) {
        return equipment
                .add(
                        head(),
                        new DeviceDraft(
                                new DeviceOwner(null, S05),
                                new Device.Words("PRN", "เครื่องพิมพ์", "", serial, ""),
                                DeviceState.SPARE,
                                null,
                                ""))
                .id();
    }

    /** A received ticket of this device. */
    public Ticket received(long device, String token) {
        TicketDraft own = draft(token, "เครื่องพิมพ์ไม่ดึงกระดาษ");
        var subject = new TicketDraft.Subject(new Item(device, "", "", "", ""), "");
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
                .start(technician(), looking.seen(), new Outcome.Finding("ลูกยางสึก", "WORN", "เปลี่ยนลูกยาง"), 20);
    }

    /** Given back to the school. */
    public Ticket returned() {
        Ticket done =
                desks.bench().finish(technician(), repairing().seen(), new Outcome.Done("เปลี่ยนลูกยาง", "FIXED", 30));
        return desks.handOver()
                .giveBack(
                        technician(),
                        done.seen(),
                        new HandOver.Slip("นางธุรการ ตัวอย่าง 05", "ใช้งานได้", "สายไฟ", HandBackWay.COLLECTED));
    }

    private final class FakePeople implements People {
        @Override
        public Optional<Person> find(OfficeId office, PersonId person) {
            return Optional.ofNullable(people.get(person))
                    .filter(p -> p.office().equals(office));
        }

        @Override
        public Map<PersonId, Person> findAll(OfficeId office, Collection<PersonId> keys) {
            Map<PersonId, Person> found = new HashMap<>();
            keys.forEach(key -> find(office, key).ifPresent(p -> found.put(key, p)));
            return found;
        }

        @Override
        public List<Person> search(OfficeId office, String text, int limit) {
            return people.values().stream()
                    .filter(p -> p.office().equals(office) && p.fullName().contains(text))
                    .limit(limit)
                    .toList();
        }

        @Override
        public List<Person> inUnit(OfficeId office, UnitId unit) {
            return List.of();
        }

        @Override
        public List<Person> inSchool(OfficeId office, SchoolId school) {
            return List.of();
        }
    }

    private static final class FakeUnits implements Units {
        private static final List<Unit> ALL = List.of(
                new Unit(ICT, KT1, null, "ICT", "กลุ่มส่งเสริมการศึกษาทางไกลฯ", "ICT", 3, ""),
                new Unit(FIN, KT1, null, "FIN", "กลุ่มบริหารงานการเงินและสินทรัพย์", "การเงิน", 4, ""));

        @Override
        public List<Unit> of(OfficeId office) {
            return ALL.stream().filter(u -> u.office().equals(office)).toList();
        }

        @Override
        public Optional<Unit> find(OfficeId office, UnitId unit) {
            return of(office).stream().filter(u -> u.id().equals(unit)).findFirst();
        }

        @Override
        public Optional<Unit> findByCode(OfficeId office, String code) {
            return of(office).stream().filter(u -> u.code().equals(code)).findFirst();
        }
    }

    private static final class FakeSchools implements Schools {
        private static final List<School> ALL = List.of(school(S05, "05"), school(S09, "09"));

        private static School school(SchoolId id, String no) {
            String name = "โรงเรียนบ้านตัวอย่าง " + no;
            return new School(id, KT1, name, name, List.of(), "", "", "", SchoolStatus.ACTIVE, null);
        }

        @Override
        public Optional<School> find(OfficeId office, SchoolId school) {
            return ALL.stream()
                    .filter(s -> s.office().equals(office) && s.id().equals(school))
                    .findFirst();
        }

        @Override
        public Map<SchoolId, School> findAll(OfficeId office, Collection<SchoolId> schools) {
            Map<SchoolId, School> found = new HashMap<>();
            schools.forEach(key -> find(office, key).ifPresent(s -> found.put(key, s)));
            return found;
        }

        @Override
        public List<School> search(OfficeId office, String text, LocalDate day, int limit) {
            return ALL.stream().filter(s -> s.office().equals(office)).toList();
        }
    }

    private static final class FakeOffices implements Offices {
        @Override
        public List<Office> all() {
            return List.of(office(KT1), office(KT2));
        }

        private static Office office(OfficeId id) {
            String name = "สพป.ตัวอย่าง เขต " + id.value();
            return new Office(id, "KT" + id.value(), OfficeKind.PRIMARY, name, name, "", "", "", "", "#F2B134");
        }

        @Override
        public Optional<Office> find(OfficeId id) {
            return all().stream().filter(o -> o.id().equals(id)).findFirst();
        }

        @Override
        public Optional<Office> findByCode(String code) {
            return all().stream().filter(o -> o.code().equals(code)).findFirst();
        }
    }

    /** The offices, for papers. */
    public Offices offices() {
        return new FakeOffices();
    }

    private final class FakeSettings implements Settings {
        @SuppressWarnings("unchecked")
        @Override
        public <T> T get(OfficeId office, Setting<T> setting, LocalDate day) {
            return (T) changed.getOrDefault(setting, setting.standard());
        }

        @Override
        public <T> List<Dated<T>> history(OfficeId office, Setting<T> setting) {
            return List.of();
        }

        @Override
        public <T> void set(Caller caller, Setting<T> setting, T value, LocalDate from) {
            changed.put(setting, value);
        }
    }

    private static final class FakeCodeLists implements CodeLists {
        @Override
        public List<CodeList.Code> of(OfficeId office, CodeList list) {
            return list.standard();
        }

        @Override
        public void replace(Caller caller, CodeList list, List<CodeList.Code> codes) {
            throw new UnsupportedOperationException();
        }
    }

    private final class FakeSeries implements Series {
        @Override
        public synchronized RegisterNumber next(OfficeId office, NumberSeries series, LocalDate day) {
            int year = FiscalYear.of(day).buddhist();
            int running = counters.merge(office + series.id() + year, 1, Integer::sum);
            return new RegisterNumber(running, year, "ซ-" + running + "/" + year);
        }
    }

    private final class FakeTrail implements AuditTrail {
        @Override
        public void append(Caller caller, String action, String object, Map<String, String> details) {
            trail.add(action);
        }

        @Override
        public void append(RuntimeCaller caller, String action, String object, Map<String, String> details) {
            throw new UnsupportedOperationException();
        }
    }

    private final class FakeCallers implements TechnicianCallers {
        @Override
        public Set<PersonId> holders(OfficeId office, Permission permission) {
            boolean work = permission.equals(IctPermissions.REPAIR_WORK) && office.equals(KT1);
            return work ? workers : Set.of();
        }
    }

    /** Finds what it was told to find. */
    public static final class FakeSearch implements Search {
        public List<Long> ids = List.of();

        @Override
        public List<Hit> find(Caller caller, String text, int limit) {
            return List.of();
        }

        @Override
        public Ids ids(Caller caller, String type, String text, int limit) {
            return new Ids(ids, ids.size());
        }
    }

    private static final class FakeFiles implements Files {
        @Override
        public Staged stage(String name, InputStream content, FileRules rules) {
            if (!name.endsWith(".jpg")) {
                throw Rejected.of("file", "core.file.error.type");
            }
            return new Staged("00", name, "image/jpeg", 10);
        }

        @Override
        public FileId keep(Caller caller, Staged staged) {
            return new FileId(7);
        }

        @Override
        public List<Stored> find(OfficeId office, Collection<FileId> ids) {
            return ids.stream()
                    .map(id -> new Stored(id, "จอ.jpg", "image/jpeg", 10))
                    .toList();
        }

        @Override
        public InputStream open(OfficeId office, FileId id) throws IOException {
            return new ByteArrayInputStream(new byte[] {1, 2, 3});
        }
    }
}
