package org.khet.finance.internal.procurement;

import java.math.BigDecimal;
import java.sql.Date;
import java.util.Optional;
import org.khet.finance.internal.balance.SqlQuery;
import org.khet.finance.internal.receipt.ReceiptRecord;
import org.khet.finance.internal.staff.OriginClaims;
import org.khet.portal.api.outcome.Problem;
import org.khet.portal.api.persistence.UnitOfWork;
import org.khet.portal.api.record.RecordContext;
import org.khet.portal.api.record.RecordDraft;
import org.khet.portal.api.record.RecordRow;
import org.khet.portal.api.record.RecordService;

/** What secures a contract: money only that a receipt has, and that goes back by a claim of its own. Source: finance FIN-68; kinds-finance §1.1. */
public final class SecurityRules {
    private static final String OFF_BUDGET = "OFF_BUDGET";

    private final RecordService<PurchaseRecord> purchases;
    private final RecordService<ReceiptRecord> receipts;
    private final OriginClaims claims;
    private final SqlQuery sql;
    private final ContractSecurity contracts;

    /** @param purchases whose contracts are secured, {@code work} the module's unit */
    public SecurityRules(
            RecordService<PurchaseRecord> purchases,
            RecordService<ReceiptRecord> receipts,
            OriginClaims claims,
            UnitOfWork work) {
        this.purchases = purchases;
        this.receipts = receipts;
        this.claims = claims;
        this.sql = new SqlQuery(work);
        this.contracts = new ContractSecurity(sql);
    }

    /** The first problem. */
    Optional<Problem> problem(SecurityRecord kind, RecordRow row) {
        return ofAContract(kind, row).or(() -> booked(kind, row));
    }

    /** Only a contract is secured, and not above its price by all that is held for it. */
    private Optional<Problem> ofAContract(SecurityRecord kind, RecordRow row) {
        BigDecimal all = others(kind, row).add(row.get(kind.amount));
        return purchase(kind, row)
                        .get(purchases.kind().contractPrice)
                        .filter(price -> price.compareTo(all) >= 0)
                        .isPresent()
                ? Optional.empty()
                : Optional.of(Problem.of(kind.amount.name(), "finance.error.securityAbove"));
    }

    /**
     * The problem with money that no book has: it is what a receipt says, used for one security. What was paid in before the first receipt
     * of the office, or before securities named receipts, names its kind of money: it is in the opening balances, or in a receipt of more.
     */
    private Optional<Problem> booked(SecurityRecord kind, RecordRow row) {
        if (!row.get(kind.sort).equals(SecurityRecord.MONEY)) {
            return Optional.empty();
        }
        if (row.has(kind.receipt)) {
            return isIts(kind, row)
                    ? Optional.empty()
                    : Optional.of(Problem.of(
                            kind.receipt.name(), "finance.error.securityOtherReceipt", row.get(kind.amount)));
        }
        return row.has(kind.fund) && (row.get(kind.unbooked) || isBeforeTheBooks(kind, row))
                ? Optional.empty()
                : Optional.of(Problem.of(kind.receipt.name(), "finance.error.securityReceipt"));
    }

    private boolean isIts(SecurityRecord kind, RecordRow row) {
        ReceiptRecord of = receipts.kind();
        boolean used = count(
                        row,
                        "select count(*) from fin_security where office_id = ? and receipt_id = ? and id <> ?",
                        row.get(kind.receipt).orElseThrow(),
                        row.id())
                > 0;
        return !used
                && receipt(kind, row)
                        .filter(one -> one.state().equals(of.issued))
                        .filter(one -> one.get(of.total).compareTo(row.get(kind.amount)) == 0)
                        .isPresent();
    }

    private boolean isBeforeTheBooks(SecurityRecord kind, RecordRow row) {
        return count(
                        row,
                        "select count(*) from fin_receipt where office_id = ? and received_on <= ?",
                        Date.valueOf(row.get(kind.receivedOn)))
                == 0;
    }

    /** What stands against its return: money is paid back as a claim of a kind. */
    Optional<Problem> returnable(SecurityRecord kind, RecordRow row) {
        if (!row.get(kind.sort).equals(SecurityRecord.MONEY)) {
            return Optional.empty();
        }
        return booked(kind, row)
                .map(one -> new Problem("", one.key(), one.args()))
                .or(() -> row.has(kind.claimKind)
                        ? Optional.empty()
                        : Optional.of(Problem.of(kind.claimKind.name(), "records.error.missing")));
    }

    /** Money goes back by a claim: one way out for all money. Source: kinds-finance §1.1. */
    RecordRow returned(SecurityRecord kind, RecordRow row, RecordContext now) {
        if (!row.get(kind.sort).equals(SecurityRecord.MONEY)) {
            return row.with(kind.claimKind, null);
        }
        PurchaseRecord of = purchases.kind();
        RecordRow purchase = purchase(kind, row);
        ReceiptRecord paidIn = receipts.kind();
        Optional<RecordRow> receipt = receipt(kind, row);
        RecordRow claim = claims.received(
                now,
                row,
                new OriginClaims.Wanted(
                        row.get(kind.claimKind).orElseThrow(),
                        purchase.get(of.unit),
                        new OriginClaims.Payee(Optional.empty(), purchase.get(of.vendor)),
                        "คืนหลักประกันสัญญา " + row.get(kind.document),
                        Optional.empty(),
                        receipt.map(one -> one.get(paidIn.fund)).or(() -> row.get(kind.fund)),
                        receipt.map(one -> one.get(paidIn.part)).orElse(OFF_BUDGET),
                        row.get(kind.amount),
                        BigDecimal.ZERO,
                        false));
        return row.with(kind.claim, claim.id());
    }

    /** The purchase knows whether all is there that its contract asks for, also the one that it secured before. Source: finance FIN-68. */
    void stored(SecurityRecord kind, RecordRow row, RecordContext now) {
        RecordRow purchase = purchase(kind, row);
        known(purchase, now);
        contracts
                .shortOthers(purchase)
                .forEach(id -> purchases.find(row.head().office(), id).ifPresent(other -> known(other, now)));
    }

    private void known(RecordRow purchase, RecordContext now) {
        PurchaseRecord of = purchases.kind();
        boolean secured = contracts.isAll(of, purchase);
        if (secured != purchase.get(of.secured)) {
            purchases.internal().change(now.caller(), purchase, new RecordDraft().with(of.secured, secured));
        }
    }

    private BigDecimal others(SecurityRecord kind, RecordRow row) {
        return sql.list(
                        row.head().office(),
                        "select coalesce(sum(amount), 0) from fin_security where office_id = ? and purchase_id = ?"
                                + " and state = 'HELD' and id <> ?",
                        one -> one.getBigDecimal(1),
                        row.head().office().value(),
                        row.get(kind.purchase),
                        row.id())
                .getFirst();
    }

    private long count(RecordRow row, String query, Object... values) {
        Object[] all = new Object[values.length + 1];
        all[0] = row.head().office().value();
        System.arraycopy(values, 0, all, 1, values.length);
        return sql.list(row.head().office(), query, one -> one.getLong(1), all).getFirst();
    }

    private RecordRow purchase(SecurityRecord kind, RecordRow row) {
        return purchases.find(row.head().office(), row.get(kind.purchase)).orElseThrow();
    }

    private Optional<RecordRow> receipt(SecurityRecord kind, RecordRow row) {
        return row.get(kind.receipt).flatMap(id -> receipts.find(row.head().office(), id));
    }
}
