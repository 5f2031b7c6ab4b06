package org.khet.portal.security.internal.caller;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.khet.portal.security.internal.TestOffices.FINANCE;
import static org.khet.portal.security.internal.TestOffices.ICT;
import static org.khet.portal.security.internal.TestOffices.ICT_CLERK;
import static org.khet.portal.security.internal.TestOffices.ICT_HEAD;
import static org.khet.portal.security.internal.TestOffices.ICT_REPAIR;
import static org.khet.portal.security.internal.TestOffices.KT1;
import static org.khet.portal.security.internal.TestOffices.KT2;
import static org.khet.portal.security.internal.TestOffices.SCHOOL_1;
import static org.khet.portal.security.internal.TestOffices.SCHOOL_1_CLERK;
import static org.khet.portal.security.internal.TestPortal.REPAIR_ASSIGN;
import static org.khet.portal.security.internal.TestPortal.REPAIR_SUBMIT;

import java.nio.file.Path;
import java.time.Duration;
import java.util.List;
import java.util.Set;
import java.util.concurrent.atomic.AtomicInteger;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.khet.portal.api.admin.security.Accounts.Grant;
import org.khet.portal.api.module.ModuleId;
import org.khet.portal.api.security.AccountId;
import org.khet.portal.api.security.Caller;
import org.khet.portal.api.security.NotPermitted;
import org.khet.portal.api.security.Permission;
import org.khet.portal.api.security.PermissionEntry;
import org.khet.portal.api.security.Scope;
import org.khet.portal.security.internal.TestPortal;
import org.khet.portal.testkit.database.OnEachDatabase;
import org.khet.portal.testkit.database.TestDatabase;

@OnEachDatabase
class CallersDbTest {
    private final TestDatabase database;
    private TestPortal portal;

    CallersDbTest(TestDatabase database) {
        this.database = database;
    }

    @BeforeEach
    void twoOffices(@TempDir Path home) {
        portal = new TestPortal(database, home);
    }

    @Test
    void headOfAGroupReachesItsSectionsToo() {
        AccountId head = portal.account(ICT_HEAD, "ict.head", unit("ict.head"));

        assertThat(portal.caller(head).scope(REPAIR_ASSIGN))
                .isEqualTo(new Scope(false, Set.of(ICT, ICT_REPAIR), Set.of(), false));
    }

    @Test
    void scopesOfSeveralGrantsAddUp() {
        AccountId account = portal.account(
                ICT_CLERK,
                "clerk",
                new Grant("core.staff", FINANCE, null, false, portal.today(), null),
                new Grant("core.staff", null, SCHOOL_1, false, portal.today(), null),
                new Grant("core.staff", null, null, true, portal.today(), null));
        assertThat(portal.caller(account).scope(REPAIR_SUBMIT))
                .isEqualTo(new Scope(false, Set.of(FINANCE), Set.of(SCHOOL_1), true));

        regrant(account, portal.whole("core.staff"), unit("core.staff"));
        assertThat(portal.caller(account).scope(REPAIR_SUBMIT)).isEqualTo(Scope.OFFICE);
    }

    @Test
    void whoHoldsNothingIsToldWhatIsMissing() {
        Caller clerk = portal.caller(portal.account(ICT_CLERK, "clerk", portal.whole("core.staff")));

        assertThat(clerk.may(REPAIR_ASSIGN)).isFalse();
        assertThatThrownBy(() -> clerk.require(REPAIR_ASSIGN))
                .isInstanceOfSatisfying(
                        NotPermitted.class,
                        missing -> assertThat(missing.permission()).isEqualTo(REPAIR_ASSIGN));
    }

    @Test
    void nobodyActsInAnotherOffice() {
        AccountId clerk = portal.account(ICT_CLERK, "clerk", portal.whole("core.staff"));

        assertThat(portal.callers.offices(clerk)).containsExactly(KT1);
        assertThat(portal.callers.caller(clerk, KT2)).isEmpty();
        assertThat(portal.callers.holders(KT2, REPAIR_SUBMIT)).isEmpty();
    }

    @Test
    void aGrantCountsFromItsFirstToItsLastDayInBangkok() {
        AccountId clerk = portal.account(
                ICT_CLERK,
                "clerk",
                new Grant(
                        "core.staff",
                        null,
                        null,
                        false,
                        portal.today().plusDays(1),
                        portal.today().plusDays(2)));
        assertThat(portal.callers.caller(clerk, KT1)).isEmpty();

        portal.clock.set("2026-11-21T00:00");
        Caller caller = portal.caller(clerk);
        portal.clock.set("2026-11-22T23:59:59");
        assertThat(caller.may(REPAIR_SUBMIT)).isTrue();

        portal.clock.set("2026-11-23T00:00:05");
        assertThat(caller.may(REPAIR_SUBMIT)).as("ended yesterday").isFalse();
        assertThat(portal.callers.offices(clerk)).isEmpty();
        assertThat(portal.callers.holders(KT1, REPAIR_SUBMIT)).isEmpty();
    }

    @Test
    void aWithdrawnRoleIsGoneAtOnceForACallerInHand() {
        AccountId account = portal.account(ICT_HEAD, "ict.head", unit("ict.head"));
        Caller inHand = portal.caller(account);
        assertThat(inHand.may(REPAIR_ASSIGN)).isTrue();

        regrant(account, portal.whole("core.staff"));

        assertThat(inHand.may(REPAIR_ASSIGN)).isFalse();
        assertThat(inHand.may(REPAIR_SUBMIT)).isTrue();
    }

    @Test
    void roleIsHadInItsReach_goneAtOnceWhenTaken_andNotWhileItsModuleIsOff() {
        AccountId account = portal.account(ICT_HEAD, "ict.head", unit("ict.head"), portal.whole("core.staff"));
        Caller head = portal.caller(account);
        assertThat(head.role("ict.head", REPAIR_SUBMIT).units()).contains(ICT);
        assertThat(head.role("core.staff", REPAIR_SUBMIT)).isEqualTo(Scope.OFFICE);
        assertThat(head.role("ict.clerk", REPAIR_SUBMIT)).isEqualTo(Scope.NONE);
        assertThat(portal.callers.role(KT1, head.person(), "ict.head", REPAIR_SUBMIT))
                .as("asked about somebody")
                .isEqualTo(head.role("ict.head", REPAIR_SUBMIT));
        assertThat(portal.callers.role(KT1, head.person(), "ict.clerk", REPAIR_SUBMIT))
                .isEqualTo(Scope.NONE);
        assertThat(portal.callers.system(KT1).role("ict.head", REPAIR_SUBMIT)).isEqualTo(Scope.NONE);

        portal.switches.turn(KT1, "ict", false);
        assertThat(head.role("ict.head", REPAIR_SUBMIT)).isEqualTo(Scope.NONE);
        assertThat(head.role("core.staff", REPAIR_SUBMIT)).isEqualTo(Scope.OFFICE);
        portal.switches.turn(KT1, "ict", true);

        regrant(account, portal.whole("core.staff"));
        assertThat(head.role("ict.head", REPAIR_SUBMIT)).isEqualTo(Scope.NONE);
    }

    @Test
    void aChangeOnAnotherNodeIsSeenWithinSeconds() {
        AccountId account = portal.account(ICT_HEAD, "ict.head", unit("ict.head"));
        Caller inHand = portal.caller(account);
        assertThat(inHand.may(REPAIR_ASSIGN)).isTrue();

        database.execute("update sec_account set closed = true where id = " + account.value());
        portal.clock.pass(Duration.ofSeconds(5));

        assertThat(inHand.may(REPAIR_ASSIGN)).isFalse();
    }

    @Test
    void whoLeftTheOfficeActsNoMore() {
        AccountId account = portal.account(ICT_HEAD, "ict.head", unit("ict.head"));
        portal.offices.leave(ICT_HEAD);
        portal.clock.pass(Duration.ofSeconds(5));

        assertThat(portal.callers.caller(account, KT1)).isEmpty();
        assertThat(portal.callers.holders(KT1, REPAIR_ASSIGN)).isEmpty();
    }

    @Test
    void holdersAreAllWhoseRolesGiveThePermission() {
        portal.account(ICT_HEAD, "ict.head", unit("ict.head"));
        portal.account(ICT_CLERK, "clerk", portal.whole("core.staff"));
        portal.account(
                SCHOOL_1_CLERK,
                "s1.clerk",
                new Grant("core.school-staff", null, SCHOOL_1, false, portal.today(), null));

        assertThat(portal.callers.holders(KT1, REPAIR_SUBMIT))
                .containsExactlyInAnyOrder(ICT_HEAD, ICT_CLERK, SCHOOL_1_CLERK);
        assertThat(portal.callers.holders(KT1, REPAIR_ASSIGN)).containsExactly(ICT_HEAD);
    }

    @Test
    void thePortalItselfHoldsEverythingInTheOffice() {
        assertThat(portal.callers.system(KT2).scope(REPAIR_ASSIGN)).isEqualTo(Scope.OFFICE);
        assertThat(portal.callers.system(KT2).office()).isEqualTo(KT2);
    }

    @Test
    void aPermissionTakenFromARoleDoesNotComeBackWithTheModule() {
        AccountId clerk = portal.account(ICT_CLERK, "clerk", portal.whole("core.staff"));
        database.execute("delete from sec_role_permission where permission = 'ict:repair:submit'");
        Permission fresh = Permission.of("ict:loan:request");

        portal.roles.take(List.of(
                new PermissionEntry(REPAIR_SUBMIT, Set.of("core.staff")),
                new PermissionEntry(fresh, Set.of("core.staff"))));
        portal.clock.pass(Duration.ofSeconds(5));

        assertThat(portal.caller(clerk).may(REPAIR_SUBMIT)).isFalse();
        assertThat(portal.caller(clerk).may(fresh)).as("new in this version").isTrue();
    }

    @Test
    void whoIsSignedInHoldsThePermissionsOfANewModuleAtOnce() {
        AccountId clerk = portal.account(ICT_CLERK, "clerk", portal.whole("core.staff"));
        Permission book = Permission.of("rooms:room:book");
        assertThat(portal.caller(clerk).may(book)).isFalse();

        boolean fresh =
                portal.modules.arrived(new ModuleId("rooms"), List.of(new PermissionEntry(book, Set.of("core.staff"))));

        assertThat(fresh).isTrue();
        assertThat(portal.caller(clerk).may(book)).isTrue();
    }

    @Test
    void updateOfAModuleWithoutANewPermission_makesNobodysRightsAndSessionsReadAnew() {
        AccountId clerk = portal.account(ICT_CLERK, "clerk", portal.whole("core.staff"));
        assertThat(portal.caller(clerk).may(REPAIR_SUBMIT)).isTrue();
        database.execute("delete from sec_grant");
        var rung = new AtomicInteger();

        try (var _ = portal.sessions.follow(rung::incrementAndGet)) {
            portal.ictLeft();
            portal.ictArrived();
        }

        assertThat(rung).hasValue(0);
        assertThat(portal.caller(clerk).may(REPAIR_SUBMIT))
                .as("still remembered")
                .isTrue();
        portal.clock.pass(Duration.ofSeconds(5));
        assertThat(portal.callers.caller(clerk, portal.office()))
                .as("for seconds")
                .isEmpty();
    }

    @Test
    void anOfficesOwnRoleStandsBeforeTheStandardOne() {
        AccountId clerk = portal.account(ICT_CLERK, "clerk", portal.whole("core.staff"));
        database.execute(
                "insert into sec_role (id, office_id, code, version) values (-1, 1, 'core.staff', 1)",
                "insert into sec_role_permission (id, role_id, permission) values (-2, -1, 'ict:*')");
        portal.clock.pass(Duration.ofSeconds(5));

        assertThat(portal.caller(clerk).may(REPAIR_ASSIGN)).isTrue();
        assertThat(portal.caller(clerk).may(Permission.of("fin:claim:submit"))).isFalse();
    }

    private Grant unit(String role) {
        return new Grant(role, ICT, null, false, portal.today(), null);
    }

    private void regrant(AccountId account, Grant... grants) {
        Caller system = portal.callers.system(KT1);
        portal.accounts.grant(system, account, portal.grants.grants(account, KT1), List.of(grants));
    }
}
