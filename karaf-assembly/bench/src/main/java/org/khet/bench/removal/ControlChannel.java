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
public final class ControlChannel implements AutoCloseable {
    private static final Pattern PORT = Pattern.compile("\"port\":(\\d+)");
    private static final Pattern TOKEN = Pattern.compile("\"token\":\"([0-9a-f]+)\"");

    private final HttpClient http = HttpClient.newHttpClient();
    private final String modules;
    private final String token;

    /** @param home of the portal, which runs */
    public ControlChannel(Path home) throws IOException {
        String file = Files.readString(home.resolve("control.json"));
        modules = "http://127.0.0.1:" + found(PORT, file) + "/control/modules";
        token = found(TOKEN, file);
    }

    /** Installs a module or brings it to another version, whatever may be asked; returns when it works. */
    public void bring(Path jar) throws IOException, InterruptedException {
        call(HttpRequest.newBuilder(URI.create(modules))
                .header("X-File-Name", jar.getFileName().toString())
                .header("X-Agreed", "true")
                .POST(BodyPublishers.ofFile(jar)));
    }

    /** Takes a module out; its data stays. */
    public void remove(String module) throws IOException, InterruptedException {
        call(HttpRequest.newBuilder(URI.create(modules + "/" + module)).DELETE());
    }

    /** Puts the version before back; returns when it works. */
    public void rollBack(String module) throws IOException, InterruptedException {
        call(HttpRequest.newBuilder(URI.create(modules + "/" + module + "/rollback"))
                .POST(BodyPublishers.noBody()));
    }

    /** Switches a module on in an office. */
    public void turnOn(String module, String office) throws IOException, InterruptedException {
        send(HttpRequest.newBuilder(URI.create(modules + "/" + module + "/offices/" + office))
                .PUT(BodyPublishers.noBody()));
    }

    @Override
    public void close() {
        http.close();
    }

    private void call(HttpRequest.Builder request) throws IOException, InterruptedException {
        String answer = send(request);
        if (!answer.contains("\"result\":\"DONE\"") && !answer.contains("\"result\":\"RUNNING\"")) {
            throw new IOException("not done: " + answer);
        }
    }

    private String send(HttpRequest.Builder request) throws IOException, InterruptedException {
        var answer = http.send(
                request.header("Authorization", "Bearer " + token)
                        .timeout(Duration.ofMinutes(2))
                        .build(),
                BodyHandlers.ofString());
        if (answer.statusCode() != 200) {
            throw new IOException(answer.request().method() + " gave " + answer.statusCode() + ": " + answer.body());
        }
        return answer.body();
    }

    private static String found(Pattern pattern, String text) {
        Matcher matcher = pattern.matcher(text);
        if (!matcher.find()) {
            throw new IllegalStateException("no " + pattern + " in the control file");
        }
        return matcher.group(1);
    }
}
