package org.khet.portal.records.internal.store;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import org.khet.portal.api.office.OfficeId;
import org.khet.portal.api.record.Field;
import org.khet.portal.api.record.Lines;
import org.khet.portal.api.record.RecordKind;
import org.khet.portal.api.record.RecordLine;
import org.khet.portal.api.record.RecordRow;

/** Reads the lines of records with their record. */
final class LineRepository {
    private final RecordKind kind;
    private final FieldCodec codec;

    LineRepository(RecordKind kind, FieldCodec codec) {
        this.kind = kind;
        this.codec = codec;
    }

    RecordRow read(SqlSession sql, RecordRow row) {
        RecordRow full = row;
        for (Lines of : kind.lines()) {
            full = full.with(
                    of, ReadRowCache.lines(of, row, one -> read(sql, row.head().office(), row.id(), one)));
        }
        return full;
    }

    private List<RecordLine> read(SqlSession sql, OfficeId office, long record, Lines of) {
        int[] places = FieldColumns.places(of, 2);
        return sql.read(
                "select id, " + columns(of) + " from " + of.table()
                        + " where office_id = ? and record_id = ? order by line_no",
                List.of(office.value(), record),
                from -> line(of, from, 1, places));
    }

    /** The lines of many records at once, in their order. */
    Map<Long, List<RecordLine>> of(SqlSession sql, OfficeId office, Lines of, List<Long> records) {
        int[] places = FieldColumns.places(of, 3);
        Map<Long, List<RecordLine>> found = new HashMap<>();
        for (WantedKeys wanted : WantedKeys.of(records)) {
            sql.read(
                            "select record_id, id, " + columns(of) + " from" + wanted.with(of.table())
                                    + " where office_id = ? and record_id = wanted_id order by record_id, line_no",
                            wanted.before(List.of(office.value())),
                            from -> Map.entry(from.getLong(1), line(of, from, 2, places)))
                    .forEach(one -> found.computeIfAbsent(one.getKey(), ignored -> new ArrayList<>())
                            .add(one.getValue()));
        }
        return found;
    }

    private RecordLine line(Lines of, ResultSet from, int key, int[] places) throws SQLException {
        @Nullable Object[] values = new @Nullable Object[of.fields().size()];
        for (Field<?> field : of.fields()) {
            values[field.index()] = codec.read(from, places[field.index()], field);
        }
        return new RecordLine(of, from.getLong(key), values);
    }

    private static String columns(Lines of) {
        return String.join(", ", FieldColumns.names(of));
    }
}
