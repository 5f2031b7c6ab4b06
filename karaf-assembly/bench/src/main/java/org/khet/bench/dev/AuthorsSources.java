package org.khet.bench.dev;

import java.io.IOException;
import java.nio.file.FileVisitResult;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.SimpleFileVisitor;
import java.nio.file.StandardCopyOption;
import java.nio.file.attribute.BasicFileAttributes;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.concurrent.TimeUnit;

/**
 * A copy of the sources in which an author works, without what was built or released; the original stays as it is. Its
 * commands may take ten minutes each. What they need of the portal goes into Maven's local repository, as with every author.
 */
public final class AuthorsSources {
    private static final Set<String> NEVER = Set.of("target", ".git", ".khet", "releases", "node_modules");
    private static final int MINUTES = 10;
    private final Path folder;
    private final Map<String, String> environment;

    private AuthorsSources(Path folder, Map<String, String> environment) {
        this.folder = folder;
        this.environment = Map.copyOf(environment);
    }

    /**
     * Copies them.
     *
     * @param sources     top folder
     * @param to          folder that is there; what the commands print is written beside it
     * @param environment variables for the commands, besides those of this process
     */
    public static AuthorsSources copy(Path sources, Path to, Map<String, String> environment) throws IOException {
        Files.walkFileTree(sources, new SimpleFileVisitor<>() {
            @Override
            public FileVisitResult preVisitDirectory(Path folder, BasicFileAttributes attributes) throws IOException {
                if (NEVER.contains(String.valueOf(folder.getFileName()))) {
                    return FileVisitResult.SKIP_SUBTREE;
                }
                Files.createDirectories(to.resolve(sources.relativize(folder)));
                return FileVisitResult.CONTINUE;
            }

            @Override
            public FileVisitResult visitFile(Path file, BasicFileAttributes attributes) throws IOException {
                if (attributes.isRegularFile() && !file.endsWith(".git")) {
                    Files.copy(file, to.resolve(sources.relativize(file)), StandardCopyOption.COPY_ATTRIBUTES);
                }
                return FileVisitResult.CONTINUE;
            }
        });
        return new AuthorsSources(to, environment);
    }

    /** Top folder of the copy. */
    public Path folder() {
        return folder;
    }

    /** {@code ./portal new-module}. */
    public void makeModule(String id, String prefix) throws IOException {
        run(List.of(folder.resolve("portal").toString(), "new-module", id, "--prefix", prefix));
    }

    /** Runs a line as an author types it at the top of the copy. */
    public void type(String line) throws IOException {
        run(List.of("sh", "-c", line));
    }

    /** {@code ./portal dev}, into the portal of this home, which runs. */
    public DevRound dev(String id, Path home) throws IOException {
        return DevRound.begin(folder, id, home, environment);
    }

    /**
     * Runs a command in the copy.
     *
     * @throws IOException with what it printed if it fails
     */
    public void run(List<String> line) throws IOException {
        Path printed = folder.resolveSibling(folder.getFileName() + ".log");
        var builder = new ProcessBuilder(line)
                .directory(folder.toFile())
                .redirectErrorStream(true)
                .redirectInput(Path.of("/dev/null").toFile())
                .redirectOutput(printed.toFile());
        builder.environment().putAll(environment);
        Process process = builder.start();
        try {
            if (!process.waitFor(MINUTES, TimeUnit.MINUTES) || process.exitValue() != 0) {
                process.destroy();
                throw new IOException(String.join(" ", line) + " failed:\n" + Files.readString(printed));
            }
            Files.delete(printed);
        } catch (InterruptedException interrupted) {
            Thread.currentThread().interrupt();
            throw new IOException(interrupted);
        }
    }
}
