package org.khet.policyplan.internal.money;

import java.math.BigDecimal;
import java.util.List;
import java.util.Optional;
import org.khet.portal.api.outcome.Problem;
import org.khet.portal.api.record.RecordContext;
import org.khet.portal.api.record.RecordFilter;
import org.khet.portal.api.record.RecordRow;

/**
 * A cut-back takes from the notice that it names, on the same fund line, and all of its cut-backs no more than it brought. Source:
 * policyplan C.1b, PLAN-08.
 */
final class CutBackRule {
    private final MoneyRegisters registers;

    CutBackRule(MoneyRegisters registers) {
        this.registers = registers;
    }

    /** What is wrong with the notice that is cut; nothing of money that cuts none. */
    Optional<Problem> problem(ReceivedKind kind, RecordRow row, RecordContext now) {
        Optional<Long> key = row.get(kind.reduces);
        if (key.isEmpty()) {
            return Optional.empty();
        }
        Optional<RecordRow> notice = registers
                .received()
                .find(now.office(), key.get())
                .filter(one -> one.state().equals(kind.posted)
                        && one.get(kind.reduces).isEmpty()
                        && isOfOneLine(kind, one, row));
        if (notice.isEmpty()) {
            return Optional.of(Problem.of(kind.reduces.name(), "policyplan.error.reduces"));
        }
        BigDecimal cut = cutBacks(kind, key.get(), now).stream()
                .filter(other -> other.id() != row.id())
                .map(other -> other.get(kind.amount))
                .reduce(BigDecimal.ZERO, BigDecimal::add);
        BigDecimal left = notice.get().get(kind.amount).subtract(cut);
        return row.get(kind.amount).compareTo(left) > 0
                ? Optional.of(Problem.of(kind.amount.name(), "policyplan.error.reduces-more", left))
                : Optional.empty();
    }

    /** A notice that was cut back is not reversed before its cut-backs are. */
    Optional<Problem> reversible(ReceivedKind kind, RecordRow row, RecordContext now) {
        return cutBacks(kind, row.id(), now).stream()
                .findFirst()
                .map(one -> Problem.of("", "policyplan.error.reduced-by", one.get(kind.noticeNo)));
    }

    private List<RecordRow> cutBacks(ReceivedKind kind, long notice, RecordContext now) {
        return registers
                .received()
                .internal()
                .all(now.caller(), RecordFilter.of(kind.reduces.is(notice), kind.in(kind.posted)));
    }

    private static boolean isOfOneLine(ReceivedKind kind, RecordRow one, RecordRow other) {
        return one.get(kind.year).equals(other.get(kind.year))
                && one.get(kind.fund) == other.get(kind.fund)
                && one.get(kind.expenditure).equals(other.get(kind.expenditure))
                && one.get(kind.item).equals(other.get(kind.item))
                && kind.programmeOf(one).equals(kind.programmeOf(other));
    }
}
