package org.khet.portal.core.internal.office;

import java.sql.SQLException;
import java.util.ArrayList;
import java.util.Collection;
import java.util.HashMap;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.khet.portal.api.imports.ImportTrace;
import org.khet.portal.api.imports.ImportTrace.Deed;
import org.khet.portal.core.internal.office.RegisterTables.Belonging;
import org.khet.portal.core.internal.row.RowReader;
import org.khet.portal.core.internal.row.RowTable;

/**
 * Parts an import by records, each with its own rows: no import gives a code of one school to another, so none waits for another.
 * Groups of schools go last, when nobody is in them. Units are parted in such an order that each state between is one that was there
 * or would be without the import: changed ones, the last first, so that each stands again where it stood when the next one was put
 * below it, then new ones, the last first, as nothing stands below them any more. For one thread.
 */
final class UndoPackets {
    private final RowReader reader;
    private final RowTable register;

    UndoPackets(RowReader reader, RowTable register) {
        this.reader = reader;
        this.register = register;
    }

    /** @param most records of a packet */
    List<List<ImportTrace>> of(List<ImportTrace> traces, int most) throws SQLException {
        Map<ImportTrace, Long> owners = new HashMap<>();
        for (RowTable table : RegisterTables.ALL) {
            owners(table, traces, owners);
        }
        Set<Long> records = new HashSet<>(owners.values());
        if (records.size() <= most) {
            return List.of(traces);
        }
        Map<Long, List<ImportTrace>> parts = new LinkedHashMap<>();
        List<ImportTrace> last = new ArrayList<>();
        for (ImportTrace trace : traces) {
            Long owner = owners.get(trace);
            (owner == null ? last : parts.computeIfAbsent(owner, none -> new ArrayList<>())).add(trace);
        }
        List<List<ImportTrace>> packets = register.equals(RegisterTables.UNIT)
                ? lastFirst(parts.values(), most)
                : packed(List.copyOf(parts.values()), most);
        if (!last.isEmpty()) {
            packets.add(last);
        }
        return packets;
    }

    /** Within a packet they stay in their order, as those that are put back whole do. */
    private List<List<ImportTrace>> lastFirst(Collection<List<ImportTrace>> records, int most) {
        List<List<ImportTrace>> packets = new ArrayList<>();
        for (boolean fresh : new boolean[] {false, true}) {
            List<List<ImportTrace>> some =
                    records.stream().filter(record -> isNew(record) == fresh).toList();
            packets.addAll(packed(some, most).reversed());
        }
        return packets;
    }

    private boolean isNew(List<ImportTrace> record) {
        return record.stream()
                .anyMatch(trace -> trace.deed() == Deed.ADDED && trace.table().equals(register.name()));
    }

    private static List<List<ImportTrace>> packed(List<List<ImportTrace>> records, int most) {
        List<List<ImportTrace>> packets = new ArrayList<>();
        for (int from = 0; from < records.size(); from += most) {
            packets.add(records.subList(from, Math.min(records.size(), from + most)).stream()
                    .flatMap(List::stream)
                    .toList());
        }
        return packets;
    }

    /** Which record the rows of a table belong to. */
    private void owners(RowTable table, List<ImportTrace> traces, Map<ImportTrace, Long> owners) throws SQLException {
        List<ImportTrace> own = traces.stream()
                .filter(trace -> trace.table().equals(table.name()))
                .toList();
        String column = RegisterTables.belonging(table)
                .filter(belonging -> belonging.owner().equals(register))
                .map(Belonging::column)
                .orElse("");
        if (table.equals(register)) {
            own.forEach(trace -> owners.put(trace, trace.key()));
            return;
        }
        if (own.isEmpty() || column.isEmpty()) {
            return;
        }
        Map<Long, RowReader.Row> there = reader.rows(
                table,
                own.stream()
                        .filter(trace -> trace.deed() == Deed.ADDED)
                        .map(ImportTrace::key)
                        .toList());
        for (ImportTrace trace : own) {
            RowReader.Row row = there.get(trace.key());
            Map<String, String> values = row == null ? trace.former() : row.values();
            String owner = values.get(column);
            if (owner != null) {
                owners.put(trace, Long.valueOf(owner));
            }
        }
    }
}
