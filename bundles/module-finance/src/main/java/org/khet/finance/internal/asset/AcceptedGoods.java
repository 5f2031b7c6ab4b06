package org.khet.finance.internal.asset;

import java.math.BigDecimal;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.khet.finance.internal.budget.SpendingLineRecord;
import org.khet.finance.internal.procurement.InspectionRecord;
import org.khet.finance.internal.procurement.InspectionRules;
import org.khet.finance.internal.procurement.PurchaseRecord;
import org.khet.finance.internal.stock.StockMovementService;
import org.khet.portal.api.outcome.Problem;
import org.khet.portal.api.record.RecordContext;
import org.khet.portal.api.record.RecordDraft;
import org.khet.portal.api.record.RecordLine;
import org.khet.portal.api.record.RecordLink;
import org.khet.portal.api.record.RecordRow;
import org.khet.portal.api.record.RecordService;

/** Takes over what an inspection accepted: supplies fill the store, anything else becomes an asset. Source: finance FIN-P15 step 11, FIN-74. */
public final class AcceptedGoods implements InspectionRules.Intake {
    private static final Set<String> USED_UP = Set.of("SUPPLIES", "SERVICE");
    private static final BigDecimal MOST_PIECES = new BigDecimal("500");

    private final RecordService<PurchaseRecord> purchases;
    private final RecordService<AssetRecord> assets;
    private final StockMovementService stock;
    private final RecordService<SpendingLineRecord> lines;
    private @Nullable RecordService<InspectionRecord> inspections;

    /** @param stock the store, {@code lines} whose money is spent */
    public AcceptedGoods(
            RecordService<PurchaseRecord> purchases,
            RecordService<AssetRecord> assets,
            StockMovementService stock,
            RecordService<SpendingLineRecord> lines) {
        this.lines = lines;
        this.purchases = purchases;
        this.assets = assets;
        this.stock = stock;
    }

    /** Told once when the kind of inspections is kept. */
    public void keep(RecordService<InspectionRecord> kept) {
        inspections = kept;
    }

    /** Each piece of an asset has a number of its own: whole pieces, and no more of a line than are numbered at once. Source: finance FIN-74. */
    @Override
    public Optional<Problem> problem(RecordRow purchase, RecordRow inspection) {
        InspectionRecord kind = Objects.requireNonNull(inspections).kind();
        if (USED_UP.contains(purchase.get(purchases.kind().sort))) {
            return Optional.empty();
        }
        return inspection.lines(kind.items).stream()
                .filter(line -> stockItem(purchase, line.get(kind.item)).isEmpty())
                .filter(line -> !isNumbered(line.get(kind.accepted)))
                .findFirst()
                .map(line -> Problem.of(
                        kind.items.name(), "finance.error.wholePieces", line.get(kind.item), MOST_PIECES.intValue()));
    }

    private static boolean isNumbered(BigDecimal pieces) {
        return pieces.stripTrailingZeros().scale() <= 0 && pieces.compareTo(MOST_PIECES) <= 0;
    }

    private Optional<Long> stockItem(RecordRow purchase, String item) {
        PurchaseRecord of = purchases.kind();
        return purchase.lines(of.items).stream()
                .filter(one -> one.get(of.item).equals(item))
                .flatMap(one -> one.get(of.stockItem).stream())
                .findFirst();
    }

    @Override
    public void take(RecordRow purchase, RecordRow inspection, RecordContext now) {
        PurchaseRecord of = purchases.kind();
        InspectionRecord kind = Objects.requireNonNull(inspections).kind();
        for (RecordLine line : inspection.lines(kind.items)) {
            Optional<Long> item = stockItem(purchase, line.get(kind.item));
            if (line.get(kind.accepted).signum() == 0) {
                continue;
            }
            if (item.isPresent()) {
                stock.in(
                        now,
                        item.get(),
                        line.get(kind.accepted),
                        line.get(kind.price),
                        purchase.get(of.number).text());
            } else if (!USED_UP.contains(purchase.get(of.sort))) {
                asset(purchase, inspection, kind, line, now);
            }
        }
    }

    /** One asset for each piece. */
    private void asset(
            RecordRow purchase, RecordRow inspection, InspectionRecord kind, RecordLine line, RecordContext now) {
        PurchaseRecord of = purchases.kind();
        AssetRecord made = assets.kind();
        Long fund = lines.find(now.office(), purchase.get(of.line))
                .map(spent -> spent.get(lines.kind().fund))
                .orElse(null);
        int pieces = line.get(kind.accepted).intValue();
        for (int i = 0; i < pieces; i++) {
            assets.internal()
                    .create(
                            now.caller(),
                            new RecordDraft()
                                    .with(made.name, line.get(kind.item))
                                    .with(made.sort, purchase.get(of.sort))
                                    .with(made.cost, line.get(kind.price))
                                    .with(made.acquiredOn, inspection.get(kind.deliveredOn))
                                    .with(made.way, "BOUGHT")
                                    .with(made.fund, fund)
                                    .with(made.life, 5)
                                    .with(made.unit, purchase.get(of.unit))
                                    .with(
                                            made.warranty,
                                            purchase.get(of.warranty).orElse(null))
                                    .with(
                                            made.origin,
                                            new RecordLink(
                                                    inspection.kind().type(),
                                                    inspection.id(),
                                                    purchase.get(of.number).text())));
        }
    }
}
