package org.khet.finance.internal.property;

import java.math.BigDecimal;
import java.math.RoundingMode;
import java.util.List;
import java.util.Optional;
import org.khet.finance.internal.asset.DisposalRecord;
import org.khet.finance.internal.balance.SqlQuery;
import org.khet.finance.internal.procurement.PurchaseRecord;
import org.khet.portal.api.persistence.UnitOfWork;
import org.khet.portal.api.record.RecordContext;
import org.khet.portal.api.record.RecordDraft;
import org.khet.portal.api.record.RecordRow;
import org.khet.portal.api.record.RecordService;

/** Makes disposals and purchases of what other groups ask. Source: ict ICT-12, ICT-17. */
public final class PropertyMatterRules {
    private static final int GROUND_MOST = 500;
    private static final int NEED_MOST = 1000;

    private final RecordService<DisposalRecord> disposals;
    private final RecordService<PurchaseRecord> purchases;
    private final SqlQuery sql;

    /** @param work the module's unit */
    public PropertyMatterRules(
            RecordService<DisposalRecord> disposals, RecordService<PurchaseRecord> purchases, UnitOfWork work) {
        this.disposals = disposals;
        this.purchases = purchases;
        this.sql = new SqlQuery(work);
    }

    static BigDecimal cost(BigDecimal quantity, BigDecimal price) {
        return quantity.multiply(price).setScale(2, RoundingMode.HALF_UP);
    }

    /** The one asset that has the number, or had it before it came into this register. */
    Optional<Long> asset(PropertyMatterRecord kind, RecordRow row) {
        String no = row.get(kind.propertyNo);
        List<Long> found = no.isBlank()
                ? List.of()
                : sql.list(
                        row.head().office(),
                        "select id from fin_asset where office_id = ? and (number = ? or old_no = ?)",
                        one -> one.getLong(1),
                        row.head().office().value(),
                        no,
                        no);
        return found.size() == 1 ? Optional.of(found.getFirst()) : Optional.empty();
    }

    RecordRow disposed(PropertyMatterRecord kind, RecordRow row, RecordContext now) {
        DisposalRecord of = disposals.kind();
        RecordRow made = disposals
                .internal()
                .create(
                        now.caller(),
                        new RecordDraft()
                                .with(of.way, row.raw(kind.way))
                                .with(of.reason, cut(words(kind, row), GROUND_MOST))
                                .with(
                                        of.items,
                                        List.of(new RecordDraft()
                                                .with(of.asset, row.raw(kind.asset))
                                                .with(of.proceeds, BigDecimal.ZERO))));
        return row.with(kind.disposal, made.id());
    }

    RecordRow bought(PropertyMatterRecord kind, RecordRow row, RecordContext now) {
        PurchaseRecord of = purchases.kind();
        List<RecordDraft> items = row.lines(kind.items).stream()
                .map(line -> new RecordDraft()
                        .with(of.item, line.get(kind.item))
                        .with(of.quantity, line.get(kind.quantity))
                        .with(of.measure, line.get(kind.measure))
                        .with(of.price, line.get(kind.price)))
                .toList();
        RecordRow made = purchases
                .internal()
                .create(
                        now.caller(),
                        new RecordDraft()
                                .with(of.subject, row.get(kind.subject))
                                .with(of.unit, row.get(kind.unit))
                                .with(
                                        of.requester,
                                        row.get(kind.asker).orElse(now.caller().person()))
                                .with(of.reason, cut(words(kind, row), NEED_MOST))
                                .with(of.line, row.raw(kind.line))
                                .with(of.claimKind, row.raw(kind.claimKind))
                                .with(of.sort, row.raw(kind.purchaseSort))
                                .with(of.items, items));
        return row.with(kind.purchase, made.id());
    }

    private static String words(PropertyMatterRecord kind, RecordRow row) {
        return row.get(kind.origin) + ": " + row.get(kind.opinion);
    }

    static String cut(String words, int most) {
        return words.length() > most ? words.substring(0, most) : words;
    }
}
