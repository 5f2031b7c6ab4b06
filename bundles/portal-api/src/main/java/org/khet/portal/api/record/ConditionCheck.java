package org.khet.portal.api.record;

import java.util.Objects;
import org.jspecify.annotations.Nullable;
import org.khet.portal.api.person.PersonId;

/** Asks a condition of one row, as the database does of all. */
final class ConditionCheck {
    private ConditionCheck() {}

    static boolean holds(Condition condition, RecordRow row, RecordContext context) {
        return switch (condition) {
            case Condition.In in -> in(in, row);
            case Condition.Compared compared -> compared(compared, row.raw(compared.field()));
            case Condition.Empty empty -> (row.raw(empty.field()) == null) == empty.empty();
            case Condition.InState states -> states.states().contains(row.state());
            case Condition.Mine ignored -> isOwn(row, context.caller().person());
            case Condition.Any any -> any.conditions().stream().anyMatch(one -> holds(one, row, context));
            case Condition.All all -> all.conditions().stream().allMatch(one -> holds(one, row, context));
        };
    }

    private static boolean in(Condition.In in, RecordRow row) {
        return in.field().owner() instanceof Lines lines
                ? row.lines(lines).stream().anyMatch(line -> in.values().contains(line.raw(in.field())))
                : in.values().stream().anyMatch(value -> Objects.equals(value, row.raw(in.field())));
    }

    static boolean isOwn(RecordRow row, PersonId person) {
        return row.head().creator().equals(person)
                || row.kind().own().stream().anyMatch(field -> person.equals(row.raw(field)));
    }

    @SuppressWarnings("unchecked")
    private static boolean compared(Condition.Compared compared, @Nullable Object value) {
        if (value == null) {
            return false;
        }
        int order = ((Comparable<Object>) value).compareTo(compared.value());
        return compared.how() == Condition.Compared.How.AT_LEAST ? order >= 0 : order < 0;
    }
}
