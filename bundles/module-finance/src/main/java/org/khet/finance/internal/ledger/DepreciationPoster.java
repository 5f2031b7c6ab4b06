package org.khet.finance.internal.ledger;

import java.math.BigDecimal;
import java.sql.Date;
import java.time.LocalDate;
import java.time.YearMonth;
import java.util.List;
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

/**
 * Posts the depreciation of all assets of a month as one entry; asked again, what differs since is adjusted. Source: finance RF-60, FIN-44.
 */
public final class DepreciationPoster {
    private static final String EXPENSE = "5290";
    private static final String GONE = "1290";

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
        BigDecimal missing = gone(month, now).subtract(posted(period, now));
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

    private BigDecimal gone(YearMonth month, RecordContext now) {
        Date last = Date.valueOf(month.atEndOfMonth());
        return sql
                .list(
                        now.office(),
                        "select acquired_on, cost, life_years from fin_asset where office_id = ? and low_value = false"
                                + " and acquired_on <= ? and (gone_on is null or gone_on > ?)",
                        row -> {
                            LocalDate acquired = row.getDate(1).toLocalDate();
                            return Depreciation.of(row.getBigDecimal(2), row.getInt(3))
                                    .of(acquired, month, rules.lastDay(now.office(), acquired));
                        },
                        now.office().value(),
                        last,
                        last)
                .stream()
                .reduce(BigDecimal.ZERO, BigDecimal::add);
    }

    private BigDecimal posted(RecordRow period, RecordContext now) {
        return sql.list(
                        now.office(),
                        "select coalesce(sum(l.debit - l.credit), 0) from fin_entry e join fin_entry_line l on l.record_id = e.id"
                                + " join fin_account a on a.id = l.account_id where e.office_id = ? and e.state = 'POSTED'"
                                + " and e.countered = false and e.document_type = 'finance.period' and e.document_id = ?"
                                + " and a.code = ?",
                        row -> row.getBigDecimal(1),
                        now.office().value(),
                        period.id(),
                        EXPENSE)
                .getFirst();
    }
}
