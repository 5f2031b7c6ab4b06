package org.khet.portal.vaadin.internal;

import static org.assertj.core.api.Assertions.assertThat;

import jakarta.servlet.http.HttpServlet;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.lang.annotation.Annotation;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.net.http.WebSocket;
import java.net.http.WebSocketHandshakeException;
import java.nio.ByteBuffer;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Map;
import org.eclipse.jetty.ee10.servlet.ServletContextHandler;
import org.eclipse.jetty.ee10.servlet.ServletHolder;
import org.eclipse.jetty.server.Handler;
import org.eclipse.jetty.server.Request;
import org.eclipse.jetty.server.Response;
import org.eclipse.jetty.server.Server;
import org.eclipse.jetty.server.ServerConnector;
import org.eclipse.jetty.util.Callback;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;

class PublicConnectorTest {
    private static final int PASSED = 200;
    private final Server server = new Server();

    @AfterEach
    void stop() throws Exception {
        server.stop();
    }

    @Test
    void onlyThePublicPortMarksItsRequests_whateverTheClientSends() throws Exception {
        ServerConnector open = (ServerConnector) new PublicConnector(new Settings(false)).createConnector(server);
        ServerConnector control = new ServerConnector(server);
        control.setHost("127.0.0.1");
        start(open, control);
        assertThat(get(open).body()).startsWith("PUBLIC");
        assertThat(get(control).body()).startsWith("null");
        assertThat(get(open).headers().firstValue("Server")).isEmpty();
    }

    @Test
    void forwardedHeaders_areBelievedBehindAProxyOnly() throws Exception {
        ServerConnector plain = (ServerConnector) new PublicConnector(new Settings(false)).createConnector(server);
        ServerConnector proxied = (ServerConnector) new PublicConnector(new Settings(true)).createConnector(server);
        start(plain, proxied);
        assertThat(get(plain).body()).endsWith("http 127.0.0.1");
        assertThat(get(proxied).body()).endsWith("https 192.0.2.7");
    }

    @Test
    void headersOverTheLimit_areRefused() throws Exception {
        ServerConnector open = (ServerConnector) new PublicConnector(new Settings(false)).createConnector(server);
        start(open);
        HttpRequest large = HttpRequest.newBuilder(URI.create("http://127.0.0.1:" + open.getLocalPort() + "/"))
                .header("X-Large", "x".repeat(20_000))
                .build();
        assertThat(send(large).statusCode()).isEqualTo(431);
    }

    @Test
    void cookieOfASession_isKeptFromScriptsAndOtherSites_andFromPlainLinesOnceHttpsIsSpoken() throws Exception {
        ServerConnector proxied = (ServerConnector) new PublicConnector(new Settings(true)).createConnector(server);
        var portal = new ServletContextHandler("/", ServletContextHandler.SESSIONS);
        portal.addServlet(
                new ServletHolder(new HttpServlet() {
                    @Override
                    protected void doGet(HttpServletRequest request, HttpServletResponse response) {
                        request.getSession(true);
                    }
                }),
                "/*");
        server.addConnector(proxied);
        server.setHandler(portal);
        server.start();

        assertThat(cookie(proxied, "https")).contains("; Secure", "; HttpOnly", "; SameSite=Lax");
        assertThat(cookie(proxied, "http"))
                .contains("; HttpOnly", "; SameSite=Lax")
                .doesNotContain("Secure");
    }

    private static String cookie(ServerConnector connector, String spoken) throws Exception {
        return send(HttpRequest.newBuilder(URI.create("http://127.0.0.1:" + connector.getLocalPort() + "/"))
                        .header("X-Forwarded-Proto", spoken)
                        .build())
                .headers()
                .firstValue("Set-Cookie")
                .orElseThrow();
    }

    @Test
    void lineThatAPageOfAnotherSiteOpens_isRefused() throws Exception {
        ServerConnector open = (ServerConnector) new PublicConnector(new Settings(false)).createConnector(server);
        start(open);
        String own = "127.0.0.1:" + open.getLocalPort();
        assertThat(line(open, Map.of("Origin", "http://" + own))).isEqualTo(PASSED);
        assertThat(line(open, Map.of())).as("no browser").isEqualTo(PASSED);
        assertThat(line(open, Map.of("Origin", "https://khet1.example", "X-Forwarded-Host", "KHET1.example")))
                .as("a proxy that names the host that the browser asked")
                .isEqualTo(PASSED);
        for (String origin : List.of(
                "https://evil.example",
                "http://" + own + ".evil.example",
                "http://127.0.0.1",
                "http://" + own + "/",
                "null")) {
            assertThat(line(open, Map.of("Origin", origin))).as(origin).isEqualTo(403);
        }
    }

    /** Status of the answer to a handshake; the server of this test takes none up. */
    private static int line(ServerConnector connector, Map<String, String> headers) throws Exception {
        try (HttpClient client = HttpClient.newHttpClient()) {
            WebSocket.Builder builder = client.newWebSocketBuilder();
            headers.forEach(builder::header);
            return builder.buildAsync(
                            URI.create("ws://127.0.0.1:" + connector.getLocalPort() + "/VAADIN/push"),
                            new WebSocket.Listener() {})
                    .handle((line, refused) -> ((WebSocketHandshakeException) refused.getCause())
                            .getResponse()
                            .statusCode())
                    .get();
        }
    }

    private void start(ServerConnector... connectors) throws Exception {
        for (ServerConnector connector : connectors) {
            server.addConnector(connector);
        }
        server.setHandler(new Handler.Abstract() {
            @Override
            public boolean handle(Request request, Response response, Callback callback) {
                String text = request.getAttribute(HttpPort.ATTRIBUTE) + " "
                        + request.getHttpURI().getScheme() + " " + Request.getRemoteAddr(request);
                response.write(true, ByteBuffer.wrap(text.getBytes(StandardCharsets.UTF_8)), callback);
                return true;
            }
        });
        server.start();
    }

    private static HttpResponse<String> get(ServerConnector connector) throws Exception {
        return send(HttpRequest.newBuilder(URI.create("http://127.0.0.1:" + connector.getLocalPort() + "/"))
                .header("org.khet.door", "PUBLIC")
                .header("X-Forwarded-Proto", "https")
                .header("X-Forwarded-For", "192.0.2.7")
                .build());
    }

    private static HttpResponse<String> send(HttpRequest request) throws Exception {
        try (HttpClient client = HttpClient.newHttpClient()) {
            return client.send(request, HttpResponse.BodyHandlers.ofString());
        }
    }

    @SuppressWarnings("ClassExplicitlyAnnotation")
    private record Settings(boolean behindProxy) implements HttpSettings {
        @Override
        public String host() {
            return "127.0.0.1";
        }

        @Override
        public int port() {
            return 0;
        }

        @Override
        public int idleSeconds() {
            return 60;
        }

        @Override
        public int headerKib() {
            return 16;
        }

        @Override
        public Class<? extends Annotation> annotationType() {
            return HttpSettings.class;
        }
    }
}
