package org.khet.portal.shell.internal.door;

import com.vaadin.flow.server.VaadinSession;

/**
 * After how many idle minutes this session ends; noted when the person's office is known.
 *
 * @param value minutes
 */
public record IdleMinutes(int value) {
    private static final int STANDARD = 30;

    /** The minutes of this session. */
    public static int of(VaadinSession session) {
        IdleMinutes known = session.getAttribute(IdleMinutes.class);
        return known == null ? STANDARD : known.value();
    }
}
