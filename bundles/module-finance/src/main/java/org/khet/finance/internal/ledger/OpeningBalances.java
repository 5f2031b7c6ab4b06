package org.khet.finance.internal.ledger;

import java.math.BigDecimal;
import org.khet.finance.internal.balance.BalanceKey;
import org.khet.finance.internal.balance.BalanceOwner;
import org.khet.finance.internal.balance.BalanceRepository;
import org.khet.finance.internal.budget.FundRecord;
import org.khet.portal.api.outcome.Rejected;
import org.khet.portal.api.record.RecordLine;
import org.khet.portal.api.record.RecordRow;
import org.khet.portal.api.record.RecordService;

/**
 * What kinds of money are begun with: an opening entry on the control account is in their register too, so that it may be spent and
 * both stay alike. Source: finance RF-31, FIN-42, FIN-120.
 */
public final class OpeningBalances {
    private final RecordService<LedgerAccountRecord> accounts;
    private final RecordService<FundRecord> funds;
    private final BalanceRepository balances;

    /** @param balances what is left of each kind of money */
    public OpeningBalances(
            RecordService<LedgerAccountRecord> accounts, RecordService<FundRecord> funds, BalanceRepository balances) {
        this.accounts = accounts;
        this.funds = funds;
        this.balances = balances;
    }

    /** Kinds of money have what an opening entry says. */
    void posted(EntryRecord kind, RecordRow entry) {
        if (entry.get(kind.book) == EntryBook.OPENING) {
            entry.lines(kind.lines).forEach(line -> add(kind, entry, line, false));
        }
    }

    /** Kinds of money have it no longer. @throws Rejected if it is spent */
    void countered(EntryRecord kind, RecordRow entry) {
        if (entry.get(kind.book) == EntryBook.OPENING) {
            entry.lines(kind.lines).forEach(line -> add(kind, entry, line, true));
        }
    }

    private void add(EntryRecord kind, RecordRow entry, RecordLine line, boolean back) {
        BigDecimal sum = line.get(kind.credit).subtract(line.get(kind.debit));
        line.get(kind.fund)
                .filter(id -> controls(entry, line.get(kind.account)) && isKept(entry, id))
                .flatMap(id -> balances.add(
                        new BalanceKey(entry.head().office(), BalanceOwner.FUND, id), back ? sum.negate() : sum))
                .ifPresent(missing -> {
                    throw Rejected.of("", "finance.error.fundShort", missing);
                });
    }

    private boolean controls(RecordRow entry, long account) {
        return accounts.find(entry.head().office(), account)
                .filter(one -> one.get(accounts.kind().control))
                .isPresent();
    }

    /** Money of the treasury is in no register of the office. */
    private boolean isKept(RecordRow entry, long fund) {
        return funds.find(entry.head().office(), fund)
                .filter(one -> !one.get(funds.kind().source).equals(FundRecord.BUDGET))
                .isPresent();
    }
}
