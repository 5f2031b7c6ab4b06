package org.khet.browser;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.io.Writer;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.locks.LockSupport;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** Karaf's console as somebody at the machine has it: {@code ./portal run --console}, typed into and read from. */
final class Console implements AutoCloseable {
    private static final long PATIENCE = TimeUnit.MINUTES.toNanos(2);
    private static final long LOOK = TimeUnit.MILLISECONDS.toNanos(50);
    private final Process process;
    private final Writer keys;
    private final Path printed;
    private int read;

    private Console(Process process, Path printed) {
        this.process = process;
        this.printed = printed;
        this.keys = process.outputWriter(StandardCharsets.UTF_8);
    }

    /** Begins {@code portal run --console} with these words; the console answers when the portal is up. */
    static Console begin(Path command, List<String> words) {
        try {
            Path printed = Files.createTempFile("khet-console", ".txt");
            List<String> line = new java.util.ArrayList<>(List.of(command.toString(), "run", "--console"));
            line.addAll(words);
            var builder = new ProcessBuilder(line).redirectErrorStream(true).redirectOutput(printed.toFile());
            builder.environment().put("JAVA_HOME", System.getProperty("java.home"));
            builder.environment().put("TERM", "dumb");
            return new Console(builder.start(), printed);
        } catch (IOException failure) {
            throw new UncheckedIOException(failure);
        }
    }

    /** What it has printed. */
    String printed() {
        try {
            return Files.readString(printed);
        } catch (IOException failure) {
            throw new UncheckedIOException(failure);
        }
    }

    /** Waits until it has printed this since the last waiting. */
    String awaits(String pattern) {
        Pattern wanted = Pattern.compile(pattern);
        for (long end = System.nanoTime() + PATIENCE; System.nanoTime() < end; LockSupport.parkNanos(LOOK)) {
            String all = printed();
            Matcher found = wanted.matcher(all);
            if (found.find(read)) {
                read = found.end();
                return found.group();
            }
            if (!process.isAlive()) {
                break;
            }
        }
        throw new AssertionError("the console did not say " + pattern + ":\n" + printed());
    }

    /** Types a line and waits for the answer. */
    String answers(String line, String pattern) {
        try {
            keys.write(line + "\n");
            keys.flush();
        } catch (IOException failure) {
            throw new UncheckedIOException(failure);
        }
        return awaits(pattern);
    }

    @Override
    public void close() throws IOException {
        process.destroy();
        process.onExit().join();
        Files.delete(printed);
    }
}
