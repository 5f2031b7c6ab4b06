package org.khet.command;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.TreeMap;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;

/** The table of requirements: each row of the notes once, and each that works, wholly or in part, shown by a test that is there. */
class RequirementsTest {
    private static final Path SOURCES = sources();
    private static final Path TABLE = SOURCES.resolve("docs/requirements.tsv");
    private static final List<String> STATES = List.of("works", "part", "open");

    /** How many rows the notes of each field have, in the order of the table. */
    private static final Map<String, Integer> ROWS = rows();

    private static Map<String, Integer> rows() {
        Map<String, Integer> rows = new LinkedHashMap<>();
        rows.put("CORE", 153);
        rows.put("ICT", 125);
        rows.put("PLAN", 103);
        rows.put("FIN", 120);
        rows.put("MON", 70);
        rows.put("DIR", 31);
        rows.put("SEC", 17);
        rows.put("HR", 32);
        rows.put("TDEV", 12);
        rows.put("SUP", 14);
        rows.put("PROM", 16);
        rows.put("AUD", 12);
        return rows;
    }

    /** A line: row, state, test, priority. */
    private static List<String[]> lines() throws IOException {
        return Files.readAllLines(TABLE).stream()
                .skip(1)
                .map(line -> line.split("\t", -1))
                .toList();
    }

    @Test
    void eachRowOfTheNotesStandsThereOnce_inTheirOrder() throws IOException {
        assertThat(Files.readAllLines(TABLE).getFirst()).isEqualTo("row\tstate\ttest\tpriority");
        assertThat(lines())
                .extracting(line -> line[0])
                .containsExactlyElementsOf(ROWS.entrySet().stream()
                        .flatMap(field -> IntStream.rangeClosed(1, field.getValue())
                                .mapToObj(number -> "%s-%02d".formatted(field.getKey(), number)))
                        .toList());
    }

    @Test
    void whatWorksNamesATest_whatIsOpenNamesNone() throws IOException {
        assertThat(lines()).allSatisfy(line -> {
            assertThat(line).as(String.join(" ", line)).hasSize(4);
            assertThat(STATES).as(line[0]).contains(line[1]);
            assertThat(line[2].isEmpty()).as(line[0]).isEqualTo(line[1].equals("open"));
            assertThat(line[3]).as(line[0]).matches("P[123]");
        });
    }

    @Test
    void everyNamedTestIsThere() throws IOException {
        Map<String, String> tests = tests();
        List<String> missing = new ArrayList<>();
        for (String[] line : lines()) {
            String[] named = line[2].split("#", 2);
            String text = line[2].isEmpty() ? "@Test" : tests.getOrDefault(named[0], "");
            boolean there = text.contains("Test") && (named.length < 2 || text.contains("    void " + named[1] + "("));
            if (!there) {
                missing.add(line[0] + ": " + line[2]);
            }
        }
        assertThat(missing).isEmpty();
    }

    /** Text of each class of tests that runs, by its simple name. */
    private static Map<String, String> tests() throws IOException {
        try (Stream<Path> all =
                Stream.concat(Files.walk(SOURCES.resolve("bundles")), Files.walk(SOURCES.resolve("karaf-assembly")))) {
            return all.filter(file -> file.toString().contains("src/test/java"))
                    .filter(file -> file.toString().matches(".*(Test|Story|IT)\\.java"))
                    .collect(Collectors.toMap(
                            file -> file.getFileName().toString().replace(".java", ""),
                            RequirementsTest::read,
                            String::concat,
                            TreeMap::new));
        }
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
        while (!Files.exists(folder.resolve("docs/requirements.tsv"))) {
            folder = Objects.requireNonNull(folder.getParent(), "the sources");
        }
        return folder;
    }
}
