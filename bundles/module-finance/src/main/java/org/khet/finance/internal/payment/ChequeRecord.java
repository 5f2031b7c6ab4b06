package org.khet.finance.internal.payment;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.khet.finance.internal.claim.ClaimMoney;
import org.khet.finance.internal.setting.FinancePermissions;
import org.khet.portal.api.person.PersonId;
import org.khet.portal.api.record.Action;
import org.khet.portal.api.record.Field;
import org.khet.portal.api.record.Lines;
import org.khet.portal.api.record.RecordContext;
import org.khet.portal.api.record.RecordDraft;
import org.khet.portal.api.record.RecordKind;
import org.khet.portal.api.record.RecordRow;
import org.khet.portal.api.record.State;
import org.khet.portal.api.record.StateTone;
import org.khet.portal.api.text.BahtText;

/**
 * Cheques (เช็ค): the next number of a book, two signers, delivered, cleared; numbers never disappear. Source: finance FE-08, RF-23,
 * RF-24; kinds-finance finance.cheque.
 */
public final class ChequeRecord extends RecordKind {
    public final Field<Long> account =
            record("account", "finance.bank-account").filtered().among(office -> rules().openAccounts(office));
    public final Field<Integer> no = whole("cheque_no", 1, 99_999_999).byCode().unseen();
    public final Field<String> shownNo = text("shown_no", 20).searched().formula(row -> "%08d".formatted(row.get(no)));
    public final Field<LocalDate> date = day("dated_on").initially(now -> now.today());
    public final Field<String> payee = text("payee", 200).searched().wide();
    public final Field<String> payeeReason = text("payee_reason", 300).orEmpty();
    public final Field<Boolean> crossed = yesNo("crossed").initially(true);
    public final Field<Optional<Long>> replaces =
            record("replaces", "finance.cheque").optional().among(office -> rules().replaceable(office));
    public final Lines claims = lines("claims", "fin_cheque_claim", 1, 50);
    public final Field<Long> claim =
            claims.record("claim", "finance.claim").unique().among(office -> rules().payable(office));
    public final Field<BigDecimal> amount = baht("amount").formula(this::sum).summed();
    public final Field<String> amountWords =
            text("amount_words", 300).formula(row -> BahtText.inWords(row.get(amount)));
    public final Field<Optional<PersonId>> signer1 = person("signer1").byCode().optional();
    public final Field<Optional<PersonId>> signer2 = person("signer2").byCode().optional();

    /** What the account had left once it was written. Source: finance PF-F08, FIN-22. */
    public final Field<Optional<BigDecimal>> after =
            signedBaht("after_sum").optional().formula(this::left);

    public final Field<String> sums =
            text("sums", 60).forSearchOnly().formula(row -> ClaimMoney.words(row.get(amount)));

    public final State prepared = state("PREPARED", StateTone.IDLE);
    public final State signed = state("SIGNED", StateTone.RUN);
    public final State delivered = state("DELIVERED", StateTone.RUN);
    public final State cleared = end("CLEARED", StateTone.DONE);
    public final State voided = end("VOID", StateTone.LATE);
    public final State expired = end("EXPIRED", StateTone.LATE);
    public final State replaced = end("REPLACED", StateTone.IDLE);

    public final Field<String> deliveredTo =
            text("delivered_to", 200).from(delivered).orEmpty();
    public final Field<Optional<LocalDate>> deliveredOn = day("delivered_on")
            .from(delivered)
            .notAfter(now -> now.today())
            .optional()
            .usually(now -> now.today());
    public final Field<Optional<LocalDate>> clearedOn = day("cleared_on")
            .from(cleared)
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
            .icon("pen-line")
            .tells(FinancePermissions.CHEQUE_EDIT);
    public final Action deliver = action("deliver")
            .from(signed)
            .to(delivered)
            .needs(FinancePermissions.CHEQUE_EDIT)
            .demands(deliveredTo, deliveredOn)
            .when((row, now) -> rules().separated(now, ids(row)))
            .then((row, now) -> rules().service().pay(now, order(row, now), ids(row)));
    public final Action clear = action("clear")
            .from(delivered)
            .to(cleared)
            .needs(FinancePermissions.CHEQUE_EDIT)
            .demands(clearedOn);
    public final Action annul = action("void", "voided")
            .from(prepared, signed, delivered)
            .to(voided)
            .needs(FinancePermissions.CHEQUE_EDIT)
            .because()
            .backward("ban")
            .then(this::takeBack);
    public final Action expire =
            action("expire").from(delivered).to(expired).automatic().then(this::takeBack);
    public final Action replace =
            action("replace").from(voided, expired).to(replaced).automatic();

    private final ChequeRules rules;

    /** @param rules what stands against a cheque */
    public ChequeRecord(ChequeRules rules) {
        super("finance", "cheque", "fin_cheque");
        this.rules = rules;
        rights(FinancePermissions.CHEQUE_VIEW, FinancePermissions.CHEQUE_EDIT, prepared);
        unique(account, no);
        dated(date);
        titled(shownNo, payee);
        list(shownNo, date, account, payee, amount, deliveredOn, clearedOn);
        section("what", account, date, payee, payeeReason, crossed, replaces);
        section("claims", claims);
        tab("open", prepared, signed, delivered);
        tab("sign", prepared);
        tab("uncleared", delivered);
        tab("all");
        way(prepared, signed, delivered, cleared);
        create().does((row, now) -> row.with(no, rules.next(now, row.get(account))));
        changeable((row, now) -> PaperRules.signedFixed(row.has(signer1)));
        rule((row, now) -> rules.refused(row, claimsOf(row)).or(() -> rules.problem(now, row.get(account), ids(row))));
        rule((row, now) -> rules.onePayee(now, ids(row)).or(() -> rules.otherPayee(now, row, ids(row))));
        rule((row, now) -> rules.ofNoFloat(now, row.get(account)));
        rule((row, now) -> rules.sameAccount(row));
        rule((row, now) -> rules.replacing(row));
        stored(this::take);
        menu("FIN", "file-pen", 40, "payments");
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
        return rules.net(row.head().office(), ids(row));
    }

    /** It stays as it was when the first one signed, so that each print of the stub says the same. */
    private Optional<BigDecimal> left(RecordRow row) {
        if (row.has(signer1) || (row.id() != 0 && !row.state().equals(prepared))) {
            return row.get(after);
        }
        BigDecimal held = rules.cheques()
                .find(row.head().office(), row.id())
                .map(before -> before.get(amount))
                .orElse(BigDecimal.ZERO);
        var accounts = rules.service().parts().accounts();
        return accounts.find(row.head().office(), row.get(account))
                .map(one -> one.get(accounts.kind().free).add(held).subtract(row.get(amount)));
    }

    private PaymentOrder order(RecordRow row, RecordContext now) {
        return new PaymentOrder(
                row,
                PaymentMeans.CHEQUE,
                Optional.of(row.get(account)),
                row.get(deliveredOn).orElse(now.today()));
    }

    private void take(RecordRow row, RecordContext now) {
        rules.take(now, order(row, now), ids(row), row.get(amount));
        row.get(replaces)
                .ifPresent(id -> rules.replaced(now, id)
                        .ifPresent(old ->
                                rules.cheques().internal().act(now.caller(), old, replace, new RecordDraft(), "")));
    }

    private void takeBack(RecordRow row, RecordContext now) {
        if (row.get(deliveredOn).isPresent()) {
            rules.service().takeBack(now, order(row, now), ids(row));
        } else {
            rules.service().release(now, order(row, now), ids(row));
        }
    }
}
