package org.khet.portal.vaadin.internal;

import com.vaadin.flow.server.WrappedSession;
import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;

/**
 * The handshake of a WebSocket sees the container's raw session, everything else the one of the servlet context, whose
 * attributes are kept apart. Finds the second by the first.
 */
final class SessionAliases {
    private static final String SUFFIX = "-portal";
    private static final int LEAST = 50;
    private final Map<String, WrappedSession> byRawId = new ConcurrentHashMap<>();

    /** How many were left when all were looked at the last time; looking takes as long as there are, so not each time. */
    private volatile int lookedAt = LEAST;

    void remember(WrappedSession session) {
        if (byRawId.size() >= lookedAt * 2L) {
            forgetEnded();
        }
        byRawId.put(raw(session), session);
    }

    /** A time-out, or the new session at a sign-in, ends one without a word to us. */
    private void forgetEnded() {
        byRawId.values().removeIf(SessionAliases::isOver);
        lookedAt = Math.max(LEAST, byRawId.size());
    }

    int size() {
        return byRawId.size();
    }

    private static boolean isOver(WrappedSession session) {
        try {
            Object _ = session.getAttribute(SUFFIX);
            return false;
        } catch (IllegalStateException ended) {
            return true;
        }
    }

    void forget(WrappedSession session) {
        byRawId.remove(raw(session));
    }

    /** The context's session, or the given one when there is no other. */
    WrappedSession find(WrappedSession session) {
        return byRawId.getOrDefault(raw(session), session);
    }

    private static String raw(WrappedSession session) {
        String id = session.getId();
        return id.endsWith(SUFFIX) ? id.substring(0, id.length() - SUFFIX.length()) : id;
    }
}
