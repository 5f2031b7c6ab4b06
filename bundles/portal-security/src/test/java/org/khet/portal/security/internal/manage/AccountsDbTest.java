package org.khet.portal.security.internal.manage;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.khet.portal.security.internal.TestOffices.ICT_CLERK;
import static org.khet.portal.security.internal.TestOffices.ICT_HEAD;
import static org.khet.portal.security.internal.TestOffices.KT1;
import static org.khet.portal.security.internal.TestOffices.KT2;
import static org.khet.portal.security.internal.TestOffices.SCHOOL_1;

import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.khet.portal.api.admin.security.Accounts.Account;
import org.khet.portal.api.admin.security.Accounts.Grant;
import org.khet.portal.api.outcome.Outdated;
import org.khet.portal.api.person.PersonId;
import org.khet.portal.api.school.SchoolId;
import org.khet.portal.api.security.AccountId;
import org.khet.portal.security.internal.account.AccountUsage;
import org.khet.portal.testkit.database.OnEachDatabase;
import org.khet.portal.testkit.database.TestDatabase;

/** The administrator of an office opens accounts, finds them and gives and takes roles. */
@OnEachDatabase
class AccountsDbTest extends AccountsCase {
    AccountsDbTest(TestDatabase database) {
        super(database);
    }

    @Test
    void administratorOpensAnAccountAndTheTrailKnows() {
        portal.accounts.open(admin, ICT_CLERK, "ict.clerk", List.of(portal.whole("core.staff")));

        Account account = portal.accounts.ofPerson(admin, ICT_CLERK).orElseThrow();
        assertThat(account.name()).isEqualTo("ict.clerk");
        assertThat(account.open()).isTrue();
        assertThat(account.grants()).containsExactly(portal.whole("core.staff"));
        assertThat(portal.trail).containsExactly("core.account.opened");
    }

    @Test
    void accountsOfManyPeople_areFoundByOneQuestion_withinReachOnly() {
        AccountId clerk = portal.account(ICT_CLERK, "clerk", portal.whole("core.staff"));
        AccountId head = portal.account(ICT_HEAD, "head", portal.whole("core.staff"));
        var wanted = List.of(ICT_CLERK, ICT_HEAD, new PersonId(4711));
        assertThat(portal.accounts.ofPeople(admin, List.of())).isEmpty();
        long before = database.statements();

        assertThat(portal.accounts.ofPeople(admin, wanted)).isEqualTo(Map.of(ICT_CLERK, clerk, ICT_HEAD, head));

        assertThat(database.statements() - before).isEqualTo(1);
        assertThat(portal.accounts.ofPeople(schoolHead(), wanted)).isEmpty();
    }

    @Test
    void aNameIsTakenInAnySpellingAndNothingIsStored() {
        portal.accounts.open(admin, ICT_CLERK, "Clerk.ICT", List.of());

        assertRejected(
                () -> portal.accounts.open(admin, ICT_HEAD, "ｃlerk.ict", List.of()), "security.account.error.taken");
        assertRejected(() -> portal.accounts.open(admin, ICT_HEAD, "a b", List.of()), "security.account.error.name");
        assertRejected(() -> portal.accounts.open(admin, ICT_CLERK, "other", List.of()), "security.account.error.has");
        assertThat(portal.accounts.ofPerson(admin, ICT_HEAD)).isEmpty();
        assertThat(portal.trail).containsExactly("core.account.opened");
    }

    @Test
    void twoAdministratorsChangeOneAccount_theSecondIsToldAndTakesNothingAway() {
        AccountId clerk = portal.account(ICT_CLERK, "clerk", portal.whole("core.staff"));
        List<Grant> seen = portal.grants.grants(clerk, KT1);
        portal.accounts.grant(admin, clerk, seen, List.of(portal.whole("core.staff"), portal.whole("core.web")));

        assertThatThrownBy(() -> portal.accounts.grant(admin, clerk, seen, List.of(portal.whole("core.clerk"))))
                .isInstanceOf(Outdated.class);

        assertThat(portal.grants.grants(clerk, KT1))
                .extracting(Grant::role)
                .containsExactlyInAnyOrder("core.staff", "core.web");
    }

    @Test
    void pastGrantsStayInTheHistoryAndAWithdrawnOneEndsYesterday() {
        portal.accounts.open(admin, ICT_CLERK, "clerk", List.of(portal.whole("core.staff")));
        Account account = portal.accounts.ofPerson(admin, ICT_CLERK).orElseThrow();
        portal.clock.set("2026-12-01T09:00");

        grant(admin, account.id(), "core.clerk");
        grant(admin, account.id(), "core.web");

        assertThat(portal.accounts.ofPerson(admin, ICT_CLERK).orElseThrow().grants())
                .extracting(Grant::role, Grant::until)
                .containsExactly(
                        org.assertj.core.groups.Tuple.tuple(
                                "core.staff", portal.today().minusDays(1)),
                        org.assertj.core.groups.Tuple.tuple("core.web", null));
    }

    @Test
    void accountsAreFoundByTheNameOfThePersonToo() {
        portal.accounts.open(admin, ICT_CLERK, "clerk_1", List.of());
        portal.accounts.open(admin, ICT_HEAD, "clerkx1", List.of());

        assertThat(portal.accounts.list(admin, "เจ้าหน้าที่ 12", 0, 50))
                .extracting(Account::name)
                .containsExactly("clerkx1");
        assertThat(portal.accounts.list(admin, "K_1", 0, 50))
                .extracting(Account::name)
                .containsExactly("clerk_1");
        assertThat(portal.accounts.list(admin, "", 1, 1))
                .extracting(Account::name)
                .containsExactly("clerkx1");
        assertThat(portal.accounts.count(admin, "")).isEqualTo(3);
    }

    @Test
    void whoHasAnAccount_isUsed_inTheOfficeOnly_soIsASchoolForWhichSomebodyHasARole() {
        portal.accounts.open(admin, ICT_CLERK, "clerk", List.of());
        var use = new AccountUsage(database.unit());
        List<PersonId> asked = List.of(ICT_CLERK, ICT_HEAD);

        assertThat(use.people(KT1, asked)).containsExactly(ICT_CLERK);
        assertThat(use.people(KT2, asked)).isEmpty();
        schoolHead();
        assertThat(use.schools(KT1, List.of(SCHOOL_1, new SchoolId(9999)))).containsExactly(SCHOOL_1);
        assertThat(use.schools(KT2, List.of(SCHOOL_1))).isEmpty();
        assertThat(use.what()).isEqualTo("security.use");
    }
}
