package org.khet.portal.core.internal.office;

import java.sql.Connection;
import java.sql.SQLException;
import java.util.Collection;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Collectors;
import org.khet.portal.api.imports.ImportReversal;
import org.khet.portal.api.imports.ImportReversal.Hindrance;
import org.khet.portal.api.imports.ImportReversal.Reason;
import org.khet.portal.api.imports.ImportTrace;
import org.khet.portal.api.imports.ImportTrace.Deed;
import org.khet.portal.api.security.Caller;
import org.khet.portal.core.internal.office.RegisterTables.Belonging;
import org.khet.portal.core.internal.row.ForeignKeyReferences;
import org.khet.portal.core.internal.row.RowReader;
import org.khet.portal.core.internal.row.RowTable;

/** What taking one import back would do, and what stands against it. For one thread and one look. */
final class UndoPreview {
    /** Their rows may point at new ones until they have their former values. */
    private static final Set<String> PUT_BACK =
            Set.of(RegisterTables.MEMBER.name(), RegisterTables.UNIT.name(), RegisterTables.PERIOD.name());

    private final Connection connection;
    private final Caller caller;
    private final RowTable register;
    private final RecordUsageRegistry uses;
    private final List<ImportTrace> traces;
    private final RowReader reader;
    private final Set<Hindrance> hindrances = new LinkedHashSet<>();

    UndoPreview(
            Connection connection, Caller caller, RowTable register, RecordUsageRegistry uses, List<ImportTrace> traces)
            throws SQLException {
        this.connection = connection;
        this.caller = caller;
        this.register = register;
        this.uses = uses;
        this.reader = new RowReader(connection, caller.office().value());
        this.traces = withoutGroupsOfOthers(traces);
    }

    Connection connection() {
        return connection;
    }

    Caller caller() {
        return caller;
    }

    /** What would be taken back, but for groups that others are in by now. */
    List<ImportTrace> traces() {
        return traces;
    }

    /** Traces of the register's own records with this deed. */
    List<ImportTrace> records(Deed deed) {
        return of(traces, register, deed);
    }

    /** The register's own records that were changed, as they stand now. */
    Map<Long, RowReader.Row> changed() throws SQLException {
        return reader.rows(register, keys(records(Deed.CHANGED)));
    }

    /** The register's own records that came with the import, as they stand now. */
    Map<Long, RowReader.Row> added() throws SQLException {
        return reader.rows(register, keys(records(Deed.ADDED)));
    }

    /** Rows of another table that came with the import, as they stand now. */
    Collection<RowReader.Row> added(RowTable table) throws SQLException {
        return reader.rows(table, keys(of(traces, table, Deed.ADDED))).values();
    }

    RowTable register() {
        return register;
    }

    ImportReversal look() throws SQLException {
        for (RowTable table : RegisterTables.ALL) {
            changed(table);
        }
        List<Long> added = keys(records(Deed.ADDED));
        Map<Long, Set<String>> used = new HashMap<>();
        pointedAt(register, added, traces).forEach((key, from) -> used.put(key, RegisterMessages.of(from)));
        uses.of(caller.office(), register, added)
                .forEach((key, what) ->
                        used.computeIfAbsent(key, none -> new TreeSet<>()).addAll(what));
        reader.rows(register, used.keySet())
                .forEach((key, row) -> hindrances.add(
                        new Hindrance(name(row.values()), Reason.USED, List.copyOf(used.getOrDefault(key, Set.of())))));
        return new ImportReversal(added.size(), records(Deed.CHANGED).size(), List.copyOf(hindrances));
    }

    private void changed(RowTable table) throws SQLException {
        List<ImportTrace> there = traces.stream()
                .filter(trace -> trace.deed() != Deed.REMOVED && trace.table().equals(table.name()))
                .toList();
        Map<Long, RowReader.Row> now = reader.rows(table, keys(there));
        Map<Long, RowReader.Row> others = new LinkedHashMap<>();
        for (ImportTrace trace : there) {
            RowReader.Row row = now.get(trace.key());
            if (row == null) {
                others.put(trace.key(), new RowReader.Row(trace.key(), trace.edition(), trace.former()));
            } else if (row.edition() != trace.edition()) {
                others.put(trace.key(), row);
            }
        }
        hinder(table, others.values(), Reason.CHANGED);
    }

    /** By the name of the record, or of the one to which a row belongs. */
    private void hinder(RowTable table, Collection<RowReader.Row> rows, Reason reason) throws SQLException {
        Belonging belonging = RegisterTables.belonging(table).orElse(null);
        if (belonging == null) {
            rows.forEach(row -> hindrances.add(new Hindrance(name(row.values()), reason)));
            return;
        }
        Map<Long, RowReader.Row> owners = reader.rows(
                belonging.owner(),
                rows.stream().flatMap(row -> owner(belonging, row).stream()).toList());
        for (RowReader.Row row : rows) {
            RowReader.Row named = owner(belonging, row).map(owners::get).orElse(row);
            hindrances.add(new Hindrance(name(named.values()), reason));
        }
    }

    private static Optional<Long> owner(Belonging belonging, RowReader.Row row) {
        return Optional.ofNullable(row.values().get(belonging.column())).map(Long::valueOf);
    }

    private static String name(Map<String, String> values) {
        String person = values.getOrDefault("title", "") + values.getOrDefault("first_name", "") + " "
                + values.getOrDefault("last_name", "");
        return values.getOrDefault("name", values.getOrDefault("number", person))
                .strip();
    }

    /** A group that came with the list stays when other schools are in it by now. */
    private List<ImportTrace> withoutGroupsOfOthers(List<ImportTrace> all) throws SQLException {
        RowTable group = RegisterTables.GROUP;
        Set<Long> shared =
                pointedAt(group, keys(of(all, group, Deed.ADDED)), all).keySet();
        return all.stream()
                .filter(trace -> !trace.table().equals(group.name()) || !shared.contains(trace.key()))
                .toList();
    }

    private Map<Long, Set<String>> pointedAt(RowTable table, Collection<Long> keys, List<ImportTrace> all)
            throws SQLException {
        Set<ForeignKeyReferences.Place> own = all.stream()
                .filter(trace -> trace.deed() == Deed.ADDED || PUT_BACK.contains(trace.table()))
                .map(trace -> new ForeignKeyReferences.Place(trace.table(), trace.key()))
                .collect(Collectors.toSet());
        return keys.isEmpty() ? Map.of() : new ForeignKeyReferences(connection).pointedAt(table.name(), keys, own);
    }

    private static List<ImportTrace> of(List<ImportTrace> traces, RowTable table, Deed deed) {
        return traces.stream()
                .filter(trace -> trace.deed() == deed && trace.table().equals(table.name()))
                .toList();
    }

    private static List<Long> keys(List<ImportTrace> traces) {
        return traces.stream().map(ImportTrace::key).toList();
    }
}
