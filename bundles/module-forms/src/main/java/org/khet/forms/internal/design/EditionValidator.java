package org.khet.forms.internal.design;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import org.khet.forms.internal.definition.ActionDefinition;
import org.khet.forms.internal.definition.EditionDefinition;
import org.khet.forms.internal.definition.FieldDefinition;
import org.khet.forms.internal.definition.FieldSort;
import org.khet.forms.internal.definition.Formula;
import org.khet.forms.internal.definition.OfficeCodeLists;
import org.khet.forms.internal.definition.RuleDefinition;
import org.khet.forms.internal.definition.StateDefinition;
import org.khet.portal.api.outcome.Problem;

/** Finds what is wrong with an edition, in words that name the field, state or action. For one edition. */
final class EditionValidator {
    private static final Set<String> RESERVED = Set.of("design", "edition", "number", "state", "created");
    private static final int MOST_TABLES = 3;
    private final EditionDefinition said;
    private final List<Problem> problems = new ArrayList<>();

    EditionValidator(EditionDefinition said) {
        this.said = said;
    }

    List<Problem> problems() {
        when(said.top().isEmpty(), "forms.error.no-fields", "");
        said.fields().forEach(this::field);
        when(
                said.top().stream()
                                .filter(field -> field.sort() == FieldSort.TABLE)
                                .count()
                        > MOST_TABLES,
                "forms.error.tables",
                "");
        when(
                said.top().stream().allMatch(FieldDefinition::isComputed)
                        && !said.top().isEmpty(),
                "forms.error.no-fields",
                "");
        states();
        said.rules().forEach(this::rule);
        said.paper()
                .unknown(said)
                .forEach(name -> problems.add(Problem.of(Editions.PAPER, "forms.error.paper-name", name)));
        return List.copyOf(problems);
    }

    private void when(boolean wrong, String key, String what) {
        if (wrong) {
            problems.add(Problem.of("", key, what));
        }
    }

    private void field(FieldDefinition field) {
        String key = field.key();
        when(!key.matches("[a-z][a-z0-9_]{0,27}"), "forms.error.field-key", key);
        when(field.table().isEmpty() && RESERVED.contains(key), "forms.error.field-key", key);
        if (!field.table().isEmpty()) {
            when(
                    said.field(field.table())
                            .filter(table -> table.sort() == FieldSort.TABLE)
                            .isEmpty(),
                    "forms.error.no-table",
                    key);
            when(field.sort() == FieldSort.TABLE || field.isComputed(), "forms.error.column", key);
        }
        when(field.sort() == FieldSort.TABLE && said.columns(key).isEmpty(), "forms.error.empty-table", key);
        if (field.sort().isChosen()) {
            List<FieldDefinition.Option> choices = field.choices();
            when(choices.size() < 2, "forms.error.options", key);
            when(
                    choices.stream()
                                    .map(FieldDefinition.Option::code)
                                    .distinct()
                                    .count()
                            < choices.size(),
                    "forms.error.options",
                    key);
            when(choices.stream().anyMatch(choice -> choice.code().length() > 40), "forms.error.options", key);
            when(
                    field.sort() == FieldSort.SCALE
                            && choices.stream()
                                    .anyMatch(choice -> !choice.code().matches("\\d{1,3}")),
                    "forms.error.scale",
                    key);
        }
        when(
                field.sort() == FieldSort.CODE
                        && OfficeCodeLists.of(field.options()).isEmpty(),
                "forms.error.code-list",
                key);
        numbers(field);
        formula(field);
        shown(field);
    }

    private void numbers(FieldDefinition field) {
        String number = "-?\\d{1,9}(\\.\\d{1,2})?";
        when(!field.least().isEmpty() && !field.least().matches(number), "forms.error.limit", field.key());
        when(!field.most().isEmpty() && !field.most().matches(number), "forms.error.limit", field.key());
        boolean counted = field.sort().isCounted();
        when(
                counted && !field.initial().isEmpty() && !field.initial().matches(number),
                "forms.error.initial",
                field.key());
        when(
                field.sort().isChosen()
                        && !field.initial().isEmpty()
                        && field.choices().stream()
                                .noneMatch(choice -> choice.code().equals(field.initial())),
                "forms.error.initial",
                field.key());
    }

    private void formula(FieldDefinition field) {
        if (!field.isComputed()) {
            return;
        }
        var formula = Formula.parse(field.formula());
        if (formula.isEmpty() || !field.sort().isCounted()) {
            when(true, "forms.error.formula", field.key());
            return;
        }
        boolean names = switch (formula.get().sort()) {
            case SUM ->
                said.columns(formula.get().first()).stream()
                        .anyMatch(column -> column.key().equals(formula.get().other())
                                && column.sort().isCounted());
            case COUNT -> sorted(formula.get().first(), field, Set.of(FieldSort.TABLE));
            case DAYS ->
                sorted(formula.get().first(), field, Set.of(FieldSort.DAY))
                        && sorted(formula.get().other(), field, Set.of(FieldSort.DAY));
            default ->
                sorted(formula.get().first(), field, counted())
                        && sorted(formula.get().other(), field, counted());
        };
        when(!names, "forms.error.formula", field.key());
    }

    private static Set<FieldSort> counted() {
        return Set.of(FieldSort.WHOLE, FieldSort.NUMBER, FieldSort.BAHT, FieldSort.PERCENT);
    }

    /** Whether a field above this one has one of these sorts: formulas are computed in their order. */
    private boolean sorted(String key, FieldDefinition above, Set<FieldSort> sorts) {
        return said.field(key)
                .filter(field -> sorts.contains(field.sort())
                        && said.top().indexOf(field) < said.top().indexOf(above))
                .isPresent();
    }

    private void shown(FieldDefinition field) {
        if (field.shownIf().isEmpty()) {
            return;
        }
        int at = field.shownIf().indexOf('=');
        String key = at < 1 ? "" : field.shownIf().substring(0, at).strip();
        String value = at < 1 ? "" : field.shownIf().substring(at + 1).strip();
        boolean right = field.table().isEmpty()
                && sorted(key, field, Set.of(FieldSort.CHOICE, FieldSort.SCALE, FieldSort.YES_NO))
                && said.field(key)
                        .filter(other -> other.sort() == FieldSort.YES_NO
                                ? value.matches("[01]")
                                : other.choices().stream()
                                        .anyMatch(choice -> choice.code().equals(value)))
                        .isPresent();
        when(!right, "forms.error.shown-if", field.key());
    }

    private void states() {
        Set<String> codes = said.states().stream().map(StateDefinition::code).collect(Collectors.toSet());
        said.states()
                .forEach(state ->
                        when(!state.code().matches("[A-Z][A-Z0-9_]{0,29}"), "forms.error.state-code", state.code()));
        when(said.states().isEmpty() && !said.actions().isEmpty(), "forms.error.no-states", "");
        Set<String> reached = new HashSet<>();
        said.states().stream().limit(1).forEach(state -> reached.add(state.code()));
        for (int i = 0; i < said.states().size(); i++) {
            said.actions().stream()
                    .filter(action -> action.from().stream().anyMatch(reached::contains))
                    .forEach(action -> reached.add(action.to()));
        }
        said.states().forEach(state -> when(!reached.contains(state.code()), "forms.error.unreached", state.code()));
        said.actions().forEach(action -> action(action, codes));
    }

    private void action(ActionDefinition action, Set<String> codes) {
        when(!action.code().matches("[a-z][a-z-]{0,39}"), "forms.error.action-code", action.code());
        when(
                Set.of("create", "change", "export", "remind").contains(action.code()),
                "forms.error.action-code",
                action.code());
        when(
                action.from().isEmpty()
                        || !codes.containsAll(action.from())
                        || !(action.to().isEmpty() || codes.contains(action.to())),
                "forms.error.action-states",
                action.code());
        action.asks()
                .forEach(key -> when(
                        said.field(key)
                                .filter(field -> !field.isComputed() && field.sort() != FieldSort.TABLE)
                                .isEmpty(),
                        "forms.error.action-asks",
                        key));
    }

    private void rule(RuleDefinition rule) {
        when(said.field(rule.first()).isEmpty(), "forms.error.rule-field", rule.first());
        when(
                said.field(rule.second()).isEmpty() && !rule.second().matches("-?\\d+(\\.\\d+)?"),
                "forms.error.rule-field",
                rule.second());
    }
}
