package org.khet.command;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.TreeMap;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;

/**
 * Each simple class name stands once in the whole tree, and its end tells the role of the class. Sources that tests keep as texts
 * (below {@code resources}) are no part of it. Source: CONTRIBUTING.md, "Names and size".
 */
class ClassNamesTest {
    private static final Path SOURCES = sources();
    private static final String JAVA = ".java";

    /** Ends of names that tell no role. */
    private static final List<String> NO_ROLES = List.of(
            "Desk",
            "Rows",
            "Words",
            "Wording",
            "Screens",
            "Standing",
            "Keeper",
            "Ledger",
            "Tidying",
            "Door",
            "Ground",
            "Shelf",
            "News",
            "Memories",
            "Memory",
            "Look",
            "Pack",
            "Darkroom",
            "Negative",
            "Manager",
            "Helper",
            "Impl",
            "Util",
            "Utils",
            "Common",
            "Dto",
            "DTO",
            "Dao",
            "DAO");

    private static final Pattern NO_ROLE = Pattern.compile(".*[a-z0-9](" + String.join("|", NO_ROLES) + ")");

    /** A type inside another; those in texts of tests stand deeper. */
    private static final Pattern NESTED =
            Pattern.compile("(?m)^ {4}(?:(?:public|private|protected|static|final|sealed|non-sealed|abstract) )*"
                    + "(?:class|record|enum|interface) (\\w+)");

    @Test
    void eachSimpleNameStandsOnce() throws IOException {
        List<String> twice = new ArrayList<>();
        classes().forEach((name, files) -> {
            if (files.size() > 1) {
                twice.add(name + ": " + files);
            }
        });
        assertThat(twice).isEmpty();
    }

    @Test
    void eachNameEndsWithARole() throws IOException {
        assertThat(classes().keySet())
                .as("names that end with a word that tells no role: %s", NO_ROLES)
                .noneMatch(name -> NO_ROLE.matcher(name).matches());
    }

    @Test
    void eachNestedNameEndsWithARole() throws IOException {
        Map<String, Path> nested = new TreeMap<>();
        for (List<Path> files : classes().values()) {
            for (Path file : files) {
                NESTED.matcher(Files.readString(SOURCES.resolve(file)))
                        .results()
                        .forEach(found -> nested.put(found.group(1), file));
            }
        }
        assertThat(nested.size()).isGreaterThan(500);
        assertThat(nested.keySet())
                .as("nested names that tell no role: %s", NO_ROLES)
                .noneMatch(name -> NO_ROLE.matcher(name).matches() || NO_ROLES.contains(name));
    }

    /** Files by the name of their class. */
    private static Map<String, List<Path>> classes() throws IOException {
        Map<String, List<Path>> classes = new TreeMap<>();
        for (String folder : List.of("bundles", "karaf-assembly", "features")) {
            try (Stream<Path> files = Files.walk(SOURCES.resolve(folder))) {
                files.filter(ClassNamesTest::isClass)
                        .forEach(file -> classes.computeIfAbsent(name(file), _ -> new ArrayList<>())
                                .add(SOURCES.relativize(file)));
            }
        }
        assertThat(classes).hasSizeGreaterThan(2000);
        return classes;
    }

    private static boolean isClass(Path file) {
        String path = SOURCES.relativize(file).toString();
        return path.endsWith(JAVA)
                && (path.contains("/src/main/java/") || path.contains("/src/test/java/"))
                && !path.contains("/resources/")
                && !path.contains("/target/")
                && !name(file).endsWith("-info");
    }

    private static String name(Path file) {
        String name = file.getFileName().toString();
        return name.substring(0, name.length() - JAVA.length());
    }

    private static Path sources() {
        Path folder = Path.of("").toAbsolutePath();
        while (!Files.exists(folder.resolve("docs/glossary.md"))) {
            folder = Objects.requireNonNull(folder.getParent(), "the sources");
        }
        return folder;
    }
}
