package org.khet.forms.internal.definition;

import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import org.khet.portal.api.series.NumberSeries;

/**
 * All that an edition of a design says.
 *
 * @param head    of which design
 * @param fields  fields and columns of tables in their order
 * @param states  states, the first one is that of new records; none for records that are only kept
 * @param actions actions
 * @param rules   rules
 * @param paper   how a record is printed
 */
public record EditionDefinition(
        Head head,
        List<FieldDefinition> fields,
        List<StateDefinition> states,
        List<ActionDefinition> actions,
        List<RuleDefinition> rules,
        DesignPaper paper) {
    /**
     * Of which design.
     *
     * @param design  key of the design
     * @param edition key of the edition
     * @param no      which edition of the design
     * @param name    name
     * @param english English name, may be empty
     * @param pattern pattern of numbers, empty for records without numbers
     * @param years   which year numbers follow
     * @param personal whether its records tell about people though no field says so
     */
    public record Head(
            long design,
            long edition,
            int no,
            String name,
            String english,
            String pattern,
            NumberSeries.YearKind years,
            boolean personal) {}

    /** Keeps immutable copies. */
    public EditionDefinition {
        fields = List.copyOf(fields);
        states = List.copyOf(states);
        actions = List.copyOf(actions);
        rules = List.copyOf(rules);
    }

    /** Fields of the record itself, tables among them. */
    public List<FieldDefinition> top() {
        return fields.stream().filter(field -> field.table().isEmpty()).toList();
    }

    /** What a later edition made sensitive is so in records of this one too. */
    public EditionDefinition hiding(EditionDefinition later) {
        Set<String> keys = later.top().stream()
                .filter(FieldDefinition::sensitive)
                .map(FieldDefinition::key)
                .collect(Collectors.toSet());
        return new EditionDefinition(
                head,
                fields.stream()
                        .map(field -> field.table().isEmpty() && keys.contains(field.key()) ? field.hidden() : field)
                        .toList(),
                states,
                actions,
                rules,
                paper);
    }

    /** Columns of a table. */
    public List<FieldDefinition> columns(String table) {
        return fields.stream().filter(field -> field.table().equals(table)).toList();
    }

    /** The field of the record with this key. */
    public Optional<FieldDefinition> field(String key) {
        return top().stream().filter(field -> field.key().equals(key)).findFirst();
    }
}
