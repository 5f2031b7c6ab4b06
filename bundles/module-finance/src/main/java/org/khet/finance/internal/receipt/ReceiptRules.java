package org.khet.finance.internal.receipt;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.Objects;
import java.util.Optional;
import java.util.function.BiConsumer;
import org.jspecify.annotations.Nullable;
import org.khet.finance.internal.balance.BalanceKey;
import org.khet.finance.internal.balance.BalanceOwner;
import org.khet.finance.internal.balance.BalanceRepository;
import org.khet.finance.internal.balance.SqlQuery;
import org.khet.finance.internal.bank.ReceivingAccounts;
import org.khet.finance.internal.payment.DayLock;
import org.khet.finance.internal.setting.FinancePermissions;
import org.khet.portal.api.outcome.Problem;
import org.khet.portal.api.outcome.Rejected;
import org.khet.portal.api.persistence.UnitOfWork;
import org.khet.portal.api.record.RecordContext;
import org.khet.portal.api.record.RecordDraft;
import org.khet.portal.api.record.RecordRow;
import org.khet.portal.api.record.RecordService;

/** What stands against a receipt, and what follows from it. Source: finance RF-05 to RF-07, FIN-100. */
public final class ReceiptRules {
    private final RecordService<ReceiptBookRecord> books;
    private final RecordService<SupportRecord> supports;
    private final BalanceRepository balances;
    private final DayLock days;
    private final SqlQuery sql;
    private final ReceivingAccounts accounts;
    private final DonorMoney donors;
    private @Nullable RecordService<SuspenseRecord> suspense;
    private @Nullable BiConsumer<RecordRow, RecordContext> loans;
    private @Nullable BiConsumer<RecordRow, RecordContext> banks;

    /** The rules over what a receipt touches. */
    public ReceiptRules(
            RecordService<ReceiptBookRecord> books,
            RecordService<SupportRecord> supports,
            BalanceRepository balances,
            DayLock days,
            UnitOfWork work) {
        this.books = books;
        this.supports = supports;
        this.balances = balances;
        this.days = days;
        this.sql = new SqlQuery(work);
        this.accounts = new ReceivingAccounts(sql);
        this.donors = new DonorMoney(supports, sql);
    }

    /** The next number of its book: one conditional update in the transaction of the receipt, so there is neither gap nor double. */
    RecordRow numbered(ReceiptRecord kind, RecordRow row) {
        days.keepOpen(row.head().office(), row.get(kind.receivedOn));
        long office = row.head().office().value();
        int given = sql.change(
                row.head().office(),
                "update fin_receipt_book set next_no = case when next_no < first_no then first_no else next_no end + 1"
                        + " where office_id = ? and id = ? and state = 'OPEN' and next_no <= last_no",
                office,
                row.get(kind.book));
        RecordRow book = books.find(row.head().office(), row.get(kind.book))
                .filter(found -> given == 1)
                .orElseThrow(() -> Rejected.of(kind.book.name(), "finance.error.bookUsedUp"));
        int no = book.get(books.kind().next) - 1;
        return row.with(kind.no, no).with(kind.number, book.get(books.kind().series) + "/" + "%04d".formatted(no));
    }

    /** The first problem. */
    Optional<Problem> problem(ReceiptRecord kind, RecordRow row) {
        if (days.isAccepted(row.head().office(), row.get(kind.part), row.get(kind.receivedOn))) {
            return Optional.of(
                    Problem.of(kind.receivedOn.name(), "finance.error.dayAccepted", row.get(kind.receivedOn)));
        }
        LocalDate day = row.get(kind.receivedOn);
        return days.passed(row.head().office(), row.get(kind.part), day)
                .map(later -> Problem.of(kind.receivedOn.name(), "finance.error.dayPassed", day, later))
                .or(() -> misplaced(kind, row))
                .or(() -> donors.problem(kind, row));
    }

    /** Money comes into an open account of its part; what is identified came before. Source: finance FIN-28. */
    private Optional<Problem> misplaced(ReceiptRecord kind, RecordRow row) {
        return row.get(kind.suspense).isPresent() ? Optional.empty() : accounts.problem(row, kind.account, kind.part);
    }

    /** The money is there: its kind and its account grow. */
    void received(ReceiptRecord kind, RecordRow row, RecordContext now) {
        days.moved(now.office(), row.get(kind.part), row.get(kind.receivedOn));
        BigDecimal total = row.get(kind.total);
        balances.add(fund(kind, row), total);
        if (row.get(kind.suspense).isEmpty()) {
            balances.add(account(kind, row), total);
        }
        row.get(kind.support)
                .flatMap(id -> supports.find(now.office(), id))
                .ifPresent(support -> supports.internal()
                        .act(
                                now.caller(),
                                support,
                                supports.kind().receive,
                                new RecordDraft()
                                        .with(supports.kind().fund, row.get(kind.fund))
                                        .with(
                                                supports.kind().received,
                                                support.get(supports.kind().received)
                                                        .add(total)),
                                ""));
    }

    /** The problem with cancelling: a closed day never, another day by the head only. */
    Optional<Problem> mayCancel(ReceiptRecord kind, RecordRow row, RecordContext now) {
        if (days.isAccepted(now.office(), row.get(kind.part), row.get(kind.receivedOn))) {
            return Optional.of(Problem.of("", "finance.error.dayAccepted", row.get(kind.receivedOn)));
        }
        return row.get(kind.receivedOn).equals(now.today()) || now.caller().may(FinancePermissions.CLAIM_OVERRIDE)
                ? Optional.empty()
                : Optional.of(Problem.of("", "finance.error.cancelSameDay"));
    }

    /** The money was not received after all. */
    void takeBack(ReceiptRecord kind, RecordRow row, RecordContext now) {
        days.moved(now.office(), row.get(kind.part), row.get(kind.receivedOn));
        BigDecimal less = row.get(kind.total).negate();
        balances.add(fund(kind, row), less).ifPresent(missing -> {
            throw Rejected.of("", "finance.error.fundShort", missing);
        });
        if (row.get(kind.suspense).isEmpty()) {
            balances.add(account(kind, row), less).ifPresent(missing -> {
                throw Rejected.of("", "finance.error.accountShort", missing);
            });
        }
        row.get(kind.suspense)
                .flatMap(id -> suspense().find(now.office(), id))
                .filter(one -> one.state().equals(suspense().kind().identified))
                .ifPresent(one ->
                        suspense().internal().act(now.caller(), one, suspense().kind().reopen));
        if (row.get(kind.loan).isPresent()) {
            Objects.requireNonNull(loans).accept(row, now);
        }
        if (row.get(kind.interest)) {
            Objects.requireNonNull(banks).accept(row, now);
        }
        SupportRecord of = supports.kind();
        row.get(kind.support)
                .flatMap(id -> supports.find(now.office(), id))
                .ifPresent(support -> supports.internal()
                        .act(
                                now.caller(),
                                support,
                                of.takeBack,
                                new RecordDraft()
                                        .with(
                                                of.received,
                                                support.get(of.received).add(less)),
                                ""));
    }

    /** Told once when the kind of suspense money is kept, before anybody writes a receipt. */
    public void keep(RecordService<SuspenseRecord> kept) {
        suspense = kept;
    }

    /** Told once when loans are kept: what follows when a receipt of a loan is cancelled. */
    public void keepLoans(BiConsumer<RecordRow, RecordContext> takenBack) {
        loans = takenBack;
    }

    /** Told once when matters of banks are kept: what follows when a receipt of interest is cancelled. */
    public void keepBanks(BiConsumer<RecordRow, RecordContext> takenBack) {
        banks = takenBack;
    }

    private RecordService<SuspenseRecord> suspense() {
        return Objects.requireNonNull(suspense);
    }

    private static BalanceKey fund(ReceiptRecord kind, RecordRow row) {
        return new BalanceKey(row.head().office(), BalanceOwner.FUND, row.get(kind.fund));
    }

    private static BalanceKey account(ReceiptRecord kind, RecordRow row) {
        return new BalanceKey(row.head().office(), BalanceOwner.ACCOUNT, row.get(kind.account));
    }
}
