package org.khet.portal.vaadin.internal;

import com.vaadin.flow.server.WrappedSession;
import jakarta.servlet.http.HttpSessionBindingEvent;
import jakarta.servlet.http.HttpSessionBindingListener;
import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;

/**
 * The handshake of a WebSocket sees the container's raw session, everything else the one of the servlet context, whose
 * attributes are kept apart. Finds the second by the first.
 */
final class SessionAliases {
    private static final String SUFFIX = "-portal";
    private static final String END = SessionAliases.class.getName() + ".end";
    private static final int LEAST = 50;
    private final Map<String, WrappedSession> byRawId = new ConcurrentHashMap<>();

    /** How many were left when all were looked at the last time; looking takes as long as there are, so not each time. */
    private volatile int lookedAt = LEAST;

    /** Until it ends, by whatever: a time-out and the new session at a sign-in say no word to Vaadin, but unbind what stands in it. */
    void remember(WrappedSession session) {
        if (byRawId.size() >= lookedAt * 2L) {
            forgetEnded();
        }
        session.setAttribute(END, new End(raw(session), session));
        byRawId.put(raw(session), session);
    }

    /** Stands in a session and is told of its end; also when it comes into the next one with all that stood there. */
    private final class End implements HttpSessionBindingListener {
        private final String rawId;
        private final WrappedSession session;

        End(String rawId, WrappedSession session) {
            this.rawId = rawId;
            this.session = session;
        }

        @Override
        public void valueUnbound(HttpSessionBindingEvent gone) {
            byRawId.remove(rawId, session);
        }
    }

    /** Containers that did not tell. */
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
