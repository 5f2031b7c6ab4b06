package org.khet.finance.internal.ledger;

import java.math.BigDecimal;
import java.sql.Date;
import java.time.LocalDate;
import java.time.YearMonth;
import java.util.List;
import java.util.Optional;
import org.khet.finance.internal.asset.AssetRules;
import org.khet.finance.internal.asset.Depreciation;
import org.khet.finance.internal.balance.SqlQuery;
import org.khet.portal.api.outcome.Rejected;
import org.khet.portal.api.persistence.UnitOfWork;
import org.khet.portal.api.record.RecordContext;
import org.khet.portal.api.record.RecordDraft;
import org.khet.portal.api.record.RecordFilter;
import org.khet.portal.api.record.RecordLink;
import org.khet.portal.api.record.RecordRow;
import org.khet.portal.api.record.RecordService;
import org.khet.portal.api.text.ThaiDate;
import org.khet.portal.api.time.FiscalYear;

/**
 * Posts the depreciation of all assets of a month as one entry; asked again, what differs since is adjusted. Earlier months of the fiscal
 * year that differ, as an asset came late or its month was closed without it, are made up for. Source: finance RF-60, FIN-44.
 */
public final class DepreciationPoster {
    private static final String EXPENSE = "5290";
    private static final String GONE = "1290";

    private static final int HUNDRED = 100;

    private final RecordService<LedgerAccountRecord> accounts;
    private final RecordService<EntryRecord> entries;
    private final AssetRules rules;
    private final SqlQuery sql;

    /** @param work the module's unit */
    public DepreciationPoster(
            RecordService<LedgerAccountRecord> accounts,
            RecordService<EntryRecord> entries,
            AssetRules rules,
            UnitOfWork work) {
        this.accounts = accounts;
        this.entries = entries;
        this.rules = rules;
        this.sql = new SqlQuery(work);
    }

    /** Posts what is missing of the month of a period on its last day. */
    void post(RecordRow period, YearMonth month, RecordContext now) {
        if (isPostedLater(month, now)) {
            throw Rejected.of("", "finance.error.depreciatedLater");
        }
        BigDecimal missing = missing(month, now);
        if (missing.signum() == 0) {
            throw Rejected.of("", "finance.error.depreciated");
        }
        EntryRecord kind = entries.kind();
        String subject = "ค่าเสื่อมราคาประจำเดือน " + ThaiDate.monthOfYear(month);
        RecordRow made = entries.internal()
                .create(
                        now.caller(),
                        new RecordDraft()
                                .with(kind.date, month.atEndOfMonth())
                                .with(kind.book, EntryBook.GENERAL)
                                .with(kind.subject, subject)
                                .with(kind.document, new RecordLink("finance.period", period.id(), subject))
                                .with(
                                        kind.lines,
                                        List.of(
                                                line(EXPENSE, "ค่าเสื่อมราคา", LedgerSort.EXPENSE, missing, now),
                                                line(
                                                        GONE,
                                                        "ค่าเสื่อมราคาสะสม",
                                                        LedgerSort.ASSET,
                                                        missing.negate(),
                                                        now))));
        entries.internal().act(now.caller(), made, kind.post);
    }

    /** What an office that posts depreciation did not post until the end of a month, in baht. Source: finance FIN-44. */
    BigDecimal left(YearMonth month, RecordContext now) {
        return posted(first(month, now), month, now).signum() == 0 ? BigDecimal.ZERO.setScale(2) : missing(month, now);
    }

    /** A later month of the year made up for this one: what differs since goes into that. Source: finance RF-60, FIN-44. */
    private boolean isPostedLater(YearMonth month, RecordContext now) {
        YearMonth end = YearMonth.from(FiscalYear.of(month.atDay(1)).lastDay());
        return posted(month.plusMonths(1), end, now).signum() != 0;
    }

    private BigDecimal missing(YearMonth month, RecordContext now) {
        YearMonth first = first(month, now);
        return gone(first.minusMonths(1), month, now).subtract(posted(first, month, now));
    }

    /** The first month of the fiscal year that is kept here: what went before stands in the opening balances. */
    private YearMonth first(YearMonth month, RecordContext now) {
        YearMonth begin = YearMonth.from(FiscalYear.of(month.atDay(1)).firstDay());
        return sql
                .list(
                        now.office(),
                        "select month_of from fin_period where office_id = ? and month_of >= ? and month_of <= ?"
                                + " order by month_of",
                        row -> YearMonth.of(row.getInt(1) / HUNDRED, row.getInt(1) % HUNDRED),
                        now.office().value(),
                        number(begin),
                        number(month))
                .stream()
                .findFirst()
                .orElse(month);
    }

    private static int number(YearMonth month) {
        return month.getYear() * HUNDRED + month.getMonthValue();
    }

    /** A positive sum stands on the debit side. */
    private RecordDraft line(String code, String name, LedgerSort sort, BigDecimal debit, RecordContext now) {
        EntryRecord kind = entries.kind();
        return new RecordDraft()
                .with(kind.account, account(code, name, sort, now))
                .with(kind.debit, debit.max(BigDecimal.ZERO))
                .with(kind.credit, debit.negate().max(BigDecimal.ZERO));
    }

    private long account(String code, String name, LedgerSort sort, RecordContext now) {
        LedgerAccountRecord kind = accounts.kind();
        return accounts.internal().all(now.caller(), RecordFilter.of(kind.code.is(code))).stream()
                .findFirst()
                .orElseGet(() -> accounts.internal()
                        .create(
                                now.caller(),
                                new RecordDraft()
                                        .with(kind.code, code)
                                        .with(kind.name, name)
                                        .with(kind.sort, sort)
                                        .with(kind.control, false)))
                .id();
    }

    /** What went in the months after one until another; of an asset that is gone until the month before. */
    private BigDecimal gone(YearMonth after, YearMonth month, RecordContext now) {
        return sql
                .list(
                        now.office(),
                        "select acquired_on, sort, cost, life_years, gone_on from fin_asset where office_id = ?"
                                + " and low_value = false and acquired_on <= ? and (gone_on is null or gone_on > ?)",
                        row -> {
                            LocalDate acquired = row.getDate(1).toLocalDate();
                            YearMonth until = Optional.ofNullable(row.getDate(5))
                                    .map(Date::toLocalDate)
                                    .filter(day -> !day.isAfter(month.atEndOfMonth()))
                                    .map(day -> YearMonth.from(day).minusMonths(1))
                                    .orElse(month);
                            return Depreciation.of(row.getString(2), row.getBigDecimal(3), row.getInt(4))
                                    .between(acquired, after, until, rules.lastDay(now.office(), acquired));
                        },
                        now.office().value(),
                        Date.valueOf(month.atEndOfMonth()),
                        Date.valueOf(after.atEndOfMonth()))
                .stream()
                .reduce(BigDecimal.ZERO, BigDecimal::add);
    }

    private BigDecimal posted(YearMonth first, YearMonth last, RecordContext now) {
        return sql.list(
                        now.office(),
                        "select coalesce(sum(l.debit - l.credit), 0) from fin_entry e join fin_entry_line l on l.record_id = e.id"
                                + " join fin_account a on a.id = l.account_id join fin_period p on p.id = e.document_id"
                                + " where e.office_id = ? and e.state = 'POSTED' and e.countered = false"
                                + " and e.document_type = 'finance.period' and p.month_of >= ? and p.month_of <= ?"
                                + " and a.code = ?",
                        row -> row.getBigDecimal(1),
                        now.office().value(),
                        number(first),
                        number(last),
                        EXPENSE)
                .getFirst();
    }
}
