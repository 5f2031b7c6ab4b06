package org.khet.portal.records.internal.store;

import java.math.BigDecimal;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import org.khet.portal.api.persistence.UnitOfWork;
import org.khet.portal.api.record.Field;
import org.khet.portal.api.record.RecordContext;
import org.khet.portal.api.record.RecordFilter;
import org.khet.portal.api.record.RecordGroup;
import org.khet.portal.api.record.RecordKind;

/** Counts and adds up the rows of a list by one of their columns, in the database; the largest groups first. Safe for concurrent use. */
public final class GroupRepository {
    private static final int FIRST_SUM = 3;
    private final RecordKind kind;
    private final UnitOfWork work;
    private final FieldCodec codec;

    GroupRepository(RecordKind kind, UnitOfWork work, FieldCodec codec) {
        this.kind = kind;
        this.work = work;
        this.codec = codec;
    }

    /**
     * Groups of a list.
     *
     * @param by   field of one column; {@code null} for the state
     * @param most how many groups
     */
    public List<RecordGroup> of(
            RecordScope scope,
            RecordFilter filter,
            RecordContext context,
            @Nullable Field<?> by,
            List<Field<?>> summed,
            int most) {
        return work.in(scope.office(), em -> {
            RowSource source = new RowSource(kind.table(), new RecordQuery(kind, codec, scope).with(filter, context));
            String column = by == null ? "state" : FieldColumns.main(by);
            StringBuilder what = new StringBuilder("select " + column + ", count(*)");
            summed.forEach(field ->
                    what.append(", sum(").append(FieldColumns.main(field)).append(')'));
            List<String> columns = new ArrayList<>(List.of(column));
            summed.forEach(field -> columns.add(FieldColumns.main(field)));
            String from = source.of(columns);
            List<Object> values = new ArrayList<>(source.values());
            values.add(most);
            return new SqlSession(em)
                    .read(
                            what + " from " + from + " group by " + column + " order by count(*) desc, " + column
                                    + " fetch next ? rows only",
                            values,
                            row -> group(row, by, summed));
        });
    }

    private RecordGroup group(ResultSet row, @Nullable Field<?> by, List<Field<?>> summed) throws SQLException {
        Map<Field<?>, BigDecimal> sums = new HashMap<>();
        for (int at = 0; at < summed.size(); at++) {
            BigDecimal sum = row.getBigDecimal(FIRST_SUM + at);
            sums.put(summed.get(at), sum == null ? BigDecimal.ZERO : sum);
        }
        Object value = by == null ? kind.stateOf(row.getString(1)) : codec.read(row, 1, by);
        return new RecordGroup(value, row.getInt(2), sums);
    }
}
