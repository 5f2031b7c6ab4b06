package org.khet.training.internal.award;

import java.util.List;
import java.util.Optional;
import org.khet.portal.api.outcome.Problem;
import org.khet.portal.api.record.Action;
import org.khet.portal.api.record.RecordContext;
import org.khet.portal.api.record.RecordRow;
import org.khet.portal.api.record.RecordService;

/**
 * Lets a member of the committee write down points once, or correct them afterwards: a nomination waits for those only who gave none.
 * Source: other-groups TDEV-09.
 *
 * @param given whether the own points must be there, or must not
 */
record OwnPoints(RecordService<NominationKind> nominations, boolean given) implements Action.Guard {
    @Override
    public Optional<Problem> problem(RecordRow row, RecordContext context) {
        return over(List.of(row), context).problem(row, context);
    }

    @Override
    public Action.Guard over(List<RecordRow> rows, RecordContext context) {
        NominationKind kind = nominations.kind();
        var points = nominations.lines(
                context.office(), kind.points, rows.stream().map(RecordRow::id).toList());
        return (row, now) -> points.getOrDefault(row.id(), List.of()).stream()
                                .anyMatch(line ->
                                        line.get(kind.judge).equals(now.caller().person()))
                        == given
                ? Optional.empty()
                : Optional.of(Problem.of("", given ? "training.error.no-points" : "training.error.points-given"));
    }
}
