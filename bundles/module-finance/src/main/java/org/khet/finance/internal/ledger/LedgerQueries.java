package org.khet.finance.internal.ledger;

import java.math.BigDecimal;
import java.sql.Date;
import java.time.LocalDate;
import java.util.List;
import org.khet.finance.internal.balance.SqlQuery;
import org.khet.finance.internal.setting.FinancePermissions;
import org.khet.portal.api.persistence.UnitOfWork;
import org.khet.portal.api.security.Caller;

/** Entries of an account one by one, and the sums of accounts and kinds of money: statements that lead to their documents. Source: finance RF-33, PF-F28, FIN-39, FIN-45. */
public final class LedgerQueries {
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
     * A kind of money.
     *
     * @param code     of the kind
     * @param name     of the kind
     * @param ledger   what entries say on the control account
     * @param register what the register of the kind has
     */
    public record FundBalance(String code, String name, BigDecimal ledger, BigDecimal register) {}

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

    /** Kinds of money that the office keeps, entries beside the register, now. */
    public List<FundBalance> funds(Caller caller) {
        caller.require(FinancePermissions.LEDGER_VIEW);
        return sql.list(
                caller.office(),
                "select f.code, f.name, (select coalesce(sum(l.credit) - sum(l.debit), 0) from fin_entry e"
                        + " join fin_entry_line l on l.record_id = e.id join fin_account a on a.id = l.account_id"
                        + " where l.fund_id = f.id and e.state = 'POSTED' and a.fund_control = true), f.balance from fin_fund f"
                        + " where f.office_id = ? and f.source <> 'BUDGET' order by f.code",
                row -> new FundBalance(
                        row.getString(1), row.getString(2), row.getBigDecimal(3).setScale(2), row.getBigDecimal(4)),
                caller.office().value());
    }
}
