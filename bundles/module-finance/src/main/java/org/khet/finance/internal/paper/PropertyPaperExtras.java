package org.khet.finance.internal.paper;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.time.YearMonth;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.khet.finance.internal.asset.AssetCheckRecord;
import org.khet.finance.internal.asset.AssetCountRecord;
import org.khet.finance.internal.asset.AssetEventRecord;
import org.khet.finance.internal.asset.AssetEventSort;
import org.khet.finance.internal.asset.AssetRecord;
import org.khet.finance.internal.asset.Depreciation;
import org.khet.finance.internal.asset.DisposalRecord;
import org.khet.finance.internal.keeping.FinanceRecords;
import org.khet.finance.internal.procurement.InspectionRecord;
import org.khet.finance.internal.stock.StockIssueRecord;
import org.khet.finance.internal.stock.StockItemRecord;
import org.khet.finance.internal.stock.StockMoveRecord;
import org.khet.portal.api.record.RecordFilter;
import org.khet.portal.api.record.RecordRow;
import org.khet.portal.api.record.RecordService;
import org.khet.portal.api.record.RecordStep;
import org.khet.portal.api.security.Caller;
import org.khet.portal.api.text.BahtText;
import org.khet.portal.api.text.ThaiDate;
import org.khet.portal.api.time.FiscalYear;

/**
 * What papers of inspections, supplies and assets need beyond the fields of their record: signatures, stock cards, depreciation by year,
 * what a yearly check found. Source: finance PF-F20 to PF-F27.
 */
final class PropertyPaperExtras {
    private final FinancePaperNames names;

    PropertyPaperExtras(FinancePaperNames names) {
        this.names = names;
    }

    void add(Caller caller, FinanceRecords all, RecordRow row, List<RecordStep> steps, Map<String, Object> model) {
        switch (row.kind()) {
            case InspectionRecord kind -> inspection(all, kind, row, steps, model);
            case StockIssueRecord ignored -> {
                PaperExtras.done(model, steps, "approve", "approver");
                PaperExtras.done(model, steps, "give", "giver");
                PaperExtras.done(model, steps, "receive", "receiver");
            }
            case StockItemRecord ignored -> model.put("moves", moves(caller, all, row));
            case AssetRecord kind -> {
                model.put("years", years(all, kind, row));
                model.put("events", events(caller, all, row));
            }
            case AssetEventRecord kind -> {
                model.put("heading", names.text("finance.paper.asset-slip." + row.get(kind.sort)));
                PaperExtras.done(model, steps, "approve", "approver");
                PaperExtras.done(model, steps, "hand", "giver");
                PaperExtras.done(
                        model, steps, row.get(kind.sort) == AssetEventSort.MOVE ? "accept" : "return", "taker");
            }
            case AssetCheckRecord ignored -> check(caller, all, row, steps, model);
            case DisposalRecord kind -> {
                PaperExtras.words(model, row.get(kind.total));
                PaperExtras.done(model, steps, "approve", "approver");
            }
            default -> {}
        }
    }

    private void inspection(
            FinanceRecords all,
            InspectionRecord kind,
            RecordRow row,
            List<RecordStep> steps,
            Map<String, Object> model) {
        var purchases = all.property().purchases;
        RecordRow purchase =
                purchases.find(row.head().office(), row.get(kind.purchase)).orElseThrow();
        model.put("contract", purchase.get(purchases.kind().contractNo));
        model.put(
                "deliverBy",
                purchase.get(purchases.kind().deliverBy).map(ThaiDate::longDate).orElse(""));
        model.put(
                "vendor",
                names.text(all, row.head().office(), purchases.kind().vendor, purchase.raw(purchases.kind().vendor)));
        PaperExtras.words(model, row.get(kind.acceptedSum).subtract(row.get(kind.penalty)));
        model.put(
                "signers",
                steps.stream()
                        .filter(step -> step.action().equals("sign"))
                        .map(step -> Map.of("name", step.name(), "at", ThaiDate.longDateTime(step.at())))
                        .toList());
    }

    /** Moves of an item, the oldest first. */
    private List<Map<String, Object>> moves(Caller caller, FinanceRecords all, RecordRow item) {
        RecordService<StockMoveRecord> service = all.property().moves;
        StockMoveRecord kind = service.kind();
        List<Map<String, Object>> rows = new ArrayList<>();
        for (RecordRow move : service.internal().all(caller, RecordFilter.of(kind.item.is(item.id()))).stream()
                .sorted((one, other) -> Long.compare(one.id(), other.id()))
                .toList()) {
            BigDecimal quantity = move.get(kind.quantity);
            rows.add(Map.of(
                    "day", ThaiDate.longDate(move.get(kind.movedOn)),
                    "what", move.get(kind.document),
                    "in", quantity.signum() > 0 ? quantity.toPlainString() : "",
                    "out", quantity.signum() < 0 ? quantity.negate().toPlainString() : "",
                    "cost", BahtText.inFigures(move.get(kind.unitCost)),
                    "worth", BahtText.inFigures(move.get(kind.worth)),
                    "after", move.get(kind.after).toPlainString()));
        }
        return rows;
    }

    /** Depreciation of each fiscal year until the asset stands at one baht; none of what is only listed. */
    private static List<Map<String, Object>> years(FinanceRecords all, AssetRecord kind, RecordRow row) {
        List<Map<String, Object>> rows = new ArrayList<>();
        if (row.get(kind.low)) {
            return rows;
        }
        Depreciation line = Depreciation.of(row.get(kind.sort), row.get(kind.cost), row.get(kind.life));
        LocalDate acquired = row.get(kind.acquiredOn);
        int last = all.property().assetRules.lastDay(row.head().office(), acquired);
        FiscalYear first = FiscalYear.of(acquired);
        for (int year = first.endingYear(); year <= first.endingYear() + row.get(kind.life); year++) {
            FiscalYear of = new FiscalYear(year);
            YearMonth end = YearMonth.from(of.lastDay());
            BigDecimal before = line.accumulated(acquired, end.minusYears(1), last);
            BigDecimal until = line.accumulated(acquired, end, last);
            if (until.compareTo(before) > 0) {
                rows.add(Map.of(
                        "year", String.valueOf(of.buddhist()),
                        "gone", BahtText.inFigures(until.subtract(before)),
                        "sum", BahtText.inFigures(until),
                        "book", BahtText.inFigures(line.book(acquired, end, last))));
            }
        }
        return rows;
    }

    /** Moves, loans and repairs of an asset, the oldest first. */
    private List<Map<String, Object>> events(Caller caller, FinanceRecords all, RecordRow asset) {
        RecordService<AssetEventRecord> service = all.property().events;
        AssetEventRecord kind = service.kind();
        return service.internal().all(caller, RecordFilter.of(kind.asset.is(asset.id()))).stream()
                .sorted((one, other) -> Long.compare(one.id(), other.id()))
                .map(one -> Map.<String, Object>of(
                        "day", ThaiDate.longDate(one.get(kind.from)),
                        "what", names.text(all, caller.office(), kind.sort, one.raw(kind.sort)),
                        "holder", names.text(all, caller.office(), kind.holder, one.raw(kind.holder)),
                        "remark", one.get(kind.fault),
                        "cost", one.get(kind.cost).map(BahtText::inFigures).orElse("")))
                .toList();
    }

    /** What was found of each asset, how often each result came, and how many nobody has counted. */
    private void check(
            Caller caller, FinanceRecords all, RecordRow row, List<RecordStep> steps, Map<String, Object> model) {
        AssetCountRecord kind = all.property().counts.kind();
        List<Map<String, Object>> rows = new ArrayList<>();
        Map<String, Integer> sums = new LinkedHashMap<>();
        for (RecordRow count :
                all.property().counts.internal().all(caller, RecordFilter.of(kind.check.is(row.id()))).stream()
                        .sorted((one, other) -> Long.compare(one.id(), other.id()))
                        .toList()) {
            Optional<String> result = count.get(kind.result);
            String found = result.isEmpty()
                    ? names.text("finance.asset-count.state.NOT_COUNTED")
                    : String.valueOf(names.text(all, caller.office(), kind.result, result.get()));
            sums.merge(found, 1, Integer::sum);
            rows.add(Map.of(
                    "no", String.valueOf(rows.size() + 1),
                    "asset", names.text(all, caller.office(), kind.asset, count.raw(kind.asset)),
                    "result", found,
                    "remark", count.get(kind.remark)));
        }
        model.put("rows", rows);
        model.put(
                "sums",
                sums.entrySet().stream()
                        .map(sum -> Map.of("result", sum.getKey(), "count", String.valueOf(sum.getValue())))
                        .toList());
        PaperExtras.done(model, steps, "decide", "approver");
    }
}
