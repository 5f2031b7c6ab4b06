package org.khet.portal.records.internal.store;

import java.math.BigDecimal;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import org.khet.portal.api.office.OfficeId;
import org.khet.portal.api.persistence.UnitOfWork;
import org.khet.portal.api.record.Field;
import org.khet.portal.api.record.FieldType;
import org.khet.portal.api.record.Lines;
import org.khet.portal.api.record.RecordContext;
import org.khet.portal.api.record.RecordFilter;
import org.khet.portal.api.record.RecordGroup;
import org.khet.portal.api.record.RecordKind;

/** Counts and adds up the rows of a list in the database, all or by one of their columns. Safe for concurrent use. */
public final class AggregateRepository {
    private static final int FIRST_SUM = 3;
    private final RecordKind kind;
    private final UnitOfWork work;
    private final FieldCodec codec;
    private final WordCandidates words;

    AggregateRepository(RecordKind kind, UnitOfWork work, FieldCodec codec, WordCandidates words) {
        this.words = words;
        this.kind = kind;
        this.work = work;
        this.codec = codec;
    }

    /** How many rows a list has, at most so many. */
    public int count(RecordScope scope, RecordFilter filter, RecordContext context, int most) {
        List<RecordQuery> parts = words.parts(scope, filter, context);
        return work.in(scope.office(), em -> {
            int counted = 0;
            for (RecordQuery part : parts) {
                counted += counted(new SqlSession(em), part, most);
            }
            return Math.min(counted, most);
        });
    }

    /** As {@link #count}, as a question that is asked together with those of other kinds. */
    public CountQuery counting(RecordScope scope, RecordFilter filter, RecordContext context, int most) {
        RecordQuery query = words.query(scope, filter, context);
        return new CountQuery(work, scope.office(), new FromClause(kind.table(), query), most);
    }

    private int counted(SqlSession sql, RecordQuery query, int most) {
        FromClause source = new FromClause(kind.table(), query);
        String counted = source.counted(most);
        return sql.once(kind, counted, source.values(), row -> row.getInt(1)).getFirst();
    }

    /** How many records of an office there are without the hidden ones. */
    public long open(OfficeId office) {
        RecordQuery query = new RecordQuery(kind, codec, RecordScope.all(office)).andOpen();
        return work.in(
                office,
                em -> new SqlSession(em)
                        .read(
                                "select count(*) from " + kind.table() + query.where(),
                                query.values(),
                                row -> row.getLong(1))
                        .getFirst());
    }

    /** Sums of fields over a list. */
    public Map<Field<?>, BigDecimal> sums(
            RecordScope scope, RecordFilter filter, RecordContext context, List<Field<?>> summed) {
        RecordQuery query = words.query(scope, filter, context);
        return work.in(scope.office(), em -> {
            FromClause source = new FromClause(kind.table(), query);
            String what = summed.stream()
                    .map(field -> "sum(" + FieldColumns.summed(field) + ")")
                    .collect(Collectors.joining(", "));
            String from = source.of(summed.stream()
                    .flatMap((Field<?> field) -> FieldColumns.compared(field).stream())
                    .toList());
            return new SqlSession(em)
                    .once(kind, "select " + what + " from " + from, source.values(), row -> {
                        Map<Field<?>, BigDecimal> sums = new HashMap<>();
                        for (int i = 0; i < summed.size(); i++) {
                            BigDecimal sum = row.getBigDecimal(i + 1);
                            sums.put(summed.get(i), sum == null ? BigDecimal.ZERO : sum);
                        }
                        return sums;
                    })
                    .getFirst();
        });
    }

    /** Those of the keys that occur in a field of the records or of their lines. */
    public List<Long> keysOf(OfficeId office, Field<?> field, List<Long> keys) {
        String column = FieldColumns.main(field);
        RecordQuery rows = new RecordQuery(kind, codec, RecordScope.all(office));
        if (field.owner() instanceof Lines lines) {
            return linked(office, lines.table(), column, rows, keys);
        }
        rows.among(column, keys);
        String text = "select distinct " + column + " from " + kind.table() + rows.where();
        return work.in(office, em -> new SqlSession(em).read(text, rows.values(), row -> row.getLong(1)));
    }

    /** In a table of lines that several registers share, only the lines of this one. */
    private List<Long> linked(OfficeId office, String table, String column, RecordQuery rows, List<Long> keys) {
        List<Object> values = new ArrayList<>(List.of(office.value()));
        String text = "select distinct part." + column + " from " + table + " part where part.office_id = ? and "
                + new ConditionClause(office, codec, Map.of(), values, () -> "").among("part." + column, keys);
        if (kind.part().isPresent()) {
            text += " and part.record_id in (select id from " + kind.table() + rows.where() + ")";
            values.addAll(rows.values());
        }
        String whole = text;
        return work.in(office, em -> new SqlSession(em).read(whole, values, row -> row.getLong(1)));
    }

    /**
     * Groups of a list, the largest first.
     *
     * @param by   field of one column; {@code null} for the state
     * @param most how many groups
     */
    public List<RecordGroup> groups(
            RecordScope scope,
            RecordFilter filter,
            RecordContext context,
            @Nullable Field<?> by,
            List<Field<?>> summed,
            int most) {
        RecordQuery query = words.query(scope, filter, context);
        return work.in(scope.office(), em -> {
            FromClause source = new FromClause(kind.table(), query);
            String column = by == null ? "state" : FieldColumns.main(by);
            StringBuilder what = new StringBuilder("select " + column + ", count(*)");
            summed.forEach(field ->
                    what.append(", sum(").append(FieldColumns.summed(field)).append(')'));
            List<String> columns = new ArrayList<>(List.of(column));
            if (by != null && by.type() instanceof FieldType.AnyRecord) {
                FieldColumns.of(by).stream().map(FieldColumns.Column::name).forEach(name -> {
                    what.append(", max(").append(name).append(')');
                    columns.add(name);
                });
            }
            summed.forEach(field -> columns.addAll(FieldColumns.compared(field)));
            String from = source.of(columns);
            List<Object> values = new ArrayList<>(source.values());
            values.add(most);
            return new SqlSession(em)
                    .once(
                            kind,
                            what + " from " + from + " group by " + column + " order by count(*) desc, " + column
                                    + " fetch next ? rows only",
                            values,
                            row -> group(row, by, summed));
        });
    }

    /** A link is read with its type and its title, behind the sums. */
    private static int place(Field<?> by, int sums) {
        return by.type() instanceof FieldType.AnyRecord ? FIRST_SUM + sums : 1;
    }

    private RecordGroup group(ResultSet row, @Nullable Field<?> by, List<Field<?>> summed) throws SQLException {
        Map<Field<?>, BigDecimal> sums = new HashMap<>();
        for (int at = 0; at < summed.size(); at++) {
            BigDecimal sum = row.getBigDecimal(FIRST_SUM + at);
            sums.put(summed.get(at), sum == null ? BigDecimal.ZERO : sum);
        }
        Object value = by == null ? kind.stateOf(row.getString(1)) : codec.read(row, place(by, summed.size()), by);
        return new RecordGroup(value, row.getInt(2), sums);
    }
}
