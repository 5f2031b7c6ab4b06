package org.khet.finance.internal.payment;

import java.sql.Date;
import java.time.LocalDate;
import java.util.List;
import org.khet.finance.internal.balance.SqlQuery;
import org.khet.portal.api.office.OfficeId;
import org.khet.portal.api.outcome.Rejected;
import org.khet.portal.api.persistence.UnitOfWork;

/** Tells whether accounting has accepted a day of a part: then nothing is written into it any more. Source: finance RF-05. */
public final class DayLock {
    private final SqlQuery sql;

    /** @param work the module's unit */
    public DayLock(UnitOfWork work) {
        this.sql = new SqlQuery(work);
    }

    /** Whether the day is closed for that part. */
    public boolean isAccepted(OfficeId office, String part, LocalDate day) {
        List<Long> accepted = sql.list(
                office,
                "select id from fin_day where office_id = ? and part = ? and day_on = ? and state = 'ACCEPTED'",
                row -> row.getLong(1),
                office.value(),
                part,
                Date.valueOf(day));
        return !accepted.isEmpty();
    }

    /**
     * Demands that the day is open.
     *
     * @throws Rejected if accounting accepted it
     */
    public void checkOpen(OfficeId office, String part, LocalDate day, String field) {
        if (isAccepted(office, part, day)) {
            throw Rejected.of(field, "finance.error.dayAccepted", day);
        }
    }
}
