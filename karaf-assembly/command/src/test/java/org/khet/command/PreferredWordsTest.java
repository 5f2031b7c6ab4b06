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
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;

/** Thai texts use the words of {@code docs/glossary.md}, part "Words of the screens". */
class PreferredWordsTest {
    private static final Path SOURCES = sources();

    @Test
    void noThaiTextUsesAWordThatOfficersDoNotWrite() throws IOException {
        Map<String, String> words = words();
        assertThat(words).containsKey("ร่องรอย").hasSizeGreaterThan(10);
        List<String> found = new ArrayList<>();
        for (Path texts : texts()) {
            for (String line : Files.readAllLines(texts)) {
                words.forEach((not, but) -> {
                    if (line.contains(not)) {
                        found.add(texts.getFileName() + ": " + line + " — " + but);
                    }
                });
            }
        }
        assertThat(found).isEmpty();
    }

    private static Map<String, String> words() throws IOException {
        Map<String, String> words = new TreeMap<>();
        Files.readAllLines(SOURCES.resolve("docs/glossary.md")).stream()
                .dropWhile(line -> !line.equals("| not | but |"))
                .skip(2)
                .takeWhile(line -> line.startsWith("|"))
                .map(line -> line.split("\\|"))
                .forEach(cells -> words.put(cells[1].strip(), cells[2].strip()));
        return words;
    }

    private static List<Path> texts() throws IOException {
        try (Stream<Path> files = Files.walk(SOURCES.resolve("bundles"))) {
            List<Path> texts = files.filter(file -> file.toString().endsWith("_th.properties")
                            && file.toString().contains("src/main/resources/i18n"))
                    .toList();
            assertThat(texts).hasSizeGreaterThan(8);
            return texts;
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
