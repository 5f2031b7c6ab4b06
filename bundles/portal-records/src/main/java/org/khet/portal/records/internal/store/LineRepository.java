package org.khet.portal.records.internal.store;

import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.khet.portal.api.office.OfficeId;
import org.khet.portal.api.record.Field;
import org.khet.portal.api.record.Lines;
import org.khet.portal.api.record.RecordKind;
import org.khet.portal.api.record.RecordLine;
import org.khet.portal.api.record.RecordRow;

/** Lines of records: read with their record, written whole when they changed. */
final class LineRepository {
    private final RecordKind kind;
    private final FieldCodec codec;
    private final KeySequence keys;

    LineRepository(RecordKind kind, FieldCodec codec, KeySequence keys) {
        this.kind = kind;
        this.codec = codec;
        this.keys = keys;
    }

    RecordRow read(SqlSession sql, RecordRow row) {
        RecordRow full = row;
        for (Lines of : kind.lines()) {
            full = full.with(of, read(sql, row.head().office(), row.id(), of));
        }
        return full;
    }

    private List<RecordLine> read(SqlSession sql, OfficeId office, long record, Lines of) {
        return sql.read(
                "select id, " + columns(of) + " from " + of.table()
                        + " where office_id = ? and record_id = ? order by line_no",
                List.of(office.value(), record),
                from -> {
                    @Nullable Object[] values = new @Nullable Object[of.fields().size()];
                    int at = 2;
                    for (Field<?> field : of.fields()) {
                        values[field.index()] = codec.read(from, at, field);
                        at += FieldColumns.of(field).size();
                    }
                    return new RecordLine(of, from.getLong(1), values);
                });
    }

    void write(SqlSession sql, RecordRow row, @Nullable RecordRow before) {
        for (Lines of : kind.lines()) {
            if (before == null || !before.lines(of).equals(row.lines(of))) {
                write(sql, row, of, before != null && !before.lines(of).isEmpty());
            }
        }
    }

    private void write(SqlSession sql, RecordRow row, Lines of, boolean anew) {
        long office = row.head().office().value();
        if (anew) {
            sql.write(
                    "delete from " + of.table() + " where office_id = ? and record_id = ?", List.of(office, row.id()));
        }
        List<List<Object>> rows = new ArrayList<>();
        for (RecordLine line : row.lines(of)) {
            long key = line.id() == 0 ? keys.next(sql) : line.id();
            List<Object> values = new ArrayList<>(List.of(key, office, row.id(), rows.size() + 1));
            for (Field<?> field : of.fields()) {
                values.addAll(codec.write(field, line.raw(field)));
            }
            rows.add(values);
        }
        int places = rows.isEmpty() ? 0 : rows.getFirst().size();
        sql.writeAll(
                "insert into " + of.table() + " (id, office_id, record_id, line_no, " + columns(of) + ") values ("
                        + String.join(", ", Collections.nCopies(places, "?")) + ")",
                rows);
    }

    void clear(SqlSession sql, OfficeId office) {
        kind.lines()
                .forEach(
                        of -> sql.write("delete from " + of.table() + " where office_id = ?", List.of(office.value())));
    }

    private static String columns(Lines of) {
        return String.join(", ", FieldColumns.names(of));
    }
}
