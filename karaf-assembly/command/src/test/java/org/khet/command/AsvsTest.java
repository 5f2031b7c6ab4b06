package org.khet.command;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Objects;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;

/** The answers to the security standard: each requirement of levels 1 and 2 once, each named test there. */
class AsvsTest {
    private static final Path SOURCES = sources();
    private static final Path TABLE = SOURCES.resolve("docs/security/asvs.tsv");
    private static final List<String> STATES = List.of("met", "not applicable", "open");

    /** A line: id, state, proof, words. */
    private static List<String[]> answers() throws IOException {
        return Files.readAllLines(TABLE).stream()
                .skip(1)
                .map(line -> line.split("\t", -1))
                .toList();
    }

    @Test
    void eachRequirementOfLevelsOneAndTwoIsAnsweredOnce() throws IOException {
        List<String> ids;
        try (var lines = new java.io.BufferedReader(new java.io.InputStreamReader(
                Objects.requireNonNull(AsvsTest.class.getResourceAsStream("asvs-ids.txt")),
                java.nio.charset.StandardCharsets.US_ASCII))) {
            ids = lines.lines().toList();
        }
        assertThat(answers()).extracting(line -> line[0]).containsExactlyElementsOf(ids);
    }

    @Test
    void everyAnswerHasAStateWordsAndAProofWhenItIsMet() throws IOException {
        assertThat(answers()).allSatisfy(line -> {
            assertThat(line).as(String.join(" ", line)).hasSize(4);
            assertThat(STATES).contains(line[1]);
            assertThat(line[2].equals("-")).as(line[0]).isEqualTo(!line[1].equals("met"));
            assertThat(line[3].length()).as(line[0]).isBetween(10, 200);
        });
    }

    @Test
    void everyNamedTestExists() throws IOException {
        List<Path> tests;
        try (Stream<Path> all =
                Stream.concat(Files.walk(SOURCES.resolve("bundles")), Files.walk(SOURCES.resolve("karaf-assembly")))) {
            tests = all.filter(file -> file.toString().contains("src/test/java"))
                    .toList();
        }
        assertThat(answers())
                .filteredOn(line -> line[1].equals("met"))
                .allSatisfy(line -> assertThat(exists(line[2], tests))
                        .as("%s: %s", line[0], line[2])
                        .isTrue());
    }

    private static boolean exists(String proof, List<Path> tests) {
        if (proof.startsWith("docs/")) {
            return Files.exists(SOURCES.resolve(proof));
        }
        String[] parts = proof.split("#", 2);
        return tests.stream()
                .filter(file -> file.getFileName().toString().equals(parts[0] + ".java"))
                .map(AsvsTest::read)
                .anyMatch(text -> parts.length < 2
                        || Pattern.compile("void " + Pattern.quote(parts[1]) + "\\(")
                                .matcher(text)
                                .find());
    }

    private static String read(Path file) {
        try {
            return Files.readString(file);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private static Path sources() {
        Path folder = Path.of("").toAbsolutePath();
        while (!Files.exists(folder.resolve("docs/plan.md"))) {
            folder = Objects.requireNonNull(folder.getParent(), "the sources");
        }
        return folder;
    }
}
