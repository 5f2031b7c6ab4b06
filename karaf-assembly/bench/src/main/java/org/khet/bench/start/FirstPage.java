package org.khet.bench.start;

import java.io.IOException;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.net.http.HttpResponse.BodyHandlers;
import java.time.Duration;
import java.util.regex.Pattern;

/** The first page as a browser gets it: the page itself, then each of its scripts. */
final class FirstPage {
    private static final Pattern SCRIPT = Pattern.compile("<script[^>]*\\ssrc=\"([^\"]+)\"");
    private static final int PAUSE = 10;
    private final HttpClient http = HttpClient.newBuilder()
            .followRedirects(HttpClient.Redirect.NORMAL)
            .connectTimeout(Duration.ofSeconds(2))
            .build();
    private final URI address;

    FirstPage(int port) {
        address = URI.create("http://127.0.0.1:" + port + "/");
    }

    /** Seconds from {@code started} ({@code System.nanoTime}) until everything was there. */
    double secondsSince(long started, Process process) throws InterruptedException {
        while (!loaded()) {
            if (!process.isAlive()) {
                throw new IllegalStateException("it ended while starting, with status " + process.exitValue());
            }
            if (System.nanoTime() - started > Duration.ofMinutes(3).toNanos()) {
                throw new IllegalStateException("no page after three minutes");
            }
            Thread.sleep(PAUSE);
        }
        return (System.nanoTime() - started) / 1e9;
    }

    private boolean loaded() throws InterruptedException {
        try {
            HttpResponse<String> page = get(address, "text/html");
            if (page.statusCode() != 200) {
                return false;
            }
            for (var script : SCRIPT.matcher(page.body()).results().toList()) {
                if (get(page.uri().resolve(script.group(1)), "*/*").statusCode() != 200) {
                    return false;
                }
            }
            return true;
        } catch (IOException notYet) {
            return false;
        }
    }

    private HttpResponse<String> get(URI what, String accept) throws IOException, InterruptedException {
        var request = HttpRequest.newBuilder(what)
                .header("Accept", accept)
                .timeout(Duration.ofSeconds(60))
                .build();
        return http.send(request, BodyHandlers.ofString());
    }
}
