package org.khet.finance.internal.report;

import java.math.BigDecimal;
import java.sql.Date;
import java.time.LocalDate;
import java.time.YearMonth;
import java.time.ZoneOffset;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import org.khet.finance.internal.balance.SqlQuery;
import org.khet.finance.internal.setting.FinancePermissions;
import org.khet.finance.internal.setting.FinanceSettings;
import org.khet.portal.api.persistence.UnitOfWork;
import org.khet.portal.api.security.Caller;
import org.khet.portal.api.settings.Settings;
import org.khet.portal.api.time.OfficeTime;
import org.khet.portal.api.time.WorkingDays;

/** What was paid on each day of a month, and what is to be paid within five working days of its approval. Source: finance FIN-114, B.2 P05. */
public final class PaymentCalendar {
    private final SqlQuery sql;
    private final WorkingDays workingDays;
    private final Settings settings;

    /**
     * A day.
     *
     * @param day      the day
     * @param paid     baht that was paid
     * @param payments how many payments
     * @param due      baht of approved claims whose time of payment ends that day
     * @param claims   how many claims
     */
    public record Day(LocalDate day, BigDecimal paid, int payments, BigDecimal due, int claims) {}

    /** @param work the module's unit */
    public PaymentCalendar(UnitOfWork work, WorkingDays workingDays, Settings settings) {
        this.sql = new SqlQuery(work);
        this.workingDays = workingDays;
        this.settings = settings;
    }

    /** Days of a month on which something was or is to be paid, in order; what should have been paid before today is to be paid today. */
    public List<Day> of(Caller caller, YearMonth month, LocalDate today) {
        caller.require(FinancePermissions.REPORT_VIEW);
        Map<LocalDate, Day> days = new TreeMap<>();
        sql.list(
                        caller.office(),
                        "select paid_on, amount from fin_payment where office_id = ? and paid_on >= ? and paid_on <= ?",
                        row -> new Day(row.getDate(1).toLocalDate(), row.getBigDecimal(2), 1, BigDecimal.ZERO, 0),
                        caller.office().value(),
                        Date.valueOf(month.atDay(1)),
                        Date.valueOf(month.atEndOfMonth()))
                .forEach(one -> days.merge(one.day(), one, PaymentCalendar::plus));
        int within = settings.get(caller.office(), FinanceSettings.PAY_DAYS, month.atDay(1));
        sql
                .list(
                        caller.office(),
                        "select max(s.done_at), c.net from fin_claim c join fin_step s on s.record_id = c.id and s.kind = 'claim'"
                                + " and s.to_state = 'APPROVED' where c.office_id = ? and c.state in ('APPROVED', 'IN_WITHDRAWAL')"
                                + " group by c.id, c.net",
                        row -> new Day(
                                later(
                                        today,
                                        workingDays.plus(
                                                caller.office(),
                                                OfficeTime.day(row.getTimestamp(1)
                                                        .toLocalDateTime()
                                                        .toInstant(ZoneOffset.UTC)),
                                                within)),
                                BigDecimal.ZERO,
                                0,
                                row.getBigDecimal(2),
                                1),
                        caller.office().value())
                .stream()
                .filter(one -> YearMonth.from(one.day()).equals(month))
                .forEach(one -> days.merge(one.day(), one, PaymentCalendar::plus));
        return List.copyOf(days.values());
    }

    private static LocalDate later(LocalDate one, LocalDate other) {
        return one.isBefore(other) ? other : one;
    }

    private static Day plus(Day one, Day other) {
        return new Day(
                one.day(),
                one.paid().add(other.paid()),
                one.payments() + other.payments(),
                one.due().add(other.due()),
                one.claims() + other.claims());
    }
}
