package org.khet.finance.internal.asset;

import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.function.Supplier;
import org.khet.portal.api.outcome.Problem;
import org.khet.portal.api.record.Action;
import org.khet.portal.api.record.Field;
import org.khet.portal.api.record.RecordContext;
import org.khet.portal.api.record.RecordRow;

/** The sheet of a yearly check is filled in until it is reported: what the director decided about stays. Source: finance RF-62, FIN-79. */
record OpenCheck(Supplier<AssetChecks> checks, Field<Long> check) implements Action.Guard {
    @Override
    public Optional<Problem> problem(RecordRow row, RecordContext now) {
        return closed(checks.get().counting(now.office()), row);
    }

    @Override
    public Action.Guard over(List<RecordRow> rows, RecordContext now) {
        Set<Long> counting = checks.get().counting(now.office());
        return (row, context) -> closed(counting, row);
    }

    private Optional<Problem> closed(Set<Long> counting, RecordRow row) {
        return counting.contains(row.get(check))
                ? Optional.empty()
                : Optional.of(Problem.of("", "finance.error.checkReported"));
    }
}
