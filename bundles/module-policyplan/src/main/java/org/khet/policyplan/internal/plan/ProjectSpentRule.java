package org.khet.policyplan.internal.plan;

import java.math.BigDecimal;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.khet.portal.api.answer.Answer;
import org.khet.portal.api.outcome.Problem;
import org.khet.portal.api.record.RecordContext;
import org.khet.portal.api.record.RecordFilter;
import org.khet.portal.api.record.RecordRow;

/** A project ends with what whoever pays says that it spent; it is typed only where nobody says it. Source: policyplan PLAN-34. */
final class ProjectSpentRule {
    private final PlanRegisters registers;
    private final ProjectSpending spending;

    ProjectSpentRule(PlanRegisters registers, ProjectSpending spending) {
        this.registers = registers;
        this.spending = spending;
    }

    /** What the dialog begins with. */
    @Nullable BigDecimal begins(ProjectKind kind, RecordRow row, RecordContext now) {
        return paid(kind, row, now).known().or(() -> row.get(kind.spent)).orElse(null);
    }

    /** The problem with no sum, or another one than whoever pays says. */
    Optional<Problem> typed(ProjectKind kind, RecordRow row, RecordContext now) {
        Optional<BigDecimal> sum = row.get(kind.spent);
        return switch (paid(kind, row, now)) {
            case Answer.Known<BigDecimal> known ->
                sum.filter(typed -> typed.compareTo(known.value()) != 0)
                        .map(typed -> Problem.of(kind.spent.name(), "policyplan.error.project-paid", known.value()));
            case Answer.Failed<BigDecimal> failed ->
                Optional.of(Problem.of(kind.spent.name(), "policyplan.error.project-paid-unknown"));
            case Answer.Off<BigDecimal> off ->
                sum.isPresent()
                        ? Optional.empty()
                        : Optional.of(Problem.of(kind.spent.name(), "records.error.missing"));
        };
    }

    /** With the sum of whoever pays, and who says it. */
    RecordRow sourced(ProjectKind kind, RecordRow row, RecordContext now) {
        return paid(kind, row, now)
                .known()
                .map(sum -> row.with(kind.spent, sum).with(kind.spentFrom, SpentSource.PAID))
                .orElseGet(() -> row.with(kind.spentFrom, SpentSource.TYPED));
    }

    private Answer<BigDecimal> paid(ProjectKind kind, RecordRow row, RecordContext now) {
        return isSupportedTwice(kind, row, now)
                ? new Answer.Off<>()
                : spending.of(now, row.id(), row.get(kind.supports));
    }

    /** Whether another project supports the same allocation, so that nobody knows which of them spent it. */
    private boolean isSupportedTwice(ProjectKind kind, RecordRow row, RecordContext now) {
        return row.get(kind.supports)
                .filter(key ->
                        registers
                                .projects()
                                .internal()
                                .all(now.caller(), RecordFilter.of(kind.supports.is(key)))
                                .stream()
                                .anyMatch(one ->
                                        one.id() != row.id() && !one.state().equals(kind.cancelled)))
                .isPresent();
    }
}
