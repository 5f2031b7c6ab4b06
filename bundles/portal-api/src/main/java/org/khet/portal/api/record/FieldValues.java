package org.khet.portal.api.record;

import java.util.Arrays;
import org.jspecify.annotations.Nullable;

/** Values by field; immutable. */
public abstract sealed class FieldValues permits RecordRow, RecordLine {
    private final FieldSet set;
    private final @Nullable Object[] values;

    FieldValues(FieldSet set, @Nullable Object[] values) {
        this.set = set;
        this.values = values.clone();
    }

    /**
     * The value of a field: never {@code null}, an {@code Optional} for one that may be empty.
     *
     * @throws IllegalArgumentException if the field is of another kind
     * @throws IllegalStateException    if a needed field is empty, as in a row that is still being made
     */
    public final <T> T get(Field<T> field) {
        return field.read(raw(field));
    }

    /** The value as it is stored, {@code null} for none; for code that serves every kind. */
    public final @Nullable Object raw(DeclaredField field) {
        if (!field.owner().equals(set)) {
            throw new IllegalArgumentException(field + " is no field of " + set);
        }
        return values[field.index()];
    }

    /** Whether a field has a value. */
    public final boolean has(DeclaredField field) {
        return raw(field) != null;
    }

    final boolean isOf(FieldSet other) {
        return set.equals(other);
    }

    /** Whether all values are the same. */
    final boolean sameValues(FieldValues other) {
        return set.equals(other.set) && Arrays.equals(values, other.values);
    }

    final int hashOfValues() {
        return Arrays.hashCode(values);
    }

    final @Nullable Object[] copy() {
        return values.clone();
    }
}
