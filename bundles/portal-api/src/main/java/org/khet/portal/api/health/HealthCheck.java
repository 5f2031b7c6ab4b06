package org.khet.portal.api.health;

import java.util.Optional;
import org.khet.portal.api.outcome.Problem;

/**
 * Whiteboard service: whether one part of the portal works, for the status page, the control port and {@code /health}.
 * Answers at once, without asking anybody over the network. Safe for concurrent use.
 */
public interface HealthCheck {
    /** Name of the part: {@code database}; {@code unit.<module id>} for the tables of a module. */
    String name();

    /** Whether the whole portal is down while this part is. */
    default boolean isVital() {
        return false;
    }

    /** What is wrong; empty when the part works. */
    Optional<Trouble> trouble();

    /**
     * What is wrong with a part.
     *
     * @param problem text key of the core with its values, for people
     * @param detail  the reason as the machine gave it, English, for the IT officer; without secrets
     */
    record Trouble(Problem problem, String detail) {}
}
