package org.khet.finance.internal.stock;

import java.math.BigDecimal;
import java.util.List;
import java.util.Optional;
import org.khet.finance.internal.setting.PropertyPermissions;
import org.khet.portal.api.record.Action;
import org.khet.portal.api.record.Field;
import org.khet.portal.api.record.RecordKind;
import org.khet.portal.api.record.State;
import org.khet.portal.api.record.StateTone;

/**
 * Supplies in the store (วัสดุ): the balance is the sum of the moves and never below zero, also with several writers. Source: finance
 * FE-27, RF-58, FIN-71, FIN-73; kinds-finance finance.stock-item.
 */
public final class StockItemRecord extends RecordKind {
    private static final BigDecimal LEAST = new BigDecimal("0.01");

    public final Field<String> code = text("code", 20).unique().searched();
    public final Field<String> name = text("name", 200).searched().wide();
    public final Field<String> measure = text("measure", 40);
    public final Field<String> place = text("place", 100).orEmpty();
    public final Field<BigDecimal> minimum =
            decimal("minimum", 2).min(BigDecimal.ZERO).initially(BigDecimal.ZERO);
    public final Field<BigDecimal> balance = decimal("balance", 2).byCode().initially(BigDecimal.ZERO);
    public final Field<BigDecimal> worth =
            baht("worth").byCode().initially(BigDecimal.ZERO).summed();
    public final Field<BigDecimal> spare =
            decimal("spare", 2).forSearchOnly().byCode().initially(BigDecimal.ZERO);

    public final State kept = state("KEPT", StateTone.RUN);
    public final State ended = end("ENDED", StateTone.IDLE);
    public final Field<Optional<BigDecimal>> received =
            decimal("received", 2).min(LEAST).from(kept).optional();
    public final Field<Optional<BigDecimal>> unitCost =
            baht("unit_cost").from(kept).optional();
    public final Field<String> document = text("document", 200).from(kept).orEmpty();
    public final Field<Optional<BigDecimal>> counted =
            decimal("counted", 2).min(BigDecimal.ZERO).from(kept).optional();

    public final Action receive = action("receive")
            .from(kept)
            .needs(PropertyPermissions.STOCK_KEEP)
            .demands(received, unitCost, document)
            .then((row, now) -> ledger().in(
                            now,
                            row.id(),
                            row.get(received()).orElseThrow(),
                            row.get(unitCost()).orElseThrow(),
                            row.get(document())))
            .icon("package-plus");
    public final Action recount = action("recount")
            .from(kept)
            .needs(PropertyPermissions.STOCK_KEEP)
            .demands(counted)
            .because()
            .then((row, now) -> ledger().count(now, row, row.get(counted()).orElseThrow()))
            .icon("list-checks");
    public final Action stop = action("stop", "stopped")
            .from(kept)
            .to(ended)
            .needs(PropertyPermissions.STOCK_KEEP)
            .because()
            .when(balance.below(LEAST), "finance.error.stockLeft")
            .backward("ban");

    private final StockMovementService ledger;

    /** @param ledger notes each change of the stock */
    public StockItemRecord(StockMovementService ledger) {
        super("finance", "stock-item", "fin_stock_item");
        this.ledger = ledger;
        rights(PropertyPermissions.STOCK_VIEW, PropertyPermissions.STOCK_KEEP, kept);
        seenByOffice();
        titled(code, name);
        list(code, name, measure, balance, minimum, worth, place);
        section("what", code, name, measure, place, minimum);
        tab("kept", kept);
        tab("short", now -> List.of(in(kept), spare.below(BigDecimal.ZERO)));
        tab("all");
        stored((row, now) -> ledger.shown(row.head().office(), row.id()));
        menu("FIN", "package", 25, "assets");
    }

    private Field<Optional<BigDecimal>> received() {
        return received;
    }

    private Field<Optional<BigDecimal>> unitCost() {
        return unitCost;
    }

    private Field<String> document() {
        return document;
    }

    private Field<Optional<BigDecimal>> counted() {
        return counted;
    }

    private StockMovementService ledger() {
        return ledger;
    }
}
