package org.khet.portal.records.internal.store;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;
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
    private final Map<Lines, Columns> known = new ConcurrentHashMap<>();

    /** What is read of lines after their key, and which place after it each field has. */
    private record Columns(String names, List<Integer> places) {}

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
        Columns columns = columns(of);
        return sql.read(
                "select id, " + columns.names() + " from " + of.table()
                        + " where office_id = ? and record_id = ? order by line_no",
                List.of(office.value(), record),
                from -> line(of, from, 1, columns));
    }

    /** The lines of many records at once, in their order. */
    Map<Long, List<RecordLine>> of(SqlSession sql, OfficeId office, Lines of, List<Long> records) {
        Columns columns = columns(of);
        Map<Long, List<RecordLine>> found = new HashMap<>();
        for (WantedKeys wanted : WantedKeys.of(records)) {
            sql.read(
                            "select record_id, id, " + columns.names() + " from" + wanted.with(of.table())
                                    + " where office_id = ? and record_id = wanted_id order by record_id, line_no",
                            wanted.before(List.of(office.value())),
                            from -> Map.entry(from.getLong(1), line(of, from, 2, columns)))
                    .forEach(one -> found.computeIfAbsent(one.getKey(), ignored -> new ArrayList<>())
                            .add(one.getValue()));
        }
        return found;
    }

    private RecordLine line(Lines of, ResultSet from, int key, Columns columns) throws SQLException {
        @Nullable Object[] values = new @Nullable Object[of.fields().size()];
        for (Field<?> field : of.fields()) {
            values[field.index()] = codec.read(from, key + columns.places().get(field.index()), field);
        }
        return new RecordLine(of, from.getLong(key), values);
    }

    private Columns columns(Lines of) {
        return known.computeIfAbsent(
                of,
                lines -> new Columns(
                        String.join(", ", FieldColumns.names(lines)),
                        Arrays.stream(FieldColumns.places(lines, 1)).boxed().toList()));
    }
}
