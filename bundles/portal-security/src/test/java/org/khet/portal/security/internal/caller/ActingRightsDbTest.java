package org.khet.portal.security.internal.caller;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;
import static org.khet.portal.security.internal.TestOffices.ICT;
import static org.khet.portal.security.internal.TestOffices.ICT_CLERK;
import static org.khet.portal.security.internal.TestOffices.ICT_HEAD;
import static org.khet.portal.security.internal.TestOffices.ICT_REPAIR;
import static org.khet.portal.security.internal.TestOffices.KT1;
import static org.khet.portal.security.internal.TestOffices.KT2;
import static org.khet.portal.security.internal.TestPortal.REPAIR_ASSIGN;
import static org.khet.portal.security.internal.TestPortal.REPAIR_SUBMIT;

import java.math.BigDecimal;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.Set;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.khet.portal.api.acting.ActingCapacity;
import org.khet.portal.api.acting.ActingLimits;
import org.khet.portal.api.acting.Decider;
import org.khet.portal.api.acting.HalfDay;
import org.khet.portal.api.admin.security.Accounts;
import org.khet.portal.api.admin.security.Accounts.Grant;
import org.khet.portal.api.admin.security.RoleRegister;
import org.khet.portal.api.office.OfficeId;
import org.khet.portal.api.person.PersonId;
import org.khet.portal.api.security.AccountId;
import org.khet.portal.api.security.Caller;
import org.khet.portal.api.security.NotPermitted;
import org.khet.portal.api.security.Permission;
import org.khet.portal.api.security.Scope;
import org.khet.portal.api.settings.Settings;
import org.khet.portal.security.internal.TestOffices.Turn;
import org.khet.portal.security.internal.TestPortal;
import org.khet.portal.testkit.database.OnEachDatabase;
import org.khet.portal.testkit.database.TestDatabase;

/** Rights in the place of an absent person: as long as acting lasts, within its limits, and no others. Core A-1, E-27. */
@OnEachDatabase
class ActingRightsDbTest {
    private static final LocalDate TODAY = LocalDate.of(2026, 11, 20);
    private static final LocalDate TOMORROW = TODAY.plusDays(1);
    private static final Permission FORM_USE = Permission.of("forms:register:use");
    private final TestDatabase database;
    private TestPortal portal;
    private AccountId head;
    private AccountId clerk;

    ActingRightsDbTest(TestDatabase database) {
        this.database = database;
    }

    @BeforeEach
    void headOfTheGroupAndHerDeputy(@TempDir Path folder) {
        portal = new TestPortal(database, folder);
        head = portal.account(ICT_HEAD, "head", new Grant("ict.head", ICT, null, false, TODAY, null));
        clerk = portal.account(ICT_CLERK, "clerk", portal.whole("core.staff"));
    }

    @Test
    void rightsComeWithTheHalfDayAndGoWithIt_inTheCallerThatWasThere() {
        turn(HalfDay.afternoon(TODAY), HalfDay.morning(TOMORROW), ActingLimits.NONE);
        assertThat(acting()).as("this morning she is there").isEmpty();

        portal.clock.set("2026-11-20T12:00");
        Caller acting = acting().orElseThrow();
        assertThat(acting.scope(REPAIR_ASSIGN)).isEqualTo(new Scope(false, Set.of(ICT, ICT_REPAIR), Set.of(), false));
        assertThat(acting.person()).isEqualTo(ICT_CLERK);
        assertThat(acting.actingFor()).isEqualTo("นายเจ้าหน้าที่ 12");
        assertThat(acting.inPlaceOf()).isEqualTo(ICT_HEAD);
        assertThat(portal.caller(clerk).may(REPAIR_ASSIGN))
                .as("not in the own name")
                .isFalse();
        assertThat(portal.caller(clerk).actingFor()).isEmpty();
        assertThat(portal.caller(clerk).inPlaceOf()).isEqualTo(ICT_CLERK);

        portal.clock.set("2026-11-21T11:59:59");
        assertThat(acting.may(REPAIR_ASSIGN)).isTrue();
        portal.clock.set("2026-11-21T12:00");
        assertThat(acting.may(REPAIR_ASSIGN)).as("she is back").isFalse();
        assertThat(acting.may(REPAIR_SUBMIT)).isFalse();
        assertThat(acting.actingFor()).isEmpty();
        assertThat(acting.inPlaceOf()).isEqualTo(ICT_CLERK);
        assertThatExceptionOfType(NotPermitted.class).isThrownBy(() -> acting.require(REPAIR_ASSIGN));
    }

    @Test
    void limitsOfTheOrderHold_forModulesAndSums() {
        turn(
                HalfDay.morning(TODAY),
                HalfDay.afternoon(TODAY),
                new ActingLimits("การซ่อม", new BigDecimal("5000"), Set.of("ict")));
        Caller acting = acting().orElseThrow();

        assertThat(acting.require(REPAIR_ASSIGN, new BigDecimal("5000.00")).isEmpty())
                .isFalse();
        assertThatExceptionOfType(NotPermitted.class)
                .isThrownBy(() -> acting.require(REPAIR_ASSIGN, new BigDecimal("5000.01")));
        assertThat(portal.caller(head)
                        .require(REPAIR_ASSIGN, new BigDecimal("5000.01"))
                        .isEmpty())
                .as("the head herself")
                .isFalse();
        portal.offices.turns.clear();
        turn(HalfDay.morning(TODAY), HalfDay.afternoon(TODAY), new ActingLimits("", null, Set.of("finance")));
        assertThat(acting.may(REPAIR_ASSIGN)).as("another module").isFalse();
    }

    @Test
    void whatAdministersStaysWithItsPerson_andRolesWithASecondFactor() {
        AccountId admin = portal.account(
                new PersonId(104),
                "admin",
                portal.whole("core.office-admin"),
                portal.whole("core.school-head"),
                portal.whole("ict.head"));
        portal.offices.turns.add(new Turn(
                HalfDay.morning(TODAY),
                HalfDay.afternoon(TODAY),
                decider(new PersonId(104), ICT_CLERK, ActingLimits.NONE)));
        Caller acting = portal.callers.acting(clerk, KT1, new PersonId(104)).orElseThrow();

        assertThat(portal.caller(admin).may(Accounts.MANAGE)).isTrue();
        assertThat(acting.may(REPAIR_ASSIGN)).isTrue();
        assertThat(acting.may(Accounts.MANAGE)).isFalse();
        assertThat(acting.may(RoleRegister.MANAGE)).isFalse();
        assertThat(acting.may(Settings.CONFIGURE)).isFalse();
        assertThat(acting.may(org.khet.portal.api.school.Schools.EDIT))
                .as("only by the role that needs a second factor, which the deputy has not")
                .isFalse();
    }

    @Test
    void nobodyElseActs_inNoOtherOffice_andNobodyForWhoLeftOrIsClosedOut() {
        turn(HalfDay.morning(TODAY), HalfDay.afternoon(TODAY), ActingLimits.NONE);
        Caller acting = acting().orElseThrow();

        assertThat(portal.callers.acting(head, KT1, ICT_CLERK)).isEmpty();
        assertThat(portal.callers.acting(head, KT1, ICT_HEAD)).isEmpty();
        assertThat(portal.callers.acting(clerk, KT2, ICT_HEAD)).isEmpty();
        assertThat(portal.callers.acting(clerk, new OfficeId(99), ICT_HEAD)).isEmpty();
        portal.accounts.close(portal.callers.system(KT1), head, true);
        assertThat(acting.may(REPAIR_ASSIGN))
                .as("the holder's account is closed")
                .isFalse();
        portal.accounts.close(portal.callers.system(KT1), head, false);
        assertThat(acting.may(REPAIR_ASSIGN)).isTrue();
        portal.accounts.close(portal.callers.system(KT1), clerk, true);
        assertThat(acting.may(REPAIR_ASSIGN)).as("the own account is closed").isFalse();
    }

    @Test
    void withdrawnRoleOfTheHolderIsGoneAtOnce() {
        turn(HalfDay.morning(TODAY), HalfDay.afternoon(TODAY), ActingLimits.NONE);
        Caller acting = acting().orElseThrow();
        assertThat(acting.may(REPAIR_ASSIGN)).isTrue();
        Caller system = portal.callers.system(KT1);
        var seen = portal.accounts.ofPerson(system, ICT_HEAD).orElseThrow().grants();

        portal.accounts.grant(system, head, seen, java.util.List.of());

        assertThat(acting.may(REPAIR_ASSIGN)).isFalse();
    }

    @Test
    void roleOfTheHolderIsHadAsLongAsActingLasts_notForOtherModulesThanTheOrderNames() {
        turn(HalfDay.morning(TODAY), HalfDay.morning(TODAY), ActingLimits.NONE);
        Caller acting = acting().orElseThrow();
        assertThat(acting.role("ict.head", FORM_USE))
                .isEqualTo(new Scope(false, Set.of(ICT, ICT_REPAIR), Set.of(), false));
        assertThat(acting.role("core.staff", FORM_USE)).as("the own role").isEqualTo(Scope.NONE);
        assertThat(portal.caller(clerk).role("ict.head", FORM_USE))
                .as("not in the own name")
                .isEqualTo(Scope.NONE);
        portal.clock.set("2026-11-20T12:00");
        assertThat(acting.role("ict.head", FORM_USE)).as("she is back").isEqualTo(Scope.NONE);

        turn(HalfDay.afternoon(TODAY), HalfDay.afternoon(TODAY), new ActingLimits("", null, Set.of("ict")));
        assertThat(acting.role("ict.head", REPAIR_ASSIGN).isEmpty()).isFalse();
        assertThat(acting.role("ict.head", FORM_USE)).as("another module").isEqualTo(Scope.NONE);
    }

    private java.util.Optional<Caller> acting() {
        return portal.callers.acting(clerk, KT1, ICT_HEAD);
    }

    private void turn(HalfDay from, HalfDay until, ActingLimits limits) {
        portal.offices.turns.add(new Turn(from, until, decider(ICT_HEAD, ICT_CLERK, limits)));
    }

    private static Decider decider(PersonId holder, PersonId person, ActingLimits limits) {
        return new Decider(holder, person, ActingCapacity.ACTING, 1, limits, "5/2570");
    }
}
