package org.khet.portal.core.internal.office;

import static org.assertj.core.api.Assertions.assertThat;

import com.tngtech.archunit.core.domain.JavaClass;
import com.tngtech.archunit.core.importer.ClassFileImporter;
import java.io.ByteArrayInputStream;
import java.lang.reflect.InvocationTargetException;
import java.lang.reflect.Method;
import java.lang.reflect.RecordComponent;
import java.math.BigDecimal;
import java.sql.Connection;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Statement;
import java.time.Instant;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Collection;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.khet.portal.api.acting.AbsenceDraft;
import org.khet.portal.api.acting.AbsenceId;
import org.khet.portal.api.acting.AbsenceRegister;
import org.khet.portal.api.acting.ActingRegister;
import org.khet.portal.api.acting.Capacity;
import org.khet.portal.api.acting.DeputyDraft;
import org.khet.portal.api.acting.DeputyId;
import org.khet.portal.api.acting.HalfDay;
import org.khet.portal.api.acting.Limits;
import org.khet.portal.api.audit.AuditChain;
import org.khet.portal.api.audit.AuditLog;
import org.khet.portal.api.audit.AuditTrail;
import org.khet.portal.api.draft.Drafts;
import org.khet.portal.api.office.AssignedDuties;
import org.khet.portal.api.office.AssignedDuty;
import org.khet.portal.api.office.AssignedDutyDraft;
import org.khet.portal.api.office.AssignedDutyId;
import org.khet.portal.api.office.Coordinates;
import org.khet.portal.api.office.DutyRegister;
import org.khet.portal.api.office.OfficeAdministration;
import org.khet.portal.api.office.OfficeDraft;
import org.khet.portal.api.office.OfficeId;
import org.khet.portal.api.office.PeopleRegister;
import org.khet.portal.api.office.PersonDraft;
import org.khet.portal.api.office.PersonHandovers;
import org.khet.portal.api.office.PersonId;
import org.khet.portal.api.office.PupilCountRegister;
import org.khet.portal.api.office.PupilTotals;
import org.khet.portal.api.office.SchoolChangeRegister;
import org.khet.portal.api.office.SchoolDraft;
import org.khet.portal.api.office.SchoolEnding;
import org.khet.portal.api.office.SchoolFigure;
import org.khet.portal.api.office.SchoolFigureRegister;
import org.khet.portal.api.office.SchoolId;
import org.khet.portal.api.office.SchoolMapRegister;
import org.khet.portal.api.office.SchoolMatters;
import org.khet.portal.api.office.SchoolProfile;
import org.khet.portal.api.office.SchoolProfiles;
import org.khet.portal.api.office.SchoolProjects;
import org.khet.portal.api.office.SchoolRecords;
import org.khet.portal.api.office.SchoolRegister;
import org.khet.portal.api.office.SchoolStatus;
import org.khet.portal.api.office.StructureRegister;
import org.khet.portal.api.office.UnitId;
import org.khet.portal.api.office.UnitRegister;
import org.khet.portal.api.outcome.NoLongerThere;
import org.khet.portal.api.outcome.Outdated;
import org.khet.portal.api.outcome.Rejected;
import org.khet.portal.api.persistence.PageRequest;
import org.khet.portal.api.personal.CitizenNumbers;
import org.khet.portal.api.personal.DataRequest;
import org.khet.portal.api.personal.DataRequestDraft;
import org.khet.portal.api.personal.DataRequestId;
import org.khet.portal.api.personal.DataRequestRegister;
import org.khet.portal.api.personal.Erasure;
import org.khet.portal.api.personal.Erasures;
import org.khet.portal.api.personal.ProcessingDraft;
import org.khet.portal.api.personal.ProcessingFacts;
import org.khet.portal.api.personal.ProcessingId;
import org.khet.portal.api.personal.ProcessingRegister;
import org.khet.portal.api.personal.SensitiveData;
import org.khet.portal.api.personal.UnmaskingRegister;
import org.khet.portal.api.photo.Photo;
import org.khet.portal.api.photo.PhotoCut;
import org.khet.portal.api.photo.PhotoSize;
import org.khet.portal.api.photo.Photos;
import org.khet.portal.api.photo.PreparedPhoto;
import org.khet.portal.api.post.FunctionDraft;
import org.khet.portal.api.post.FunctionId;
import org.khet.portal.api.post.FunctionRegister;
import org.khet.portal.api.post.PostActingDraft;
import org.khet.portal.api.post.PostActingId;
import org.khet.portal.api.post.PostActingRegister;
import org.khet.portal.api.post.PostDraft;
import org.khet.portal.api.post.PostEnding;
import org.khet.portal.api.post.PostEndings;
import org.khet.portal.api.post.PostId;
import org.khet.portal.api.post.PostRegister;
import org.khet.portal.api.post.WithoutOrder;
import org.khet.portal.api.process.ProcessAttachment;
import org.khet.portal.api.process.ProcessRegister;
import org.khet.portal.api.round.DataRound;
import org.khet.portal.api.round.DataRoundRegister;
import org.khet.portal.api.round.RoundDraft;
import org.khet.portal.api.security.AccountId;
import org.khet.portal.api.security.Caller;
import org.khet.portal.api.security.NotPermitted;
import org.khet.portal.api.security.Permission;
import org.khet.portal.api.security.Scope;
import org.khet.portal.api.settings.CodeLists;
import org.khet.portal.api.settings.Setting;
import org.khet.portal.api.settings.Settings;
import org.khet.portal.api.settings.SettingsTransfer;
import org.khet.portal.api.time.FiscalYear;
import org.khet.portal.api.time.FiscalYearRegister;
import org.khet.portal.api.time.SchoolYearDraft;
import org.khet.portal.api.time.SchoolYearRegister;
import org.khet.portal.api.time.WorkingDays;
import org.khet.portal.core.internal.Core;
import org.khet.portal.core.internal.audit.TestChain;
import org.khet.portal.core.internal.draft.TestDrafts;
import org.khet.portal.core.internal.module.AwayModules;
import org.khet.portal.core.internal.module.ModuleUses;
import org.khet.portal.core.internal.photo.SamplePictures;
import org.khet.portal.core.internal.post.WithoutOrderDesk;
import org.khet.portal.core.internal.privacy.TestPrivacy;
import org.khet.portal.core.internal.process.TestProcesses;
import org.khet.portal.core.internal.round.TestRounds;
import org.khet.portal.core.internal.transfer.TestTransfer;
import org.khet.portal.testkit.TestCaller;
import org.khet.portal.testkit.database.OnEachDatabase;
import org.khet.portal.testkit.database.TestDatabase;

/**
 * Somebody who may do everything in one office calls every method of every service that takes a caller, with the keys of
 * another office: nothing of it is shown, nothing of it changes.
 */
@OnEachDatabase
class StrangerDbTest {
    private static final String SECRET = "ลับเฉพาะ";
    private static final List<Class<? extends RuntimeException>> REFUSALS = List.of(
            NoLongerThere.class, NotPermitted.class, Rejected.class, Outdated.class, IllegalArgumentException.class);

    /** Services of other bundles, or of which every call is about the caller's own rows; each with its own such test. */
    private static final Set<String> ELSEWHERE = Set.of(
            "Accounts", // AccountsDbTest.peopleOfAnotherOfficeAreNotThere
            "DirectoryAccounts", // DirectoryAccountsDbTest.onlyWhoManagesAccountsOfThisOffice,
            // FirstSignInDbTest.administratorSeesWhenTheDirectoryMadeIt_andOfOthersNothing
            "Onlooking", // OnlookDbTest.nobodyLooksAsSomebodyWithMoreRights_orOfAnotherOffice_orAsOneself
            "Passkeys", // PasskeyCareDbTest.peopleOfAnotherOfficeAreNotThere
            "RoleRegister", // RolesDbTest.roleGivesMoreAtOnce_inThisOfficeOnly_andTheTrailKnows
            "Sessions", // SessionsDbTest.nobodyEndsTheSessionOfAnotherByItsNumber
            "Imports", // SchoolImportDbTest.schoolsOfAnotherOfficeAreNeitherMetNorTouched,
            // profileOfASenderIsTakenNextTime_inThisOfficeOnly; PeopleImportDbTest.peopleOfAnotherOffice…
            "ImportTarget", // called by imports only, see there
            "Files", // FilesDbTest.anAttachedPhotographIsKeptAndReadBackByItsOfficeOnly
            "Jobs", // JobsDbTest
            "ListExports", // ListExportDbTest.officeNeverTakesARowOfAnotherAlong_inWhateverFormat
            "ImportUndo", // called by PastImports only, see there
            "PastImports", // UndoImportDbTest.importOfAnotherOfficeIsNotThere,
            // UnitUndoDbTest.whoDoesNotConfigureTheOffice_andOtherOffices_takeNothingBack
            "MailCare", // MailTroubleDbTest.afterSoManyTriesItIsGivenUp_andWhoKeepsTheSettingsIsToldOnce
            "Mails", // MailsDbTest.choiceOfAPersonHoldsInItsOfficeOnly
            "ModuleSwitches", // SwitchesDbTest.moduleIsOffUntilSwitchedOn_forThatOfficeOnly
            "Notices", // NoticesDbTest.readingMarksOnlyTheOwnNotice
            "YearTurnPart", // called by FiscalYearRegister only, which asks for the permission first
            "PersonDuties", // called by PersonHandovers only;
            // PersonHandoverDbTest.peopleOfAnotherOfficeStayWhereTheyAre
            "SchoolMatterSource", // asked by SchoolMatters only, which looks for the school first
            "SensitiveField", // read by SensitiveData only; SensitiveDataDbTest.peopleOfAnotherOfficeAreNotThere
            "RecordSource", // WhoSeesWhatTest: list, page and search agree
            "UnitOwnership", // called by UnitRegister only; UnitEndingDbTest.recordsOfAnotherOfficeAreNotHandedOver
            "Search"); // SearchTest.nobodyFindsRecordsOfAnotherOffice

    private final TestDatabase database;
    private final Map<Class<?>, Object> services = new LinkedHashMap<>();
    private Core core;
    private OfficeId own;
    private OfficeId other;
    private PersonId person;
    private PreparedPhoto photo;
    private SchoolId school;
    private UnitId unit;
    private PostId post;
    private ProcessingId processing;
    private DataRequestId dataRequest;
    private PostActingId postActing;
    private FunctionId function;
    private AssignedDutyId assignedDuty;
    private AbsenceId absence;
    private DeputyId deputy;
    private Caller caller;
    private byte[] settingsFile;

    StrangerDbTest(TestDatabase database) {
        this.database = database;
    }

    @BeforeEach
    void twoOffices() {
        database.clear();
        core = new Core(database);
        other = core.office("KT1");
        own = core.office("KT2");
        caller = new Almighty(own, "");
        var keeper = Core.keeper(other);
        person = core.peopleDesk.add(keeper, Core.person(SECRET));
        school = core.schoolDesk.add(keeper, new SchoolDraft("โรงเรียน" + SECRET, "", List.of(), ""));
        unit = core.units.of(other).getFirst().id();
        services.put(PeopleRegister.class, core.peopleDesk);
        services.put(PersonHandovers.class, core.handovers);
        services.put(CitizenNumbers.class, core.numbers);
        services.put(Photos.class, core.photos);
        photo = core.photos.prepare(
                keeper, person, new ByteArrayInputStream(SamplePictures.jpeg(SamplePictures.quarters(400, 400))));
        core.photos.keep(keeper, person, Photo.NONE, photo, PhotoCut.MIDDLE);
        services.put(SensitiveData.class, core.sensitive);
        services.put(UnmaskingRegister.class, core.unmaskings);
        TestPrivacy privacy = new TestPrivacy(database, core);
        services.put(ProcessingRegister.class, privacy.processing);
        services.put(DataRequestRegister.class, privacy.requests);
        services.put(Erasures.class, privacy.erasures);
        Caller officer = TestCaller.in(other).with(ProcessingRegister.EDIT, DataRequestRegister.HANDLE);
        processing = privacy.processing.add(
                officer,
                new ProcessingDraft(
                        new ProcessingFacts(
                                SECRET, SECRET, "law", SECRET, SECRET, SECRET, SECRET, SECRET, SECRET, SECRET),
                        unit,
                        LocalDate.of(2026, 11, 1),
                        null,
                        ""));
        dataRequest = privacy.requests.receive(
                officer,
                new DataRequestDraft(
                        SECRET, SECRET, person, DataRequest.Right.ACCESS, SECRET, LocalDate.of(2026, 11, 1)));
        core.numbers.record(keeper, person, 0, "9999900000019");
        core.sensitive.show(keeper, CitizenNumbers.FIELD, person.value(), SECRET);
        services.put(SchoolRegister.class, core.schoolDesk);
        SchoolProfiles profiles = TestProfiles.on(database, core);
        services.put(SchoolProfiles.class, profiles);
        profiles.edit(keeper, school, 1, new SchoolProfile("state", "p1", "p6", SECRET, SECRET, PLACE, SECRET));
        SchoolProjects projects = TestProfiles.projects(database, core);
        services.put(SchoolProjects.class, projects);
        services.put(SchoolRecords.class, TestProfiles.records(database, core));
        projects.join(keeper, school, SECRET, LocalDate.of(2026, 5, 16), null);
        services.put(SchoolChangeRegister.class, core.schoolChanges);
        SchoolMapDesk maps =
                new SchoolMapDesk(database.transactions(), database.unit(), new Trail(core.audit, core.clock));
        services.put(SchoolMapRegister.class, maps);
        maps.draw(
                keeper,
                SchoolMapRegister.Outlines.NOT_DRAWN,
                SECRET,
                SchoolMapDbTest.bytes(SchoolMapDbTest.collection("Polygon", "[" + SchoolMapDbTest.RING + "]")));
        services.put(
                SchoolMatters.class,
                new SchoolMatterDesk(core.schools, core.switches, new AwayModules(core.switches, new ModuleUses())));
        SchoolFigureRegister figures = TestFigures.on(database, core);
        services.put(SchoolFigureRegister.class, figures);
        figures.type(
                keeper, school, 2026, List.of(new SchoolFigureRegister.Typed(SchoolFigure.Kind.MALE_PUPILS, 0, 118)));
        PupilCountRegister pupils = TestFigures.byGrade(database, core);
        services.put(PupilCountRegister.class, pupils);
        services.put(PupilTotals.class, TestFigures.totals(database, core));
        pupils.type(
                keeper,
                school,
                LocalDate.of(2026, 11, 20),
                List.of(new PupilCountRegister.Typed("p1", PupilCountRegister.NOT_RECORDED, 119, 118)));
        LocalDate closed = LocalDate.of(2026, 5, 16);
        core.schoolChanges.end(
                keeper, school, new SchoolEnding(SchoolStatus.CLOSED, closed, null, SECRET, closed, null));
        services.put(OfficeAdministration.class, core.officeDesk);
        services.put(UnitRegister.class, core.unitDesk);
        services.put(DutyRegister.class, core.duties);
        services.put(AssignedDuties.class, core.assigned);
        services.put(StructureRegister.class, core.structures);
        core.structures.change(
                keeper, core.structures.plan(keeper, "S-2561", LocalDate.of(2026, 12, 1)), SECRET, false);
        services.put(Settings.class, core.settings);
        SettingsTransfer transfer = TestTransfer.on(database, core);
        services.put(SettingsTransfer.class, transfer);
        settingsFile = transfer.write(keeper);
        services.put(WorkingDays.class, core.days);
        services.put(SchoolYearRegister.class, core.yearDesk);
        core.yearDesk.record(keeper, SchoolYearRegister.NOT_RECORDED, schoolYear(LocalDate.of(2026, 5, 18)));
        services.put(FiscalYearRegister.class, core.fiscalYearDesk);
        core.fiscalYearDesk.lock(keeper, 0, new FiscalYear(2026), LocalDate.of(2026, 11, 20));
        core.fiscalYearDesk.reopen(keeper, 1, new FiscalYear(2026), SECRET);
        DataRoundRegister rounds = TestRounds.on(database, core);
        services.put(DataRoundRegister.class, rounds);
        LocalDate opening = LocalDate.of(2026, 11, 20);
        rounds.record(
                keeper,
                DataRoundRegister.NOT_RECORDED,
                new RoundDraft(new DataRound.Key("EMIS", 2026, 1), SECRET, "", opening, opening, opening, ""));
        ProcessRegister processes = TestProcesses.on(database, core);
        services.put(ProcessRegister.class, processes);
        core.switches.turn(other, "desk", true).turn(own, "desk", true);
        UnitId plan = core.units.findByCode(other, "PLAN").orElseThrow().id();
        processes.attach(keeper, 0, new ProcessAttachment(TestProcesses.INFORMATION, plan, opening, SECRET));
        services.put(AuditLog.class, core.audit);
        services.put(AuditTrail.class, core.audit);
        services.put(AuditChain.class, TestChain.on(database));
        services.put(Drafts.class, TestDrafts.on(database, core));
        services.put(CodeLists.class, core.codes);
        services.put(PostRegister.class, core.postDesk);
        services.put(PostActingRegister.class, core.postActing);
        services.put(PostEndings.class, core.postEndings);
        services.put(FunctionRegister.class, core.functionDesk);
        services.put(WithoutOrder.class, new WithoutOrderDesk(core.assigned, core.functions, core.posts));
        post = core.postDesk.add(keeper, new PostDraft(SECRET + " 1", "supervisor", "", "", unit));
        core.postDesk.putIn(keeper, post, person, LocalDate.of(2026, 10, 1));
        postActing = core.postActing.give(
                keeper,
                core.postDesk.add(keeper, new PostDraft(SECRET + " 2", "supervisor", "", "", unit)),
                new PostActingDraft(
                        person,
                        Capacity.IN_POST,
                        "group-director",
                        "",
                        Limits.NONE,
                        SECRET,
                        LocalDate.of(2026, 10, 1),
                        null));
        assignedDuty = core.assigned.assign(
                keeper,
                new AssignedDutyDraft(
                        core.units.findByCode(other, "DIR").orElseThrow().id(),
                        "(ก)",
                        person,
                        AssignedDuty.Part.MAIN,
                        SECRET,
                        LocalDate.of(2026, 10, 1),
                        null));
        function = core.functionDesk.give(
                keeper, new FunctionDraft(person, "group-director", unit, "", SECRET, LocalDate.of(2026, 10, 1), null));
        services.put(ActingRegister.class, core.actingDesk);
        services.put(AbsenceRegister.class, core.absences);
        absence = core.absences.note(
                keeper,
                new AbsenceDraft(
                        person,
                        HalfDay.morning(LocalDate.of(2026, 11, 20)),
                        HalfDay.afternoon(LocalDate.of(2026, 11, 20)),
                        "leave",
                        SECRET));
        deputy = core.actingDesk.add(
                keeper,
                new DeputyDraft(
                        person,
                        core.peopleDesk.add(keeper, Core.person("ผู้แทน")),
                        1,
                        Capacity.ACTING,
                        Limits.NONE,
                        SECRET,
                        LocalDate.of(2026, 10, 1),
                        null));
    }

    @Test
    void everyServiceThatTakesACallerIsWalked() {
        Set<String> all = new ClassFileImporter()
                .importPackages("org.khet.portal.api").stream()
                        .filter(JavaClass::isInterface)
                        .filter(type -> !type.getPackageName().contains(".ui"))
                        .filter(type -> type.getMethods().stream()
                                .anyMatch(method -> method.getRawParameterTypes().stream()
                                        .anyMatch(parameter -> parameter.isEquivalentTo(Caller.class))))
                        .map(JavaClass::getSimpleName)
                        .collect(Collectors.toCollection(TreeSet::new));
        Set<String> known = Stream.concat(services.keySet().stream().map(Class::getSimpleName), ELSEWHERE.stream())
                .collect(Collectors.toCollection(TreeSet::new));

        assertThat(known).isEqualTo(all);
    }

    @Test
    void strangerSeesAndChangesNothing() throws Exception {
        List<String> before = rowsOfTheOther();
        assertThat(before).anyMatch(row -> row.contains(SECRET));
        int calls = 0;
        for (var service : services.entrySet()) {
            for (Method method : service.getKey().getMethods()) {
                if (!method.isSynthetic() && List.of(method.getParameterTypes()).contains(Caller.class)) {
                    for (int variant = 0; variant < 3; variant++) {
                        call(service.getValue(), method, variant);
                        assertThat(rowsOfTheOther()).as(method.toString()).isEqualTo(before);
                        calls++;
                    }
                }
            }
        }
        assertThat(calls).isGreaterThan(100);
    }

    @Test
    void whoLooksAsAnotherPersonChangesNothing_whereThatPersonWouldChangeALot() throws Exception {
        caller = new Almighty(other, "นายผู้ดูแล");
        assertThat(changing()).isEmpty();

        caller = new Almighty(other, "");
        assertThat(changing()).as("so that the walk proves something").hasSizeGreaterThan(10);
    }

    /** Methods after which the office has other rows than before. */
    private Set<String> changing() throws Exception {
        Set<String> changing = new TreeSet<>();
        List<String> before = rowsOfTheOther();
        for (var service : services.entrySet()) {
            for (Method method : service.getKey().getMethods()) {
                if (!method.isSynthetic() && List.of(method.getParameterTypes()).contains(Caller.class)) {
                    for (int variant = 0; variant < 3; variant++) {
                        invoke(service.getValue(), method, variant);
                        List<String> after = rowsOfTheOther();
                        if (!after.equals(before)) {
                            changing.add(service.getKey().getSimpleName() + "." + method.getName());
                        }
                        before = after;
                    }
                }
            }
        }
        return changing;
    }

    private void invoke(Object service, Method method, int variant) throws IllegalAccessException {
        Object[] values = Arrays.stream(method.getParameterTypes())
                .map(type -> value(type, variant))
                .toArray();
        try {
            method.invoke(service, values);
        } catch (InvocationTargetException refused) {
            assertThat(refused.getCause()).as(method.toString()).isInstanceOf(RuntimeException.class);
        }
    }

    private void call(Object service, Method method, int variant) throws IllegalAccessException {
        Object[] values = Arrays.stream(method.getParameterTypes())
                .map(type -> value(type, variant))
                .toArray();
        try {
            Object answer = method.invoke(service, values);
            assertThat(String.valueOf(answer)).as(method.toString()).doesNotContain(SECRET);
        } catch (InvocationTargetException refused) {
            assertThat(REFUSALS).as(method.toString()).anyMatch(type -> type.isInstance(refused.getCause()));
        }
    }

    private @Nullable Object value(Class<?> type, int variant) {
        Map<Class<?>, Object> known = Map.ofEntries(
                Map.entry(Caller.class, caller),
                Map.entry(OfficeId.class, other),
                Map.entry(PersonId.class, person),
                Map.entry(SchoolId.class, school),
                Map.entry(UnitId.class, unit),
                Map.entry(PostId.class, post),
                Map.entry(FunctionId.class, function),
                Map.entry(AssignedDutyId.class, assignedDuty),
                Map.entry(AssignedDuty.Part.class, AssignedDuty.Part.HELPER),
                Map.entry(ProcessingId.class, processing),
                Map.entry(DataRequestId.class, dataRequest),
                Map.entry(DataRequest.Right.class, DataRequest.Right.ACCESS),
                Map.entry(Erasure.Ground.class, Erasure.Ground.RETENTION_OVER),
                Map.entry(DataRequest.State.class, DataRequest.State.REFUSED),
                Map.entry(PostActingId.class, postActing),
                Map.entry(PostEnding.Reason.class, PostEnding.Reason.ABOLISHED),
                Map.entry(AbsenceId.class, absence),
                Map.entry(DeputyId.class, deputy),
                Map.entry(HalfDay.class, HalfDay.morning(LocalDate.of(2026, 12, 1 + variant))),
                Map.entry(Capacity.class, Capacity.ACTING),
                Map.entry(PageRequest.class, new PageRequest(0, 100, List.of())),
                Map.entry(PersonDraft.class, Core.person("คนใหม่")),
                Map.entry(SchoolDraft.class, new SchoolDraft("โรงเรียนใหม่", "", List.of(), "")),
                Map.entry(OfficeDraft.class, Core.office("KT2", "ตัวอย่างใหม่")),
                Map.entry(SchoolYearDraft.class, schoolYear(LocalDate.of(2026, 5, 16))),
                Map.entry(FiscalYear.class, new FiscalYear(2026)),
                Map.entry(SchoolStatus.class, SchoolStatus.CLOSED),
                Map.entry(PreparedPhoto.class, photo),
                Map.entry(PhotoCut.class, PhotoCut.END),
                Map.entry(PhotoSize.class, PhotoSize.SMALL),
                Map.entry(Setting.class, NUMBER),
                Map.entry(LocalDate.class, LocalDate.of(2026, 12, 1 + variant)),
                Map.entry(Instant.class, core.clock.instant()),
                Map.entry(String.class, variant == 0 ? "" : variant == 1 ? "ลับ" : "ตรวจสอบ"),
                Map.entry(int.class, variant),
                Map.entry(long.class, (long) variant),
                Map.entry(boolean.class, variant == 1),
                Map.entry(Object.class, 10),
                Map.entry(byte[].class, settingsFile),
                Map.entry(List.class, List.of()),
                Map.entry(Collection.class, List.of(school)),
                Map.entry(Set.class, Set.of()),
                Map.entry(Map.class, Map.of()));
        if (known.containsKey(type)) {
            return known.get(type);
        }
        return type.isRecord() ? fill(type, variant) : null;
    }

    private static SchoolYearDraft schoolYear(LocalDate first) {
        LocalDate last = LocalDate.of(2027, 3, 31);
        return new SchoolYearDraft(
                2026,
                first,
                last,
                List.of(
                        new SchoolYearDraft.Term(first, LocalDate.of(2026, 10, 10)),
                        new SchoolYearDraft.Term(LocalDate.of(2026, 11, 1), last)));
    }

    private static final Coordinates PLACE = new Coordinates(new BigDecimal("13.7563"), new BigDecimal("100.5018"));
    private static final Setting<Integer> NUMBER = Setting.number("core.setting.stranger", 5, 0, 100, "test");

    private @Nullable Object fill(Class<?> type, int variant) {
        Class<?>[] types = Arrays.stream(type.getRecordComponents())
                .map(RecordComponent::getType)
                .toArray(Class<?>[]::new);
        Object[] values = Arrays.stream(types).map(part -> value(part, variant)).toArray();
        try {
            var constructor = type.getDeclaredConstructor(types);
            constructor.setAccessible(true);
            return constructor.newInstance(values);
        } catch (ReflectiveOperationException unusable) {
            return null;
        }
    }

    /** Everything that stands in the database for the other office, a line each. */
    private List<String> rowsOfTheOther() throws SQLException {
        List<String> lines = new ArrayList<>();
        try (Connection connection = database.connections().getConnection();
                Statement statement = connection.createStatement()) {
            for (String table : tables(connection)) {
                try (ResultSet rows =
                        statement.executeQuery("select * from " + table + " where office_id = " + other.value())) {
                    int columns = rows.getMetaData().getColumnCount();
                    while (rows.next()) {
                        var line = new StringBuilder(table);
                        for (int column = 1; column <= columns; column++) {
                            line.append('|').append(rows.getString(column));
                        }
                        lines.add(line.toString());
                    }
                }
            }
            connection.rollback();
        }
        lines.sort(String::compareTo);
        return lines;
    }

    private static Set<String> tables(Connection connection) throws SQLException {
        Set<String> tables = new TreeSet<>();
        for (String column : List.of("OFFICE_ID", "office_id")) {
            try (ResultSet found = connection.getMetaData().getColumns(null, null, null, column)) {
                while (found.next()) {
                    tables.add(found.getString("TABLE_NAME"));
                }
            }
        }
        return tables;
    }

    /**
     * Somebody with every permission in an office.
     *
     * @param onlooker who looks as this person, empty when it acts
     */
    private record Almighty(OfficeId office, String onlooker) implements Caller {
        @Override
        public AccountId account() {
            return new AccountId(99);
        }

        @Override
        public PersonId person() {
            return new PersonId(99);
        }

        @Override
        public String name() {
            return "เจ้าหน้าที่ 54";
        }

        @Override
        public Scope scope(Permission permission) {
            return Scope.OFFICE;
        }
    }
}
