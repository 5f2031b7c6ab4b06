package org.khet.portal.security.internal.manage;

import static org.assertj.core.api.Assertions.assertThat;
import static org.khet.portal.security.internal.TestOffices.FINANCE;
import static org.khet.portal.security.internal.TestOffices.ICT;
import static org.khet.portal.security.internal.TestOffices.ICT_CLERK;
import static org.khet.portal.security.internal.TestOffices.ICT_HEAD;
import static org.khet.portal.security.internal.TestOffices.KT1;
import static org.khet.portal.security.internal.TestOffices.KT2;

import java.time.LocalDate;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.khet.portal.api.admin.security.Accounts.Grant;
import org.khet.portal.api.security.AccountId;
import org.khet.portal.api.security.Caller;
import org.khet.portal.api.structure.UnitHandover;
import org.khet.portal.api.structure.UnitId;
import org.khet.portal.api.structure.UnitOwnership.Owned;
import org.khet.portal.security.internal.account.AccountUsage;
import org.khet.portal.testkit.database.OnEachDatabase;
import org.khet.portal.testkit.database.TestDatabase;

/** Rights in a unit that ends (CORE-03): they go on in the successor, and nobody gets more by it than a giver may give. */
@OnEachDatabase
class UnitGrantsDbTest extends AccountsCase {
    private static final LocalDate LAST = LocalDate.of(2026, 12, 31);

    UnitGrantsDbTest(TestDatabase database) {
        super(database);
    }

    @Test
    void groupForWhichSomebodyHasARole_isUsed_alsoWhenTheRoleIsOver_inItsOfficeOnly() {
        LocalDate today = portal.today();
        portal.account(ICT_CLERK, "ict.clerk", new Grant("core.clerk", ICT, null, false, today.minusDays(9), today));
        var use = new AccountUsage(database.unit());

        assertThat(use.units(KT1, List.of(ICT, FINANCE))).containsExactly(ICT);
        assertThat(use.units(KT2, List.of(ICT, FINANCE))).isEmpty();
    }

    @Test
    void clerkOfTheGroupGoesOnInTheSuccessorFromTheDayAfter() {
        AccountId clerk = portal.account(ICT_CLERK, "ict.clerk", in("core.clerk", ICT));
        assertThat(portal.unitGrants.owned(KT1, ICT, LAST))
                .extracting(Owned::count)
                .containsExactly(1L);

        portal.unitGrants.handOver(admin, new UnitHandover(ICT, FINANCE, LAST));

        assertThat(portal.grants.grants(clerk, KT1))
                .containsExactly(
                        new Grant("core.clerk", ICT, null, false, portal.today(), LAST),
                        new Grant("core.clerk", FINANCE, null, false, LAST.plusDays(1), null));
        assertThat(portal.unitGrants.owned(KT1, ICT, LAST)).isEmpty();
        assertThat(portal.trail).contains("core.account.granted");
    }

    @Test
    void whoMayNotGiveTheRoleThere_handsNothingOver() {
        AccountId clerk = portal.account(ICT_CLERK, "ict.clerk", in("core.clerk", ICT));
        Caller head = portal.caller(portal.account(ICT_HEAD, "ict.head", portal.whole("core.director")));
        Grant before = portal.grants.grants(clerk, KT1).getFirst();

        org.assertj.core.api.Assertions.assertThatThrownBy(
                        () -> portal.unitGrants.handOver(head, new UnitHandover(ICT, FINANCE, LAST)))
                .isInstanceOfAny(
                        org.khet.portal.api.security.NotPermitted.class, org.khet.portal.api.outcome.Rejected.class);

        assertThat(portal.grants.grants(clerk, KT1)).containsExactly(before);
    }

    @Test
    void rightsOfAnotherOfficeAndOfOtherUnitsStay() {
        AccountId clerk = portal.account(ICT_CLERK, "ict.clerk", in("core.clerk", FINANCE));

        portal.unitGrants.handOver(admin, new UnitHandover(ICT, FINANCE, LAST));

        assertThat(portal.grants.grants(clerk, KT1)).hasSize(1);
        assertThat(portal.unitGrants.owned(KT2, FINANCE, LAST)).isEmpty();
    }

    private Grant in(String role, UnitId unit) {
        return new Grant(role, unit, null, false, portal.today(), null);
    }
}
