package org.khet.finance.internal.payment;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import org.khet.finance.internal.claim.ClaimMoney;
import org.khet.finance.internal.setting.FinancePermissions;
import org.khet.portal.api.person.PersonId;
import org.khet.portal.api.record.Action;
import org.khet.portal.api.record.Field;
import org.khet.portal.api.record.Lines;
import org.khet.portal.api.record.RecordContext;
import org.khet.portal.api.record.RecordKind;
import org.khet.portal.api.record.RecordRow;
import org.khet.portal.api.record.State;
import org.khet.portal.api.record.StateTone;

/** Transfers (รายการโอนเงิน) with the bank's answer for each row. Source: finance FE-09, RF-23, RF-24; kinds-finance finance.transfer. */
public final class TransferRecord extends RecordKind {
    public final Field<Long> account =
            record("account", "finance.bank-account").filtered().among(office -> rules().openAccounts(office));
    public final Field<LocalDate> date = day("dated_on").initially(now -> now.today());
    public final Field<String> subject = text("subject", 200).searched().wide();
    public final Lines claims = lines("claims", "fin_transfer_claim", 1, 500);
    public final Field<Long> claim =
            claims.record("claim", "finance.claim").unique().among(office -> rules().payable(office));
    public final Field<String> reference = claims.text("bank_ref", 40).orEmpty();
    public final Field<Boolean> failed = claims.yesNo("failed").initially(false);
    /** What the bank says of a payment that it refused. Source: finance FIN-25. */
    public final Field<String> refusedWhy = claims.text("refused_why", 200).orEmpty();

    /** What leaves the account: everything until the bank answers, what it has paid afterwards. */
    public final Field<BigDecimal> total = baht("total").formula(this::sum).summed();

    public final Field<String> sums = text("sums", 60).forSearchOnly().formula(row -> ClaimMoney.words(row.get(total)));

    public final Field<Optional<PersonId>> signer1 = person("signer1").byCode().optional();
    public final Field<Optional<PersonId>> signer2 = person("signer2").byCode().optional();

    public final State prepared = state("PREPARED", StateTone.IDLE);
    public final State signed = state("SIGNED", StateTone.RUN);
    public final State sent = state("SENT", StateTone.WAIT);
    public final State done = end("DONE", StateTone.DONE);
    public final State cancelled = end("CANCELLED", StateTone.IDLE);
    public final Field<Optional<LocalDate>> confirmedOn = day("confirmed_on")
            .from(done)
            .notAfter(now -> now.today())
            .optional()
            .usually(now -> now.today());

    public final Action sign = action("sign")
            .from(prepared)
            .to(row -> row.has(signer2) ? signed : prepared, prepared, signed)
            .needs(FinancePermissions.CHEQUE_SIGN)
            .notWho(create())
            .when((row, now) -> rules().maySign(row.get(account), row.get(signer1), now))
            .does((row, now) ->
                    row.with(row.has(signer1) ? signer2 : signer1, now.caller().person()))
            .icon("pen-line");
    public final Action send = action("send").from(signed).to(sent).needs(FinancePermissions.TRANSFER_EDIT);
    public final Action confirm = action("confirm")
            .from(sent)
            .to(done)
            .needs(FinancePermissions.TRANSFER_EDIT)
            .demands(confirmedOn)
            .asks(claims)
            .when((row, now) -> rules().separated(now, ids(row)))
            .whenTyped((row, now) -> rules().unchanged(row, ids(row)))
            .then(this::payAll);
    public final Action cancel = action("cancel", "cancelled")
            .from(prepared, signed, sent)
            .to(cancelled)
            .needs(FinancePermissions.TRANSFER_EDIT)
            .because()
            .backward("ban")
            .then((row, now) -> rules().service().release(now, order(row, now), ids(row)));

    private final ChequeRules rules;

    /** @param rules what stands against a transfer */
    public TransferRecord(ChequeRules rules) {
        super("finance", "transfer", "fin_transfer");
        this.rules = rules;
        rights(FinancePermissions.TRANSFER_VIEW, FinancePermissions.TRANSFER_EDIT, prepared);
        dated(date);
        titled(subject);
        list(date, account, subject, total, signer1, signer2);
        section("what", account, date, subject);
        section("claims", claims);
        tab("open", prepared, signed, sent);
        tab("all");
        way(prepared, signed, sent, done);
        changeable((row, now) -> PaperRules.signedFixed(row.has(signer1)));
        rule((row, now) -> rules.refused(row, claimsOf(row)).or(() -> rules.problem(now, row.get(account), ids(row))));
        rule((row, now) -> rules.ofNoFloat(now, row.get(account)));
        stored((row, now) -> rules.take(now, order(row, now), ids(row), row.get(total)));
        menu("FIN", "repeat", 45, "payments");
    }

    private ChequeRules rules() {
        return rules;
    }

    private List<Long> claimsOf(RecordRow row) {
        return row.lines(claims).stream().map(line -> line.get(claim)).toList();
    }

    private Set<Long> ids(RecordRow row) {
        return Set.copyOf(claimsOf(row));
    }

    private BigDecimal sum(RecordRow row) {
        return rules.net(row.head().office(), row.has(confirmedOn()) ? paid(row) : ids(row));
    }

    private Field<Optional<LocalDate>> confirmedOn() {
        return confirmedOn;
    }

    /** Claims whose payments the bank has made. */
    private Set<Long> paid(RecordRow row) {
        return row.lines(claims).stream()
                .filter(line -> !line.get(failed))
                .map(line -> line.get(claim))
                .collect(Collectors.toUnmodifiableSet());
    }

    private PaymentOrder order(RecordRow row, RecordContext now) {
        return new PaymentOrder(
                row,
                PaymentMeans.TRANSFER,
                Optional.of(row.get(account)),
                row.get(confirmedOn).orElse(now.today()));
    }

    /** Rows that the bank refused may be paid again; the account keeps their sum. */
    private void payAll(RecordRow row, RecordContext now) {
        Set<Long> good = paid(row);
        rules.service().reserve(now, order(row, now).source(), good, ids(row));
        rules.service().reserve(now, order(row, now), rules.net(now.office(), good));
        rules.service().pay(now, order(row, now), good);
    }
}
