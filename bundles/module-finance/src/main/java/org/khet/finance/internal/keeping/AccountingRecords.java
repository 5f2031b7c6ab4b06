package org.khet.finance.internal.keeping;

import org.khet.finance.internal.asset.AssetRules;
import org.khet.finance.internal.daily.DayFigures;
import org.khet.finance.internal.daily.DayRecord;
import org.khet.finance.internal.daily.DayTotals;
import org.khet.finance.internal.ledger.CashCountRecord;
import org.khet.finance.internal.ledger.DepreciationPoster;
import org.khet.finance.internal.ledger.EntryRecord;
import org.khet.finance.internal.ledger.LedgerAccountRecord;
import org.khet.finance.internal.ledger.LedgerPoster;
import org.khet.finance.internal.ledger.LedgerRepository;
import org.khet.finance.internal.ledger.MatchRecord;
import org.khet.finance.internal.ledger.MonthEndRepository;
import org.khet.finance.internal.ledger.OpeningBalances;
import org.khet.finance.internal.ledger.PeriodRecord;
import org.khet.finance.internal.ledger.ReconciliationRecord;
import org.khet.finance.internal.ledger.YearClosing;
import org.khet.finance.internal.receipt.ReceiptBookRecord;
import org.khet.finance.internal.receipt.ReceiptRecord;
import org.khet.finance.internal.receipt.ReceiptRules;
import org.khet.finance.internal.receipt.SupportRecord;
import org.khet.finance.internal.receipt.SuspenseRecord;
import org.khet.portal.api.persistence.UnitOfWork;
import org.khet.portal.api.record.RecordRegistrar;
import org.khet.portal.api.record.RecordService;

/** Money that comes in, daily summaries and the accounts. */
public final class AccountingRecords {
    public final LedgerRepository ledger;
    public final DayTotals dayBook;
    public final RecordService<ReceiptBookRecord> books;
    public final RecordService<SupportRecord> supports;
    public final ReceiptRules receiptRules;
    public final RecordService<ReceiptRecord> receipts;
    public final RecordService<SuspenseRecord> suspense;
    public final RecordService<LedgerAccountRecord> accounts;
    public final RecordService<EntryRecord> entries;
    public final RecordService<DayRecord> days;
    public final RecordService<PeriodRecord> periods;
    public final RecordService<ReconciliationRecord> reconciliations;
    public final RecordService<CashCountRecord> cashCounts;
    public final RecordService<MatchRecord> matches;

    /** Keeps them. */
    public AccountingRecords(
            RecordRegistrar registrar,
            UnitOfWork work,
            OfficeRules rules,
            SpendingRecords spending,
            PaymentRecords payments) {
        ledger = new LedgerRepository(work);
        books = registrar.register(new ReceiptBookRecord(work));
        supports = registrar.register(new SupportRecord(rules.settings()));
        receiptRules = new ReceiptRules(books, supports, spending.balances, payments.days, work);
        receipts = registrar.register(new ReceiptRecord(receiptRules));
        suspense = registrar.register(new SuspenseRecord(receipts, spending.balances, payments.days, work));
        receiptRules.keep(suspense);
        accounts = registrar.register(new LedgerAccountRecord(work));
        var poster = new LedgerPoster(accounts, work);
        entries = registrar.register(new EntryRecord(
                ledger, accounts, poster::opposite, new OpeningBalances(accounts, spending.funds, spending.balances)));
        poster.keep(entries);
        dayBook = new DayTotals(work);
        payments.days.keep(new DayFigures(dayBook, work));
        days = registrar.register(new DayRecord(dayBook, rules.workingDays(), rules.settings(), poster, payments.days));
        days.kind().keep(days);
        periods = registrar.register(new PeriodRecord(
                ledger,
                new MonthEndRepository(work, rules.workingDays()),
                new YearClosing(accounts, entries, work),
                new DepreciationPoster(
                        accounts, entries, new AssetRules(rules.settings(), rules.workingDays()), work)));
        reconciliations = registrar.register(new ReconciliationRecord(ledger));
        cashCounts = registrar.register(new CashCountRecord(ledger));
        matches = registrar.register(new MatchRecord());
    }
}
