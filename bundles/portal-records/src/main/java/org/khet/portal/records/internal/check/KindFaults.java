package org.khet.portal.records.internal.check;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Properties;
import org.khet.portal.api.record.RecordKind;
import org.khet.portal.api.record.RecordTexts;
import org.khet.portal.api.record.storage.ColumnDescription;
import org.khet.portal.api.record.storage.LineTableDescription;
import org.khet.portal.api.record.storage.TableDescription;
import org.khet.portal.records.internal.service.declaration.DeclaredFaults;
import org.khet.portal.records.internal.store.DeclaredTables;

/** What is wrong with one kind: its declaration, its texts, its tables. */
final class KindFaults {
    private static final List<String> LANGUAGES = List.of("th", "en");

    private KindFaults() {}

    static List<String> of(RecordKind kind, Map<String, Properties> texts, MigrationColumns columns) {
        List<String> faults = new ArrayList<>(DeclaredFaults.of(kind));
        for (String language : LANGUAGES) {
            Properties words = texts.getOrDefault(language, new Properties());
            RecordTexts.of(kind).stream()
                    .filter(key -> !words.containsKey(key))
                    .forEach(key -> faults.add("no text " + key + " in " + language));
        }
        TableDescription records = DeclaredTables.records(kind);
        table(records.name(), records.columns(), columns, faults);
        for (LineTableDescription lines : records.lines()) {
            table(lines.name(), lines.columns(), columns, faults);
        }
        return faults.stream().map(fault -> kind.type() + ": " + fault).toList();
    }

    private static void table(
            String table, List<ColumnDescription> wanted, MigrationColumns columns, List<String> faults) {
        if (!columns.hasTable(table)) {
            faults.add("no migration makes the table " + table);
            return;
        }
        wanted.stream()
                .filter(column -> !columns.hasColumn(table, column.name()))
                .forEach(column -> faults.add("no migration makes the column " + column.name() + " of " + table));
    }
}
