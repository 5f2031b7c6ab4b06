package org.khet.bench.dev;

import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStreamReader;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.concurrent.BlockingQueue;
import java.util.concurrent.LinkedBlockingQueue;
import java.util.concurrent.TimeUnit;

/** An author with {@code ./portal dev} in one window and an editor in the other. Used by one thread at a time. */
public final class DevRound implements AutoCloseable {
    private static final int PATIENCE_SECONDS = 150;
    private final Path module;
    private final Process process;
    private final BlockingQueue<String> lines = new LinkedBlockingQueue<>();

    private DevRound(Path module, Process process) {
        this.module = module;
        this.process = process;
        Thread.ofVirtual().start(this::read);
    }

    static DevRound begin(Path sources, String id, Path home, Map<String, String> environment) throws IOException {
        var builder = new ProcessBuilder(
                        List.of(sources.resolve("portal").toString(), "dev", id, "--home", home.toString()))
                .directory(sources.toFile())
                .redirectErrorStream(true)
                .redirectInput(Path.of("/dev/null").toFile());
        builder.environment().putAll(environment);
        return new DevRound(sources.resolve("bundles/module-" + id), builder.start());
    }

    private void read() {
        try (var said = new BufferedReader(new InputStreamReader(process.getInputStream(), StandardCharsets.UTF_8))) {
            said.lines().forEach(lines::add);
        } catch (IOException | UncheckedIOException ended) {
            lines.add("ended");
        }
    }

    /**
     * Waits for a line with these words, two and a half minutes at most.
     *
     * @throws IllegalStateException with what was said instead
     */
    public String says(String words) throws InterruptedException {
        StringBuilder said = new StringBuilder();
        long end = System.nanoTime() + TimeUnit.SECONDS.toNanos(PATIENCE_SECONDS);
        while (System.nanoTime() < end) {
            String line = lines.poll(1, TimeUnit.SECONDS);
            if (line != null && line.contains(words)) {
                return line;
            }
            said.append(line == null ? "" : line + "\n");
        }
        throw new IllegalStateException("dev did not say '" + words + "' but:\n" + said);
    }

    /** Changes the first place of a file of the module that fits, and saves it. */
    public void save(String file, String pattern, String text) throws IOException {
        Path path = module.resolve(file);
        String before = Files.readString(path);
        String after = before.replaceFirst(pattern, text);
        if (after.equals(before)) {
            throw new IllegalStateException(pattern + " does not stand in " + path);
        }
        Files.writeString(path, after);
    }

    /** Ends the command; the module stays. */
    @Override
    public void close() {
        process.descendants().forEach(ProcessHandle::destroy);
        process.destroy();
        process.onExit().join();
    }
}
