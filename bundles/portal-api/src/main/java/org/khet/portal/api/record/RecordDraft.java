package org.khet.portal.api.record;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/** What somebody typed: only a draft may be incomplete or unreadable. For one thread. */
public final class RecordDraft {
    /** In place of what could not be read. */
    public static final Object UNREADABLE = new Object();

    /**
     * In place of what was read but cannot be taken as it was typed.
     *
     * @param typed what stands in the field
     * @param key   of the sentence that says why
     * @param args  of the sentence
     */
    public record Unusable(Object typed, String key, List<Object> args) {
        /** Keeps an immutable copy. */
        public Unusable {
            args = List.copyOf(args);
        }
    }

    private static final Object NONE = new Object();
    private final Map<DeclaredField, Object> values = new HashMap<>();
    private final Map<Lines, List<RecordDraft>> lines = new HashMap<>();
    private long line;
    private String code = "";

    /** Takes a value; {@code null} for an empty field. Of a {@code FileList}: keys of kept files and {@code Staged} ones. */
    public RecordDraft with(DeclaredField field, @Nullable Object value) {
        values.put(field, value == null || value.equals("") ? NONE : value);
        return this;
    }

    /** Of a line that is there already: columns that nobody types stay as they are. */
    public RecordDraft ofLine(long id) {
        line = id;
        return this;
    }

    /** The line that it changes, 0 for a new one. */
    public long line() {
        return line;
    }

    /** Takes the lines of a sub-table. */
    public RecordDraft with(Lines of, List<RecordDraft> typed) {
        lines.put(of, List.copyOf(typed));
        return this;
    }

    /** Takes the code of the second factor that an action asks for. */
    public RecordDraft provedBy(String secondFactor) {
        code = secondFactor;
        return this;
    }

    /** The code of the second factor, empty for none. */
    public String secondFactor() {
        return code;
    }

    /** What was typed, {@code null} for nothing. */
    public @Nullable Object raw(DeclaredField field) {
        Object value = values.get(field);
        return NONE.equals(value) ? null : value;
    }

    /** Whether it says anything about a field, be it that it is empty. */
    public boolean names(DeclaredField field) {
        return values.containsKey(field);
    }

    /** The fields about which it says anything. */
    public Set<DeclaredField> fields() {
        return Set.copyOf(values.keySet());
    }

    /** Whether it says anything about a sub-table. */
    public boolean names(Lines of) {
        return lines.containsKey(of);
    }

    /** The lines that were typed. */
    public List<RecordDraft> lines(Lines of) {
        return lines.getOrDefault(of, List.of());
    }

    /** As the record has it; for a change that touches some fields only. */
    public static RecordDraft of(RecordRow row) {
        RecordDraft draft = new RecordDraft();
        row.kind().fields().forEach(field -> draft.with(field, row.raw(field)));
        row.kind()
                .lines()
                .forEach(of -> draft.with(
                        of, row.lines(of).stream().map(line -> of(of, line)).toList()));
        return draft;
    }

    private static RecordDraft of(Lines lines, RecordLine line) {
        RecordDraft one = new RecordDraft().ofLine(line.id());
        lines.fields().forEach(field -> one.with(field, line.raw(field)));
        return one;
    }
}
