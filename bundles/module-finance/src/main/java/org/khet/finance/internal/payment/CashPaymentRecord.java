package org.khet.finance.internal.payment;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.Optional;
import java.util.Set;
import org.khet.finance.internal.claim.ClaimMoney;
import org.khet.finance.internal.setting.FinancePermissions;
import org.khet.portal.api.record.Field;
import org.khet.portal.api.record.RecordContext;
import org.khet.portal.api.record.RecordKind;
import org.khet.portal.api.record.RecordRow;
import org.khet.portal.api.record.State;
import org.khet.portal.api.record.StateTone;

/** Claims that are paid in cash at the counter (จ่ายเงินสด). Source: finance FE-10, RF-15, RF-25. */
public final class CashPaymentRecord extends RecordKind {
    public final Field<Long> account =
            record("account", "finance.bank-account").filtered().among(office -> rules().openAccounts(office));
    public final Field<Long> claim = record("claim", "finance.claim").among(office -> rules().payable(office));
    public final Field<LocalDate> paidOn =
            day("paid_on").initially(now -> now.today()).notAfter(now -> now.today());
    public final Field<String> receiver = text("receiver", 200).searched();
    public final Field<BigDecimal> amount = baht("amount").formula(this::sum).summed();

    public final Field<String> sums =
            text("sums", 60).forSearchOnly().formula(row -> ClaimMoney.words(row.get(amount)));

    public final State paid = end("PAID", StateTone.DONE);

    private final ChequeRules rules;

    /** @param rules what stands against a payment */
    public CashPaymentRecord(ChequeRules rules) {
        super("finance", "cash-payment", "fin_cash_payment");
        this.rules = rules;
        rights(FinancePermissions.PAYMENT_VIEW, FinancePermissions.CLAIM_PAY);
        dated(paidOn);
        titled(receiver);
        list(paidOn, account, claim, receiver, amount);
        tab("all");
        rule((row, now) -> rules.refused(row, row.get(claim)));
        rule((row, now) -> rules.problem(now, row.get(account), Set.of(row.get(claim)))
                .or(() -> rules.ofCash(now, row.get(account), row.get(claim))));
        stored(this::pay);
        menu("FIN", "wallet", 50, "payments");
    }

    private ChequeRules rules() {
        return rules;
    }

    private BigDecimal sum(RecordRow row) {
        return rules.net(row.head().office(), Set.of(row.get(claim)));
    }

    private void pay(RecordRow row, RecordContext now) {
        var order = new PaymentOrder(row, PaymentMeans.CASH, Optional.of(row.get(account)), row.get(paidOn));
        rules.take(now, order, Set.of(row.get(claim)), row.get(amount));
        rules.service().pay(now, order, Set.of(row.get(claim)));
    }
}
