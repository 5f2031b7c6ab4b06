package org.khet.finance.internal.procurement;

import java.math.BigDecimal;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Collectors;
import org.khet.finance.internal.balance.SqlQuery;
import org.khet.portal.api.outcome.Problem;
import org.khet.portal.api.record.RecordLine;
import org.khet.portal.api.record.RecordRow;

/** What of a purchase was ordered, beside what its inspections accept. Source: finance RF-57, FIN-71, FIN-74. */
final class OrderedItems {
    private static final BigDecimal NONE = BigDecimal.ZERO;

    private final PurchaseRecord of;
    private final SqlQuery sql;

    /** @param of kind of purchases */
    OrderedItems(PurchaseRecord of, SqlQuery sql) {
        this.of = of;
        this.sql = sql;
    }

    /** What was not ordered, or more than was: by its name what is accepted finds its way into the store. Source: FIN-71, FIN-74. */
    Optional<Problem> problem(InspectionRecord kind, RecordRow row, RecordRow purchase) {
        Map<String, BigDecimal> ordered = purchase.lines(of.items).stream()
                .collect(Collectors.toMap(
                        line -> line.get(of.item), line -> line.get(of.quantity), BigDecimal::add, LinkedHashMap::new));
        Map<String, BigDecimal> left = new HashMap<>(ordered);
        accepted(kind, row).forEach((item, pieces) -> left.merge(item, pieces, BigDecimal::subtract));
        for (RecordLine line : row.lines(kind.items)) {
            String item = line.get(kind.item);
            if (!ordered.containsKey(item)) {
                return Optional.of(Problem.of(
                        kind.items.name(), "finance.error.notOrdered", item, String.join(" · ", ordered.keySet())));
            }
            if (left.merge(item, line.get(kind.accepted), BigDecimal::subtract).signum() < 0) {
                return Optional.of(Problem.of(
                        kind.items.name(), "finance.error.acceptedBeyond", item, ordered.getOrDefault(item, NONE)));
            }
        }
        return Optional.empty();
    }

    /** Pieces that other inspections of the purchase accepted or may still accept, by item. */
    private Map<String, BigDecimal> accepted(InspectionRecord kind, RecordRow row) {
        Map<String, BigDecimal> found = new HashMap<>();
        sql.list(
                        row.head().office(),
                        "select l.item, l.accepted from fin_inspection_item l join fin_inspection i on i.id = l.record_id"
                                + " where i.office_id = ? and i.purchase_id = ? and i.id <> ?",
                        one -> Map.entry(one.getString(1), one.getBigDecimal(2)),
                        row.head().office().value(),
                        row.get(kind.purchase),
                        row.id())
                .forEach(one -> found.merge(one.getKey(), one.getValue(), BigDecimal::add));
        return found;
    }
}
