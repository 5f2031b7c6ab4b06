package org.khet.finance.internal.ledger;

import java.sql.Date;
import java.time.LocalDate;
import java.time.YearMonth;
import java.util.Optional;
import org.khet.finance.internal.balance.SqlQuery;
import org.khet.portal.api.office.OfficeId;
import org.khet.portal.api.persistence.UnitOfWork;

/** What a month waits for before it closes. Source: finance RF-04, RF-22, RF-32, FIN-40. */
final class MonthEndRepository {
    private final SqlQuery sql;

    /** @param work the module's unit */
    MonthEndRepository(UnitOfWork work) {
        this.sql = new SqlQuery(work);
    }

    /** Days of a month that accounting has not accepted. */
    int daysOpen(OfficeId office, YearMonth month) {
        return count(
                office,
                "select count(*) from fin_day where office_id = ? and day_on >= ? and day_on <= ? and state <> 'ACCEPTED'",
                Date.valueOf(month.atDay(1)),
                Date.valueOf(month.atEndOfMonth()));
    }

    /** The first day of a month on which money of a part moved and that has no daily summary. Source: finance RF-04, RF-32. */
    Optional<LocalDate> dayMissing(OfficeId office, YearMonth month) {
        Date first = Date.valueOf(month.atDay(1));
        Date last = Date.valueOf(month.atEndOfMonth());
        return sql.list(
                        office,
                        "select min(m.moved_on) from (select office_id, part, received_on as moved_on from fin_receipt"
                                + " where office_id = ? and received_on >= ? and received_on <= ? and state = 'ISSUED'"
                                + " union all select office_id, part, paid_on as moved_on from fin_payment"
                                + " where office_id = ? and paid_on >= ? and paid_on <= ? and account_id is not null"
                                + " union all select office_id, part, dated_on as moved_on from fin_suspense"
                                + " where office_id = ? and dated_on >= ? and dated_on <= ?) m"
                                + " where not exists (select 1 from fin_day d where d.office_id = m.office_id"
                                + " and d.part = m.part and d.day_on = m.moved_on)",
                        row -> Optional.ofNullable(row.getDate(1)).map(Date::toLocalDate),
                        office.value(),
                        first,
                        last,
                        office.value(),
                        first,
                        last,
                        office.value(),
                        first,
                        last)
                .getFirst();
    }

    /** Bank accounts that are not reconciled for a month. */
    int accountsOpen(OfficeId office, YearMonth month) {
        return count(
                office,
                "select count(*) from fin_bank_account a where a.office_id = ? and a.state = 'OPEN'"
                        + " and a.sort <> 'CASH_BOX' and a.opened_on <= ? and not exists (select 1 from fin_reconciliation r"
                        + " where r.office_id = a.office_id and r.account_id = a.id and r.month_of = ?"
                        + " and r.state = 'ACCEPTED')",
                Date.valueOf(month.atEndOfMonth()),
                month.getYear() * 100 + month.getMonthValue());
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

    private int count(OfficeId office, String query, Object... more) {
        Object[] values = new Object[more.length + 1];
        values[0] = office.value();
        System.arraycopy(more, 0, values, 1, more.length);
        return sql.list(office, query, row -> row.getInt(1), values).getFirst();
    }
}
