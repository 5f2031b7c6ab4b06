package org.khet.portal.records.internal.store;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.util.ArrayList;
import java.util.Collection;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import org.khet.portal.api.office.OfficeId;
import org.khet.portal.api.person.PersonId;
import org.khet.portal.api.record.Field;
import org.khet.portal.api.record.RecordKind;
import org.khet.portal.api.record.RecordRow;
import org.khet.portal.api.record.State;

/** The columns that are read of a kind, all or those of some fields, and the rows made of them. Safe for concurrent use. */
final class RowColumns {
    private final RecordKind kind;
    private final FieldCodec codec;
    private final List<Field<?>> fields;
    private final int[] places;
    private final List<String> names;
    private final String select;
    private final Map<String, State> states = new HashMap<>();

    /** @param fields fields of the kind; a row has no value of any other */
    RowColumns(RecordKind kind, FieldCodec codec, Collection<? extends Field<?>> fields) {
        this.kind = kind;
        this.codec = codec;
        this.fields = List.copyOf(fields);
        this.places = new int[this.fields.size()];
        List<String> all = new ArrayList<>(RecordRepository.HEAD);
        for (int i = 0; i < places.length; i++) {
            places[i] = all.size() + 1;
            FieldColumns.of(this.fields.get(i)).forEach(column -> all.add(column.name()));
        }
        this.names = List.copyOf(all);
        this.select = "select " + String.join(", ", names) + " from " + kind.table();
        kind.states().forEach(state -> states.put(state.name(), state));
    }

    /** What is read, in its order. */
    List<String> names() {
        return names;
    }

    /** Up to the name of the table. */
    String select() {
        return select;
    }

    /** The row, without lines. */
    RecordRow row(ResultSet from) throws SQLException {
        String state = from.getString(4);
        State known = states.get(state);
        var head = new RecordRow.Head(
                from.getLong(1),
                new OfficeId(from.getLong(2)),
                from.getInt(3),
                known == null ? kind.stateOf(state) : known,
                new PersonId(from.getLong(5)),
                from.getString(6),
                FieldCodec.instant(from.getTimestamp(7)),
                from.getString(8));
        @Nullable Object[] values = new @Nullable Object[kind.fields().size()];
        for (int i = 0; i < places.length; i++) {
            Field<?> field = fields.get(i);
            values[field.index()] = codec.read(from, places[i], field);
        }
        return new RecordRow(kind, head, values, Map.of());
    }
}
