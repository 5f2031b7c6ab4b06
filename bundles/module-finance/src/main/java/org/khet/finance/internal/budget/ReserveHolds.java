package org.khet.finance.internal.budget;

import java.math.BigDecimal;
import java.sql.Date;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import org.khet.finance.internal.balance.Balance;
import org.khet.finance.internal.balance.BalanceKey;
import org.khet.finance.internal.balance.BalanceOwner;
import org.khet.finance.internal.balance.BalanceRepository;
import org.khet.finance.internal.balance.BalanceSource;
import org.khet.finance.internal.balance.SqlQuery;
import org.khet.portal.api.office.OfficeId;
import org.khet.portal.api.persistence.UnitOfWork;
import org.khet.portal.api.record.RecordLink;

/**
 * What reserves over the year's end hold of their lines, and claims that draw from them. A reserve of its own holds its rest of the line; one
 * for a purchase lets the purchase hold it, and only claims of that purchase draw from it. Source: finance RF-17, RF-77, FIN-95.
 */
public final class ReserveHolds {
    private static final String RESERVE = "reserve";

    private final BalanceRepository balances;
    private final SqlQuery sql;

    private record Reserve(long id, boolean ofPurchase) {}

    /** @param work the module's unit */
    public ReserveHolds(BalanceRepository balances, UnitOfWork work) {
        this.balances = balances;
        this.sql = new SqlQuery(work);
    }

    /** Whether a claim of that day may draw from a reserve of the line. */
    public boolean isReserved(OfficeId office, long line, LocalDate day, Optional<RecordLink> origin) {
        return !reserves(office, line, day, origin).isEmpty();
    }

    /**
     * A claim takes its sum from the first reserve that has as much; its line is free for it afterwards.
     *
     * @return how much is missing in the one that has most, in baht; empty when it was done
     */
    public Optional<BigDecimal> draw(
            OfficeId office,
            long line,
            LocalDate day,
            Optional<RecordLink> origin,
            BalanceSource claim,
            BigDecimal sum) {
        Optional<BigDecimal> least = Optional.of(sum);
        for (Reserve one : reserves(office, line, day, origin)) {
            Optional<BigDecimal> missing = balances.hold(key(office, one.id()), claim, sum);
            if (missing.isEmpty()) {
                fit(office, line, one);
                return Optional.empty();
            }
            least = least.filter(before -> before.compareTo(missing.get()) <= 0).or(() -> missing);
        }
        return least;
    }

    /** What a claim drew goes back to its reserve. */
    public void giveBack(OfficeId office, BalanceSource claim) {
        drawn(office, claim).forEach(id -> {
            balances.release(key(office, id), claim);
            sql.list(
                            office,
                            "select line_id, purchase_id from fin_reserve where office_id = ? and id = ? and state = 'APPROVED'",
                            row -> List.of(row.getLong(1), row.getLong(2)),
                            office.value(),
                            id)
                    .forEach(row -> fit(office, row.getFirst(), new Reserve(id, row.getLast() != 0)));
        });
    }

    /** What a claim drew is spent. */
    public void spend(OfficeId office, BalanceSource claim) {
        drawn(office, claim).forEach(id -> balances.spend(key(office, id), claim));
    }

    /** Its payment was taken back. */
    public void takeBack(OfficeId office, BalanceSource claim) {
        drawn(office, claim).forEach(id -> balances.takeBack(key(office, id), claim));
    }

    /**
     * A reserve is approved: it has its amount, and holds it.
     *
     * @return how much the line, or the purchase on it, is short in baht; empty when it was done
     */
    Optional<BigDecimal> approve(OfficeId office, long reserve, long line, Optional<Long> purchase, BigDecimal amount) {
        balances.open(key(office, reserve), amount);
        if (purchase.isPresent()) {
            BigDecimal promised = promised(office, line, purchase.get());
            return promised.compareTo(amount) >= 0 ? Optional.empty() : Optional.of(amount.subtract(promised));
        }
        return balances.hold(line(office, line), source(reserve), amount);
    }

    /** A reserve ends: what nobody drew is free again; how much that is, in baht. */
    BigDecimal end(OfficeId office, long reserve, long line) {
        balances.release(line(office, line), source(reserve));
        return balances.read(key(office, reserve)).available();
    }

    /** The line holds the rest of a reserve; what a claim drew was released just now. */
    private void fit(OfficeId office, long line, Reserve reserve) {
        if (!reserve.ofPurchase()) {
            balances.release(line(office, line), source(reserve.id()));
            Balance rest = balances.read(key(office, reserve.id()));
            if (rest.available().signum() > 0) {
                balances.hold(line(office, line), source(reserve.id()), rest.available());
            }
        }
    }

    private BigDecimal promised(OfficeId office, long line, long purchase) {
        return sql
                .list(
                        office,
                        "select held from fin_balance_use where office_id = ? and owner_kind = ? and owner_id = ?"
                                + " and source_kind = 'purchase' and source_id = ?",
                        row -> row.getBigDecimal(1),
                        office.value(),
                        BalanceOwner.LINE.name(),
                        line,
                        purchase)
                .stream()
                .findFirst()
                .orElse(BigDecimal.ZERO);
    }

    private List<Reserve> reserves(OfficeId office, long line, LocalDate day, Optional<RecordLink> origin) {
        Optional<Long> purchase = origin.filter(one -> one.type().equals("finance.inspection"))
                .flatMap(one -> sql
                        .list(
                                office,
                                "select purchase_id from fin_inspection where office_id = ? and id = ?",
                                row -> row.getLong(1),
                                office.value(),
                                one.id())
                        .stream()
                        .findFirst());
        return sql
                .list(
                        office,
                        "select id, purchase_id from fin_reserve where office_id = ? and line_id = ? and state = 'APPROVED'"
                                + " and sort = 'RESERVE' and (valid_until is null or valid_until >= ?) order by id",
                        row -> List.of(row.getLong(1), row.getLong(2)),
                        office.value(),
                        line,
                        Date.valueOf(day))
                .stream()
                .filter(row -> row.getLast() == 0
                        || purchase.filter(row.getLast()::equals).isPresent())
                .map(row -> new Reserve(row.getFirst(), row.getLast() != 0))
                .toList();
    }

    private List<Long> drawn(OfficeId office, BalanceSource claim) {
        return sql.list(
                office,
                "select owner_id from fin_balance_use where office_id = ? and source_kind = ? and source_id = ?"
                        + " and owner_kind = ?",
                row -> row.getLong(1),
                office.value(),
                claim.kind(),
                claim.id(),
                BalanceOwner.RESERVE.name());
    }

    private static BalanceKey key(OfficeId office, long reserve) {
        return new BalanceKey(office, BalanceOwner.RESERVE, reserve);
    }

    private static BalanceKey line(OfficeId office, long line) {
        return new BalanceKey(office, BalanceOwner.LINE, line);
    }

    private static BalanceSource source(long reserve) {
        return new BalanceSource(RESERVE, reserve);
    }
}
