package org.khet.bench.start;

import java.io.File;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.stream.Stream;

/**
 * The distribution as an office unpacks it.
 *
 * @param assembly the folder that was packed; the archive lies beside it
 */
public record PortalCandidate(Path assembly) implements StartCandidate {
    @Override
    public String name() {
        return "portal";
    }

    @Override
    public void unpack(Path folder) throws IOException, InterruptedException {
        try (Stream<Path> files = Files.list(assembly.toAbsolutePath().getParent())) {
            Path archive = files.filter(file -> file.toString().endsWith(".tar.gz"))
                    .findFirst()
                    .orElseThrow(() -> new IOException("no archive beside " + assembly));
            Folders.untar(archive, folder);
        }
    }

    @Override
    public Process start(Path folder, int port) throws IOException {
        return start(folder, port, List.of());
    }

    /** Starts it with more options of {@code portal run}. */
    public Process start(Path folder, int port, List<String> options) throws IOException {
        var line = new java.util.ArrayList<>(List.of(
                folder.resolve("bin/portal").toString(),
                "run",
                "--port",
                String.valueOf(port),
                "--home",
                folder.resolve("home").toString()));
        line.addAll(options);
        var builder = new ProcessBuilder(line)
                .redirectErrorStream(true)
                .redirectOutput(folder.resolve("out.log").toFile())
                .redirectInput(new File("/dev/null"));
        builder.environment().put("JAVA_HOME", System.getProperty("java.home"));
        return builder.start();
    }
}
