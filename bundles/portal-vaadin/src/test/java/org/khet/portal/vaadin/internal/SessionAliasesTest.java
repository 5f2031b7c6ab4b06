package org.khet.portal.vaadin.internal;

import static org.assertj.core.api.Assertions.assertThat;

import com.vaadin.flow.server.WrappedSession;
import jakarta.servlet.http.HttpSession;
import jakarta.servlet.http.HttpSessionBindingEvent;
import jakarta.servlet.http.HttpSessionBindingListener;
import java.lang.reflect.Proxy;
import java.util.HashMap;
import java.util.Map;
import org.junit.jupiter.api.Test;

class SessionAliasesTest {
    private static final HttpSession SESSION = (HttpSession) Proxy.newProxyInstance(
            SessionAliasesTest.class.getClassLoader(),
            new Class<?>[] {HttpSession.class},
            (proxy, method, args) -> null);
    private final SessionAliases aliases = new SessionAliases();

    @Test
    void handshakeWithTheContainersSession_findsTheOneOfTheContext() {
        WrappedSession own = session("node01abc.node0-portal");
        aliases.remember(own);
        assertThat(aliases.find(session("node01abc.node0"))).isSameAs(own);
    }

    @Test
    void strangerAndEndedSession_findNothingElse() {
        WrappedSession stranger = session("node09xyz.node0");
        assertThat(aliases.find(stranger)).isSameAs(stranger);
        aliases.remember(session("node01abc.node0-portal"));
        aliases.forget(session("node01abc.node0-portal"));
        WrappedSession raw = session("node01abc.node0");
        assertThat(aliases.find(raw)).isSameAs(raw);
    }

    @Test
    void sessionsThatTimeOutWithoutAWord_areNotKept() {
        WrappedSession open = session("node0open.node0-portal");
        aliases.remember(open);
        for (int i = 0; i < 10_000; i++) {
            aliases.remember(ended("node0gone" + i + ".node0-portal"));
        }

        assertThat(aliases.size()).isLessThanOrEqualTo(101);
        assertThat(aliases.find(session("node0open.node0"))).isSameAs(open);
    }

    @Test
    void sessionThatEnds_isLetGoAtOnce_andTheOneAfterItStays() {
        Map<String, Object> first = new HashMap<>();
        aliases.remember(session("node01abc.node0-portal", first));
        WrappedSession next = session("node02def.node0-portal", new HashMap<>());
        aliases.remember(next);
        assertThat(aliases.size()).isEqualTo(2);

        end(first);

        assertThat(aliases.size()).isEqualTo(1);
        assertThat(aliases.find(session("node02def.node0"))).isSameAs(next);
    }

    @Test
    void sameSessionWrittenAgain_staysWhenItsFirstMarkGoes() {
        Map<String, Object> values = new HashMap<>();
        aliases.remember(session("node01abc.node0-portal", values));
        WrappedSession again = session("node01abc.node0-portal", values);
        aliases.remember(again);

        assertThat(aliases.find(session("node01abc.node0"))).isSameAs(again);
        end(values);
        assertThat(aliases.size()).isZero();
    }

    /** As a container does at a time-out. */
    private static void end(Map<String, Object> values) {
        values.values().stream()
                .map(HttpSessionBindingListener.class::cast)
                .forEach(bound -> bound.valueUnbound(new HttpSessionBindingEvent(SESSION, "any")));
        values.clear();
    }

    /** A session with these values; what is put in the place of another unbinds it. */
    private static WrappedSession session(String id, Map<String, Object> values) {
        return (WrappedSession) Proxy.newProxyInstance(
                SessionAliasesTest.class.getClassLoader(),
                new Class<?>[] {WrappedSession.class},
                (proxy, method, args) -> switch (method.getName()) {
                    case "getId" -> id;
                    case "setAttribute" -> {
                        if (values.put((String) args[0], args[1]) instanceof HttpSessionBindingListener former) {
                            former.valueUnbound(new HttpSessionBindingEvent(SESSION, "any"));
                        }
                        yield null;
                    }
                    default -> null;
                });
    }

    private static WrappedSession ended(String id) {
        return (WrappedSession) Proxy.newProxyInstance(
                SessionAliasesTest.class.getClassLoader(),
                new Class<?>[] {WrappedSession.class},
                (proxy, method, args) -> switch (method.getName()) {
                    case "getId" -> id;
                    case "getAttribute" -> throw new IllegalStateException("invalidated");
                    default -> null;
                });
    }

    private static WrappedSession session(String id) {
        return (WrappedSession) Proxy.newProxyInstance(
                SessionAliasesTest.class.getClassLoader(),
                new Class<?>[] {WrappedSession.class},
                (proxy, method, args) -> method.getName().equals("getId") ? id : null);
    }
}
