package org.khet.finance.internal.keeping;

import org.khet.finance.internal.daily.DayBook;
import org.khet.finance.internal.daily.DayRecord;
import org.khet.finance.internal.ledger.EntryRecord;
import org.khet.finance.internal.ledger.LedgerAccountRecord;
import org.khet.finance.internal.ledger.LedgerPoster;
import org.khet.finance.internal.ledger.LedgerRepository;
import org.khet.finance.internal.ledger.PeriodRecord;
import org.khet.finance.internal.ledger.ReconciliationRecord;
import org.khet.finance.internal.receipt.ReceiptBookRecord;
import org.khet.finance.internal.receipt.ReceiptRecord;
import org.khet.finance.internal.receipt.ReceiptRules;
import org.khet.finance.internal.receipt.SupportRecord;
import org.khet.finance.internal.receipt.SuspenseRecord;
import org.khet.portal.api.persistence.UnitOfWork;
import org.khet.portal.api.record.RecordService;

/** Money that comes in, daily summaries and the accounts. */
public final class AccountingRecords {
    public final LedgerRepository ledger;
    public final RecordService<ReceiptBookRecord> books;
    public final RecordService<SupportRecord> supports;
    public final RecordService<ReceiptRecord> receipts;
    public final RecordService<SuspenseRecord> suspense;
    public final RecordService<LedgerAccountRecord> accounts;
    public final RecordService<EntryRecord> entries;
    public final RecordService<DayRecord> days;
    public final RecordService<PeriodRecord> periods;
    public final RecordService<ReconciliationRecord> reconciliations;

    /** Keeps them. */
    public AccountingRecords(
            RecordKeeper keeper,
            UnitOfWork work,
            OfficeRules rules,
            SpendingRecords spending,
            PaymentRecords payments) {
        ledger = new LedgerRepository(work);
        books = keeper.keep(new ReceiptBookRecord());
        supports = keeper.keep(new SupportRecord(rules.settings()));
        receipts = keeper.keep(
                new ReceiptRecord(new ReceiptRules(books, supports, spending.balances, payments.days, work)));
        suspense = keeper.keep(new SuspenseRecord(receipts, spending.balances, payments.days));
        accounts = keeper.keep(new LedgerAccountRecord());
        var poster = new LedgerPoster(accounts, work);
        entries = keeper.keep(new EntryRecord(ledger, accounts, poster::opposite));
        poster.keep(entries);
        days = keeper.keep(new DayRecord(new DayBook(work), rules.workingDays(), rules.settings(), poster));
        periods = keeper.keep(new PeriodRecord(ledger));
        reconciliations = keeper.keep(new ReconciliationRecord(ledger));
    }
}
