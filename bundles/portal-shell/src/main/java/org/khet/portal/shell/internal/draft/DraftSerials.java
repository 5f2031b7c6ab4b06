package org.khet.portal.shell.internal.draft;

import com.vaadin.flow.server.VaadinSession;
import java.security.SecureRandom;
import java.util.HashMap;
import java.util.Map;

/**
 * Serials of the drafts of one browser session. A draft keeps its serial over reloads and updates, and gets a new one when
 * it was saved, so that text of the saved form never comes back. Used with the session lock held.
 */
public final class DraftSerials {
    private static final SecureRandom RANDOM = new SecureRandom();
    private final Map<String, String> byBase = new HashMap<>();

    /** The serials of this session. */
    public static DraftSerials of(VaadinSession session) {
        DraftSerials known = session.getAttribute(DraftSerials.class);
        if (known == null) {
            known = new DraftSerials();
            session.setAttribute(DraftSerials.class, known);
        }
        return known;
    }

    String of(String base) {
        return byBase.computeIfAbsent(base, missing -> fresh());
    }

    void renew(String base) {
        byBase.put(base, fresh());
    }

    private static String fresh() {
        return Long.toString(RANDOM.nextLong() >>> 1, 36);
    }
}
