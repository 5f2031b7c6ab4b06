package org.khet.portal.security.internal.manage;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.khet.portal.security.internal.TestOffices.DIRECTOR;
import static org.khet.portal.security.internal.TestOffices.ICT;
import static org.khet.portal.security.internal.TestOffices.ICT_CLERK;
import static org.khet.portal.security.internal.TestOffices.ICT_HEAD;
import static org.khet.portal.security.internal.TestOffices.KT1;
import static org.khet.portal.security.internal.TestOffices.KT2;
import static org.khet.portal.security.internal.TestOffices.KT2_ADMIN;
import static org.khet.portal.security.internal.TestOffices.SCHOOL_1;
import static org.khet.portal.security.internal.TestOffices.SCHOOL_1_CLERK;
import static org.khet.portal.security.internal.TestOffices.SCHOOL_1_HEAD;
import static org.khet.portal.security.internal.TestOffices.SCHOOL_2;
import static org.khet.portal.security.internal.TestOffices.SCHOOL_2_CLERK;

import java.time.Duration;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.khet.portal.api.admin.security.Accounts.Account;
import org.khet.portal.api.admin.security.Accounts.Grant;
import org.khet.portal.api.admin.security.Accounts.Role;
import org.khet.portal.api.outcome.NoLongerThere;
import org.khet.portal.api.school.SchoolId;
import org.khet.portal.api.security.AccountId;
import org.khet.portal.api.security.Caller;
import org.khet.portal.api.security.NotPermitted;
import org.khet.portal.security.internal.TestPortal;
import org.khet.portal.testkit.database.OnEachDatabase;
import org.khet.portal.testkit.database.TestDatabase;

/** How far administrators of an office and heads of schools may go. */
@OnEachDatabase
class AccountLimitsDbTest extends AccountsCase {
    AccountLimitsDbTest(TestDatabase database) {
        super(database);
    }

    @Test
    void peopleOfAnotherOfficeAreNotThere() {
        assertThatThrownBy(() -> portal.accounts.open(admin, KT2_ADMIN, "kt2.admin", List.of()))
                .isInstanceOf(NoLongerThere.class);
        portal.accounts.open(portal.callers.system(KT2), KT2_ADMIN, "kt2.admin", List.of());
        AccountId foreign = portal.accounts
                .ofPerson(portal.callers.system(KT2), KT2_ADMIN)
                .orElseThrow()
                .id();

        assertThatThrownBy(() -> portal.accounts.reset(admin, foreign)).isInstanceOf(NoLongerThere.class);
        assertThatThrownBy(() -> portal.accounts.close(admin, foreign, true)).isInstanceOf(NoLongerThere.class);
        assertThat(portal.accounts.list(admin, "", 0, 50))
                .extracting(Account::name)
                .containsExactly("office.admin");
    }

    @Test
    void whoHasNoPermissionManagesNobody() {
        Caller clerk = portal.caller(portal.account(ICT_CLERK, "ict.clerk", portal.whole("core.staff")));

        assertThatThrownBy(() -> portal.accounts.list(clerk, "", 0, 50)).isInstanceOf(NotPermitted.class);
        assertThatThrownBy(() -> portal.accounts.open(clerk, ICT_HEAD, "mine", List.of()))
                .isInstanceOf(NotPermitted.class);
        assertThatThrownBy(() -> grant(clerk, clerk.account(), "core.director")).isInstanceOf(NotPermitted.class);
    }

    @Test
    void headOfSchoolOpensAccountsOfTheOwnSchoolOnly() {
        Caller head = schoolHead();

        portal.accounts.open(head, SCHOOL_1_CLERK, "s1.clerk", List.of(school("core.school-staff", SCHOOL_1)));

        assertThat(portal.accounts.list(head, "", 0, 50))
                .extracting(Account::name)
                .containsExactly("s1.clerk", "s1.head");
        assertThat(portal.accounts.count(head, "clerk")).isEqualTo(1);
        assertThatThrownBy(() -> portal.accounts.open(
                        head, SCHOOL_2_CLERK, "s2.clerk", List.of(school("core.school-staff", SCHOOL_2))))
                .isInstanceOf(NoLongerThere.class);
        assertThatThrownBy(() -> portal.accounts.open(head, ICT_CLERK, "mine", List.of()))
                .isInstanceOf(NoLongerThere.class);
    }

    @Test
    void headOfSchoolGivesSchoolRolesInTheOwnSchoolOnly() {
        Caller head = schoolHead();

        assertThat(portal.accounts.grantable(head))
                .extracting(Role::code)
                .containsExactly("core.school-head", "core.school-staff");
        for (Grant tooMuch : List.of(
                school("core.school-staff", SCHOOL_2),
                school("ict.head", SCHOOL_1),
                school("core.office-admin", SCHOOL_1),
                portal.whole("core.school-staff"))) {
            assertRejected(
                    () -> portal.accounts.open(head, SCHOOL_1_CLERK, "s1.clerk", List.of(tooMuch)),
                    "security.account.error.give");
        }
    }

    @Test
    void headOfSchoolGivesTheOwnRole_alsoWhileAModuleThatItHasRightsOfIsOff() {
        database.execute(
                "insert into sec_role (id, office_id, code, version) values (-1, 1, 'core.school-head', 1)",
                "insert into sec_role_permission (id, role_id, permission) values (-2, -1, 'core:account:manage')",
                "insert into sec_role_permission (id, role_id, permission) values (-3, -1, 'ict:repair:submit')");
        portal.clock.pass(Duration.ofSeconds(5));
        Caller head = schoolHead();

        portal.switches.turn(KT1, "ict", false);

        assertThat(head.may(TestPortal.REPAIR_SUBMIT)).isFalse();
        portal.accounts.open(head, SCHOOL_1_CLERK, "s1.deputy", List.of(school("core.school-head", SCHOOL_1)));
        portal.switches.turn(KT1, "ict", true);
        assertThat(portal.callers.holders(KT1, TestPortal.REPAIR_SUBMIT)).contains(SCHOOL_1_HEAD);
    }

    @Test
    void headOfSchoolDoesNotTakeOverAnAccountWithMoreRights() {
        AccountId clerk = portal.account(SCHOOL_1_CLERK, "s1.clerk", portal.whole("core.office-admin"));
        Caller head = schoolHead();

        assertRejected(() -> portal.accounts.reset(head, clerk), "security.account.error.more");
        assertRejected(() -> portal.accounts.close(head, clerk, true), "security.account.error.more");
    }

    @Test
    void anAdministratorOfTheRuntimeIsNotTakenOverFromAnOffice() {
        var system = portal.callers.runtimeSystem();
        portal.administrators.open(system, "root.admin");
        AccountId root = portal.administrators.all(system).getFirst().id();
        portal.administrators.appoint(system, root, KT2, KT2_ADMIN);

        assertRejected(
                () -> portal.accounts.reset(portal.callers.system(KT2), root), "security.account.error.elsewhere");
    }

    @Test
    void theRuntimeRoleAndUnknownRolesAreNotGiven() {
        for (String role : List.of("core.system", "made.up")) {
            assertRejected(
                    () -> portal.accounts.open(admin, ICT_CLERK, "clerk", List.of(portal.whole(role))),
                    "security.account.error.unknown");
        }
        var twice = new Grant("core.staff", ICT, SCHOOL_1, false, portal.today(), null);
        var backwards = new Grant(
                "core.staff", null, null, false, portal.today(), portal.today().minusDays(1));
        for (Grant odd : List.of(twice, backwards)) {
            assertRejected(
                    () -> portal.accounts.open(admin, ICT_CLERK, "clerk", List.of(odd)),
                    "security.account.error.grant");
        }
        assertRejected(
                () -> portal.accounts.open(
                        admin, ICT_CLERK, "clerk", List.of(school("core.school-staff", new SchoolId(99)))),
                "security.account.error.unknown");
        assertThat(portal.accounts.roles(KT1)).extracting(Role::code).doesNotContain("core.system");
    }

    @Test
    void theLastAdministratorOfAnOfficeStays() {
        assertRejected(() -> grant(admin, admin.account(), "core.staff"), "security.account.error.last");
        assertThat(admin.may(org.khet.portal.api.admin.security.Accounts.MANAGE))
                .isTrue();

        AccountId director = portal.account(DIRECTOR, "director", portal.whole("core.office-admin"));
        grant(portal.caller(director), admin.account(), "core.staff");

        assertThat(admin.may(org.khet.portal.api.admin.security.Accounts.MANAGE))
                .isFalse();
        assertRejected(
                () -> portal.accounts.close(portal.caller(director), director, true), "security.account.error.self");
    }
}
