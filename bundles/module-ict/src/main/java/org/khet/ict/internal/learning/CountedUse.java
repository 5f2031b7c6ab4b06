package org.khet.ict.internal.learning;

import org.khet.portal.api.outcome.Outdated;
import org.khet.portal.api.record.Action;
import org.khet.portal.api.record.RecordRow;
import org.khet.portal.api.record.RecordService;
import org.khet.portal.api.security.Caller;

/**
 * Counts that somebody opens what stands at an address, on the record as it is now: how often others used it since its page was shown
 * does not matter. Stateless. Source: ict ICT-81, ICT-125.
 */
public final class CountedUse {
    private static final int TRIES = 3;

    private CountedUse() {}

    /** Does the action where the caller may do it now; whether it was done, which it is not while others are first each time. */
    public static boolean count(Caller caller, RecordService<?> service, long id, Action use) {
        boolean done = false;
        for (int tried = 0; !done && tried < TRIES; tried++) {
            RecordRow now = service.open(caller, id);
            done = service.actions(caller, now).contains(use) && isDone(caller, service, now, use);
        }
        return done;
    }

    private static boolean isDone(Caller caller, RecordService<?> service, RecordRow now, Action use) {
        try {
            service.act(caller, now, use);
            return true;
        } catch (Outdated first) {
            return false;
        }
    }
}
