package org.khet.policyplan.internal.allocation;

import org.khet.portal.api.outcome.Rejected;
import org.khet.portal.api.record.RecordContext;
import org.khet.portal.api.record.RecordRow;

/** Fills the lines of an allocation by its method. Source: policyplan, PLAN-10, 14 to 17. */
final class AllocationComputing {
    private final RateComputing rates;
    private final EntitlementComputing entitlements;
    private final PerHeadComputing perHead;
    private final AllocationPeriodRule period = new AllocationPeriodRule();

    AllocationComputing(RateComputing rates, EntitlementComputing entitlements, PerHeadComputing perHead) {
        this.rates = rates;
        this.entitlements = entitlements;
        this.perHead = perHead;
    }

    /**
     * The allocation with its lines.
     *
     * @throws Rejected if a rate is missing, naming level and purpose, its months do not fit, or the method computes nothing
     */
    RecordRow compute(AllocationKind kind, RecordRow row, RecordContext now) {
        period.problem(row, now).ifPresent(problem -> {
            throw Rejected.of("", problem.key(), problem.args().toArray());
        });
        return switch (row.get(kind.method)) {
            case RATE -> rates.fill(kind, row, now);
            case ENTITLEMENT -> entitlements.fill(kind, row, now);
            case PER_HEAD -> perHead.fill(kind, row, now);
            case LIST -> throw Rejected.of("", "policyplan.error.list-typed");
        };
    }
}
