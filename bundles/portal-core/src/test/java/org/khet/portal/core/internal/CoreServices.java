package org.khet.portal.core.internal;

import java.time.Instant;
import java.time.LocalDate;
import org.khet.portal.api.admin.acting.AbsenceRegister;
import org.khet.portal.api.admin.acting.ActingRegister;
import org.khet.portal.api.admin.office.OfficeDraft;
import org.khet.portal.api.admin.person.PersonDraft;
import org.khet.portal.api.admin.personal.CitizenNumbers;
import org.khet.portal.api.admin.personal.UnmaskingRegister;
import org.khet.portal.api.admin.pupil.PupilCountRegister;
import org.khet.portal.api.admin.security.Accounts;
import org.khet.portal.api.admin.time.FiscalYearRegister;
import org.khet.portal.api.job.JobRun;
import org.khet.portal.api.office.OfficeId;
import org.khet.portal.api.office.OfficeKind;
import org.khet.portal.api.office.Offices;
import org.khet.portal.api.person.People;
import org.khet.portal.api.school.Schools;
import org.khet.portal.api.security.AccountId;
import org.khet.portal.api.security.Permission;
import org.khet.portal.api.security.RuntimeCaller;
import org.khet.portal.api.settings.Settings;
import org.khet.portal.api.time.WorkingDays;
import org.khet.portal.core.internal.acting.AbsenceService;
import org.khet.portal.core.internal.acting.ActingEvents;
import org.khet.portal.core.internal.acting.ActingNotifier;
import org.khet.portal.core.internal.acting.ActingRepository;
import org.khet.portal.core.internal.acting.ActingService;
import org.khet.portal.core.internal.acting.DutyOrderService;
import org.khet.portal.core.internal.acting.PersonDeputies;
import org.khet.portal.core.internal.acting.StoredActing;
import org.khet.portal.core.internal.audit.StoredTrail;
import org.khet.portal.core.internal.audit.TestAuditTrail;
import org.khet.portal.core.internal.draft.PersonDrafts;
import org.khet.portal.core.internal.module.MissingModules;
import org.khet.portal.core.internal.module.ModuleDependencies;
import org.khet.portal.core.internal.office.OfficeAudit;
import org.khet.portal.core.internal.office.OfficeCaches;
import org.khet.portal.core.internal.office.OfficeEvents;
import org.khet.portal.core.internal.office.OfficeRepository;
import org.khet.portal.core.internal.office.OfficeService;
import org.khet.portal.core.internal.office.StoredOffices;
import org.khet.portal.core.internal.office.duty.AssignedDutyEvents;
import org.khet.portal.core.internal.office.duty.AssignedDutyHandover;
import org.khet.portal.core.internal.office.duty.AssignedDutyRepository;
import org.khet.portal.core.internal.office.duty.AssignedDutyService;
import org.khet.portal.core.internal.office.duty.DutyRepository;
import org.khet.portal.core.internal.office.duty.DutyService;
import org.khet.portal.core.internal.office.person.CitizenNumberRepository;
import org.khet.portal.core.internal.office.person.CitizenNumberService;
import org.khet.portal.core.internal.office.person.PersonDutySearch;
import org.khet.portal.core.internal.office.person.PersonHandoverService;
import org.khet.portal.core.internal.office.person.PersonRepository;
import org.khet.portal.core.internal.office.person.PersonService;
import org.khet.portal.core.internal.office.person.PersonValidator;
import org.khet.portal.core.internal.office.person.PersonWorkRegistry;
import org.khet.portal.core.internal.office.person.PhotoRepository;
import org.khet.portal.core.internal.office.person.PhotoService;
import org.khet.portal.core.internal.office.person.StoredPeople;
import org.khet.portal.core.internal.office.person.StructureDayJob;
import org.khet.portal.core.internal.office.person.UnitMembers;
import org.khet.portal.core.internal.office.school.SchoolChangeRepository;
import org.khet.portal.core.internal.office.school.SchoolChangeService;
import org.khet.portal.core.internal.office.school.SchoolGroupRepository;
import org.khet.portal.core.internal.office.school.SchoolRepository;
import org.khet.portal.core.internal.office.school.SchoolService;
import org.khet.portal.core.internal.office.school.StoredSchools;
import org.khet.portal.core.internal.office.structure.EndedUnits;
import org.khet.portal.core.internal.office.structure.StoredUnits;
import org.khet.portal.core.internal.office.structure.StructureRepository;
import org.khet.portal.core.internal.office.structure.StructureService;
import org.khet.portal.core.internal.office.structure.StructureUnits;
import org.khet.portal.core.internal.office.structure.UnitClosing;
import org.khet.portal.core.internal.office.structure.UnitOwnershipRegistry;
import org.khet.portal.core.internal.office.structure.UnitRepository;
import org.khet.portal.core.internal.office.structure.UnitService;
import org.khet.portal.core.internal.personal.SensitiveFields;
import org.khet.portal.core.internal.personal.StoredSensitiveData;
import org.khet.portal.core.internal.personal.UnmaskingRepository;
import org.khet.portal.core.internal.personal.UnmaskingService;
import org.khet.portal.core.internal.photo.PhotoProcessor;
import org.khet.portal.core.internal.post.FunctionEvents;
import org.khet.portal.core.internal.post.FunctionRepository;
import org.khet.portal.core.internal.post.FunctionService;
import org.khet.portal.core.internal.post.HolderRepository;
import org.khet.portal.core.internal.post.PersonPosts;
import org.khet.portal.core.internal.post.PostActingEvents;
import org.khet.portal.core.internal.post.PostActingRepository;
import org.khet.portal.core.internal.post.PostActingService;
import org.khet.portal.core.internal.post.PostEndService;
import org.khet.portal.core.internal.post.PostRecords;
import org.khet.portal.core.internal.post.PostRepository;
import org.khet.portal.core.internal.post.PostService;
import org.khet.portal.core.internal.post.PostValidator;
import org.khet.portal.core.internal.post.StoredFunctions;
import org.khet.portal.core.internal.post.StoredPosts;
import org.khet.portal.core.internal.post.UnitPosts;
import org.khet.portal.core.internal.settings.StoredCodeLists;
import org.khet.portal.core.internal.settings.StoredSettings;
import org.khet.portal.core.internal.time.CalendarYearTurn;
import org.khet.portal.core.internal.time.HolidayRepository;
import org.khet.portal.core.internal.time.SchoolYearRepository;
import org.khet.portal.core.internal.time.SchoolYearService;
import org.khet.portal.core.internal.time.StandardYears;
import org.khet.portal.core.internal.time.StoredSchoolYears;
import org.khet.portal.core.internal.time.StoredWorkingDays;
import org.khet.portal.core.internal.year.FiscalYearRepository;
import org.khet.portal.core.internal.year.FiscalYearService;
import org.khet.portal.core.internal.year.StoredFiscalYears;
import org.khet.portal.core.internal.year.YearTurnPartRegistry;
import org.khet.portal.testkit.Clocks;
import org.khet.portal.testkit.SteppingClock;
import org.khet.portal.testkit.TestCaller;
import org.khet.portal.testkit.database.TestDatabase;
import org.khet.portal.testkit.fake.FakeCallers;
import org.khet.portal.testkit.fake.FakeFiles;
import org.khet.portal.testkit.fake.FakeSecretBoxes;
import org.khet.portal.testkit.fake.FakeSwitches;
import org.khet.portal.testkit.fake.RecordingEvents;

/** The core's services on a test database, at half past nine on 20 Nov 2569, and two offices to be made with them. */
public final class CoreServices {
    public final SteppingClock clock = Clocks.at("2026-11-20T09:30");
    public final StoredTrail audit;
    public final StoredOffices offices;
    public final StoredUnits units;
    public final StoredPeople people;
    public final StoredSchools schools;
    public final OfficeService officeDesk;
    public final FakeSwitches switches = new FakeSwitches();
    public final UnitOwnershipRegistry unitOwners;
    public final UnitService unitDesk;
    private final StructureDayJob structureDay;
    public final AssignedDutyService assigned;
    public final DutyService duties;
    public final StructureService structures;
    public final PersonService peopleDesk;
    public final PersonWorkRegistry dutyKeepers;
    public final PersonHandoverService handovers;
    public final CitizenNumberService numbers;
    public final PhotoService photos;
    public final SensitiveFields sensitiveFields = new SensitiveFields();
    public final StoredSensitiveData sensitive;
    public final UnmaskingService unmaskings;
    public final SchoolService schoolDesk;
    public final SchoolChangeService schoolChanges;
    public final FakeFiles files = new FakeFiles();
    public final OfficeCaches memories;
    public final StoredCodeLists codes;
    public final PostService postDesk;
    public final PostActingService postActing;
    public final PostEndService postEndings;
    public final StoredPosts posts;
    public final FunctionService functionDesk;
    public final StoredFunctions functions;
    public final StoredActing acting;
    public final ActingService actingDesk;
    public final AbsenceService absences;
    public final DutyOrderService orders;
    public final RecordingEvents happenings = new RecordingEvents();
    public final GivableRoles givable = new GivableRoles();
    public final StoredSettings settings;
    public final StoredWorkingDays days;
    public final StoredSchoolYears years;
    public final SchoolYearService yearDesk;
    public final YearTurnPartRegistry turnParts = new YearTurnPartRegistry(switches);
    public final StoredFiscalYears fiscalYears;
    public final FiscalYearService fiscalYearDesk;

    public CoreServices(TestDatabase database) {
        var unit = database.unit();
        var transactions = database.transactions();
        audit = TestAuditTrail.on(database, clock);
        var trail = new OfficeAudit(audit, clock);
        var officeRows = new OfficeRepository(unit);
        var personRows = new PersonRepository(unit);
        var schoolRows = new SchoolRepository(unit);
        offices = new StoredOffices(officeRows, clock);
        var unitRows = new UnitRepository(unit);
        units = new StoredUnits(unitRows, clock);
        people = new StoredPeople(personRows, clock);
        schools = new StoredSchools(schoolRows, new SchoolChangeRepository(unit), clock);
        memories = new OfficeCaches(transactions, offices, units);
        var away = new MissingModules(switches, new ModuleDependencies());
        unitOwners = new UnitOwnershipRegistry(away);
        unitOwners.bindOwner(new UnitMembers(unit, unitRows, trail));
        var officeLedger = new OfficeEvents(transactions, memories, trail);
        structureDay = new StructureDayJob(
                personRows,
                new EndedUnits(officeLedger, unitRows, unitOwners, happenings),
                officeLedger,
                new FakeCallers());
        unitDesk = new UnitService(officeLedger, unitRows, new UnitClosing(unitRows, unitOwners));
        var dutyRows = new DutyRepository(unit);
        var structureRows = new StructureRepository(unit, officeRows);
        duties = new DutyService(transactions, dutyRows, structureRows, units, trail);
        structures = new StructureService(
                officeLedger, structureRows, new StructureUnits(officeLedger, unitRows, unitDesk), dutyRows);
        officeDesk = new OfficeService(officeLedger, officeRows, personRows, unitRows, unitDesk);
        codes = new StoredCodeLists(transactions, unit, audit, clock);
        var functionRows = new FunctionRepository(unit);
        var actsInPosts = new PostActingRepository(unit);
        functions = new StoredFunctions(functionRows, actsInPosts);
        var assignedRows = new AssignedDutyRepository(unit);
        var words = new PersonDutySearch(assignedRows, duties, functions, codes);
        peopleDesk =
                new PersonService(transactions, personRows, new PersonValidator(units, schools, codes), trail, words);
        var assignedLedger = new AssignedDutyEvents(assignedRows, trail);
        var assignedHandover = new AssignedDutyHandover(assignedLedger);
        unitOwners.bindOwner(assignedHandover);
        assigned = new AssignedDutyService(transactions, assignedLedger, personRows, duties);
        schoolChanges = new SchoolChangeService(
                transactions, schoolRows, new SchoolChangeRepository(unit), files, codes, trail);
        schoolDesk = new SchoolService(transactions, schoolRows, new SchoolGroupRepository(unit), schoolChanges, trail);
        var checks = new PostValidator(codes, units, people);
        var postRecords = new PostRecords(new PostRepository(unit), new HolderRepository(unit), actsInPosts);
        var postLedger = new PostActingEvents(postRecords, trail, happenings);
        postDesk = new PostService(transactions, postLedger, checks, trail);
        postActing = new PostActingService(transactions, postLedger, checks, peopleDesk, givable);
        postEndings = new PostEndService(transactions, postLedger, trail);
        unitOwners.bindOwner(new UnitPosts(unit, functionRows, trail, postLedger));
        functionDesk =
                new FunctionService(new FunctionEvents(transactions, trail), functionRows, checks, peopleDesk, givable);
        var actingRows = new ActingRepository(unit);
        var news = new ActingNotifier(actingRows, people, happenings);
        acting = new StoredActing(actingRows, news, clock);
        posts = new StoredPosts(postRecords, acting);
        var actingLedger = new ActingEvents(transactions, trail, acting, news);
        actingDesk = new ActingService(actingLedger, actingRows, checks, peopleDesk, acting);
        absences = new AbsenceService(actingLedger, actingRows, checks, people);
        orders = new DutyOrderService(
                assigned, duties, actingDesk, functionDesk, functionRows, assignedRows, actingRows, actingLedger);
        dutyKeepers = new PersonWorkRegistry(away);
        dutyKeepers.bindKeeper(
                new PersonPosts(new HolderRepository(unit), functionRows, functionDesk, trail, postLedger));
        dutyKeepers.bindKeeper(new PersonDeputies(actingRows, actingDesk, absences));
        dutyKeepers.bindKeeper(new PersonDrafts(unit));
        dutyKeepers.bindKeeper(assignedHandover);
        handovers = new PersonHandoverService(transactions, personRows, units, dutyKeepers, trail);
        numbers = new CitizenNumberService(
                transactions, new CitizenNumberRepository(unit, new FakeSecretBoxes()), people, trail);
        sensitiveFields.bindField(numbers);
        var shown = new UnmaskingRepository(unit);
        sensitive = new StoredSensitiveData(transactions, sensitiveFields, shown, audit, clock);
        unmaskings = new UnmaskingService(shown, sensitiveFields);
        settings = new StoredSettings(transactions, unit, audit, clock);
        photos = new PhotoService(
                transactions, new PhotoRepository(unit), people, new PhotoProcessor(settings, clock), trail);
        days = new StoredWorkingDays(transactions, new HolidayRepository(unit), settings, audit, clock);
        var standard = new StandardYears(settings);
        years = new StoredSchoolYears(new SchoolYearRepository(unit), standard, clock);
        yearDesk = new SchoolYearService(transactions, years, standard, audit);
        fiscalYears = new StoredFiscalYears(new FiscalYearRepository(unit), clock);
        fiscalYearDesk = new FiscalYearService(transactions, fiscalYears, turnParts, audit, happenings);
        turnParts.bindPart(new CalendarYearTurn(days, years));
    }

    /** A day begins: what is due on it in the structure of the office happens. */
    public void begin(OfficeId office, LocalDate day) {
        clock.set(day + "T00:10");
        structureDay.run(new JobRun() {
            @Override
            public OfficeId office() {
                return office;
            }

            @Override
            public Instant due() {
                return clock.instant();
            }

            @Override
            public boolean isCancelled() {
                return false;
            }

            @Override
            public void progress(long done, long total) {}
        });
    }

    /** Makes an office of the structure S-2560. */
    public OfficeId office(String code) {
        return officeDesk
                .create(
                        operator(RuntimeCaller.CREATE_OFFICE),
                        office(code, "ตัวอย่าง " + code),
                        "S-2560",
                        person("ผู้ดูแล"))
                .office();
    }

    public static OfficeDraft office(String code, String shortName) {
        return new OfficeDraft(
                code,
                OfficeKind.PRIMARY,
                "สำนักงานเขตพื้นที่การศึกษา" + shortName,
                shortName,
                "Sample office " + code,
                "จังหวัดตัวอย่าง",
                "ศธ 04999",
                "000-000-000",
                "#1F4E8C");
    }

    public static PersonDraft person(String firstName) {
        return new PersonDraft("นาย", firstName, "", "", null, null, "", "");
    }

    /** Somebody who keeps everything of an office. */
    public static TestCaller keeper(OfficeId office) {
        return TestCaller.in(office)
                .with(Offices.VIEW, Offices.CONFIGURE, People.VIEW, People.EDIT, Schools.VIEW, Schools.EDIT)
                .with(PupilCountRegister.EDIT)
                .with(Settings.CONFIGURE, WorkingDays.CONFIGURE, FiscalYearRegister.TURN, Accounts.MANAGE)
                .with(ActingRegister.VIEW, AbsenceRegister.NOTE, CitizenNumbers.SHOW, UnmaskingRegister.VIEW);
    }

    /** An administrator of the runtime with one permission. */
    public static RuntimeCaller operator(Permission held) {
        return new RuntimeCaller() {
            @Override
            public AccountId account() {
                return new AccountId(9);
            }

            @Override
            public String name() {
                return "sysadmin";
            }

            @Override
            public boolean may(Permission permission) {
                return permission.equals(held);
            }
        };
    }
}
