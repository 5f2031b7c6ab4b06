package org.khet.contract;

import java.io.IOException;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.net.http.HttpResponse.BodyHandlers;
import java.time.Duration;
import java.time.Instant;
import java.util.concurrent.locks.LockSupport;

/** A browser without scripts that opens one page, keeps the cookie of its session, and says nothing for a while. For one thread. */
final class SilentBrowser {
    private static final String COOKIE = "JSESSIONID=";
    private final URI page;
    private final String first;
    private final Instant last;

    /** Opens the page. */
    SilentBrowser(URI page) throws IOException {
        this.page = page;
        this.first = cookie(send(HttpRequest.newBuilder(page)));
        this.last = Instant.now();
    }

    /** The session that it got when it opened its page. */
    String first() {
        return first;
    }

    /** Waits for the rest of the time since it opened its page. */
    void keepsSilentFor(Duration time) {
        Instant end = last.plus(time);
        while (Instant.now().isBefore(end)) {
            LockSupport.parkUntil(end.toEpochMilli());
        }
    }

    /** Opens the page again with the cookie of before; gives the session that it gets then, empty when it keeps the first. */
    String opens() throws IOException {
        return cookie(send(HttpRequest.newBuilder(page).header("Cookie", first)));
    }

    private static String cookie(HttpResponse<String> answer) {
        return answer.headers().allValues("Set-Cookie").stream()
                .filter(cookie -> cookie.startsWith(COOKIE))
                .map(cookie -> cookie.substring(0, (cookie + ";").indexOf(';')))
                .findFirst()
                .orElse("");
    }

    private static HttpResponse<String> send(HttpRequest.Builder request) throws IOException {
        try (var client = HttpClient.newHttpClient()) {
            return client.send(request.build(), BodyHandlers.ofString());
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            throw new IOException(e);
        }
    }
}
