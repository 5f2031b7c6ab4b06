package org.khet.portal.shell.internal.session;

import com.vaadin.flow.server.VaadinSession;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.util.Set;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.ScheduledExecutorService;
import java.util.concurrent.ScheduledFuture;
import java.util.concurrent.TimeUnit;
import org.khet.portal.api.outcome.OutOfService;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/**
 * Ends sessions in which nothing was done for the time of the setting, and those that were ended elsewhere. Drafts stay.
 * Source: core CORE-15, E-74.
 */
public final class IdleWatch {
    private static final Logger LOG = LoggerFactory.getLogger(IdleWatch.class);
    private static final int LOOK_SECONDS = 10;
    private static final int WARN_MINUTES = 2;
    private final Set<VaadinSession> sessions = ConcurrentHashMap.newKeySet();
    private final Entrance entrance;
    private final Clock clock;

    /** Looks every ten seconds. */
    public IdleWatch(Entrance entrance, Clock clock, ScheduledExecutorService clockwork) {
        this.entrance = entrance;
        this.clock = clock;
        ScheduledFuture<?> _ =
                clockwork.scheduleWithFixedDelay(this::look, LOOK_SECONDS, LOOK_SECONDS, TimeUnit.SECONDS);
    }

    /** Watches a session. */
    public void add(VaadinSession session) {
        sessions.add(session);
    }

    /** Watches it no longer. */
    public void remove(VaadinSession session) {
        sessions.remove(session);
    }

    /** Watches none. */
    public void clear() {
        sessions.clear();
    }

    private void look() {
        for (VaadinSession session : sessions) {
            try {
                PageAccess.run(session, () -> look(session));
            } catch (RuntimeException e) {
                LOG.warn("A session could not be looked at", e);
            }
        }
    }

    private void look(VaadinSession session) {
        Presence.in(session).ifPresent(presence -> {
            Duration rest = Duration.between(Instant.ofEpochMilli(session.getLastRequestTimestamp()), clock.instant());
            long left = IdleMinutes.of(session) - rest.toMinutes();
            session.getUIs().forEach(left <= WARN_MINUTES ? IdleNote::show : IdleNote::hide);
            if (left <= 0) {
                SignOut.end(session, EndReason.IDLE);
                noted(presence, session);
            } else if (!stillValid(presence)) {
                SignOut.end(session, EndReason.ENDED_ELSEWHERE);
            }
        });
    }

    private void noted(Presence presence, VaadinSession session) {
        try {
            entrance.signIn().signedOut(presence.account(), ClientAddress.of(session));
        } catch (OutOfService away) {
            LOG.warn(
                    "The end of an idle session of account {} is not noted",
                    presence.account().value(),
                    away);
        }
    }

    /** While the database is away nobody can be ended elsewhere, and nobody is bothered. */
    private boolean stillValid(Presence presence) {
        try {
            return entrance.sessions().stillValid(presence.account(), presence.stamp());
        } catch (OutOfService away) {
            return true;
        }
    }
}
