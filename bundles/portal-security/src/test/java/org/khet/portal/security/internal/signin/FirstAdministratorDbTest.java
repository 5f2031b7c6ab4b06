package org.khet.portal.security.internal.signin;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.khet.portal.security.internal.TestOffices.DIRECTOR;
import static org.khet.portal.security.internal.TestOffices.KT1;
import static org.khet.portal.security.internal.TestOffices.KT2;
import static org.khet.portal.security.internal.TestOffices.KT2_ADMIN;
import static org.khet.portal.security.internal.TestOffices.OFFICE_ADMIN;
import static org.khet.portal.security.internal.TestPortal.DESK;
import static org.khet.portal.security.internal.TestPortal.PASSWORD;

import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.PosixFilePermissions;
import java.time.Duration;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.khet.portal.api.admin.security.Accounts.Grant;
import org.khet.portal.api.admin.security.SignInResult.LinkSpent;
import org.khet.portal.api.admin.security.SignInResult.SignedIn;
import org.khet.portal.api.outcome.Rejected;
import org.khet.portal.api.security.AccountId;
import org.khet.portal.api.security.NotPermitted;
import org.khet.portal.api.security.RuntimeCaller;
import org.khet.portal.security.internal.TestPortal;
import org.khet.portal.testkit.database.OnEachDatabase;
import org.khet.portal.testkit.database.TestDatabase;

@OnEachDatabase
class FirstAdministratorDbTest {
    private final TestDatabase database;
    private Path file;
    private TestPortal portal;

    FirstAdministratorDbTest(TestDatabase database) {
        this.database = database;
    }

    @BeforeEach
    void aFreshPortal(@TempDir Path home) {
        portal = new TestPortal(database, home);
        file = home.resolve("admin-link.txt");
        portal.first.offer();
    }

    @Test
    void firstStartOffersALinkThatOnlyTheOwnerOfTheFileReads() throws Exception {
        assertThat(Files.readString(file)).matches("/login/link/[A-Za-z0-9_-]{43}\\R");
        assertThat(PosixFilePermissions.toString(Files.getPosixFilePermissions(file)))
                .isEqualTo("rw-------");
        assertThat(database.number("select count(*) from sec_account"))
                .as("no default account")
                .isZero();
    }

    @Test
    void nextStartKeepsTheLinkUntilItIsTooOld() throws Exception {
        String link = Files.readString(file);
        portal.clock.pass(Duration.ofHours(23));
        portal.first.offer();
        assertThat(Files.readString(file)).isEqualTo(link);

        portal.clock.pass(Duration.ofHours(1));
        assertThat(portal.signIn.redeem(token(link), DESK)).isEqualTo(new LinkSpent());
        portal.first.offer();
        assertThat(Files.readString(file)).isNotEqualTo(link);
    }

    @Test
    void anotherNodeStarts_bothLinksWorkUntilOneSetsThePassword(@TempDir Path homeOfTheOther) throws Exception {
        TestPortal other = new TestPortal(database, homeOfTheOther); // empties the database
        portal.first.offer();
        other.first.offer();
        String its = Files.readString(homeOfTheOther.resolve("admin-link.txt"));

        becomeAdministrator();

        assertThat(other.signIn.redeem(token(its), DESK)).isEqualTo(new LinkSpent());
        other.first.offer();
        assertThat(homeOfTheOther.resolve("admin-link.txt")).doesNotExist();
    }

    @Test
    void redeemedLinkMakesAnAdministratorOfTheRuntimeWithoutAnyOffice() throws Exception {
        AccountId admin = becomeAdministrator();

        RuntimeCaller caller = portal.callers.runtime(admin).orElseThrow();
        assertThat(caller.may(RuntimeCaller.CREATE_OFFICE)).isTrue();
        assertThat(caller.may(RuntimeCaller.INSTALL_MODULE)).isTrue();
        assertThat(caller.may(TestPortal.REPAIR_SUBMIT))
                .as("no business content")
                .isFalse();
        assertThat(portal.callers.offices(admin)).isEmpty();
        assertThat(portal.callers.caller(admin, KT1)).isEmpty();
        assertThat(file).doesNotExist();
        portal.first.offer();
        assertThat(file).doesNotExist();
    }

    @Test
    void administratorMayDoNothingBeforeThePasswordIsSet() throws Exception {
        var signedIn = (SignedIn) portal.signIn.redeem(token(Files.readString(file)), DESK);

        assertThat(signedIn.changePassword()).isTrue();
        assertThat(portal.callers.runtime(signedIn.account())).isEmpty();
        portal.first.offer();
        assertThat(file).as("the way in stays open").exists();
    }

    @Test
    void closedBrowserBeforeThePassword_theUsedLinkIsSpent_theNextOneInTheFileLeadsToTheSameAccount() throws Exception {
        String used = Files.readString(file);
        var closed = (SignedIn) portal.signIn.redeem(token(used), DESK);
        assertThat(portal.signIn.redeem(token(used), DESK))
                .as("whoever finds it in the history of the browser")
                .isEqualTo(new LinkSpent());
        String link = Files.readString(file);
        assertThat(link).isNotEqualTo(used);

        var again = (SignedIn) portal.signIn.redeem(token(link), DESK);

        assertThat(again.account()).isEqualTo(closed.account());
        assertThat(again.name()).isEqualTo("admin");
        portal.signIn.changePassword(again.account(), new char[0], PASSWORD.toCharArray());
        assertThat(file).doesNotExist();
        assertThat(portal.signIn.redeem(token(link), DESK)).isEqualTo(new LinkSpent());
        assertThat(database.number("select count(*) from sec_account")).isOne();
        assertThat(database.number("select count(*) from sec_token")).isZero();
    }

    @Test
    void aPasswordOfSomebodyElseDoesNotEndTheLink() throws Exception {
        AccountId clerk = portal.account(DIRECTOR, "director", portal.whole("core.staff"));

        portal.signIn.changePassword(clerk, PASSWORD.toCharArray(), "kettle drum sunrise".toCharArray());

        assertThat(portal.signIn.redeem(token(Files.readString(file)), DESK)).isInstanceOf(SignedIn.class);
    }

    @Test
    void administratorBecomesAdministratorOfTheFirstOfficeOnce() throws Exception {
        AccountId admin = becomeAdministrator();
        RuntimeCaller caller = portal.callers.runtime(admin).orElseThrow();

        portal.administrators.appoint(caller, admin, KT1, OFFICE_ADMIN);

        assertThat(portal.callers.offices(admin)).containsExactly(KT1);
        assertThat(portal.caller(admin).name()).isEqualTo("นายเจ้าหน้าที่ 04");
        assertThat(portal.trail).containsExactly("core.account.appointed");
        assertThatThrownBy(() -> portal.administrators.appointNew(caller, "director", KT1, DIRECTOR))
                .isInstanceOf(Rejected.class);
    }

    @Test
    void otherOfficesGetAnAdministratorOfTheirOwn() throws Exception {
        RuntimeCaller caller = portal.callers.runtime(becomeAdministrator()).orElseThrow();

        String token = portal.administrators.appointNew(caller, "kt2.admin", KT2, KT2_ADMIN);

        var second = (SignedIn) portal.signIn.redeem(token, DESK);
        assertThat(portal.callers.offices(second.account())).containsExactly(KT2);
    }

    @Test
    void officeThatNobodyAdministers_getsOneOfItsPeople_withTheirOwnAccount() throws Exception {
        RuntimeCaller caller = portal.callers.runtime(becomeAdministrator()).orElseThrow();
        AccountId director = portal.account(DIRECTOR, "director", portal.whole("core.staff"));
        assertThat(portal.administrators.hasAdministrator(caller, KT1)).isFalse();
        assertThat(portal.administrators.administered(caller)).isEmpty();

        assertThat(portal.administrators.appointNew(caller, "", KT1, DIRECTOR)).isEmpty();

        assertThat(portal.administrators.hasAdministrator(caller, KT1)).isTrue();
        assertThat(portal.administrators.administered(caller)).containsExactly(KT1);
        assertThat(portal.grants.grants(director, KT1))
                .extracting(Grant::role)
                .containsExactlyInAnyOrder("core.staff", "core.office-admin");
        assertThatThrownBy(() -> portal.administrators.appointNew(caller, "other.admin", KT1, OFFICE_ADMIN))
                .isInstanceOf(Rejected.class);
    }

    @Test
    void lastAdministratorStaysAndAnOfficeAdministratorIsNone() throws Exception {
        AccountId admin = becomeAdministrator();
        RuntimeCaller caller = portal.callers.runtime(admin).orElseThrow();
        portal.administrators.open(caller, "second.admin");

        assertThatThrownBy(() -> portal.administrators.dismiss(caller, admin))
                .as("the second has not signed in yet")
                .isInstanceOf(Rejected.class);
        AccountId office = portal.officeAdmin().account();
        assertThat(portal.callers.runtime(office)).isEmpty();
    }

    @Test
    void lostPasswordOfAnAdministratorIsMendedByTheMachinesCommandOnly() throws Exception {
        AccountId admin = becomeAdministrator();

        String token = portal.administrators.newLink(portal.callers.runtimeSystem(), "ADMIN");

        assertThat(portal.callers.runtime(admin)).isEmpty();
        assertThat(((SignedIn) portal.signIn.redeem(token, DESK)).account()).isEqualTo(admin);
        RuntimeCaller closed = new RuntimeCaller() {
            @Override
            public AccountId account() {
                return admin;
            }

            @Override
            public String name() {
                return "admin";
            }

            @Override
            public boolean may(org.khet.portal.api.security.Permission permission) {
                return false;
            }
        };
        assertThatThrownBy(() -> portal.administrators.newLink(closed, "admin")).isInstanceOf(NotPermitted.class);
    }

    private AccountId becomeAdministrator() throws Exception {
        var signedIn = (SignedIn) portal.signIn.redeem(token(Files.readString(file)), DESK);
        portal.signIn.changePassword(signedIn.account(), new char[0], PASSWORD.toCharArray());
        return signedIn.account();
    }

    private static String token(String link) {
        return link.strip().substring("/login/link/".length());
    }
}
