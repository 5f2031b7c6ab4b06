package org.khet.portal.admin.internal.person.ui;

import static org.assertj.core.api.Assertions.assertThat;

import com.vaadin.flow.component.html.Span;
import com.vaadin.flow.component.textfield.TextField;
import java.lang.reflect.Proxy;
import java.time.Instant;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.khet.portal.admin.internal.screen.ui.OpenedPage;
import org.khet.portal.api.admin.security.Accounts;
import org.khet.portal.api.admin.security.Accounts.Account;
import org.khet.portal.api.admin.security.Accounts.Grant;
import org.khet.portal.api.admin.security.DirectoryAccounts;
import org.khet.portal.api.admin.security.Passkeys;
import org.khet.portal.api.i18n.TextCatalog;
import org.khet.portal.api.office.OfficeId;
import org.khet.portal.api.outcome.Problem;
import org.khet.portal.api.person.PersonId;
import org.khet.portal.api.security.AccountId;
import org.khet.portal.api.security.Caller;
import org.khet.portal.api.security.Scope;
import org.khet.portal.testkit.TestCaller;
import org.khet.portal.testkit.fake.FakeCodeLists;
import org.khet.portal.testkit.fake.FakeSchools;
import org.khet.portal.testkit.fake.FakeUnits;

/** Whose password an account uses, on the page of its person. */
class AccountSectionTest {
    private static final OfficeId OFFICE = new OfficeId(1);
    private static final PersonId CLERK = new PersonId(13);
    private static final LocalDate TODAY = LocalDate.of(2026, 11, 28);
    private static final Grant STAFF = new Grant("core.staff", null, null, false, TODAY.minusYears(1), null);
    private static final Account ACCOUNT = new Account(new AccountId(7), "clerk.ict", CLERK, true, List.of(STAFF));
    private final OpenedPage page = page(TextCatalog.THAI);
    private final Known directory = new Known();
    private final List<List<Grant>> given = new ArrayList<>();
    private Optional<Account> account = Optional.of(ACCOUNT);
    private int keys;

    @Test
    void withoutADirectoryNothingIsSaidOfIt() {
        directory.configured = false;

        assertThat(OpenedPage.words(section(page)))
                .contains("admin-account-reset")
                .doesNotContain("admin-account-directory");
    }

    @Test
    void administratorHandsThePasswordOverToTheDirectory_andIsToldWhomItKnows() {
        AccountSection section = section(page);

        OpenedPage.press(section, "admin-account-directory");

        assertThat(page.told).singleElement().asString().contains("clerk.ict", "เจ้าหน้าที่ 13", "clerk.ict@khet.test");
        assertThat(OpenedPage.words(section))
                .contains(page.texts().get("admin.account.password.directory"))
                .doesNotContain("admin-account-reset");
    }

    @Test
    void whatTheConfigurationSaysWrong_isToldInWordsAboveTheAccount() {
        assertThat(OpenedPage.words(section(page))).doesNotContain("admin-account-directory-trouble");
        directory.wrong = Problem.of("", "admin.account.directory.trouble");

        assertThat(OpenedPage.words(section(page)))
                .contains("admin-account-directory-trouble", "เข้าระบบด้วยไดเรกทอรีของสำนักงานไม่ได้");
    }

    @Test
    void andTakesItBackWithALink() {
        directory.used = true;
        AccountSection section = section(page);

        OpenedPage.press(section, "admin-account-own-password");

        assertThat(OpenedPage.find(section, TextField.class, "admin-link-address")
                        .getValue())
                .endsWith("login/link/token-1");
        assertThat(OpenedPage.words(section)).contains("admin-account-reset");
    }

    @Test
    void accountThatTheDirectoryMadeSaysSo_andThatItsRolesAreChangedHere() {
        directory.made = Instant.parse("2026-11-20T02:30:00Z");
        assertThat(OpenedPage.words(section(page)))
                .contains("ไดเรกทอรี", "เข้าระบบครั้งแรก", "20 พฤศจิกายน 2569", "09.30", "บทบาท");
        assertThat(OpenedPage.words(section(page(Locale.ENGLISH)))).contains("first sign-in", "20 November 2026");

        directory.made = null;
        assertThat(OpenedPage.words(section(page))).doesNotContain("เข้าระบบครั้งแรก");
    }

    @Test
    void administratorTakesThePasskeysOfALostPhoneAway() {
        keys = 2;
        AccountSection section = section(page);

        OpenedPage.press(section, "admin-account-passkeys-remove");

        assertThat(page.told).containsExactly(page.texts().get("admin.account.passkeys.done"));
        assertThat(OpenedPage.words(section)).doesNotContain("admin-account-passkeys-remove");
    }

    @Test
    void rolesAreRead_andGivenInTheFormThatTheirButtonOpens() {
        AccountSection section = section(page);
        assertThat(OpenedPage.fields(section)).isEmpty();
        assertThat(OpenedPage.primaries(section)).isEmpty();
        assertThat(OpenedPage.edits(section)).containsExactly("admin-grants-edit");
        assertThat(OpenedPage.words(section)).contains("ทั้งสำนักงาน", "28 พ.ย. 68");

        OpenedPage.press(section, "admin-grants-edit");
        assertThat(OpenedPage.fields(section)).contains("admin-grants-role-1", "admin-grants-until-1");
        assertThat(OpenedPage.primaries(section)).containsExactly("admin-grants-save");
        OpenedPage.press(section, "admin-grants-cancel");
        assertThat(OpenedPage.fields(section)).isEmpty();
        assertThat(given).isEmpty();

        OpenedPage.press(section, "admin-grants-edit");
        OpenedPage.press(section, "admin-grants-save");
        assertThat(given).containsExactly(List.of(STAFF));
        assertThat(OpenedPage.fields(section)).isEmpty();
    }

    /** What counts today is told once, with where it comes from. */
    @Test
    void rolesInForceAreNotToldTwice_comingOnesAre_andAllAreInTheForm() {
        Grant coming = new Grant("core.staff", null, null, true, TODAY.plusDays(3), null);
        account = Optional.of(new Account(new AccountId(7), "clerk.ict", CLERK, true, List.of(STAFF, coming)));
        AccountSection section = section(page).withSources(() -> new Span("ที่มาของบทบาท"));

        assertThat(OpenedPage.words(section))
                .contains("1 ธ.ค. 69", "ที่มาของบทบาท")
                .doesNotContain("28 พ.ย. 68");
        OpenedPage.press(section, "admin-grants-edit");
        assertThat(OpenedPage.fields(section)).contains("admin-grants-until-1", "admin-grants-until-2");

        account = Optional.of(ACCOUNT);
        assertThat(OpenedPage.words(section(page).withSources(Span::new)))
                .contains("บทบาทที่มีผลวันนี้อยู่ด้านล่าง")
                .doesNotContain("28 พ.ย. 68");
        account = Optional.of(new Account(new AccountId(7), "clerk.ict", CLERK, false, List.of(STAFF)));
        assertThat(OpenedPage.words(section(page).withSources(Span::new)))
                .as("a closed account gives nothing today")
                .contains("28 พ.ย. 68");
    }

    @Test
    void whoHasNoAccountGetsOneInTheFormThatTheButtonOpens() {
        account = Optional.empty();
        AccountSection section = section(page);
        assertThat(OpenedPage.fields(section)).isEmpty();

        OpenedPage.press(section, "admin-account-edit");

        assertThat(OpenedPage.fields(section)).contains("admin-account-name");
        assertThat(OpenedPage.primaries(section)).containsExactly("admin-account-save");
        assertThat(OpenedPage.words(section)).doesNotContain("[admin.");
    }

    @Test
    void everyWordIsThereInBothLanguages() {
        for (Locale locale : List.of(TextCatalog.THAI, Locale.ENGLISH)) {
            for (boolean used : List.of(true, false)) {
                directory.used = used;
                directory.made = used ? Instant.EPOCH : null;
                keys = used ? 1 : 0;
                assertThat(OpenedPage.words(section(page(locale)))).doesNotContain("[admin.");
            }
        }
    }

    private static OpenedPage page(Locale locale) {
        return new OpenedPage(TestCaller.in(OFFICE).with(Accounts.MANAGE), "13", locale);
    }

    private AccountSection section(OpenedPage opened) {
        var places = new Workplaces(
                OFFICE, FakeUnits.ofSampleOffices(), new FakeSchools(), TODAY, Scope.OFFICE, new FakeCodeLists());
        return new AccountSection(
                opened, opened.texts(), new AccountSection.Services(accounts(), directory, passkeys()), places, CLERK);
    }

    @SuppressWarnings("unchecked")
    private Accounts accounts() {
        return (Accounts) Proxy.newProxyInstance(
                AccountSectionTest.class.getClassLoader(),
                new Class<?>[] {Accounts.class},
                (proxy, method, args) -> switch (method.getName()) {
                    case "ofPerson" -> account;
                    case "grantable" -> List.of();
                    case "hasSecondFactor" -> false;
                    case "grant" -> {
                        given.add((List<Grant>) args[3]);
                        yield null;
                    }
                    default -> throw new UnsupportedOperationException(method.getName());
                });
    }

    private Passkeys passkeys() {
        return (Passkeys) Proxy.newProxyInstance(
                AccountSectionTest.class.getClassLoader(),
                new Class<?>[] {Passkeys.class},
                (proxy, method, args) -> switch (method.getName()) {
                    case "count" -> keys;
                    case "removeAll" -> {
                        keys = 0;
                        yield null;
                    }
                    default -> throw new UnsupportedOperationException(method.getName());
                });
    }

    /** A directory that knows the clerk. */
    private static final class Known implements DirectoryAccounts {
        private boolean configured = true;
        private boolean used;
        private @Nullable Instant made;
        private @Nullable Problem wrong;

        @Override
        public Optional<Problem> trouble(Caller caller) {
            return Optional.ofNullable(wrong);
        }

        @Override
        public Optional<Instant> madeAt(Caller caller, AccountId account) {
            return Optional.ofNullable(made);
        }

        @Override
        public boolean isConfigured() {
            return configured;
        }

        @Override
        public boolean uses(AccountId account) {
            return used;
        }

        @Override
        public Entry use(Caller caller, AccountId account) {
            used = true;
            return new Entry("เจ้าหน้าที่ 13", "clerk.ict@khet.test");
        }

        @Override
        public String leave(Caller caller, AccountId account) {
            used = false;
            return "token-1";
        }
    }
}
