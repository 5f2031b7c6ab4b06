package org.khet.portal.security.internal.newcomer;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.khet.portal.security.internal.TestOffices.ICT_CLERK;
import static org.khet.portal.security.internal.TestOffices.ICT_HEAD;
import static org.khet.portal.security.internal.TestOffices.KT1;
import static org.khet.portal.security.internal.TestOffices.KT2_ADMIN;

import java.io.IOException;
import java.net.InetAddress;
import java.net.ServerSocket;
import java.time.Duration;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;
import org.khet.portal.api.admin.security.SecondFactor;
import org.khet.portal.api.admin.security.SignInResult.Refused;
import org.khet.portal.api.admin.security.SignInResult.SignedIn;
import org.khet.portal.api.health.HealthCheck.Trouble;
import org.khet.portal.api.outcome.OutOfService;
import org.khet.portal.api.post.FunctionId;
import org.khet.portal.api.post.GivenFunction;
import org.khet.portal.api.security.AccountId;
import org.khet.portal.security.internal.account.AccountName;
import org.khet.portal.security.internal.directory.TestDirectory;
import org.khet.portal.testkit.database.OnEachDatabase;
import org.khet.portal.testkit.database.TestDatabase;

/** The directory lets somebody in of whom the portal makes no account, and says no more than of a wrong password. */
@OnEachDatabase
class FirstSignInRefusedDbTest extends FirstSignInCase {
    FirstSignInRefusedDbTest(TestDatabase database) {
        super(database);
    }

    @Test
    void twoPeopleWithOneMailAreNobody() {
        portal.offices.mail(ICT_HEAD, MAIL);

        assertRefused("clerk.ict", "core.account.severalrefused");
    }

    @Test
    void whoLeftStaysOut_andWhoCameAfterWithTheSameMailComesIn() {
        portal.offices.leave(ICT_CLERK);
        assertRefused("clerk.ict", "core.account.leftrefused");

        portal.offices.mail(ICT_HEAD, MAIL);
        signIn("clerk.ict");
        assertThat(account(ICT_HEAD)).isPresent();
        assertThat(account(ICT_CLERK)).isEmpty();
    }

    @Test
    void mailThatNobodyOfTheseOfficesHasIsNobodys() {
        portal.offices.mail(ICT_CLERK, "");
        portal.offices.mail(KT2_ADMIN, MAIL);

        assertRefused("clerk.ict", "core.account.nobodyrefused");
    }

    @Test
    void entryWithoutAMailIsNobody_alsoWherePeopleHaveNone() throws Exception {
        office.add("nomail", "nomail", List.of());

        assertRefused("nomail", "core.account.nobodyrefused");
    }

    @Test
    void whoHasAnAccountGetsNoSecondOne() {
        portal.account(ICT_CLERK, "somchai", portal.whole("core.staff"));
        portal.trail.clear();

        assertRefused("clerk.ict", "core.account.secondrefused");
    }

    @Test
    void whoApprovesByAnOrderGetsTheAccountFromAPerson() {
        portal.offices.given.add(new GivenFunction(
                new FunctionId(1),
                ICT_CLERK,
                "payment-approver",
                null,
                "fin.approver",
                "5/2570",
                portal.today().plusDays(3),
                null));

        assertRefused("clerk.ict", "core.account.reservedrefused");
    }

    @ParameterizedTest
    @CsvSource({
        "core.office-admin, reserved",
        "core.system, reserved",
        "core.school-head, reserved",
        "fin.approver, reserved",
        "core.nonsense, role"
    })
    void groupThatWouldGiveARoleOfAdministratorsGivesNothing_andTheHealthPageSaysSo(String role, String why)
            throws Exception {
        String admins = office.group("admins", "member: cn=clerk.ict,dc=khet,dc=test");
        written("newAccountGroups", admins + " > " + role);

        assertRefused("clerk.ict", "core.account.planrefused");
        assertThat(portal.directoryHealth.trouble().map(Trouble::problem)).hasValueSatisfying(problem -> {
            assertThat(problem.key()).isEqualTo("security.directory.plan." + why);
            assertThat(problem.args()).isEqualTo(List.of(role, "KT1"));
        });
    }

    @Test
    void roleForWhichTheOfficeItselfDemandsASecondFactorIsNotGivenEither() {
        portal.settings.put(KT1, SecondFactor.ROLES, "core.staff", portal.today());
        assertRefused("clerk.ict", "core.account.planrefused");
        assertThat(portal.directoryHealth.trouble().map(Trouble::detail).orElse(""))
                .contains("core.staff", "KT1", "second factor", "org.khet.directory.cfg");

        portal.settings.put(KT1, SecondFactor.ROLES, "", portal.today());
        written("newAccountRoles", "fin.payer");
        assertRefused("clerk.ict", "core.account.planrefused");
        assertThat(portal.directoryHealth
                        .trouble()
                        .map(trouble -> trouble.problem().key()))
                .contains("security.directory.plan.reserved");
    }

    @Test
    void officeThatIsNotHereIsSaid() {
        written("newAccountOffices", "KT1, KT9");

        assertRefused("clerk.ict", "core.account.planrefused");
        assertThat(portal.directoryHealth.trouble().map(Trouble::problem))
                .hasValueSatisfying(problem -> assertThat(problem.args()).isEqualTo(List.of("KT9")));
    }

    @Test
    void whileTheSettingsOfNewAccountsAreWrongThoseThatAreThereComeIn() {
        AccountId account = ((SignedIn) signIn("clerk.ict")).account();

        written("newAccountRoles", "core.office-admin");

        assertThat(((SignedIn) signIn("clerk.ict")).account()).isEqualTo(account);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {"*", ")(uid=*", "clerk*", "clerk.ict)(uid=*", "*)(objectClass=*", "clerk.ict\\2a", "ab", "a b c"
            })
    void signsOfAFilterInANameMakeNoAccount(String name) {
        assertThat(signIn(name)).isEqualTo(new Refused(4, Duration.ZERO));
        assertThat(accounts()).isZero();
        assertThat(portal.trail).isEmpty();
    }

    @Test
    void wrongPasswordsPauseAsEver_andTellNobodyWhetherThereIsSuchAPerson() {
        for (int left = 4; left > 0; left--) {
            assertThat(signIn("clerk.ict", "wrong horse")).isEqualTo(new Refused(left, Duration.ZERO));
        }
        assertThat(signIn("clerk.ict", "wrong horse")).isEqualTo(new Refused(0, Duration.ofMinutes(1)));

        assertThat(signIn("clerk.ict")).isEqualTo(new Refused(0, Duration.ofMinutes(1)));
        assertThat(accounts()).isZero();
        assertThat(portal.trail).isEmpty();
    }

    @Test
    void whileTheDirectoryIsAwayNothingIsMadeAndNothingCounts() throws IOException {
        try (ServerSocket silent = new ServerSocket(0, 50, InetAddress.getLoopbackAddress())) {
            written("port", String.valueOf(silent.getLocalPort()), "timeoutSeconds", "1");
            assertThatThrownBy(() -> signIn("clerk.ict")).isInstanceOf(OutOfService.class);
        }
        written();

        assertThat(signIn("clerk.ict", "wrong horse")).isEqualTo(new Refused(4, Duration.ZERO));
        assertThat(signIn("clerk.ict")).isInstanceOf(SignedIn.class);
    }

    @Test
    void beforeTheCoreIsThereNobodyIsNew() {
        char[] password = TestDirectory.PASSWORD.toCharArray();

        assertThat(new NewcomerGateway().welcome(AccountName.typed("clerk.ict"), password))
                .isEmpty();
    }

    /** The same answer as to a wrong password of this name, which it counts as, and the reason on the trail. */
    private void assertRefused(String name, String action) {
        long before = accounts();
        portal.trail.clear();
        int left = ((Refused) signIn(name, "wrong horse")).triesLeft();
        assertThat(portal.trail).isEmpty();

        assertThat(signIn(name)).isEqualTo(new Refused(left - 1, Duration.ZERO));

        assertThat(portal.trail).containsExactly(action);
        assertThat(lastTold()).containsEntry("name", name);
        assertThat(portal.told.toString()).doesNotContain(TestDirectory.PASSWORD);
        assertThat(accounts()).isEqualTo(before);
        assertThat(portal.happenings.all()).isEmpty();
    }
}
