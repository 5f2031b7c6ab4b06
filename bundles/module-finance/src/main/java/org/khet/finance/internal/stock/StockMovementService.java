package org.khet.finance.internal.stock;

import java.math.BigDecimal;
import java.math.RoundingMode;
import java.util.List;
import java.util.Optional;
import org.khet.finance.internal.balance.SqlQuery;
import org.khet.portal.api.office.OfficeId;
import org.khet.portal.api.persistence.UnitOfWork;
import org.khet.portal.api.record.RecordContext;
import org.khet.portal.api.record.RecordDraft;
import org.khet.portal.api.record.RecordRow;
import org.khet.portal.api.record.RecordService;

/**
 * Moves of supplies: what is given out leaves the oldest receipts first, and never more than is there. Joins the caller's transaction.
 * Source: finance RF-58, FIN-71.
 */
public final class StockMovementService {
    private static final BigDecimal NONE = BigDecimal.ZERO;

    private final RecordService<StockMoveRecord> moves;
    private final SqlQuery sql;

    /** @param moves where each change is noted */
    public StockMovementService(RecordService<StockMoveRecord> moves, UnitOfWork work) {
        this.moves = moves;
        this.sql = new SqlQuery(work);
    }

    private record Batch(long id, BigDecimal rest, BigDecimal cost) {}

    /** Something comes in. */
    public void in(RecordContext now, long item, BigDecimal quantity, BigDecimal cost, String document) {
        change(now.office(), item, quantity);
        note(now, item, StockMoveWay.IN, quantity, cost, worth(quantity, cost), document, quantity);
    }

    /**
     * Something is given out.
     *
     * @return how much is missing; empty when it was given
     */
    public Optional<BigDecimal> out(RecordContext now, long item, BigDecimal quantity, String document) {
        if (change(now.office(), item, quantity.negate()) == 0) {
            return Optional.of(quantity.subtract(balance(now.office(), item)));
        }
        taken(now, item, StockMoveWay.OUT, quantity, document);
        return Optional.empty();
    }

    /** The store was counted: the difference comes in at the last cost, or goes out. */
    void count(RecordContext now, RecordRow row, BigDecimal counted) {
        BigDecimal difference = counted.subtract(balance(now.office(), row.id()));
        String document = row.head().reason();
        if (difference.signum() > 0) {
            BigDecimal cost = lastCost(now.office(), row.id());
            change(now.office(), row.id(), difference);
            note(now, row.id(), StockMoveWay.COUNT, difference, cost, worth(difference, cost), document, difference);
        } else if (difference.signum() < 0) {
            change(now.office(), row.id(), difference);
            taken(now, row.id(), StockMoveWay.COUNT, difference.negate(), document);
        }
    }

    /** What is there. */
    public BigDecimal balance(OfficeId office, long item) {
        return sql
                .list(
                        office,
                        "select balance from fin_stock_item where office_id = ? and id = ?",
                        row -> row.getBigDecimal(1),
                        office.value(),
                        item)
                .stream()
                .findFirst()
                .orElse(NONE);
    }

    /** One conditional update: whoever comes second waits for the row, and finds what is left. */
    private int change(OfficeId office, long item, BigDecimal quantity) {
        int done = sql.change(
                office,
                "update fin_stock_item set balance = balance + ? where office_id = ? and id = ? and balance + ? >= 0",
                quantity,
                office.value(),
                item,
                quantity);
        shown(office, item);
        return done;
    }

    /** What is above the minimum, for the list of what runs short. */
    void shown(OfficeId office, long item) {
        sql.change(
                office,
                "update fin_stock_item set spare = balance - minimum where office_id = ? and id = ?",
                office.value(),
                item);
    }

    private void taken(RecordContext now, long item, StockMoveWay way, BigDecimal quantity, String document) {
        BigDecimal open = quantity;
        BigDecimal worth = NONE;
        for (Batch batch : batches(now.office(), item)) {
            BigDecimal part = open.min(batch.rest());
            if (part.signum() > 0) {
                sql.change(
                        now.office(),
                        "update fin_stock_move set rest = rest - ? where office_id = ? and id = ?",
                        part,
                        now.office().value(),
                        batch.id());
                worth = worth.add(worth(part, batch.cost()));
                open = open.subtract(part);
            }
        }
        BigDecimal cost = worth.divide(quantity, 2, RoundingMode.HALF_UP);
        note(now, item, way, quantity.negate(), cost, worth.negate(), document, NONE);
    }

    private List<Batch> batches(OfficeId office, long item) {
        return sql.list(
                office,
                "select id, rest, unit_cost from fin_stock_move where office_id = ? and item_id = ? and rest > 0 order by id",
                row -> new Batch(row.getLong(1), row.getBigDecimal(2), row.getBigDecimal(3)),
                office.value(),
                item);
    }

    private BigDecimal lastCost(OfficeId office, long item) {
        return sql
                .list(
                        office,
                        "select unit_cost from fin_stock_move where office_id = ? and item_id = ? and quantity > 0"
                                + " order by id desc",
                        row -> row.getBigDecimal(1),
                        office.value(),
                        item)
                .stream()
                .findFirst()
                .orElse(NONE);
    }

    private static BigDecimal worth(BigDecimal quantity, BigDecimal cost) {
        return quantity.multiply(cost).setScale(2, RoundingMode.HALF_UP);
    }

    private void note(
            RecordContext now,
            long item,
            StockMoveWay way,
            BigDecimal quantity,
            BigDecimal cost,
            BigDecimal worth,
            String document,
            BigDecimal rest) {
        StockMoveRecord kind = moves.kind();
        moves.internal()
                .create(
                        now.caller(),
                        new RecordDraft()
                                .with(kind.item, item)
                                .with(kind.movedOn, now.today())
                                .with(kind.way, way)
                                .with(kind.document, document)
                                .with(kind.quantity, quantity)
                                .with(kind.unitCost, cost)
                                .with(kind.worth, worth)
                                .with(kind.after, balance(now.office(), item))
                                .with(kind.rest, rest));
        sql.change(
                now.office(),
                "update fin_stock_item set worth = worth + ? where office_id = ? and id = ?",
                worth,
                now.office().value(),
                item);
    }
}
