package org.khet.browser;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.FileVisitResult;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.SimpleFileVisitor;
import java.nio.file.StandardCopyOption;
import java.nio.file.attribute.BasicFileAttributes;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.concurrent.TimeUnit;
import java.util.stream.Stream;
import org.junit.jupiter.api.extension.ExtensionContext;
import org.junit.jupiter.api.extension.ParameterContext;
import org.junit.jupiter.api.extension.ParameterResolver;
import org.khet.bench.removal.NextVersion;

/** What an author gets: {@code ./portal new-module library --prefix lbr} in a copy of the sources, built with its tests. */
final class AuthorsModule implements ParameterResolver {
    private static final ExtensionContext.Namespace SPACE = ExtensionContext.Namespace.create(AuthorsModule.class);
    private static final Set<String> NEVER = Set.of("target", ".git", ".khet", "releases", "node_modules");

    /**
     * The built module.
     *
     * @param jar to install
     * @param kar the same as a feature's archive
     * @param reports of its tests
     */
    record Built(Path jar, Path kar, List<String> reports) {
        /** Certificate of the key with which it is signed. */
        Path certificate() {
            return sources().resolve(".khet/author/author.pem");
        }

        private Path sources() {
            return jar.getParent().getParent().getParent().getParent();
        }

        /** Begins {@code ./portal dev library}. */
        DevRound dev(Distribution portal) throws IOException {
            return DevRound.begin(sources(), "library", portal.home());
        }

        /** The same content as a later version, unsigned. */
        Path as(String version) {
            try {
                return NextVersion.of(jar, version, jar.resolveSibling("later-" + version + ".jar"));
            } catch (IOException failure) {
                throw new UncheckedIOException(failure);
            }
        }
    }

    @Override
    public boolean supportsParameter(ParameterContext parameter, ExtensionContext context) {
        return parameter.getParameter().getType() == Built.class;
    }

    @Override
    public Object resolveParameter(ParameterContext parameter, ExtensionContext context) {
        return context.getRoot().getStore(SPACE).computeIfAbsent("library", key -> build(), Built.class);
    }

    private static Built build() {
        try {
            Path sources = Path.of(System.getProperty("khet.sources")).normalize();
            Path copy = Files.createTempDirectory(Path.of(System.getProperty("khet.output")), "author-");
            copy(sources, copy);
            run(copy, List.of(copy.resolve("portal").toString(), "new-module", "library", "--prefix", "lbr"));
            run(
                    copy,
                    List.of(
                            "mvn",
                            "-B",
                            "-ntp",
                            "-o",
                            "verify",
                            "-pl",
                            "bundles/module-library,features/khet-library"));
            return new Built(
                    only(copy.resolve("bundles/module-library/target"), "module-library-[0-9.]+(-SNAPSHOT)?\\.jar"),
                    only(copy.resolve("features/khet-library/target"), "khet-library-.*\\.kar"),
                    reports(copy.resolve("bundles/module-library/target/surefire-reports")));
        } catch (IOException failure) {
            throw new UncheckedIOException(failure);
        }
    }

    private static Path only(Path folder, String name) throws IOException {
        try (Stream<Path> files = Files.list(folder)) {
            return files.filter(file -> file.getFileName().toString().matches(name))
                    .findFirst()
                    .orElseThrow(() -> new IllegalStateException("no " + name + " in " + folder));
        }
    }

    private static List<String> reports(Path folder) throws IOException {
        try (Stream<Path> files = Files.list(folder)) {
            List<Path> found =
                    files.filter(file -> file.toString().endsWith(".txt")).toList();
            var texts = new ArrayList<String>();
            for (Path file : found) {
                texts.add(Files.readString(file));
            }
            return texts;
        }
    }

    private static void copy(Path from, Path to) throws IOException {
        Files.walkFileTree(from, new SimpleFileVisitor<>() {
            @Override
            public FileVisitResult preVisitDirectory(Path folder, BasicFileAttributes attributes) throws IOException {
                if (NEVER.contains(String.valueOf(folder.getFileName()))) {
                    return FileVisitResult.SKIP_SUBTREE;
                }
                Files.createDirectories(to.resolve(from.relativize(folder)));
                return FileVisitResult.CONTINUE;
            }

            @Override
            public FileVisitResult visitFile(Path file, BasicFileAttributes attributes) throws IOException {
                if (attributes.isRegularFile() && !file.endsWith(".git")) {
                    Files.copy(file, to.resolve(from.relativize(file)), StandardCopyOption.COPY_ATTRIBUTES);
                }
                return FileVisitResult.CONTINUE;
            }
        });
    }

    /** The build's own repository, nothing else. */
    static Map<String, String> forMaven() {
        return Map.of(
                "JAVA_HOME",
                System.getProperty("java.home"),
                "MAVEN_OPTS",
                "-Dmaven.repo.local=" + System.getProperty("khet.repository")
                        + " --sun-misc-unsafe-memory-access=allow --enable-native-access=ALL-UNNAMED");
    }

    private static void run(Path folder, List<String> line) throws IOException {
        Path printed = folder.resolveSibling(folder.getFileName() + ".log");
        var builder = new ProcessBuilder(line)
                .directory(folder.toFile())
                .redirectErrorStream(true)
                .redirectInput(Path.of("/dev/null").toFile())
                .redirectOutput(printed.toFile());
        builder.environment().putAll(forMaven());
        Process process = builder.start();
        try {
            if (!process.waitFor(10, TimeUnit.MINUTES) || process.exitValue() != 0) {
                process.destroy();
                throw new IllegalStateException(String.join(" ", line) + " failed:\n" + Files.readString(printed));
            }
        } catch (InterruptedException interrupted) {
            Thread.currentThread().interrupt();
            throw new IllegalStateException(interrupted);
        }
    }
}
