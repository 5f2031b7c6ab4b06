package org.khet.forms.internal.design;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.khet.forms.internal.definition.ActionDefinition;
import org.khet.forms.internal.definition.EditionDefinition;
import org.khet.forms.internal.definition.FieldSort;
import org.khet.forms.internal.definition.RuleDefinition;
import org.khet.forms.internal.definition.StateDefinition;
import org.khet.portal.api.outcome.Problem;
import org.khet.portal.api.record.Action;

/** Finds what is wrong with the states, actions and rules of an edition. For one edition. */
final class EditionWays {
    private final EditionDefinition said;
    private final List<Problem> problems = new ArrayList<>();

    EditionWays(EditionDefinition said) {
        this.said = said;
    }

    List<Problem> problems() {
        states();
        said.rules().forEach(this::rule);
        return List.copyOf(problems);
    }

    private void when(boolean wrong, String place, String key, String what) {
        if (wrong) {
            problems.add(Problem.of(place, key, what));
        }
    }

    private String place(StateDefinition state) {
        return "states." + said.states().indexOf(state);
    }

    private String place(ActionDefinition action) {
        return "doings." + said.actions().indexOf(action);
    }

    private void states() {
        Set<String> codes = said.states().stream().map(StateDefinition::code).collect(Collectors.toSet());
        said.states()
                .forEach(state -> when(
                        !state.code().matches("[A-Z][A-Z0-9_]{0,29}"),
                        place(state),
                        "forms.error.state-code",
                        state.code()));
        said.states()
                .forEach(state -> when(
                        state.closed() && state.within().isPresent(),
                        place(state),
                        "forms.error.within",
                        state.code()));
        when(said.states().isEmpty() && !said.actions().isEmpty(), "doings", "forms.error.no-states", "");
        Set<String> reached = new HashSet<>();
        said.states().stream().limit(1).forEach(state -> reached.add(state.code()));
        for (int i = 0; i < said.states().size(); i++) {
            said.actions().stream()
                    .filter(action -> action.from().stream().anyMatch(reached::contains))
                    .forEach(action -> reached.add(action.to()));
        }
        said.states()
                .forEach(state ->
                        when(!reached.contains(state.code()), place(state), "forms.error.unreached", state.code()));
        said.actions().forEach(action -> action(action, codes));
        said.actions().forEach(this::decision);
    }

    private void action(ActionDefinition action, Set<String> codes) {
        when(!action.code().matches("[a-z][a-z-]{0,39}"), place(action), "forms.error.action-code", action.code());
        when(
                Set.of("create", "change", "export", "remind").contains(action.code()),
                place(action),
                "forms.error.action-code",
                action.code());
        when(
                action.from().isEmpty()
                        || !codes.containsAll(action.from())
                        || !(action.to().isEmpty() || codes.contains(action.to())),
                place(action),
                "forms.error.action-states",
                action.code());
        action.asks()
                .forEach(key -> when(
                        said.field(key)
                                .filter(field -> !field.isComputed() && field.sort() != FieldSort.TABLE)
                                .isEmpty(),
                        place(action),
                        "forms.error.action-asks",
                        key));
    }

    /** What asks leads to a state in which it waits, from which each answer has its one way; nothing else is done by an answer. */
    private void decision(ActionDefinition action) {
        boolean lost = action.isAsking()
                && Stream.of(Action.Answer.values())
                        .anyMatch(answer -> said.actions().stream()
                                        .filter(one -> one.answer()
                                                .filter(answer::equals)
                                                .isPresent())
                                        .filter(one -> one.from().contains(action.to()))
                                        .count()
                                != 1);
        boolean unasked = action.answer().isPresent()
                && !action.from().stream()
                        .allMatch(state -> said.actions().stream()
                                .anyMatch(one -> one.isAsking() && one.to().equals(state)));
        when(lost || unasked, place(action), "forms.error.decision", action.code());
    }

    private void rule(RuleDefinition rule) {
        String place = "rules." + said.rules().indexOf(rule);
        when(said.field(rule.first()).isEmpty(), place, "forms.error.rule-field", rule.first());
        when(
                said.field(rule.second()).isEmpty() && !rule.second().matches("-?\\d+(\\.\\d+)?"),
                place,
                "forms.error.rule-field",
                rule.second());
    }
}
