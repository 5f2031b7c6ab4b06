package org.khet.finance.internal.procurement;

import java.util.Optional;
import java.util.Set;
import org.khet.finance.internal.setting.OtherKinds;
import org.khet.portal.api.outcome.Problem;
import org.khet.portal.api.record.CataloguedKind;
import org.khet.portal.api.record.RecordLink;
import org.khet.portal.api.record.RecordRow;

/**
 * Whether a computer may be bought by what it is specified by: a record of the ICT group that was approved, or its file where that
 * module is off. Source: finance RF-54, FIN-63.
 */
public final class SpecApprovals {
    private static final String SPECIFICATION = "ict.specification";
    /** States of a specification from its approval on, as the ICT group names them. */
    private static final Set<String> APPROVED = Set.of("APPROVED", "USED", "CLOSED");

    private final OtherKinds kinds;

    /** @param kinds kinds of records of other modules */
    public SpecApprovals(OtherKinds kinds) {
        this.kinds = kinds;
    }

    /** The problem with a purchase without one; its name alone is none, and a file of a computer neither while that module is on. */
    Optional<Problem> problem(PurchaseRecord kind, RecordRow row) {
        Optional<RecordLink> spec = row.get(kind.spec).filter(link -> !link.isTyped());
        if (spec.isEmpty()) {
            return file(kind, row);
        }
        return spec.filter(link -> !isApproved(row, link))
                .map(link -> Problem.of(kind.spec.name(), "finance.error.specNotApproved", link.title()));
    }

    private Optional<Problem> file(PurchaseRecord kind, RecordRow row) {
        if (!row.has(kind.specFile)) {
            return Optional.of(Problem.of(kind.spec.name(), "finance.error.specMissing"));
        }
        return row.get(kind.sort).equals(PurchaseRules.COMPUTER)
                        && kinds.find(row.head().office(), SPECIFICATION).isPresent()
                ? Optional.of(Problem.of(kind.spec.name(), "finance.error.specOfIct"))
                : Optional.empty();
    }

    /** Of one whose module is away or off nobody knows more than when it was chosen. */
    private boolean isApproved(RecordRow row, RecordLink spec) {
        Optional<CataloguedKind> kind = kinds.find(row.head().office(), spec.type());
        return kind.isEmpty()
                || kind.get()
                        .service()
                        .find(row.head().office(), spec.id())
                        .filter(one -> APPROVED.contains(one.state().name()))
                        .isPresent();
    }
}
