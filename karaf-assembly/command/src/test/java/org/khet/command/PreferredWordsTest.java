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
import java.util.function.Predicate;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;

/** Thai texts use the words of {@code docs/glossary.md}, part "Words of the screens". */
class PreferredWordsTest {
    private static final Path SOURCES = sources();

    /** Words that hold พิมพ์ and are neither print nor type: keyboard, capital letter. */
    private static final Pattern OTHER_THAN_PRINT = Pattern.compile("แป้นพิมพ์|ตัวพิมพ์");

    private static final Pattern PRINT = Pattern.compile("print|paper|PDF", Pattern.CASE_INSENSITIVE);

    /** Texts of what is printed whose English says so in other words. */
    private static final List<String> OF_PRINTING = List.of(
            "documents.inbox.below",
            "documents.template.",
            "finance.cheque-layout.",
            "finance.error.outsideCheque",
            "processes.book.",
            "processes.error.book-changed");

    @Test
    void noThaiTextUsesAWordThatOfficersDoNotWrite() throws IOException {
        Map<String, String> words = words();
        assertThat(words).containsKey("ร่องรอย").hasSizeGreaterThan(10);
        List<String> found = new ArrayList<>();
        for (Path texts : texts()) {
            find(texts, words, found);
        }
        assertThat(found).isEmpty();
    }

    @Test
    void codeListsAndShippedTablesUseThemNeither() throws IOException {
        Map<String, String> words = words();
        List<String> found = new ArrayList<>();
        List<Path> read =
                files(file -> file.contains("/src/main/") && (file.endsWith(".java") || file.endsWith(".tsv")));
        assertThat(read).hasSizeGreaterThan(1000).anyMatch(file -> file.endsWith("IctCodes.java"));
        for (Path file : read) {
            find(file, words, found);
        }
        assertThat(found).isEmpty();
    }

    @Test
    void thaiWordForPrintStandsOnlyWhereTheEnglishTextPrints() throws IOException {
        List<String> found = new ArrayList<>();
        int prints = 0;
        for (Path file : texts()) {
            Map<String, String> english =
                    entries(file.resolveSibling(file.getFileName().toString().replace("_th.", "_en.")));
            for (Map.Entry<String, String> thai : entries(file).entrySet()) {
                String key = thai.getKey();
                if (OTHER_THAN_PRINT.matcher(thai.getValue()).replaceAll("").contains("พิมพ์")) {
                    prints++;
                    if (!PRINT.matcher(english.getOrDefault(key, "")).find()
                            && OF_PRINTING.stream().noneMatch(key::startsWith)) {
                        found.add(key + "=" + thai.getValue() + " — กรอก, ระบุ");
                    }
                }
            }
        }
        assertThat(prints).isGreaterThan(100);
        assertThat(found).isEmpty();
    }

    private static void find(Path file, Map<String, String> words, List<String> found) throws IOException {
        for (String line : Files.readAllLines(file)) {
            words.forEach((not, but) -> {
                if (line.contains(not)) {
                    found.add(file.getFileName() + ": " + line + " — " + but);
                }
            });
        }
    }

    private static Map<String, String> entries(Path file) throws IOException {
        return Files.readAllLines(file).stream()
                .filter(line -> !line.startsWith("#") && line.contains("="))
                .map(line -> line.split("=", 2))
                .collect(Collectors.toMap(pair -> pair[0], pair -> pair[1]));
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
        List<Path> texts = files(file -> file.endsWith("_th.properties") && file.contains("src/main/resources/i18n"));
        assertThat(texts).hasSizeGreaterThan(8);
        return texts;
    }

    private static List<Path> files(Predicate<String> wanted) throws IOException {
        try (Stream<Path> files = Files.walk(SOURCES.resolve("bundles"))) {
            return files.filter(file -> wanted.test(file.toString())).toList();
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
