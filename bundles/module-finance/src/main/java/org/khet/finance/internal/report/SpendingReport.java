package org.khet.finance.internal.report;

import java.math.BigDecimal;
import java.sql.Date;
import java.time.YearMonth;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import org.khet.finance.internal.balance.SqlQuery;
import org.khet.finance.internal.setting.FinancePermissions;
import org.khet.portal.api.office.OfficeId;
import org.khet.portal.api.persistence.UnitOfWork;
import org.khet.portal.api.security.Caller;
import org.khet.portal.api.settings.Settings;
import org.khet.portal.api.time.FiscalYear;

/**
 * Spending against allocation and target until the end of a month, by type, item, owner or line; a school sees its own. Source: finance
 * FIN-P24, PF-F30, RF-73, FIN-93.
 */
public final class SpendingReport {
    private static final String PAID = "(select coalesce(sum(case when p.amount < 0 then -c.gross else c.gross end), 0)"
            + " from fin_payment p join fin_claim c on c.id = p.claim_id where c.line_id = l.id and p.paid_on <= ?)"
            + " - (select coalesce(sum(r.total), 0) from fin_receipt r where r.line_id = l.id and r.state = 'ISSUED'"
            + " and r.received_on <= ?)";

    private final SqlQuery sql;
    private final SpendingTarget target;

    private record Line(String type, String item, String owner, long id, SpendingRow row) {}

    /** @param work the module's unit */
    public SpendingReport(UnitOfWork work, Settings settings) {
        this.sql = new SqlQuery(work);
        this.target = new SpendingTarget(settings);
    }

    /**
     * The rows in the order of their keys.
     *
     * @param until last month of the report; its fiscal year is the year of the lines
     */
    public List<SpendingRow> rows(Caller caller, YearMonth until, ReportGroup by) {
        return rows(caller, FiscalYear.of(until.atEndOfMonth()), until, by);
    }

    /**
     * The same of the lines of a year: what was claimed in September and what was reserved is paid after it. Source: finance FIN-93.
     *
     * @param year  of the lines
     * @param until last month of payments
     */
    public List<SpendingRow> rows(Caller caller, FiscalYear year, YearMonth until, ReportGroup by) {
        caller.require(FinancePermissions.REPORT_VIEW);
        BigDecimal wanted = wanted(caller.office(), year, until);
        Map<String, SpendingRow> rows = new TreeMap<>();
        for (Line line : lines(caller.office(), year, until, wanted)) {
            String key = switch (by) {
                case TYPE -> line.type();
                case ITEM -> line.item();
                case OWNER -> line.owner();
                case LINE -> "%019d".formatted(line.id());
            };
            SpendingRow one = line.row();
            rows.merge(key, new SpendingRow(key, one.amount(), one.held(), one.spent(), wanted), SpendingRow::plus);
        }
        return List.copyOf(rows.values());
    }

    /** The target by that month: after the year that of its last month, before it none. */
    private BigDecimal wanted(OfficeId office, FiscalYear year, YearMonth until) {
        if (until.isBefore(YearMonth.from(year.firstDay()))) {
            return BigDecimal.ZERO.setScale(2);
        }
        YearMonth last = YearMonth.from(year.lastDay());
        return target.at(office, until.isAfter(last) ? last : until);
    }

    private List<Line> lines(OfficeId office, FiscalYear year, YearMonth until, BigDecimal wanted) {
        return sql.list(
                office,
                "select l.type, l.item, l.unit_id, l.school_id, l.id, l.amount, l.held, " + PAID
                        + " from fin_line l where l.office_id = ? and l.fiscal_year = ? order by l.id",
                row -> new Line(
                        row.getString(1),
                        row.getString(2),
                        row.getObject(4) == null ? "U" + row.getLong(3) : "S" + row.getLong(4),
                        row.getLong(5),
                        new SpendingRow(
                                "",
                                row.getBigDecimal(6),
                                row.getBigDecimal(7),
                                row.getBigDecimal(8).setScale(2),
                                wanted)),
                Date.valueOf(until.atEndOfMonth()),
                Date.valueOf(until.atEndOfMonth()),
                office.value(),
                year.endingYear());
    }

    /** The sum of rows. */
    public static SpendingRow total(List<SpendingRow> rows) {
        return rows.stream()
                .reduce(SpendingRow::plus)
                .orElse(new SpendingRow("", BigDecimal.ZERO, BigDecimal.ZERO, BigDecimal.ZERO, BigDecimal.ZERO));
    }
}
