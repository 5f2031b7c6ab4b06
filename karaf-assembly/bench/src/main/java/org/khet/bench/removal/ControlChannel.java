package org.khet.bench.removal;

import java.io.IOException;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpRequest.BodyPublishers;
import java.net.http.HttpResponse.BodyHandlers;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** The commands of {@code portal module} without a Java machine for each: the control port of a running portal. */
final class ControlChannel implements AutoCloseable {
    private static final Pattern PORT = Pattern.compile("\"port\":(\\d+)");
    private static final Pattern TOKEN = Pattern.compile("\"token\":\"([0-9a-f]+)\"");

    private final HttpClient http = HttpClient.newHttpClient();
    private final String modules;
    private final String token;

    /** @param home of the portal, which runs */
    ControlChannel(Path home) throws IOException {
        String file = Files.readString(home.resolve("control.json"));
        modules = "http://127.0.0.1:" + found(PORT, file) + "/control/modules";
        token = found(TOKEN, file);
    }

    /** Installs a module or brings it to another version, whatever may be asked; returns when it works. */
    void bring(Path jar) throws IOException, InterruptedException {
        call(HttpRequest.newBuilder(URI.create(modules))
                .header("X-File-Name", jar.getFileName().toString())
                .header("X-Agreed", "true")
                .POST(BodyPublishers.ofFile(jar)));
    }

    /** Takes a module out; its data stays. */
    void remove(String module) throws IOException, InterruptedException {
        call(HttpRequest.newBuilder(URI.create(modules + "/" + module)).DELETE());
    }

    @Override
    public void close() {
        http.close();
    }

    private void call(HttpRequest.Builder request) throws IOException, InterruptedException {
        var answer = http.send(
                request.header("Authorization", "Bearer " + token)
                        .timeout(Duration.ofMinutes(2))
                        .build(),
                BodyHandlers.ofString());
        boolean done =
                answer.body().contains("\"result\":\"DONE\"") || answer.body().contains("\"result\":\"RUNNING\"");
        if (answer.statusCode() != 200 || !done) {
            throw new IOException(answer.request().method() + " gave " + answer.statusCode() + ": " + answer.body());
        }
    }

    private static String found(Pattern pattern, String text) {
        Matcher matcher = pattern.matcher(text);
        if (!matcher.find()) {
            throw new IllegalStateException("no " + pattern + " in the control file");
        }
        return matcher.group(1);
    }
}
