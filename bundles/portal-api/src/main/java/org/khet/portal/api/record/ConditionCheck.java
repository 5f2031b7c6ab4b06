package org.khet.portal.api.record;

import java.util.Objects;
import org.jspecify.annotations.Nullable;
import org.khet.portal.api.person.PersonId;

/**
 * Asks a condition of one row, as the database does of all.
 *
 * @param line the line of it that is meant, {@code null} for the row itself
 */
record ConditionCheck(RecordRow row, @Nullable RecordLine line, RecordContext context) {
    boolean holds(Condition condition) {
        return switch (condition) {
            case Condition.In in -> in(in);
            case Condition.Compared compared ->
                compared(compared, values(compared.field()).raw(compared.field()));
            case Condition.Empty empty -> (values(empty.field()).raw(empty.field()) == null) == empty.empty();
            case Condition.InState states -> states.states().contains(row.state());
            case Condition.Mine ignored -> isOwn(row, context.caller().person());
            case Condition.Any any -> any.conditions().stream().anyMatch(this::holds);
            case Condition.All all -> all.conditions().stream().allMatch(this::holds);
        };
    }

    private FieldValues values(DeclaredField field) {
        if (line != null && line.isOf(field.owner())) {
            return line;
        }
        return row;
    }

    private boolean in(Condition.In in) {
        FieldValues values = values(in.field());
        if (in.field().owner() instanceof Lines lines && values instanceof RecordRow) {
            return row.lines(lines).stream().anyMatch(one -> in.values().contains(one.raw(in.field())));
        }
        return in.values().stream().anyMatch(value -> Objects.equals(value, values.raw(in.field())));
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
