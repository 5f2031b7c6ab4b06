package org.khet.finance.internal.paper;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.khet.finance.internal.bank.VendorRecord;
import org.khet.finance.internal.keeping.FinanceRecords;
import org.khet.finance.internal.procurement.PurchaseRecord;
import org.khet.finance.internal.procurement.QuoteRecord;
import org.khet.portal.api.record.RecordFilter;
import org.khet.portal.api.record.RecordLine;
import org.khet.portal.api.record.RecordRow;
import org.khet.portal.api.record.RecordStep;
import org.khet.portal.api.security.Caller;
import org.khet.portal.api.text.BahtText;

/**
 * What papers of a purchase need beyond its fields: what is left of its line, its offers side by side, its vendor. Source: finance PF-F16,
 * PF-F17, PF-F18, PF-F19, D.2.
 */
final class PurchasePaperExtras {
    private static final String COMPARISON = "quote-comparison";
    private static final String ORDER = "purchase-order";
    private static final String SPECIFICATION = "purchase-specification";
    private static final String RETURN = "return";
    private final FinancePaperNames names;

    PurchasePaperExtras(FinancePaperNames names) {
        this.names = names;
    }

    /** Whether a paper can be printed of the record as it stands: an order needs its contract, a
     * comparison its search for offers, a specification what the items shall have. */
    static boolean isPossible(String paper, RecordRow row) {
        return !(row.kind() instanceof PurchaseRecord kind)
                || switch (paper) {
                    case ORDER -> row.has(kind.contractOn);
                    case SPECIFICATION ->
                        row.lines(kind.items).stream()
                                .anyMatch(line -> !line.get(kind.features).isEmpty());
                    case COMPARISON ->
                        !Set.of(kind.requested, kind.specified, kind.reported, kind.approved)
                                .contains(row.state());
                    default -> true;
                };
    }

    void add(Caller caller, FinanceRecords all, RecordRow row, List<RecordStep> steps, Map<String, Object> model) {
        if (!(row.kind() instanceof PurchaseRecord kind)) {
            return;
        }
        BigDecimal sum = row.get(kind.contractPrice).orElse(row.get(kind.estimate));
        PaperExtras.words(model, sum);
        model.put("estimateWords", BahtText.inWords(row.get(kind.estimate)));
        var lines = all.spending().lines;
        model.put(
                "available",
                row.get(kind.left)
                        .or(() -> lines.find(caller.office(), row.get(kind.line))
                                .map(line -> line.get(lines.kind().available)))
                        .map(BahtText::inFigures)
                        .orElse(""));
        PaperExtras.done(model, steps, "specify", "specifier", RETURN);
        PaperExtras.done(model, steps, "report", "reporter", RETURN);
        PaperExtras.done(model, steps, "approve", "approver", RETURN, "revise");
        vendor(caller, all, row.get(kind.vendor), model);
        offers(caller, all, row, model);
    }

    private static void vendor(Caller caller, FinanceRecords all, Optional<Long> vendor, Map<String, Object> model) {
        VendorRecord kind = all.spending().vendors.kind();
        Optional<RecordRow> known = vendor.flatMap(id -> all.spending().vendors.find(caller.office(), id));
        model.put("vendorName", known.map(one -> one.get(kind.name)).orElse(""));
        model.put("taxId", known.map(one -> one.get(kind.taxId)).orElse(""));
    }

    /** Requirements by offer: met, not met or not told; below them prices and what came of each. */
    private void offers(Caller caller, FinanceRecords all, RecordRow purchase, Map<String, Object> model) {
        QuoteRecord kind = all.property().quotes.kind();
        List<RecordRow> offers =
                all.property().quotes.internal().all(caller, RecordFilter.of(kind.purchase.is(purchase.id()))).stream()
                        .flatMap(one -> all.property().quotes.find(caller.office(), one.id()).stream())
                        .sorted((one, other) -> one.get(kind.price).compareTo(other.get(kind.price)))
                        .toList();
        Set<String> topics = new LinkedHashSet<>();
        offers.forEach(offer -> offer.lines(kind.requirements).forEach(line -> topics.add(line.get(kind.topic))));
        model.put(
                "offers",
                offers.stream()
                        .map(offer -> Map.of(
                                "name",
                                names.text(all, caller.office(), kind.vendor, offer.raw(kind.vendor)),
                                "price",
                                BahtText.inFigures(offer.get(kind.price)),
                                "result",
                                names.text(
                                        "finance.quote.state." + offer.state().name())))
                        .toList());
        List<Map<String, Object>> rows = new ArrayList<>();
        for (String topic : topics) {
            rows.add(Map.of(
                    "no",
                    String.valueOf(rows.size() + 1),
                    "topic",
                    topic,
                    "cells",
                    offers.stream()
                            .map(offer -> Map.of("met", met(kind, offer, topic)))
                            .toList()));
        }
        model.put("rows", rows);
    }

    private String met(QuoteRecord kind, RecordRow offer, String topic) {
        return offer.lines(kind.requirements).stream()
                .filter(line -> line.get(kind.topic).equals(topic))
                .findFirst()
                .map(line -> names.text(meets(kind, line)))
                .orElse("–");
    }

    private static String meets(QuoteRecord kind, RecordLine line) {
        return line.get(kind.meets) ? "finance.paper.met" : "finance.paper.notMet";
    }
}
