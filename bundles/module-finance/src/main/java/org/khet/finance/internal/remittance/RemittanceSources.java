package org.khet.finance.internal.remittance;

import java.sql.Date;
import java.time.YearMonth;
import java.util.ArrayList;
import java.util.List;
import org.khet.finance.internal.balance.SqlQuery;
import org.khet.finance.internal.budget.FundRecord;
import org.khet.portal.api.record.RecordLine;
import org.khet.portal.api.record.RecordLink;
import org.khet.portal.api.record.RecordRow;

/** What is to be remitted: certificates of tax, pay lists, receipts of state revenue. Source: finance FIN-P28, RF-71. */
final class RemittanceSources {
    private static final int LATE_MONTHS = 12;
    private static final int HUNDRED = 100;
    /** What stands in another remittance is not remitted again. */
    private static final String NOWHERE = " and not exists (select 1 from fin_remittance_source s join fin_remittance o"
            + " on o.id = s.record_id where o.office_id = x.office_id and s.source_type = ? and s.source_id = x.id"
            + " and o.id <> ?) order by x.id";

    private static final String CERTIFICATES =
            "select x.id, x.number, x.base, x.tax from fin_tax_certificate x where x.office_id = ?"
                    + " and x.paid_on >= ? and x.paid_on <= ? and x.remitted_on is null and x.state = 'IN_FORCE'"
                    + NOWHERE;
    private static final String PAY_LISTS =
            "select x.id, x.number, x.gross, x.social_employee + x.social_employer from fin_pay_list x"
                    + " where x.office_id = ? and x.month_of = ? and x.state = 'APPROVED'" + NOWHERE;
    private static final String REVENUE = "select x.id, x.number, x.total, x.total from fin_receipt x join fin_fund f"
            + " on f.id = x.fund_id where x.office_id = ? and f.source = '" + FundRecord.REVENUE
            + "' and x.received_on >= ? and x.received_on <= ? and x.state = 'ISSUED'" + NOWHERE;

    private final SqlQuery sql;

    RemittanceSources(SqlQuery sql) {
        this.sql = sql;
    }

    /** What the month has, and what earlier months have that came after their remittance was sent. Source: finance RF-71. */
    List<RecordLine> of(RemittanceRecord kind, RecordRow row) {
        List<RecordLine> all = new ArrayList<>(lines(kind, row, row.get(kind.month)));
        sent(kind, row).forEach(month -> all.addAll(lines(kind, row, month)));
        return all;
    }

    /** Months of the year before whose remittance was sent: what is approved or paid for them now would be in none. */
    private List<YearMonth> sent(RemittanceRecord kind, RecordRow row) {
        YearMonth month = row.get(kind.month);
        return sql.list(
                row.head().office(),
                "select month_of from fin_remittance where office_id = ? and sort = ? and state <> 'OPEN'"
                        + " and month_of < ? and month_of >= ? order by month_of",
                one -> YearMonth.of(one.getInt(1) / HUNDRED, one.getInt(1) % HUNDRED),
                row.head().office().value(),
                row.get(kind.sort).name(),
                number(month),
                number(month.minusMonths(LATE_MONTHS)));
    }

    private static int number(YearMonth month) {
        return month.getYear() * HUNDRED + month.getMonthValue();
    }

    private List<RecordLine> lines(RemittanceRecord kind, RecordRow row, YearMonth month) {
        Date first = Date.valueOf(month.atDay(1));
        Date last = Date.valueOf(month.atEndOfMonth());
        return switch (row.get(kind.sort)) {
            case WITHHOLDING -> lines(kind, row, "finance.tax-certificate", CERTIFICATES, first, last);
            case SOCIAL_SECURITY -> lines(kind, row, "finance.pay-list", PAY_LISTS, number(month));
            case STATE_REVENUE -> lines(kind, row, "finance.receipt", REVENUE, first, last);
        };
    }

    private List<RecordLine> lines(RemittanceRecord kind, RecordRow row, String type, String query, Object... values) {
        List<Object> all = new ArrayList<>(List.of(row.head().office().value()));
        all.addAll(List.of(values));
        all.addAll(List.of(type, row.id()));
        return sql.list(
                row.head().office(),
                query,
                one -> RecordLine.of(kind.sources)
                        .with(kind.source, new RecordLink(type, one.getLong(1), one.getString(2)))
                        .with(kind.base, one.getBigDecimal(3))
                        .with(kind.amount, one.getBigDecimal(4)),
                all.toArray());
    }
}
