package org.khet.finance.internal.claim;

import java.math.BigDecimal;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.khet.finance.internal.budget.LimitRepository;
import org.khet.finance.internal.budget.LimitSort;
import org.khet.finance.internal.setting.FinancePermissions;
import org.khet.portal.api.acting.Acting;
import org.khet.portal.api.acting.Decider;
import org.khet.portal.api.acting.HalfDay;
import org.khet.portal.api.outcome.Problem;
import org.khet.portal.api.person.PersonId;
import org.khet.portal.api.record.RecordContext;
import org.khet.portal.api.record.RecordRow;

/** Who may approve what: within a limit that is in force, and not after another step of the same paper. Source: finance RF-14, RF-15. */
public final class ApprovalRules {
    private static final BigDecimal ANY_SUM = new BigDecimal("9999999999999.99");

    private final LimitRepository limits;
    private final Separation separation;
    private final Acting acting;

    /** @param acting for whom somebody decides today */
    public ApprovalRules(LimitRepository limits, Separation separation, Acting acting) {
        this.limits = limits;
        this.separation = separation;
        this.acting = acting;
    }

    /**
     * The highest sum that the caller may approve, by the own limit or that of whom the caller acts for; an order lends it no
     * further than its own sum, and only if it is about this module. Source: finance RF-14, core E-27.
     */
    public Optional<BigDecimal> most(RecordContext now, LimitSort sort) {
        return most(now, sort, Optional.empty());
    }

    private Optional<BigDecimal> most(RecordContext now, LimitSort sort, Optional<String> method) {
        PersonId me = now.caller().person();
        Stream<BigDecimal> lent = acting.actsFor(now.office(), me, HalfDay.of(now.now())).stream()
                .flatMap(away -> lent(now, sort, method, away).stream());
        return Stream.concat(limits.most(now.office(), List.of(me), sort, method, now.today()).stream(), lent)
                .max(BigDecimal::compareTo);
    }

    private Optional<BigDecimal> lent(RecordContext now, LimitSort sort, Optional<String> method, Acting.Away away) {
        Decider decider = away.decider();
        if (decider == null || !decider.limits().allow(FinancePermissions.CLAIM_APPROVE)) {
            return Optional.empty();
        }
        BigDecimal cap = decider.limits().most();
        return limits.most(now.office(), List.of(away.absence().person()), sort, method, now.today())
                .map(most -> cap == null ? most : most.min(cap));
    }

    /** Whether the caller may approve any sum, as the director may. */
    public boolean isUnlimited(RecordContext now, LimitSort sort) {
        return most(now, sort).filter(most -> most.compareTo(ANY_SUM) >= 0).isPresent();
    }

    /** The problem with a sum above the caller's limit. */
    public Optional<Problem> withinLimit(RecordContext now, LimitSort sort, BigDecimal sum) {
        return withinLimit(now, sort, Optional.empty(), sum);
    }

    /** The problem with a sum above the caller's limit for purchases by that method. Source: finance RF-14. */
    public Optional<Problem> withinLimit(RecordContext now, LimitSort sort, Optional<String> method, BigDecimal sum) {
        Optional<BigDecimal> most = most(now, sort, method);
        if (most.isEmpty()) {
            return Optional.of(Problem.of("", "finance.error.noLimit"));
        }
        return most.get().compareTo(sum) >= 0
                ? Optional.empty()
                : Optional.of(Problem.of("", "finance.error.aboveLimit", most.get(), sum));
    }

    /** The problem with a caller who did one of these actions before. */
    public Optional<Problem> separated(RecordRow row, RecordContext now, String... actions) {
        boolean forbidden = separation.forbids(
                now.office(), row.kind().name(), row.id(), now.caller().person(), now.today(), actions);
        return forbidden ? Optional.of(Problem.of("", "finance.error.separation")) : Optional.empty();
    }

    /** Whether the caller did one of these actions before. */
    public boolean didBefore(RecordRow row, RecordContext now, String... actions) {
        return separation.didBefore(
                now.office(), row.kind().name(), row.id(), now.caller().person(), actions);
    }

    /** Whether the caller claims this, is paid by it, or did one of these actions with it before. */
    boolean tookPart(ClaimRecord kind, RecordRow claim, RecordContext now, String... actions) {
        return separation.tookPart(kind, claim, now.caller().person(), actions);
    }

    /** Whether a setting frees the caller of the separation of duties. */
    public boolean isExcepted(RecordContext now) {
        return separation.isExcepted(now.office(), now.caller().person(), now.today());
    }
}
