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
import java.util.concurrent.atomic.AtomicInteger;
import java.util.function.Consumer;
import java.util.function.LongConsumer;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/** Vaadin's protocol as its client speaks it: the pages of one browser, one after the other. What is pushed is heard on a thread of its own. */
public final class UidlClient implements AutoCloseable {
    /** The page says that many people are signing in. */
    private static final String MANY = "ขณะนี้มีผู้เข้าระบบพร้อมกันจำนวนมาก";

    private static final Duration MANY_PAUSE = Duration.ofSeconds(3);
    private static final Pattern KEY = Pattern.compile("\"Vaadin-Security-Key\":\"([^\"]+)\"");
    private static final Pattern PUSH = Pattern.compile("\"Vaadin-Push-ID\":\"([^\"]+)\"");
    private static final Pattern UI = Pattern.compile("\"v-uiId\":(\\d+)");
    private static final Pattern SYNC = Pattern.compile("\"syncId\":(-?\\d+)");
    private static final String GONE = "\"sessionExpired\"";

    private final HttpClient http = HttpClient.newBuilder()
            .cookieHandler(new CookieManager())
            .version(HttpClient.Version.HTTP_1_1)
            .followRedirects(HttpClient.Redirect.NORMAL)
            .build();
    private final URI portal;
    private final Consumer<String> pushed;
    private String page = "";
    private String key = "";
    private String ui = "";
    private final AtomicInteger sync = new AtomicInteger();
    private int message;
    private long slowest;
    private LongConsumer timed = nanos -> {};
    private @Nullable WebSocket push;

    /**
     * A browser that was started.
     *
     * @param portal its address, ends with a slash
     * @param pushed gets what the server says of its own
     */
    public UidlClient(URI portal, Consumer<String> pushed) {
        this.portal = portal;
        this.pushed = pushed;
    }

    /** Signs in at the sign-in page, and leaves it. */
    public void signIn(String account, String password) throws IOException, InterruptedException {
        open("login", "");
        String answer = send(
                typed(node("shell-signin-name"), account),
                typed(node("shell-signin-password"), password),
                event(node("shell-signin-enter"), "click"));
        while (answer.contains(MANY)) {
            Thread.sleep(MANY_PAUSE); // as the script of the page does
            answer = send(event(node("shell-signin-enter"), "click"));
        }
        leave();
    }

    /** Opens a page. */
    public void open(String route, String query) throws IOException, InterruptedException {
        call(HttpRequest.newBuilder(portal.resolve(route + (query.isEmpty() ? "" : "?" + query)))
                .header("Accept", "text/html"));
        String first = call(HttpRequest.newBuilder(portal.resolve("?v-r=init&location=" + route + "&query="
                + query.replace("=", "%3D")
                + "&v-sh=900&v-sw=1440&v-wh=900&v-ww=1440&v-bh=900&v-bw=1440&v-tzid=Asia/Bangkok&v-wn=v-1")));
        key = found(KEY, first);
        ui = found(UI, first);
        sync.set(Integer.parseInt(found(SYNC, first)));
        message = 0;
        page = first + go(route, query);
    }

    /** Goes on to another page within the one that is open, as a link does: the frame around it stays; what the server answered. */
    public String go(String route, String query) throws IOException, InterruptedException {
        return send("{\"type\":\"event\",\"node\":1,\"event\":\"ui-navigate\",\"data\":{\"route\":\"/" + route
                + "\",\"query\":\"" + query
                + "\",\"appShellTitle\":\"\",\"historyState\":{\"idx\":0},\"trigger\":\"\"}}");
    }

    /** What the page was made of when it was opened, or last replaced. */
    public String page() {
        return page;
    }

    /** From now on nodes are looked for in this answer. */
    void replace(String answer) {
        page = answer;
    }

    /** What a browser says when it goes to another page: the server lets go of this one. */
    public void leave() throws IOException, InterruptedException {
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

    /** What the client's push library does at first; the server answers with the number of the connection. */
    public void connect() throws InterruptedException, IOException {
        var answered = new CountDownLatch(1);
        String address = "ws" + portal.toString().substring("http".length()) + "VAADIN/push?v-r=push&v-uiId=" + ui
                + "&v-pushId=" + found(PUSH, page)
                + "&X-Atmosphere-tracking-id=0&X-Atmosphere-Framework=4.0.1-javascript"
                + "&X-Atmosphere-Transport=websocket&X-Atmosphere-TrackMessageSize=true&X-atmo-protocol=true";
        push = http.newWebSocketBuilder()
                .header("Origin", portal.toString().replaceFirst("/$", ""))
                .buildAsync(URI.create(address), new WebSocket.Listener() {
                    private final StringBuilder parts = new StringBuilder();

                    @Override
                    public @Nullable CompletionStage<?> onText(WebSocket socket, CharSequence text, boolean last) {
                        parts.append(text);
                        if (last) {
                            heard(parts.toString());
                            pushed.accept(parts.toString());
                            parts.setLength(0);
                        }
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

    /** Whether the server could push to this page now. */
    public boolean isConnected() {
        return push != null && !push.isInputClosed() && !push.isOutputClosed();
    }

    /** Whether the server still knows the page, as its client asks every few minutes. */
    public boolean isAlive() throws IOException, InterruptedException {
        return http.send(
                                HttpRequest.newBuilder(portal.resolve("?v-r=heartbeat&v-uiId=" + ui))
                                        .POST(HttpRequest.BodyPublishers.noBody())
                                        .build(),
                                BodyHandlers.ofString())
                        .statusCode()
                == 200;
    }

    /** Tells the server what happened in the page; its answer. */
    public synchronized String send(String... calls) throws IOException, InterruptedException {
        String body = "{\"csrfToken\":\"" + key + "\",\"rpc\":[" + String.join(",", List.of(calls)) + "],\"syncId\":"
                + sync + ",\"clientId\":" + message + "}";
        String answer = call(HttpRequest.newBuilder(portal.resolve("?v-r=uidl&v-uiId=" + ui))
                .header("Content-Type", "application/json; charset=UTF-8")
                .POST(HttpRequest.BodyPublishers.ofString(body)));
        heard(answer);
        message++;
        return answer;
    }

    /** What the server pushes is numbered together with what it answers. */
    private void heard(String said) {
        Matcher number = SYNC.matcher(said);
        while (number.find()) {
            sync.accumulateAndGet(Integer.parseInt(number.group(1)), Math::max);
        }
    }

    /** From now on this gets how long each answer took, nanoseconds. */
    public void timed(LongConsumer listener) {
        timed = listener;
    }

    /** How long the server took for its slowest answer so far, seconds. */
    public double slowestAnswer() {
        return slowest / 1e9;
    }

    private String call(HttpRequest.Builder request) throws IOException, InterruptedException {
        long began = System.nanoTime();
        var answer = http.send(request.timeout(Duration.ofMinutes(2)).build(), BodyHandlers.ofString());
        long taken = System.nanoTime() - began;
        slowest = Math.max(slowest, taken);
        timed.accept(taken);
        if (answer.statusCode() != 200 || answer.body().contains(GONE)) {
            throw new IOException(answer.uri() + " gave " + answer.statusCode() + ": " + answer.body());
        }
        return answer.body();
    }

    /** The node of an element of the page. */
    public int node(String id) {
        return Integer.parseInt(found(
                Pattern.compile(
                        "\\{\"node\":(\\d+),\"type\":\"put\",\"key\":\"id\",\"feat\":3,\"value\":\"" + id + "\""),
                page));
    }

    /** Somebody typed a text, without quotes, into a field. */
    public static String typed(int node, String text) {
        return "{\"type\":\"mSync\",\"node\":" + node + ",\"feature\":1,\"property\":\"value\",\"value\":\"" + text
                + "\"}," + event(node, "change");
    }

    static String event(int node, String name) {
        return event(node, name, "{}");
    }

    static String event(int node, String name, String data) {
        return "{\"type\":\"event\",\"node\":" + node + ",\"event\":\"" + name + "\",\"data\":" + data + "}";
    }

    static String found(Pattern pattern, String text) {
        Matcher matcher = pattern.matcher(text);
        if (!matcher.find()) {
            throw new IllegalStateException("no " + pattern + " in " + text.substring(0, Math.min(300, text.length())));
        }
        return matcher.group(1);
    }

    @Override
    public void close() {
        if (push != null) {
            push.abort();
        }
        http.shutdownNow();
    }
}
