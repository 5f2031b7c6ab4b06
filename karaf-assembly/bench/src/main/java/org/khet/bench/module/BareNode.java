package org.khet.bench.module;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.time.Duration;
import java.util.List;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.khet.bench.module.bare.BareStarts;
import org.khet.bench.start.Folders;
import org.khet.bench.start.OwnBundle;
import org.khet.bench.start.PlainKaraf;

/** Karaf as its project publishes it, running, with the libraries of others that a module needs, and no service of the portal. */
final class BareNode implements AutoCloseable {
    private static final Pattern BUNDLE = Pattern.compile("<bundle[^>]*>mvn:([^/]+)/([^/]+)/([^/<]+)");
    private static final OwnBundle STARTS = new OwnBundle(
            BareStarts.class,
            String.join(
                    ",",
                    "com.zaxxer.hikari",
                    "jakarta.persistence",
                    "jakarta.persistence.spi",
                    "javax.sql",
                    "org.apache.derby.jdbc",
                    "org.eclipse.persistence.jpa",
                    "org.eclipse.persistence.sessions",
                    "org.eclipse.persistence.sessions.server",
                    "org.flywaydb.core",
                    "org.flywaydb.core.api",
                    "org.flywaydb.core.api.configuration",
                    "org.flywaydb.core.api.output",
                    "org.flywaydb.core.api.resource",
                    "org.osgi.framework",
                    "org.osgi.framework.wiring"),
            List.of("BareStarts", "BareUnit", "BareLoader", "BareScripts", "BareScripts$Script"));
    private static final Duration PATIENCE = Duration.ofMinutes(2);
    private static final int LOOK = 20;

    private final Path folder;
    private final Path asks;
    private final Process process;

    private BareNode(Path folder, Path asks, Process process) {
        this.folder = folder;
        this.asks = asks;
        this.process = process;
    }

    /** Unpacks it, starts it and waits until it can be asked. */
    static BareNode start(PlainKaraf karaf) throws IOException, InterruptedException {
        Path folder = Folders.temporary();
        List<String> libraries = libraries(karaf.assembly());
        Path own = STARTS.write(folder.resolve("starts.jar"));
        karaf.unpack(folder, jar -> libraries.stream().anyMatch(jar::startsWith), own);
        Path asks = Files.createDirectory(folder.resolve("asks"));
        Process process = karaf.start(
                folder, List.of("-Dkhet.bare=" + asks, "-Dorg.osgi.service.http.port=" + Folders.freePort()));
        var node = new BareNode(folder, asks, process);
        try {
            node.await(asks.resolve("ready"), asks.resolve("never"));
        } catch (IOException | InterruptedException failure) {
            node.close();
            throw failure;
        }
        return node;
    }

    /** What the feature of the third party has, and the contracts. */
    private static List<String> libraries(Path assembly) throws IOException {
        Path runtime = assembly.resolve("system/org/khet/khet-runtime");
        try (Stream<Path> files = Files.walk(runtime)) {
            Path feature = files.filter(file -> file.toString().endsWith("-features.xml"))
                    .findFirst()
                    .orElseThrow(() -> new IOException("no feature in " + runtime));
            return Stream.concat(
                            BUNDLE.matcher(Files.readString(feature))
                                    .results()
                                    .map(name -> name.group(1).replace('.', '/') + "/" + name.group(2) + "/"
                                            + name.group(3) + "/"),
                            Stream.of("org/khet/portal-api/"))
                    .toList();
        }
    }

    /**
     * Starts this bundle, runs its migrations, opens one entity manager factory, and takes all of it away again.
     *
     * @return milliseconds until the factory was there
     */
    double arrival(String name, Path jar) throws IOException, InterruptedException {
        Path done = asks.resolve(name + ".done");
        Path half = asks.resolve(name + ".half");
        Files.writeString(half, jar.toString());
        Files.move(half, asks.resolve(name + ".ask"), StandardCopyOption.ATOMIC_MOVE);
        await(done, asks.resolve(name + ".failed"));
        return Long.parseLong(Files.readString(done)) / 1e6;
    }

    private void await(Path good, Path bad) throws IOException, InterruptedException {
        long end = System.nanoTime() + PATIENCE.toNanos();
        while (!Files.exists(good)) {
            if (Files.exists(bad)) {
                throw new IOException("bare Karaf: " + Files.readString(bad));
            }
            if (!process.isAlive() || System.nanoTime() > end) {
                throw new IOException("bare Karaf does not answer\n" + Files.readString(folder.resolve("out.log")));
            }
            Thread.sleep(LOOK);
        }
    }

    @Override
    public void close() throws IOException {
        try {
            Folders.end(process);
        } catch (InterruptedException interrupted) {
            Thread.currentThread().interrupt();
        } finally {
            Folders.delete(folder);
        }
    }
}
