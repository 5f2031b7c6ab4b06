package org.khet.command;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.TreeMap;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;

/** No package of the product holds more than 40 classes; one that grows is split by topic. Source: CONTRIBUTING.md, "Names and size". */
class PackageSizeTest {
    private static final int MOST = 40;
    private static final Path SOURCES = sources();

    /** Packages that are over it, with what they have now: they take no class more. */
    private static final Map<String, Integer> LARGER = Map.of(
            // contracts: a class that moves changes imports of every module, also of those that others wrote
            "bundles/portal-api/src/main/java/org/khet/portal/api/record",
            42,
            "bundles/portal-api/src/main/java/org/khet/portal/api/ui/component",
            48);

    @Test
    void noPackageHoldsMoreThanFortyClasses() throws IOException {
        Map<String, Integer> sizes = sizes();
        assertThat(sizes).hasSizeGreaterThan(300);
        assertThat(LARGER.keySet()).as("are still over it").allMatch(name -> sizes.getOrDefault(name, 0) > MOST);
        sizes.entrySet().removeIf(size -> size.getValue() <= LARGER.getOrDefault(size.getKey(), MOST));
        assertThat(sizes).as("packages over %d classes: split by topic", MOST).isEmpty();
    }

    /** Classes of each package of each project. */
    private static Map<String, Integer> sizes() throws IOException {
        Map<String, Integer> sizes = new TreeMap<>();
        for (String folder : List.of("bundles", "karaf-assembly", "features")) {
            try (Stream<Path> files = Files.walk(SOURCES.resolve(folder))) {
                files.map(file -> SOURCES.relativize(file).toString())
                        .filter(file -> !file.contains("/target/"))
                        .filter(file ->
                                file.matches(".*/src/main/java/.*\\.java") && !file.endsWith("/package-info.java"))
                        .forEach(file -> sizes.merge(file.substring(0, file.lastIndexOf('/')), 1, Integer::sum));
            }
        }
        return sizes;
    }

    private static Path sources() {
        Path folder = Path.of("").toAbsolutePath();
        while (!Files.exists(folder.resolve("docs/glossary.md"))) {
            folder = Objects.requireNonNull(folder.getParent(), "the sources");
        }
        return folder;
    }
}
