package org.khet.portal.shell.internal.session;

import com.vaadin.flow.server.VaadinSession;
import org.khet.portal.api.settings.Setting;

/**
 * After how many idle minutes this session ends; noted when the person's office is known.
 *
 * @param value minutes
 */
public record IdleMinutes(int value) {
    /** The office's setting. */
    public static final Setting<Integer> SETTING =
            Setting.number("core.setting.idleMinutes", 30, 5, 480, "core CORE-15, E-74");

    /** The minutes of this session. */
    public static int of(VaadinSession session) {
        IdleMinutes known = session.getAttribute(IdleMinutes.class);
        return known == null ? SETTING.standard() : known.value();
    }

    /** Keeps them in the session. */
    public void keepIn(VaadinSession session) {
        session.setAttribute(IdleMinutes.class, this);
    }
}
