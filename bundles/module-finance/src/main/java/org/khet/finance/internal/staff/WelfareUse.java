package org.khet.finance.internal.staff;

import java.math.BigDecimal;
import java.sql.Date;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.khet.finance.internal.balance.Balance;
import org.khet.finance.internal.balance.BalanceKey;
import org.khet.finance.internal.balance.BalanceOwner;
import org.khet.finance.internal.balance.SqlQuery;
import org.khet.portal.api.outcome.Rejected;
import org.khet.portal.api.persistence.UnitOfWork;
import org.khet.portal.api.record.RecordLine;
import org.khet.portal.api.record.RecordRow;
import org.khet.portal.api.time.FiscalYear;

/** What a person was allowed before, whichever employees of the office have the person in their family. Source: finance RF-42, RF-43, FIN-117. */
final class WelfareUse {
    private static final long YEARS = 10_000;

    /** Whom employees of the office entered as their family under one citizen number: a child of two of them is one child. Source: RF-42, RF-43. */
    private static final String SAME = "select f.id from fin_family f join fin_family g on g.office_id = f.office_id"
            + " and g.citizen_no_key = f.citizen_no_key where g.office_id = ? and g.id = ?";

    private final WelfareParts parts;
    private final SqlQuery sql;

    /** @param work the module's unit */
    WelfareUse(WelfareParts parts, UnitOfWork work) {
        this.parts = parts;
        this.sql = new SqlQuery(work);
    }

    /** What the patient was allowed this fiscal year before, in baht. Source: finance FIN-117. */
    private BigDecimal usedThisYear(WelfareRecord kind, RecordRow row) {
        FiscalYear year = FiscalYear.of(row.get(kind.receivedOn));
        return sql.list(
                        row.head().office(),
                        "select coalesce(sum(allowed), 0) from fin_welfare where office_id = ? and family_id in ("
                                + SAME
                                + ") and sort = ? and received_on >= ? and received_on <= ? and state <> 'REFUSED' and id <> ?",
                        one -> one.getBigDecimal(1),
                        row.head().office().value(),
                        row.head().office().value(),
                        row.get(kind.family),
                        row.get(kind.sort).name(),
                        Date.valueOf(year.firstDay()),
                        Date.valueOf(year.lastDay()),
                        row.id())
                .getFirst()
                .setScale(2);
    }

    /** A receipt that stands in another claim for the same person, or twice in this one, however written. Source: finance RF-43, FIN-47. */
    Optional<RecordLine> twice(WelfareRecord kind, RecordRow row) {
        Set<String> here = new HashSet<>();
        return row.lines(kind.receipts).stream()
                .filter(line -> {
                    String number = TypedKey.ofReceipt(line.get(kind.receiptNo));
                    return !here.add(line.get(kind.receiptOn) + " " + number)
                            || others(kind, row, line).contains(number);
                })
                .findFirst();
    }

    /** Numbers of receipts of the same day in other claims for the same person. */
    private List<String> others(WelfareRecord kind, RecordRow row, RecordLine line) {
        return sql.list(
                row.head().office(),
                "select r.receipt_no from fin_welfare w join fin_welfare_receipt r on r.record_id = w.id"
                        + " where w.office_id = ? and w.family_id in (" + SAME
                        + ") and r.receipt_on = ? and w.state <> 'REFUSED' and w.id <> ?",
                one -> TypedKey.ofReceipt(one.getString(1)),
                row.head().office().value(),
                row.head().office().value(),
                row.get(kind.family),
                Date.valueOf(line.get(kind.receiptOn)),
                row.id());
    }

    /** What may be paid: what was asked less what is excluded, within what is left of the ceiling. */
    RecordRow allowed(WelfareRecord kind, RecordRow row) {
        BigDecimal wanted = row.get(kind.asked).subtract(row.get(kind.excluded)).max(BigDecimal.ZERO);
        if (!kind.isOfEducation(row)) {
            return row.with(kind.allowed, wanted).with(kind.used, usedThisYear(kind, row));
        }
        BigDecimal most = ceiling(kind, row);
        BalanceKey key = key(kind, row);
        parts.balances().open(key, most);
        Balance left = parts.balances().read(key);
        BigDecimal used = ceilings(kind, row).stream()
                .map(one -> parts.balances().read(one).held())
                .reduce(BigDecimal.ZERO.setScale(2), BigDecimal::add);
        BigDecimal here = most.subtract(used.subtract(left.held())).max(left.held());
        parts.balances().add(key, here.subtract(left.amount()));
        return row.with(kind.ceiling, most)
                .with(kind.used, used)
                .with(kind.allowed, wanted.min(most.subtract(used).max(BigDecimal.ZERO)));
    }

    private BigDecimal ceiling(WelfareRecord kind, RecordRow row) {
        return parts.kinds()
                .find(row.head().office(), row.get(kind.kind))
                .flatMap(one -> parts.kinds()
                        .kind()
                        .ceiling(
                                one,
                                row.get(kind.level).orElse(""),
                                row.get(kind.privatePlace),
                                row.get(kind.receivedOn)))
                .orElseThrow(() -> Rejected.of("", "finance.error.noCeiling"));
    }

    /** Holds what is allowed, so that claims at once never exceed the ceiling. */
    void holdCeiling(WelfareRecord kind, RecordRow row) {
        if (kind.isOfEducation(row)) {
            parts.balances()
                    .hold(key(kind, row), WelfareRules.source(row), WelfareRecord.sum(row.get(kind.allowed)))
                    .ifPresent(missing -> {
                        throw Rejected.of("", "finance.error.aboveCeiling", missing);
                    });
        }
    }

    /** Lets the ceiling go. */
    void releaseCeiling(WelfareRecord kind, RecordRow row) {
        if (kind.isOfEducation(row)) {
            ceilings(kind, row).forEach(one -> parts.balances().release(one, WelfareRules.source(row)));
        }
    }

    /** The ceiling of a child in a school year: the one that was opened first, under the entry of whichever parent. */
    private BalanceKey key(WelfareRecord kind, RecordRow row) {
        List<BalanceKey> same = ceilings(kind, row);
        return same.stream()
                .filter(one -> parts.balances().read(one).amount().signum() > 0)
                .findFirst()
                .orElseGet(same::getFirst);
    }

    private List<BalanceKey> ceilings(WelfareRecord kind, RecordRow row) {
        return sql.list(
                row.head().office(),
                SAME + " order by f.id",
                one -> new BalanceKey(
                        row.head().office(),
                        BalanceOwner.CEILING,
                        one.getLong(1) * YEARS + row.get(kind.schoolYear).orElse(0)),
                row.head().office().value(),
                row.get(kind.family));
    }
}
