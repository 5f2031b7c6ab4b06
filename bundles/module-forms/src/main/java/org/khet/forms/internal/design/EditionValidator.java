package org.khet.forms.internal.design;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import org.khet.forms.internal.definition.EditionDefinition;
import org.khet.forms.internal.definition.FieldDefinition;
import org.khet.forms.internal.definition.FieldSort;
import org.khet.forms.internal.definition.Formula;
import org.khet.forms.internal.definition.OfficeCodeLists;
import org.khet.portal.api.outcome.Problem;

/** Finds what is wrong with an edition, in words that name the field, state or action. For one edition. */
final class EditionValidator {
    private static final Set<String> RESERVED = Set.of("design", "edition", "number", "state", "created");
    /** What else stands in the address of a list beside the chips. */
    private static final Set<String> ADDRESS = Set.of("tab", "q", "group");
    /** By these a record has its table, unit and school, which everybody must see who sees the record. */
    private static final Set<FieldSort> PLACES_OF_RECORDS = Set.of(FieldSort.TABLE, FieldSort.UNIT, FieldSort.SCHOOL);

    private static final Set<FieldSort> COUNTED =
            Arrays.stream(FieldSort.values()).filter(FieldSort::isCounted).collect(Collectors.toUnmodifiableSet());

    private static final int MOST_TABLES = 3;
    private final EditionDefinition said;
    private final List<Problem> problems = new ArrayList<>();

    EditionValidator(EditionDefinition said) {
        this.said = said;
    }

    List<Problem> problems() {
        when(said.top().isEmpty(), "forms.error.no-fields");
        said.fields().forEach(this::field);
        when(
                said.top().stream()
                                .filter(field -> field.sort() == FieldSort.TABLE)
                                .count()
                        > MOST_TABLES,
                "forms.error.tables");
        when(
                said.top().stream().allMatch(FieldDefinition::isComputed)
                        && !said.top().isEmpty(),
                "forms.error.no-fields");
        problems.addAll(new EditionWays(said).problems());
        said.paper()
                .unknown(said)
                .forEach(name -> problems.add(Problem.of(Editions.PAPER, "forms.error.paper-name", name)));
        return List.copyOf(problems);
    }

    private void when(boolean wrong, String key) {
        if (wrong) {
            problems.add(Problem.of("", key));
        }
    }

    private void when(boolean wrong, String key, FieldDefinition field) {
        if (wrong) {
            problems.add(Problem.of("fields." + said.fields().indexOf(field), key, field.key()));
        }
    }

    private void field(FieldDefinition field) {
        String key = field.key();
        when(!key.matches("[a-z][a-z0-9_]{0,27}"), "forms.error.field-key", field);
        when(field.table().isEmpty() && RESERVED.contains(key), "forms.error.field-key", field);
        when(field.chip() && ADDRESS.contains(key), "forms.error.chip-key", field);
        if (!field.table().isEmpty()) {
            when(
                    said.field(field.table())
                            .filter(table -> table.sort() == FieldSort.TABLE)
                            .isEmpty(),
                    "forms.error.no-table",
                    field);
            when(field.sort() == FieldSort.TABLE || field.isComputed(), "forms.error.column", field);
        }
        when(field.sort() == FieldSort.TABLE && said.columns(key).isEmpty(), "forms.error.empty-table", field);
        if (field.sort().isChosen()) {
            List<FieldDefinition.Option> choices = field.choices();
            when(choices.size() < 2, "forms.error.options", field);
            when(
                    choices.stream()
                                    .map(FieldDefinition.Option::code)
                                    .distinct()
                                    .count()
                            < choices.size(),
                    "forms.error.options",
                    field);
            when(choices.stream().anyMatch(choice -> choice.code().length() > 40), "forms.error.options", field);
            when(
                    field.sort() == FieldSort.CHOICES
                            && choices.stream().anyMatch(choice -> choice.code().contains(",")),
                    "forms.error.options-comma",
                    field);
            when(
                    field.sort() == FieldSort.SCALE
                            && choices.stream()
                                    .anyMatch(choice -> !choice.code().matches("\\d{1,3}")),
                    "forms.error.scale",
                    field);
        }
        when(field.sort().isCoded() && OfficeCodeLists.of(field.options()).isEmpty(), "forms.error.code-list", field);
        numbers(field);
        formula(field);
        shown(field);
        sensitive(field);
        when(
                field.sort() == FieldSort.MONTHS && (field.chip() || field.found() || field.once()),
                "forms.error.months",
                field);
    }

    /** What only some see stands in no list, filter, search, title or table, and nothing tells it by the way. */
    private void sensitive(FieldDefinition field) {
        boolean elsewhere = field.listed()
                || field.chip()
                || field.found()
                || field.once()
                || field.isComputed()
                || !field.table().isEmpty()
                || PLACES_OF_RECORDS.contains(field.sort())
                || said.fields().stream().anyMatch(other -> tells(other, field.key()));
        when(field.sensitive() && elsewhere, "forms.error.sensitive", field);
    }

    private static boolean tells(FieldDefinition other, String key) {
        return other.shownIf().startsWith(key + "=")
                || Formula.parse(other.formula())
                        .filter(formula ->
                                formula.first().equals(key) || formula.other().equals(key))
                        .isPresent();
    }

    private void numbers(FieldDefinition field) {
        when(field.places().isPresent() && field.sort() != FieldSort.NUMBER, "forms.error.places", field);
        when(!FieldLimits.areRight(field), "forms.error.limit", field);
        when(field.sort().isCounted() && !FieldLimits.isNumber(field, field.initial()), "forms.error.initial", field);
        when(
                field.sort().isChosen()
                        && !field.initial().isEmpty()
                        && field.choices().stream()
                                .noneMatch(choice -> choice.code().equals(field.initial())),
                "forms.error.initial",
                field);
    }

    private void formula(FieldDefinition field) {
        if (!field.isComputed()) {
            return;
        }
        var formula = Formula.parse(field.formula());
        if (formula.isEmpty() || !field.sort().isCounted() || field.sort() == FieldSort.MONTHS) {
            when(true, "forms.error.formula", field);
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
                sorted(formula.get().first(), field, COUNTED)
                        && sorted(formula.get().other(), field, COUNTED);
        };
        when(!names, "forms.error.formula", field);
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
        when(!right, "forms.error.shown-if", field);
    }
}
