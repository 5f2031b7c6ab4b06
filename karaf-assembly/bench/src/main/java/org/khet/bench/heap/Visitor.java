package org.khet.bench.heap;

import java.io.IOException;
import java.net.URI;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * Somebody at a browser without the browser: signs in, opens a register, holds the push connection open, scrolls. For one
 * thread.
 */
public final class Visitor implements AutoCloseable {
    private static final Pattern CONFIRM = Pattern.compile("},(\\d+),\"[^\"]*\\$connector\\.confirm\\(\\$1\\)");
    /** Rows that a grid of a screen 900 pixels high has drawn. */
    private static final int DRAWN = 20;

    private final UidlClient talk;
    private int grid;
    private int pageSize;

    /** @param portal its address, ends with a slash */
    public Visitor(URI portal) {
        talk = new UidlClient(portal, pushed -> {});
    }

    /** Signs in at the sign-in page. */
    public void signIn(String account, String password) throws IOException, InterruptedException {
        talk.signIn(account, password);
    }

    /** Opens a register, connects for push, and scrolls through the rows. */
    public void read(String route, String query, String gridId, int rows) throws IOException, InterruptedException {
        talk.open(route, query);
        grid = talk.node(gridId);
        pageSize = Integer.parseInt(UidlClient.found(
                Pattern.compile(
                        "\\{\"node\":" + grid + ",\"type\":\"put\",\"key\":\"pageSize\",\"feat\":1,\"value\":(\\d+)"),
                talk.page()));
        confirm(talk.page());
        talk.connect();
        for (int from = 0; from + 2 * DRAWN <= rows; from += rows / 5) {
            scroll(from);
        }
    }

    /** Shows the rows from this one; asks, as the grid's client does, for whole pages around what it has drawn. */
    public void scroll(int from) throws IOException, InterruptedException {
        confirm(rows(from));
    }

    /**
     * As {@link #scroll}, without the word that the rows have come: {@link #confirm} says it.
     *
     * @return what the server answered, with the rows
     */
    public String rows(int from) throws IOException, InterruptedException {
        int first = Math.max(0, from - DRAWN) / pageSize;
        int last = (from + 2 * DRAWN) / pageSize;
        String answer = grid("setViewportRange", "[" + first * pageSize + "," + (last - first + 1) * pageSize + "]");
        if (!answer.contains("$connector.set(")) {
            throw new IOException("no rows from " + from + ": " + answer);
        }
        return answer;
    }

    void signOut() throws IOException, InterruptedException {
        talk.replace(talk.send(
                UidlClient.event(talk.node("shell-me"), "vaadin-context-menu-before-open", "{\"event.detail\":{}}")));
        talk.send(UidlClient.event(talk.node("shell-me-signout"), "click"));
        talk.leave();
        close();
    }

    /** Whether the server could push to this visitor now. */
    boolean isConnected() {
        return talk.isConnected();
    }

    @Override
    public void close() {
        talk.close();
    }

    private String grid(String method, String values) throws IOException, InterruptedException {
        return talk.send("{\"type\":\"publishedEventHandler\",\"node\":" + grid + ",\"templateEventMethodName\":\""
                + method + "\",\"templateEventMethodArgs\":" + values + ",\"promise\":0}");
    }

    /** Says that the page is still open, as a browser does by itself; the server closes a page that is silent for minutes. */
    public void stay() throws IOException, InterruptedException {
        if (!talk.isAlive()) {
            throw new IOException("the server has closed the page");
        }
    }

    /** The server waits for the word that its rows have come before it lets go of the rows before. */
    public void confirm(String answer) throws IOException, InterruptedException {
        Matcher update = CONFIRM.matcher(answer);
        while (update.find()) {
            grid("confirmUpdate", "[" + update.group(1) + "]");
        }
    }
}
