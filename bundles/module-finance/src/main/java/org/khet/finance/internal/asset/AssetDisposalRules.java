package org.khet.finance.internal.asset;

import java.math.BigDecimal;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import org.khet.finance.internal.balance.SqlQuery;
import org.khet.finance.internal.budget.FundRecord;
import org.khet.portal.api.outcome.Problem;
import org.khet.portal.api.persistence.UnitOfWork;
import org.khet.portal.api.record.RecordRow;

/** What stands against the end of a disposal: the assets are those that were approved, what was sold is receipted for the state. */
public final class AssetDisposalRules {
    private final SqlQuery sql;

    /** @param work the module's unit */
    public AssetDisposalRules(UnitOfWork work) {
        this.sql = new SqlQuery(work);
    }

    /** The problem with assets that nobody approved: of each it is only said what it brought. Source: finance RF-62. */
    Optional<Problem> otherAssets(DisposalRecord kind, RecordRow row) {
        Set<Long> approved = Set.copyOf(sql.list(
                row.head().office(),
                "select asset_id from fin_disposal_item where office_id = ? and record_id = ?",
                one -> one.getLong(1),
                row.head().office().value(),
                row.id()));
        Set<Long> typed =
                row.lines(kind.items).stream().map(line -> line.get(kind.asset)).collect(Collectors.toSet());
        return approved.equals(typed)
                ? Optional.empty()
                : Optional.of(Problem.of(kind.items.name(), "finance.error.disposalItems"));
    }

    /**
     * The problem with proceeds that no receipt of state revenue covers, together with what other disposals brought on the same receipt.
     * Source: finance RF-62, FIN-80.
     */
    Optional<Problem> notReceipted(DisposalRecord kind, RecordRow row) {
        BigDecimal brought = row.lines(kind.items).stream()
                .map(line -> line.get(kind.proceeds))
                .reduce(BigDecimal.ZERO, BigDecimal::add);
        if (brought.signum() == 0) {
            return Optional.empty();
        }
        if (!row.has(kind.receipt)) {
            return Optional.of(Problem.of(kind.receipt.name(), "finance.error.receiptMissing"));
        }
        BigDecimal receipted = receipted(kind, row);
        return receipted.compareTo(brought) >= 0
                ? Optional.empty()
                : Optional.of(Problem.of(kind.receipt.name(), "finance.error.receiptShort", receipted, brought));
    }

    /** What of the receipt is state revenue, in force, and of no other disposal, in baht. */
    private BigDecimal receipted(DisposalRecord kind, RecordRow row) {
        long receipt = row.get(kind.receipt).orElseThrow();
        BigDecimal whole = sum(
                row,
                "select coalesce(sum(r.total), 0) from fin_receipt r join fin_fund f on f.id = r.fund_id"
                        + " where r.office_id = ? and r.id = ? and r.state = 'ISSUED' and f.source = '"
                        + FundRecord.REVENUE + "'",
                receipt);
        BigDecimal others = sum(
                row,
                "select coalesce(sum(total), 0) from fin_disposal where office_id = ? and receipt_id = ? and state = 'DONE'",
                receipt);
        return whole.subtract(others).max(BigDecimal.ZERO).setScale(2);
    }

    private BigDecimal sum(RecordRow row, String query, long receipt) {
        return sql.list(
                        row.head().office(),
                        query,
                        one -> one.getBigDecimal(1),
                        row.head().office().value(),
                        receipt)
                .getFirst();
    }
}
