package org.khet.finance.internal.procurement;

import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.khet.portal.api.outcome.Problem;
import org.khet.portal.api.record.CataloguedKind;
import org.khet.portal.api.record.RecordCatalogue;
import org.khet.portal.api.record.RecordLink;
import org.khet.portal.api.record.RecordRow;

/**
 * Whether a computer may be bought by what it is specified by: a record of the ICT group that was approved, or its file where that
 * module is off. Source: finance RF-54, FIN-63.
 */
public final class SpecApprovals {
    /** States of a specification from its approval on, as the ICT group names them. */
    private static final Set<String> APPROVED = Set.of("APPROVED", "USED", "CLOSED");

    private volatile @Nullable RecordCatalogue catalogue;

    /** Kinds of other modules are known now. */
    public void come(RecordCatalogue one) {
        catalogue = one;
    }

    /** And are not any more. */
    public void go(RecordCatalogue one) {
        if (one.equals(catalogue)) {
            catalogue = null;
        }
    }

    /** The problem with a purchase without one; its name alone is none. */
    Optional<Problem> problem(PurchaseRecord kind, RecordRow row) {
        Optional<RecordLink> spec = row.get(kind.spec).filter(link -> !link.isTyped());
        if (spec.isEmpty()) {
            return row.has(kind.specFile)
                    ? Optional.empty()
                    : Optional.of(Problem.of(kind.spec.name(), "finance.error.specMissing"));
        }
        return spec.filter(link -> !isApproved(row, link))
                .map(link -> Problem.of(kind.spec.name(), "finance.error.specNotApproved", link.title()));
    }

    /** Of one whose module is away or off nobody knows more than when it was chosen. */
    private boolean isApproved(RecordRow row, RecordLink spec) {
        RecordCatalogue known = catalogue;
        Optional<CataloguedKind> kind =
                known == null ? Optional.empty() : known.find(row.head().office(), spec.type(), Locale.ROOT);
        return kind.isEmpty()
                || kind.get()
                        .service()
                        .find(row.head().office(), spec.id())
                        .filter(one -> APPROVED.contains(one.state().name()))
                        .isPresent();
    }
}
