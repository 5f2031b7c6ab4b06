package org.khet.finance.internal.payment;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.khet.finance.internal.balance.BalanceRepository;
import org.khet.finance.internal.balance.BalanceSource;
import org.khet.finance.internal.bank.BankAccountRecord;
import org.khet.finance.internal.budget.FundRecord;
import org.khet.finance.internal.claim.ClaimBudget;
import org.khet.finance.internal.claim.ClaimMoney;
import org.khet.finance.internal.claim.ClaimOrigins;
import org.khet.finance.internal.claim.ClaimRecord;
import org.khet.portal.api.outcome.Rejected;
import org.khet.portal.api.record.RecordContext;
import org.khet.portal.api.record.RecordDraft;
import org.khet.portal.api.record.RecordRow;

/**
 * Pays claims, whatever the means: the claim is paid once, its line and kind of money are charged, the account falls, tax is
 * certified. Runs in the transaction of the paper that pays. Source: finance RF-05, RF-18, RF-25; kinds-finance §1.1, §1.4.
 */
public final class PaymentService {
    private static final String PAPER = "claims";

    private final PaymentParts parts;
    private final BalanceRepository balances;
    private final ClaimBudget budget;
    private final DayLock days;
    private final TaxCertificates certificates;

    /** The service over the records that a payment touches. */
    public PaymentService(
            PaymentParts parts,
            BalanceRepository balances,
            ClaimBudget budget,
            DayLock days,
            TaxCertificates certificates) {
        this.parts = parts;
        this.balances = balances;
        this.budget = budget;
        this.days = days;
        this.certificates = certificates;
    }

    /** A claim that may be paid, with its lines. */
    RecordRow claim(RecordContext now, long id) {
        return parts.claims().find(now.office(), id).orElseThrow(() -> Rejected.of(PAPER, "finance.error.claimGone"));
    }

    /** What is paid for these claims, in baht. */
    BigDecimal net(RecordContext now, Set<Long> claims) {
        return claims.stream()
                .map(id -> claim(now, id).get(parts.claims().kind().net))
                .reduce(BigDecimal.ZERO.setScale(2), BigDecimal::add);
    }

    /** Promises the net of these claims to a paper, and takes it back from those that are no longer on it. */
    void reserve(RecordContext now, BalanceSource source, Set<Long> claims, Set<Long> before) {
        before.stream()
                .filter(id -> !claims.contains(id))
                .forEach(id -> balances.release(ClaimMoney.key(claim(now, id)), source));
        claims.stream().filter(id -> !before.contains(id)).forEach(id -> {
            RecordRow claim = claim(now, id);
            if (!claim.state().equals(parts.claims().kind().approved)) {
                throw Rejected.of(PAPER, "finance.error.claimNotApproved", text(claim));
            }
            balances.hold(
                            ClaimMoney.key(claim),
                            source,
                            claim.get(parts.claims().kind().net))
                    .ifPresent(missing -> {
                        throw Rejected.of(PAPER, "finance.error.beingPaidBy", text(claim));
                    });
        });
    }

    /** Holds a sum on an account, so that nothing else takes it. */
    void reserve(RecordContext now, PaymentOrder order, BigDecimal sum) {
        RecordRow account = account(now, order);
        balances.release(BankAccountRecord.key(account), order.source());
        balances.hold(BankAccountRecord.key(account), order.source(), sum).ifPresent(missing -> {
            throw Rejected.of("account", "finance.error.accountShort", missing);
        });
    }

    /** Lets go what a paper held. */
    void release(RecordContext now, PaymentOrder order, Set<Long> claims) {
        reserve(now, order.source(), Set.of(), claims);
        order.account().ifPresent(id -> balances.release(BankAccountRecord.key(account(now, order)), order.source()));
    }

    /** Pays these claims. */
    void pay(RecordContext now, PaymentOrder order, Set<Long> claims) {
        Optional<String> part = part(now, order);
        for (long id : claims) {
            pay(now, order, claim(now, id), part);
        }
        order.account().ifPresent(id -> balances.spend(BankAccountRecord.key(account(now, order)), order.source()));
    }

    /** Whose day has the payment: the part of the account from which the money goes, as that account's receipts. Source: finance RF-03. */
    private Optional<String> part(RecordContext now, PaymentOrder order) {
        return order.account()
                .map(id -> account(now, order).get(parts.accounts().kind().part));
    }

    private void pay(RecordContext now, PaymentOrder order, RecordRow claim, Optional<String> part) {
        ClaimRecord kind = parts.claims().kind();
        days.checkOpen(now.office(), part.orElse(claim.get(kind.part)), order.day(), "");
        balances.spend(ClaimMoney.key(claim), order.source());
        budget.spend(claim);
        BigDecimal net = claim.get(kind.net);
        fund(now, claim).ifPresent(fund -> {
            balances.hold(FundRecord.key(fund), ClaimBudget.source(claim), net).ifPresent(missing -> {
                throw Rejected.of("", "finance.error.fundShort", missing);
            });
            balances.spend(FundRecord.key(fund), ClaimBudget.source(claim));
        });
        parts.claims()
                .internal()
                .act(now.caller(), claim, kind.pay, new RecordDraft().with(kind.paidOn, order.day()), "");
        parts.origins().tell(kind, claim, ClaimOrigins.Fate.PAID, now);
        record(now, order, claim, part, net);
        certificates.certify(now, claim, kind, order);
    }

    /** Demands that a day of a part is open. */
    void checkOpen(RecordContext now, String part, LocalDate day, String field) {
        days.checkOpen(now.office(), part, day, field);
    }

    /** Money came in on that day, so its figures change. */
    void moved(RecordContext now, String part, LocalDate day) {
        days.moved(now.office(), part, day);
    }

    /** Takes payments back: the claims may be paid again, with a payment below zero of today. Source: finance FIN-24, FIN-116. */
    void takeBack(RecordContext now, PaymentOrder order, Set<Long> claims) {
        ClaimRecord kind = parts.claims().kind();
        Optional<String> part = part(now, order);
        PaymentOrder today = new PaymentOrder(order.paper(), order.means(), order.account(), now.today());
        for (long id : claims) {
            RecordRow claim = claim(now, id);
            days.checkOpen(now.office(), part.orElse(claim.get(kind.part)), now.today(), "");
            balances.release(ClaimMoney.key(claim), order.source());
            budget.takeBack(claim);
            fund(now, claim).ifPresent(fund -> balances.release(FundRecord.key(fund), ClaimBudget.source(claim)));
            record(now, today, claim, part, claim.get(kind.net).negate());
            certificates.takeBack(now, claim);
            parts.claims().internal().act(now.caller(), claim, kind.free, new RecordDraft(), "");
            parts.origins().tell(kind, claim, ClaimOrigins.Fate.FREED, now);
        }
        order.account().ifPresent(id -> balances.release(BankAccountRecord.key(account(now, order)), order.source()));
    }

    /** The kind of money of a claim that the office keeps itself; empty for money of the treasury. */
    Optional<RecordRow> fund(RecordContext now, RecordRow claim) {
        return anyFund(now, claim)
                .filter(fund -> !fund.get(parts.funds().kind().source).equals(FundRecord.BUDGET));
    }

    /** The kind of money of a claim, its own or that of its line. */
    Optional<RecordRow> anyFund(RecordContext now, RecordRow claim) {
        ClaimRecord kind = parts.claims().kind();
        return claim.get(kind.fund)
                .or(() -> claim.get(kind.line)
                        .flatMap(line -> parts.lines().find(now.office(), line))
                        .map(line -> line.get(parts.lines().kind().fund)))
                .flatMap(fund -> parts.funds().find(now.office(), fund));
    }

    PaymentParts parts() {
        return parts;
    }

    BalanceRepository balances() {
        return balances;
    }

    private RecordRow account(RecordContext now, PaymentOrder order) {
        return order.account()
                .flatMap(id -> parts.accounts().find(now.office(), id))
                .orElseThrow(() -> Rejected.of("account", "finance.error.accountGone"));
    }

    private void record(RecordContext now, PaymentOrder order, RecordRow claim, Optional<String> part, BigDecimal sum) {
        ClaimRecord kind = parts.claims().kind();
        PaymentRecord payment = parts.payments().kind();
        parts.payments()
                .internal()
                .create(
                        now.caller(),
                        new RecordDraft()
                                .with(payment.claim, claim.id())
                                .with(payment.subject, claim.get(kind.subject))
                                .with(payment.unit, claim.get(kind.unit))
                                .with(payment.payee, claim.get(kind.payee).orElse(null))
                                .with(payment.means, order.means())
                                .with(payment.part, part.orElse(claim.get(kind.part)))
                                .with(
                                        payment.fund,
                                        anyFund(now, claim).map(RecordRow::id).orElse(null))
                                .with(payment.account, order.account().orElse(null))
                                .with(payment.paidOn, order.day())
                                .with(payment.amount, sum)
                                .with(payment.source, order.link()));
    }

    private String text(RecordRow claim) {
        return claim.get(parts.claims().kind().number).text();
    }

    /** Claims of a paper's lines. */
    static Set<Long> ids(List<Long> claims) {
        return Set.copyOf(claims);
    }
}
