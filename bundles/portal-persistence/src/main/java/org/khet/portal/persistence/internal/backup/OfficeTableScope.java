package org.khet.portal.persistence.internal.backup;

import java.sql.Connection;
import java.sql.SQLException;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.khet.portal.api.operation.OfficeTableRules.Head;
import org.khet.portal.api.operation.OfficeTableRules.Lasting;
import org.khet.portal.api.operation.OfficeTableRules.Officeless;
import org.khet.portal.api.operation.OfficeTableRules.Rule;
import org.khet.portal.api.operation.OfficeTableRules.Shared;

/**
 * Which rows of which tables are an office's, from the catalogue of the database and the rules of the modules.
 *
 * @param head     the rule of the table of offices
 * @param office   the office's own row
 * @param replaced its rows that are replaced, tables pointed at before those that point
 * @param kept     what else goes into its backup: lasting and common rows
 * @param shared   rows shared with others, which must be there before the office's can come
 * @param keys     foreign keys of all tables
 */
record OfficeTableScope(
        Head head,
        RowRange office,
        List<RowRange> replaced,
        List<RowRange> kept,
        List<RowRange> shared,
        List<ForeignKey> keys) {
    private static final String COLUMN = "office_id";

    /** A part of the portal has not come up, so nobody knows what its tables are. */
    static final class Unknown extends RuntimeException {
        Unknown(String table) {
            super("nobody says what the table " + table + " holds");
        }
    }

    /**
     * As the tables are now.
     *
     * @throws Unknown if a rule is missing that must be there
     */
    static OfficeTableScope of(Connection connection, List<Rule> all, long office) throws SQLException {
        Map<String, BackupTable> tables = TableCatalogue.tables(connection);
        List<ForeignKey> keys = ForeignKey.of(connection, tables.values());
        Map<String, Rule> rules = all.stream().collect(Collectors.toMap(Rule::table, rule -> rule));
        Head head = all.stream()
                .filter(Head.class::isInstance)
                .map(Head.class::cast)
                .findFirst()
                .orElseThrow(() -> new Unknown("of offices"));
        return new Sorting(tables, keys, rules, office).shape(head);
    }

    /** All that goes into a backup, by name of the table. */
    List<RowRange> archived() {
        Map<String, RowRange> all = new TreeMap<>();
        all.put(office.table().name(), office);
        replaced.forEach(slice -> all.put(slice.table().name(), slice));
        kept.forEach(slice -> all.put(slice.table().name(), slice));
        shared.forEach(slice -> all.put(slice.table().name(), slice));
        return List.copyOf(all.values());
    }

    /** All that is replaced, the office's own row first. */
    List<RowRange> replaceable() {
        return Stream.concat(Stream.of(office), replaced.stream()).toList();
    }

    /** Columns of a table that point at rows of the same table. */
    List<ForeignKey> selfReferences(BackupTable table) {
        return keys.stream()
                .filter(key ->
                        key.table().equals(table.stored()) && key.target().equals(table.stored()))
                .toList();
    }

    private record Sorting(
            Map<String, BackupTable> tables, List<ForeignKey> keys, Map<String, Rule> rules, long office) {
        OfficeTableScope shape(Head head) {
            BackupTable offices = table(head.table());
            String own = BackupTable.quoted(offices.stored(head.key())) + " = ?";
            Map<String, String> owned = new HashMap<>();
            owned.put(offices.stored(), own);
            tables.values().stream()
                    .filter(table -> !rules.containsKey(table.name())
                            && table.columnNames().contains(COLUMN))
                    .forEach(table -> owned.put(table.stored(), own(table)));
            boolean more = true;
            while (more) {
                more = addChildren(owned);
            }
            List<RowRange> kept = kept();
            List<RowRange> shared = shared(owned);
            refuseUnknown(owned.keySet(), kept, shared);
            return new OfficeTableScope(
                    head, RowRange.of(offices, own, office), ordered(owned, offices), kept, shared, List.copyOf(keys));
        }

        /** A table without the column belongs to the rows at which its first foreign key points. */
        private boolean addChildren(Map<String, String> owned) {
            Map<String, String> found = new HashMap<>();
            for (ForeignKey key : keys) {
                String parent = owned.get(key.target());
                if (parent != null
                        && !owned.containsKey(key.table())
                        && !rules.containsKey(key.table().toLowerCase(Locale.ROOT))
                        && key.columns().size() == 1) {
                    found.putIfAbsent(
                            key.table(),
                            in(key.columns().getFirst(), key.targets().getFirst(), key.target(), parent));
                }
            }
            owned.putAll(found);
            return !found.isEmpty();
        }

        private List<RowRange> kept() {
            List<RowRange> kept = new ArrayList<>();
            for (Rule rule : rules.values()) {
                BackupTable table = tables.get(rule.table());
                if (table != null && rule instanceof Lasting) {
                    kept.add(RowRange.of(table, own(table), office));
                } else if (table != null && rule instanceof Officeless) {
                    kept.add(RowRange.all(table));
                }
            }
            return kept;
        }

        private List<RowRange> shared(Map<String, String> owned) {
            List<RowRange> shared = new ArrayList<>();
            for (Rule rule : rules.values()) {
                BackupTable table = tables.get(rule.table());
                if (table != null && rule instanceof Shared masks) {
                    shared.add(new RowRange(table, pointedAt(table, owned), office, masks));
                }
            }
            return shared;
        }

        private String pointedAt(BackupTable table, Map<String, String> owned) {
            String which = keys.stream()
                    .filter(key -> key.target().equals(table.stored()) && owned.containsKey(key.table()))
                    .map(key -> in(
                            key.targets().getFirst(),
                            key.columns().getFirst(),
                            key.table(),
                            String.valueOf(owned.get(key.table()))))
                    .sorted()
                    .collect(Collectors.joining(" or "));
            return which.isEmpty() ? "1 = 0" : which;
        }

        private void refuseUnknown(Set<String> owned, List<RowRange> kept, List<RowRange> shared) {
            Set<String> known = new HashSet<>(owned);
            Stream.concat(kept.stream(), shared.stream())
                    .forEach(slice -> known.add(slice.table().stored()));
            keys.stream()
                    .filter(key -> owned.contains(key.table()) && !known.contains(key.target()))
                    .findFirst()
                    .ifPresent(key -> {
                        throw new Unknown(key.target());
                    });
        }

        private List<RowRange> ordered(Map<String, String> owned, BackupTable offices) {
            Set<String> left = new HashSet<>(owned.keySet());
            left.remove(offices.stored());
            List<RowRange> ordered = new ArrayList<>();
            while (!left.isEmpty()) {
                List<String> free = left.stream()
                        .filter(table -> keys.stream().noneMatch(key -> pointsInside(key, table, left)))
                        .sorted()
                        .toList();
                if (free.isEmpty()) {
                    throw new IllegalStateException("tables point at each other in a circle: " + left);
                }
                free.forEach(table -> ordered.add(
                        RowRange.of(table(table.toLowerCase(Locale.ROOT)), String.valueOf(owned.get(table)), office)));
                free.forEach(left::remove);
            }
            return ordered;
        }

        private static boolean pointsInside(ForeignKey key, String table, Set<String> left) {
            return key.table().equals(table) && !key.target().equals(table) && left.contains(key.target());
        }

        private static String own(BackupTable table) {
            return BackupTable.quoted(table.stored(COLUMN)) + " = ?";
        }

        private static String in(String column, String selected, String from, String which) {
            return BackupTable.quoted(column) + " in (select " + BackupTable.quoted(selected) + " from "
                    + BackupTable.quoted(from) + " where " + which + ")";
        }

        private BackupTable table(String name) {
            BackupTable table = tables.get(name);
            if (table == null) {
                throw new Unknown(name);
            }
            return table;
        }
    }
}
