package org.khet.browser;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.ServerSocket;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.concurrent.TimeUnit;

/**
 * HAProxy on this machine only, set up by the example that the archive brings: only the addresses are the story's, and
 * there is no certificate.
 */
final class Proxy implements AutoCloseable {
    /** The cookie that names the node on which a person is. */
    static final String COOKIE = "KHETNODE";

    /** What Debian's own file has before the example. */
    private static final String DEBIANS = """
            defaults
                mode http
                timeout connect 5s
                timeout client 50s
                timeout server 50s
            """;

    private final Path folder;
    private final int port;
    private final Process process;

    /**
     * Starts it.
     *
     * @param example the archive's example
     * @param nodes ports of the nodes by their names
     */
    Proxy(Path example, Map<String, Integer> nodes) {
        try {
            port = freePort();
            folder = Files.createTempDirectory("khet-proxy");
            Path settings = folder.resolve("haproxy.cfg");
            Files.writeString(settings, DEBIANS + withAddresses(Files.readString(example), nodes));
            process = new ProcessBuilder(program(), "-db", "-f", settings.toString())
                    .redirectErrorStream(true)
                    .redirectOutput(folder.resolve("printed.txt").toFile())
                    .start();
        } catch (IOException failure) {
            throw new UncheckedIOException(failure);
        }
        Conditions.await("the proxy leads to every node", () -> {
            if (!process.isAlive()) {
                throw new IllegalStateException("the proxy ended: " + printed());
            }
            return nodes.keySet().stream().allMatch(this::leadsTo);
        });
    }

    int port() {
        return port;
    }

    /** Whether who stays on this node is let through to it, and not sent to another one. */
    boolean leadsTo(String node) {
        HttpRequest request = HttpRequest.newBuilder(URI.create("http://127.0.0.1:" + port + "/health"))
                .header("Cookie", COOKIE + "=" + node)
                .build();
        try (var client = HttpClient.newHttpClient()) {
            HttpResponse<Void> answer = client.send(request, HttpResponse.BodyHandlers.discarding());
            return answer.statusCode() == 200
                    && answer.headers().allValues("set-cookie").isEmpty();
        } catch (IOException notYet) {
            return false;
        } catch (InterruptedException interrupted) {
            Thread.currentThread().interrupt();
            throw new IllegalStateException(interrupted);
        }
    }

    @Override
    public void close() {
        process.destroyForcibly();
        process.onExit().orTimeout(30, TimeUnit.SECONDS).join();
        StoryFolders.delete(folder);
    }

    private String withAddresses(String example, Map<String, Integer> nodes) {
        String settings = example.replaceFirst("bind .*", "bind 127.0.0.1:" + port);
        for (Map.Entry<String, Integer> node : nodes.entrySet()) {
            String name = "server " + node.getKey() + " ";
            settings = settings.replaceFirst(name + "\\S+", name + "127.0.0.1:" + node.getValue());
        }
        return settings;
    }

    private String printed() {
        try {
            return Files.readString(folder.resolve("printed.txt"));
        } catch (IOException failure) {
            throw new UncheckedIOException(failure);
        }
    }

    private static String program() {
        return List.of("/usr/sbin/haproxy", "/usr/local/sbin/haproxy", "/usr/bin/haproxy").stream()
                .filter(path -> Path.of(path).toFile().canExecute())
                .findFirst()
                .orElseThrow(() -> new IllegalStateException("HAProxy is missing: apt install haproxy"));
    }

    private static int freePort() throws IOException {
        try (var socket = new ServerSocket(0)) {
            return socket.getLocalPort();
        }
    }
}
