package org.khet.finance.internal.receipt;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.Optional;
import org.khet.finance.internal.claim.ClaimMoney;
import org.khet.finance.internal.setting.FinanceCodes;
import org.khet.finance.internal.setting.FinancePermissions;
import org.khet.portal.api.record.Action;
import org.khet.portal.api.record.Field;
import org.khet.portal.api.record.Lines;
import org.khet.portal.api.record.RecordKind;
import org.khet.portal.api.record.State;
import org.khet.portal.api.record.StateTone;
import org.khet.portal.api.text.BahtText;

/**
 * Receipts (ใบเสร็จรับเงิน): the one way in for money, without gaps; a cancelled one keeps its number. Source: finance FE-04, C.1b, RF-05
 * to RF-07; kinds-finance finance.receipt.
 */
public final class ReceiptRecord extends RecordKind {
    public final Field<Long> book = record("book", "finance.receipt-book").filtered();
    public final Field<Integer> no = whole("receipt_no", 1, 999_999).byCode();
    public final Field<String> number = text("number", 40).searched().byCode();
    public final Field<LocalDate> receivedOn = day("received_on")
            .initially(now -> now.today())
            .notAfter(now -> now.today())
            .sorted();
    public final Field<String> payer = text("payer", 200).searched().wide();
    public final Field<Long> fund = record("fund", "finance.fund").filtered();
    public final Field<String> part = code("part", FinanceCodes.PART).filtered();
    public final Field<Long> account = record("account", "finance.bank-account");
    public final Field<ReceiptChannel> channel =
            choice("channel", ReceiptChannel.class).filtered();
    public final Field<String> cheque = text("cheque", 100).orEmpty();
    public final Field<Optional<Long>> support =
            record("support", "finance.support").optional();
    public final Field<Optional<Long>> suspense =
            record("suspense", "finance.suspense").optional().byCode();
    /** The loan of which it is what was not spent. Source: finance RF-45, FIN-56. */
    public final Field<Optional<Long>> loan =
            record("loan", "finance.loan").optional().byCode();
    /** The spending line that has the money again. */
    public final Field<Optional<Long>> line =
            record("line", "finance.line").optional().byCode();

    /** Whether it is interest of a bank, which nobody gave. */
    public final Field<Boolean> interest = yesNo("interest").byCode().initially(false);

    public final Lines items = lines("items", "fin_receipt_item", 1, 50);
    public final Field<String> item = items.text("item", 200);
    public final Field<BigDecimal> amount = items.baht("amount").positive();
    public final Field<BigDecimal> total = baht("total").sumOf(items, amount).summed();
    public final Field<String> totalWords = text("total_words", 300).formula(row -> BahtText.inWords(row.get(total)));

    public final Field<String> sums = text("sums", 60).forSearchOnly().formula(row -> ClaimMoney.words(row.get(total)));

    public final State issued = end("ISSUED", StateTone.DONE);
    public final State cancelled = end("CANCELLED", StateTone.LATE);

    public final Action cancel = action("cancel", "cancelled")
            .from(issued)
            .to(cancelled)
            .needs(FinancePermissions.RECEIPT_CANCEL)
            .because()
            .when((row, now) -> rules().mayCancel(this, row, now))
            .then((row, now) -> rules().takeBack(this, row, now))
            .backward("ban");

    private final ReceiptRules rules;

    /** @param rules what stands against a receipt, and what follows from it */
    public ReceiptRecord(ReceiptRules rules) {
        super("finance", "receipt", "fin_receipt");
        this.rules = rules;
        rights(FinancePermissions.RECEIPT_VIEW, FinancePermissions.RECEIPT_ISSUE);
        unique(book, no);
        dated(receivedOn);
        titled(number, payer);
        list(number, receivedOn, payer, fund, channel, total);
        section("what", book, receivedOn, payer, fund, part, support);
        section("channel", channel, account, cheque);
        section("items", items);
        tab("all");
        tab("cancelled", cancelled);
        create().does((row, now) -> rules.numbered(this, row));
        rule((row, now) -> rules.problem(this, row));
        create().then((row, now) -> rules.received(this, row, now));
        menu("FIN", "file-text", 70, "income");
    }

    private ReceiptRules rules() {
        return rules;
    }
}
