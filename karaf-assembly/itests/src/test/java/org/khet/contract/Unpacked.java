package org.khet.contract;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.TimeUnit;
import java.util.stream.Stream;

/** The archive, unpacked into a folder with spaces and Thai letters, as an office might. */
final class Unpacked {
    private final Path folder;

    private Unpacked(Path folder) {
        this.folder = folder;
    }

    /**
     * What a command printed, and its status.
     *
     * @param status 0 if it did what was asked
     * @param said both outputs
     */
    record Answer(int status, String said) {}

    static Unpacked tar(Path room) {
        return new Unpacked(unpack(room, "tar.gz", List.of("tar", "xzf")));
    }

    static Unpacked zip(Path room) {
        return new Unpacked(unpack(room, "zip", List.of(java("jar"), "xf")));
    }

    /** The folder that must never be written to. */
    Path folder() {
        return folder;
    }

    /** Runs {@code bin/portal} with these words, without a language and without a Java in the environment's path. */
    Answer portal(Object... words) {
        var line = new ArrayList<String>(List.of("/bin/sh", folder + "/bin/portal"));
        Stream.of(words).map(String::valueOf).forEach(line::add);
        return run(line, folder.getParent());
    }

    private static Path unpack(Path room, String form, List<String> by) {
        try {
            Path top = Files.createDirectories(room.resolve("เขต ทดลอง"));
            String archive = System.getProperty("khet.archive").replaceFirst("tar\\.gz$", form);
            var line = new ArrayList<>(by);
            line.add(archive);
            Answer answer = run(line, top);
            if (answer.status() != 0) {
                throw new IllegalStateException(answer.said());
            }
            try (Stream<Path> folders = Files.list(top)) {
                return folders.filter(Files::isDirectory).findFirst().orElseThrow();
            }
        } catch (IOException failure) {
            throw new UncheckedIOException(failure);
        }
    }

    private static Answer run(List<String> line, Path in) {
        try {
            Path printed = Files.createTempFile("khet-contract", ".txt");
            var builder = new ProcessBuilder(line)
                    .directory(in.toFile())
                    .redirectErrorStream(true)
                    .redirectInput(Path.of("/dev/null").toFile())
                    .redirectOutput(printed.toFile());
            builder.environment().clear();
            builder.environment().put("PATH", "/usr/bin:/bin");
            builder.environment().put("JAVA_HOME", System.getProperty("java.home"));
            Process process = builder.start();
            if (!process.waitFor(10, TimeUnit.MINUTES)) {
                process.destroy();
            }
            String said = Files.readString(printed, StandardCharsets.UTF_8);
            Files.delete(printed);
            return new Answer(process.waitFor(), said);
        } catch (IOException failure) {
            throw new UncheckedIOException(failure);
        } catch (InterruptedException interrupted) {
            Thread.currentThread().interrupt();
            throw new IllegalStateException(interrupted);
        }
    }

    private static String java(String tool) {
        return Path.of(System.getProperty("java.home"), "bin", tool).toString();
    }
}
