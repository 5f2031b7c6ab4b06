package org.khet.portal.api.record;

import org.jspecify.annotations.Nullable;

/** A line of a sub-table. */
public final class RecordLine extends FieldValues {
    private final Lines lines;
    private final long id;

    /**
     * A line.
     *
     * @param id     key, 0 before it is stored
     * @param values in the order of {@link FieldSet#fields()}
     */
    public RecordLine(Lines lines, long id, @Nullable Object[] values) {
        super(lines, values);
        this.lines = lines;
        this.id = id;
    }

    /** Key, 0 before it is stored; stays when its record is changed. */
    public long id() {
        return id;
    }

    /** An empty line; values by {@link #with}. */
    public static RecordLine of(Lines lines) {
        return new RecordLine(lines, 0, new @Nullable Object[lines.fields().size()]);
    }

    /** As it was stored. */
    public RecordLine stored(long key) {
        return new RecordLine(lines, key, copy());
    }

    /** With another value; {@code null} for none. */
    public RecordLine with(DeclaredField field, @Nullable Object value) {
        @Nullable Object[] changed = copy();
        changed[field.index()] = value;
        return new RecordLine(lines, id, changed);
    }

    @Override
    public boolean equals(@Nullable Object other) {
        return other instanceof RecordLine line && line.id == id && sameValues(line);
    }

    @Override
    public int hashCode() {
        return hashOfValues();
    }
}
