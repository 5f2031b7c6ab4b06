package org.khet.finance.internal.payment;

import java.sql.Date;
import java.time.LocalDate;
import java.time.YearMonth;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.khet.finance.internal.balance.MonthLock;
import org.khet.finance.internal.balance.SqlQuery;
import org.khet.portal.api.office.OfficeId;
import org.khet.portal.api.outcome.Rejected;
import org.khet.portal.api.persistence.UnitOfWork;

/**
 * Tells whether accounting has accepted a day of a part, or a later one, or closed its month: then nothing is written into it any
 * more. Source: finance RF-03, RF-05, RF-32.
 */
public final class DayLock {
    private final SqlQuery sql;
    private final MonthLock months;
    private @Nullable Follower follower;

    /** Follows documents of days that are open. */
    public interface Follower {
        /** A document of that day was made, paid or taken back: its figures and the openings after it change. */
        void moved(OfficeId office, String part, LocalDate from);
    }

    /** @param work the module's unit */
    public DayLock(UnitOfWork work) {
        this.sql = new SqlQuery(work);
        this.months = new MonthLock(work);
    }

    /** Who follows. */
    public void keep(Follower follows) {
        follower = follows;
    }

    /** A document of that day was made, paid or taken back. */
    public void moved(OfficeId office, String part, LocalDate day) {
        if (follower != null) {
            follower.moved(office, part, day);
        }
    }

    /** Whether the day is closed for that part. */
    public boolean isAccepted(OfficeId office, String part, LocalDate day) {
        List<Long> accepted = sql.list(
                office,
                "select id from fin_day where office_id = ? and part = ? and day_on >= ? and state = 'ACCEPTED'",
                row -> row.getLong(1),
                office.value(),
                part,
                Date.valueOf(day));
        return !accepted.isEmpty() || isClosed(office, YearMonth.from(day));
    }

    /**
     * The later day that was submitted before anybody summed this one up: what is written into it would be in no summary. Empty
     * while the day has one, or none after it was submitted. Source: finance RF-03, RF-04.
     */
    public Optional<LocalDate> passed(OfficeId office, String part, LocalDate day) {
        return sql
                .list(
                        office,
                        "select l.day_on from fin_day l where l.office_id = ? and l.part = ? and l.day_on > ?"
                                + " and l.state in ('SUBMITTED', 'ACCEPTED') and not exists (select 1 from fin_day d"
                                + " where d.office_id = l.office_id and d.part = l.part and d.day_on = ?) order by l.day_on",
                        row -> row.getDate(1).toLocalDate(),
                        office.value(),
                        part,
                        Date.valueOf(day),
                        Date.valueOf(day))
                .stream()
                .findFirst();
    }

    private boolean isClosed(OfficeId office, YearMonth month) {
        List<String> own = sql.list(
                office,
                "select state from fin_period where office_id = ? and month_of = ?",
                row -> row.getString(1),
                office.value(),
                key(month));
        List<Long> later = sql.list(
                office,
                "select id from fin_period where office_id = ? and month_of > ? and state = 'CLOSED'",
                row -> row.getLong(1),
                office.value(),
                key(month));
        return own.isEmpty() ? !later.isEmpty() : own.contains("CLOSED");
    }

    private static int key(YearMonth month) {
        return month.getYear() * 100 + month.getMonthValue();
    }

    /** Waits for whoever closes the month of that day, and keeps it open until the transaction ends. Source: finance RF-32. */
    public void keepOpen(OfficeId office, LocalDate day) {
        months.write(office, YearMonth.from(day));
    }

    /** Waits for whoever closes the month or accepts the day just now; a day that nobody has begun has nothing to wait for. */
    public void lock(OfficeId office, String part, LocalDate day) {
        keepOpen(office, day);
        sql.change(
                office,
                "update fin_day set state = state where office_id = ? and part = ? and day_on = ?",
                office.value(),
                part,
                Date.valueOf(day));
    }

    /**
     * Demands that the day is open, and keeps it open until the transaction ends.
     *
     * @throws Rejected if accounting accepted it
     */
    public void checkOpen(OfficeId office, String part, LocalDate day, String field) {
        lock(office, part, day);
        if (isAccepted(office, part, day)) {
            throw Rejected.of(field, "finance.error.dayAccepted", day);
        }
        passed(office, part, day).ifPresent(later -> {
            throw Rejected.of(field, "finance.error.dayPassed", day, later);
        });
    }
}
