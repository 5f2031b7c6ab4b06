package org.khet.portal.core.internal.row;

import java.math.BigDecimal;
import java.sql.Connection;
import java.sql.SQLException;
import java.sql.Timestamp;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.OptionalLong;
import org.jspecify.annotations.Nullable;
import org.khet.portal.api.imports.ImportTrace;
import org.khet.portal.api.imports.ImportTrace.Deed;
import org.khet.portal.core.internal.row.RowTable.Column;

/** Puts rows of an office back as they were before they were written. For one thread. */
public final class RowRestore {
    /** Nothing may point at a new row when it goes, what came later first, and what was removed may point at any. */
    private static final List<Deed> ORDER = List.of(Deed.CHANGED, Deed.ADDED, Deed.REMOVED);

    private final Connection connection;
    private final long office;
    private final List<RowTable> tables;

    /** @param tables each after those that point at it */
    public RowRestore(Connection connection, long office, List<RowTable> tables) {
        this.connection = connection;
        this.office = office;
        this.tables = List.copyOf(tables);
    }

    /** Puts them back; gives how many could not be, as they were changed since. */
    public long takeBack(List<ImportTrace> traces) throws SQLException {
        long left = traces.size();
        for (Deed deed : ORDER) {
            List<ImportTrace> inOrder = deed == Deed.ADDED ? traces.reversed() : traces;
            for (RowTable table : tables) {
                left -= write(
                        table,
                        deed,
                        inOrder.stream()
                                .filter(trace ->
                                        trace.deed() == deed && trace.table().equals(table.name()))
                                .toList());
            }
        }
        return left;
    }

    private long write(RowTable table, Deed deed, List<ImportTrace> traces) throws SQLException {
        if (traces.isEmpty()) {
            return 0;
        }
        try (var batch = new BatchStatement(connection, sql(table, deed))) {
            for (ImportTrace trace : traces) {
                batch.add(values(table, trace));
            }
            batch.flush();
            return batch.changed();
        }
    }

    private static String sql(RowTable table, Deed deed) {
        List<String> names = table.columns().stream().map(Column::name).toList();
        return switch (deed) {
            case ADDED -> "delete from " + table.name() + " where office_id = ? and id = ? and version = ?";
            case CHANGED ->
                "update " + table.name() + " set " + String.join(" = ?, ", names)
                        + " = ?, version = version + 1 where office_id = ? and id = ? and version = ?";
            case REMOVED ->
                "insert into " + table.name() + " (" + String.join(", ", names) + ", office_id, id, version) values ("
                        + "?, ".repeat(names.size()) + "?, ?, ?)";
        };
    }

    private @Nullable Object[] values(RowTable table, ImportTrace trace) {
        List<@Nullable Object> values = new ArrayList<>();
        if (trace.deed() != Deed.ADDED) {
            table.columns().forEach(column -> values.add(value(column, trace.former())));
        }
        values.add(office);
        values.add(trace.key());
        values.add(trace.edition());
        return values.toArray();
    }

    private static @Nullable Object value(Column column, Map<String, String> former) {
        String value = former.get(column.name());
        return switch (column.type()) {
            case TEXT -> value;
            case WORD -> value == null ? "" : value;
            case DECIMAL -> value == null ? Optional.empty() : Optional.of(new BigDecimal(value));
            case NUMBER -> value == null ? OptionalLong.empty() : OptionalLong.of(Long.parseLong(value));
            case DAY -> value == null ? null : LocalDate.parse(value);
            case TIME -> value == null ? null : Timestamp.valueOf(value);
        };
    }
}
