package org.khet.finance.internal.stock;

import java.math.BigDecimal;
import java.time.LocalDate;
import org.khet.finance.internal.setting.PropertyPermissions;
import org.khet.portal.api.record.Field;
import org.khet.portal.api.record.RecordKind;

/** Each receipt, issue and count of supplies (บัญชีวัสดุ), written by code only. Source: finance FE-28, PF-F24, RF-58. */
public final class StockMoveRecord extends RecordKind {
    public final Field<Long> item = record("item", "finance.stock-item").filtered();
    public final Field<LocalDate> movedOn = day("moved_on").sorted();
    public final Field<StockMoveWay> way = choice("way", StockMoveWay.class).filtered();
    public final Field<String> document = text("document", 200).searched();
    public final Field<BigDecimal> quantity = decimal("quantity", 2);
    public final Field<BigDecimal> unitCost = baht("unit_cost");
    public final Field<BigDecimal> worth = signedBaht("worth").summed();
    public final Field<BigDecimal> after = decimal("balance_after", 2);
    public final Field<BigDecimal> rest =
            decimal("rest", 2).forSearchOnly().byCode().initially(BigDecimal.ZERO);

    /** Moves are never changed. */
    public StockMoveRecord() {
        super("finance", "stock-move", "fin_stock_move");
        rights(PropertyPermissions.STOCK_VIEW, PropertyPermissions.STOCK_KEEP);
        byCodeOnly();
        titled(document);
        list(item, movedOn, way, document, quantity, unitCost, worth, after);
        ordered(movedOn, true);
        tab("all");
        menu("FIN", "arrow-left-right", 27, "assets");
    }
}
