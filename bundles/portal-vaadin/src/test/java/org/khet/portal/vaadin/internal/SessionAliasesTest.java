package org.khet.portal.vaadin.internal;

import static org.assertj.core.api.Assertions.assertThat;

import com.vaadin.flow.server.WrappedSession;
import java.lang.reflect.Proxy;
import org.junit.jupiter.api.Test;

class SessionAliasesTest {
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
