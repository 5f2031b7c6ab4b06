package org.khet.bench.start;

import java.io.IOException;
import java.net.InetAddress;
import java.net.ServerSocket;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.Comparator;
import java.util.List;
import java.util.concurrent.TimeUnit;
import java.util.stream.Stream;
import java.util.zip.ZipEntry;
import java.util.zip.ZipInputStream;

/** Unpacking, deleting, free ports, ending of what ran in a folder. Stateless. */
public final class Folders {
    private Folders() {}

    /** A new folder that is deleted at the latest when the measurements end, however they do, after what runs in it. */
    public static Path temporary() throws IOException {
        Path folder = Files.createTempDirectory("khet-bench-");
        Runtime.getRuntime().addShutdownHook(new Thread(() -> {
            if (Files.exists(folder)) {
                endAll();
                try {
                    delete(folder);
                } catch (IOException stillWritten) {
                    System.err.println(folder + " remains: " + stillWritten.getMessage());
                }
            }
        }));
        return folder;
    }

    private static void endAll() {
        ProcessHandle.current().descendants().forEach(process -> {
            process.destroyForcibly();
            process.onExit().join();
        });
    }

    /** Unpacks a zip without its top folder. */
    static void unzip(Path archive, Path to) throws IOException {
        try (var zip = new ZipInputStream(Files.newInputStream(archive))) {
            for (ZipEntry entry = zip.getNextEntry(); entry != null; entry = zip.getNextEntry()) {
                String name = entry.getName().substring(entry.getName().indexOf('/') + 1);
                Path file = to.resolve(name).normalize();
                if (!file.startsWith(to)) {
                    throw new IOException(entry.getName() + " leaves the folder");
                }
                if (entry.isDirectory()) {
                    Files.createDirectories(file);
                } else {
                    Files.createDirectories(file.getParent());
                    Files.copy(zip, file);
                }
            }
        }
    }

    /** Unpacks a tar.gz without its top folder. */
    static void untar(Path archive, Path to) throws IOException, InterruptedException {
        Files.createDirectories(to);
        int status = new ProcessBuilder("tar", "xzf", archive.toString(), "-C", to.toString(), "--strip-components=1")
                .inheritIO()
                .start()
                .waitFor();
        if (status != 0) {
            throw new IOException(archive + " cannot be unpacked");
        }
    }

    /** Deletes a folder with everything in it. */
    public static void delete(Path top) throws IOException {
        if (!Files.exists(top)) {
            return;
        }
        List<Path> deepestFirst;
        try (Stream<Path> files = Files.walk(top)) {
            deepestFirst = files.sorted(Comparator.reverseOrder()).toList();
        }
        for (Path file : deepestFirst) {
            Files.deleteIfExists(file);
        }
    }

    /** A port of this machine that nobody uses now. */
    public static int freePort() throws IOException {
        try (var socket = new ServerSocket(0, 1, InetAddress.getLoopbackAddress())) {
            return socket.getLocalPort();
        }
    }

    /** Ends it in order, with whatever it started. */
    public static void end(Process process) throws InterruptedException {
        List<ProcessHandle> children = process.descendants().toList();
        process.destroy();
        if (!process.waitFor(Duration.ofSeconds(60).toSeconds(), TimeUnit.SECONDS)) {
            process.destroyForcibly();
        }
        children.forEach(ProcessHandle::destroy);
        for (ProcessHandle child : children) {
            for (int i = 0; child.isAlive() && i < 600; i++) {
                Thread.sleep(100);
            }
            child.destroyForcibly();
        }
    }
}
