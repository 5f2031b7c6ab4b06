package org.khet.finance.internal.receipt;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import org.khet.finance.internal.balance.BalanceKey;
import org.khet.finance.internal.balance.BalanceOwner;
import org.khet.finance.internal.balance.BalanceRepository;
import org.khet.finance.internal.balance.SqlQuery;
import org.khet.finance.internal.bank.ReceivingAccounts;
import org.khet.finance.internal.payment.DayLock;
import org.khet.finance.internal.setting.FinanceCodes;
import org.khet.finance.internal.setting.FinancePermissions;
import org.khet.portal.api.outcome.Problem;
import org.khet.portal.api.outcome.Rejected;
import org.khet.portal.api.persistence.UnitOfWork;
import org.khet.portal.api.record.Action;
import org.khet.portal.api.record.Field;
import org.khet.portal.api.record.RecordContext;
import org.khet.portal.api.record.RecordDraft;
import org.khet.portal.api.record.RecordKind;
import org.khet.portal.api.record.RecordRow;
import org.khet.portal.api.record.RecordService;
import org.khet.portal.api.record.State;
import org.khet.portal.api.record.StateTone;

/** Money on an account whose payer is unknown (เงินรับรอตรวจสอบ), receipted when it is identified. Source: finance FE-44, FIN-101. */
public final class SuspenseRecord extends RecordKind {
    public final Field<Long> account = record("account", "finance.bank-account").filtered();
    public final Field<String> part = code("part", FinanceCodes.PART).filtered();
    public final Field<LocalDate> date =
            day("dated_on").initially(now -> now.today()).notAfter(now -> now.today());
    public final Field<BigDecimal> amount = baht("amount").positive().summed();
    public final Field<String> bankText = text("bank_text", 200).searched().wide();

    public final State waiting = state("WAITING", StateTone.WAIT);
    public final State identified = end("IDENTIFIED", StateTone.DONE);
    public final Field<Optional<Long>> fund =
            record("fund", "finance.fund").from(identified).optional();
    public final Field<Optional<Long>> book =
            record("book", "finance.receipt-book").from(identified).optional();
    public final Field<String> payer = text("payer", 200).from(identified).orEmpty();
    /** The case of support money for which it was transferred. Source: finance RF-07. */
    public final Field<Optional<Long>> support =
            record("support", "finance.support").from(identified).optional();

    public final Action identify = action("identify")
            .from(waiting)
            .to(identified)
            .needs(FinancePermissions.RECEIPT_ISSUE)
            .demands(fund, book, payer)
            .asks(support)
            .then(this::receipt);

    /** Its receipt was cancelled: the payer is unknown again. Source: finance FIN-101. */
    public final Action reopen = action("reopen", "reopened")
            .from(identified)
            .to(waiting)
            .automatic()
            .backward("undo-2");

    private final RecordService<ReceiptRecord> receipts;

    /**
     * @param receipts where the identified money is receipted
     * @param work     the module's unit
     */
    public SuspenseRecord(
            RecordService<ReceiptRecord> receipts, BalanceRepository balances, DayLock days, UnitOfWork work) {
        super("finance", "suspense", "suspense", "fin_suspense");
        this.receipts = receipts;
        ReceivingAccounts accounts = new ReceivingAccounts(new SqlQuery(work));
        rights(FinancePermissions.RECEIPT_VIEW, FinancePermissions.SUSPENSE_EDIT);
        made(FinancePermissions.SUSPENSE_EDIT);
        changeable((row, now) -> Optional.of(Problem.of("", "finance.error.suspenseFixed")));
        titled(bankText);
        list(date, account, bankText, amount, payer);
        tab("waiting", waiting);
        tab("all");
        rule((row, now) -> accounts.problem(row, account, part));
        create().then((row, now) -> {
            days.checkOpen(now.office(), row.get(part), row.get(date), date.name());
            balances.add(new BalanceKey(now.office(), BalanceOwner.ACCOUNT, row.get(account)), row.get(amount));
            days.moved(now.office(), row.get(part), row.get(date));
        });
        menu("FIN", "circle-question-mark", 80, "income");
    }

    private void receipt(RecordRow row, RecordContext now) {
        ReceiptRecord kind = receipts.kind();
        receipts.internal()
                .create(
                        now.caller(),
                        new RecordDraft()
                                .with(kind.book, row.get(book).orElseThrow(() -> missing(book)))
                                .with(kind.receivedOn, now.today())
                                .with(kind.payer, row.get(payer))
                                .with(kind.fund, row.get(fund).orElseThrow(() -> missing(fund)))
                                .with(kind.part, row.get(part))
                                .with(kind.account, row.get(account))
                                .with(kind.channel, ReceiptChannel.TRANSFER)
                                .with(kind.suspense, row.id())
                                .with(kind.support, row.get(support).orElse(null))
                                .with(
                                        kind.items,
                                        List.of(new RecordDraft()
                                                .with(kind.item, row.get(bankText))
                                                .with(kind.amount, row.get(amount)))));
    }

    private static Rejected missing(Field<?> field) {
        return Rejected.of(field.name(), "records.error.missing");
    }
}
