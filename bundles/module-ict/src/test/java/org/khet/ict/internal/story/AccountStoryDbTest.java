package org.khet.ict.internal.story;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;
import static org.khet.ict.internal.story.IctOffice.ASKING;
import static org.khet.ict.internal.story.IctOffice.CLERK;
import static org.khet.ict.internal.story.IctOffice.HEAD;
import static org.khet.ict.internal.story.IctOffice.KT1;
import static org.khet.ict.internal.story.IctOffice.OTHER;
import static org.khet.ict.internal.story.IctOffice.TECHNICIAN;
import static org.khet.ict.internal.story.IctOffice.TODAY;
import static org.khet.ict.internal.story.IctOffice.act;
import static org.khet.ict.internal.story.IctOffice.now;
import static org.khet.ict.internal.story.IctOffice.person;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.combobox.ComboBox;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.khet.ict.internal.IctPermissions;
import org.khet.ict.internal.account.AccountRequestSort;
import org.khet.ict.internal.account.ExpiredAccountJob;
import org.khet.ict.internal.account.PersonAccounts;
import org.khet.ict.internal.equipment.CheckResult;
import org.khet.ict.internal.equipment.Device;
import org.khet.ict.internal.equipment.DeviceState;
import org.khet.ict.internal.equipment.MaintenanceJob;
import org.khet.ict.internal.paper.FormPrinter;
import org.khet.ict.internal.paper.IctPaperNames;
import org.khet.ict.internal.paper.IctRegisterPapers;
import org.khet.ict.internal.paper.UserCardPaper;
import org.khet.ict.internal.setting.IctCodeLists;
import org.khet.portal.api.outcome.Outdated;
import org.khet.portal.api.outcome.Problem;
import org.khet.portal.api.outcome.Rejected;
import org.khet.portal.api.person.Person;
import org.khet.portal.api.person.PersonDeparture;
import org.khet.portal.api.person.PersonHandover;
import org.khet.portal.api.print.PrintDocument;
import org.khet.portal.api.print.PrintImage;
import org.khet.portal.api.record.OfferedValue;
import org.khet.portal.api.record.RecordDraft;
import org.khet.portal.api.record.RecordFilter;
import org.khet.portal.api.record.RecordRow;
import org.khet.portal.api.security.NotPermitted;
import org.khet.portal.api.settings.CodeList;
import org.khet.portal.api.structure.UnitId;
import org.khet.portal.api.time.FiscalYear;
import org.khet.portal.testkit.Clocks;
import org.khet.portal.testkit.SampleOffices;
import org.khet.portal.testkit.TestCaller;
import org.khet.portal.testkit.database.OnEachDatabase;
import org.khet.portal.testkit.database.TestDatabase;
import org.khet.portal.testkit.fake.FakeCodeLists;
import org.khet.portal.testkit.fake.FakeLetterheads;
import org.khet.portal.testkit.fake.FakeOffices;
import org.khet.portal.testkit.fake.FakePeople;
import org.khet.portal.testkit.fake.FakePhotos;
import org.khet.portal.testkit.fake.FakeSchools;
import org.khet.portal.testkit.fake.FakeUnits;
import org.khet.portal.testkit.ui.TestRequest;

/** Accounts, cards and maintenance. Source: ict ICT-42, ICT-51 to ICT-55, ICT-115. */
@OnEachDatabase
class AccountStoryDbTest {
    private static final String ADDRESS = "https://kt1.example/ict/id-cards/1";
    private final TestDatabase database;
    private final IctOffice office;

    AccountStoryDbTest(TestDatabase database) {
        this.database = database;
        this.office = new IctOffice(database);
    }

    @BeforeEach
    void nothingIsThere() {
        database.clear();
    }

    private RecordDraft draft(int who, AccountRequestSort sort, String role) {
        var kind = office.accounts.requests().kind();
        return new RecordDraft()
                .with(kind.sort, sort)
                .with(kind.person, SampleOffices.person(KT1, who).id())
                .with(kind.unit, SampleOffices.unit(KT1, "FIN").id())
                .with(kind.system, "DMC")
                .with(kind.role, role)
                .with(kind.from, LocalDate.of(2026, 11, 16))
                .with(kind.until, LocalDate.of(2027, 9, 30))
                .with(kind.purpose, "บันทึกข้อมูลนักเรียนรายบุคคล")
                .with(kind.rules, true);
    }

    private RecordRow asked(int who, AccountRequestSort sort, String role) {
        return office.accounts.requests().create(person(who), draft(who, sort, role));
    }

    /** Source: ict C.3 Account, ICT-52. */
    @Test
    void roleIsOneThatTheOfficeLists_orThatALivingAccountHasAlready() {
        var service = office.accounts.requests();
        assertThatExceptionOfType(Rejected.class)
                .as("written in another way it would be a second account")
                .isThrownBy(() -> asked(ASKING, AccountRequestSort.NEW, "ผู้บันทึกข้อมูล"))
                .satisfies(refused ->
                        assertThat(refused.problems()).extracting(Problem::key).containsExactly("ict.error.role"));
        RecordRow account = accountOf("ผู้ประสานงาน DMC");
        RecordRow longer = asked(ASKING, AccountRequestSort.EXTEND, "ผู้ประสานงาน DMC");
        done(longer);
        assertThat(now(office.accounts.accounts(), account)
                        .get(office.accounts.accounts().kind().until))
                .contains(LocalDate.of(2027, 9, 30));
        assertThat(service.kind().role.offers().orElseThrow().of(KT1, Locale.forLanguageTag("th")))
                .extracting(OfferedValue::value)
                .contains("ผู้บันทึก", "ผู้รับรอง", "ผู้ประสานงาน DMC");
    }

    /** DMC names its own roles, EMIS none: what one system has is no role of another. Source: ict ICT-52. */
    @Test
    void systemWithRolesOfItsOwnTakesTheseOnly_anotherThoseOfTheOffice() {
        var systems = office.accounts.systems();
        var of = systems.kind();
        systems.create(
                person(HEAD),
                new RecordDraft()
                        .with(of.system, "DMC")
                        .with(of.unit, SampleOffices.unit(KT1, "ICT").id())
                        .with(of.owner, SampleOffices.person(KT1, HEAD).id())
                        .with(of.reviewBy, LocalDate.of(2027, 9, 30))
                        .with(of.roles, List.of(new RecordDraft().with(of.role, "ผู้บันทึกของโรงเรียน"))));
        assertThatExceptionOfType(Rejected.class)
                .as("of the office's list, not of this system")
                .isThrownBy(() -> asked(ASKING, AccountRequestSort.NEW, "ผู้บันทึก"))
                .satisfies(refused -> assertThat(refused.problems())
                        .containsExactly(Problem.of("role", "ict.error.role-of-system", "ผู้บันทึกของโรงเรียน")));
        assertThat(asked(ASKING, AccountRequestSort.NEW, "ผู้บันทึกของโรงเรียน").id())
                .isPositive();
        var kind = office.accounts.requests().kind();
        assertThatExceptionOfType(Rejected.class)
                .as("of DMC, not of EMIS")
                .isThrownBy(() -> office.accounts
                        .requests()
                        .create(
                                person(ASKING),
                                draft(ASKING, AccountRequestSort.NEW, "ผู้บันทึกของโรงเรียน")
                                        .with(kind.system, "EMIS")))
                .satisfies(refused ->
                        assertThat(refused.problems()).extracting(Problem::key).containsExactly("ict.error.role"));
        assertThat(kind.role.offers().orElseThrow().of(KT1, Locale.forLanguageTag("th")))
                .extracting(OfferedValue::value)
                .contains("ผู้บันทึก", "ผู้บันทึกของโรงเรียน");
        accountOf("ผู้ประสานงาน DMC");
        assertThat(offered("DMC"))
                .as("its own, and what a living account of it has")
                .containsExactly("ผู้บันทึกของโรงเรียน", "ผู้ประสานงาน DMC");
        assertThat(offered("EMIS")).contains("ผู้บันทึก").doesNotContain("ผู้บันทึกของโรงเรียน", "ผู้ประสานงาน DMC");
    }

    /** Source: ict ICT-52: whoever chooses another system is not left with a role that this one has not. */
    @Test
    @SuppressWarnings("unchecked")
    void formOffersTheRolesOfTheChosenSystem_andEmptiesOneThatItHasNot() {
        accountOf("ผู้ประสานงาน DMC");
        var form = office.fixture
                .views()
                .form(TestRequest.of(person(ASKING), "ict", ""), office.accounts.requests(), null, draft -> "");
        var system = (ComboBox<CodeList.Code>) input(form, "system");
        var role = (ComboBox<OfferedValue>) input(form, "role");
        List<CodeList.Code> systems = system.getListDataView().getItems().toList();
        assertThat(roles(role)).as("before one is chosen").contains("ผู้บันทึก", "ผู้ประสานงาน DMC");

        system.setValue(systems.stream()
                .filter(one -> one.code().equals("DMC"))
                .findFirst()
                .orElseThrow());
        assertThat(roles(role)).contains("ผู้บันทึก", "ผู้ประสานงาน DMC");
        role.setValue(new OfferedValue("ผู้ประสานงาน DMC", "ผู้ประสานงาน DMC"));
        system.setValue(systems.stream()
                .filter(one -> one.code().equals("EMIS"))
                .findFirst()
                .orElseThrow());
        assertThat(roles(role)).contains("ผู้บันทึก").doesNotContain("ผู้ประสานงาน DMC");
        assertThat(role.isEmpty()).isTrue();
    }

    private static List<String> roles(ComboBox<OfferedValue> role) {
        return role.getListDataView().getItems().map(OfferedValue::value).toList();
    }

    private static Component input(Component form, String field) {
        return parts(form)
                .filter(one -> one.getId().equals(Optional.of("ict-account-request-" + field)))
                .findFirst()
                .orElseThrow();
    }

    private static Stream<Component> parts(Component root) {
        return Stream.concat(Stream.of(root), root.getChildren().flatMap(AccountStoryDbTest::parts));
    }

    /** The roles that the form offers once the system is chosen. */
    private List<String> offered(String system) {
        var narrowing = office.accounts.requests().kind().role.narrowing().orElseThrow();
        assertThat(narrowing.by()).isEqualTo(office.accounts.requests().kind().system);
        return narrowing.offers().of(KT1, Locale.forLanguageTag("th"), system).stream()
                .map(OfferedValue::value)
                .toList();
    }

    /** An account with a role that somebody typed before roles were listed. */
    private RecordRow accountOf(String role) {
        var service = office.accounts.accounts();
        var kind = service.kind();
        return service.internal()
                .create(
                        person(HEAD),
                        new RecordDraft()
                                .with(kind.system, "DMC")
                                .with(
                                        kind.person,
                                        SampleOffices.person(KT1, ASKING).id())
                                .with(kind.unit, SampleOffices.unit(KT1, "FIN").id())
                                .with(kind.userName, "user.fin")
                                .with(kind.role, role)
                                .with(kind.from, LocalDate.of(2026, 1, 5))
                                .with(kind.until, LocalDate.of(2026, 12, 31))
                                .with(kind.reviewOn, LocalDate.of(2027, 1, 5)));
    }

    private RecordRow approved(RecordRow request) {
        var service = office.accounts.requests();
        act(service, OTHER, request, service.kind().certify);
        return act(service, HEAD, request, service.kind().approve, service.kind().until, LocalDate.of(2027, 9, 30));
    }

    private RecordRow done(RecordRow request) {
        var service = office.accounts.requests();
        return act(
                service,
                TECHNICIAN,
                approved(request),
                service.kind().make,
                service.kind().userName,
                "kt1.finance",
                service.kind().doneOn,
                TODAY);
    }

    private List<RecordRow> accounts() {
        return office.accounts.accounts().internal().all(person(HEAD), RecordFilter.ALL);
    }

    private RecordRow account() {
        return now(office.accounts.accounts(), accounts().getFirst());
    }

    @Test
    void requestIsCertifiedApprovedAndMade_theAccountStandsInTheRegister() {
        RecordRow request = asked(ASKING, AccountRequestSort.NEW, "ผู้บันทึก");
        var kind = office.accounts.requests().kind();
        assertThat(request.get(kind.number).text()).isEqualTo("บช-1/2570");

        assertThatExceptionOfType(Outdated.class)
                .as("approved before it is certified")
                .isThrownBy(() -> act(office.accounts.requests(), HEAD, request, kind.approve));
        RecordRow certified = act(office.accounts.requests(), OTHER, request, kind.certify);
        assertThat(certified.get(kind.certifier)).contains(SampleOffices.personId(KT1, OTHER));
        assertThatExceptionOfType(Outdated.class)
                .as("made before it is approved")
                .isThrownBy(() -> act(office.accounts.requests(), TECHNICIAN, request, kind.make));
        assertThat(accounts()).isEmpty();
        act(office.accounts.requests(), HEAD, request, kind.approve, kind.until, LocalDate.of(2027, 9, 30));
        RecordRow made = act(
                office.accounts.requests(),
                TECHNICIAN,
                request,
                kind.make,
                kind.userName,
                "kt1.finance",
                kind.doneOn,
                TODAY);
        assertThat(made.state()).isEqualTo(kind.done);
        assertThat(made.get(kind.decider)).contains(SampleOffices.personId(KT1, HEAD));

        var accounts = office.accounts.accounts().kind();
        assertThat(account().get(accounts.userName)).isEqualTo("kt1.finance");
        assertThat(account().get(accounts.request)).isEqualTo("บช-1/2570");
        assertThat(account().get(accounts.reviewOn)).isEqualTo(TODAY.plusMonths(6));
        assertThat(office.accounts.all().stream().flatMap(service -> service.kind().fields().stream()))
                .as("no field for a password anywhere")
                .noneMatch(field -> field.name().matches(".*(pass|pwd|secret|pin).*"));
        assertThat(printed(made).get("form")).isEqualTo("F7");
        assertThat(printed(made).toString())
                .contains("บช-1/2570", "ผู้รับรอง", "ผู้อนุมัติ")
                .doesNotContain("รหัสผ่าน");

        var study = draft(ASKING, AccountRequestSort.DATA_ACCESS, "ผู้บันทึก").with(kind.scope, "ข้อมูลครูรายโรงเรียน");
        RecordRow data = office.accounts.requests().create(person(ASKING), study);
        assertThat(printed(data).get("form")).isEqualTo("F13");
        assertThat(printed(data).toString()).contains("ข้อมูลครูรายโรงเรียน");
    }

    /** What stands on the form of a request. */
    private Map<String, ?> printed(RecordRow request) {
        FakePeople people = new FakePeople();
        SampleOffices.people().forEach(people::with);
        List<PrintDocument> pages = new ArrayList<>();
        var papers = new IctRegisterPapers(
                new FormPrinter(
                        (document, out) -> pages.add(document),
                        new FakeLetterheads(new FakeOffices(), KT1),
                        office.settings),
                new IctPaperNames(people, FakeUnits.ofSampleOffices(), new FakeSchools()),
                new IctCodeLists(new FakeCodeLists()),
                office.supplies);
        try {
            papers.print(person(HEAD), request, new ByteArrayOutputStream());
        } catch (IOException broken) {
            throw new UncheckedIOException(broken);
        }
        return pages.getFirst().model();
    }

    @Test
    void nobodyCertifiesOrApprovesTheOwnRequest_andAHeadOnlyThoseOfTheOwnGroup() {
        var service = office.accounts.requests();
        RecordRow own = asked(ASKING, AccountRequestSort.NEW, "ผู้บันทึก");
        assertThatExceptionOfType(NotPermitted.class)
                .isThrownBy(() -> act(service, ASKING, own, service.kind().certify));
        UnitId other = SampleOffices.unit(KT1, "DIR").id();
        var stranger =
                TestCaller.of(KT1, OTHER).inUnit(other, IctPermissions.ACCOUNT_REQUEST, IctPermissions.ACCOUNT_CERTIFY);
        assertThatExceptionOfType(RuntimeException.class)
                .isThrownBy(() -> service.act(stranger, now(service, own), service.kind().certify));
        RecordRow heads = asked(HEAD, AccountRequestSort.NEW, "ผู้ดูแล");
        act(service, OTHER, heads, service.kind().certify);
        assertThatExceptionOfType(NotPermitted.class)
                .isThrownBy(() -> act(service, HEAD, heads, service.kind().approve));
    }

    @Test
    void passwordInTheTextEndedSystemAndRulesNotAcceptedAreRefusedInWords() {
        var service = office.accounts.requests();
        var kind = service.kind();
        assertThatExceptionOfType(Rejected.class)
                .isThrownBy(() -> service.create(
                        person(ASKING),
                        draft(ASKING, AccountRequestSort.NEW, "ผู้บันทึก").with(kind.purpose, "รหัสผ่านคือ abc1234")))
                .satisfies(refused ->
                        assertThat(refused.problems()).extracting(Problem::key).containsExactly("ict.error.password"));
        assertThatExceptionOfType(Rejected.class)
                .isThrownBy(() -> service.create(
                        person(ASKING),
                        draft(ASKING, AccountRequestSort.NEW, "ผู้บันทึก").with(kind.rules, false)))
                .satisfies(refused -> assertThat(refused.problems())
                        .extracting(Problem::key)
                        .containsExactly("ict.error.rules-accepted"));
        assertThatExceptionOfType(Rejected.class)
                .as("a system that the office does not offer")
                .isThrownBy(() -> service.create(
                        person(ASKING),
                        draft(ASKING, AccountRequestSort.NEW, "ผู้บันทึก").with(kind.system, "AMSS")))
                .satisfies(refused -> assertThat(refused.problems())
                        .extracting(Problem::field)
                        .containsExactly("system"));
        assertThat(kind.fields())
                .as("no field for a password anywhere")
                .noneMatch(field -> field.name().contains("pass"));
    }

    @Test
    void secondAccountOfTheSamePersonSystemAndRoleIsRefused_anotherRoleAndAfterDisablingNot() {
        done(asked(ASKING, AccountRequestSort.NEW, "ผู้บันทึก"));
        assertThatExceptionOfType(Rejected.class)
                .isThrownBy(() -> done(asked(ASKING, AccountRequestSort.NEW, "ผู้บันทึก")));
        assertThat(accounts()).hasSize(1);
        done(asked(ASKING, AccountRequestSort.NEW, "ผู้รับรอง"));
        assertThat(accounts()).hasSize(2);

        done(asked(ASKING, AccountRequestSort.DISABLE, "ผู้บันทึก"));
        done(asked(ASKING, AccountRequestSort.NEW, "ผู้บันทึก"));
        assertThat(accounts()).hasSize(3);
    }

    @Test
    void accountAfterItsLastDayIsToBeDisabled_andDisabledByHand() {
        done(asked(ASKING, AccountRequestSort.NEW, "ผู้บันทึก"));
        var service = office.accounts.accounts();
        var kind = service.kind();

        run(LocalDate.of(2027, 9, 30));
        assertThat(account().state()).isEqualTo(kind.active);
        run(LocalDate.of(2027, 10, 1));
        assertThat(account().state()).isEqualTo(kind.toDisable);
        assertThat(office.fixture.happenings().types()).contains("ict.account.expired");

        act(service, TECHNICIAN, account(), kind.disable, kind.disabledOn, TODAY);
        assertThat(account().state()).isEqualTo(kind.disabled);
    }

    private void run(LocalDate day) {
        new ExpiredAccountJob(office.accounts, office.callers, Clocks.at(day + "T08:30")).run(new TestRun(KT1));
    }

    /** Until 30 September 2570; the extension is made on 2 October, after the job of the 1st: the account is in use again. Source: ICT-52. */
    @Test
    void accountThatIsExtendedAfterItsLastDayIsInUseAgain() {
        done(asked(ASKING, AccountRequestSort.NEW, "ผู้บันทึก"));
        var accounts = office.accounts.accounts();
        accounts.internal().act(person(HEAD), account(), accounts.kind().expire);
        assertThat(account().state()).isEqualTo(accounts.kind().toDisable);

        done(asked(ASKING, AccountRequestSort.EXTEND, "ผู้บันทึก"));

        assertThat(account().state()).isEqualTo(accounts.kind().active);
        assertThat(account().get(accounts.kind().until)).hasValue(LocalDate.of(2027, 9, 30));
    }

    @Test
    void whoLeavesOrMovesHasAllAccountsToBeDisabled() {
        done(asked(ASKING, AccountRequestSort.NEW, "ผู้บันทึก"));
        done(asked(ASKING, AccountRequestSort.NEW, "ผู้รับรอง"));
        var source = new PersonAccounts(office.accounts, office.callers);
        var departure = new PersonDeparture(SampleOffices.person(KT1, ASKING).id(), TODAY, true);
        assertThat(source.held(KT1, departure).getFirst().count()).isEqualTo(2);

        source.handOver(person(CLERK), new PersonHandover(departure, null, ""));

        var kind = office.accounts.accounts().kind();
        assertThat(accounts()).allSatisfy(row -> assertThat(row.state()).isEqualTo(kind.toDisable));
        assertThat(source.held(KT1, departure)).isEmpty();
        var service = office.accounts.accounts();
        assertThat(service.count(person(HEAD), RecordFilter.ALL.in("disable")))
                .as("the list of what is to be disabled")
                .isEqualTo(2);
        assertThat(office.fixture.happenings().all())
                .filteredOn(one -> one.type().equals("ict.account.expired"))
                .as("whoever makes and ends accounts is told of each")
                .hasSize(2)
                .allSatisfy(one -> assertThat(one.audience().permissions()).contains(IctPermissions.ACCOUNT_MAKE));

        done(asked(CLERK, AccountRequestSort.NEW, "ผู้บันทึก"));
        RecordRow stays = accounts().stream()
                .filter(row -> row.state().equals(kind.active))
                .findFirst()
                .orElseThrow();
        assertThatExceptionOfType(Rejected.class)
                .as("not half a year yet")
                .isThrownBy(() -> act(service, HEAD, stays, kind.keep));
        service.internal().change(person(HEAD), stays, new RecordDraft().with(kind.reviewOn, TODAY));
        assertThat(service.all(person(HEAD), RecordFilter.ALL.in("review")))
                .extracting(RecordRow::id)
                .containsExactly(stays.id());
        RecordRow signed = act(service, HEAD, stays, kind.keep);
        assertThat(signed.get(kind.reviewer)).contains(SampleOffices.personId(KT1, HEAD));
        assertThat(signed.get(kind.reviewedOn)).contains(TODAY);
        assertThat(signed.get(kind.reviewOn)).isEqualTo(TODAY.plusMonths(6));
        assertThat(service.count(person(HEAD), RecordFilter.ALL.in("reviewed"))).isEqualTo(1);
    }

    /** Whoever leaves has nothing made any more, though it was approved; what they have is still disabled by request. Source: ict E-R19. */
    @Test
    void nothingIsMadeForWhoeverLeft_openRequestsEndWhenTheyGo() {
        var service = office.accounts.requests();
        var kind = service.kind();
        done(asked(ASKING, AccountRequestSort.NEW, "ผู้บันทึก"));
        RecordRow approved = approved(asked(ASKING, AccountRequestSort.NEW, "ผู้รับรอง"));
        RecordRow open = asked(ASKING, AccountRequestSort.ID_CARD, "ผู้บันทึก");
        RecordRow disabling = asked(ASKING, AccountRequestSort.DISABLE, "ผู้บันทึก");
        Person there = SampleOffices.person(KT1, ASKING);
        office.people.with(new Person(
                there.id(),
                there.office(),
                there.title(),
                there.firstName(),
                there.lastName(),
                there.position(),
                there.unit(),
                there.school(),
                there.phone(),
                there.email(),
                false));
        assertThatExceptionOfType(Rejected.class)
                .isThrownBy(() ->
                        act(service, TECHNICIAN, approved, kind.make, kind.userName, "asking2", kind.doneOn, TODAY))
                .satisfies(refused -> assertThat(refused.problems())
                        .extracting(Problem::key)
                        .containsExactly("ict.error.person-left"));
        act(service, OTHER, open, kind.certify);
        assertThatExceptionOfType(Rejected.class)
                .as("nor approved")
                .isThrownBy(() -> act(service, HEAD, open, kind.approve, kind.until, LocalDate.of(2027, 9, 30)));

        var source = new PersonAccounts(office.accounts, office.callers);
        var departure = new PersonDeparture(there.id(), TODAY, true);
        assertThat(source.held(KT1, departure))
                .extracting(duty -> duty.what() + " " + duty.count())
                .containsExactly("ict.account.held 1", "ict.account-request.held 2");
        source.handOver(person(CLERK), new PersonHandover(departure, null, ""));
        assertThat(List.of(approved, open))
                .allSatisfy(row -> assertThat(now(service, row).state()).isEqualTo(kind.cancelled));
        assertThat(source.held(KT1, departure)).isEmpty();
        done(disabling);
        assertThat(account().state()).isEqualTo(office.accounts.accounts().kind().disabled);
    }

    @Test
    void halfYearlyReviewKeepsOrDropsEachAccount() {
        done(asked(ASKING, AccountRequestSort.NEW, "ผู้บันทึก"));
        var service = office.accounts.accounts();
        var kind = service.kind();
        service.internal().change(person(HEAD), account(), new RecordDraft().with(kind.reviewOn, TODAY));
        assertThat(service.count(person(HEAD), RecordFilter.ALL.in("review"))).isEqualTo(1);

        act(service, HEAD, account(), kind.keep);
        assertThat(service.count(person(HEAD), RecordFilter.ALL.in("review"))).isZero();
        assertThat(account().get(kind.reviewOn)).isEqualTo(TODAY.plusMonths(6));
        act(service, HEAD, account(), kind.drop);
        assertThat(account().state()).isEqualTo(kind.toDisable);
    }

    @Test
    void cardEndsWithTheFiscalYearAndEachPrintIsCounted() throws IOException {
        done(asked(ASKING, AccountRequestSort.ID_CARD, "ผู้บันทึก"));
        var service = office.accounts.cards();
        var kind = service.kind();
        RecordRow card = service.internal().all(person(HEAD), RecordFilter.ALL).getFirst();

        assertThat(card.get(kind.expires)).isEqualTo(LocalDate.of(2027, 9, 30));
        List<PrintDocument> printed = new ArrayList<>();
        FakePhotos photos = new FakePhotos();
        UserCardPaper paper = card(printed, photos);
        paper.print(person(TECHNICIAN), now(service, card), ADDRESS, new ByteArrayOutputStream());
        Map<String, ?> first = printed.getLast().model();
        assertThat(first.get("expires")).isEqualTo("30 กันยายน 2570");
        assertThat(List.of(first.get("pictured"), first.get("again"))).containsExactly(false, false);
        assertThat(printed.getLast().images()).containsExactly(Map.entry("card", new PrintImage.QrCode(ADDRESS)));
        photos.with(card.get(kind.person), 1);
        paper.print(person(TECHNICIAN), now(service, card), ADDRESS, new ByteArrayOutputStream());
        assertThat(printed.getLast().model().get("time"))
                .as("the second print says so")
                .isEqualTo("2");
        assertThat(printed.getLast().images()).containsOnlyKeys("card", "photo");
        assertThat(now(service, card).get(kind.prints)).isEqualTo(2);
        assertThatExceptionOfType(NotPermitted.class)
                .isThrownBy(() -> paper.print(
                        TestCaller.of(KT1, ASKING).own(IctPermissions.ACCOUNT_VIEW),
                        now(service, card),
                        ADDRESS,
                        new ByteArrayOutputStream()));
        UserCardPaper later = card(printed, photos, "2027-10-01T08:00");
        assertThat(later.isPossible(person(TECHNICIAN), now(service, card))).isFalse();
        assertThatExceptionOfType(Rejected.class)
                .as("the day after its last one, before the job noted it")
                .isThrownBy(() ->
                        later.print(person(TECHNICIAN), now(service, card), ADDRESS, new ByteArrayOutputStream()));
        run(LocalDate.of(2027, 10, 1));
        assertThat(now(service, card).state()).isEqualTo(kind.expired);
        assertThatExceptionOfType(Rejected.class)
                .isThrownBy(() ->
                        paper.print(person(TECHNICIAN), now(service, card), ADDRESS, new ByteArrayOutputStream()));
        assertThat(now(service, card).get(kind.prints)).isEqualTo(2);
    }

    /** Two accounts, then a card; asked for again after it was printed; then its person leaves. Source: ict D F8, ICT-54. */
    @Test
    void cardSaysAllSystemsAndUserNames_askedForAgainItIsTheSameCard_andIsWithdrawnWhenItsPersonLeaves()
            throws IOException {
        done(asked(ASKING, AccountRequestSort.NEW, "ผู้บันทึก"));
        var requests = office.accounts.requests();
        done(requests.create(
                person(ASKING),
                draft(ASKING, AccountRequestSort.ID_CARD, "ผู้บันทึก").with(requests.kind().system, "EMIS")));
        var service = office.accounts.cards();
        var kind = service.kind();
        RecordRow card = service.internal().all(person(HEAD), RecordFilter.ALL).getFirst();
        assertThat(card.get(kind.systems)).containsExactlyInAnyOrder("DMC", "EMIS");
        List<PrintDocument> printed = new ArrayList<>();
        UserCardPaper paper = card(printed, new FakePhotos());
        paper.print(person(TECHNICIAN), now(service, card), ADDRESS, new ByteArrayOutputStream());
        Map<String, ?> first = printed.getLast().model();
        assertThat(String.valueOf(first.get("access"))).contains("kt1.finance");
        assertThat((List<?>) first.get("access"))
                .as("without EMIS, where there is no account")
                .hasSize(1);
        assertThat(first.get("position"))
                .isEqualTo(SampleOffices.person(KT1, ASKING).position());

        done(asked(ASKING, AccountRequestSort.ID_CARD, "ผู้บันทึก"));
        assertThat(service.internal().all(person(HEAD), RecordFilter.ALL))
                .extracting(RecordRow::id)
                .containsExactly(card.id());
        paper.print(person(TECHNICIAN), now(service, card), ADDRESS, new ByteArrayOutputStream());
        assertThat(List.of(
                        printed.getLast().model().get("again"),
                        printed.getLast().model().get("number")))
                .containsExactly(true, first.get("number"));

        var source = new PersonAccounts(office.accounts, office.callers);
        var departure = new PersonDeparture(SampleOffices.person(KT1, ASKING).id(), TODAY, true);
        assertThat(source.held(KT1, departure))
                .extracting(duty -> duty.what() + " " + duty.count())
                .contains("ict.id-card.held 1");
        source.handOver(person(CLERK), new PersonHandover(departure, null, ""));
        assertThat(now(service, card).state()).isEqualTo(kind.withdrawn);
        assertThat(source.held(KT1, departure)).isEmpty();
    }

    private UserCardPaper card(List<PrintDocument> printed, FakePhotos photos) {
        return card(printed, photos, "2026-11-20T09:30");
    }

    private UserCardPaper card(List<PrintDocument> printed, FakePhotos photos, String now) {
        FakePeople people = new FakePeople();
        SampleOffices.people().forEach(people::with);
        return new UserCardPaper(
                (document, out) -> printed.add(document),
                new FakeLetterheads(new FakeOffices(), KT1),
                new IctPaperNames(people, FakeUnits.ofSampleOffices(), new FakeSchools()),
                new IctCodeLists(new FakeCodeLists()),
                photos,
                office.accounts,
                Clocks.at(now));
    }

    @Test
    void planGivesEveryDeviceOfTheClassAnOrder_theNextFollowsFromTheDayItWasDone() {
        Device first = office.device("UPS", "UP-1");
        office.device("UPS", "UP-2");
        office.device("PC", "PC-1");
        var plans = office.maintenance.plans();
        plans.create(
                person(HEAD),
                new RecordDraft()
                        .with(plans.kind().deviceClass, "UPS")
                        .with(plans.kind().months, 6)
                        .with(plans.kind().first, TODAY)
                        .with(plans.kind().work, "ทดสอบแบตเตอรี่"));
        var orders = office.maintenance.orders();
        var kind = orders.kind();
        assertThat(orders.count(person(HEAD), RecordFilter.ALL)).isEqualTo(2);
        new MaintenanceJob(office.maintenance).run(new TestRun(KT1));
        assertThat(orders.count(person(HEAD), RecordFilter.ALL))
                .as("the job again makes none twice")
                .isEqualTo(2);

        RecordRow order = orders.internal()
                .all(person(HEAD), RecordFilter.of(kind.device.is(first.id())))
                .getFirst();
        act(
                orders,
                TECHNICIAN,
                order,
                kind.finish,
                kind.doneOn,
                TODAY.minusDays(2),
                kind.result,
                CheckResult.GOOD,
                kind.minutes,
                20);
        RecordRow next = orders.internal()
                .all(person(HEAD), RecordFilter.of(kind.device.is(first.id()), kind.in(kind.waiting)))
                .getFirst();
        assertThat(next.get(kind.due)).isEqualTo(TODAY.minusDays(2).plusMonths(6));
        RecordRow plan = plans.internal().all(person(HEAD), RecordFilter.ALL).getFirst();
        var progress = office.maintenance.progress(person(HEAD), plan, FiscalYear.of(TODAY));
        assertThat(progress.due())
                .as("two at first, one that follows in the same year")
                .isEqualTo(3);
        assertThat(progress.percent()).isEqualTo(33);

        office.devices.lentBack(KT1, first.id(), null);
        office.devices.lent(KT1, first.id());
        office.devices.lentBack(KT1, first.id(), DeviceState.LOST);
        new MaintenanceJob(office.maintenance).run(new TestRun(KT1));
        assertThat(now(orders, next).state()).isEqualTo(kind.cancelled);
        act(
                orders,
                TECHNICIAN,
                orders.internal()
                        .all(person(HEAD), RecordFilter.of(kind.in(kind.waiting)))
                        .getFirst(),
                kind.skip);
        assertThat(orders.count(person(HEAD), RecordFilter.ALL.in("skipped"))).isEqualTo(1);
    }

    /** Lost in November and found in December: the same order is due again. A class whose plan was stopped is not without one for ever. */
    @Test
    void deviceThatIsFoundAgainHasItsOrderAgain_stoppedPlanIsTakenUp_andWhatIsDoneEarlyIsDueAgain() {
        Device ups = office.device("UPS", "UP-1");
        var plans = office.maintenance.plans();
        var of = plans.kind();
        RecordRow plan = plans.create(
                person(HEAD),
                new RecordDraft()
                        .with(of.deviceClass, "UPS")
                        .with(of.months, 6)
                        .with(of.first, TODAY)
                        .with(of.work, "ทดสอบแบตเตอรี่"));
        var orders = office.maintenance.orders();
        var kind = orders.kind();
        RecordRow first = orders.internal().all(person(HEAD), RecordFilter.ALL).getFirst();
        var devices = office.devices.devices();
        act(devices, HEAD, devices.find(KT1, ups.id()).orElseThrow(), devices.kind().lose);
        morning();
        assertThat(now(orders, first).state()).isEqualTo(kind.cancelled);

        act(devices, HEAD, devices.find(KT1, ups.id()).orElseThrow(), devices.kind().use);
        morning();
        morning();
        assertThat(orders.internal().all(person(HEAD), RecordFilter.ALL))
                .singleElement()
                .satisfies(row -> {
                    assertThat(row.state()).isEqualTo(kind.waiting);
                    assertThat(row.get(kind.due)).isEqualTo(TODAY);
                });

        act(plans, HEAD, plan, of.stop);
        finished(first);
        assertThat(orders.count(person(HEAD), RecordFilter.of(kind.in(kind.waiting))))
                .as("without a plan nothing follows")
                .isZero();
        RecordRow again = act(
                plans, HEAD, plan, of.resume, of.months, 3, of.first, TODAY, of.work, "ทดสอบแบตเตอรี่และทำความสะอาด");
        assertThat(again.state()).isEqualTo(of.inForce);
        RecordRow second = waiting();
        assertThat(second.get(kind.due)).as("three months after it was done").isEqualTo(TODAY.plusMonths(3));
        finished(second);
        assertThat(waiting().get(kind.due))
                .as("three months after it was done, which is the day of the one that was done early")
                .isEqualTo(TODAY.plusMonths(3).plusDays(1));
    }

    private void morning() {
        new MaintenanceJob(office.maintenance).run(new TestRun(KT1));
    }

    private RecordRow waiting() {
        var orders = office.maintenance.orders();
        return orders.internal()
                .all(person(HEAD), RecordFilter.of(orders.kind().in(orders.kind().waiting)))
                .getFirst();
    }

    private void finished(RecordRow order) {
        var kind = office.maintenance.orders().kind();
        act(
                office.maintenance.orders(),
                TECHNICIAN,
                order,
                kind.finish,
                kind.doneOn,
                TODAY,
                kind.result,
                CheckResult.GOOD,
                kind.minutes,
                20);
    }
}
