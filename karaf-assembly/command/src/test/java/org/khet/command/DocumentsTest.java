package org.khet.command;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.time.format.DateTimeFormatter;
import java.util.List;
import java.util.Objects;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;

/** {@code docs/README.md} leads to every document, and each decision has its day, in its name and inside, and the test that guards it. */
class DocumentsTest {
    private static final Path DOCS = docs();
    private static final Pattern LINK = Pattern.compile("\\]\\(([^)#]+)\\)");
    private static final Pattern DECISION = Pattern.compile("(\\d{8})-[a-z0-9-]+\\.md");

    @Test
    void listOfDocumentsNamesEach_andLeadsNowhereElse() throws IOException {
        List<Path> named = LINK.matcher(Files.readString(DOCS.resolve("README.md")))
                .results()
                .map(link -> DOCS.resolve(link.group(1)).normalize())
                .toList();
        assertThat(named).allSatisfy(path -> assertThat(path).exists());
        try (Stream<Path> files = Files.walk(DOCS)) {
            assertThat(files.filter(Files::isRegularFile)
                            .filter(file -> !file.equals(DOCS.resolve("README.md")))
                            .filter(file -> named.stream().noneMatch(path -> holds(path, file))))
                    .as("documents that docs/README.md does not name")
                    .isEmpty();
        }
    }

    /** A folder, and the page of a folder for what stands beside it. */
    private static boolean holds(Path named, Path file) {
        Path folder = named.endsWith("README.md") ? named.getParent() : named;
        return file.equals(named) || !DOCS.startsWith(folder) && file.startsWith(folder);
    }

    @Test
    void eachDecisionHasItsDay_andSaysWhatGuardsIt() throws IOException {
        List<Path> decisions;
        try (Stream<Path> files = Files.list(DOCS.resolve("adr"))) {
            decisions = files.sorted().toList();
        }
        assertThat(decisions).hasSizeGreaterThan(30).allSatisfy(file -> {
            var name = DECISION.matcher(file.getFileName().toString());
            assertThat(name.matches()).as(file.toString()).isTrue();
            var day = LocalDate.parse(name.group(1), DateTimeFormatter.BASIC_ISO_DATE);
            List<String> lines = Files.readAllLines(file);
            assertThat(lines.getFirst()).startsWith("# ");
            assertThat(lines.get(2)).as(file.toString()).startsWith("**Status:** accepted, " + day);
            assertThat(lines).as(file.toString()).anyMatch(line -> line.matches("(## |\\*\\*)Confirmation.*"));
        });
    }

    private static Path docs() {
        Path folder = Path.of("").toAbsolutePath();
        while (!Files.exists(folder.resolve("docs/glossary.md"))) {
            folder = Objects.requireNonNull(folder.getParent(), "the sources");
        }
        return folder.resolve("docs");
    }
}
