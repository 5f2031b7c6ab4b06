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
    private final Map<String, WrappedSession> byRawId = new ConcurrentHashMap<>();

    void remember(WrappedSession session) {
        byRawId.put(raw(session), session);
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
