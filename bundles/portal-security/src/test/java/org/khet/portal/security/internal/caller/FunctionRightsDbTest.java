package org.khet.portal.security.internal.caller;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;
import static org.khet.portal.security.internal.TestOffices.FINANCE;
import static org.khet.portal.security.internal.TestOffices.ICT;
import static org.khet.portal.security.internal.TestOffices.ICT_CLERK;
import static org.khet.portal.security.internal.TestOffices.ICT_HEAD;
import static org.khet.portal.security.internal.TestOffices.ICT_REPAIR;
import static org.khet.portal.security.internal.TestOffices.KT1;
import static org.khet.portal.security.internal.TestOffices.KT2;
import static org.khet.portal.security.internal.TestPortal.REPAIR_ASSIGN;
import static org.khet.portal.security.internal.TestPortal.REPAIR_SUBMIT;

import java.nio.file.Path;
import java.time.LocalDate;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.khet.portal.api.acting.ActingCapacity;
import org.khet.portal.api.acting.ActingLimits;
import org.khet.portal.api.acting.Decider;
import org.khet.portal.api.acting.HalfDay;
import org.khet.portal.api.admin.security.RoleRegister;
import org.khet.portal.api.outcome.Rejected;
import org.khet.portal.api.person.PersonId;
import org.khet.portal.api.post.FunctionId;
import org.khet.portal.api.post.GivenFunction;
import org.khet.portal.api.security.AccountId;
import org.khet.portal.api.security.Caller;
import org.khet.portal.api.security.RuntimeCaller;
import org.khet.portal.api.security.Scope;
import org.khet.portal.api.structure.UnitId;
import org.khet.portal.security.internal.TestOffices;
import org.khet.portal.security.internal.TestPortal;
import org.khet.portal.testkit.TestCaller;
import org.khet.portal.testkit.database.OnEachDatabase;
import org.khet.portal.testkit.database.TestDatabase;

/** Rights that come and go with a function by order. CORE-13. */
@OnEachDatabase
class FunctionRightsDbTest {
    private static final LocalDate TODAY = LocalDate.of(2026, 11, 20);
    private final TestDatabase database;
    private TestPortal portal;

    FunctionRightsDbTest(TestDatabase database) {
        this.database = database;
    }

    @BeforeEach
    void start(@TempDir Path folder) {
        portal = new TestPortal(database, folder);
    }

    @Test
    void rightsAppearOnTheFirstDayAndVanishAfterTheLast_withoutANewSignIn() {
        AccountId clerk = portal.account(ICT_CLERK, "clerk", portal.whole("core.staff"));
        Caller caller = portal.caller(clerk);
        give(ICT_CLERK, "ict.head", ICT, TODAY.plusDays(1), TODAY.plusDays(2));
        portal.clock.set("2026-11-20T23:59:59");
        assertThat(caller.may(REPAIR_ASSIGN)).as("the day before").isFalse();

        portal.clock.set("2026-11-21T00:00:05");
        assertThat(caller.scope(REPAIR_ASSIGN)).isEqualTo(new Scope(false, Set.of(ICT, ICT_REPAIR), Set.of(), false));
        assertThat(portal.callers.holders(KT1, REPAIR_ASSIGN)).containsExactly(ICT_CLERK);
        portal.clock.set("2026-11-22T23:59:59");
        assertThat(caller.may(REPAIR_ASSIGN)).as("last day").isTrue();

        portal.clock.set("2026-11-23T00:00:05");
        assertThat(caller.may(REPAIR_ASSIGN)).as("the day after").isFalse();
        assertThat(caller.may(REPAIR_SUBMIT)).as("own grant").isTrue();
        assertThat(portal.callers.holders(KT1, REPAIR_ASSIGN)).isEmpty();
    }

    @Test
    void functionAloneLetsInAndOut() {
        AccountId head = portal.account(ICT_HEAD, "head");
        assertThat(portal.callers.offices(head)).isEmpty();

        give(ICT_HEAD, "ict.head", null, TODAY, TODAY);
        portal.clock.set("2026-11-20T09:31");
        assertThat(portal.callers.offices(head)).containsExactly(KT1);
        assertThat(portal.caller(head).scope(REPAIR_ASSIGN)).isEqualTo(Scope.OFFICE);
        assertThat(portal.callers.caller(head, KT2)).isEmpty();

        portal.clock.set("2026-11-21T00:00");
        assertThat(portal.callers.offices(head)).isEmpty();
        assertThat(portal.callers.caller(head, KT1)).isEmpty();
    }

    @Test
    void scopesOfGrantAndFunctionAddUp() {
        AccountId clerk = portal.account(
                ICT_CLERK,
                "clerk",
                new org.khet.portal.api.admin.security.Accounts.Grant("core.staff", FINANCE, null, false, TODAY, null));
        give(ICT_CLERK, "ict.head", ICT_REPAIR, TODAY, null);
        portal.clock.set("2026-11-20T09:31");

        assertThat(portal.caller(clerk).scope(REPAIR_SUBMIT))
                .isEqualTo(new Scope(false, Set.of(FINANCE, ICT_REPAIR), Set.of(), false));
    }

    @Test
    void functionWithoutARole_orWithOneOfTheRuntime_givesNothing() {
        AccountId clerk = portal.account(ICT_CLERK, "clerk", portal.whole("core.staff"));
        give(ICT_CLERK, "", null, TODAY, null);
        give(ICT_CLERK, "core.system", null, TODAY, null);
        portal.clock.set("2026-11-20T09:31");

        assertThat(portal.caller(clerk).may(RuntimeCaller.CREATE_OFFICE)).isFalse();
        assertThat(portal.caller(clerk).may(REPAIR_ASSIGN)).isFalse();
    }

    @Test
    void whoHasLeftOrHasAClosedAccountHoldsNothing() {
        AccountId clerk = portal.account(ICT_CLERK, "clerk", portal.whole("core.staff"));
        give(ICT_CLERK, "ict.head", null, TODAY, null);
        portal.accounts.close(portal.callers.system(KT1), clerk, true);
        assertThat(portal.callers.holders(KT1, REPAIR_ASSIGN)).isEmpty();
        portal.accounts.close(portal.callers.system(KT1), clerk, false);
        assertThat(portal.callers.holders(KT1, REPAIR_ASSIGN)).containsExactly(ICT_CLERK);

        portal.offices.leave(ICT_CLERK);
        portal.clock.set("2026-11-20T09:31");
        assertThat(portal.callers.holders(KT1, REPAIR_ASSIGN)).isEmpty();
        assertThat(portal.callers.caller(clerk, KT1)).isEmpty();
    }

    @Test
    void screenOfRolesNamesHoldersByOrderToo() {
        portal.account(ICT_CLERK, "clerk", portal.whole("core.staff"));
        give(ICT_CLERK, "ict.head", ICT, TODAY, null);
        var administrator = TestCaller.in(KT1).with(RoleRegister.MANAGE);

        assertThat(portal.roleDesk.open(administrator, "ict.head").holders()).containsExactly(ICT_CLERK);
        assertThat(portal.roleDesk.list(administrator).stream()
                        .filter(role -> role.code().equals("ict.head"))
                        .flatMap(role -> role.holders().stream()))
                .containsExactly(ICT_CLERK);
    }

    @Test
    void whoActsInAVacantPostHasTheRightsOfItsRole_withinTheModulesOfTheOrder() {
        AccountId clerk = portal.account(ICT_CLERK, "clerk");
        act(new ActingLimits("", null, Set.of("core")));
        portal.clock.set("2026-11-20T09:31");
        assertThat(portal.caller(clerk).may(REPAIR_ASSIGN)).as("another module").isFalse();
        assertThat(portal.callers.holders(KT1, REPAIR_ASSIGN)).isEmpty();

        act(new ActingLimits("", null, Set.of("ict")));
        portal.clock.set("2026-11-20T09:32");
        assertThat(portal.caller(clerk).scope(REPAIR_ASSIGN))
                .isEqualTo(new Scope(false, Set.of(ICT, ICT_REPAIR), Set.of(), false));
        assertThat(portal.callers.holders(KT1, REPAIR_ASSIGN)).containsExactly(ICT_CLERK);
        portal.clock.set("2026-11-21T00:00:05");
        assertThat(portal.callers.caller(clerk, KT1)).as("the day after").isEmpty();
    }

    @Test
    void nobodyActsForOneWhoActs_theOwnRightsAreLentOnly() {
        portal.account(ICT_CLERK, "clerk", portal.whole("core.staff"));
        AccountId head = portal.account(ICT_HEAD, "head", portal.whole("core.staff"));
        act(ActingLimits.NONE);
        var rule = new Decider(ICT_CLERK, ICT_HEAD, ActingCapacity.ACTING, 1, ActingLimits.NONE, "5/2570");
        portal.offices.turns.add(new TestOffices.Turn(HalfDay.morning(TODAY), HalfDay.afternoon(TODAY), rule));
        portal.clock.set("2026-11-20T09:31");

        Caller instead = portal.callers.acting(head, KT1, ICT_CLERK).orElseThrow();
        assertThat(instead.may(REPAIR_SUBMIT)).isTrue();
        assertThat(instead.may(REPAIR_ASSIGN)).isFalse();
    }

    private void act(ActingLimits limits) {
        portal.offices.given.add(new GivenFunction(
                new FunctionId(portal.offices.given.size() + 1L),
                ICT_CLERK,
                "group-director",
                ICT,
                "ict.head",
                "5/2570",
                TODAY,
                TODAY,
                ActingCapacity.IN_POST,
                limits));
    }

    @Test
    void nobodyTakesOverAnAccountThatHoldsMoreByOrder_andItNeedsItsSecondFactor() {
        AccountId clerk = portal.account(ICT_CLERK, "clerk", portal.whole("core.staff"));
        assertThat(portal.factor.of(clerk).required()).isFalse();
        give(ICT_CLERK, "core.office-admin", null, TODAY, null);
        var smaller = TestCaller.in(KT1).with(org.khet.portal.api.admin.security.Accounts.MANAGE, REPAIR_SUBMIT);

        assertThatExceptionOfType(Rejected.class).isThrownBy(() -> portal.accounts.reset(smaller, clerk));
        assertThat(portal.factor.of(clerk).required()).isTrue();
    }

    private void give(PersonId person, String role, @Nullable UnitId unit, LocalDate from, @Nullable LocalDate until) {
        portal.offices.given.add(new GivenFunction(
                new FunctionId(portal.offices.given.size() + 1L),
                person,
                "group-director",
                unit,
                role,
                "5/2570",
                from,
                until));
    }
}
