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
import java.util.function.BiConsumer;
import org.khet.portal.api.admin.security.Sessions;
import org.khet.portal.api.admin.security.Sessions.Stamped;
import org.khet.portal.api.outcome.OutOfService;
import org.khet.portal.api.security.AccountId;
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
    private final SessionExpiryPoller visits;
    private final Sessions sessionsOfAll;
    private final BiConsumer<AccountId, String> goodbye;
    private final Clock clock;

    /**
     * Looks every ten seconds.
     *
     * @param sessionsOfAll sessions of all browsers
     * @param goodbye       notes whose session ended, and the network address
     */
    public IdleWatch(
            Sessions sessionsOfAll,
            BiConsumer<AccountId, String> goodbye,
            Clock clock,
            ScheduledExecutorService clockwork) {
        this.sessionsOfAll = sessionsOfAll;
        this.goodbye = goodbye;
        this.clock = clock;
        this.visits = new SessionExpiryPoller(sessionsOfAll);
        ScheduledFuture<?> _ =
                clockwork.scheduleWithFixedDelay(this::look, LOOK_SECONDS, LOOK_SECONDS, TimeUnit.SECONDS);
    }

    /** Watches a session. */
    public void add(VaadinSession session) {
        sessions.add(session);
    }

    /** Watches it no longer, since it is gone: whoever is still signed in there is so no more. Session lock held. */
    public void remove(VaadinSession session) {
        if (sessions.remove(session)) {
            UserSession.in(session).ifPresent(this::over);
        }
    }

    /** Watches none. */
    public void clear() {
        sessions.clear();
    }

    /** Looks at once, e.g. because a session was ended in another browser. */
    public void look() {
        try {
            visits.look();
        } catch (RuntimeException e) {
            LOG.warn("Ends of sessions elsewhere could not be asked for, tried again with the next look", e);
        }
        for (VaadinSession session : sessions) {
            try {
                PageAccess.run(session, () -> look(session));
            } catch (RuntimeException e) {
                LOG.warn("A session could not be looked at", e);
            }
        }
    }

    private void look(VaadinSession session) {
        UserSession.in(session).ifPresent(presence -> {
            Instant used = Instant.ofEpochMilli(session.getLastRequestTimestamp());
            Duration rest = Duration.between(used, clock.instant());
            visits.seen(presence.visit().id(), stamped(presence), used);
            long left = IdleMinutes.of(session) - rest.toMinutes();
            session.getUIs().forEach(left > 0 && left <= WARN_MINUTES ? IdleNote::show : IdleNote::hide);
            if (left <= 0 || isOld(presence, session)) {
                SignOut.end(session, EndReason.IDLE);
                noted(presence, session);
            } else if (hasEndedElsewhere(presence)) {
                SignOut.end(session, EndReason.ENDED_ELSEWHERE);
                over(presence);
            }
        });
    }

    private void noted(UserSession presence, VaadinSession session) {
        try {
            goodbye.accept(presence.account(), ClientAddress.of(session));
        } catch (OutOfService away) {
            LOG.warn(
                    "The end of an idle session of account {} is not noted",
                    presence.account().value(),
                    away);
        }
        over(presence);
    }

    /** In the list of sessions too. */
    private void over(UserSession presence) {
        try {
            sessionsOfAll.over(presence.visit().id());
        } catch (RuntimeException away) {
            LOG.warn(
                    "Session {} stays in the list until it is old",
                    presence.visit().id(),
                    away);
        }
    }

    private boolean isOld(UserSession presence, VaadinSession session) {
        return presence.visit().isOver(clock.instant(), IdleMinutes.hoursOf(session));
    }

    private static Stamped stamped(UserSession presence) {
        return new Stamped(presence.account(), presence.stamp());
    }

    /** While the database is away nobody can be ended elsewhere, and nobody is bothered. */
    private boolean hasEndedElsewhere(UserSession presence) {
        try {
            return visits.hasEnded(presence.visit().id()) || visits.isOutdated(stamped(presence));
        } catch (OutOfService away) {
            return false;
        } catch (RuntimeException e) {
            LOG.warn(
                    "Whether session {} was ended elsewhere is not known",
                    presence.visit().id(),
                    e);
            return false;
        }
    }
}
