package org.khet.forms.internal.definition;

import java.util.List;
import java.util.Optional;
import org.khet.portal.api.record.Action;

/**
 * An action of an edition.
 *
 * @param code   name for ever
 * @param label  words of the button, and of what was done
 * @param english English words, may be empty
 * @param from   codes of states in which it is possible
 * @param to     code of the state to which it leads, empty when the record stays
 * @param doer   who does it
 * @param reason whether it asks why
 * @param asks   keys of fields that its dialog asks for and that must be filled in
 * @param decision what it has to do with a decision by a paper, empty for nothing
 */
public record ActionDefinition(
        String code,
        String label,
        String english,
        List<String> from,
        String to,
        ActionDoer doer,
        boolean reason,
        List<String> asks,
        Optional<ActionDecision> decision) {
    /** Keeps immutable copies. */
    public ActionDefinition {
        from = List.copyOf(from);
        asks = List.copyOf(asks);
    }

    /** Whether it asks for a decision. */
    public boolean isAsking() {
        return decision.filter(ActionDecision.ASKS::equals).isPresent();
    }

    /** The answer by which it is done; empty for what somebody does. */
    public Optional<Action.Answer> answer() {
        return decision.flatMap(ActionDecision::answer);
    }
}
