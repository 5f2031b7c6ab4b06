package org.khet.portal.shell.internal.session;

import com.vaadin.flow.server.VaadinSession;
import org.khet.portal.api.admin.security.Sessions;

/**
 * After how many idle minutes this session ends; noted when the person's office is known.
 *
 * @param value minutes
 * @param hours after which it ends in any case
 */
public record IdleMinutes(int value, int hours) {
    /** After how many hours this session ends in any case. */
    public static int hoursOf(VaadinSession session) {
        IdleMinutes known = session.getAttribute(IdleMinutes.class);
        return known == null ? Sessions.MOST_HOURS.standard() : known.hours();
    }

    /** The minutes of this session. */
    public static int of(VaadinSession session) {
        IdleMinutes known = session.getAttribute(IdleMinutes.class);
        return known == null ? Sessions.IDLE_MINUTES.standard() : known.value();
    }

    /** Keeps them in the session. */
    public void keepIn(VaadinSession session) {
        session.setAttribute(IdleMinutes.class, this);
    }
}
