package org.khet.portal.security.internal.caller;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;
import static org.khet.portal.security.internal.TestOffices.ICT;
import static org.khet.portal.security.internal.TestOffices.ICT_CLERK;
import static org.khet.portal.security.internal.TestOffices.ICT_HEAD;
import static org.khet.portal.security.internal.TestOffices.KT1;
import static org.khet.portal.security.internal.TestOffices.KT2;
import static org.khet.portal.security.internal.TestOffices.KT2_ADMIN;
import static org.khet.portal.security.internal.TestPortal.REPAIR_ASSIGN;
import static org.khet.portal.security.internal.TestPortal.REPAIR_SUBMIT;

import java.nio.file.Path;
import java.util.List;
import java.util.Set;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.khet.portal.api.acting.ActingCapacity;
import org.khet.portal.api.acting.ActingLimits;
import org.khet.portal.api.acting.Decider;
import org.khet.portal.api.acting.HalfDay;
import org.khet.portal.api.admin.security.Accounts.Grant;
import org.khet.portal.api.office.Offices;
import org.khet.portal.api.security.AccountId;
import org.khet.portal.api.security.Caller;
import org.khet.portal.api.security.NotPermitted;
import org.khet.portal.api.security.Scope;
import org.khet.portal.security.internal.TestOffices.Turn;
import org.khet.portal.security.internal.TestPortal;
import org.khet.portal.testkit.database.OnEachDatabase;
import org.khet.portal.testkit.database.TestDatabase;

/** A module is switched off in an office: its services refuse the people of that office, whoever calls them from where. CORE-05. */
@OnEachDatabase
class SwitchedOffDbTest {
    private final TestDatabase database;
    private TestPortal portal;
    private Caller head;

    SwitchedOffDbTest(TestDatabase database) {
        this.database = database;
    }

    @BeforeEach
    void headOfTheGroupAtWork(@TempDir Path home) {
        portal = new TestPortal(database, home);
        head = portal.caller(portal.account(ICT_HEAD, "head", grant("ict.head"), grant("core.staff")));
    }

    @Test
    void callerInHandIsRefusedAtOnce_keepsWhatIsOfThePortal_andHasAllAgainAfterwards() {
        Scope before = head.require(REPAIR_ASSIGN);
        assertThat(head.may(Offices.VIEW)).isTrue();

        portal.switches.turn(KT1, "ict", false);

        assertThat(head.may(REPAIR_ASSIGN)).isFalse();
        assertThatExceptionOfType(NotPermitted.class).isThrownBy(() -> head.require(REPAIR_ASSIGN));
        assertThat(head.may(Offices.VIEW)).isTrue();
        portal.switches.turn(KT1, "ict", true);
        assertThat(head.require(REPAIR_ASSIGN)).isEqualTo(before);
    }

    @Test
    void otherOfficeGoesOn() {
        Caller system = portal.callers.system(KT2);
        portal.accounts.open(system, KT2_ADMIN, "kt2.staff", List.of(portal.whole("core.staff")));

        portal.switches.turn(KT1, "ict", false);

        assertThat(portal.callers.holders(KT1, REPAIR_SUBMIT)).isEmpty();
        assertThat(portal.callers.holders(KT2, REPAIR_SUBMIT)).containsExactly(KT2_ADMIN);
    }

    @Test
    void whoActsForTheHeadIsRefusedToo() {
        AccountId clerk = portal.account(ICT_CLERK, "clerk", portal.whole("core.staff"));
        var decider = new Decider(
                ICT_HEAD, ICT_CLERK, ActingCapacity.ACTING, 1, new ActingLimits("", null, Set.of()), "5/2570");
        portal.offices.turns.add(new Turn(HalfDay.morning(portal.today()), HalfDay.afternoon(portal.today()), decider));
        Caller acting = portal.callers.acting(clerk, KT1, ICT_HEAD).orElseThrow();
        assertThat(acting.may(REPAIR_ASSIGN)).isTrue();

        portal.switches.turn(KT1, "ict", false);

        assertThatExceptionOfType(NotPermitted.class).isThrownBy(() -> acting.require(REPAIR_ASSIGN));
    }

    @Test
    void beforeAnybodyKnowsWhatIsOn_onlyThePortalsOwnRightsCount() {
        OfficeServices starting = new OfficeServices();

        assertThat(starting.isOn(KT1, "core")).isTrue();
        assertThat(starting.isOn(KT1, "ict")).isFalse();
    }

    private Grant grant(String role) {
        return new Grant(role, ICT, null, false, portal.today(), null);
    }
}
