package org.khet.portal.shell.internal.session;

import java.time.Instant;
import java.util.Map;
import java.util.Set;
import java.util.concurrent.ConcurrentHashMap;
import org.khet.portal.api.admin.security.Sessions;
import org.khet.portal.api.admin.security.Sessions.Stamped;
import org.khet.portal.api.outcome.OutOfService;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/**
 * Polls for sessions of this node that were ended elsewhere: asks once for all of them which were ended elsewhere, and notes once a minute
 * when they were last used. Safe for concurrent use.
 */
final class SessionExpiryPoller {
    private static final Logger LOG = LoggerFactory.getLogger(SessionExpiryPoller.class);
    private static final int LOOKS_TO_NOTE = 6;
    private final Map<Long, Instant> seen = new ConcurrentHashMap<>();
    private final Set<Stamped> stamps = ConcurrentHashMap.newKeySet();
    private final Map<Long, Instant> noted = new ConcurrentHashMap<>();
    private final Sessions sessions;
    private volatile Set<Long> asked = Set.of();
    private volatile Set<Long> ended = Set.of();
    private volatile Set<Stamped> compared = Set.of();
    private volatile Set<Stamped> outdated = Set.of();
    private int looks;

    SessionExpiryPoller(Sessions sessions) {
        this.sessions = sessions;
    }

    /** A browser was last used then, by whom. */
    void seen(long visit, Stamped who, Instant used) {
        seen.put(visit, used);
        stamps.add(who);
    }

    /** Whether the account's sessions were ended, as far as the last look shows; one that came since is asked for by itself. */
    boolean isOutdated(Stamped who) {
        return compared.contains(who) ? outdated.contains(who) : !sessions.stillValid(who.account(), who.stamp());
    }

    /** Whether it was ended elsewhere, as far as the last look shows; one that came since is asked for by itself. */
    boolean hasEnded(long visit) {
        return asked.contains(visit) ? ended.contains(visit) : hasEndedNow(visit);
    }

    private boolean hasEndedNow(long visit) {
        try {
            return !sessions.ended(Set.of(visit)).isEmpty();
        } catch (OutOfService away) {
            return false;
        }
    }

    /** Asks and notes; called by one thread at a time. */
    synchronized void look() {
        try {
            Set<Long> known = Set.copyOf(seen.keySet());
            ended = sessions.ended(known);
            asked = known;
            Set<Stamped> all = Set.copyOf(stamps);
            outdated = all.isEmpty() ? Set.of() : sessions.outdated(all);
            compared = all;
            if (looks++ % LOOKS_TO_NOTE == 0) {
                note();
            }
            stamps.removeAll(all);
            seen.keySet().removeAll(known); // those that are still there are seen again with this look
        } catch (OutOfService away) {
            LOG.debug("sessions wait for the database", away);
        }
    }

    private void note() {
        Map<Long, Instant> changed = new ConcurrentHashMap<>(seen);
        changed.entrySet().removeIf(entry -> entry.getValue().equals(noted.get(entry.getKey())));
        if (!changed.isEmpty()) {
            sessions.used(changed);
        }
        noted.keySet().retainAll(seen.keySet());
        noted.putAll(changed);
    }
}
