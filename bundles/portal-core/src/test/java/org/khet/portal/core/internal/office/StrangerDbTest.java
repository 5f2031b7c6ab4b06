package org.khet.portal.core.internal.office;

import static org.assertj.core.api.Assertions.assertThat;

import com.tngtech.archunit.core.domain.JavaClass;
import com.tngtech.archunit.core.importer.ClassFileImporter;
import java.lang.reflect.InvocationTargetException;
import java.lang.reflect.Method;
import java.sql.SQLException;
import java.time.Instant;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.khet.portal.api.office.OfficeId;
import org.khet.portal.api.outcome.NoLongerThere;
import org.khet.portal.api.outcome.Outdated;
import org.khet.portal.api.outcome.Rejected;
import org.khet.portal.api.person.PersonId;
import org.khet.portal.api.security.AccountId;
import org.khet.portal.api.security.Caller;
import org.khet.portal.api.security.NotPermitted;
import org.khet.portal.api.security.Permission;
import org.khet.portal.api.security.Scope;
import org.khet.portal.core.internal.CoreServices;
import org.khet.portal.testkit.database.OnEachDatabase;
import org.khet.portal.testkit.database.TestDatabase;

/**
 * Somebody who may do everything in one office calls every method of every service that takes a caller, with the keys of
 * another office: nothing of it is shown, nothing of it changes.
 */
@OnEachDatabase
class StrangerDbTest {
    private static final List<Class<? extends RuntimeException>> REFUSALS = List.of(
            NoLongerThere.class, NotPermitted.class, Rejected.class, Outdated.class, IllegalArgumentException.class);

    /** Services of other bundles, or of which every call is about the caller's own rows; each with its own such test. */
    private static final Set<String> ELSEWHERE = Set.of(
            "Accounts", // AccountsDbTest.peopleOfAnotherOfficeAreNotThere
            "DirectoryAccounts", // DirectoryAccountsDbTest.onlyWhoManagesAccountsOfThisOffice,
            // FirstSignInDbTest.administratorSeesWhenTheDirectoryMadeIt_andOfOthersNothing
            "Impersonation", // ImpersonationServiceDbTest.nobodyLooksAsSomebodyWithMoreRights_orOfAnotherOffice_orAsOneself
            "Passkeys", // PasskeyRemovalServiceDbTest.peopleOfAnotherOfficeAreNotThere
            "RoleRegister", // RolesDbTest.roleGivesMoreAtOnce_inThisOfficeOnly_andTheTrailKnows
            "Sessions", // SessionsDbTest.nobodyEndsTheSessionOfAnotherByItsNumber
            "Imports", // SchoolImporterDbTest.schoolsOfAnotherOfficeAreNeitherMetNorTouched,
            // profileOfASenderIsTakenNextTime_inThisOfficeOnly; PersonImporterDbTest.peopleOfAnotherOffice…
            "ImportTarget", // called by imports only, see there
            "Files", // FilesDbTest.anAttachedPhotographIsKeptAndReadBackByItsOfficeOnly
            "Jobs", // JobsDbTest
            "ListExports", // ListExportDbTest.officeNeverTakesARowOfAnotherAlong_inWhateverFormat
            "ImportUndo", // called by ImportHistory only, see there
            "ImportHistory", // UndoImportDbTest.importOfAnotherOfficeIsNotThere,
            // UnitImportUndoDbTest.whoDoesNotConfigureTheOffice_andOtherOffices_takeNothingBack
            "MailStatusService", // MailTroubleDbTest.afterSoManyTriesItIsGivenUp_andWhoKeepsTheSettingsIsToldOnce
            "MailPreferences", // MailsDbTest.choiceOfAPersonHoldsInItsOfficeOnly
            "ModuleSwitches", // SwitchesDbTest.moduleIsOffUntilSwitchedOn_forThatOfficeOnly
            "Notices", // NoticesDbTest.readingMarksOnlyTheOwnNotice
            "YearTurnPart", // called by FiscalYearRegister only, which asks for the permission first
            "PersonWorkSource", // called by PersonHandovers only;
            // PersonHandoverServiceDbTest.peopleOfAnotherOfficeStayWhereTheyAre
            "SchoolMatterSource", // asked by SchoolMatters only, which looks for the school first
            "SensitiveField", // read by SensitiveDataService only; SensitiveDataDbTest.peopleOfAnotherOfficeAreNotThere
            "AppointedGroups", // of modules; CommitteeDbTest.appointedAndEndedCommitteesAreToldWithTheirMembers…
            "Asks", // of the module of forms: AskDaysDbTest
            "MadeFor", // of a module; NeedFormsDbTest.nobodyElseHandsAFormIn_otherTokensAreNotTaken…
            "MeetingItems", // AgendaItemDbTest.whatWasNotResolvedWaitsForTheNextMeeting_soDoesAMeetingThatIsNotHeld
            "ResolutionListener", // called by MeetingItems only
            "RepairRequests", // TicketRepairRequestsDbTest.requestIsOneTicket_withTheNumberOfTheAsset…
            "CountedRegisters", // of module-ict: CountedTicketsDbTest.schoolCountsItsOwn_anotherOffice…
            "PropertyMatters", // of the module that keeps assets, which makes its matters in the office of the caller;
            // PropertyMatterStoryDbTest
            "OfficeForms", // OfficeFormDbTest.formInForceIsFoundByThoseWhomTheDesignLetsFillIt…
            "OfficeTemplates", // of modules, called by SettingsTransfer; PaperTemplatesDbTest, FormsTemplatesDbTest
            "DirectorySearch", // RegisterSearchTest
            "DutyOrders", // works through AssignedDuties, ActingRegister and FunctionRegister for the same caller
            "DecidedAbsences", // DecidedAbsenceServiceDbTest.overlapIsRefused_whoWouldActByItGrantsNothing_anotherOfficeFindsNothing
            "PostOrders", // PostOrderServiceDbTest.postIsMadeHeldByOneChangedAndEnded_…_anotherOfficeFindsNothing
            "ComplaintCases", // of the lawyers' module, which keeps the complaint in the office of the caller
            "ComplaintListener", // called by the lawyers' module only
            "NoticeSubjects", // of a module;
            // RecordNoticesTest.whoNoLongerSeesTheRecord_isNotToldItsTitle_norOfOnesThatAreGone
            "DutyTexts", // DutyTextService reads what AssignedDuties and DutyCatalogue give to the same caller
            "Schools", // its reach is computed from the rights of the caller and reads nothing
            "Approvals", // of a module that decides by papers; none is there, so nothing keeps rows for it
            "ApprovalListener", // called by Approvals only
            "WaitingSource", // asked by who shows what waits, for the office of the caller; of a module, not of the
            // core
            "NewsDrafts", // of the module that keeps news, which puts the draft in the office of the caller;
            // BulletinStoryDbTest
            "Reach", // of a declared kind, asked by RecordService for the caller's own office;
            // DeviceKindDbTest.schoolSeesItsOwn_staffTheOffices_theDeskAll_nobodyElseChangesOne
            "RoleSources", // of the sign-in: RoleSourcesDbTest.onlyWhoManagesTheAccountIsTold
            "RecordService", // RecordContract.anotherOfficeNeverSeesItNorDoesWhoeverLacksTheRight
            "RecordSource", // WhoSeesWhatTest: list, page and search agree
            "UnitOwnership", // called by UnitRegister only; UnitEndingDbTest.recordsOfAnotherOfficeAreNotHandedOver
            "Search"); // SearchTest.nobodyFindsRecordsOfAnotherOffice

    private final TestDatabase database;
    private final Map<Class<?>, Object> services = new LinkedHashMap<>();
    private StrangerValues values;
    private OfficeLines lines;
    private OfficeId other;
    private Caller caller;

    StrangerDbTest(TestDatabase database) {
        this.database = database;
    }

    @BeforeEach
    void twoOffices() throws SQLException {
        database.clear();
        CoreServices core = new CoreServices(database);
        other = core.office("KT1");
        OfficeId own = core.office("KT2");
        caller = new Almighty(own, "");
        lines = new OfficeLines(database, other);
        var people = new StrangerPeople(database, core, other);
        List<StrangerArea> areas = List.of(
                people,
                new StrangerPrivacy(people),
                new StrangerSchools(database, core, other),
                new StrangerOffice(database, core, other),
                new StrangerCalendar(database, core, other, own),
                new StrangerPosts(people));
        Map<Class<?>, Object> known = new HashMap<>(Map.of(Instant.class, core.clock.instant()));
        for (StrangerArea area : areas) {
            services.putAll(area.services());
            known.putAll(area.values());
        }
        values = new StrangerValues(known);
    }

    @AfterEach
    void close() throws SQLException {
        lines.close();
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
        List<String> before = lines.all();
        assertThat(before).anyMatch(row -> row.contains(StrangerArea.SECRET));
        int calls = 0;
        for (var service : services.entrySet()) {
            for (Method method : service.getKey().getMethods()) {
                if (!method.isSynthetic() && List.of(method.getParameterTypes()).contains(Caller.class)) {
                    for (int variant = 0; variant < 3; variant++) {
                        call(service.getValue(), method, variant);
                        assertThat(lines.all()).as(method.toString()).isEqualTo(before);
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
        List<String> before = lines.all();
        for (var service : services.entrySet()) {
            for (Method method : service.getKey().getMethods()) {
                if (!method.isSynthetic() && List.of(method.getParameterTypes()).contains(Caller.class)) {
                    for (int variant = 0; variant < 3; variant++) {
                        invoke(service.getValue(), method, variant);
                        List<String> after = lines.all();
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
        try {
            method.invoke(service, values.of(method, caller, variant));
        } catch (InvocationTargetException refused) {
            assertThat(refused.getCause()).as(method.toString()).isInstanceOf(RuntimeException.class);
        }
    }

    private void call(Object service, Method method, int variant) throws IllegalAccessException {
        try {
            Object answer = method.invoke(service, values.of(method, caller, variant));
            assertThat(String.valueOf(answer)).as(method.toString()).doesNotContain(StrangerArea.SECRET);
        } catch (InvocationTargetException refused) {
            assertThat(REFUSALS).as(method.toString()).anyMatch(type -> type.isInstance(refused.getCause()));
        }
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
