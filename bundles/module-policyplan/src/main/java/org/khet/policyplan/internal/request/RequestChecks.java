package org.khet.policyplan.internal.request;

import java.math.BigDecimal;
import java.util.Optional;
import org.khet.portal.api.outcome.Problem;
import org.khet.portal.api.record.RecordContext;
import org.khet.portal.api.record.RecordFilter;
import org.khet.portal.api.record.RecordRow;

/** What must hold of a request. Source: policyplan C.1b E-05, PLAN-23, 24, 92. */
final class RequestChecks {
    private final RequestRegisters registers;

    RequestChecks(RequestRegisters registers) {
        this.registers = registers;
    }

    private Optional<RecordRow> round(RequestKind kind, RecordRow row) {
        return registers.rounds().find(row.head().office(), row.get(kind.round));
    }

    Optional<Problem> sort(RequestKind kind, RecordRow row) {
        boolean same = round(kind, row)
                .filter(one -> one.get(registers.rounds().kind().sort).equals(row.get(kind.sort)))
                .isPresent();
        return same ? Optional.empty() : Optional.of(Problem.of(kind.sort.name(), "policyplan.error.round-sort"));
    }

    /** A priority stands once for a requester and round. */
    Optional<Problem> priority(RequestKind kind, RecordRow row, RecordContext now) {
        boolean twice = registers
                .requests()
                .internal()
                .all(
                        now.caller(),
                        RecordFilter.of(kind.round.is(row.get(kind.round)), kind.priority.is(row.get(kind.priority))))
                .stream()
                .anyMatch(other -> other.id() != row.id()
                        && !other.state().equals(kind.withdrawn)
                        && other.get(kind.school).equals(row.get(kind.school))
                        && other.get(kind.unit).equals(row.get(kind.unit)));
        return twice
                ? Optional.of(Problem.of(kind.priority.name(), "policyplan.error.priority-twice"))
                : Optional.empty();
    }

    Optional<Problem> roundOpen(RequestKind kind, RecordRow row) {
        boolean open = round(kind, row)
                .filter(one -> one.state().equals(registers.rounds().kind().open))
                .isPresent();
        return open ? Optional.empty() : Optional.of(Problem.of("", "policyplan.error.round-closed"));
    }

    boolean isLate(RequestKind kind, RecordRow row, RecordContext now) {
        return round(kind, row)
                .filter(one -> now.today().isAfter(one.get(registers.rounds().kind().dueOn)))
                .isPresent();
    }

    /** The committee agrees to what is asked or less, and says why less. */
    Optional<Problem> agreeable(RequestKind kind, RecordRow row) {
        BigDecimal sum = row.get(kind.committeeAmount).orElse(BigDecimal.ZERO);
        int order = sum.compareTo(row.get(kind.amount));
        if (order > 0) {
            return Optional.of(
                    Problem.of(kind.committeeAmount.name(), "policyplan.error.more-than-asked", row.get(kind.amount)));
        }
        return order < 0 && row.get(kind.committeeReason).isEmpty()
                ? Optional.of(Problem.of(kind.committeeReason.name(), "policyplan.error.why-less"))
                : Optional.empty();
    }
}
