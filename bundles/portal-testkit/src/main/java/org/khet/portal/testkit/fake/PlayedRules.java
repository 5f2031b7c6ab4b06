package org.khet.portal.testkit.fake;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.function.Predicate;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import org.khet.portal.api.outcome.Problem;
import org.khet.portal.api.outcome.Rejected;
import org.khet.portal.api.record.Action;
import org.khet.portal.api.record.Condition;
import org.khet.portal.api.record.DeclaredField;
import org.khet.portal.api.record.Field;
import org.khet.portal.api.record.Lines;
import org.khet.portal.api.record.RecordContext;
import org.khet.portal.api.record.RecordDraft;
import org.khet.portal.api.record.RecordKind;
import org.khet.portal.api.record.RecordLine;
import org.khet.portal.api.record.RecordRow;
import org.khet.portal.api.record.RecordStep;
import org.khet.portal.api.security.Caller;

/** What a declaration says of one draft, in the order in which the record layer asks it. For one draft. */
final class PlayedRules {
    private final RecordKind kind;
    private final RecordContext context;
    private final List<Problem> problems = new ArrayList<>();

    PlayedRules(RecordKind kind, RecordContext context) {
        this.kind = kind;
        this.context = context;
    }

    /** The record that a draft makes. */
    RecordRow made(RecordDraft draft, boolean trusted) {
        Caller caller = context.caller();
        var head = new RecordRow.Head(
                0, caller.office(), 0, kind.states().getFirst(), caller.person(), caller.name(), context.now(), "");
        RecordRow empty =
                new RecordRow(kind, head, new @Nullable Object[kind.fields().size()], Map.of());
        Predicate<Field<?>> typed = field -> trusted
                ? draft.names(field)
                : !field.isDerived() && field.from().isEmpty();
        for (Field<?> field : kind.fields()) {
            if (!typed.test(field)) {
                empty = empty.with(field, field.initial(context).orElse(null));
            }
        }
        RecordRow filled = filled(empty, draft, typed, draft::names, List.of());
        return whole(computed(kind.create().apply(filled, context)));
    }

    /** The row with these fields and lines of a draft; what is missing, demanded too, or breaks a rule of its field is refused. */
    RecordRow filled(
            RecordRow before,
            RecordDraft draft,
            Predicate<Field<?>> typed,
            Predicate<Lines> filled,
            List<Field<?>> demanded) {
        RecordRow row = before;
        for (Field<?> field : kind.fields()) {
            if (isAway(field.onlyIf(), row)) {
                row = row.with(field, null);
            } else if (typed.test(field)) {
                Object value = draft.raw(field);
                boolean needed = field.isNeeded()
                        || demanded.contains(field)
                        || (field.neededIf().isPresent() && !isAway(field.neededIf(), row));
                check(field, field.name(), value, needed && !field.isDerived());
                row = row.with(field, value);
            }
        }
        for (Lines of : kind.lines()) {
            if (isAway(of.onlyIf(), row)) {
                row = row.with(of, List.of());
            } else if (filled.test(of)) {
                row = row.with(of, lines(of, draft.lines(of)));
            }
        }
        refuse();
        return computed(row);
    }

    private boolean isAway(Optional<Condition> condition, RecordRow row) {
        return condition.filter(one -> !one.holds(row, context)).isPresent();
    }

    private void check(DeclaredField field, String name, @Nullable Object value, boolean needed) {
        if (value == null && needed) {
            problems.add(Problem.of(name, "records.error.missing"));
        } else if (value != null) {
            field.problem(value, context)
                    .ifPresent(problem -> problems.add(new Problem(name, problem.key(), problem.args())));
        }
    }

    private List<RecordLine> lines(Lines of, List<RecordDraft> typed) {
        if (typed.size() < of.least()) {
            problems.add(Problem.of(of.name(), "records.error.missing"));
        }
        List<RecordLine> lines = new ArrayList<>();
        for (RecordDraft one : typed) {
            RecordLine line = RecordLine.of(of).stored(lines.size() + 1L);
            for (Field<?> column : of.fields()) {
                boolean needed = column.isNeeded()
                        && !column.isDerived()
                        && column.from().isEmpty();
                check(column, of.name() + "." + lines.size() + "." + column.name(), one.raw(column), needed);
                line = line.with(column, one.raw(column));
            }
            lines.add(line);
        }
        return lines;
    }

    /** With what formulas say. */
    RecordRow computed(RecordRow before) {
        RecordRow row = before;
        for (Lines of : kind.lines()) {
            row = row.with(
                    of, row.lines(of).stream().map(line -> computed(of, line)).toList());
        }
        for (Field<?> field : kind.fields()) {
            if (field.formula().isPresent()) {
                row = row.with(field, plain(field.formula().get().apply(row)));
            }
        }
        return row;
    }

    private static RecordLine computed(Lines of, RecordLine before) {
        RecordLine line = before;
        for (Field<?> field : of.fields()) {
            if (of.formula(field).isPresent()) {
                line = line.with(field, plain(of.formula(field).get().apply(line)));
            }
        }
        return line;
    }

    private static @Nullable Object plain(@Nullable Object value) {
        return value instanceof Optional<?> maybe ? maybe.orElse(null) : value;
    }

    /** Refuses what the rules of the kind and its lines do. */
    RecordRow whole(RecordRow row) {
        for (Lines of : kind.lines()) {
            for (int i = 0; i < row.lines(of).size(); i++) {
                String prefix = of.name() + "." + i + ".";
                of.problem(row.lines(of).get(i), row, context)
                        .ifPresent(one -> problems.add(new Problem(prefix + one.field(), one.key(), one.args())));
            }
        }
        return refused(row, kind.problems(row, context));
    }

    /** Permission, relation to the record, and that two do what two must do. */
    boolean may(Action action, RecordRow row, List<RecordStep> steps) {
        Caller caller = context.caller();
        Set<String> others = action.notWho().stream().map(Action::name).collect(Collectors.toSet());
        boolean own = action.isOwn()
                && (row.head().creator().equals(caller.person())
                        || kind.own().stream().anyMatch(field -> caller.person().equals(row.raw(field))));
        return !action.isAutomatic()
                && action.from().contains(row.state())
                && (((own || action.isFor(row, context)) && caller.may(kind.view()))
                        || action.needs().filter(caller::may).isPresent())
                && action.notBy().stream().noneMatch(field -> caller.person().equals(row.raw(field)))
                && steps.stream()
                        .noneMatch(step ->
                                others.contains(step.action()) && step.person().equals(caller.person()));
    }

    /** Refuses for these. */
    RecordRow refused(RecordRow row, List<Problem> more) {
        problems.addAll(more);
        refuse();
        return row;
    }

    private void refuse() {
        if (!problems.isEmpty()) {
            throw new Rejected(List.copyOf(problems));
        }
    }
}
