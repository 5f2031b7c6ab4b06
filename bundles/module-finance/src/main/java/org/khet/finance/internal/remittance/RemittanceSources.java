package org.khet.finance.internal.remittance;

import java.math.BigDecimal;
import java.sql.Date;
import java.time.YearMonth;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import org.khet.finance.internal.balance.SqlQuery;
import org.khet.finance.internal.budget.FundRecord;
import org.khet.portal.api.office.OfficeId;
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
            + " and o.sort = ? and o.id <> ?) order by x.id";

    private static final String CERTIFICATES =
            "select x.id, x.number, x.base, x.tax from fin_tax_certificate x where x.office_id = ?"
                    + " and x.paid_on >= ? and x.paid_on <= ? and x.remitted_on is null and x.state = 'IN_FORCE'"
                    + NOWHERE;
    private static final String PAY_LISTS =
            "select x.id, x.number, x.gross, x.social_employee + x.social_employer from fin_pay_list x"
                    + " where x.office_id = ? and x.month_of = ? and x.state = 'APPROVED'" + NOWHERE;
    /** What a pay list withholds for the hired is certified by none. Source: finance RF-18, RF-71. */
    private static final String PAY_LIST_TAX = "select x.id, x.number, x.gross, x.tax_sum from fin_pay_list x"
            + " where x.office_id = ? and x.month_of = ? and x.state = 'APPROVED' and x.tax_sum > 0"
            + " and x.tax_settled = false" + NOWHERE;

    private static final String REVENUE = "select x.id, x.number, x.total, x.total from fin_receipt x join fin_fund f"
            + " on f.id = x.fund_id where x.office_id = ? and f.source = '" + FundRecord.REVENUE
            + "' and x.received_on >= ? and x.received_on <= ? and x.state = 'ISSUED'" + NOWHERE;

    /** What each document withheld or received, and of which kind of money; the share of the office in social security is not withheld. */
    private static final String BY_FUND = "select coalesce(c.fund_id, l.fund_id, k.fund_id, r.fund_id),"
            + " s.amount - (case when o.sort = 'SOCIAL_SECURITY' then coalesce(p.social_employer, 0) else 0 end)"
            + " from fin_remittance_source s join fin_remittance o on o.id = s.record_id"
            + " left join fin_tax_certificate t on s.source_type = 'finance.tax-certificate' and t.id = s.source_id"
            + " left join fin_claim c on c.id = t.claim_id left join fin_line l on l.id = c.line_id"
            + " left join fin_pay_list p on s.source_type = 'finance.pay-list' and p.id = s.source_id"
            + " left join fin_line k on k.id = p.line_id"
            + " left join fin_receipt r on s.source_type = 'finance.receipt' and r.id = s.source_id"
            + " where s.office_id = ? and s.record_id = ?";

    private final SqlQuery sql;

    RemittanceSources(SqlQuery sql) {
        this.sql = sql;
    }

    /** Whose remittance, of what, of which month; {@code id} of the remittance that may have it already, 0 for a new one. */
    private record MonthOfSort(OfficeId office, RemittanceSort sort, YearMonth month, long id) {
        MonthOfSort of(YearMonth other) {
            return new MonthOfSort(office, sort, other, id);
        }
    }

    /** What the month has, and what earlier months have that came after their remittance was sent. Source: finance RF-71. */
    List<RecordLine> of(RemittanceRecord kind, RecordRow row) {
        MonthOfSort wanted = new MonthOfSort(row.head().office(), row.get(kind.sort), row.get(kind.month), row.id());
        List<RecordLine> all = new ArrayList<>(lines(kind, wanted));
        sent(wanted).forEach(month -> all.addAll(lines(kind, wanted.of(month))));
        return all;
    }

    /** Whether a month itself has something that stands in no remittance. */
    boolean has(RemittanceRecord kind, OfficeId office, RemittanceSort sort, YearMonth month) {
        return lines(kind, new MonthOfSort(office, sort, month, 0)).stream()
                .anyMatch(line -> line.get(kind.amount).signum() > 0);
    }

    /** What a stored remittance has of each kind of money, in baht. Source: finance FIN-06. */
    Map<Long, BigDecimal> withheld(RecordRow row) {
        Map<Long, BigDecimal> sums = new TreeMap<>();
        sql.list(
                        row.head().office(),
                        BY_FUND,
                        one -> Map.entry(one.getLong(1), one.getBigDecimal(2)),
                        row.head().office().value(),
                        row.id())
                .forEach(one -> sums.merge(one.getKey(), one.getValue(), BigDecimal::add));
        return sums;
    }

    /** Months of the year before whose remittance was sent: what is approved or paid for them now would be in none. */
    private List<YearMonth> sent(MonthOfSort wanted) {
        return sql.list(
                wanted.office(),
                "select month_of from fin_remittance where office_id = ? and sort = ? and state <> 'OPEN'"
                        + " and month_of < ? and month_of >= ? order by month_of",
                one -> YearMonth.of(one.getInt(1) / HUNDRED, one.getInt(1) % HUNDRED),
                wanted.office().value(),
                wanted.sort().name(),
                number(wanted.month()),
                number(wanted.month().minusMonths(LATE_MONTHS)));
    }

    private static int number(YearMonth month) {
        return month.getYear() * HUNDRED + month.getMonthValue();
    }

    private List<RecordLine> lines(RemittanceRecord kind, MonthOfSort wanted) {
        Date first = Date.valueOf(wanted.month().atDay(1));
        Date last = Date.valueOf(wanted.month().atEndOfMonth());
        int month = number(wanted.month());
        return switch (wanted.sort()) {
            case WITHHOLDING -> {
                List<RecordLine> tax =
                        new ArrayList<>(lines(kind, wanted, "finance.tax-certificate", CERTIFICATES, first, last));
                tax.addAll(lines(kind, wanted, "finance.pay-list", PAY_LIST_TAX, month));
                yield tax;
            }
            case SOCIAL_SECURITY -> lines(kind, wanted, "finance.pay-list", PAY_LISTS, month);
            case STATE_REVENUE -> lines(kind, wanted, "finance.receipt", REVENUE, first, last);
        };
    }

    private List<RecordLine> lines(
            RemittanceRecord kind, MonthOfSort wanted, String type, String query, Object... values) {
        List<Object> all = new ArrayList<>(List.of(wanted.office().value()));
        all.addAll(List.of(values));
        all.addAll(List.of(type, wanted.sort().name(), wanted.id()));
        return sql.list(
                wanted.office(),
                query,
                one -> RecordLine.of(kind.sources)
                        .with(kind.source, new RecordLink(type, one.getLong(1), one.getString(2)))
                        .with(kind.base, one.getBigDecimal(3))
                        .with(kind.amount, one.getBigDecimal(4)),
                all.toArray());
    }
}
