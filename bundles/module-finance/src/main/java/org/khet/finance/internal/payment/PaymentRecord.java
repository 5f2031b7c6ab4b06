package org.khet.finance.internal.payment;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.khet.finance.internal.claim.ClaimMoney;
import org.khet.finance.internal.setting.FinanceCodes;
import org.khet.finance.internal.setting.FinanceFiles;
import org.khet.finance.internal.setting.FinancePermissions;
import org.khet.portal.api.event.DomainEvent.Audience;
import org.khet.portal.api.file.FileId;
import org.khet.portal.api.outcome.Problem;
import org.khet.portal.api.person.PersonId;
import org.khet.portal.api.record.Action;
import org.khet.portal.api.record.Field;
import org.khet.portal.api.record.RecordContext;
import org.khet.portal.api.record.RecordKind;
import org.khet.portal.api.record.RecordLink;
import org.khet.portal.api.record.RecordRow;
import org.khet.portal.api.record.State;
import org.khet.portal.api.record.StateTone;
import org.khet.portal.api.structure.UnitId;

/** Payments (การจ่ายเงิน), written by code only; taken back by another one below zero. Source: finance FE-10, RF-25, FIN-114. */
public final class PaymentRecord extends RecordKind {
    public final Field<Long> claim = record("claim", "finance.claim");
    public final Field<String> subject = text("subject", 200).searched();
    public final Field<UnitId> unit = unit("unit");
    public final Field<Optional<PersonId>> payee = person("payee").optional();
    public final Field<PaymentMeans> means = choice("means", PaymentMeans.class).filtered();
    public final Field<String> part = code("part", FinanceCodes.PART).filtered();
    public final Field<Optional<Long>> fund = record("fund", "finance.fund").optional();
    public final Field<Optional<Long>> account =
            record("account", "finance.bank-account").optional();
    public final Field<LocalDate> paidOn = day("paid_on").filtered().sorted();
    public final Field<BigDecimal> amount = signedBaht("amount").summed();
    public final Field<Optional<RecordLink>> source = link(
                    "source", "finance.cheque", "finance.transfer", "finance.withdrawal", "finance.cash-payment")
            .optional();
    public final Field<String> receiptNo = text("receipt_no", 60).orEmpty();

    public final Field<String> receivedBy = text("received_by", 200).orEmpty();
    public final Field<Optional<List<FileId>>> evidence =
            files("evidence", FinanceFiles.EVIDENCE, 5).optional();
    public final Field<String> sums =
            text("sums", 60).forSearchOnly().formula(row -> ClaimMoney.words(row.get(amount)));

    public final State made = state("MADE", StateTone.RUN);
    public final State acknowledged = end("ACKNOWLEDGED", StateTone.DONE);

    public final Action acknowledge = action("acknowledge")
            .from(made)
            .to(acknowledged)
            .needs(FinancePermissions.PAYMENT_FILE)
            .orOwn()
            .asks(receivedBy, receiptNo, evidence)
            .whenTyped(this::shown)
            .icon("check");

    /** @param days hear of each payment */
    public PaymentRecord(DayLock days) {
        super("finance", "payment", "fin_payment");
        rights(FinancePermissions.PAYMENT_VIEW, FinancePermissions.PAYMENT_FILE);
        byCodeOnly();
        belongsTo(unit);
        ownOf(payee);
        titled(subject, paidOn, amount);
        list(paidOn, subject, unit, means, part, amount);
        tab("mine", now -> List.of(mine()));
        tab("evidence", made);
        tab("all");
        announced(row -> new Audience(row.get(payee).map(Set::of).orElse(Set.of()), Set.of()));
        stored((row, now) -> days.moved(now.office(), row.get(part), row.get(paidOn)));
        menu("FIN", "badge-check", 55, "payments");
    }

    /** Whoever is not the payee shows that the payee has the money: a name that signed, or a paper. Source: finance P05, FIN-27. */
    private Optional<Problem> shown(RecordRow row, RecordContext now) {
        boolean own = row.get(payee).filter(now.caller().person()::equals).isPresent();
        return own || !row.get(receivedBy).isBlank() || row.has(evidence)
                ? Optional.empty()
                : Optional.of(Problem.of(receivedBy.name(), "finance.error.noEvidence"));
    }
}
