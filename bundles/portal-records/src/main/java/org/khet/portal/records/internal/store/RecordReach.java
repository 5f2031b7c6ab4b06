package org.khet.portal.records.internal.store;

import java.util.List;
import org.khet.portal.api.record.Condition;
import org.khet.portal.api.record.State;
import org.khet.portal.api.security.Scope;

/**
 * Records in some states, as far as a scope reaches.
 *
 * @param states     one of these
 * @param scope      how far inside the office
 * @param conditions which all hold
 */
public record RecordReach(List<State> states, Scope scope, List<Condition> conditions) {
    /** Keeps immutable copies. */
    public RecordReach {
        states = List.copyOf(states);
        conditions = List.copyOf(conditions);
    }
}
