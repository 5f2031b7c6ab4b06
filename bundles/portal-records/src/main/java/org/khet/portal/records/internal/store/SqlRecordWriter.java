package org.khet.portal.records.internal.store;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import org.khet.portal.api.office.OfficeId;
import org.khet.portal.api.outcome.Outdated;
import org.khet.portal.api.persistence.UnitOfWork;
import org.khet.portal.api.record.Condition;
import org.khet.portal.api.record.Field;
import org.khet.portal.api.record.RecordKind;
import org.khet.portal.api.record.RecordRow;

/** Writes records by plain SQL on the connection of the unit of work. */
final class SqlRecordWriter implements RecordWriter {
    private final RecordKind kind;
    private final UnitOfWork work;
    private final FieldCodec codec;
    private final KeySequence keys;
    private final LineRepository lines;
    private final List<String> columns;

    SqlRecordWriter(RecordKind kind, UnitOfWork work, FieldCodec codec, KeySequence keys, LineRepository lines) {
        this.kind = kind;
        this.work = work;
        this.codec = codec;
        this.keys = keys;
        this.lines = lines;
        this.columns = FieldColumns.names(kind);
    }

    @Override
    public RecordRow insert(RecordRow row, String folded) {
        return work.in(row.head().office(), em -> {
            SqlSession sql = new SqlSession(em);
            RecordRow.Head head = row.head().stored(keys.next(sql), 1);
            List<Object> values = new ArrayList<>(List.of(
                    head.id(),
                    head.office().value(),
                    head.edition(),
                    head.state().name(),
                    head.creator().value(),
                    head.author(),
                    FieldCodec.stamp(head.created()),
                    head.reason()));
            values.addAll(values(row));
            values.add(folded);
            sql.write(
                    "insert into " + kind.table() + " (" + String.join(", ", RecordRepository.HEAD) + ", "
                            + String.join(", ", columns) + ", folded) values ("
                            + String.join(", ", Collections.nCopies(values.size(), "?")) + ")",
                    values);
            RecordRow stored = row.with(head);
            lines.write(sql, stored, null);
            return stored;
        });
    }

    @Override
    public RecordRow update(RecordRow before, RecordRow row, String folded) {
        return work.in(row.head().office(), em -> {
            SqlSession sql = new SqlSession(em);
            RecordRow.Head head = row.head();
            List<Object> values = new ArrayList<>(values(row));
            values.addAll(List.of(
                    head.state().name(),
                    head.reason(),
                    folded,
                    head.id(),
                    head.office().value(),
                    head.edition()));
            int written = sql.write(
                    "update " + kind.table() + " set "
                            + columns.stream().map(column -> column + " = ?, ").collect(Collectors.joining())
                            + "state = ?, reason = ?, folded = ?, version = version + 1"
                            + " where id = ? and office_id = ? and version = ?",
                    values);
            if (written == 0) {
                throw Outdated.of("records.outdated");
            }
            RecordRow stored = row.with(head.stored(head.id(), head.edition() + 1));
            lines.write(sql, stored, before);
            return stored;
        });
    }

    @Override
    public boolean add(OfficeId office, long id, Map<Field<BigDecimal>, BigDecimal> sums, List<Condition> guard) {
        RecordQuery query = new RecordQuery(kind, codec, RecordScope.all(office), sums).and("id = ?", id);
        guard.forEach(query::and);
        List<Object> values = new ArrayList<>(sums.values());
        values.addAll(query.values());
        String set = sums.keySet().stream()
                .map(FieldColumns::main)
                .map(column -> column + " = " + column + " + ?, ")
                .collect(Collectors.joining());
        return work.in(
                office,
                em -> new SqlSession(em)
                                .write(
                                        "update " + kind.table() + " set " + set + "version = version + 1"
                                                + query.where(),
                                        values)
                        == 1);
    }

    private List<Object> values(RecordRow row) {
        List<Object> values = new ArrayList<>();
        for (Field<?> field : kind.fields()) {
            values.addAll(codec.write(field, row.raw(field)));
        }
        return values;
    }

    @Override
    public void clear(OfficeId office) {
        work.in(office, em -> {
            SqlSession sql = new SqlSession(em);
            lines.clear(sql, office);
            return sql.write("delete from " + kind.table() + " where office_id = ?", List.of(office.value()));
        });
    }
}
