package org.khet.finance.internal.ledger;

import java.math.BigDecimal;
import java.sql.Date;
import java.time.LocalDate;
import java.time.YearMonth;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeMap;
import org.khet.finance.internal.balance.SqlQuery;
import org.khet.finance.internal.daily.MovedDays;
import org.khet.finance.internal.setting.FinanceCodes;
import org.khet.portal.api.office.OfficeId;
import org.khet.portal.api.persistence.UnitOfWork;
import org.khet.portal.api.time.FiscalYear;
import org.khet.portal.api.time.WorkingDays;

/** What a month waits for before it closes. Source: finance RF-04, RF-22, RF-32, FIN-40. */
public final class MonthEndRepository {
    private final SqlQuery sql;
    private final WorkingDays workingDays;
    private final LedgerRepository ledger;
    private final MovedDays moved;

    /**
     * A working day without a summary.
     *
     * @param day  the day
     * @param part name of the part of the money
     */
    record Missing(LocalDate day, String part) {}

    /** An account with what the bank says after deposits in transit and unknown items, where its comparison is accepted. */
    private record Compared(long account, Optional<BigDecimal> bank) {}

    /** @param work the module's unit */
    public MonthEndRepository(UnitOfWork work, WorkingDays workingDays) {
        this.sql = new SqlQuery(work);
        this.workingDays = workingDays;
        this.ledger = new LedgerRepository(work);
        this.moved = new MovedDays(sql);
    }

    /**
     * The first working day of a month without a summary of a part that has an account: a day without movement has one too, from the
     * first summary of the part on, or from the day its account was opened when it has none yet. Source: finance RF-04, RF-32, P08.
     */
    Optional<Missing> zeroMissing(OfficeId office, YearMonth month) {
        return beginnings(office, month).entrySet().stream()
                .flatMap(part -> firstMissing(office, month, part.getKey(), part.getValue()).stream()
                        .map(day -> new Missing(day, FinanceCodes.partName(part.getKey()))))
                .min(Comparator.comparing(Missing::day));
    }

    /** From when on parts with an account have summaries. */
    private Map<String, LocalDate> beginnings(OfficeId office, YearMonth month) {
        Map<String, LocalDate> from = new TreeMap<>();
        sql.list(
                office,
                "select part, min(opened_on) from fin_bank_account where office_id = ? and state = 'OPEN'"
                        + " and opened_on <= ? group by part",
                row -> from.put(row.getString(1), row.getDate(2).toLocalDate()),
                office.value(),
                Date.valueOf(month.atEndOfMonth()));
        sql.list(
                office,
                "select part, min(day_on) from fin_day where office_id = ? group by part",
                row -> from.replace(row.getString(1), row.getDate(2).toLocalDate()),
                office.value());
        return from;
    }

    private Optional<LocalDate> firstMissing(OfficeId office, YearMonth month, String part, LocalDate from) {
        Set<LocalDate> there = Set.copyOf(sql.list(
                office,
                "select day_on from fin_day where office_id = ? and part = ? and day_on >= ? and day_on <= ?",
                row -> row.getDate(1).toLocalDate(),
                office.value(),
                part,
                Date.valueOf(month.atDay(1)),
                Date.valueOf(month.atEndOfMonth())));
        return month.atDay(1)
                .datesUntil(month.plusMonths(1).atDay(1))
                .filter(day -> !day.isBefore(from) && !there.contains(day) && workingDays.isWorkingDay(office, day))
                .findFirst();
    }

    /** Days of a month that accounting has not accepted. */
    int daysOpen(OfficeId office, YearMonth month) {
        return count(
                office,
                "select count(*) from fin_day where office_id = ? and day_on >= ? and day_on <= ? and state <> 'ACCEPTED'",
                Date.valueOf(month.atDay(1)),
                Date.valueOf(month.atEndOfMonth()));
    }

    /** Days before the first month that anybody closes which accounting has not accepted: later they could not be any more. Source: finance RF-32, FIN-40. */
    int daysOpenBefore(OfficeId office, YearMonth month) {
        return count(
                office,
                "select count(*) from fin_day d where d.office_id = ? and d.day_on < ? and d.state <> 'ACCEPTED'"
                        + " and not exists (select 1 from fin_period p where p.office_id = d.office_id and p.month_of < ?)",
                Date.valueOf(month.atDay(1)),
                month.getYear() * 100 + month.getMonthValue());
    }

    /** The first day of a month on which money of a part moved and that has no daily summary. Source: finance RF-04, RF-32. */
    Optional<LocalDate> dayMissing(OfficeId office, YearMonth month) {
        return moved.withoutSummary(office, month.atDay(1), month.atEndOfMonth());
    }

    /**
     * Bank accounts that are not reconciled for a month, or whose accepted comparison does not add up any more; one that was closed since
     * its first day had money in it. Source: finance RF-26, FIN-40.
     */
    int accountsOpen(OfficeId office, YearMonth month) {
        List<Compared> accounts = sql.list(
                office,
                "select a.id, r.bank_sum + r.in_transit - r.unknown_sum from fin_bank_account a"
                        + " left join fin_reconciliation r on r.office_id = a.office_id and r.account_id = a.id"
                        + " and r.month_of = ? and r.state = 'ACCEPTED' where a.office_id = ?"
                        + " and (a.state = 'OPEN' or (a.state = 'CLOSED' and a.closed_on >= ?))"
                        + " and a.sort <> 'CASH_BOX' and a.opened_on <= ?",
                row -> new Compared(row.getLong(1), Optional.ofNullable(row.getBigDecimal(2))),
                month.getYear() * 100 + month.getMonthValue(),
                office.value(),
                Date.valueOf(month.atDay(1)),
                Date.valueOf(month.atEndOfMonth()));
        return (int) accounts.stream()
                .filter(one -> !addsUp(office, one, month.atEndOfMonth()))
                .count();
    }

    private boolean addsUp(OfficeId office, Compared one, LocalDate last) {
        return one.bank()
                .map(bank -> bank.subtract(ledger.outstanding(office, one.account(), last))
                        .compareTo(ledger.book(office, one.account(), last)))
                .filter(rest -> rest == 0)
                .isPresent();
    }

    /** Rows of banks and GFMIS in a month whose difference nobody has explained. Source: finance RF-22. */
    int differencesOpen(OfficeId office, YearMonth month) {
        return count(
                office,
                "select count(*) from fin_match where office_id = ? and dated_on >= ? and dated_on <= ?"
                        + " and state not in ('MATCHED', 'EXPLAINED')",
                Date.valueOf(month.atDay(1)),
                Date.valueOf(month.atEndOfMonth()));
    }

    /**
     * What lines of a year still hold for claims, purchases and loans that no reserve carries over, in baht. Source: finance RF-77.
     */
    BigDecimal promised(OfficeId office, FiscalYear year) {
        return sql.list(
                        office,
                        "select coalesce(sum(u.held), 0) from fin_balance_use u join fin_line l on l.id = u.owner_id"
                                + " where u.office_id = ? and u.owner_kind = 'LINE' and u.source_kind <> 'reserve'"
                                + " and l.office_id = u.office_id and l.fiscal_year = ? and not exists (select 1"
                                + " from fin_reserve r where r.office_id = u.office_id and r.line_id = l.id"
                                + " and r.state = 'APPROVED' and u.source_kind = 'purchase' and r.purchase_id = u.source_id)"
                                + " and not exists (select 1 from fin_balance_use d where d.office_id = u.office_id"
                                + " and d.owner_kind = 'RESERVE' and d.source_kind = u.source_kind and d.source_id = u.source_id)",
                        row -> row.getBigDecimal(1),
                        office.value(),
                        year.endingYear())
                .getFirst()
                .setScale(2);
    }

    private int count(OfficeId office, String query, Object... more) {
        Object[] values = new Object[more.length + 1];
        values[0] = office.value();
        System.arraycopy(more, 0, values, 1, more.length);
        return sql.list(office, query, row -> row.getInt(1), values).getFirst();
    }
}
