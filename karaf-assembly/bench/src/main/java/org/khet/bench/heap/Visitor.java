package org.khet.bench.heap;

import java.io.IOException;
import java.net.CookieManager;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse.BodyHandlers;
import java.net.http.WebSocket;
import java.time.Duration;
import java.util.List;
import java.util.concurrent.CompletionStage;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.TimeUnit;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/**
 * Somebody at a browser without the browser: speaks Vaadin's protocol as its client does. Signs in, opens a register, holds
 * the push connection open, scrolls. For one thread.
 */
final class Visitor implements AutoCloseable {
    private static final Pattern KEY = Pattern.compile("\"Vaadin-Security-Key\":\"([^\"]+)\"");
    private static final Pattern PUSH = Pattern.compile("\"Vaadin-Push-ID\":\"([^\"]+)\"");
    private static final Pattern UI = Pattern.compile("\"v-uiId\":(\\d+)");
    private static final Pattern SYNC = Pattern.compile("\"syncId\":(-?\\d+)");
    private static final Pattern CONFIRM = Pattern.compile("},(\\d+),\"[^\"]*\\$connector\\.confirm\\(\\$1\\)");
    /** Rows that a grid of a screen 900 pixels high has drawn. */
    private static final int DRAWN = 20;

    private static final String GONE = "\"sessionExpired\"";

    private final HttpClient http = HttpClient.newBuilder()
            .cookieHandler(new CookieManager())
            .version(HttpClient.Version.HTTP_1_1)
            .followRedirects(HttpClient.Redirect.NORMAL)
            .build();
    private final URI portal;
    private String page = "";
    private String key = "";
    private String ui = "";
    private int sync;
    private int message;
    private int grid;
    private int pageSize;
    private @Nullable WebSocket push;

    /** @param portal its address, ends with a slash */
    Visitor(URI portal) {
        this.portal = portal;
    }

    /** Signs in at the sign-in page. */
    void signIn(String account, String password) throws IOException, InterruptedException {
        open("login", "");
        int name = node("shell-signin-name");
        int word = node("shell-signin-password");
        send(typed(name, account), typed(word, password), event(node("shell-signin-enter"), "click"));
        leavePage();
    }

    /** What a browser says when it goes to another page: the server lets go of this one. */
    private void leavePage() throws IOException, InterruptedException {
        var left = http.send(
                HttpRequest.newBuilder(portal.resolve("?v-r=uidl&v-uiId=" + ui))
                        .header("Content-Type", "text/plain;charset=UTF-8")
                        .POST(HttpRequest.BodyPublishers.ofString("{\"csrfToken\":\"" + key
                                + "\",\"rpc\":[],\"syncId\":" + sync + ",\"clientId\":" + message
                                + ",\"UNLOAD\":true}"))
                        .build(),
                BodyHandlers.ofString());
        if (left.statusCode() != 200) {
            throw new IOException("the page could not be left: " + left.statusCode());
        }
    }

    /** Opens a register, connects for push, and scrolls through the rows. */
    void read(String route, String query, String gridId, int rows) throws IOException, InterruptedException {
        open(route, query);
        grid = node(gridId);
        pageSize = Integer.parseInt(found(
                Pattern.compile(
                        "\\{\"node\":" + grid + ",\"type\":\"put\",\"key\":\"pageSize\",\"feat\":1,\"value\":(\\d+)"),
                page));
        confirm(page);
        connect();
        for (int from = 0; from + 2 * DRAWN <= rows; from += rows / 5) {
            scroll(from);
        }
    }

    /** Shows the rows from this one; asks, as the grid's client does, for whole pages around what it has drawn. */
    void scroll(int from) throws IOException, InterruptedException {
        int first = Math.max(0, from - DRAWN) / pageSize;
        int last = (from + 2 * DRAWN) / pageSize;
        String answer = grid("setViewportRange", "[" + first * pageSize + "," + (last - first + 1) * pageSize + "]");
        if (!answer.contains("$connector.set(")) {
            throw new IOException("no rows from " + from + ": " + answer);
        }
        confirm(answer);
    }

    void signOut() throws IOException, InterruptedException {
        page = send(event(node("shell-me"), "vaadin-context-menu-before-open", "{\"event.detail\":{}}"));
        send(event(node("shell-me-signout"), "click"));
        leavePage();
        close();
    }

    /** Whether the server could push to this visitor now. */
    boolean isConnected() {
        return push != null && !push.isInputClosed() && !push.isOutputClosed();
    }

    @Override
    public void close() {
        if (push != null) {
            push.abort();
        }
        http.shutdownNow();
    }

    private void open(String route, String query) throws IOException, InterruptedException {
        call(HttpRequest.newBuilder(portal.resolve(route + (query.isEmpty() ? "" : "?" + query)))
                .header("Accept", "text/html"));
        String first = call(HttpRequest.newBuilder(portal.resolve("?v-r=init&location=" + route + "&query="
                + query.replace("=", "%3D")
                + "&v-sh=900&v-sw=1440&v-wh=900&v-ww=1440&v-bh=900&v-bw=1440&v-tzid=Asia/Bangkok&v-wn=v-1")));
        key = found(KEY, first);
        ui = found(UI, first);
        sync = Integer.parseInt(found(SYNC, first));
        message = 0;
        page = first
                + send("{\"type\":\"event\",\"node\":1,\"event\":\"ui-navigate\",\"data\":{\"route\":\"/" + route
                        + "\",\"query\":\"" + query
                        + "\",\"appShellTitle\":\"\",\"historyState\":{\"idx\":0},\"trigger\":\"\"}}");
    }

    /** What the client's push library does at first; the server answers with the number of the connection. */
    private void connect() throws InterruptedException, IOException {
        var answered = new CountDownLatch(1);
        String address = "ws" + portal.toString().substring("http".length()) + "VAADIN/push?v-r=push&v-uiId=" + ui
                + "&v-pushId=" + found(PUSH, page)
                + "&X-Atmosphere-tracking-id=0&X-Atmosphere-Framework=4.0.1-javascript"
                + "&X-Atmosphere-Transport=websocket&X-Atmosphere-TrackMessageSize=true&X-atmo-protocol=true";
        push = http.newWebSocketBuilder()
                .header("Origin", portal.toString().replaceFirst("/$", ""))
                .buildAsync(URI.create(address), new WebSocket.Listener() {
                    @Override
                    public @Nullable CompletionStage<?> onText(WebSocket socket, CharSequence text, boolean last) {
                        answered.countDown();
                        socket.request(1);
                        return null;
                    }
                })
                .join();
        if (!answered.await(30, TimeUnit.SECONDS)) {
            throw new IOException("push was not answered");
        }
    }

    private String send(String... calls) throws IOException, InterruptedException {
        String body = "{\"csrfToken\":\"" + key + "\",\"rpc\":[" + String.join(",", List.of(calls)) + "],\"syncId\":"
                + sync + ",\"clientId\":" + message + "}";
        String answer = call(HttpRequest.newBuilder(portal.resolve("?v-r=uidl&v-uiId=" + ui))
                .header("Content-Type", "application/json; charset=UTF-8")
                .POST(HttpRequest.BodyPublishers.ofString(body)));
        Matcher number = SYNC.matcher(answer);
        while (number.find()) {
            sync = Integer.parseInt(number.group(1));
        }
        message++;
        return answer;
    }

    private String call(HttpRequest.Builder request) throws IOException, InterruptedException {
        var answer = http.send(request.timeout(Duration.ofMinutes(2)).build(), BodyHandlers.ofString());
        if (answer.statusCode() != 200 || answer.body().contains(GONE)) {
            throw new IOException(answer.uri() + " gave " + answer.statusCode() + ": " + answer.body());
        }
        return answer.body();
    }

    private String grid(String method, String values) throws IOException, InterruptedException {
        return send("{\"type\":\"publishedEventHandler\",\"node\":" + grid + ",\"templateEventMethodName\":\"" + method
                + "\",\"templateEventMethodArgs\":" + values + ",\"promise\":0}");
    }

    /** The server waits for the word that its rows have come before it lets go of the rows before. */
    private void confirm(String answer) throws IOException, InterruptedException {
        Matcher update = CONFIRM.matcher(answer);
        while (update.find()) {
            grid("confirmUpdate", "[" + update.group(1) + "]");
        }
    }

    private int node(String id) {
        return Integer.parseInt(found(
                Pattern.compile(
                        "\\{\"node\":(\\d+),\"type\":\"put\",\"key\":\"id\",\"feat\":3,\"value\":\"" + id + "\""),
                page));
    }

    private static String typed(int node, String text) {
        return "{\"type\":\"mSync\",\"node\":" + node + ",\"feature\":1,\"property\":\"value\",\"value\":\"" + text
                + "\"}," + event(node, "change");
    }

    private static String event(int node, String name) {
        return event(node, name, "{}");
    }

    private static String event(int node, String name, String data) {
        return "{\"type\":\"event\",\"node\":" + node + ",\"event\":\"" + name + "\",\"data\":" + data + "}";
    }

    private static String found(Pattern pattern, String text) {
        Matcher matcher = pattern.matcher(text);
        if (!matcher.find()) {
            throw new IllegalStateException("no " + pattern + " in " + text.substring(0, Math.min(300, text.length())));
        }
        return matcher.group(1);
    }
}
