package org.khet.portal.api.admin.structure;

import java.util.List;
import org.khet.portal.api.module.ModuleId;
import org.khet.portal.api.structure.UnitOwnership;

/**
 * What a unit would leave behind if it ended.
 *
 * @param owned  what it owns, by kind
 * @param silent modules that are on in the office but away now, or that failed to answer: nobody knows what it owns there
 */
public record UnitHoldings(List<UnitOwnership.Owned> owned, List<ModuleId> silent) {
    /** Keeps immutable copies. */
    public UnitHoldings {
        owned = List.copyOf(owned);
        silent = List.copyOf(silent);
    }

    /** Whether something of it needs a successor. */
    public boolean needsSuccessor() {
        return owned.stream().anyMatch(one -> one.fate() == UnitOwnership.Fate.MOVES);
    }
}
