package org.khet.portal.testkit.rules;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;

/**
 * Length of source files without comments, blank lines and imports.
 *
 * @param most most lines of code in a file
 */
record SourceBudget(int most) {
    private static final Path SOURCES = Path.of("src/main/java");

    void check() {
        check(SOURCES);
    }

    /** Files below another folder, as {@link #check()}. */
    void check(Path folder) {
        List<String> tooLong = new ArrayList<>();
        for (Path file : below(folder)) {
            long lines = codeLines(file);
            if (lines > most) {
                tooLong.add(folder.relativize(file) + ": " + lines);
            }
        }
        assertThat(tooLong)
                .as("files over %d lines of code: split by topic", most)
                .isEmpty();
    }

    static List<Path> sources() {
        return below(SOURCES);
    }

    private static List<Path> below(Path folder) {
        try (Stream<Path> files = Files.walk(folder)) {
            return files.filter(file -> file.toString().endsWith(".java"))
                    .sorted()
                    .toList();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    static String text(Path file) {
        try {
            return Files.readString(file);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private static long codeLines(Path file) {
        return text(file)
                .replaceAll("(?s)/\\*.*?\\*/", "")
                .lines()
                .map(String::strip)
                .filter(line -> !line.isEmpty()
                        && !line.startsWith("//")
                        && !line.startsWith("import ")
                        && !line.startsWith("package "))
                .count();
    }
}
