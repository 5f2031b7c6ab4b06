package org.khet.finance.internal.report;

import java.math.BigDecimal;
import java.sql.Date;
import java.time.YearMonth;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.khet.finance.internal.balance.SqlQuery;
import org.khet.portal.api.money.ReceivedMoney;
import org.khet.portal.api.office.OfficeId;
import org.khet.portal.api.persistence.UnitOfWork;

/**
 * Sums of payments by spending line, allocation and month, less the money that came back to the line. Source: finance P24, RF-45, RF-73,
 * FIN-93; README §10.
 */
public final class SpendingRepository {
    static final String PAID = " from fin_payment p join fin_claim c on c.id = p.claim_id"
            + " join fin_line l on l.id = c.line_id where p.office_id = ?";

    static final String CAME_BACK =
            " from fin_receipt r join fin_line l on l.id = r.line_id where r.office_id = ? and r.state = 'ISSUED'";

    private static final String ALLOCATED = " and l.allocation_id is not null and l.allocation_id > 0";

    private final SqlQuery sql;

    /**
     * What a receiver has spent of an allocation in a month.
     *
     * @param of    of which allocation, and who
     * @param month month of the payments
     * @param spent baht
     */
    public record Month(ReceivedMoney of, YearMonth month, BigDecimal spent) {
        /** Key of the record {@code policyplan.allocation}. */
        public long allocation() {
            return of.allocation();
        }
    }

    /** @param work the module's unit */
    public SpendingRepository(UnitOfWork work) {
        this.sql = new SqlQuery(work);
    }

    /** Gross of what was paid of lines that an allocation opened, less what came back. */
    public BigDecimal disbursed(OfficeId office, long allocation) {
        return sum(office, allocation, "sum(case when p.amount < 0 then -c.gross else c.gross end)", PAID)
                .subtract(sum(office, allocation, "sum(r.total)", CAME_BACK));
    }

    private BigDecimal sum(OfficeId office, long allocation, String what, String from) {
        return sql.list(
                        office,
                        "select coalesce(" + what + ", 0)" + from + " and l.allocation_id = ?",
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

    /** The same by allocation, receiver and month. */
    public List<Month> byMonth(OfficeId office, YearMonth from, YearMonth until) {
        Map<Map.Entry<ReceivedMoney, YearMonth>, BigDecimal> sums = new LinkedHashMap<>();
        for (String query : List.of(
                "select l.allocation_id, p.paid_on, case when p.amount < 0 then -c.gross else c.gross end,"
                        + " l.school_id, l.unit_id" + PAID + " and p.paid_on >= ? and p.paid_on <= ?" + ALLOCATED,
                "select l.allocation_id, r.received_on, -r.total, l.school_id, l.unit_id" + CAME_BACK
                        + " and r.received_on >= ? and r.received_on <= ?" + ALLOCATED)) {
            sql.list(
                    office,
                    query,
                    row -> sums.merge(
                            Map.entry(
                                    new ReceivedMoney(row.getLong(1), ReceiverSpending.receiver(row, 4, 5)),
                                    YearMonth.from(row.getDate(2).toLocalDate())),
                            row.getBigDecimal(3),
                            BigDecimal::add),
                    office.value(),
                    Date.valueOf(from.atDay(1)),
                    Date.valueOf(until.atEndOfMonth()));
        }
        return sums.entrySet().stream()
                .map(one -> new Month(one.getKey().getKey(), one.getKey().getValue(), one.getValue()))
                .toList();
    }
}
