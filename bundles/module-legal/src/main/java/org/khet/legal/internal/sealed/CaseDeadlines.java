package org.khet.legal.internal.sealed;

import java.time.LocalDate;
import java.util.Optional;
import org.khet.portal.api.outcome.Problem;
import org.khet.portal.api.record.Field;
import org.khet.portal.api.record.RecordContext;
import org.khet.portal.api.record.RecordRow;

/** A step after its deadline needs a reason, each time anew; the reasons stay with the case. Source: other-groups H-09. */
public final class CaseDeadlines {
    private static final int MOST = 2000;
    private final Field<Optional<LocalDate>> due;
    private final Field<String> reason;
    private final Field<String> reasons;

    /**
     * Of a kind.
     *
     * @param due     last day of the step that is next
     * @param reason  what the dialog of the step asks for
     * @param reasons all reasons so far
     */
    public CaseDeadlines(Field<Optional<LocalDate>> due, Field<String> reason, Field<String> reasons) {
        this.due = due;
        this.reason = reason;
        this.reasons = reasons;
    }

    /** The problem with a late step without a reason. */
    public Optional<Problem> late(RecordRow row, RecordContext now) {
        return row.get(due).filter(day -> now.today().isAfter(day)).isPresent()
                        && row.get(reason).isBlank()
                ? Optional.of(Problem.of(reason.name(), "legal.error.late-reason"))
                : Optional.empty();
    }

    /** The step is done: its reason stays among the others. */
    public RecordRow done(RecordRow row) {
        String all = (row.get(reasons) + "\n" + row.get(reason)).strip();
        String kept = all.length() > MOST ? all.substring(all.length() - MOST) : all;
        return row.with(reasons, kept.isEmpty() ? null : kept).with(reason, null);
    }
}
