package org.khet.portal.api.record;

import java.util.List;

/**
 * A condition of rows, made by a {@link Field} or a {@link RecordKind}, so it names no text. The database answers it for
 * lists, {@link #holds} for one row.
 */
public sealed interface Condition {
    /** One of these values; of a column of lines, that one line at least has one of them. */
    record In(DeclaredField field, List<?> values) implements Condition {
        /** Keeps an immutable copy. */
        public In {
            values = List.copyOf(values);
        }
    }

    /** Compared with a value; an empty field holds neither. */
    record Compared(DeclaredField field, How how, Object value) implements Condition {
        /** How. */
        public enum How {
            /** At least that value. */
            AT_LEAST,
            /** Less than that value. */
            BELOW
        }
    }

    /** Whether a field is empty. */
    record Empty(DeclaredField field, boolean empty) implements Condition {}

    /** In one of these states. */
    record InState(List<State> states) implements Condition {
        /** Keeps an immutable copy. */
        public InState {
            states = List.copyOf(states);
        }
    }

    /** Made by whoever asks, or that person's own by {@link RecordKind#own}. */
    record Mine() implements Condition {}

    /** One of several holds. */
    record Any(List<Condition> conditions) implements Condition {
        /** Keeps an immutable copy. */
        public Any {
            conditions = List.copyOf(conditions);
        }
    }

    /** All of several hold. */
    record All(List<Condition> conditions) implements Condition {
        /** Keeps an immutable copy. */
        public All {
            conditions = List.copyOf(conditions);
        }
    }

    /** One of these holds. */
    static Condition any(Condition... conditions) {
        return new Any(List.of(conditions));
    }

    /** All of these hold. */
    static Condition all(Condition... conditions) {
        return new All(List.of(conditions));
    }

    /** Whether it holds for a row. */
    default boolean holds(RecordRow row, RecordContext context) {
        return new ConditionCheck(row, null, context).holds(this);
    }

    /** Whether it holds for a line of a row: its columns are those of the line, all else is asked of the row. */
    default boolean holds(RecordLine line, RecordRow row, RecordContext context) {
        return new ConditionCheck(row, line, context).holds(this);
    }
}
