package org.khet.portal.api.record;

import java.time.Instant;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import org.khet.portal.api.office.OfficeId;
import org.khet.portal.api.person.PersonId;

/** A record as it stood when it was read. Immutable; what changes is another row. */
public final class RecordRow extends FieldValues {
    /**
     * What every record has.
     *
     * @param id       key, 0 before it is stored
     * @param office   owner; no query crosses it
     * @param edition  number of its last change, see {@code Outdated}
     * @param state    where it stands
     * @param creator  who made it
     * @param author   name of who made it, as officials write it
     * @param created  when
     * @param reason   why it is in this state, where an action asks for it; else empty
     */
    public record Head(
            long id,
            OfficeId office,
            int edition,
            State state,
            PersonId creator,
            String author,
            Instant created,
            String reason) {
        /** In another state. */
        public Head in(State next, String why) {
            return new Head(id, office, edition, next, creator, author, created, why);
        }

        /** Whether it is stored as it was made: nobody changed it since. */
        public boolean isFirst() {
            return edition == 1;
        }

        /** As it was stored. */
        public Head stored(long key, int number) {
            return new Head(key, office, number, state, creator, author, created, reason);
        }
    }

    private final RecordKind kind;
    private final Head head;
    private final Map<Lines, List<RecordLine>> lines;

    /** @param values in the order of {@link RecordKind#fields()} */
    public RecordRow(RecordKind kind, Head head, @Nullable Object[] values, Map<Lines, List<RecordLine>> lines) {
        super(kind, values);
        this.kind = kind;
        this.head = head;
        this.lines = Map.copyOf(lines);
    }

    /** Its kind. */
    public RecordKind kind() {
        return kind;
    }

    /** What every record has. */
    public Head head() {
        return head;
    }

    /** Key. */
    public long id() {
        return head.id();
    }

    /** State. */
    public State state() {
        return head.state();
    }

    /** Lines of a sub-table in their order; none when the row is one of a list. */
    public List<RecordLine> lines(Lines of) {
        return lines.getOrDefault(of, List.of());
    }

    /** With another value; {@code null} for none. */
    public RecordRow with(DeclaredField field, @Nullable Object value) {
        @Nullable Object[] changed = copy();
        changed[field.index()] = value;
        return new RecordRow(kind, head, changed, lines);
    }

    /** With other lines. */
    public RecordRow with(Lines of, List<RecordLine> changed) {
        Map<Lines, List<RecordLine>> all = new HashMap<>(lines);
        all.put(of, List.copyOf(changed));
        return new RecordRow(kind, head, copy(), all);
    }

    /** With another head. */
    public RecordRow with(Head changed) {
        return new RecordRow(kind, changed, copy(), lines);
    }

    /** What is shown as its name: the values of {@link RecordKind#title()}; of a hidden record its number alone. */
    public List<Object> titleParts() {
        List<Object> parts = new ArrayList<>();
        boolean hidden = kind.isHidden(this);
        for (Field<?> field : kind.title()) {
            Object value = raw(field);
            if (value != null && (!hidden || field.type() instanceof FieldType.Numbered)) {
                parts.add(value);
            }
        }
        return parts;
    }
}
