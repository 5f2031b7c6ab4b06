package org.khet.portal.records.internal.service.value;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Predicate;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import org.khet.portal.api.file.FileId;
import org.khet.portal.api.outcome.Problem;
import org.khet.portal.api.outcome.Rejected;
import org.khet.portal.api.record.Action;
import org.khet.portal.api.record.Condition;
import org.khet.portal.api.record.DeclaredField;
import org.khet.portal.api.record.Field;
import org.khet.portal.api.record.FieldSet;
import org.khet.portal.api.record.FieldType;
import org.khet.portal.api.record.FieldValues;
import org.khet.portal.api.record.Lines;
import org.khet.portal.api.record.RecordContext;
import org.khet.portal.api.record.RecordDraft;
import org.khet.portal.api.record.RecordKind;
import org.khet.portal.api.record.RecordLine;
import org.khet.portal.api.record.RecordRow;
import org.khet.portal.records.internal.service.OfficeReferences;
import org.khet.portal.records.internal.service.RecordTypes;

/** Makes a row of what was typed, or says what is wrong with it, field by field in the order of the form. */
public final class RecordValidator {
    /**
     * What of a draft is taken.
     *
     * @param fields   fields that are typed
     * @param lines    sub-tables that are typed
     * @param columns  columns of those sub-tables that are typed
     * @param demanded fields that must be there afterwards though they may be empty
     * @param trusted  whether code of the module writes: columns that nobody types are taken too
     */
    public record Typed(
            Predicate<Field<?>> fields,
            Predicate<Lines> lines,
            Predicate<Field<?>> columns,
            List<Field<?>> demanded,
            boolean trusted) {}

    private final RecordKind kind;
    private final RecordContext context;
    private final ValueValidator values;
    private final List<Problem> problems = new ArrayList<>();

    /** Of records of one kind, for one draft. */
    public RecordValidator(RecordKind kind, OfficeReferences references, RecordTypes types, RecordContext context) {
        this.kind = kind;
        this.context = context;
        this.values = new ValueValidator(references, types, context);
    }

    /**
     * The row with what was typed, and what is computed from it.
     *
     * @throws Rejected with every problem
     */
    public RecordRow row(RecordRow before, RecordDraft draft, Typed typed) {
        RecordRow row = filled(before, draft, typed);
        refuse();
        return row;
    }

    /**
     * The row with what somebody has typed so far, without what is wrong in its fields: that, with what is wrong in its lines, the order of
     * the other values, lines that repeat and fields of which one is allowed, is among {@link #problems}.
     */
    public RecordRow begun(RecordRow before, RecordDraft draft, Typed typed) {
        RecordRow row = filled(before, draft, typed);
        for (Problem problem : problems()) {
            Optional<Field<?>> wrong = kind.field(problem.field());
            row = wrong.isPresent() ? row.with(wrong.get(), null) : row;
        }
        values(row, prefix -> false);
        return row;
    }

    /** What is wrong with one line that somebody types into a row that was {@link #begun}, alone; it is told as of the first line. */
    public List<Problem> line(RecordRow row, Lines of, RecordDraft typed, Typed taken) {
        problems.clear();
        values(of, new LineValidator(of, row, context, this).alone(typed, taken), prefix(of, 0));
        return problems();
    }

    /** Asks the rules about these lines of a row that was {@link #begun} and of which nothing is wrong so far. */
    public void lines(RecordRow row, Predicate<String> asked) {
        for (Lines of : kind.lines()) {
            for (int i = 0; i < row.lines(of).size(); i++) {
                if (asked.test(prefix(of, i))) {
                    rule(of, row.lines(of).get(i), row, prefix(of, i));
                }
            }
        }
    }

    /** What was found so far. */
    public List<Problem> problems() {
        return List.copyOf(problems);
    }

    private RecordRow filled(RecordRow before, RecordDraft draft, Typed typed) {
        RecordRow row = before;
        for (Field<?> field : kind.fields()) {
            if (!applies(field.onlyIf(), row)) {
                row = row.with(field, null);
            } else if (typed.fields().test(field)) {
                boolean needed = !field.isDerived() && isNeeded(field, row, typed.demanded());
                foreign(field, field.name(), draft.raw(field), before.raw(field), typed.trusted());
                Object value = value(field, field.name(), draft.raw(field), needed, typed.trusted());
                chosen(field, field.name(), value, before.raw(field), typed.trusted());
                row = row.with(field, value);
            }
        }
        for (Lines of : kind.lines()) {
            if (!applies(of.onlyIf(), row)) {
                row = row.with(of, List.of());
            } else if (typed.lines().test(of)) {
                row = row.with(of, new LineValidator(of, row, context, this).lines(draft.lines(of), typed));
            }
        }
        return row;
    }

    /** Files come by being handed in: a key that the record has not yet is that of somebody else's file. */
    void foreign(Field<?> field, String name, @Nullable Object typed, @Nullable Object before, boolean trusted) {
        if (!trusted && field.type() instanceof FieldType.FileList && typed instanceof List<?> files) {
            List<?> known = before instanceof List<?> kept ? kept : List.of();
            if (files.stream().anyMatch(file -> file instanceof FileId && !known.contains(file))) {
                problems.add(Problem.of(name, "records.error.unknown"));
            }
        }
    }

    private boolean isNeeded(Field<?> field, RecordRow row, List<Field<?>> demanded) {
        return field.isNeeded()
                || demanded.contains(field)
                || field.neededIf().filter(when -> when.holds(row, context)).isPresent();
    }

    private boolean applies(Optional<Condition> condition, RecordRow row) {
        return condition.isEmpty() || condition.get().holds(row, context);
    }

    private void refuse() {
        if (!problems.isEmpty()) {
            throw new Rejected(List.copyOf(problems));
        }
    }

    /**
     * Checks a whole row: order of values, one of several, lines that repeat, rules of the kind.
     *
     * @throws Rejected with every problem
     */
    public void whole(RecordRow row) {
        values(row, prefix -> true);
        problems.addAll(kind.problems(row, context));
        refuse();
    }

    /**
     * Checks what the dialog of an action asked for.
     *
     * @throws Rejected with every problem
     */
    public void asked(RecordRow row, Action action) {
        if (!action.asks().isEmpty() || !action.fills().isEmpty()) {
            values(row, prefix -> true);
        }
        problems.addAll(action.problemsTyped(row, context));
        refuse();
    }

    /** @param ruled which lines are asked for their rules, by how the names of their cells begin */
    private void values(RecordRow row, Predicate<String> ruled) {
        together(kind.oneOf(), row, "");
        orders(kind.orders(), row, "");
        for (Lines of : kind.lines()) {
            for (int i = 0; i < row.lines(of).size(); i++) {
                String prefix = prefix(of, i);
                values(of, row.lines(of).get(i), prefix);
                if (ruled.test(prefix)) {
                    rule(of, row.lines(of).get(i), row, prefix);
                }
            }
            repeated(of, row.lines(of));
        }
    }

    private void values(Lines of, RecordLine line, String prefix) {
        together(of.oneOf(), line, prefix);
        orders(of.orders(), line, prefix);
    }

    private void rule(Lines of, RecordLine line, RecordRow row, String prefix) {
        of.problem(line, row, context)
                .ifPresent(one -> problems.add(new Problem(prefix + one.field(), one.key(), one.args())));
    }

    private static String prefix(Lines of, int number) {
        return of.name() + "." + number + ".";
    }

    private void together(List<List<Field<?>>> oneOf, FieldValues row, String prefix) {
        for (List<Field<?>> fields : oneOf) {
            long there = fields.stream().filter(row::has).count();
            if (there != 1) {
                String key = there == 0 ? "records.error.one-of" : "records.error.only-one";
                fields.forEach(field -> problems.add(Problem.of(prefix + field.name(), key)));
            }
        }
    }

    @SuppressWarnings("unchecked")
    private void orders(List<FieldSet.Order> orders, FieldValues row, String prefix) {
        for (var order : orders) {
            Object first = row.raw(order.first());
            Object second = row.raw(order.second());
            if (first != null && second != null && ((Comparable<Object>) first).compareTo(second) > 0) {
                problems.add(OrderMessages.before(prefix + order.second().name(), first, second));
            }
        }
    }

    private void repeated(Lines of, List<RecordLine> lines) {
        List<List<Field<?>>> sets = new ArrayList<>(of.unique());
        of.fields().stream().filter(Field::isUnique).forEach(field -> sets.add(List.of(field)));
        for (List<Field<?>> set : sets) {
            Map<List<Object>, Long> seen = new HashMap<>();
            for (int i = 0; i < lines.size(); i++) {
                RecordLine line = lines.get(i);
                List<Object> key = set.stream()
                        .map(field -> Optional.<Object>ofNullable(line.raw(field)))
                        .collect(Collectors.toList());
                if (set.stream().anyMatch(line::has) && seen.merge(key, 1L, Long::sum) > 1) {
                    problems.add(Problem.of(
                            of.name() + "." + i + "." + set.getFirst().name(), "records.error.repeated"));
                }
            }
        }
    }

    void tell(Problem problem) {
        problems.add(problem);
    }

    /** Asks at once which of the values that were typed in a column are there. */
    void read(Field<?> column, List<RecordDraft> typed) {
        values.read(column, typed.stream().map(one -> one.raw(column)).toList());
    }

    /** Refuses a choice that was ended. */
    void chosen(DeclaredField field, String name, @Nullable Object value, @Nullable Object before, boolean trusted) {
        if (value != null && !trusted) {
            values.ended(field, name, value, before).ifPresent(problems::add);
        }
    }

    /** Decimals that people typed are never rounded; those that code of the module computed are. */
    @Nullable Object value(DeclaredField field, String name, @Nullable Object typed, boolean needed, boolean trusted) {
        Object value = trusted ? ValueValidator.computed(field, typed) : ValueValidator.normal(field, typed);
        if (value == null) {
            if (needed) {
                problems.add(Problem.of(name, "records.error.missing"));
            }
            return null;
        }
        values.problem(field, name, value).ifPresent(problems::add);
        boolean none = value.equals(RecordDraft.UNREADABLE) || value instanceof RecordDraft.Unusable;
        return none ? null : value; // conditions of other fields compare what stands there
    }
}
