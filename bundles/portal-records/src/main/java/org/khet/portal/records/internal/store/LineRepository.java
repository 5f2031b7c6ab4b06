package org.khet.portal.records.internal.store;

import java.util.List;
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

    private static String columns(Lines of) {
        return String.join(", ", FieldColumns.names(of));
    }
}
