package org.khet.portal.shell.internal.open;

import java.time.Clock;

/**
 * What screens without sign-in share.
 *
 * @param views   the screens
 * @param limiter how often an address may ask
 */
public record PublicVisits(PublicViewRegistry views, VisitLimiter limiter) {
    /** With a count that begins now. */
    public PublicVisits(PublicViewRegistry views, Clock clock) {
        this(views, new VisitLimiter(clock));
    }
}
