package org.khet.finance.internal.daily;

import java.sql.Date;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.khet.finance.internal.balance.SqlQuery;
import org.khet.portal.api.office.OfficeId;

/**
 * Days on which money of the office moved, for which a summary is made: receipts, money of unknown payers, withdrawals that came in,
 * payments from its accounts. What the treasury pays to the receivers itself moves none of it. Source: finance RF-03, RF-04.
 */
public final class MovedDays {
    private static final int SORTS = 4;
    /** Asks for office, first and last day once for each sort of document. */
    private static final String MOVED = "select office_id, part, received_on as moved_on from fin_receipt"
            + " where office_id = ? and received_on >= ? and received_on <= ? and state = 'ISSUED'"
            + " union all select office_id, part, paid_on as moved_on from fin_payment"
            + " where office_id = ? and paid_on >= ? and paid_on <= ? and account_id is not null"
            + " union all select office_id, part, dated_on as moved_on from fin_suspense"
            + " where office_id = ? and dated_on >= ? and dated_on <= ?"
            + " union all select w.office_id, a.part, w.paid_on as moved_on from fin_withdrawal w"
            + " join fin_bank_account a on a.id = w.account_id where w.office_id = ? and w.paid_on >= ?"
            + " and w.paid_on <= ? and w.state = 'PAID'";

    private final SqlQuery sql;

    /** @param sql queries of the module */
    public MovedDays(SqlQuery sql) {
        this.sql = sql;
    }

    /** The first day of some, both ends included, on which money of the part moved. */
    Optional<LocalDate> first(OfficeId office, String part, LocalDate from, LocalDate until) {
        return earliest(office, from, until, "m.part = ?", part);
    }

    /** The first day of some, both ends included, on which money of a part moved and that has no summary. */
    public Optional<LocalDate> withoutSummary(OfficeId office, LocalDate from, LocalDate until) {
        return earliest(
                office,
                from,
                until,
                "not exists (select 1 from fin_day d where d.office_id = m.office_id and d.part = m.part"
                        + " and d.day_on = m.moved_on)");
    }

    private Optional<LocalDate> earliest(
            OfficeId office, LocalDate from, LocalDate until, String which, Object... more) {
        List<Object> values = new ArrayList<>();
        for (int i = 0; i < SORTS; i++) {
            values.add(office.value());
            values.add(Date.valueOf(from));
            values.add(Date.valueOf(until));
        }
        values.addAll(List.of(more));
        return sql.list(
                        office,
                        "select min(m.moved_on) from (" + MOVED + ") m where " + which,
                        row -> Optional.ofNullable(row.getDate(1)).map(Date::toLocalDate),
                        values.toArray())
                .getFirst();
    }
}
