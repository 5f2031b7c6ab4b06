package org.khet.policyplan.internal.request;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.regex.Pattern;
import org.khet.portal.api.record.Field;
import org.khet.portal.api.record.RecordRow;
import org.khet.portal.api.text.ThaiOrder;

/** Requests of the same item together, whatever its blanks and capitals, so that they are compared. Source: policyplan PLAN-23. */
public final class RequestComparison {
    private static final Pattern BLANKS = Pattern.compile("\\s+");

    /**
     * An item that is asked for.
     *
     * @param name     as the first of them names it
     * @param requests those that ask for it, the dearest piece first
     * @param lowest   baht of the cheapest piece
     * @param highest  baht of the dearest piece
     * @param asked    baht that are asked for
     * @param agreed   baht that the committee agreed to
     */
    public record Item(
            String name,
            List<RecordRow> requests,
            BigDecimal lowest,
            BigDecimal highest,
            BigDecimal asked,
            BigDecimal agreed) {}

    private RequestComparison() {}

    /** Requests by item, in Thai dictionary order of the items. */
    public static List<Item> of(RequestKind kind, List<RecordRow> requests) {
        Map<String, List<RecordRow>> items = new HashMap<>();
        requests.forEach(row -> items.computeIfAbsent(
                        BLANKS.matcher(row.get(kind.item).strip())
                                .replaceAll(" ")
                                .toLowerCase(Locale.ROOT),
                        key -> new ArrayList<>())
                .add(row));
        return items.values().stream()
                .map(rows -> item(kind, rows))
                .sorted(Comparator.comparing(Item::name, ThaiOrder.of()))
                .toList();
    }

    private static Item item(RequestKind kind, List<RecordRow> rows) {
        String name = rows.getFirst().get(kind.item);
        List<RecordRow> dearest = rows.stream()
                .sorted(Comparator.comparing((RecordRow row) -> row.get(kind.price))
                        .reversed())
                .toList();
        return new Item(
                name,
                dearest,
                dearest.getLast().get(kind.price),
                dearest.getFirst().get(kind.price),
                sum(rows, kind.amount),
                rows.stream()
                        .map(row -> row.get(kind.committeeAmount).orElse(BigDecimal.ZERO))
                        .reduce(BigDecimal.ZERO, BigDecimal::add));
    }

    private static BigDecimal sum(List<RecordRow> rows, Field<BigDecimal> field) {
        return rows.stream().map(row -> row.get(field)).reduce(BigDecimal.ZERO, BigDecimal::add);
    }
}
