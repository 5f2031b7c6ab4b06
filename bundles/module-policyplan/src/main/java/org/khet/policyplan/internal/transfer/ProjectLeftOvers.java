package org.khet.policyplan.internal.transfer;

import java.math.BigDecimal;
import java.util.Objects;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.khet.policyplan.internal.allocation.AllocationRegisters;
import org.khet.policyplan.internal.plan.PlanRegisters;
import org.khet.policyplan.internal.plan.ProjectKind;
import org.khet.portal.api.record.RecordContext;
import org.khet.portal.api.record.RecordFilter;
import org.khet.portal.api.record.RecordLine;
import org.khet.portal.api.record.RecordRow;
import org.khet.portal.api.record.RecordService;

/** What of the money that was given out for a closed project is left of it. Source: policyplan PLAN-34. */
final class ProjectLeftOvers {
    private final AllocationRegisters allocations;
    private final PlanRegisters plans;
    private @Nullable RecordService<TransferKind> transfers;

    ProjectLeftOvers(AllocationRegisters allocations, PlanRegisters plans) {
        this.allocations = allocations;
        this.plans = plans;
    }

    /** Told once which transfers there are, before any is carried out. */
    void keep(RecordService<TransferKind> kept) {
        transfers = kept;
    }

    /** Baht of a line that leave what is allocated: what was given out for its project, less what that spent and what other transfers took already. */
    BigDecimal givenBack(TransferKind kind, RecordRow row, RecordLine line, RecordContext now) {
        ProjectKind project = plans.projects().kind();
        Optional<RecordRow> closed =
                plans.projects().find(now.office(), line.get(kind.project).orElseThrow());
        if (closed.filter(one -> one.get(project.line)
                        .filter(line.get(kind.line)::equals)
                        .isPresent())
                .isEmpty()) {
            return BigDecimal.ZERO;
        }
        BigDecimal given =
                allocations.givenFor(now, closed.get().id(), closed.get().get(project.supports), line.get(kind.line));
        BigDecimal spent = closed.get().get(project.spent).orElse(BigDecimal.ZERO);
        return given.subtract(spent)
                .subtract(taken(kind, row, line, now))
                .min(line.get(kind.amount))
                .max(BigDecimal.ZERO);
    }

    private BigDecimal taken(TransferKind kind, RecordRow except, RecordLine line, RecordContext now) {
        RecordService<TransferKind> all = Objects.requireNonNull(transfers).internal();
        return all
                .all(
                        now.caller(),
                        RecordFilter.of(kind.year.is(except.get(kind.year)), kind.in(kind.executed, kind.reported)))
                .stream()
                .filter(one -> one.id() != except.id())
                .flatMap(one -> all.find(now.office(), one.id()).stream())
                .flatMap(one -> one.lines(kind.lines).stream())
                .filter(one -> one.get(kind.side) == TransferSide.FROM
                        && one.get(kind.project).equals(line.get(kind.project))
                        && one.get(kind.line).equals(line.get(kind.line)))
                .map(one -> one.get(kind.amount))
                .reduce(BigDecimal.ZERO, BigDecimal::add);
    }
}
