package org.khet.finance.internal.ledger;

import java.math.BigDecimal;
import java.sql.Date;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import org.khet.finance.internal.balance.SqlQuery;
import org.khet.finance.internal.setting.FinancePermissions;
import org.khet.portal.api.persistence.UnitOfWork;
import org.khet.portal.api.security.Caller;

/** Entries of an account one by one, and the sums of accounts and kinds of money: statements that lead to their documents. Source: finance RF-33, PF-F28, FIN-39, FIN-45. */
public final class LedgerQueries {
    /** What stands on control accounts as money of the treasury, or of no kind. */
    private static final String TREASURY = "select coalesce(sum(l.credit) - sum(l.debit), 0) from fin_entry e"
            + " join fin_entry_line l on l.record_id = e.id join fin_account a on a.id = l.account_id"
            + " left join fin_fund f on f.id = l.fund_id where e.office_id = ? and e.state = 'POSTED'"
            + " and a.fund_control = true and (f.id is null or f.source = 'BUDGET')";

    /** What documents say of money of the treasury on accounts of the office. */
    private static final String DRAWN =
            "select coalesce(sum(amount), 0) from (select w.net as amount from fin_withdrawal w"
                    + " where w.office_id = ? and w.state = 'PAID' and w.account_id is not null"
                    + " union all select r.total as amount from fin_receipt r join fin_fund f on f.id = r.fund_id"
                    + " where r.office_id = ? and r.state = 'ISSUED' and f.source = 'BUDGET'"
                    + " union all select -p.amount as amount from fin_payment p join fin_fund f on f.id = p.fund_id"
                    + " where p.office_id = ? and p.account_id is not null and f.source = 'BUDGET'"
                    + " union all select l.credit - l.debit as amount from fin_entry e join fin_entry_line l on l.record_id = e.id"
                    + " join fin_account a on a.id = l.account_id join fin_fund f on f.id = l.fund_id where e.office_id = ?"
                    + " and e.book = 'OPENING' and e.state = 'POSTED' and e.countered = false and a.fund_control = true"
                    + " and f.source = 'BUDGET') movements";

    private final SqlQuery sql;

    /**
     * A posted line.
     *
     * @param entry   key of the entry
     * @param day     its day
     * @param subject what it is about
     * @param debit   baht
     * @param credit  baht
     * @param balance debit less credit up to here
     */
    public record Row(
            long entry, LocalDate day, String subject, BigDecimal debit, BigDecimal credit, BigDecimal balance) {}

    /**
     * A kind of money, or what else the control account has.
     *
     * @param code     of the kind; empty for money of the treasury
     * @param name     of the kind
     * @param ledger   what entries say on the control account
     * @param register what the register of the kind has
     */
    public record FundBalance(String code, String name, BigDecimal ledger, BigDecimal register) {
        /** Whether it is money of the treasury, which is no kind of the office. */
        public boolean isTreasury() {
            return code.isEmpty();
        }
    }

    /**
     * An account with its sums.
     *
     * @param id     key
     * @param code   of the account
     * @param name   of the account
     * @param sort   of the account
     * @param debit  baht
     * @param credit baht
     */
    public record AccountSum(long id, String code, String name, LedgerSort sort, BigDecimal debit, BigDecimal credit) {
        /** Debit less credit. */
        public BigDecimal balance() {
            return debit.subtract(credit);
        }
    }

    /** @param work the module's unit */
    public LedgerQueries(UnitOfWork work) {
        this.sql = new SqlQuery(work);
    }

    /** Lines of an account up to a day, the earliest first. */
    public List<Row> rows(Caller caller, long account, LocalDate until) {
        caller.require(FinancePermissions.LEDGER_VIEW);
        BigDecimal[] sum = {BigDecimal.ZERO.setScale(2)};
        return sql.list(
                caller.office(),
                "select e.id, e.dated_on, e.subject, l.debit, l.credit from fin_entry e join fin_entry_line l"
                        + " on l.record_id = e.id where e.office_id = ? and l.account_id = ? and e.state = 'POSTED'"
                        + " and e.dated_on <= ? order by e.dated_on, e.id, l.line_no",
                row -> {
                    sum[0] = sum[0].add(row.getBigDecimal(4)).subtract(row.getBigDecimal(5));
                    return new Row(
                            row.getLong(1),
                            row.getDate(2).toLocalDate(),
                            row.getString(3),
                            row.getBigDecimal(4),
                            row.getBigDecimal(5),
                            sum[0]);
                },
                caller.office().value(),
                account,
                Date.valueOf(until));
    }

    /** Accounts with posted lines in a span, by code. */
    public List<AccountSum> accounts(Caller caller, LocalDate from, LocalDate until) {
        return accounts(caller, "", from, until);
    }

    /** Income and expenses in a span, by code; the entry that closes the year is left out. */
    public List<AccountSum> results(Caller caller, LocalDate from, LocalDate until) {
        return accounts(caller, " and e.book <> 'CLOSING' and a.sort in ('INCOME', 'EXPENSE')", from, until);
    }

    private List<AccountSum> accounts(Caller caller, String more, LocalDate from, LocalDate until) {
        caller.require(FinancePermissions.LEDGER_VIEW);
        return sql.list(
                caller.office(),
                "select a.id, a.code, a.name, a.sort, sum(l.debit), sum(l.credit) from fin_entry e join fin_entry_line l"
                        + " on l.record_id = e.id join fin_account a on a.id = l.account_id where e.office_id = ?"
                        + " and e.state = 'POSTED' and e.dated_on >= ? and e.dated_on <= ?" + more
                        + " group by a.id, a.code, a.name, a.sort order by a.code",
                row -> new AccountSum(
                        row.getLong(1),
                        row.getString(2),
                        row.getString(3),
                        LedgerSort.valueOf(row.getString(4)),
                        row.getBigDecimal(5),
                        row.getBigDecimal(6)),
                caller.office().value(),
                Date.valueOf(from),
                Date.valueOf(until));
    }

    /**
     * Kinds of money that the office keeps, entries beside the register, now; then what else stands on the control account, so that all
     * rows add up to it: money of the treasury beside its withdrawals and payments. Source: finance RF-31, FIN-42.
     */
    public List<FundBalance> funds(Caller caller) {
        caller.require(FinancePermissions.LEDGER_VIEW);
        List<FundBalance> all = new ArrayList<>(sql.list(
                caller.office(),
                "select f.code, f.name, (select coalesce(sum(l.credit) - sum(l.debit), 0) from fin_entry e"
                        + " join fin_entry_line l on l.record_id = e.id join fin_account a on a.id = l.account_id"
                        + " where l.fund_id = f.id and e.state = 'POSTED' and a.fund_control = true), f.balance from fin_fund f"
                        + " where f.office_id = ? and f.source <> 'BUDGET' order by f.code",
                row -> new FundBalance(
                        row.getString(1), row.getString(2), row.getBigDecimal(3).setScale(2), row.getBigDecimal(4)),
                caller.office().value()));
        FundBalance treasury = new FundBalance("", "", sum(caller, TREASURY, 1), sum(caller, DRAWN, 4));
        if (treasury.ledger().signum() != 0 || treasury.register().signum() != 0) {
            all.add(treasury);
        }
        return all;
    }

    private BigDecimal sum(Caller caller, String query, int parts) {
        return sql.list(
                        caller.office(),
                        query,
                        row -> row.getBigDecimal(1),
                        Collections.nCopies(parts, caller.office().value()).toArray())
                .getFirst()
                .setScale(2);
    }
}
