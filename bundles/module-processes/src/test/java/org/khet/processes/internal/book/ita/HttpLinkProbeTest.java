package org.khet.processes.internal.book.ita;

import static org.assertj.core.api.Assertions.assertThat;

import com.sun.net.httpserver.HttpServer;
import java.io.IOException;
import java.net.InetAddress;
import java.net.InetSocketAddress;
import java.util.List;
import java.util.concurrent.CopyOnWriteArrayList;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/** What the answer of a server says of a page. Source: monitoring MON-36. */
class HttpLinkProbeTest {
    private final List<String> asked = new CopyOnWriteArrayList<>();
    private HttpServer server;
    private String place;

    @BeforeEach
    void serverThatAnswersWithTheStatusOfItsPath() throws IOException {
        server = HttpServer.create(new InetSocketAddress(InetAddress.getLoopbackAddress(), 0), 0);
        server.createContext("/", exchange -> {
            asked.add(exchange.getRequestMethod());
            String path = exchange.getRequestURI().getPath().substring(1);
            int status = path.equals("no-heads")
                    ? exchange.getRequestMethod().equals("HEAD") ? 405 : 200
                    : Integer.parseInt(path);
            exchange.sendResponseHeaders(status, -1);
            exchange.close();
        });
        server.start();
        place = "http://" + InetAddress.getLoopbackAddress().getHostAddress() + ":"
                + server.getAddress().getPort() + "/";
    }

    @AfterEach
    void stop() {
        server.stop(0);
    }

    @Test
    void missingPageIsDead_movedOneAlive_forbiddenAndBrokenServersSayNothing() {
        LinkProbe probe = new HttpLinkProbe(address -> true);
        assertThat(probe.look(place + "200")).isEqualTo(LinkHealth.ALIVE);
        assertThat(probe.look(place + "301")).isEqualTo(LinkHealth.ALIVE);
        assertThat(probe.look(place + "404")).isEqualTo(LinkHealth.DEAD);
        assertThat(probe.look(place + "410")).isEqualTo(LinkHealth.DEAD);
        assertThat(probe.look(place + "403")).isEqualTo(LinkHealth.UNKNOWN);
        assertThat(probe.look(place + "500")).isEqualTo(LinkHealth.UNKNOWN);
        assertThat(probe.look(place + "no-heads")).isEqualTo(LinkHealth.ALIVE);
        assertThat(asked).endsWith("HEAD", "GET");
    }

    @Test
    void withoutAnAnswerNothingIsKnown_andServersOfTheOwnNetworkAreNotAsked() {
        assertThat(new HttpLinkProbe().look(place + "404")).isEqualTo(LinkHealth.UNKNOWN);
        assertThat(asked).isEmpty();
        server.stop(0);
        assertThat(new HttpLinkProbe(address -> true).look(place + "200")).isEqualTo(LinkHealth.UNKNOWN);
        assertThat(new HttpLinkProbe(address -> true).look("https://no-such-host.invalid/"))
                .isEqualTo(LinkHealth.UNKNOWN);
        assertThat(new HttpLinkProbe(address -> true).look("http://a b/")).isEqualTo(LinkHealth.UNKNOWN);
    }
}
