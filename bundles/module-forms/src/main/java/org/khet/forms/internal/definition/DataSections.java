package org.khet.forms.internal.definition;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/** Cuts the form of an edition into parts: by their headings, and each table for itself. Stateless. */
final class DataSections {
    private DataSections() {}

    /** Keys by part: {@code part1}, {@code part2} … for headings, {@code table-<key>} for tables. */
    static Map<String, List<String>> of(EditionDefinition definition) {
        Map<String, List<String>> parts = new LinkedHashMap<>();
        Map<String, String> names = headings(definition);
        for (FieldDefinition field : definition.top()) {
            if (field.sort() == FieldSort.TABLE) {
                parts.put("table-" + field.key(), List.of(field.key()));
            } else if (!field.isComputed()) {
                parts.computeIfAbsent(names.getOrDefault(field.heading(), "part1"), name -> new ArrayList<>())
                        .add(field.key());
            }
        }
        return parts;
    }

    /** Names of parts by their heading. */
    static Map<String, String> headings(EditionDefinition definition) {
        Map<String, String> names = new LinkedHashMap<>();
        definition.top().stream()
                .filter(field -> field.sort() != FieldSort.TABLE)
                .forEach(field -> names.computeIfAbsent(field.heading(), heading -> "part" + (names.size() + 1)));
        return names;
    }
}
