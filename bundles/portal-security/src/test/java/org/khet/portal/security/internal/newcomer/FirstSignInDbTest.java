package org.khet.portal.security.internal.newcomer;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.khet.portal.security.internal.TestOffices.ICT_CLERK;
import static org.khet.portal.security.internal.TestOffices.ICT_HEAD;
import static org.khet.portal.security.internal.TestOffices.ICT_REPAIR;
import static org.khet.portal.security.internal.TestOffices.KT1;
import static org.khet.portal.security.internal.TestOffices.KT2;
import static org.khet.portal.security.internal.TestOffices.KT2_ADMIN;
import static org.khet.portal.security.internal.TestOffices.SCHOOL_1;
import static org.khet.portal.security.internal.TestOffices.SCHOOL_1_CLERK;
import static org.khet.portal.security.internal.TestPortal.REPAIR_ASSIGN;
import static org.khet.portal.security.internal.TestPortal.REPAIR_SUBMIT;

import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.khet.portal.api.admin.security.Accounts.Grant;
import org.khet.portal.api.admin.security.RoleRegister;
import org.khet.portal.api.admin.security.SignInResult;
import org.khet.portal.api.admin.security.SignInResult.Refused;
import org.khet.portal.api.admin.security.SignInResult.SignedIn;
import org.khet.portal.api.outcome.NoLongerThere;
import org.khet.portal.api.security.AccountId;
import org.khet.portal.api.security.Caller;
import org.khet.portal.api.security.NotPermitted;
import org.khet.portal.security.internal.directory.TestDirectory;
import org.khet.portal.testkit.database.OnEachDatabase;
import org.khet.portal.testkit.database.TestDatabase;

/** Somebody without an account signs in with the password of the office's directory, and works. */
@OnEachDatabase
class FirstSignInDbTest extends FirstSignInCase {
    FirstSignInDbTest(TestDatabase database) {
        super(database);
    }

    @Test
    void clerkSignsInForTheFirstTime_reports_andTheOfficeKnows() {
        SignedIn in = (SignedIn) signIn("clerk.ict");

        assertThat(in.changePassword()).isFalse();
        assertThat(account(ICT_CLERK)).contains(in.account());
        assertThat(portal.grants.grants(in.account(), KT1)).containsExactly(portal.whole("core.staff"));
        assertThat(portal.directoryAccounts.uses(in.account())).isTrue();
        assertThat(portal.caller(in.account()).may(REPAIR_SUBMIT)).isTrue();
        assertThat(portal.caller(in.account()).may(REPAIR_ASSIGN)).isFalse();
        assertThat(portal.trail).containsExactly("core.account.made");
        assertThat(lastTold())
                .containsEntry("name", "clerk.ict")
                .containsEntry("person", "113")
                .containsEntry("roles", "core.staff 2026-11-20/");
        assertThat(portal.happenings.all()).singleElement().satisfies(told -> {
            assertThat(told.type()).isEqualTo("core.account.made");
            assertThat(told.link()).isEqualTo("admin/people/113");
            assertThat(told.audience().permissions()).isEqualTo(Set.of(RoleRegister.MANAGE));
        });
    }

    @Test
    void nextTimeItIsTheSameAccount_andItsAdministratorChangesTheRoles() {
        AccountId account = ((SignedIn) signIn("clerk.ict")).account();
        Caller admin = portal.officeAdmin();
        long before = accounts();

        portal.accounts.grant(
                admin, account, portal.grants.grants(account, KT1), List.of(portal.whole("core.central-clerk")));

        assertThat(((SignedIn) signIn("CLERK.ICT")).account()).isEqualTo(account);
        assertThat(portal.grants.grants(account, KT1)).containsExactly(portal.whole("core.central-clerk"));
        assertThat(accounts()).isEqualTo(before);
    }

    @Test
    void administratorSeesWhenTheDirectoryMadeIt_andOfOthersNothing() {
        AccountId account = ((SignedIn) signIn("clerk.ict")).account();
        Caller admin = portal.officeAdmin();
        AccountId opened = portal.account(ICT_HEAD, "head.ict", portal.whole("core.staff"));
        portal.accounts.open(portal.callers.system(KT2), KT2_ADMIN, "kt2.admin", List.of(portal.whole("core.staff")));
        AccountId foreign = portal.grants.account(KT2, KT2_ADMIN).orElseThrow();

        assertThat(portal.directoryAccounts.madeAt(admin, account)).contains(portal.clock.instant());
        assertThat(portal.directoryAccounts.madeAt(admin, opened)).isEmpty();
        assertThatThrownBy(() -> portal.directoryAccounts.madeAt(admin, foreign))
                .isInstanceOf(NoLongerThere.class);
        assertThatThrownBy(() -> portal.directoryAccounts.madeAt(portal.caller(account), opened))
                .isInstanceOf(NotPermitted.class);
    }

    @ParameterizedTest
    @ValueSource(strings = {"CLERK.ict", "  clerk.ict ", "ｃｌｅｒｋ.ict"})
    void howeverTheNameIsTypedItIsOneName(String typed) {
        SignedIn first = (SignedIn) signIn(typed);

        assertThat(((SignedIn) signIn("clerk.ict")).account()).isEqualTo(first.account());
        assertThat(first.name()).isEqualTo("clerk.ict");
        assertThat(accounts()).isEqualTo(1);
    }

    @Test
    void twoSignInsAtOnceMakeOneAccount() throws Exception {
        var start = new CountDownLatch(1);
        try (var desks = Executors.newVirtualThreadPerTaskExecutor()) {
            List<Future<SignInResult>> both = IntStream.range(0, 2)
                    .mapToObj(desk -> desks.submit(() -> {
                        start.await();
                        return signIn("clerk.ict");
                    }))
                    .toList();
            start.countDown();

            AccountId first = ((SignedIn) both.getFirst().get()).account();
            assertThat(((SignedIn) both.getLast().get()).account()).isEqualTo(first);
        }
        assertThat(accounts()).isEqualTo(1);
        assertThat(portal.happenings.types()).containsExactly("core.account.made");
    }

    @Test
    void otherSignInMakesTheAccount_whileThePersonIsLookedFor_bothAreLetIn() {
        List<SignInResult> other = new ArrayList<>();
        portal.offices.meanwhile(() -> other.add(
                CompletableFuture.supplyAsync(() -> signIn("clerk.ict")).join()));

        AccountId account = ((SignedIn) signIn("clerk.ict")).account();

        assertThat(((SignedIn) other.getFirst()).account()).isEqualTo(account);
        assertThat(accounts()).isEqualTo(1);
        assertThat(portal.trail).containsExactly("core.account.made");
    }

    @Test
    void roleOfTheOwnUnitOnly() {
        written("newAccountRoles", "core.staff, ict.head/unit");

        AccountId account = ((SignedIn) signIn("clerk.ict")).account();

        assertThat(portal.grants.grants(account, KT1))
                .containsExactlyInAnyOrder(
                        portal.whole("core.staff"),
                        new Grant("ict.head", ICT_REPAIR, null, false, portal.today(), null));
    }

    @Test
    void groupsOfTheDirectoryGiveRolesAtTheMaking_andNotLater() throws Exception {
        String head = office.group("ict-heads", "member: cn=clerk.ict,dc=khet,dc=test");
        String unix = office.group("clerks", "memberUid: clerk.ict");
        String others = office.group("others", "member: cn=somebody,dc=khet,dc=test");
        written(
                "newAccountGroups",
                head + " > ict.head; " + unix + " > core.central-clerk;" + others + " > core.web; cn=none,"
                        + "dc=khet,dc=test > core.deputy");

        AccountId account = ((SignedIn) signIn("clerk.ict")).account();
        assertThat(portal.grants.grants(account, KT1))
                .extracting(Grant::role)
                .containsExactlyInAnyOrder("core.staff", "ict.head", "core.central-clerk");

        office.group("late", "member: cn=clerk.ict,dc=khet,dc=test");
        written("newAccountGroups", "cn=late,dc=khet,dc=test > core.web");
        signIn("clerk.ict");
        assertThat(portal.grants.grants(account, KT1)).hasSize(3);
    }

    @Test
    void teacherGetsRolesOfTheOwnSchoolOnly_whereSchoolsGetAny() throws Exception {
        office.add("ครู.32", "ครู.32", List.of("mail: teacher.32@khet.test"));
        portal.offices.mail(SCHOOL_1_CLERK, "teacher.32@khet.test");

        assertThat(signIn("ครู.32")).isInstanceOf(Refused.class);
        assertThat(portal.trail).containsExactly("core.account.rolelessrefused");

        written("newAccountSchoolRoles", "core.school-staff");
        AccountId account = ((SignedIn) signIn("ครู.32")).account();
        assertThat(portal.grants.grants(account, KT1))
                .containsExactly(new Grant("core.school-staff", null, SCHOOL_1, false, portal.today(), null));
    }

    @Test
    void offUnlessItIsSwitchedOn() {
        portal.directoryServer.changed(office.config());

        assertThat(signIn("clerk.ict")).isInstanceOf(Refused.class);
        assertThat(accounts()).isZero();
        assertThat(portal.directoryHealth.trouble()).isEmpty();
        assertThat(portal.trail).isEmpty();
    }

    @Test
    void closedByItsAdministratorItStaysClosed() {
        AccountId account = ((SignedIn) signIn("clerk.ict")).account();
        portal.accounts.close(portal.officeAdmin(), account, true);
        long before = accounts();

        assertThat(signIn("clerk.ict", TestDirectory.PASSWORD)).isInstanceOf(Refused.class);
        assertThat(accounts()).isEqualTo(before);
    }
}
