package org.khet.portal.security.internal.manage;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;
import static org.khet.portal.security.internal.TestOffices.DIRECTOR;
import static org.khet.portal.security.internal.TestOffices.ICT;
import static org.khet.portal.security.internal.TestOffices.ICT_CLERK;
import static org.khet.portal.security.internal.TestOffices.ICT_HEAD;
import static org.khet.portal.security.internal.TestOffices.ICT_REPAIR;
import static org.khet.portal.security.internal.TestOffices.KT1;
import static org.khet.portal.security.internal.TestOffices.KT2_ADMIN;
import static org.khet.portal.security.internal.TestOffices.OFFICE_ADMIN;
import static org.khet.portal.security.internal.TestPortal.REPAIR_ASSIGN;

import java.nio.file.Path;
import java.time.Duration;
import java.time.LocalDate;
import java.util.HashSet;
import java.util.Set;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.khet.portal.api.admin.security.Accounts;
import org.khet.portal.api.admin.security.Accounts.Grant;
import org.khet.portal.api.admin.security.Impersonation;
import org.khet.portal.api.outcome.Problem;
import org.khet.portal.api.outcome.Rejected;
import org.khet.portal.api.security.AccountId;
import org.khet.portal.api.security.Caller;
import org.khet.portal.api.security.NotPermitted;
import org.khet.portal.api.security.Permission;
import org.khet.portal.api.security.Scope;
import org.khet.portal.security.internal.TestPortal;
import org.khet.portal.security.internal.factor.TestAuthenticatorApp;
import org.khet.portal.testkit.database.OnEachDatabase;
import org.khet.portal.testkit.database.TestDatabase;

/** The office's administrator sees the portal as the head of the ICT group does, and changes nothing. */
@OnEachDatabase
class ImpersonationServiceDbTest {
    private static final LocalDate TODAY = LocalDate.of(2026, 11, 20);
    private final TestDatabase database;
    private TestPortal portal;
    private AccountId admin;
    private AccountId head;

    ImpersonationServiceDbTest(TestDatabase database) {
        this.database = database;
    }

    @BeforeEach
    void administratorWithAPhone_andTheHeadOfTheGroup(@TempDir Path folder) {
        portal = new TestPortal(database, folder);
        head = portal.account(ICT_HEAD, "head", new Grant("ict.head", ICT, null, false, TODAY, null));
        admin = portal.account(OFFICE_ADMIN, "office.admin", portal.whole("core.office-admin"));
        secure(admin);
    }

    @Test
    void seesWithTheRightsOfThatPerson_andWithNoneOfTheOwn() {
        portal.onlooking.begin(portal.caller(admin), ICT_HEAD);

        Caller seeing = portal.caller(admin);
        assertThat(seeing.scope(REPAIR_ASSIGN)).isEqualTo(new Scope(false, Set.of(ICT, ICT_REPAIR), Set.of(), false));
        assertThat(seeing.may(Accounts.MANAGE)).as("the own right").isFalse();
        assertThat(seeing.person()).isEqualTo(ICT_HEAD);
        assertThat(seeing.name()).isEqualTo("นายเจ้าหน้าที่ 12");
        assertThat(seeing.onlooker()).isEqualTo("นายเจ้าหน้าที่ 04");
        assertThat(seeing.account()).as("what hangs on the sign-in").isEqualTo(admin);
        assertThatExceptionOfType(Rejected.class).isThrownBy(seeing::requireToAct);
        assertThat(portal.caller(head).onlooker()).as("the head herself").isEmpty();
    }

    @Test
    void endsByTheButton_orByItself_alsoInTheCallerThatWasThere() {
        portal.onlooking.begin(portal.caller(admin), ICT_HEAD);
        Caller seeing = portal.caller(admin);
        portal.clock.pass(Duration.ofMinutes(15));
        assertThat(seeing.may(REPAIR_ASSIGN)).isFalse();
        assertThat(portal.caller(admin).onlooker()).isEmpty();
        assertThat(portal.caller(admin).may(Accounts.MANAGE)).isTrue();

        portal.onlooking.begin(portal.caller(admin), ICT_HEAD);
        portal.onlooking.end(admin, KT1);
        assertThat(portal.caller(admin).onlooker()).isEmpty();
        assertThat(portal.trail).endsWith("core.account.lookbegun", "core.account.lookover");
        portal.onlooking.end(admin, KT1);
        assertThat(portal.trail).endsWith("core.account.lookbegun", "core.account.lookover");
    }

    @Test
    void isGoneWithTheRightOfWhoLooks_andWithThoseOfWhoIsSeen() {
        portal.onlooking.begin(portal.caller(admin), ICT_HEAD);
        Caller seeing = portal.caller(admin);
        AccountId second = portal.account(DIRECTOR, "second.admin", portal.whole("core.office-admin"));
        portal.accounts.grant(
                portal.caller(second),
                admin,
                portal.grants.grants(admin, KT1),
                java.util.List.of(portal.whole("core.staff")));

        assertThat(seeing.may(REPAIR_ASSIGN)).isFalse();
        assertThat(portal.caller(admin).onlooker()).isEmpty();
    }

    @Test
    void withoutASecondFactorNobodyLooks() {
        AccountId second = portal.account(DIRECTOR, "second.admin", portal.whole("core.office-admin"));
        assertThat(refused(second, ICT_HEAD)).isEqualTo("security.onlook.error.factor");
        assertThat(portal.onlooking.may(portal.caller(second), ICT_HEAD)).isFalse();
        assertThat(portal.onlooking.may(own(), ICT_HEAD)).isTrue();
    }

    @Test
    void nobodyLooksAsSomebodyWithMoreRights_orOfAnotherOffice_orAsOneself() {
        Set<Permission> given = new HashSet<>(permissions("core.deputy"));
        Set<Permission> more = new HashSet<>(given);
        more.addAll(Set.of(Impersonation.LOOK, Accounts.MANAGE));
        portal.roleDesk.change(own(), "core.deputy", given, more);
        AccountId deputy = portal.account(DIRECTOR, "deputy", portal.whole("core.deputy"));
        secure(deputy);

        assertThat(refused(deputy, OFFICE_ADMIN)).isEqualTo("security.account.error.more");
        assertThat(refused(admin, OFFICE_ADMIN)).isEqualTo("security.onlook.error.self");
        assertThat(refused(admin, KT2_ADMIN)).isEqualTo("security.onlook.error.none");
        assertThat(refused(admin, ICT_CLERK)).as("has no account").isEqualTo("security.onlook.error.none");
        assertThatExceptionOfType(NotPermitted.class)
                .isThrownBy(() -> portal.onlooking.begin(portal.caller(head), ICT_CLERK));
    }

    @Test
    void signInDataAreShownToNobodyWhoLooks_andAChangeLeavesNothingBehind() {
        AccountId second = portal.account(DIRECTOR, "second.admin", portal.whole("core.office-admin"));
        portal.onlooking.begin(own(), DIRECTOR);
        Caller seeing = portal.caller(admin);
        assertThat(seeing.may(Accounts.MANAGE)).isTrue();

        assertThatExceptionOfType(Rejected.class).isThrownBy(() -> portal.sessions.open(seeing, ""));
        assertThatExceptionOfType(Rejected.class).isThrownBy(() -> portal.accounts.hasSecondFactor(seeing, head));
        assertThatExceptionOfType(Rejected.class).isThrownBy(() -> portal.accounts.close(seeing, head, true));
        assertThat(portal.accounts
                        .ofPerson(portal.caller(second), ICT_HEAD)
                        .orElseThrow()
                        .open())
                .isTrue();
    }

    @Test
    void whoLooksDoesNotBeginAgainFromThere_norRunThePortal() {
        portal.onlooking.begin(own(), ICT_HEAD);
        assertThatExceptionOfType(Rejected.class)
                .isThrownBy(() -> portal.onlooking.begin(portal.caller(admin), ICT_HEAD));
        assertThat(portal.callers.runtime(admin)).isEmpty();
    }

    @Test
    void personHearsOfIt_unlessTheOfficeDecidedOtherwise() {
        portal.onlooking.begin(own(), ICT_HEAD);
        assertThat(portal.happenings.all()).singleElement().satisfies(told -> {
            assertThat(told.type()).isEqualTo(Impersonation.LOOKED);
            assertThat(told.audience().people()).containsExactly(ICT_HEAD);
        });
        portal.onlooking.end(admin, KT1);
        portal.happenings.clear();
        portal.settings.put(KT1, Impersonation.TOLD, false, TODAY);
        portal.settings.put(KT1, Impersonation.MINUTES, 5, TODAY);

        portal.onlooking.begin(own(), ICT_HEAD);
        assertThat(portal.happenings.all()).isEmpty();
        assertThat(portal.onlooking.running(admin, KT1).orElseThrow().until())
                .isEqualTo(portal.clock.instant().plus(Duration.ofMinutes(5)));
    }

    private Caller own() {
        return portal.caller(admin);
    }

    private Set<Permission> permissions(String role) {
        return portal.roleDesk.open(own(), role).permissions();
    }

    private String refused(AccountId who, org.khet.portal.api.person.PersonId person) {
        try {
            portal.onlooking.begin(portal.caller(who), person);
            return "";
        } catch (Rejected refused) {
            return refused.problems().stream().map(Problem::key).findFirst().orElse("");
        }
    }

    private void secure(AccountId account) {
        var phone = new TestAuthenticatorApp(portal.factor.begin(account, "สพป.ตัวอย่าง เขต 1"), portal.clock);
        portal.factor.confirm(account, phone.code(), "");
    }
}
