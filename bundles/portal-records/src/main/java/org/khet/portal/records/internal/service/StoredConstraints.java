package org.khet.portal.records.internal.service;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.khet.portal.api.outcome.Problem;
import org.khet.portal.api.outcome.Rejected;
import org.khet.portal.api.record.Action;
import org.khet.portal.api.record.Field;
import org.khet.portal.api.record.RecordContext;
import org.khet.portal.api.record.RecordKind;
import org.khet.portal.api.record.RecordRow;
import org.khet.portal.api.time.FiscalYear;

/** What holds between a record of one kind and what else is stored: unique keys and locked fiscal years. */
final class StoredConstraints {
    private final RecordKind kind;
    private final RecordStack stack;

    StoredConstraints(RecordKind kind, RecordStack stack) {
        this.kind = kind;
        this.stack = stack;
    }

    /** Refuses a row whose unique key another one has, or that is written into a locked fiscal year; moving it out of one, too. */
    void check(RecordRow row, @Nullable RecordRow before, RecordContext context) {
        check(row, before, true, context);
    }

    /**
     * As {@link #check}, of what an action made of a row. Unfinished work of a locked year goes on to its end: the year is asked only
     * where the day changes, where it has ended, and where something is corrected.
     */
    void acted(RecordRow row, RecordRow before, Action action, RecordContext context) {
        boolean asked = !before.state().open()
                || !action.corrects().isEmpty()
                || action.nextVersion().isPresent()
                || isRedated(row, before);
        check(row, before, asked, context);
    }

    /**
     * As {@link #check}, of a changed row. What code writes on unfinished work follows from other work that goes on, so the year is asked
     * as for an action; whoever types is asked always.
     */
    void changed(RecordRow row, RecordRow before, boolean isTyped, RecordContext context) {
        check(row, before, isTyped || !before.state().open() || isRedated(row, before), context);
    }

    private boolean isRedated(RecordRow row, RecordRow before) {
        return kind.dated()
                .filter(field -> !Objects.equals(row.raw(field), before.raw(field)))
                .isPresent();
    }

    private void check(RecordRow row, @Nullable RecordRow before, boolean asksYear, RecordContext context) {
        List<Problem> problems = new ArrayList<>(stack.twins(row));
        if (asksYear) {
            kind.dated().ifPresent(field -> {
                year(row, field, context).ifPresent(problems::add);
                if (before != null && problems.isEmpty()) {
                    year(before, field, context).ifPresent(problems::add);
                }
            });
        }
        if (!problems.isEmpty()) {
            throw new Rejected(problems);
        }
    }

    private Optional<Problem> year(RecordRow row, Field<?> field, RecordContext context) {
        LocalDate day = switch (row.raw(field)) {
            case LocalDate one -> one;
            case FiscalYear year -> year.firstDay();
            case null, default -> null;
        };
        return day == null
                ? Optional.empty()
                : stack.portal().years.problem(context.office(), day, field.name(), "records.error.year-locked");
    }
}
