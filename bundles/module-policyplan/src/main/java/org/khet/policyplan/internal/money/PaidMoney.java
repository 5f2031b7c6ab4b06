package org.khet.policyplan.internal.money;

import org.khet.portal.api.money.RankedSpending;
import org.khet.portal.api.money.Spending;
import org.osgi.service.component.annotations.Component;
import org.osgi.service.component.annotations.Reference;
import org.osgi.service.component.annotations.ReferenceCardinality;
import org.osgi.service.component.annotations.ReferencePolicy;
import org.osgi.service.component.annotations.ReferencePolicyOption;

/** Whoever knows what was spent, as they come and go: finance, else what was typed here. Source: policyplan G, PLAN-22, 36. */
@Component(service = PaidMoney.class)
public final class PaidMoney {
    private final RankedSpending known = new RankedSpending();

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

    RankedSpending known() {
        return known;
    }
}
