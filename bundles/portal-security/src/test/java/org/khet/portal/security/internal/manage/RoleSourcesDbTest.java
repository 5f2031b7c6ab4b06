package org.khet.portal.security.internal.manage;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;
import static org.assertj.core.api.Assertions.tuple;
import static org.khet.portal.security.internal.TestOffices.ICT;
import static org.khet.portal.security.internal.TestOffices.ICT_CLERK;
import static org.khet.portal.security.internal.TestOffices.ICT_HEAD;
import static org.khet.portal.security.internal.TestOffices.KT1;
import static org.khet.portal.security.internal.TestOffices.KT2;
import static org.khet.portal.security.internal.TestOffices.OFFICE_ADMIN;
import static org.khet.portal.security.internal.TestOffices.SCHOOL_1;
import static org.khet.portal.security.internal.TestOffices.SCHOOL_1_CLERK;
import static org.khet.portal.security.internal.TestPortal.REPAIR_ASSIGN;
import static org.khet.portal.security.internal.TestPortal.REPAIR_SUBMIT;

import java.time.LocalDate;
import java.util.List;
import java.util.Set;
import java.util.function.Predicate;
import java.util.stream.Collectors;
import org.junit.jupiter.api.Test;
import org.khet.portal.api.acting.ActingCapacity;
import org.khet.portal.api.acting.ActingLimits;
import org.khet.portal.api.acting.Decider;
import org.khet.portal.api.acting.HalfDay;
import org.khet.portal.api.admin.security.Accounts;
import org.khet.portal.api.admin.security.Accounts.Grant;
import org.khet.portal.api.admin.security.RoleSources.ByDecision;
import org.khet.portal.api.admin.security.RoleSources.ByFunction;
import org.khet.portal.api.admin.security.RoleSources.ByHand;
import org.khet.portal.api.admin.security.RoleSources.InPlaceOf;
import org.khet.portal.api.admin.security.RoleSources.InPost;
import org.khet.portal.api.admin.security.RoleSources.Source;
import org.khet.portal.api.admin.security.RoleSources.SourcedRole;
import org.khet.portal.api.module.ModuleId;
import org.khet.portal.api.outcome.NoLongerThere;
import org.khet.portal.api.person.PersonId;
import org.khet.portal.api.post.FunctionId;
import org.khet.portal.api.post.GivenFunction;
import org.khet.portal.api.post.PostActingId;
import org.khet.portal.api.security.AccountId;
import org.khet.portal.api.security.Caller;
import org.khet.portal.api.security.Callers;
import org.khet.portal.api.security.NotPermitted;
import org.khet.portal.api.security.Permission;
import org.khet.portal.security.internal.TestOffices.Leave;
import org.khet.portal.security.internal.TestOffices.Turn;
import org.khet.portal.testkit.TestCaller;
import org.khet.portal.testkit.database.OnEachDatabase;
import org.khet.portal.testkit.database.TestDatabase;

/** Where each role of a person comes from. Source: core CORE-14, CORE-17; DESIGN picture 16. */
@OnEachDatabase
class RoleSourcesDbTest extends AccountsCase {
    private static final LocalDate TODAY = LocalDate.of(2026, 11, 20);
    private static final LocalDate TOMORROW = TODAY.plusDays(1);
    private static final String ORDER = "5/2570";

    RoleSourcesDbTest(TestDatabase database) {
        super(database);
    }

    @Test
    void roleGivenByHandTellsWhoGaveItAndWhen_alsoAfterOthersWereGiven() {
        AccountId clerk = portal.account(ICT_CLERK, "clerk", portal.whole("core.staff"));
        Grant head = new Grant("ict.head", ICT, null, false, TODAY, TOMORROW);
        List<Grant> before = portal.grants.grants(clerk, KT1);
        portal.accounts.grant(admin, clerk, before, List.of(before.getFirst(), head));
        portal.clock.set("2026-11-21T09:30");

        assertThat(roles(ICT_CLERK))
                .extracting(SourcedRole::grant, SourcedRole::source)
                .containsExactly(
                        tuple(before.getFirst(), new ByHand(clerk, Callers.SYSTEM_PERSON, TODAY)),
                        tuple(head, new ByHand(clerk, OFFICE_ADMIN, TODAY)));
        portal.clock.set("2026-11-22T09:30");
        assertThat(roles(ICT_CLERK)).as("it is over").hasSize(1);
    }

    @Test
    void roleByOrderNamesFunctionAndOrder_andOfWhoActsInAVacantPostItsLimits() {
        portal.account(ICT_CLERK, "clerk");
        give(ICT_CLERK, "core.staff", ActingCapacity.OWN, ActingLimits.NONE);
        var limits = new ActingLimits("", null, Set.of("fin"));
        give(ICT_CLERK, "ict.head", ActingCapacity.IN_POST, limits);

        assertThat(sources(ICT_CLERK))
                .containsExactly(
                        new ByFunction("group-director", ORDER),
                        new InPost(new PostActingId(2), ActingCapacity.IN_POST, ORDER));
        SourcedRole inPost = roles(ICT_CLERK).getLast();
        assertThat(inPost.grant()).isEqualTo(new Grant("ict.head", ICT, null, false, TODAY, TODAY));
        assertThat(inPost.limits()).isEqualTo(limits);
        assertThat(inPost.permissions())
                .as("another module than the order names")
                .doesNotContain(REPAIR_ASSIGN);
    }

    @Test
    void roleOfAnAbsentHolderCountsWhileSomebodyActs_withinTheDaysOfTheAbsence() {
        AccountId clerk = portal.account(ICT_CLERK, "clerk", portal.whole("core.staff"));
        portal.account(
                ICT_HEAD,
                "head",
                new Grant("ict.head", ICT, null, false, TODAY.minusYears(1), null),
                new Grant("core.staff", null, null, true, TODAY, null),
                portal.whole("core.office-admin"));
        give(ICT_HEAD, "core.staff", ActingCapacity.IN_POST, ActingLimits.NONE);
        absent(ICT_HEAD);
        portal.clock.set("2026-11-20T11:59");
        assertThat(roles(ICT_CLERK)).as("in the morning").hasSize(1);

        portal.clock.set("2026-11-20T12:00");
        assertThat(sources(ICT_CLERK))
                .as("nobody lends own records, what comes by acting, and roles that need a second factor")
                .endsWith(new InPlaceOf(ICT_HEAD, ActingCapacity.ACTING, ORDER))
                .hasSize(2);
        SourcedRole lent = roles(ICT_CLERK).getLast();
        assertThat(lent.grant()).isEqualTo(new Grant("ict.head", ICT, null, false, TODAY, TOMORROW));
        Caller instead = portal.callers.acting(clerk, KT1, ICT_HEAD).orElseThrow();
        assertThat(lent.permissions()).contains(REPAIR_ASSIGN).isEqualTo(held(instead::may));
    }

    @Test
    void howManyAreAbsent_asksNoMoreOfTheDatabase() {
        portal.account(ICT_CLERK, "clerk", portal.whole("core.staff"));
        portal.account(ICT_HEAD, "head", portal.whole("ict.head"));
        portal.account(SCHOOL_1_CLERK, "s1.clerk", portal.whole("core.staff"));
        absent(ICT_HEAD);
        portal.clock.set("2026-11-20T12:00");
        assertThat(roles(ICT_CLERK)).hasSize(2);
        long before = database.statements();
        roles(ICT_CLERK);
        long one = database.statements() - before;

        absent(SCHOOL_1_CLERK);
        before = database.statements();
        assertThat(roles(ICT_CLERK)).hasSize(3);
        assertThat(database.statements() - before).isEqualTo(one);
    }

    @Test
    void whatTheRolesGive_isWhatThePersonMay_andAModuleThatIsOffGivesNothing() {
        Caller clerk = portal.caller(
                portal.account(ICT_CLERK, "clerk", portal.whole("core.staff"), portal.whole("core.office-admin")));
        give(ICT_CLERK, "ict.head", ActingCapacity.OWN, ActingLimits.NONE);
        portal.clock.set("2026-11-20T09:31");
        assertThat(permissions(ICT_CLERK))
                .contains(REPAIR_ASSIGN, REPAIR_SUBMIT, Accounts.MANAGE)
                .isEqualTo(held(clerk::may));

        portal.switches.turn(KT1, "ict", false);
        assertThat(permissions(ICT_CLERK))
                .doesNotContain(REPAIR_ASSIGN)
                .contains(Accounts.MANAGE)
                .isEqualTo(held(clerk::may));
    }

    @Test
    void leaveToReadIsToldByItsModule_butLetsNobodyIn() {
        portal.switches.turn(KT1, "audit", true);
        portal.offices.leaves.add(new Leave(ICT_CLERK, new ModuleId("fin"), TODAY, TODAY));
        AccountId clerk = portal.account(ICT_CLERK, "clerk");
        assertThat(roles(ICT_CLERK)).isEmpty();

        portal.accounts.grant(admin, clerk, List.of(), List.of(portal.whole("core.staff")));
        assertThat(sources(ICT_CLERK)).endsWith(new ByDecision(new ModuleId("fin")));
    }

    @Test
    void whoHasNoAccount_orAClosedOne_hasNoRoles() {
        give(ICT_HEAD, "ict.head", ActingCapacity.OWN, ActingLimits.NONE);
        assertThat(roles(ICT_HEAD)).isEmpty();
        AccountId clerk = portal.account(ICT_CLERK, "clerk", portal.whole("core.staff"));
        portal.accounts.close(admin, clerk, true);
        assertThat(roles(ICT_CLERK)).isEmpty();
    }

    @Test
    void onlyWhoManagesTheAccountIsTold() {
        portal.account(SCHOOL_1_CLERK, "s1.clerk", school("core.school-staff", SCHOOL_1));
        Caller head = schoolHead();
        assertThat(portal.roleSources.of(head, SCHOOL_1_CLERK)).hasSize(1);

        assertThatExceptionOfType(NoLongerThere.class).isThrownBy(() -> portal.roleSources.of(head, ICT_CLERK));
        assertThatExceptionOfType(NoLongerThere.class)
                .isThrownBy(() -> portal.roleSources.of(TestCaller.in(KT2).with(Accounts.MANAGE), ICT_CLERK));
        assertThatExceptionOfType(NotPermitted.class)
                .isThrownBy(() -> portal.roleSources.of(TestCaller.in(KT1), ICT_CLERK));
        portal.offices.leave(ICT_CLERK);
        assertThatExceptionOfType(NoLongerThere.class).isThrownBy(() -> portal.roleSources.of(admin, ICT_CLERK));
    }

    private List<SourcedRole> roles(PersonId person) {
        return portal.roleSources.of(admin, person);
    }

    private List<Source> sources(PersonId person) {
        return roles(person).stream().map(SourcedRole::source).toList();
    }

    private Set<Permission> permissions(PersonId person) {
        return roles(person).stream()
                .flatMap(role -> role.permissions().stream())
                .collect(Collectors.toSet());
    }

    private Set<Permission> held(Predicate<Permission> may) {
        return portal.modules.permissions().stream().filter(may).collect(Collectors.toSet());
    }

    /** From this afternoon to tomorrow morning; the clerk acts. */
    private void absent(PersonId holder) {
        var rule = new Decider(holder, ICT_CLERK, ActingCapacity.ACTING, 1, ActingLimits.NONE, ORDER);
        portal.offices.turns.add(new Turn(HalfDay.afternoon(TODAY), HalfDay.morning(TOMORROW), rule));
    }

    private void give(PersonId person, String role, ActingCapacity as, ActingLimits limits) {
        var id = new FunctionId(portal.offices.given.size() + 1L);
        portal.offices.given.add(
                new GivenFunction(id, person, "group-director", ICT, role, ORDER, TODAY, TODAY, as, limits));
    }
}
