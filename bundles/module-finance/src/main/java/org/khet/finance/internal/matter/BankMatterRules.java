package org.khet.finance.internal.matter;

import java.math.BigDecimal;
import java.util.List;
import java.util.Optional;
import org.khet.finance.internal.balance.BalanceKey;
import org.khet.finance.internal.balance.BalanceOwner;
import org.khet.finance.internal.balance.BalanceRepository;
import org.khet.finance.internal.bank.BankAccountRecord;
import org.khet.finance.internal.bank.ReceivingAccounts;
import org.khet.finance.internal.budget.FundRecord;
import org.khet.finance.internal.payment.DayLock;
import org.khet.finance.internal.receipt.ReceiptChannel;
import org.khet.finance.internal.receipt.ReceiptRecord;
import org.khet.finance.internal.staff.OriginClaims;
import org.khet.portal.api.office.OfficeId;
import org.khet.portal.api.outcome.Problem;
import org.khet.portal.api.outcome.Rejected;
import org.khet.portal.api.record.Field;
import org.khet.portal.api.record.RecordContext;
import org.khet.portal.api.record.RecordDraft;
import org.khet.portal.api.record.RecordFilter;
import org.khet.portal.api.record.RecordRow;
import org.khet.portal.api.record.RecordService;

/** What follows from a matter of a bank account: interest is receipted, a fee claimed, a move changes both accounts. */
public final class BankMatterRules {
    private final RecordService<BankAccountRecord> accounts;
    private final RecordService<FundRecord> funds;
    private final RecordService<ReceiptRecord> receipts;
    private final OriginClaims claims;
    private final BalanceRepository balances;
    private final DayLock days;
    private final ReceivingAccounts opened;

    /** The rules over what a matter touches. */
    public BankMatterRules(
            RecordService<BankAccountRecord> accounts,
            RecordService<FundRecord> funds,
            RecordService<ReceiptRecord> receipts,
            OriginClaims claims,
            BalanceRepository balances,
            DayLock days,
            ReceivingAccounts opened) {
        this.accounts = accounts;
        this.funds = funds;
        this.receipts = receipts;
        this.claims = claims;
        this.balances = balances;
        this.days = days;
        this.opened = opened;
    }

    /**
     * The problem with money of an account that is not open, with a move to the same account, or to one of another part: the day's summary
     * of each part would break.
     */
    Optional<Problem> problem(BankMatterRecord kind, RecordRow row) {
        return notOpen(row, row.get(kind.amount).map(sum -> row.get(kind.account)), kind.account)
                .or(() -> notOpen(row, row.get(kind.toAccount), kind.toAccount))
                .or(() -> apart(kind, row));
    }

    private Optional<Problem> notOpen(RecordRow row, Optional<Long> account, Field<?> field) {
        return account.flatMap(id -> opened.notOpen(row.head().office(), id, field.name()));
    }

    private Optional<Problem> apart(BankMatterRecord kind, RecordRow row) {
        return row.get(kind.toAccount)
                .filter(to ->
                        to.equals(row.get(kind.account)) || !part(row, to).equals(part(row, row.get(kind.account))))
                .map(to -> Problem.of(kind.toAccount.name(), "finance.error.otherPart"))
                .or(() -> otherFund(kind, row));
    }

    /** The problem with interest for another kind of money than its account names. Source: finance FIN-109. */
    Optional<Problem> otherFund(BankMatterRecord kind, RecordRow row) {
        OfficeId office = row.head().office();
        return row.get(kind.sort).equals(BankMatterRecord.INTEREST)
                ? accounts.find(office, row.get(kind.account))
                        .flatMap(one -> one.get(accounts.kind().interestFund))
                        .filter(right ->
                                row.get(kind.fund).filter(right::equals).isEmpty())
                        .map(right -> Problem.of(
                                kind.fund.name(),
                                "finance.error.interestFund",
                                funds.titles(office, List.of(right)).getOrDefault(right, "")))
                : Optional.empty();
    }

    private String part(RecordRow row, long account) {
        return accounts.find(row.head().office(), account)
                .map(one -> one.get(accounts.kind().part))
                .orElse("");
    }

    /** Does what its sort asks for; the matter keeps what came of it. */
    RecordRow booked(BankMatterRecord kind, RecordRow row, RecordContext now) {
        return switch (row.get(kind.sort)) {
            case BankMatterRecord.INTEREST -> row.with(kind.receipt, receipt(kind, row, now));
            case BankMatterRecord.FEE -> row.with(kind.claim, claim(kind, row, now));
            case BankMatterRecord.MOVE -> {
                move(kind, row, now);
                yield row;
            }
            default -> row;
        };
    }

    /** The receipt of its interest was cancelled: the matter is open again. */
    public static void takenBack(RecordService<BankMatterRecord> kept, RecordRow receipt, RecordContext now) {
        BankMatterRecord kind = kept.kind();
        kept.internal()
                .all(now.caller(), RecordFilter.of(kind.receipt.is(receipt.id()), kind.in(kind.done)))
                .forEach(one -> kept.internal().act(now.caller(), one, kind.reopen));
    }

    private long receipt(BankMatterRecord kind, RecordRow row, RecordContext now) {
        ReceiptRecord of = receipts.kind();
        return receipts.internal()
                .create(
                        now.caller(),
                        new RecordDraft()
                                .with(of.book, row.get(kind.book).orElseThrow())
                                .with(of.receivedOn, row.get(kind.date))
                                .with(of.payer, row.get(kind.subject))
                                .with(of.fund, row.get(kind.fund).orElseThrow())
                                .with(of.part, part(row, row.get(kind.account)))
                                .with(of.account, row.get(kind.account))
                                .with(of.channel, ReceiptChannel.TRANSFER)
                                .with(of.interest, true)
                                .with(
                                        of.items,
                                        List.of(new RecordDraft()
                                                .with(of.item, row.get(kind.subject))
                                                .with(
                                                        of.amount,
                                                        row.get(kind.amount).orElseThrow()))))
                .id();
    }

    private long claim(BankMatterRecord kind, RecordRow row, RecordContext now) {
        return claims.received(
                        now,
                        row,
                        new OriginClaims.Wanted(
                                row.get(kind.kind).orElseThrow(),
                                row.get(kind.unit).orElseThrow(),
                                new OriginClaims.Payee(Optional.empty(), row.get(kind.vendor)),
                                row.get(kind.subject),
                                Optional.empty(),
                                row.get(kind.fund),
                                part(row, row.get(kind.account)),
                                row.get(kind.amount).orElseThrow(),
                                BigDecimal.ZERO,
                                false))
                .id();
    }

    private void move(BankMatterRecord kind, RecordRow row, RecordContext now) {
        days.checkOpen(now.office(), part(row, row.get(kind.account)), row.get(kind.date), kind.date.name());
        BigDecimal sum = row.get(kind.amount).orElseThrow();
        balances.add(key(row, row.get(kind.account)), sum.negate()).ifPresent(missing -> {
            throw Rejected.of(kind.amount.name(), "finance.error.accountShort", missing);
        });
        balances.add(key(row, row.get(kind.toAccount).orElseThrow()), sum);
    }

    private static BalanceKey key(RecordRow row, long account) {
        return new BalanceKey(row.head().office(), BalanceOwner.ACCOUNT, account);
    }
}
