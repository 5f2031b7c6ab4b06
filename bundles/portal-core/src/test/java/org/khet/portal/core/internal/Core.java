package org.khet.portal.core.internal;

import org.khet.portal.api.acting.AbsenceRegister;
import org.khet.portal.api.acting.ActingRegister;
import org.khet.portal.api.office.OfficeDraft;
import org.khet.portal.api.office.OfficeId;
import org.khet.portal.api.office.OfficeKind;
import org.khet.portal.api.office.Offices;
import org.khet.portal.api.office.People;
import org.khet.portal.api.office.PersonDraft;
import org.khet.portal.api.office.PupilCountRegister;
import org.khet.portal.api.office.Schools;
import org.khet.portal.api.personal.CitizenNumbers;
import org.khet.portal.api.personal.UnmaskingRegister;
import org.khet.portal.api.security.AccountId;
import org.khet.portal.api.security.Accounts;
import org.khet.portal.api.security.Permission;
import org.khet.portal.api.security.RuntimeCaller;
import org.khet.portal.api.settings.Settings;
import org.khet.portal.api.time.FiscalYearRegister;
import org.khet.portal.api.time.WorkingDays;
import org.khet.portal.core.internal.acting.AbsenceDesk;
import org.khet.portal.core.internal.acting.ActingDesk;
import org.khet.portal.core.internal.acting.ActingLedger;
import org.khet.portal.core.internal.acting.ActingNews;
import org.khet.portal.core.internal.acting.ActingRows;
import org.khet.portal.core.internal.acting.PersonDeputies;
import org.khet.portal.core.internal.acting.StoredActing;
import org.khet.portal.core.internal.audit.StoredTrail;
import org.khet.portal.core.internal.audit.TestTrail;
import org.khet.portal.core.internal.draft.PersonDrafts;
import org.khet.portal.core.internal.module.AwayModules;
import org.khet.portal.core.internal.module.ModuleUses;
import org.khet.portal.core.internal.office.AssignedDutyDesk;
import org.khet.portal.core.internal.office.AssignedDutyHandover;
import org.khet.portal.core.internal.office.AssignedDutyLedger;
import org.khet.portal.core.internal.office.AssignedDutyRows;
import org.khet.portal.core.internal.office.CitizenNumberDesk;
import org.khet.portal.core.internal.office.CitizenNumberRows;
import org.khet.portal.core.internal.office.DutyDesk;
import org.khet.portal.core.internal.office.DutyKeepers;
import org.khet.portal.core.internal.office.DutyRows;
import org.khet.portal.core.internal.office.HandoverDesk;
import org.khet.portal.core.internal.office.OfficeDesk;
import org.khet.portal.core.internal.office.OfficeLedger;
import org.khet.portal.core.internal.office.OfficeMemories;
import org.khet.portal.core.internal.office.OfficeRows;
import org.khet.portal.core.internal.office.PeopleDesk;
import org.khet.portal.core.internal.office.PersonChecks;
import org.khet.portal.core.internal.office.PersonRows;
import org.khet.portal.core.internal.office.PhotoDesk;
import org.khet.portal.core.internal.office.PhotoRows;
import org.khet.portal.core.internal.office.SchoolChangeDesk;
import org.khet.portal.core.internal.office.SchoolChangeRows;
import org.khet.portal.core.internal.office.SchoolDesk;
import org.khet.portal.core.internal.office.SchoolGroupRows;
import org.khet.portal.core.internal.office.SchoolRows;
import org.khet.portal.core.internal.office.StaffWords;
import org.khet.portal.core.internal.office.StoredOffices;
import org.khet.portal.core.internal.office.StoredPeople;
import org.khet.portal.core.internal.office.StoredSchools;
import org.khet.portal.core.internal.office.StoredUnits;
import org.khet.portal.core.internal.office.StructureDesk;
import org.khet.portal.core.internal.office.StructureRows;
import org.khet.portal.core.internal.office.StructureUnits;
import org.khet.portal.core.internal.office.Trail;
import org.khet.portal.core.internal.office.UnitClosing;
import org.khet.portal.core.internal.office.UnitDesk;
import org.khet.portal.core.internal.office.UnitMembers;
import org.khet.portal.core.internal.office.UnitOwners;
import org.khet.portal.core.internal.office.UnitRows;
import org.khet.portal.core.internal.personal.SensitiveDesk;
import org.khet.portal.core.internal.personal.SensitiveFields;
import org.khet.portal.core.internal.personal.UnmaskingDesk;
import org.khet.portal.core.internal.personal.UnmaskingRows;
import org.khet.portal.core.internal.photo.Darkroom;
import org.khet.portal.core.internal.post.FunctionDesk;
import org.khet.portal.core.internal.post.FunctionLedger;
import org.khet.portal.core.internal.post.FunctionRows;
import org.khet.portal.core.internal.post.HolderRows;
import org.khet.portal.core.internal.post.PersonPosts;
import org.khet.portal.core.internal.post.PostActingDesk;
import org.khet.portal.core.internal.post.PostActingLedger;
import org.khet.portal.core.internal.post.PostActingRows;
import org.khet.portal.core.internal.post.PostChecks;
import org.khet.portal.core.internal.post.PostDesk;
import org.khet.portal.core.internal.post.PostEndDesk;
import org.khet.portal.core.internal.post.PostRecords;
import org.khet.portal.core.internal.post.PostRows;
import org.khet.portal.core.internal.post.StoredFunctions;
import org.khet.portal.core.internal.post.StoredPosts;
import org.khet.portal.core.internal.post.UnitPosts;
import org.khet.portal.core.internal.settings.StoredCodeLists;
import org.khet.portal.core.internal.settings.StoredSettings;
import org.khet.portal.core.internal.time.CalendarTurn;
import org.khet.portal.core.internal.time.HolidayRows;
import org.khet.portal.core.internal.time.SchoolYearDesk;
import org.khet.portal.core.internal.time.SchoolYearRows;
import org.khet.portal.core.internal.time.StandardYears;
import org.khet.portal.core.internal.time.StoredSchoolYears;
import org.khet.portal.core.internal.time.StoredWorkingDays;
import org.khet.portal.core.internal.year.FiscalYearDesk;
import org.khet.portal.core.internal.year.FiscalYearRows;
import org.khet.portal.core.internal.year.StoredFiscalYears;
import org.khet.portal.core.internal.year.YearTurnParts;
import org.khet.portal.testkit.Clocks;
import org.khet.portal.testkit.SteppingClock;
import org.khet.portal.testkit.TestCaller;
import org.khet.portal.testkit.database.TestDatabase;
import org.khet.portal.testkit.fake.FakeFiles;
import org.khet.portal.testkit.fake.FakeSecretBoxes;
import org.khet.portal.testkit.fake.FakeSwitches;
import org.khet.portal.testkit.fake.RecordingHappenings;

/** The core's services on a test database, at half past nine on 20 Nov 2569, and two offices to be made with them. */
public final class Core {
    public final SteppingClock clock = Clocks.at("2026-11-20T09:30");
    public final StoredTrail audit;
    public final StoredOffices offices;
    public final StoredUnits units;
    public final StoredPeople people;
    public final StoredSchools schools;
    public final OfficeDesk officeDesk;
    public final FakeSwitches switches = new FakeSwitches();
    public final UnitOwners unitOwners;
    public final UnitDesk unitDesk;
    public final AssignedDutyDesk assigned;
    public final DutyDesk duties;
    public final StructureDesk structures;
    public final PeopleDesk peopleDesk;
    public final DutyKeepers dutyKeepers;
    public final HandoverDesk handovers;
    public final CitizenNumberDesk numbers;
    public final PhotoDesk photos;
    public final SensitiveFields sensitiveFields = new SensitiveFields();
    public final SensitiveDesk sensitive;
    public final UnmaskingDesk unmaskings;
    public final SchoolDesk schoolDesk;
    public final SchoolChangeDesk schoolChanges;
    public final FakeFiles files = new FakeFiles();
    public final OfficeMemories memories;
    public final StoredCodeLists codes;
    public final PostDesk postDesk;
    public final PostActingDesk postActing;
    public final PostEndDesk postEndings;
    public final StoredPosts posts;
    public final FunctionDesk functionDesk;
    public final StoredFunctions functions;
    public final StoredActing acting;
    public final ActingDesk actingDesk;
    public final AbsenceDesk absences;
    public final RecordingHappenings happenings = new RecordingHappenings();
    public final GivableRoles givable = new GivableRoles();
    public final StoredSettings settings;
    public final StoredWorkingDays days;
    public final StoredSchoolYears years;
    public final SchoolYearDesk yearDesk;
    public final YearTurnParts turnParts = new YearTurnParts(switches);
    public final StoredFiscalYears fiscalYears;
    public final FiscalYearDesk fiscalYearDesk;

    public Core(TestDatabase database) {
        var unit = database.unit();
        var transactions = database.transactions();
        audit = TestTrail.on(database, clock);
        var trail = new Trail(audit, clock);
        var officeRows = new OfficeRows(unit);
        var personRows = new PersonRows(unit);
        var schoolRows = new SchoolRows(unit);
        offices = new StoredOffices(officeRows, clock);
        var unitRows = new UnitRows(unit);
        units = new StoredUnits(unitRows, clock);
        people = new StoredPeople(personRows, clock);
        schools = new StoredSchools(schoolRows, clock);
        memories = new OfficeMemories(transactions, offices, units);
        var away = new AwayModules(switches, new ModuleUses());
        unitOwners = new UnitOwners(away);
        unitOwners.bindOwner(new UnitMembers(unit, unitRows, trail));
        var officeLedger = new OfficeLedger(transactions, memories, trail);
        unitDesk = new UnitDesk(officeLedger, unitRows, new UnitClosing(unitRows, unitOwners));
        var dutyRows = new DutyRows(unit);
        var structureRows = new StructureRows(unit, officeRows);
        duties = new DutyDesk(transactions, dutyRows, structureRows, units, trail);
        structures = new StructureDesk(
                officeLedger, structureRows, new StructureUnits(officeLedger, unitRows, unitDesk), dutyRows);
        officeDesk = new OfficeDesk(officeLedger, officeRows, personRows, unitRows, unitDesk);
        codes = new StoredCodeLists(transactions, unit, audit, clock);
        var functionRows = new FunctionRows(unit);
        var actsInPosts = new PostActingRows(unit);
        functions = new StoredFunctions(functionRows, actsInPosts);
        var assignedRows = new AssignedDutyRows(unit);
        var words = new StaffWords(assignedRows, duties, functions, codes);
        peopleDesk = new PeopleDesk(transactions, personRows, new PersonChecks(units, schools, codes), trail, words);
        var assignedLedger = new AssignedDutyLedger(assignedRows, trail);
        var assignedHandover = new AssignedDutyHandover(assignedLedger);
        unitOwners.bindOwner(assignedHandover);
        assigned = new AssignedDutyDesk(transactions, assignedLedger, personRows, duties);
        schoolChanges = new SchoolChangeDesk(transactions, schoolRows, new SchoolChangeRows(unit), files, trail);
        schoolDesk = new SchoolDesk(transactions, schoolRows, new SchoolGroupRows(unit), schoolChanges, trail);
        var checks = new PostChecks(codes, units, people);
        var postRecords = new PostRecords(new PostRows(unit), new HolderRows(unit), actsInPosts);
        var postLedger = new PostActingLedger(postRecords, trail, happenings);
        postDesk = new PostDesk(transactions, postLedger, checks, trail);
        postActing = new PostActingDesk(transactions, postLedger, checks, peopleDesk, givable);
        postEndings = new PostEndDesk(transactions, postLedger, trail);
        unitOwners.bindOwner(new UnitPosts(unit, functionRows, trail, postLedger));
        functionDesk =
                new FunctionDesk(new FunctionLedger(transactions, trail), functionRows, checks, peopleDesk, givable);
        var actingRows = new ActingRows(unit);
        var news = new ActingNews(actingRows, people, happenings);
        acting = new StoredActing(actingRows, news, clock);
        posts = new StoredPosts(postRecords, acting);
        var actingLedger = new ActingLedger(transactions, trail, acting, news);
        actingDesk = new ActingDesk(actingLedger, actingRows, checks, peopleDesk, acting);
        absences = new AbsenceDesk(actingLedger, actingRows, checks, people);
        dutyKeepers = new DutyKeepers(away);
        dutyKeepers.bindKeeper(new PersonPosts(new HolderRows(unit), functionRows, functionDesk, trail, postLedger));
        dutyKeepers.bindKeeper(new PersonDeputies(actingRows, actingDesk, absences));
        dutyKeepers.bindKeeper(new PersonDrafts(unit));
        dutyKeepers.bindKeeper(assignedHandover);
        handovers = new HandoverDesk(transactions, personRows, units, dutyKeepers, trail);
        numbers =
                new CitizenNumberDesk(transactions, new CitizenNumberRows(unit, new FakeSecretBoxes()), people, trail);
        sensitiveFields.bindField(numbers);
        var shown = new UnmaskingRows(unit);
        sensitive = new SensitiveDesk(transactions, sensitiveFields, shown, audit, clock);
        unmaskings = new UnmaskingDesk(shown, sensitiveFields);
        settings = new StoredSettings(transactions, unit, audit, clock);
        photos = new PhotoDesk(transactions, new PhotoRows(unit), people, new Darkroom(settings, clock), trail);
        days = new StoredWorkingDays(transactions, new HolidayRows(unit), settings, audit, clock);
        var standard = new StandardYears(settings);
        years = new StoredSchoolYears(new SchoolYearRows(unit), standard, clock);
        yearDesk = new SchoolYearDesk(transactions, years, standard, audit);
        fiscalYears = new StoredFiscalYears(new FiscalYearRows(unit), clock);
        fiscalYearDesk = new FiscalYearDesk(transactions, fiscalYears, turnParts, audit, happenings);
        turnParts.bindPart(new CalendarTurn(days, years));
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
