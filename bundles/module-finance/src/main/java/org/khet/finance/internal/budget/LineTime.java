package org.khet.finance.internal.budget;

import java.sql.Date;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import org.khet.finance.internal.balance.BalanceGuard;
import org.khet.finance.internal.balance.SqlQuery;
import org.khet.portal.api.office.OfficeId;
import org.khet.portal.api.outcome.Problem;
import org.khet.portal.api.persistence.UnitOfWork;
import org.khet.portal.api.time.FiscalYear;

/** When a line is charged: in its year, until the last day of its money, before the accounts of its year are closed. Source: finance RF-17, RF-77. */
public final class LineTime {
    private static final String CLOSED =
            " fin_period p on p.office_id = l.office_id and p.month_of = l.fiscal_year * 100 + 9"
                    + " and p.state = 'CLOSED' where l.office_id = ? and l.id = ?";
    private final SqlQuery sql;

    private record Times(FiscalYear year, Optional<LocalDate> last, boolean closed) {}

    /** @param work the module's unit */
    public LineTime(UnitOfWork work) {
        this.sql = new SqlQuery(work);
    }

    /** The problem with charging a line on a day, told at that field; only reserved money is charged then all the same. */
    public Optional<Problem> problem(OfficeId office, long line, LocalDate day, String field) {
        return times(office, line).flatMap(times -> problem(times, day, field));
    }

    /** That there is no such problem, as a condition of a statement. */
    public static BalanceGuard charged(OfficeId office, long line, LocalDate day) {
        return new BalanceGuard(
                "exists (select l.id from fin_line l left join" + CLOSED
                        + " and l.fiscal_year = ? and (l.spend_by is null or l.spend_by >= ?) and p.id is null)",
                List.of(office.value(), line, FiscalYear.of(day).endingYear(), Date.valueOf(day)));
    }

    /** The same with promising it by a purchase, which may be prepared before the year of the line begins. */
    public Optional<Problem> promising(OfficeId office, long line, LocalDate day, String field) {
        return times(office, line).flatMap(times -> {
            LocalDate first = times.year().firstDay();
            return problem(times, day.isBefore(first) ? first : day, field);
        });
    }

    private Optional<Times> times(OfficeId office, long line) {
        return sql
                .list(
                        office,
                        "select l.fiscal_year, l.spend_by, p.id from fin_line l left join" + CLOSED,
                        row -> new Times(
                                new FiscalYear(row.getInt(1)),
                                Optional.ofNullable(row.getDate(2)).map(Date::toLocalDate),
                                row.getObject(3) != null),
                        office.value(),
                        line)
                .stream()
                .findFirst();
    }

    private static Optional<Problem> problem(Times times, LocalDate day, String field) {
        if (!FiscalYear.of(day).equals(times.year())) {
            return Optional.of(
                    Problem.of(field, "finance.error.lineYear", times.year().buddhist()));
        }
        if (times.closed()) {
            return Optional.of(
                    Problem.of(field, "finance.error.yearClosed", times.year().buddhist()));
        }
        return times.last()
                .filter(last -> last.isBefore(day))
                .map(last -> Problem.of(field, "finance.error.linePast", last));
    }
}
