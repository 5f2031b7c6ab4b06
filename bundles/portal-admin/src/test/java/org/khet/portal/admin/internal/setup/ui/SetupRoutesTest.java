package org.khet.portal.admin.internal.setup.ui;

import static org.assertj.core.api.Assertions.assertThat;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.html.Anchor;
import java.lang.reflect.Proxy;
import java.time.Clock;
import java.time.Instant;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Collection;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.khet.portal.admin.internal.screen.ui.OpenedPage;
import org.khet.portal.admin.internal.setup.CalendarSetup;
import org.khet.portal.admin.internal.setup.OfficeSetup;
import org.khet.portal.admin.internal.setup.OperationSetup;
import org.khet.portal.admin.internal.setup.StaffSetup;
import org.khet.portal.admin.internal.text.ModuleCatalogs;
import org.khet.portal.api.admin.mail.MailStatusService;
import org.khet.portal.api.admin.operation.BackupArchive;
import org.khet.portal.api.admin.school.SchoolRecords;
import org.khet.portal.api.admin.security.Accounts;
import org.khet.portal.api.admin.security.SecondFactor;
import org.khet.portal.api.admin.security.Sessions;
import org.khet.portal.api.admin.time.SchoolYearRegister;
import org.khet.portal.api.i18n.TextCatalog;
import org.khet.portal.api.office.Offices;
import org.khet.portal.api.person.PersonId;
import org.khet.portal.api.school.Schools;
import org.khet.portal.api.security.AccountId;
import org.khet.portal.api.security.Callers;
import org.khet.portal.api.settings.Settings;
import org.khet.portal.api.time.WorkingDays;
import org.khet.portal.testkit.Clocks;
import org.khet.portal.testkit.SampleOffices;
import org.khet.portal.testkit.TestCaller;
import org.khet.portal.testkit.fake.FakeCallers;
import org.khet.portal.testkit.fake.FakeOffices;
import org.khet.portal.testkit.fake.FakePeople;
import org.khet.portal.testkit.fake.FakeSchoolYears;
import org.khet.portal.testkit.fake.FakeSettings;
import org.khet.portal.testkit.fake.FakeUnits;
import org.khet.portal.testkit.fake.FakeWorkingDays;

/** An administrator's home page says what the office still has to set up, until all of it is. */
class SetupRoutesTest {
    private static final TestCaller ADMIN = TestCaller.of(SampleOffices.KT1, 4)
            .with(Offices.CONFIGURE, Schools.VIEW, Accounts.MANAGE, WorkingDays.CONFIGURE, Settings.CONFIGURE);
    private final Clock clock = Clocks.at("2026-11-20T09:30");
    private final FakeSettings settings = new FakeSettings();
    private final FakeWorkingDays days = new FakeWorkingDays();
    private final List<SchoolYearRegister.Listed> years = new ArrayList<>();
    private final Map<PersonId, AccountId> accounts = new HashMap<>();
    private final List<BackupArchive.Stored> backups = new ArrayList<>();
    private boolean factor;
    private boolean mailed;
    private int schools;

    @Test
    void newOffice_isToldEachStepWithTheWayToIt() {
        assertThat(concerns(ADMIN)).isTrue();

        Component card = card(ADMIN, TextCatalog.THAI);

        assertThat(links(card))
                .containsExactly(
                        "/admin/schools",
                        "/admin/settings?setting=core.setting.signInHelp",
                        "/admin/people",
                        "/account/factor",
                        "/admin/school-years",
                        "/admin/holidays",
                        "/admin/mail");
        assertThat(OpenedPage.words(card))
                .contains("ตั้งค่าแล้ว 2 จาก 9 รายการ", "ลงวันหยุดราชการของปีงบประมาณ 2570", "ยังไม่มีบัญชี 19 คน")
                .doesNotContain("[admin.", "กลุ่มและหน่วยงาน");
    }

    @Test
    void stepThatIsDoneGoes_andWithTheLastTheCard() {
        settings.put(SampleOffices.KT1, Sessions.HELP_LINE, "กลุ่ม ICT โทร 02 111 1111", LocalDate.of(2026, 10, 1));
        days.without(LocalDate.of(2026, 12, 31), "วันสิ้นปี");
        years.add(new SchoolYearRegister.Listed(FakeSchoolYears.usual(2569), true));
        factor = true;
        mailed = true;
        schools = 182;
        SampleOffices.people()
                .forEach(person ->
                        accounts.put(person.id(), new AccountId(person.id().value())));
        PersonId late = SampleOffices.person(SampleOffices.KT1, 13).id();
        accounts.remove(late);

        assertThat(links(card(ADMIN, TextCatalog.THAI))).containsExactly("/admin/people");
        assertThat(OpenedPage.words(card(ADMIN, Locale.ENGLISH)))
                .contains("8 of 9 are set up", "Open accounts for people (1)")
                .doesNotContain("[admin.");

        accounts.put(late, new AccountId(late.value()));
        assertThat(concerns(ADMIN)).isFalse();
    }

    @Test
    void yearThatIsOver_andYearsByTheSettingsOnly_areNotRecorded() {
        years.add(new SchoolYearRegister.Listed(FakeSchoolYears.usual(2567), true));
        years.add(new SchoolYearRegister.Listed(FakeSchoolYears.usual(2569), false));

        assertThat(links(card(ADMIN, TextCatalog.THAI))).contains("/admin/school-years");
    }

    @Test
    void backupsOfAllOffices_areForWhoRunsThePortalOnly() {
        Callers operator = (Callers) Proxy.newProxyInstance(
                Callers.class.getClassLoader(),
                new Class<?>[] {Callers.class},
                (self, method, args) -> Optional.of(new FakeCallers().runtimeSystem()));

        assertThat(links(card(ADMIN, TextCatalog.THAI, operator))).contains("/admin/backups");

        backups.add(new BackupArchive.Stored("2026-11-19", Instant.EPOCH, "1", "", 1, 1, 1, 0));
        assertThat(links(card(ADMIN, TextCatalog.THAI, operator))).doesNotContain("/admin/backups");
    }

    private boolean concerns(TestCaller caller) {
        return routes(new FakeCallers()).cards().getFirst().concerns().test(caller);
    }

    private Component card(TestCaller caller, Locale locale) {
        return card(caller, locale, new FakeCallers());
    }

    private Component card(TestCaller caller, Locale locale, Callers callers) {
        return routes(callers).cards().getFirst().factory().apply(new OpenedPage(caller, "", locale));
    }

    private SetupRoutes routes(Callers callers) {
        var units = FakeUnits.ofSampleOffices();
        var people = new FakePeople();
        SampleOffices.people().forEach(people::with);
        var mail = new MailStatusService.MailStatus(
                mailed ? "mail.go.th:587" : "", mailed ? "kt1@go.th" : "", "", null, mailed, "", 0, null, List.of());
        return new SetupRoutes(
                new OfficeSetup(new FakeOffices(), units, answering(SchoolRecords.class, schools), settings, clock),
                new StaffSetup(
                        units,
                        people,
                        accounts(),
                        answering(SecondFactor.class, new SecondFactor.FactorStatus(factor, false, null, 0))),
                new CalendarSetup(answering(SchoolYearRegister.class, years), days, clock),
                new OperationSetup(
                        answering(MailStatusService.class, mail), answering(BackupArchive.class, backups), callers),
                new ModuleCatalogs());
    }

    /** Is asked which of the staff have an account. */
    private Accounts accounts() {
        return (Accounts) Proxy.newProxyInstance(
                Accounts.class.getClassLoader(), new Class<?>[] {Accounts.class}, (self, method, args) -> {
                    Map<PersonId, AccountId> found = new HashMap<>(accounts);
                    found.keySet().retainAll((Collection<?>) args[1]);
                    return found;
                });
    }

    /** Each of these services is asked one question only. */
    private static <T> T answering(Class<T> type, Object answer) {
        return type.cast(
                Proxy.newProxyInstance(type.getClassLoader(), new Class<?>[] {type}, (self, method, args) -> answer));
    }

    private static List<String> links(Component card) {
        return OpenedPage.below(card)
                .filter(Anchor.class::isInstance)
                .map(link -> ((Anchor) link).getHref())
                .toList();
    }
}
