package org.khet.portal.core.internal.imports;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import org.khet.portal.api.imports.FindingChoice;
import org.khet.portal.api.imports.FindingKind;
import org.khet.portal.api.imports.ImportField;
import org.khet.portal.api.imports.ImportTarget;

/** Which column stands for which field, and what was chosen for which kind of finding. For one thread. */
final class ColumnMapping {
    private final List<ImportField> fields;
    private final List<FindingKind> kinds;
    private final Map<ImportField, Integer> columns = new LinkedHashMap<>();
    private final Map<FindingKind, FindingChoice> choices = new LinkedHashMap<>();
    private final RowChoices singles = new RowChoices();

    ColumnMapping(ImportTarget target) {
        this.fields = target.fields();
        this.kinds = new java.util.ArrayList<>(target.kinds());
        this.kinds.addAll(CommonFindings.all());
    }

    /** Kinds in the order in which people see them. */
    List<FindingKind> kinds() {
        return kinds.stream()
                .sorted(java.util.Comparator.comparingInt(kind -> order(kind.weight())))
                .toList();
    }

    private static int order(FindingKind.Weight weight) {
        return switch (weight) {
            case TO_CHOOSE -> 0;
            case ERROR -> 1;
            case MENDED -> 2;
            case HINT -> 3;
        };
    }

    Map<ImportField, Integer> columns() {
        return columns;
    }

    Map<FindingKind, FindingChoice> choices() {
        return choices;
    }

    void take(Map<ImportField, Integer> matched) {
        columns.clear();
        columns.putAll(matched);
    }

    void map(int column, String field) {
        columns.values().removeIf(taken -> taken == column);
        fields.stream().filter(one -> one.id().equals(field)).findFirst().ifPresent(one -> columns.put(one, column));
    }

    String field(int column) {
        return columns.entrySet().stream()
                .filter(entry -> entry.getValue() == column)
                .map(entry -> entry.getKey().id())
                .findFirst()
                .orElse("");
    }

    void choose(FindingKind kind, FindingChoice choice) {
        if (kind.choices().contains(choice)) {
            choices.put(kind, choice);
            singles.forget(kind);
        }
    }

    /** What was chosen for single rows. */
    RowChoices singles() {
        return singles;
    }

    /** Folded head by field, as a profile keeps it. */
    Map<String, String> heads(List<String> heads) {
        var kept = new TreeMap<String, String>();
        columns.forEach((field, column) -> kept.put(field.id(), HeadMatcher.folded(heads.get(column))));
        return kept;
    }

    /** Choices by kind, as a profile keeps them. */
    Map<String, String> chosen() {
        var kept = new TreeMap<String, String>();
        choices.forEach((kind, choice) -> kept.put(kind.id(), choice.name()));
        return kept;
    }

    /** Takes a profile whose heads are all there. */
    void take(Map<String, String> byField, Map<String, String> chosen, List<String> heads) {
        List<String> folded = heads.stream().map(HeadMatcher::folded).toList();
        columns.clear();
        for (ImportField field : fields) {
            int column = folded.indexOf(byField.getOrDefault(field.id(), "-"));
            if (column >= 0) {
                columns.put(field, column);
            }
        }
        kinds.stream()
                .filter(kind -> chosen.containsKey(kind.id()))
                .forEach(kind -> kind.choices().stream()
                        .filter(choice -> choice.name().equals(chosen.get(kind.id())))
                        .forEach(choice -> choices.put(kind, choice)));
    }
}
