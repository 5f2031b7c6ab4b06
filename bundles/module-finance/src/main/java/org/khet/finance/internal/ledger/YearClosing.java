package org.khet.finance.internal.ledger;

import java.math.BigDecimal;
import java.sql.Date;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import org.khet.finance.internal.balance.SqlQuery;
import org.khet.portal.api.persistence.UnitOfWork;
import org.khet.portal.api.record.RecordContext;
import org.khet.portal.api.record.RecordDraft;
import org.khet.portal.api.record.RecordFilter;
import org.khet.portal.api.record.RecordRow;
import org.khet.portal.api.record.RecordService;
import org.khet.portal.api.time.FiscalYear;

/**
 * Ends a year of the accounts: income and expenses become zero, what remains goes to the capital; other balances are carried by
 * themselves. Done again after a reopening it carries the rest only. Source: finance RF-32, FIN-43.
 */
public final class YearClosing {
    /** Account of the capital. */
    public static final String CAPITAL = "3100";

    private final RecordService<LedgerAccountRecord> accounts;
    private final RecordService<EntryRecord> entries;
    private final SqlQuery sql;

    private record Rest(long account, BigDecimal debit) {}

    /** @param work the module's unit */
    public YearClosing(
            RecordService<LedgerAccountRecord> accounts, RecordService<EntryRecord> entries, UnitOfWork work) {
        this.accounts = accounts;
        this.entries = entries;
        this.sql = new SqlQuery(work);
    }

    /** Posts the closing entry of the last day, if there is anything to close. */
    void close(LocalDate day, RecordContext now) {
        List<Rest> rests = sql
                .list(
                        now.office(),
                        "select l.account_id, sum(l.debit) - sum(l.credit) from fin_entry e join fin_entry_line l"
                                + " on l.record_id = e.id join fin_account a on a.id = l.account_id where e.office_id = ?"
                                + " and e.state = 'POSTED' and e.dated_on <= ? and a.sort in ('INCOME', 'EXPENSE')"
                                + " group by l.account_id order by l.account_id",
                        row -> new Rest(row.getLong(1), row.getBigDecimal(2)),
                        now.office().value(),
                        Date.valueOf(day))
                .stream()
                .filter(rest -> rest.debit().signum() != 0)
                .toList();
        if (rests.isEmpty()) {
            return;
        }
        List<RecordDraft> lines = new ArrayList<>();
        BigDecimal sum = BigDecimal.ZERO;
        for (Rest rest : rests) {
            lines.add(line(rest.account(), rest.debit().negate()));
            sum = sum.add(rest.debit());
        }
        if (sum.signum() != 0) {
            lines.add(line(capital(now), sum));
        }
        EntryRecord kind = entries.kind();
        RecordRow made = entries.internal()
                .create(
                        now.caller(),
                        new RecordDraft()
                                .with(kind.date, day)
                                .with(kind.book, EntryBook.CLOSING)
                                .with(
                                        kind.subject,
                                        "ปิดบัญชีปีงบประมาณ "
                                                + FiscalYear.of(day).buddhist())
                                .with(kind.lines, lines));
        entries.internal().act(now.caller(), made, kind.post);
    }

    /** A positive sum stands on the debit side. */
    private RecordDraft line(long account, BigDecimal debit) {
        EntryRecord kind = entries.kind();
        return new RecordDraft()
                .with(kind.account, account)
                .with(kind.debit, debit.max(BigDecimal.ZERO))
                .with(kind.credit, debit.negate().max(BigDecimal.ZERO));
    }

    private long capital(RecordContext now) {
        LedgerAccountRecord kind = accounts.kind();
        return accounts.internal().all(now.caller(), RecordFilter.of(kind.code.is(CAPITAL))).stream()
                .findFirst()
                .orElseGet(() -> accounts.internal()
                        .create(
                                now.caller(),
                                new RecordDraft()
                                        .with(kind.code, CAPITAL)
                                        .with(kind.name, "ทุน")
                                        .with(kind.sort, LedgerSort.EQUITY)
                                        .with(kind.control, false)))
                .id();
    }
}
