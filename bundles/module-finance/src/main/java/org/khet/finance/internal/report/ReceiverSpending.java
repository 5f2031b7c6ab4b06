package org.khet.finance.internal.report;

import java.math.BigDecimal;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import org.khet.finance.internal.balance.SqlQuery;
import org.khet.portal.api.money.MoneyReceiver;
import org.khet.portal.api.money.UsedMoney;
import org.khet.portal.api.office.OfficeId;
import org.khet.portal.api.persistence.UnitOfWork;
import org.khet.portal.api.school.SchoolId;
import org.khet.portal.api.structure.UnitId;
import org.khet.portal.api.time.FiscalYear;

/**
 * What each receiver of an allocation has used of it, by the school or group of its spending line, and adjustments that take back more
 * than is left there. Source: finance FIN-P04, FIN-07, FIN-93, RF-12; policyplan R-09.
 */
final class ReceiverSpending {
    private static final String BY_RECEIVER = " and l.allocation_id = ? group by l.school_id, l.unit_id";

    private static final String WHOSE = "select l.school_id, l.unit_id, ";

    /** Money that is left over of a line: it goes back with the adjustment that takes it. */
    private static final String LEFT_OVER = " from fin_balance_use u join fin_reserve r on r.id = u.source_id"
            + " join fin_line l on l.id = u.owner_id where u.office_id = ? and u.source_kind = 'reserve'"
            + " and u.owner_kind = 'LINE' and r.sort = 'LEFT_OVER' and r.state = 'APPROVED'";

    private final SqlQuery sql;

    ReceiverSpending(UnitOfWork work) {
        this.sql = new SqlQuery(work);
    }

    private record Waiting(long allocation, long first, MoneyReceiver receiver, BigDecimal taken) {}

    /** The school or unit of a row; unknown where it has neither. */
    static MoneyReceiver receiver(ResultSet row, int school, int unit) throws SQLException {
        return new MoneyReceiver(
                Optional.ofNullable(key(row, school)).map(SchoolId::new),
                Optional.ofNullable(key(row, unit)).map(UnitId::new));
    }

    private static @Nullable Long key(ResultSet row, int column) throws SQLException {
        long key = row.getLong(column);
        return row.wasNull() ? null : key;
    }

    /** Paid less what came back, and held without what is left over, of lines that an allocation opened. */
    Map<MoneyReceiver, UsedMoney> used(OfficeId office, long allocation) {
        Map<MoneyReceiver, UsedMoney> sums = new HashMap<>();
        add(
                sums,
                office,
                allocation,
                "sum(case when p.amount < 0 then -c.gross else c.gross end), 0" + SpendingRepository.PAID);
        add(sums, office, allocation, "sum(-r.total), 0" + SpendingRepository.CAME_BACK);
        add(sums, office, allocation, "0, sum(l.held) from fin_line l where l.office_id = ?");
        add(sums, office, allocation, "0, sum(-u.held)" + LEFT_OVER);
        sums.values()
                .removeIf(one -> one.spent().signum() == 0 && one.promised().signum() == 0);
        return sums;
    }

    private void add(Map<MoneyReceiver, UsedMoney> sums, OfficeId office, long allocation, String what) {
        sql.list(
                office,
                WHOSE + what + BY_RECEIVER,
                row -> sums.merge(
                        receiver(row, 1, 2),
                        new UsedMoney(
                                row.getBigDecimal(3).setScale(2),
                                row.getBigDecimal(4).setScale(2)),
                        UsedMoney::plus),
                office.value(),
                allocation);
    }

    /** Baht that are missing for adjustments that wait here, by the key of the adjustment. */
    Map<Long, BigDecimal> untaken(OfficeId office, FiscalYear year) {
        Map<Long, BigDecimal> missing = new HashMap<>();
        List<Waiting> waiting = sql.list(
                office,
                "select i.allocation_id, i.adjusts_id, s.school_id, s.unit_id, s.amount from fin_intake i"
                        + " join fin_intake_share s on s.record_id = i.id where i.office_id = ? and i.fiscal_year = ?"
                        + " and i.state = 'ARRIVED' and s.amount < 0 and i.adjusts_id in (select f.id from fin_intake f"
                        + " where f.office_id = ? and f.state = 'OPENED')",
                row -> new Waiting(
                        row.getLong(1),
                        row.getLong(2),
                        receiver(row, 3, 4),
                        row.getBigDecimal(5).negate()),
                office.value(),
                year.endingYear(),
                office.value());
        for (Waiting one : waiting) {
            BigDecimal over = one.taken().subtract(left(office, one.first(), one.receiver()));
            if (over.signum() > 0) {
                missing.merge(one.allocation(), over.setScale(2), BigDecimal::add);
            }
        }
        return missing;
    }

    /** Why allocations and adjustments were not taken over here, by their keys. */
    Map<Long, String> declined(OfficeId office, FiscalYear year) {
        return sql
                .list(
                        office,
                        "select allocation_id, reason from fin_intake where office_id = ? and fiscal_year = ?"
                                + " and state = 'DECLINED'",
                        row -> Map.entry(row.getLong(1), row.getString(2)),
                        office.value(),
                        year.endingYear())
                .stream()
                .collect(Collectors.toMap(Map.Entry::getKey, Map.Entry::getValue, (one, other) -> one));
    }

    /** What the receiver's line has that an adjustment takes from: of several open ones that with most; zero where none is open. */
    private BigDecimal left(OfficeId office, long first, MoneyReceiver receiver) {
        boolean ofSchool = receiver.school().isPresent();
        return sql
                .list(
                        office,
                        "select l.id, l.available from fin_line l where l.office_id = ? and l.state = 'OPEN' and l.id in"
                                + " (select s.line_id from fin_intake_share s join fin_intake i on i.id = s.record_id"
                                + " where i.office_id = ? and (i.id = ? or (i.adjusts_id = ? and i.state = 'OPENED')) and s."
                                + (ofSchool ? "school_id" : "unit_id")
                                + " = ?) order by l.available desc",
                        row -> Map.entry(row.getLong(1), row.getBigDecimal(2)),
                        office.value(),
                        office.value(),
                        first,
                        first,
                        ofSchool
                                ? receiver.school().orElseThrow().value()
                                : receiver.unit().map(UnitId::value).orElse(0L))
                .stream()
                .findFirst()
                .map(line -> line.getValue().add(leftOver(office, line.getKey())))
                .orElse(BigDecimal.ZERO);
    }

    private BigDecimal leftOver(OfficeId office, long line) {
        return sql.list(
                        office,
                        "select coalesce(sum(u.held), 0)" + LEFT_OVER + " and l.id = ?",
                        row -> row.getBigDecimal(1),
                        office.value(),
                        line)
                .getFirst();
    }
}
