package org.khet.finance.internal.daily;

import java.math.BigDecimal;
import java.sql.Date;
import java.time.LocalDate;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.khet.finance.internal.balance.SqlQuery;
import org.khet.portal.api.office.OfficeId;
import org.khet.portal.api.persistence.UnitOfWork;
import org.khet.portal.api.person.PersonId;

/**
 * What the documents of a day and part add up to: receipts, money on suspense, withdrawals that came in, payments. Source: finance
 * RF-03, FE-11.
 */
public final class DayTotals {
    private static final String RECEIVED = "select coalesce(sum(amount), 0) from ("
            + "select total as amount from fin_receipt where office_id = ? and part = ? and received_on = ?"
            + " and state = 'ISSUED' and suspense_id is null"
            + " union all select amount from fin_suspense where office_id = ? and part = ? and dated_on = ?"
            + " union all select w.net as amount from fin_withdrawal w join fin_bank_account a on a.id = w.account_id"
            + " where w.office_id = ? and a.part = ? and w.paid_on = ? and w.state = 'PAID') movements";

    private final SqlQuery sql;
    private final MovedDays moved;

    /** @param work the module's unit */
    public DayTotals(UnitOfWork work) {
        this.sql = new SqlQuery(work);
        this.moved = new MovedDays(sql);
    }

    /** What was received, in baht. */
    public BigDecimal received(OfficeId office, String part, LocalDate day) {
        long key = office.value();
        Date date = Date.valueOf(day);
        return one(sql.list(
                office, RECEIVED, row -> row.getBigDecimal(1), key, part, date, key, part, date, key, part, date));
    }

    /** What was paid from accounts of the office, in baht; payments that were taken back count below zero. */
    public BigDecimal paid(OfficeId office, String part, LocalDate day) {
        return one(sql.list(
                office,
                "select coalesce(sum(amount), 0) from fin_payment where office_id = ? and part = ? and paid_on = ?"
                        + " and account_id is not null",
                row -> row.getBigDecimal(1),
                office.value(),
                part,
                Date.valueOf(day)));
    }

    /** The closing of the latest day before; without one what the accounts of the part were opened with. */
    public BigDecimal opening(OfficeId office, String part, LocalDate day) {
        List<BigDecimal> closings = sql.list(
                office,
                "select closing from fin_day where office_id = ? and part = ? and day_on < ? order by day_on desc",
                row -> row.getBigDecimal(1),
                office.value(),
                part,
                Date.valueOf(day));
        return closings.isEmpty()
                ? one(sql.list(
                        office,
                        "select coalesce(sum(opening), 0) from fin_bank_account where office_id = ? and part = ?"
                                + " and state <> 'ASKED'",
                        row -> row.getBigDecimal(1),
                        office.value(),
                        part))
                : closings.getFirst();
    }

    /** Whether money of the part moved on that day. */
    public boolean hasMoved(OfficeId office, String part, LocalDate day) {
        return moved.first(office, part, day, day).isPresent();
    }

    /** The first day of each part that was not submitted; parts without one are missing. */
    Map<String, LocalDate> firstOpen(OfficeId office) {
        Map<String, LocalDate> first = new HashMap<>();
        sql.list(
                        office,
                        "select part, min(day_on) from fin_day where office_id = ? and state in ('OPEN', 'RETURNED')"
                                + " group by part",
                        row -> Map.entry(row.getString(1), row.getDate(2).toLocalDate()),
                        office.value())
                .forEach(one -> first.put(one.getKey(), one.getValue()));
        return first;
    }

    /** The first earlier day of the part that accounting has not accepted. */
    public Optional<LocalDate> notAcceptedBefore(OfficeId office, String part, LocalDate day) {
        return sql
                .list(
                        office,
                        "select day_on from fin_day where office_id = ? and part = ? and day_on < ?"
                                + " and state <> 'ACCEPTED' order by day_on",
                        row -> row.getDate(1).toLocalDate(),
                        office.value(),
                        part,
                        Date.valueOf(day))
                .stream()
                .findFirst();
    }

    /** The first later day of the part that was submitted: a new day before it would break its opening. */
    public Optional<LocalDate> submittedAfter(OfficeId office, String part, LocalDate day) {
        return sql
                .list(
                        office,
                        "select day_on from fin_day where office_id = ? and part = ? and day_on > ?"
                                + " and state in ('SUBMITTED', 'ACCEPTED') order by day_on",
                        row -> row.getDate(1).toLocalDate(),
                        office.value(),
                        part,
                        Date.valueOf(day))
                .stream()
                .findFirst();
    }

    /** The first day before this one, and after the last summary before it, on which money of the part moved. Source: finance RF-03, RF-04. */
    Optional<LocalDate> skippedBefore(OfficeId office, String part, LocalDate day) {
        LocalDate last = lastBefore(office, part, day).orElse(LocalDate.EPOCH);
        return moved.first(office, part, last.plusDays(1), day.minusDays(1));
    }

    private Optional<LocalDate> lastBefore(OfficeId office, String part, LocalDate day) {
        return sql.list(
                        office,
                        "select max(day_on) from fin_day where office_id = ? and part = ? and day_on < ?",
                        row -> Optional.ofNullable(row.getDate(1)).map(Date::toLocalDate),
                        office.value(),
                        part,
                        Date.valueOf(day))
                .getFirst();
    }

    /** Whether that person made a payment of the day. */
    public boolean isPayer(OfficeId office, String part, LocalDate day, PersonId person) {
        return !sql.list(
                        office,
                        "select id from fin_payment where office_id = ? and part = ? and paid_on = ? and creator_id = ?",
                        row -> row.getLong(1),
                        office.value(),
                        part,
                        Date.valueOf(day),
                        person.value())
                .isEmpty();
    }

    private static BigDecimal one(List<BigDecimal> sums) {
        return sums.getFirst().setScale(2);
    }
}
