package org.khet.forms.internal.design;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.khet.forms.internal.definition.DataKind;
import org.khet.forms.internal.definition.FieldDefinition;
import org.khet.forms.internal.definition.FieldSort;
import org.khet.portal.api.outcome.Problem;
import org.khet.portal.api.record.SlotTable;

/**
 * Gives each field of an edition its slot: a key that an earlier edition used keeps its slot for ever, whatever happened to its
 * label; a new one gets the next that no edition used. Chips and columns of lists come first, as their slots are indexed.
 */
final class SlotAssigner {
    private final Map<String, FieldDefinition> known = new HashMap<>();
    private final Map<String, Set<String>> taken = new HashMap<>();
    private final List<Problem> problems = new ArrayList<>();

    /** @param before fields of all earlier editions of the design */
    SlotAssigner(List<FieldDefinition> before) {
        for (FieldDefinition field : before) {
            if (!field.slot().isEmpty()) {
                known.put(place(field), field);
                taken(field.table()).add(field.slot());
            }
        }
    }

    private static String place(FieldDefinition field) {
        return field.table() + "." + field.key();
    }

    private Set<String> taken(String table) {
        return taken.computeIfAbsent(table, name -> new HashSet<>());
    }

    /** The fields with their slots; those that are listed or filtered first in line. */
    List<FieldDefinition> assign(List<FieldDefinition> fields) {
        Map<String, FieldDefinition> given = new HashMap<>();
        fields.stream()
                .filter(field -> field.chip() || field.listed())
                .forEach(field -> given.put(place(field), slotted(field, fields)));
        fields.forEach(field -> given.computeIfAbsent(place(field), ignored -> slotted(field, fields)));
        return fields.stream()
                .map(field -> given.getOrDefault(place(field), field))
                .toList();
    }

    /** What stands in the way: a type that changed, too many fields of a sort. */
    List<Problem> problems() {
        return List.copyOf(problems);
    }

    private FieldDefinition slotted(FieldDefinition field, List<FieldDefinition> all) {
        FieldDefinition before = known.get(place(field));
        if (before != null && before.sort() != field.sort()) {
            problems.add(Problem.of(line(field, all), "forms.error.sort-changed", field.key()));
            return field;
        }
        if (field.sort() == FieldSort.TABLE) {
            return field;
        }
        return field.in(before == null ? next(field, all) : before.slot());
    }

    private static String line(FieldDefinition field, List<FieldDefinition> all) {
        return "fields." + all.indexOf(field);
    }

    private String next(FieldDefinition field, List<FieldDefinition> all) {
        char letter = field.sort().slot();
        int most = most(letter);
        for (int i = 1; i <= most; i++) {
            if (taken(field.table()).add(letter + String.valueOf(i))) {
                return letter + String.valueOf(i);
            }
        }
        problems.add(Problem.of(line(field, all), "forms.error.slots", field.key(), most));
        return "";
    }

    /** How many fields of sorts with this letter there are at most, in a record or in a table. */
    static int most(char letter) {
        SlotTable table = DataKind.SLOTS;
        return switch (letter) {
            case 't' -> table.texts();
            case 'w' -> table.longTexts();
            case 'd' -> table.days();
            case 'n' -> table.decimals();
            case 'i' -> table.wholes();
            case 'k' -> table.keys();
            case 'm' -> table.moments();
            case 'r' -> table.links();
            case 'g' -> table.grids();
            case 's' -> table.secrets();
            default -> table.flags();
        };
    }
}
