package org.khet.browser;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.regex.Pattern;

/**
 * Three nodes of the portal on this machine, each with a home of its own, that share one PostgreSQL, the folder of files and
 * that of modules; behind a proxy. All of it is gone after {@link #close}.
 */
final class Cluster implements AutoCloseable {
    static final List<String> NODES = List.of("one", "two", "three");
    private final Map<String, Distribution> nodes = new LinkedHashMap<>();
    private final StoryPostgres postgres = new StoryPostgres();
    private final Path shared;
    private Proxy proxy;

    /** Starts the nodes one after the other: the first one makes the tables and plays the demonstration. */
    Cluster() {
        try {
            shared = Files.createTempDirectory("khet-shared");
            for (String node : NODES) {
                nodes.put(node, start(node));
            }
            Map<String, Integer> ports = new LinkedHashMap<>();
            nodes.forEach((node, portal) -> ports.put(node, portal.port()));
            proxy = new Proxy(node("one").folder().resolve("packaging/haproxy.cfg"), ports);
        } catch (IOException failure) {
            throw new UncheckedIOException(failure);
        } catch (RuntimeException | Error failure) {
            closeAfter(failure);
            throw failure;
        }
    }

    /** One node, as its own machine sees it. */
    Distribution node(String name) {
        Distribution portal = nodes.get(name);
        if (portal == null) {
            throw new IllegalArgumentException("no node " + name);
        }
        return portal;
    }

    /** The portal as people see it. */
    Distribution portal() {
        return node("one").behind(proxy.port());
    }

    Proxy proxy() {
        return proxy;
    }

    StoryPostgres postgres() {
        return postgres;
    }

    /** Waits until this version of the module works on this node. */
    void awaitModule(String node, String module, String version) {
        Pattern works = Pattern.compile(module + " +" + Pattern.quote(version) + " +ACTIVE");
        Conditions.await(
                module + " " + version + " works on " + node,
                () -> works.matcher(node(node).command("module", "list")).find());
    }

    private Distribution start(String node) throws IOException {
        Path home = postgres.home();
        Files.writeString(home.resolve("config/org.khet.http.cfg"), """
                host = ${khet.http.host:-127.0.0.1}
                port = ${khet.http.port:-8080}
                behindProxy = true
                """);
        Files.writeString(home.resolve("config/org.khet.modules.cfg"), "signature = warn\n");
        Map<String, String> environment = Map.of(
                "KHET_MEMORY",
                "512m",
                Distribution.JAVA_OPTIONS,
                "-Dkhet.node=" + node + " -Dkhet.files=" + shared.resolve("files") + " -Dkhet.modules="
                        + shared.resolve("modules"));
        return nodes.isEmpty() ? Distribution.on(home, environment, "--demo") : Distribution.on(home, environment);
    }

    @Override
    public void close() {
        RuntimeException all = new IllegalStateException("the cluster does not end well");
        closeAfter(all);
        if (all.getSuppressed().length > 0) {
            throw all;
        }
    }

    /** Whatever fails, the rest is ended, too. */
    private void closeAfter(Throwable failure) {
        if (proxy != null) {
            attempt(failure, proxy::close);
        }
        nodes.values().forEach(portal -> attempt(failure, portal::close));
        attempt(failure, postgres::close);
        attempt(failure, () -> StoryFolders.delete(shared));
    }

    private static void attempt(Throwable failure, Runnable end) {
        try {
            end.run();
        } catch (RuntimeException another) {
            failure.addSuppressed(another);
        }
    }
}
