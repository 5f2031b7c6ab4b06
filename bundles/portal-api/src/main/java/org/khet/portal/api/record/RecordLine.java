package org.khet.portal.api.record;

import org.jspecify.annotations.Nullable;

/** A line of a sub-table. */
public final class RecordLine extends FieldValues {
    private final Lines lines;

    /** @param values in the order of {@link FieldSet#fields()} */
    public RecordLine(Lines lines, @Nullable Object[] values) {
        super(lines, values);
        this.lines = lines;
    }

    /** An empty line; values by {@link #with}. */
    public static RecordLine of(Lines lines) {
        return new RecordLine(lines, new @Nullable Object[lines.fields().size()]);
    }

    /** With another value; {@code null} for none. */
    public RecordLine with(DeclaredField field, @Nullable Object value) {
        @Nullable Object[] changed = copy();
        changed[field.index()] = value;
        return new RecordLine(lines, changed);
    }
}
