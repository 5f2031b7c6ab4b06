package org.khet.forms.internal.definition;

import java.util.List;

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
 */
public record ActionDefinition(
        String code,
        String label,
        String english,
        List<String> from,
        String to,
        ActionDoer doer,
        boolean reason,
        List<String> asks) {
    /** Keeps immutable copies. */
    public ActionDefinition {
        from = List.copyOf(from);
        asks = List.copyOf(asks);
    }
}
