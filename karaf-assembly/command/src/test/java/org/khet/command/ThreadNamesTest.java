package org.khet.command;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Objects;
import java.util.Set;
import java.util.TreeSet;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;

/**
 * The table of threads in {@code docs/architecture.md} names each thread that the sources of the product start, with an owner that is
 * there, and no other.
 */
class ThreadNamesTest {
    private static final Path SOURCES = sources();

    /** A name as a builder of threads takes it, and what follows where it is only the begin of one. */
    private static final Pattern NAMED =
            Pattern.compile("(?:\\.name|\\bthreads|TimeLimiter\\.call)\\(\\s*\"(khet-[a-z-]+)\"(\\s*[+]|,\\s*\\d)?");

    private static final Pattern STARTED = Pattern.compile("Thread\\s*\\.of(?:Platform|Virtual)\\(\\)|new Thread\\(");
    private static final Pattern NAME = Pattern.compile("\\.name\\(");

    /** Threads of pages stand in one row. */
    private static final Pattern OF_PAGES = Pattern.compile("khet-page-.+");

    private static final Pattern CODE = Pattern.compile("`([^`]+)`");

    @Test
    void tableOfThreadsNamesThoseOfTheSources_andNoOther() throws IOException {
        Set<String> started = new TreeSet<>();
        for (Path file : product()) {
            NAMED.matcher(Files.readString(file)).results().forEach(name -> started.add(name(name)));
        }
        assertThat(started).hasSizeGreaterThan(30);
        Set<String> told = new TreeSet<>();
        rows().forEach(row -> told.addAll(names(row.split("\\|")[1])));
        assertThat(told).as("docs/architecture.md, \"Who owns which thread\"").containsExactlyElementsOf(started);
    }

    @Test
    void ownersOfThreadsAreThere() throws IOException {
        Set<String> classes = new TreeSet<>();
        product().forEach(file -> classes.add(file.getFileName().toString().replace(".java", "")));
        rows().map(row -> row.split("\\|")[2])
                .flatMap(owner -> CODE.matcher(owner).results())
                .forEach(owner -> assertThat(classes).contains(owner.group(1)));
    }

    @Test
    void eachThreadHasAName() throws IOException {
        for (Path file : product()) {
            String source = Files.readString(file);
            assertThat(STARTED.matcher(source).results().count())
                    .as(SOURCES.relativize(file) + " names its threads")
                    .isLessThanOrEqualTo(NAME.matcher(source).results().count());
        }
    }

    private static String name(MatchResult found) {
        String name = OF_PAGES.matcher(found.group(1)).matches() ? "khet-page-" : found.group(1);
        return name.endsWith("-") ? name + "*" : name;
    }

    /** Rows of threads of the portal. */
    private static Stream<String> rows() throws IOException {
        return Files.readAllLines(SOURCES.resolve("docs/architecture.md")).stream()
                .filter(line -> line.startsWith("| `khet-"));
    }

    /** Names of a cell; one that begins with a stroke has the begin of the first. */
    private static Set<String> names(String cell) {
        Set<String> names = new TreeSet<>();
        String begin = "";
        for (MatchResult code : CODE.matcher(cell).results().toList()) {
            String name = code.group(1);
            if (begin.isEmpty()) {
                begin = name.replaceFirst("-[^-]*$", "");
            }
            names.add(name.startsWith("-") ? begin + name : name);
        }
        return names;
    }

    private static Set<Path> product() throws IOException {
        try (Stream<Path> files = Files.find(
                SOURCES.resolve("bundles"),
                20,
                (file, kind) -> file.toString().matches(".*/src/main/java/.*\\.java"))) {
            Set<Path> found = new TreeSet<>();
            files.filter(file -> !file.toString().contains("/portal-testkit/")).forEach(found::add);
            return found;
        }
    }

    private static Path sources() {
        Path folder = Path.of("").toAbsolutePath();
        while (!Files.exists(folder.resolve("docs/glossary.md"))) {
            folder = Objects.requireNonNull(folder.getParent(), "the sources");
        }
        return folder;
    }
}
