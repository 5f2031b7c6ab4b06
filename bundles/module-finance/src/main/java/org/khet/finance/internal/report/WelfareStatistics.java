package org.khet.finance.internal.report;

import java.math.BigDecimal;
import java.sql.Date;
import java.sql.Timestamp;
import java.time.Instant;
import java.time.YearMonth;
import java.time.ZoneOffset;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import org.jspecify.annotations.Nullable;
import org.khet.finance.internal.balance.SqlQuery;
import org.khet.finance.internal.setting.FinancePermissions;
import org.khet.portal.api.office.OfficeId;
import org.khet.portal.api.persistence.UnitOfWork;
import org.khet.portal.api.security.Caller;
import org.khet.portal.api.time.FiscalYear;
import org.khet.portal.api.time.OfficeTime;
import org.khet.portal.api.time.WorkingDays;

/** Welfare by kind and month, and how long people waited at the counter. Source: finance FIN-P10, FIN-51, FIN-53. */
public final class WelfareStatistics {
    private final SqlQuery sql;
    private final WorkingDays workingDays;

    /**
     * A month of a kind.
     *
     * @param month   of the claim
     * @param sort    name of the kind of welfare
     * @param count   claims
     * @param allowed baht
     * @param paid    claims that were paid at the counter
     * @param sameDay of these, on the day they were handed in
     * @param minutes of these, mean working minutes from receiving to paying
     * @param later   claims that a withdrawal or another paper paid
     */
    public record Month(
            YearMonth month,
            String sort,
            int count,
            BigDecimal allowed,
            int paid,
            int sameDay,
            long minutes,
            int later) {}

    private record Claim(
            YearMonth month,
            String sort,
            BigDecimal allowed,
            Optional<Instant> received,
            Optional<Instant> paid,
            boolean counter) {}

    /** @param work the module's unit */
    public WelfareStatistics(UnitOfWork work, WorkingDays workingDays) {
        this.sql = new SqlQuery(work);
        this.workingDays = workingDays;
    }

    /** Months of a fiscal year, by month and kind. */
    public List<Month> of(Caller caller, FiscalYear year) {
        caller.require(FinancePermissions.REPORT_VIEW);
        List<Claim> claims = sql.list(
                caller.office(),
                "select received_on, sort, allowed, received_at, paid_at, imprest_id from fin_welfare where office_id = ?"
                        + " and received_on >= ? and received_on <= ? and state <> 'REFUSED' order by received_on, sort",
                row -> new Claim(
                        YearMonth.from(row.getDate(1).toLocalDate()),
                        row.getString(2),
                        Optional.ofNullable(row.getBigDecimal(3)).orElse(BigDecimal.ZERO),
                        instant(row.getTimestamp(4)),
                        instant(row.getTimestamp(5)),
                        row.getObject(6) != null),
                caller.office().value(),
                Date.valueOf(year.firstDay()),
                Date.valueOf(year.lastDay()));
        Map<String, List<Claim>> groups = new TreeMap<>();
        claims.forEach(one -> groups.computeIfAbsent(one.month() + one.sort(), key -> new ArrayList<>())
                .add(one));
        return groups.values().stream()
                .map(group -> month(caller.office(), group))
                .toList();
    }

    private static Optional<Instant> instant(@Nullable Timestamp stored) {
        return Optional.ofNullable(stored).map(at -> at.toLocalDateTime().toInstant(ZoneOffset.UTC));
    }

    private Month month(OfficeId office, List<Claim> group) {
        List<Claim> paid = group.stream()
                .filter(one -> one.counter()
                        && one.paid().isPresent()
                        && one.received().isPresent())
                .toList();
        int sameDay = (int) paid.stream()
                .filter(one -> OfficeTime.day(one.paid().get())
                        .equals(OfficeTime.day(one.received().get())))
                .count();
        long minutes = Math.round(paid.stream()
                .mapToLong(one -> workingDays
                        .worked(office, one.received().get(), one.paid().get())
                        .toMinutes())
                .average()
                .orElse(0));
        int later = (int) group.stream()
                .filter(one -> !one.counter() && one.paid().isPresent())
                .count();
        Claim first = group.getFirst();
        BigDecimal allowed = group.stream().map(Claim::allowed).reduce(BigDecimal.ZERO, BigDecimal::add);
        return new Month(first.month(), first.sort(), group.size(), allowed, paid.size(), sameDay, minutes, later);
    }
}
