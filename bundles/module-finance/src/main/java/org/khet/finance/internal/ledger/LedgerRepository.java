package org.khet.finance.internal.ledger;

import java.math.BigDecimal;
import java.sql.Date;
import java.time.LocalDate;
import java.time.YearMonth;
import java.util.List;
import java.util.Optional;
import org.khet.finance.internal.balance.MonthLock;
import org.khet.finance.internal.balance.SqlQuery;
import org.khet.portal.api.office.OfficeId;
import org.khet.portal.api.persistence.UnitOfWork;

/** Sums of posted entries, months, and what banks and books say. Source: finance RF-26, RF-30 to RF-32. */
public final class LedgerRepository {
    private final SqlQuery sql;
    private final MonthLock months;

    /**
     * A row of the trial balance.
     *
     * @param code   of the account
     * @param name   of the account
     * @param debit  sum in baht
     * @param credit sum in baht
     */
    public record Total(String code, String name, BigDecimal debit, BigDecimal credit) {}

    /** @param work the module's unit */
    public LedgerRepository(UnitOfWork work) {
        this.sql = new SqlQuery(work);
        this.months = new MonthLock(work);
    }

    /** The trial balance up to a day, by code. */
    public List<Total> trialBalance(OfficeId office, LocalDate until) {
        return sql.list(
                office,
                "select a.code, a.name, sum(l.debit), sum(l.credit) from fin_entry e"
                        + " join fin_entry_line l on l.record_id = e.id join fin_account a on a.id = l.account_id"
                        + " where e.office_id = ? and e.state = 'POSTED' and e.dated_on <= ?"
                        + " group by a.code, a.name order by a.code",
                row -> new Total(row.getString(1), row.getString(2), row.getBigDecimal(3), row.getBigDecimal(4)),
                office.value(),
                Date.valueOf(until));
    }

    /** What entries say of a kind of money on the control account: credit less debit. */
    public BigDecimal fundBalance(OfficeId office, long fund) {
        return sum(
                office,
                "select coalesce(sum(l.credit) - sum(l.debit), 0) from fin_entry e join fin_entry_line l"
                        + " on l.record_id = e.id join fin_account a on a.id = l.account_id"
                        + " where e.office_id = ? and e.state = 'POSTED' and l.fund_id = ? and a.fund_control = true",
                office.value(),
                fund);
    }

    /** The state of the period of a month; empty when nobody has begun it. */
    public Optional<String> period(OfficeId office, YearMonth month) {
        return sql
                .list(
                        office,
                        "select state from fin_period where office_id = ? and month_of = ?",
                        row -> row.getString(1),
                        office.value(),
                        key(month))
                .stream()
                .findFirst();
    }

    /** Waits for whoever closes the month, and keeps it open until the transaction ends. Source: finance RF-32. */
    void keepOpen(OfficeId office, LocalDate day) {
        months.write(office, YearMonth.from(day));
    }

    /** Waits for whoever writes into the month, and keeps others out of it until the transaction ends. Source: finance RF-32. */
    void closeFor(OfficeId office, YearMonth month) {
        months.close(office, month);
    }

    /** Whether a closed month is earlier than any that is open: the books have begun. */
    boolean hasClosedMonth(OfficeId office) {
        return count(office, "select count(*) from fin_period where office_id = ? and state = 'CLOSED'") > 0;
    }

    /** Whether an earlier month is not closed, or the books have begun and nobody has begun the month before. */
    boolean hasOpenBefore(OfficeId office, YearMonth month) {
        int open = count(
                office,
                "select count(*) from fin_period where office_id = ? and month_of < ? and state <> 'CLOSED'",
                key(month));
        int earlier = count(office, "select count(*) from fin_period where office_id = ? and month_of < ?", key(month));
        return open > 0 || (earlier > 0 && period(office, month.minusMonths(1)).isEmpty());
    }

    /** Whether nothing is written into a month any more: it is closed, or nobody began it and a later one is closed. */
    boolean isClosed(OfficeId office, YearMonth month) {
        return period(office, month)
                .map("CLOSED"::equals)
                .orElseGet(() -> count(
                                office,
                                "select count(*) from fin_period where office_id = ? and month_of > ? and state = 'CLOSED'",
                                key(month))
                        > 0);
    }

    /** What an account's book says at the end of a day. */
    BigDecimal book(OfficeId office, long account, LocalDate day) {
        Date last = Date.valueOf(day);
        BigDecimal in = sum(
                office,
                "select coalesce(sum(amount), 0) from (select opening as amount from fin_bank_account"
                        + " where office_id = ? and id = ?"
                        + " union all select total as amount from fin_receipt where office_id = ? and account_id = ?"
                        + " and received_on <= ? and state = 'ISSUED' and suspense_id is null"
                        + " union all select amount from fin_suspense where office_id = ? and account_id = ? and dated_on <= ?"
                        + " union all select net as amount from fin_withdrawal where office_id = ? and account_id = ?"
                        + " and paid_on <= ? and state = 'PAID'"
                        + " union all select amount from fin_bank_matter where office_id = ? and to_account_id = ? and day_on <= ?"
                        + " and state = 'DONE' and sort = 'MOVE'"
                        + " union all select -amount as amount from fin_bank_matter where office_id = ? and account_id = ?"
                        + " and day_on <= ? and state = 'DONE' and sort = 'MOVE') movements",
                office.value(),
                account,
                office.value(),
                account,
                last,
                office.value(),
                account,
                last,
                office.value(),
                account,
                last,
                office.value(),
                account,
                last,
                office.value(),
                account,
                last);
        return in.subtract(sum(
                office,
                "select coalesce(sum(amount), 0) from fin_payment where office_id = ? and account_id = ? and paid_on <= ?",
                office.value(),
                account,
                last));
    }

    /**
     * Receipts that stand on no row of the bank until the end of a month: deposits in transit. Those of earlier months too, as far
     * as the bank told them later, or its statements go back to their day. Source: finance RF-26.
     */
    BigDecimal inTransit(OfficeId office, long account, YearMonth month) {
        return sum(
                office,
                "select coalesce(sum(r.total), 0) from fin_receipt r where r.office_id = ? and r.account_id = ?"
                        + " and r.received_on <= ? and r.state = 'ISSUED' and r.suspense_id is null"
                        + " and not exists (select 1 from fin_match m where m.office_id = r.office_id"
                        + " and m.found_type = 'finance.receipt' and m.found_id = r.id and m.dated_on <= ?)"
                        + " and (r.received_on >= ? or exists (select 1 from fin_match m where m.office_id = r.office_id"
                        + " and m.found_type = 'finance.receipt' and m.found_id = r.id)"
                        + " or r.received_on >= (select min(m.dated_on) from fin_match m where m.office_id = r.office_id"
                        + " and m.account_id = r.account_id))",
                office.value(),
                account,
                Date.valueOf(month.atEndOfMonth()),
                Date.valueOf(month.atEndOfMonth()),
                Date.valueOf(month.atDay(1)));
    }

    /** Rows of the bank in a month that nobody knows: what came in less what went out. */
    BigDecimal unknown(OfficeId office, long account, YearMonth month) {
        return sum(
                office,
                "select coalesce(sum(credit) - sum(debit), 0) from fin_match where office_id = ? and account_id = ?"
                        + " and dated_on >= ? and dated_on <= ? and found_id is null",
                office.value(),
                account,
                Date.valueOf(month.atDay(1)),
                Date.valueOf(month.atEndOfMonth()));
    }

    /** The last balance of the bank in a month; empty without a statement. */
    Optional<BigDecimal> bank(OfficeId office, long account, YearMonth month) {
        return sql
                .list(
                        office,
                        "select balance from fin_match where office_id = ? and account_id = ? and dated_on >= ?"
                                + " and dated_on <= ? and balance is not null order by dated_on desc, id desc",
                        row -> row.getBigDecimal(1),
                        office.value(),
                        account,
                        Date.valueOf(month.atDay(1)),
                        Date.valueOf(month.atEndOfMonth()))
                .stream()
                .findFirst();
    }

    /** What the books say is in the cash boxes at the end of a day. Source: finance FIN-57. */
    BigDecimal cash(OfficeId office, LocalDate day) {
        return sql
                .list(
                        office,
                        "select id from fin_bank_account where office_id = ? and sort = 'CASH_BOX' and state <> 'ASKED'",
                        row -> row.getLong(1),
                        office.value())
                .stream()
                .map(account -> book(office, account, day))
                .reduce(BigDecimal.ZERO.setScale(2), BigDecimal::add);
    }

    /**
     * Cheques that were delivered and not cleared at the end of a day, also those that were taken back later: the book of that day still
     * has their payment. Source: finance RF-26, FIN-41.
     */
    BigDecimal outstanding(OfficeId office, long account, LocalDate day) {
        return sum(
                office,
                "select coalesce(sum(c.amount), 0) from fin_cheque c where c.office_id = ? and c.account_id = ?"
                        + " and c.delivered_on <= ? and (c.cleared_on is null or c.cleared_on > ?)"
                        + " and (c.state in ('DELIVERED', 'CLEARED') or (c.state in ('VOID', 'EXPIRED', 'REPLACED')"
                        + " and exists (select 1 from fin_payment p where p.office_id = c.office_id"
                        + " and p.source_type = 'finance.cheque' and p.source_id = c.id and p.amount < 0 and p.paid_on > ?)))",
                office.value(),
                account,
                Date.valueOf(day),
                Date.valueOf(day),
                Date.valueOf(day));
    }

    private BigDecimal sum(OfficeId office, String query, Object... values) {
        return sql.list(office, query, row -> row.getBigDecimal(1), values)
                .getFirst()
                .setScale(2);
    }

    private int count(OfficeId office, String query, Object... more) {
        Object[] values = new Object[more.length + 1];
        values[0] = office.value();
        System.arraycopy(more, 0, values, 1, more.length);
        return sql.list(office, query, row -> row.getInt(1), values).getFirst();
    }

    private static int key(YearMonth month) {
        return month.getYear() * 100 + month.getMonthValue();
    }
}
