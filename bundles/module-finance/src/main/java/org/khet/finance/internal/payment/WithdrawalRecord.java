package org.khet.finance.internal.payment;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.khet.finance.internal.balance.BalanceSource;
import org.khet.finance.internal.bank.BankAccountRecord;
import org.khet.finance.internal.claim.ClaimMoney;
import org.khet.finance.internal.claim.ClaimRecord;
import org.khet.finance.internal.setting.FinanceCodes;
import org.khet.finance.internal.setting.FinancePermissions;
import org.khet.finance.internal.setting.FinanceSettings;
import org.khet.portal.api.outcome.Problem;
import org.khet.portal.api.outcome.Rejected;
import org.khet.portal.api.record.Action;
import org.khet.portal.api.record.Field;
import org.khet.portal.api.record.Lines;
import org.khet.portal.api.record.RecordContext;
import org.khet.portal.api.record.RecordDraft;
import org.khet.portal.api.record.RecordKind;
import org.khet.portal.api.record.RecordRow;
import org.khet.portal.api.record.State;
import org.khet.portal.api.record.StateTone;
import org.khet.portal.api.series.RegisterNumber;

/**
 * Withdrawals of budget money (ฎีกาเบิกเงิน) with what GFMIS answered. Source: finance FE-07, C.1b, RF-20, RF-21; kinds-finance
 * finance.withdrawal.
 */
public final class WithdrawalRecord extends RecordKind {
    public final Field<RegisterNumber> number = numbered("number", FinanceSettings.WITHDRAWALS);
    public final Field<LocalDate> madeOn =
            day("made_on").initially(now -> now.today()).filtered().sorted();
    public final Field<String> sort = code("sort", FinanceCodes.GFMIS_KIND).filtered();
    public final Field<WithdrawalWay> way = choice("way", WithdrawalWay.class).filtered();
    public final Field<Optional<Long>> account = record("account", "finance.bank-account")
            .optional()
            .onlyIf(way.in(List.of(WithdrawalWay.OFFICE, WithdrawalWay.IMPREST)))
            .neededIf(way.in(List.of(WithdrawalWay.OFFICE, WithdrawalWay.IMPREST)));
    /** The float that it refills; made by that float only. Source: finance FIN-50. */
    public final Field<Optional<Long>> imprest =
            record("imprest", "finance.imprest").optional().byCode();

    public final Lines claims = lines("claims", "fin_withdrawal_claim", 1, 200);
    public final Field<Long> claim = claims.record("claim", "finance.claim")
            .unique()
            .among(office -> rules().payable().fromTheTreasury(office));
    public final Field<BigDecimal> net =
            baht("net").formula(row -> sum(row, false)).summed();
    public final Field<BigDecimal> tax =
            baht("tax").formula(row -> sum(row, true)).summed();
    public final Field<BigDecimal> total =
            baht("total").formula(row -> row.get(net).add(row.get(tax))).summed();
    public final Field<String> sums =
            text("sums", 90).forSearchOnly().formula(row -> ClaimMoney.words(row.get(net), row.get(total)));

    public final State draft = state("DRAFT", StateTone.IDLE);
    public final State checked = state("CHECKED", StateTone.RUN);
    public final State keyed = state("KEYED", StateTone.RUN);
    public final State approved = state("APPROVED", StateTone.RUN);
    public final State paid = end("PAID", StateTone.DONE);
    public final State rejected = end("REJECTED", StateTone.LATE);

    public final Field<Optional<String>> gfmisNo =
            text("gfmis_no", 20).searched().unique().from(keyed).optional();
    public final Field<Optional<LocalDate>> gfmisOn =
            day("gfmis_on").from(keyed).optional().usually(now -> now.today());
    public final Field<Optional<LocalDate>> paidOn =
            day("paid_on").from(paid).notAfter(now -> now.today()).optional().usually(now -> now.today());

    public final Action check = action("check")
            .from(draft)
            .to(checked)
            .needs(FinancePermissions.WITHDRAWAL_CHECK)
            .notWho(create())
            .tells(FinancePermissions.WITHDRAWAL_KEY);
    public final Action key = action("key")
            .from(checked)
            .to(keyed)
            .needs(FinancePermissions.WITHDRAWAL_KEY)
            .notWho(check)
            .demands(gfmisNo, gfmisOn)
            .tells(FinancePermissions.WITHDRAWAL_APPROVE);
    public final Action approve = action("approve")
            .from(keyed)
            .to(approved)
            .needs(FinancePermissions.WITHDRAWAL_APPROVE)
            .notWho(key)
            .icon("stamp");
    public final Action pay = action("pay")
            .from(approved)
            .to(paid)
            .needs(FinancePermissions.WITHDRAWAL_KEY)
            .demands(paidOn)
            .when((row, now) -> rules().separated(now, ids(row)))
            .then(this::payAll)
            .tellsMaker();
    public final Action reject = action("reject")
            .from(draft, checked, keyed, approved)
            .to(rejected)
            .needs(FinancePermissions.WITHDRAWAL_KEY)
            .because()
            .backward("ban")
            .then(this::freeAll)
            .tellsMaker();

    private final PaperRules rules;
    private @Nullable FloatRefill floats;

    /** @param rules what stands against a withdrawal */
    public WithdrawalRecord(PaperRules rules) {
        super("finance", "withdrawal", "fin_withdrawal");
        this.rules = rules;
        rights(FinancePermissions.WITHDRAWAL_VIEW, FinancePermissions.WITHDRAWAL_EDIT, draft);
        dated(madeOn);
        titled(number);
        list(number, madeOn, sort, way, gfmisNo, net, tax, total);
        section("what", madeOn, sort, way, account);
        section("claims", claims);
        tab("open", draft, checked, keyed, approved);
        tab("all");
        way(draft, checked, keyed, approved, paid);
        rule(this::problem);
        changeable((row, now) ->
                isRefill(row) ? Optional.of(Problem.of("", "finance.error.imprestFixed")) : Optional.empty());
        stored(this::take);
        menu("FIN", "upload", 30, "payments");
    }

    private PaperRules rules() {
        return rules;
    }

    /** Told once when floats are kept, before anybody withdraws. */
    public void keep(FloatRefill refill) {
        floats = refill;
    }

    private FloatRefill floats() {
        return Objects.requireNonNull(floats);
    }

    private boolean isRefill(RecordRow row) {
        return row.get(imprest).isPresent();
    }

    private Optional<Problem> problem(RecordRow row, RecordContext now) {
        if (isRefill(row)) {
            return Optional.empty();
        }
        if (row.get(way) == WithdrawalWay.IMPREST) {
            return Optional.of(Problem.of(way.name(), "finance.error.imprestAsks"));
        }
        return rules.refused(row, claimsOf(row), place -> "claims." + place + ".claim")
                .or(() -> rules.ofTheBudget(now, ids(row)))
                .or(() -> rules.alike(now, ids(row)))
                .or(() -> rules.notDrawn(now, ids(row)))
                .or(() -> rules.separated(now, ids(row)));
    }

    private List<Long> claimsOf(RecordRow row) {
        return row.lines(claims).stream().map(line -> line.get(claim)).toList();
    }

    private Set<Long> ids(RecordRow row) {
        return Set.copyOf(claimsOf(row));
    }

    private BigDecimal sum(RecordRow row, boolean ofTax) {
        ClaimRecord kind = rules.service().parts().claims().kind();
        return ids(row).stream()
                .flatMap(id -> rules.service().parts().claims().find(row.head().office(), id).stream())
                .map(one -> one.get(ofTax ? kind.tax : kind.net))
                .reduce(BigDecimal.ZERO.setScale(2), BigDecimal::add);
    }

    /** A claim stands in one living withdrawal at most. */
    private void take(RecordRow row, RecordContext now) {
        if (isRefill(row)) {
            return;
        }
        Set<Long> before = rules.heldBy(now.office(), name(), row.id());
        rules.service().reserve(now, new BalanceSource(name(), row.id()), ids(row), before);
        var service = rules.service().parts().claims();
        rules.mark(now, ids(row), before);
        ids(row).stream()
                .filter(id -> !before.contains(id))
                .forEach(id -> service.internal()
                        .act(now.caller(), rules.service().claim(now, id), service.kind().take, new RecordDraft(), ""));
        before.stream()
                .filter(id -> !ids(row).contains(id))
                .forEach(id -> service.internal()
                        .act(now.caller(), rules.service().claim(now, id), service.kind().free, new RecordDraft(), ""));
    }

    private PaymentOrder order(RecordRow row, RecordContext now) {
        return new PaymentOrder(
                row, PaymentMeans.DIRECT, Optional.empty(), row.get(paidOn).orElse(now.today()));
    }

    private void payAll(RecordRow row, RecordContext now) {
        if (row.get(way) == WithdrawalWay.DIRECT) {
            rules.service().pay(now, order(row, now), ids(row));
            return;
        }
        var parts = rules.service().parts();
        RecordRow into = row.get(account)
                .flatMap(id -> parts.accounts().find(now.office(), id))
                .orElseThrow(() -> Rejected.of(account.name(), "finance.error.accountGone"));
        rules.service()
                .checkOpen(
                        now,
                        into.get(parts.accounts().kind().part),
                        row.get(paidOn).orElse(now.today()),
                        paidOn.name());
        rules.service().balances().add(BankAccountRecord.key(into), row.get(net));
        if (isRefill(row)) {
            floats().paid(row, now);
        } else {
            arrive(row, now);
        }
        rules.service()
                .moved(
                        now,
                        into.get(parts.accounts().kind().part),
                        row.get(paidOn).orElse(now.today()));
    }

    /** The office pays on what came to its account. */
    private void arrive(RecordRow row, RecordContext now) {
        var claims = rules.service().parts().claims();
        rules.service().release(now, order(row, now), ids(row));
        ids(row).forEach(id -> claims.internal()
                .act(now.caller(), rules.service().claim(now, id), claims.kind().arrive, new RecordDraft(), ""));
    }

    private void freeAll(RecordRow row, RecordContext now) {
        if (isRefill(row)) {
            floats().rejected(row, now);
            return;
        }
        rules.service().release(now, order(row, now), ids(row));
        var service = rules.service().parts().claims();
        ids(row).forEach(id -> service.internal()
                .act(now.caller(), rules.service().claim(now, id), service.kind().free, new RecordDraft(), ""));
    }
}
