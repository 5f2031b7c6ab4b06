package org.khet.finance.internal.report;

import java.math.BigDecimal;
import java.sql.Date;
import java.time.LocalDate;
import java.time.YearMonth;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import org.khet.finance.internal.balance.SqlQuery;
import org.khet.portal.api.office.OfficeId;
import org.khet.portal.api.persistence.UnitOfWork;

/** Sums of payments by spending line, allocation and month. Source: finance P24, RF-73, FIN-93; README §10. */
public final class SpendingRepository {
    private static final String PAID = " from fin_payment p join fin_claim c on c.id = p.claim_id"
            + " join fin_line l on l.id = c.line_id where p.office_id = ?";

    private final SqlQuery sql;

    /**
     * What was spent of an allocation in a month.
     *
     * @param allocation key of the record {@code policyplan.allocation}
     * @param month      month of the payments
     * @param spent      baht
     */
    public record Month(long allocation, YearMonth month, BigDecimal spent) {}

    /** @param work the module's unit */
    public SpendingRepository(UnitOfWork work) {
        this.sql = new SqlQuery(work);
    }

    /** Gross of what was paid of lines that an allocation opened. */
    public BigDecimal disbursed(OfficeId office, long allocation) {
        return sql.list(
                        office,
                        "select coalesce(sum(case when p.amount < 0 then -c.gross else c.gross end), 0)" + PAID
                                + " and l.allocation_id = ?",
                        row -> row.getBigDecimal(1),
                        office.value(),
                        allocation)
                .getFirst()
                .setScale(2);
    }

    /** What lines that an allocation opened hold for claims, purchases and reserves. */
    public BigDecimal promised(OfficeId office, long allocation) {
        return sql.list(
                        office,
                        "select coalesce(sum(held), 0) from fin_line where office_id = ? and allocation_id = ?",
                        row -> row.getBigDecimal(1),
                        office.value(),
                        allocation)
                .getFirst()
                .setScale(2);
    }

    /** The same by allocation and month. */
    public List<Month> byMonth(OfficeId office, YearMonth from, YearMonth until) {
        Map<List<Object>, BigDecimal> sums = new TreeMap<>(Comparator.comparing((List<Object> key) -> (Long) key.get(0))
                .thenComparing(key -> (YearMonth) key.get(1)));
        sql.list(
                office,
                "select l.allocation_id, p.paid_on, case when p.amount < 0 then -c.gross else c.gross end" + PAID
                        + " and p.paid_on >= ? and p.paid_on <= ? and l.allocation_id is not null and l.allocation_id > 0",
                row -> {
                    LocalDate day = row.getDate(2).toLocalDate();
                    return sums.merge(
                            List.of(row.getLong(1), YearMonth.from(day)), row.getBigDecimal(3), BigDecimal::add);
                },
                office.value(),
                Date.valueOf(from.atDay(1)),
                Date.valueOf(until.atEndOfMonth()));
        return sums.entrySet().stream()
                .map(one -> new Month(
                        (Long) one.getKey().get(0), (YearMonth) one.getKey().get(1), one.getValue()))
                .toList();
    }
}
