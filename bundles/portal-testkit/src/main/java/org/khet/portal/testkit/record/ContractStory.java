package org.khet.portal.testkit.record;

import java.util.function.Supplier;
import org.khet.portal.api.outcome.Rejected;

/**
 * A story that a contract tells of kinds that have what it is about.
 *
 * @param name what is asked, e.g. {@code number: void stays visible}
 * @param told asks it, with one record of the kind or a few that it makes itself
 */
record ContractStory(String name, Runnable told) {
    /** What a sample gives; where the rules of the kind refuse it, the story is not asked. */
    static <T> T sampled(Supplier<T> work) {
        try {
            return work.get();
        } catch (Rejected refused) {
            throw new NotAsked("the sample is refused: " + refused.problems());
        }
    }
}
