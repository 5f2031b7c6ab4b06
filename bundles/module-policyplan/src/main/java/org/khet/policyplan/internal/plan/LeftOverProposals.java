package org.khet.policyplan.internal.plan;

import java.math.BigDecimal;
import org.khet.portal.api.record.RecordContext;
import org.khet.portal.api.record.RecordRow;

/** Where proposals for the use of left-over money go. Source: policyplan P29, PLAN-34. */
public interface LeftOverProposals {
    /** Baht that a closed project left and that no transfer takes yet. */
    BigDecimal left(ProjectKind kind, RecordRow project, RecordContext now);

    /** Drafts the transfer of what a closed project left to the fund line that it names; in the running transaction. */
    void propose(ProjectKind kind, RecordRow project, RecordContext now);
}
