package org.khet.portal.shell.internal.session;

import com.vaadin.flow.server.VaadinSession;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import org.jspecify.annotations.Nullable;
import org.khet.portal.api.admin.security.SecondFactor;
import org.khet.portal.api.security.AccountId;

/**
 * Looks, once a minute at most, whether somebody who is signed in must set a second factor up by now: a role that needs one
 * was given, or the office's setting changed. Source: core CORE-16.
 */
public final class FactorDeadline {
    private static final Duration REST = Duration.ofMinutes(1);
    private final SecondFactor factor;
    private final Clock clock;

    /** Asks this factor. */
    public FactorDeadline(SecondFactor factor, Clock clock) {
        this.factor = factor;
        this.clock = clock;
    }

    private record Asked(AccountId account, Instant at) {}

    /** The presence with what is owed by now, kept in the session; session lock held. */
    public UserSession of(UserSession presence, VaadinSession session) {
        if (presence.owed().factor() || isFresh(session.getAttribute(Asked.class), presence)) {
            return presence;
        }
        boolean missing = factor.of(presence.account()).missing();
        session.setAttribute(Asked.class, new Asked(presence.account(), clock.instant()));
        if (!missing) {
            return presence;
        }
        UserSession owing = presence.owing();
        owing.keepIn(session);
        return owing;
    }

    private boolean isFresh(@Nullable Asked asked, UserSession presence) {
        return asked != null
                && asked.account().equals(presence.account())
                && clock.instant().isBefore(asked.at().plus(REST));
    }
}
