package org.khet.policyplan.internal.money;

import java.math.BigDecimal;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.khet.portal.api.answer.Answer;
import org.khet.portal.api.money.LeftOvers;
import org.khet.portal.api.money.RankedSpending;
import org.khet.portal.api.money.Spending;
import org.khet.portal.api.office.OfficeId;
import org.khet.portal.api.time.FiscalYear;
import org.osgi.service.component.annotations.Component;
import org.osgi.service.component.annotations.Reference;
import org.osgi.service.component.annotations.ReferenceCardinality;
import org.osgi.service.component.annotations.ReferencePolicy;
import org.osgi.service.component.annotations.ReferencePolicyOption;

/**
 * Whoever knows what was spent and what is left over, as they come and go: finance, else what was typed here. Source: policyplan G,
 * PLAN-22, 36; finance FIN-95.
 */
@Component(service = PaidMoney.class)
public final class PaidMoney {
    private final RankedSpending known = new RankedSpending();
    private volatile @Nullable LeftOvers leftOvers;

    /** Somebody else came; what was typed here is read without a service, which would wait for this module in a circle. */
    @Reference(
            cardinality = ReferenceCardinality.MULTIPLE,
            target = "(!(khet.spending=typed))",
            policy = ReferencePolicy.DYNAMIC,
            policyOption = ReferencePolicyOption.GREEDY,
            unbind = "go")
    public void come(Spending one) {
        known.come(one);
    }

    /** And went. */
    public void go(Spending one) {
        known.go(one);
    }

    /** Somebody knows what is left over. */
    @Reference(
            cardinality = ReferenceCardinality.OPTIONAL,
            policy = ReferencePolicy.DYNAMIC,
            policyOption = ReferencePolicyOption.GREEDY,
            unbind = "goLeftOvers")
    public void comeLeftOvers(LeftOvers one) {
        leftOvers = one;
    }

    /** And went. */
    public void goLeftOvers(LeftOvers one) {
        if (one.equals(leftOvers)) {
            leftOvers = null;
        }
    }

    /** Money of a year that is reserved or left over; off where it is typed here. */
    public Answer<List<LeftOvers.LeftOver>> leftOvers(OfficeId office, FiscalYear year) {
        LeftOvers one = leftOvers;
        return one == null ? new Answer.Off<>() : one.of(office, year);
    }

    /** Baht of an allocation that are left over and held until they go back; off where nobody lists them. */
    Answer<BigDecimal> heldLeftOver(OfficeId office, long allocation) {
        LeftOvers one = leftOvers;
        return one == null ? new Answer.Off<>() : one.held(office, allocation);
    }

    RankedSpending known() {
        return known;
    }
}
