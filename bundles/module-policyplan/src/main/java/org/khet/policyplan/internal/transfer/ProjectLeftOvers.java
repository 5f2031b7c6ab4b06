package org.khet.policyplan.internal.transfer;

import java.math.BigDecimal;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.function.Predicate;
import org.jspecify.annotations.Nullable;
import org.khet.policyplan.internal.allocation.AllocationRegisters;
import org.khet.policyplan.internal.plan.PlanRegisters;
import org.khet.policyplan.internal.plan.ProjectKind;
import org.khet.portal.api.record.RecordContext;
import org.khet.portal.api.record.RecordFilter;
import org.khet.portal.api.record.RecordLine;
import org.khet.portal.api.record.RecordRow;
import org.khet.portal.api.record.RecordService;
import org.khet.portal.api.time.FiscalYear;

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
        return sum(
                now,
                RecordFilter.of(kind.year.is(except.get(kind.year)), kind.in(kind.executed, kind.reported)),
                except.id(),
                one -> one.get(kind.project).equals(line.get(kind.project))
                        && one.get(kind.line).equals(line.get(kind.line)));
    }

    /** What of the balance of a project no transfer takes yet, be it carried out or under way; zero of what has none. Source: policyplan PLAN-34. */
    BigDecimal unproposed(ProjectKind project, RecordRow row, RecordContext now) {
        TransferKind kind = Objects.requireNonNull(transfers).kind();
        BigDecimal taken = sum(
                now,
                RecordFilter.of(kind.year.is(FiscalYear.of(row.get(project.start))), kind.living()),
                0,
                one -> one.get(kind.project).filter(key -> key == row.id()).isPresent());
        return row.get(project.balance).orElse(BigDecimal.ZERO).subtract(taken).max(BigDecimal.ZERO);
    }

    /** Baht of the lines from which money goes in these transfers but one. */
    private BigDecimal sum(RecordContext now, RecordFilter which, long except, Predicate<RecordLine> of) {
        RecordService<TransferKind> all = Objects.requireNonNull(transfers).internal();
        TransferKind kind = all.kind();
        List<Long> keys = all.all(now.caller(), which).stream()
                .filter(one -> one.id() != except)
                .map(RecordRow::id)
                .toList();
        return all.lines(now.office(), kind.lines, keys).values().stream()
                .flatMap(List::stream)
                .filter(one -> one.get(kind.side) == TransferSide.FROM && of.test(one))
                .map(one -> one.get(kind.amount))
                .reduce(BigDecimal.ZERO, BigDecimal::add);
    }
}
