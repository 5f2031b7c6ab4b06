package org.khet.command;

import java.io.IOException;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.Optional;

/** The control channel of a running portal: HTTP on the loopback, with the token from the portal's home. */
final class ControlClient {
    private final HttpClient http =
            HttpClient.newBuilder().connectTimeout(Duration.ofSeconds(5)).build();
    private final int port;
    private final String token;

    private ControlClient(int port, String token) {
        this.port = port;
        this.token = token;
    }

    /** Empty if the portal has not written its control file, or it may not be read. */
    static Optional<ControlClient> of(Home home) {
        try {
            JsonValue file = JsonValue.read(Files.readString(home.controlFile()));
            return Optional.of(new ControlClient(
                    Integer.parseInt(file.at("port").text()), file.at("token").text()));
        } catch (IOException | IllegalArgumentException none) {
            return Optional.empty();
        }
    }

    /**
     * The channel of the portal that runs on this home.
     *
     * @throws Failure when none runs, or its file may not be read
     */
    static ControlClient running(Home home) {
        if (RunningPortal.on(home).isEmpty()) {
            throw new Failure(
                    "no portal runs on the home " + home.folder() + "; start it with ./portal run --background");
        }
        return of(home).orElseThrow(() ->
                new Failure("cannot read " + home.controlFile() + ": use the account that runs the portal"));
    }

    int port() {
        return port;
    }

    /** Whether it takes commands: the port opens before the commands' services are there. */
    boolean isReady() throws InterruptedException {
        try {
            get("modules");
            return true;
        } catch (Failure notYet) {
            return false;
        }
    }

    JsonValue get(String path) throws InterruptedException {
        return send(request(path).GET());
    }

    JsonValue get(String path, Duration patience) throws InterruptedException {
        return send(request(path).timeout(patience).GET());
    }

    JsonValue post(String path, Duration patience) throws InterruptedException {
        return send(request(path).timeout(patience).POST(HttpRequest.BodyPublishers.noBody()));
    }

    JsonValue post(String path) throws InterruptedException {
        return send(request(path).POST(HttpRequest.BodyPublishers.noBody()));
    }

    /** @param agreed true when the person answers questions of the check with yes */
    JsonValue post(String path, Path file, boolean agreed) throws InterruptedException {
        try {
            return send(request(path)
                    .header("X-Agreed", String.valueOf(agreed))
                    .header("Content-Type", "application/java-archive")
                    .header("X-File-Name", String.valueOf(file.getFileName()).replaceAll("[^A-Za-z0-9._-]", "_"))
                    .POST(HttpRequest.BodyPublishers.ofFile(file)));
        } catch (IOException unreadable) {
            throw new Failure("cannot read " + file);
        }
    }

    JsonValue put(String path) throws InterruptedException {
        return send(request(path).PUT(HttpRequest.BodyPublishers.noBody()));
    }

    JsonValue delete(String path) throws InterruptedException {
        return send(request(path).DELETE());
    }

    private HttpRequest.Builder request(String path) {
        return HttpRequest.newBuilder(URI.create("http://127.0.0.1:" + port + "/control/" + path))
                .timeout(Duration.ofMinutes(2))
                .header("Authorization", "Bearer " + token);
    }

    private JsonValue send(HttpRequest.Builder builder) throws InterruptedException {
        HttpResponse<String> answer;
        try {
            answer = http.send(builder.build(), HttpResponse.BodyHandlers.ofString());
        } catch (IOException failure) {
            throw new Failure("the portal does not answer on its control port " + port + ": " + failure.getMessage());
        }
        if (answer.statusCode() / 100 != 2) {
            throw new Failure(reason(answer));
        }
        try {
            return answer.body().isBlank() ? JsonValue.read("{}") : JsonValue.read(answer.body());
        } catch (IllegalArgumentException page) {
            throw new Failure("the portal takes no commands yet; try again in some seconds");
        }
    }

    private static String reason(HttpResponse<String> answer) {
        try {
            String said = JsonValue.read(answer.body()).at("error").text();
            if (!said.isEmpty()) {
                return said;
            }
        } catch (IllegalArgumentException plain) {
            // not JSON: the status must do
        }
        return "the portal refused: status " + answer.statusCode();
    }
}
