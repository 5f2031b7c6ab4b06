package org.khet.finance.internal.staff;

import java.math.BigDecimal;
import java.util.Optional;
import org.khet.finance.internal.balance.BalanceSource;
import org.khet.finance.internal.budget.LimitSort;
import org.khet.finance.internal.claim.ClaimKindRecord;
import org.khet.finance.internal.setting.FinanceSettings;
import org.khet.portal.api.outcome.Problem;
import org.khet.portal.api.outcome.Rejected;
import org.khet.portal.api.persistence.UnitOfWork;
import org.khet.portal.api.record.RecordContext;
import org.khet.portal.api.record.RecordDraft;
import org.khet.portal.api.record.RecordLine;
import org.khet.portal.api.record.RecordRow;

/** What stands against a welfare claim, and what follows from it. Source: finance RF-40 to RF-44, J.4.6. */
public final class WelfareRules {
    private final WelfareParts parts;
    private final WelfareUse use;
    private final ChildLimits children;
    private final WelfareTimes times;

    /** @param work the module's unit */
    public WelfareRules(WelfareParts parts, UnitOfWork work) {
        this.parts = parts;
        this.use = new WelfareUse(parts, work);
        this.children = new ChildLimits(parts);
        this.times = new WelfareTimes(parts);
    }

    WelfareUse use() {
        return use;
    }

    ChildLimits children() {
        return children;
    }

    /** What stands against handing it in: too late or in another year, or the same receipt once more. */
    Optional<Problem> problem(WelfareRecord kind, RecordRow row) {
        return times.problem(kind, row)
                .or(() -> use.twice(kind, row)
                        .map(line -> Problem.of(
                                kind.receipts.name(), "finance.error.sameReceipt", line.get(kind.receiptNo))));
    }

    /** A new claim has the papers of its kind as they are needed that day. Source: finance FIN-46, FIN-111. */
    RecordRow withPapers(WelfareRecord kind, RecordRow row) {
        ClaimKindRecord kinds = parts.kinds().kind();
        return parts.kinds()
                .find(row.head().office(), row.get(kind.kind))
                .map(one -> row.with(kind.papersKind, one.id())
                        .with(
                                kind.papers,
                                kinds.papersOn(one.lines(kinds.papers), row.get(kind.receivedOn)).stream()
                                        .map(paper -> RecordLine.of(kind.papers)
                                                .with(kind.paper, paper.get(kinds.paper))
                                                .with(kind.compulsory, paper.get(kinds.compulsory))
                                                .with(kind.there, isTicked(kind, row, paper.get(kinds.paper))))
                                        .toList()))
                .orElse(row);
    }

    private static boolean isTicked(WelfareRecord kind, RecordRow row, String paper) {
        return row.lines(kind.papers).stream()
                .anyMatch(line -> line.get(kind.paper).equals(paper) && line.get(kind.there));
    }

    /** The problem with a compulsory paper that is missing. */
    Optional<Problem> papersThere(WelfareRecord kind, RecordRow row) {
        return row.lines(kind.papers).stream()
                .filter(line -> line.get(kind.compulsory) && !line.get(kind.there))
                .map(line -> Problem.of("", "finance.error.paperMissing", line.get(kind.paper)))
                .findFirst();
    }

    /** The problem with a person who has no right on the day of a receipt. */
    Optional<Problem> entitled(WelfareRecord kind, RecordRow row) {
        Optional<RecordRow> family = parts.families().find(row.head().office(), row.get(kind.family));
        boolean right = family.filter(
                                one -> one.get(parts.families().kind().employee).equals(row.get(kind.employee)))
                        .isPresent()
                && row.lines(kind.receipts).stream()
                        .allMatch(line -> parts.families().kind().isValid(family.get(), line.get(kind.receiptOn)));
        boolean child = family.map(one -> one.get(parts.families().kind().relation) == Relation.CHILD)
                .orElse(false);
        return right && (child || !kind.isOfEducation(row))
                ? Optional.empty()
                : Optional.of(Problem.of("", "finance.error.notEntitled"));
    }

    /** The problem with a sum above what the certifier may certify: an own limit, else what the office set. Source: finance FE-18, FE-38. */
    Optional<Problem> withinLimit(WelfareRecord kind, RecordRow row, RecordContext now) {
        BigDecimal sum = WelfareRecord.sum(row.get(kind.allowed));
        BigDecimal most = parts.approval()
                .most(now, LimitSort.WELFARE)
                .orElseGet(() -> BigDecimal.valueOf(
                        parts.settings().get(now.office(), FinanceSettings.CERTIFY_LIMIT, now.today())));
        return most.compareTo(sum) >= 0
                ? Optional.empty()
                : Optional.of(Problem.of("", "finance.error.aboveLimit", most, sum));
    }

    /** The problem with paying at the counter: too much, or too little cash. */
    Optional<Problem> atCounter(WelfareRecord kind, RecordRow row, RecordContext now) {
        BigDecimal sum = WelfareRecord.sum(row.get(kind.allowed));
        int limit = parts.settings().get(now.office(), FinanceSettings.COUNTER_LIMIT, now.today());
        return sum.compareTo(new BigDecimal(limit)) > 0
                ? Optional.of(Problem.of("", "finance.error.aboveCounter", limit))
                : Optional.empty();
    }

    /** Pays it from the float. */
    void pay(WelfareRecord kind, RecordRow row, RecordContext now) {
        RecordRow advance = row.get(kind.imprest)
                .flatMap(id -> parts.imprests().find(now.office(), id))
                .orElseThrow(() -> Rejected.of(kind.imprest.name(), "records.error.missing"));
        BigDecimal sum = WelfareRecord.sum(row.get(kind.allowed));
        parts.balances().hold(ImprestRecord.key(advance), source(row), sum).ifPresent(missing -> {
            throw Rejected.of(kind.imprest.name(), "finance.error.short", missing);
        });
        ImprestRecord imprests = parts.imprests().kind();
        RecordRow claim = parts.claims().approved(now, row, wanted(kind, row, advance.get(imprests.fund), true));
        var cash = parts.cash().kind();
        parts.cash()
                .internal()
                .create(
                        now.caller(),
                        new RecordDraft()
                                .with(cash.account, advance.get(imprests.account))
                                .with(cash.claim, claim.id())
                                .with(cash.paidOn, now.today())
                                .with(cash.receiver, row.get(kind.number).text()));
        parts.refill().watch(advance, now);
    }

    /** Makes the claim that waits for a withdrawal. */
    void queue(WelfareRecord kind, RecordRow row, RecordContext now) {
        long fund = row.get(kind.fund).orElseThrow(() -> Rejected.of(kind.fund.name(), "records.error.missing"));
        parts.claims().approved(now, row, wanted(kind, row, fund, false));
    }

    private static OriginClaims.Wanted wanted(WelfareRecord kind, RecordRow row, long fund, boolean drawn) {
        return new OriginClaims.Wanted(
                row.get(kind.kind),
                row.get(kind.unit),
                OriginClaims.Payee.of(row.get(kind.employee)),
                row.get(kind.number).text(),
                Optional.empty(),
                Optional.of(fund),
                "IMPREST",
                WelfareRecord.sum(row.get(kind.allowed)),
                BigDecimal.ZERO,
                drawn);
    }

    static BalanceSource source(RecordRow row) {
        return new BalanceSource("welfare", row.id());
    }
}
