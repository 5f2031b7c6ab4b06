package org.khet.finance.internal.claim;

import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.khet.finance.internal.bank.VendorRecord;
import org.khet.finance.internal.budget.FundRecord;
import org.khet.finance.internal.budget.SpendingLineRecord;
import org.khet.portal.api.person.People;
import org.khet.portal.api.record.RecordLine;
import org.khet.portal.api.record.RecordRow;
import org.khet.portal.api.record.RecordService;

/**
 * Records to which a claim points.
 *
 * @param funds   kinds of money
 * @param lines   spending lines
 * @param vendors payees outside the office
 * @param kinds   kinds of claims
 * @param people  names of payees
 */
public record ClaimParts(
        RecordService<FundRecord> funds,
        RecordService<SpendingLineRecord> lines,
        RecordService<VendorRecord> vendors,
        RecordService<ClaimKindRecord> kinds,
        People people) {
    /** The kind of a claim, without its papers and rates. */
    Optional<RecordRow> kindOf(ClaimRecord claim, RecordRow row) {
        long key = row.get(claim.kind);
        return Optional.ofNullable(kinds.rows(row.head().office(), Set.of(key)).get(key));
    }

    /** The papers that a kind lists. */
    List<RecordLine> papersOf(RecordRow kind) {
        return kinds.lines(kind.head().office(), kinds.kind().papers, Set.of(kind.id()))
                .getOrDefault(kind.id(), List.of());
    }

    /** The spending line of a claim. */
    Optional<RecordRow> lineOf(ClaimRecord claim, RecordRow row) {
        return row.get(claim.line)
                .flatMap(id -> Optional.ofNullable(
                        lines.rows(row.head().office(), Set.of(id)).get(id)));
    }
}
