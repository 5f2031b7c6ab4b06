package org.khet.ict.internal.supply;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.Map;
import java.util.Optional;
import org.khet.ict.internal.IctPermissions;
import org.khet.portal.api.outcome.Rejected;
import org.khet.portal.api.record.Action;
import org.khet.portal.api.record.Field;
import org.khet.portal.api.record.RecordContext;
import org.khet.portal.api.record.RecordDraft;
import org.khet.portal.api.record.RecordKind;
import org.khet.portal.api.record.RecordRow;
import org.khet.portal.api.record.RecordService;
import org.khet.portal.api.record.State;
import org.khet.portal.api.record.StateTone;
import org.khet.portal.api.security.Caller;

/**
 * Materials in the store of the ICT group. The balance is the sum of the moves and never below zero, also with several
 * writers. Source: ict C.3, kinds-ict ict.material, ICT-13, ICT-38, ICT-43.
 */
public final class IctMaterialRecord extends RecordKind {
    private static final BigDecimal LEAST = new BigDecimal("0.01");

    public final Field<String> code = text("code", 20).unique().searched();
    public final Field<String> name = text("name", 200).searched().wide();
    public final Field<String> countedIn = text("counted_in", 40);
    public final Field<String> store = text("store", 100).orEmpty();
    public final Field<BigDecimal> reorder =
            decimal("reorder_level", 2).min(BigDecimal.ZERO).initially(BigDecimal.ZERO);
    public final Field<BigDecimal> balance = decimal("balance", 2).byCode().initially(BigDecimal.ZERO);
    public final Field<BigDecimal> spare =
            decimal("spare", 2).formula(row -> row.get(balance).subtract(row.get(reorder)));

    public final State kept = state("KEPT", StateTone.RUN);
    public final State ended = end("ENDED", StateTone.IDLE);
    public final Field<Optional<BigDecimal>> received =
            decimal("received", 2).min(LEAST).from(kept).optional();
    public final Field<Optional<BigDecimal>> cost = baht("cost").from(kept).optional();
    public final Field<String> origin = text("origin", 200).from(kept).orEmpty();
    public final Field<Optional<BigDecimal>> counted =
            decimal("counted", 2).min(BigDecimal.ZERO).from(kept).optional();

    public final Action receive = action("receive")
            .from(kept)
            .needs(IctPermissions.SUPPLY_GIVE)
            .demands(received, origin)
            .asks(cost)
            .does((row, now) -> row.with(balance(), row.get(balance()).add(amount(row, received()))))
            .then((row, now) -> move(row, now, MaterialMoveWay.IN, amount(row, received())))
            .icon("package")
            .inOwnTime();
    public final Action recount = action("recount")
            .from(kept)
            .needs(IctPermissions.SUPPLY_GIVE)
            .demands(counted)
            .because()
            .does(this::recounted)
            .then((row, now) -> move(row, now, MaterialMoveWay.COUNT, amount(row, difference())))
            .icon("list-checks")
            .inOwnTime();
    public final Action stop = action("stop", "stopped")
            .from(kept)
            .to(ended)
            .needs(IctPermissions.SUPPLY_EDIT)
            .because()
            .backward("ban");
    private final Field<Optional<BigDecimal>> difference =
            decimal("difference", 2).byCode().optional();

    private final RecordService<IctMaterialMoveRecord> moves;

    /** @param moves where each change of the stock is noted */
    public IctMaterialRecord(RecordService<IctMaterialMoveRecord> moves) {
        super("ict", "material", "ict_material");
        this.moves = moves;
        rights(IctPermissions.SUPPLY_VIEW, IctPermissions.SUPPLY_EDIT, kept);
        seenByOffice();
        titled(code, name);
        list(code, name, countedIn, balance, reorder, store);
        section("what", code, name, countedIn, store, reorder);
        tab("kept", kept);
        tab("reorder", now -> java.util.List.of(in(kept), spare.below(LEAST)));
        tab("all");
        menu("ICT", "package", 63, "supplies");
    }

    private Field<BigDecimal> balance() {
        return balance;
    }

    private Field<Optional<BigDecimal>> received() {
        return received;
    }

    private Field<Optional<BigDecimal>> difference() {
        return difference;
    }

    private static BigDecimal amount(RecordRow row, Field<Optional<BigDecimal>> field) {
        return row.get(field).orElse(BigDecimal.ZERO);
    }

    private RecordRow recounted(RecordRow row, RecordContext now) {
        BigDecimal found = amount(row, counted);
        return row.with(difference, found.subtract(row.get(balance))).with(balance, found);
    }

    private void move(RecordRow row, RecordContext now, MaterialMoveWay way, BigDecimal quantity) {
        String key = "material/" + row.id() + "/" + row.head().edition();
        String from = way == MaterialMoveWay.IN ? row.get(origin) : row.head().reason();
        note(
                now.caller(),
                now.today(),
                row.id(),
                way,
                quantity,
                from,
                key,
                row.get(cost).orElse(null));
    }

    private void note(
            Caller caller,
            LocalDate day,
            long material,
            MaterialMoveWay way,
            BigDecimal quantity,
            String origin,
            String key,
            @org.jspecify.annotations.Nullable BigDecimal baht) {
        IctMaterialMoveRecord kind = moves.kind();
        moves.internal()
                .create(
                        caller,
                        new RecordDraft()
                                .with(kind.material, material)
                                .with(kind.movedOn, day)
                                .with(kind.way, way)
                                .with(kind.quantity, quantity)
                                .with(kind.cost, way == MaterialMoveWay.IN ? baht : null)
                                .with(kind.origin, origin.isEmpty() ? key : origin)
                                .with(kind.originKey, key));
    }

    /**
     * Takes something out of stock, in the running transaction, once for each key.
     *
     * @param origin in words, e.g. the number of the requisition
     * @param key    of what takes it
     * @throws Rejected if there is not enough, or if the key has taken it before; nothing is stored
     */
    public void take(
            RecordService<IctMaterialRecord> service,
            RecordContext now,
            long material,
            BigDecimal quantity,
            String origin,
            String key) {
        boolean enough = service.add(
                now.office(),
                material,
                Map.of(balance, quantity.negate(), spare, quantity.negate()),
                java.util.List.of(balance.atLeast(BigDecimal.ZERO)));
        if (!enough) {
            RecordRow row = service.find(now.office(), material).orElseThrow();
            throw Rejected.of(
                    "", "ict.error.stock", row.get(name), row.get(balance).toPlainString(), row.get(countedIn));
        }
        note(now.caller(), now.today(), material, MaterialMoveWay.OUT, quantity.negate(), origin, key, null);
    }
}
