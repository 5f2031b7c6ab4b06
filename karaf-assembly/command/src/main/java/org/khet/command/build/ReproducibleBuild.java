package org.khet.command.build;

import java.io.IOException;
import java.io.PrintStream;
import java.io.UncheckedIOException;
import java.nio.file.FileVisitResult;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.SimpleFileVisitor;
import java.nio.file.StandardCopyOption;
import java.nio.file.attribute.BasicFileAttributes;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Set;
import java.util.stream.Stream;

/** Builds the sources a second time, in another folder, and compares: the same sources must give the same bytes. */
public final class ReproducibleBuild {
    private static final Set<String> NEVER = Set.of("target", ".git", ".khet", "node_modules");

    /** What leads to an archive, and nothing of what the first build was judged by; two modules at a time, as it was. */
    private static final List<String> BUILD = List.of(
            "package",
            "-o",
            "-T",
            "1C",
            "-Dmaven.test.skip",
            "-Dspotless.check.skip",
            "-Dcheckstyle.skip",
            "-Derrorprone.checks=-XepDisableAllChecks",
            "-pl",
            "karaf-assembly/distribution",
            "-am");

    private final Path sources;
    private final PrintStream out;

    /** Of the sources in this folder; progress goes to {@code out}. */
    public ReproducibleBuild(Path sources, PrintStream out) {
        this.sources = sources;
        this.out = out;
    }

    /** Archives that differ from those built before, one line each; empty is good. */
    public List<String> differences(Path log) throws InterruptedException {
        Path copy = sources.resolve(".khet/twice");
        try {
            deleteTree(copy);
            copy(copy);
            boolean built = new Maven(copy, out).run(log, BUILD);
            return built ? compare(copy) : List.of("the second build failed, see " + log);
        } catch (IOException failure) {
            throw new UncheckedIOException(failure);
        } finally {
            deleteTree(copy);
        }
    }

    private List<String> compare(Path copy) throws IOException {
        var different = new ArrayList<String>();
        List<Path> archives;
        try (Stream<Path> files = Files.find(copy, 5, (file, attributes) -> isArchive(copy.relativize(file)))) {
            archives = files.sorted().toList();
        }
        for (Path second : archives) {
            Path first = sources.resolve(copy.relativize(second));
            if (!Files.exists(first)) {
                different.add(copy.relativize(second) + " was not built by the first stage");
            } else if (Files.mismatch(first, second) != -1) {
                different.add(copy.relativize(second) + " differs from build to build");
            }
        }
        if (archives.stream().noneMatch(file -> file.toString().endsWith(".tar.gz"))) {
            different.add("no distribution was built");
        }
        return different;
    }

    private static boolean isArchive(Path name) {
        return name.getParent() != null
                && name.getParent().endsWith("target")
                && name.toString().matches(".*\\.(jar|kar|zip|tar\\.gz)");
    }

    private void copy(Path to) throws IOException {
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
                Files.copy(file, to.resolve(sources.relativize(file)), StandardCopyOption.COPY_ATTRIBUTES);
                return FileVisitResult.CONTINUE;
            }
        });
    }

    private static void deleteTree(Path top) {
        if (!Files.exists(top)) {
            return;
        }
        try (Stream<Path> files = Files.walk(top)) {
            for (Path file : files.sorted(Comparator.reverseOrder()).toList()) {
                Files.delete(file);
            }
        } catch (IOException failure) {
            throw new UncheckedIOException(failure);
        }
    }
}
