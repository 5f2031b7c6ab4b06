package org.khet.portal.records.internal.service;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Function;
import java.util.function.Predicate;
import java.util.function.Supplier;
import org.khet.portal.api.outcome.OutOfService;
import org.khet.portal.api.outcome.Problem;
import org.khet.portal.api.record.Action;
import org.khet.portal.api.record.RecordContext;
import org.khet.portal.api.record.RecordKind;
import org.khet.portal.api.record.RecordRow;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/**
 * Whether a module's guard lets an action, or the change of a record, be offered, and to whom besides. A guard that fails closes what it
 * guards: the page of the record, its other actions and what waits for people in all modules go on. Stateless.
 */
final class ActionGuard {
    private static final Logger LOG = LoggerFactory.getLogger(ActionGuard.class);

    private ActionGuard() {}

    static boolean isOpen(Action action, RecordRow row, RecordContext context) {
        return problem(action, row, context).isEmpty();
    }

    /** Those of these that are closed, and why. */
    static Map<Action, Problem> problems(List<Action> actions, RecordRow row, RecordContext context) {
        Map<Action, Problem> found = new LinkedHashMap<>();
        actions.forEach(action -> problem(action, row, context).ifPresent(problem -> found.put(action, problem)));
        return found;
    }

    /** Why it is closed. */
    private static Optional<Problem> problem(Action action, RecordRow row, RecordContext context) {
        return problem(action, row, () -> action.problem(row, context));
    }

    /** Whether it is open, of records that are looked at together. */
    static Predicate<RecordRow> isOpen(Action action, List<RecordRow> rows, RecordContext context) {
        List<Function<RecordRow, Optional<Problem>>> prepared = new ArrayList<>();
        return row -> problem(action, row, () -> {
                    if (prepared.isEmpty()) {
                        prepared.add(action.problems(rows, context));
                    }
                    return prepared.getFirst().apply(row);
                })
                .isEmpty();
    }

    /** Whether the action is also there for the caller, who is neither its own person nor holds the permission. */
    static boolean isFor(Action action, RecordRow row, RecordContext context) {
        return asked(action.name(), row, () -> action.isFor(row, context), false);
    }

    /** Whether what the kind says of single records lets this one be changed. */
    static boolean isChangeable(RecordKind kind, RecordRow row, RecordContext context) {
        return asked("the change", row, () -> kind.fixed(row, context).isEmpty(), false);
    }

    private static Optional<Problem> problem(Action action, RecordRow row, Supplier<Optional<Problem>> asked) {
        return asked(action.name(), row, asked, Optional.of(Problem.of("", "records.error.guard")));
    }

    private static <T> T asked(String what, RecordRow row, Supplier<T> asked, T closed) {
        try {
            return asked.get();
        } catch (OutOfService away) {
            throw away;
        } catch (RuntimeException | LinkageError e) {
            LOG.error(
                    "A guard of {} of {} failed at record {}; it is not offered",
                    what,
                    row.kind().type(),
                    row.id(),
                    e);
            return closed;
        }
    }
}
