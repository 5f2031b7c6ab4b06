package org.khet.portal.api.admin.person;

import java.util.List;
import org.khet.portal.api.module.ModuleId;
import org.khet.portal.api.person.PersonWorkSource;

/**
 * What a person would leave behind.
 *
 * @param held   what the person holds, by kind
 * @param silent modules that are on in the office but away now, or that failed to answer: nobody knows what the person holds there
 */
public record PersonHoldings(List<PersonWorkSource.Duty> held, List<ModuleId> silent) {
    /** Keeps immutable copies. */
    public PersonHoldings {
        held = List.copyOf(held);
        silent = List.copyOf(silent);
    }

    /** Whether something of it needs a successor. */
    public boolean needsSuccessor() {
        return held.stream().anyMatch(one -> one.fate() == PersonWorkSource.Fate.MOVES);
    }

    /** Whether everything that had to be handed over is. */
    public boolean isDone() {
        return held.stream().allMatch(one -> one.fate() == PersonWorkSource.Fate.STAYS);
    }
}
