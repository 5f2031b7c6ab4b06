package org.khet.policyplan.internal;

import org.khet.policyplan.internal.allocation.CommitteeLookup;
import org.khet.policyplan.internal.allocation.CountLookup;
import org.khet.policyplan.internal.money.PaidMoney;
import org.khet.policyplan.internal.plan.FollowedResults;
import org.osgi.service.component.annotations.Activate;
import org.osgi.service.component.annotations.Component;
import org.osgi.service.component.annotations.Reference;

/** What other modules know, as they come and go. */
@Component(service = NeighbourAnswers.class)
public final class NeighbourAnswers {
    private final PaidMoney paid;
    private final FollowedResults results;
    private final CountLookup counts;
    private final CommitteeLookup committees;

    /** For the component runtime. */
    @Activate
    public NeighbourAnswers(
            @Reference PaidMoney paid,
            @Reference FollowedResults results,
            @Reference CountLookup counts,
            @Reference CommitteeLookup committees) {
        this.paid = paid;
        this.results = results;
        this.counts = counts;
        this.committees = committees;
    }

    /** What was spent. */
    PaidMoney paid() {
        return paid;
    }

    /** What came of projects. */
    FollowedResults results() {
        return results;
    }

    /** Certified counts of pupils. */
    CountLookup counts() {
        return counts;
    }

    /** Committees that were appointed. */
    CommitteeLookup committees() {
        return committees;
    }
}
