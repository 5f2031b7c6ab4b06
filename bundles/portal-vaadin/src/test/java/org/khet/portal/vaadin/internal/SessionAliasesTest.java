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

    private static WrappedSession session(String id) {
        return (WrappedSession) Proxy.newProxyInstance(
                SessionAliasesTest.class.getClassLoader(),
                new Class<?>[] {WrappedSession.class},
                (proxy, method, args) -> method.getName().equals("getId") ? id : null);
    }
}
