package org.khet.finance.internal.daily;

import java.math.BigDecimal;
import java.sql.Date;
import java.time.LocalDate;
import org.khet.finance.internal.balance.SqlQuery;
import org.khet.finance.internal.payment.DayLock;
import org.khet.portal.api.office.OfficeId;
import org.khet.portal.api.persistence.UnitOfWork;

/**
 * Keeps the figures of days that nobody has submitted yet at what the documents say, so that lists, pages and the printed summary add
 * up. What was submitted stays as it was counted. Source: finance RF-03, RF-05.
 */
public final class DayFigures implements DayLock.Follower {
    private final DayTotals totals;
    private final SqlQuery sql;

    /** @param totals what the documents say */
    public DayFigures(DayTotals totals, UnitOfWork work) {
        this.totals = totals;
        this.sql = new SqlQuery(work);
    }

    @Override
    public void moved(OfficeId office, String part, LocalDate from) {
        sql.list(
                        office,
                        "select day_on from fin_day where office_id = ? and part = ? and day_on >= ?"
                                + " and state in ('OPEN', 'RETURNED') order by day_on",
                        row -> row.getDate(1).toLocalDate(),
                        office.value(),
                        part,
                        Date.valueOf(from))
                .forEach(day -> refresh(office, part, day));
    }

    private void refresh(OfficeId office, String part, LocalDate day) {
        BigDecimal opening = totals.opening(office, part, day);
        BigDecimal received = totals.received(office, part, day);
        BigDecimal paid = totals.paid(office, part, day);
        sql.change(
                office,
                "update fin_day set opening = ?, receipts = ?, payments = ?, closing = ?"
                        + " where office_id = ? and part = ? and day_on = ?",
                opening,
                received,
                paid,
                opening.add(received).subtract(paid),
                office.value(),
                part,
                Date.valueOf(day));
    }
}
