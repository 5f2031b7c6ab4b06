package org.khet.policyplan.internal.setting;

import java.util.List;
import java.util.Optional;
import java.util.function.BiFunction;
import org.khet.portal.api.outcome.Problem;
import org.khet.portal.api.outcome.Rejected;
import org.khet.portal.api.record.Action;
import org.khet.portal.api.record.RecordContext;
import org.khet.portal.api.record.RecordRow;

/** A condition about what the dialog of an action asked for: guards look at the record before it. */
public final class Demanded {
    private Demanded() {}

    /**
     * The effect of an action that leaves the row as it is when the condition holds.
     *
     * @throws Rejected with its problem, otherwise; nothing is stored
     */
    public static BiFunction<RecordRow, RecordContext, RecordRow> of(Action.Guard guard) {
        return (row, now) -> {
            Optional<Problem> problem = guard.problem(row, now);
            if (problem.isPresent()) {
                throw new Rejected(List.of(problem.get()));
            }
            return row;
        };
    }
}
