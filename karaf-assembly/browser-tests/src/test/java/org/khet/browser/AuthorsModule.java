package org.khet.browser;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.jar.JarFile;
import java.util.stream.Stream;
import org.junit.jupiter.api.extension.ExtensionContext;
import org.junit.jupiter.api.extension.ParameterContext;
import org.junit.jupiter.api.extension.ParameterResolver;
import org.khet.bench.dev.AuthorsGuide;
import org.khet.bench.dev.AuthorsSources;
import org.khet.bench.dev.DevRound;
import org.khet.bench.removal.NextVersion;

/** What an author gets who types in a copy of the sources what docs/authors.md says: the module {@code library}, built and tested. */
final class AuthorsModule implements ParameterResolver {
    private static final ExtensionContext.Namespace SPACE = ExtensionContext.Namespace.create(AuthorsModule.class);

    /**
     * The built module.
     *
     * @param sources in which the author works
     * @param guide what the author reads
     * @param jar to install
     * @param kar the same as a feature's archive
     * @param reports of its tests
     */
    record Built(AuthorsSources sources, AuthorsGuide guide, Path jar, Path kar, List<String> reports) {
        /** Certificate of the key with which it is signed. */
        Path certificate() {
            return sources.folder().resolve(".khet/author/author.pem");
        }

        /** Where the author's commands find the portal that runs. */
        void runsIn(Path home) throws IOException {
            Path usual = sources.folder().resolve(".khet/home");
            if (!Files.exists(usual)) {
                Files.createSymbolicLink(usual, home);
            }
        }

        /** A file of the module. */
        Path file(String path) {
            return sources.folder().resolve("bundles/module-library").resolve(path);
        }

        /** Names in the jar. */
        List<String> entries() throws IOException {
            try (var content = new JarFile(jar.toFile())) {
                return content.stream().map(entry -> entry.getName()).toList();
            }
        }

        /** Begins {@code ./portal dev library}. */
        DevRound dev(Distribution portal) throws IOException {
            return sources.dev("library", portal.home());
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
            Path folder = Files.createTempDirectory(Path.of(System.getProperty("khet.output")), "author-");
            AuthorsSources copy = AuthorsSources.copy(sources, folder, forMaven());
            AuthorsGuide guide = AuthorsGuide.of(folder);
            for (String line : guide.start().subList(0, 2)) {
                copy.type(line);
            }
            copy.type(guide.test());
            copy.type("mvn -B -ntp -o verify -pl bundles/module-library,features/khet-library -DskipTests");
            return new Built(
                    copy,
                    guide,
                    only(folder.resolve("bundles/module-library/target"), "module-library-[0-9.]+(-SNAPSHOT)?\\.jar"),
                    only(folder.resolve("features/khet-library/target"), "khet-library-.*\\.kar"),
                    reports(folder.resolve("bundles/module-library/target/surefire-reports")));
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

    /** The build's own repository, nothing else. */
    private static Map<String, String> forMaven() {
        return Map.of(
                "JAVA_HOME",
                System.getProperty("java.home"),
                "MAVEN_OPTS",
                "-Dmaven.repo.local=" + System.getProperty("khet.repository")
                        + " --sun-misc-unsafe-memory-access=allow --enable-native-access=ALL-UNNAMED");
    }
}
