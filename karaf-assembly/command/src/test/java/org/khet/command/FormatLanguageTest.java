package org.khet.command;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;

/** Numbers look the same whatever language the office's machine has: what parts thousands or decimals names its language. */
class FormatLanguageTest {
    private static final Path BUNDLES = Path.of("../../bundles");
    private static final Pattern UNNAMED = Pattern.compile(
            "String\\.format\\(\\s*\"[^\"]*(?<!%)%[-0-9]*[,.]|\"[^\"]*(?<!%)%(,|[-0-9]*\\.[0-9])[^\"]*[df][^\"]*\"\\s*\\.formatted\\(");

    @Test
    void formatOfNumbersNamesItsLanguage() throws IOException {
        List<String> found = new ArrayList<>();
        try (Stream<Path> files = Files.find(
                BUNDLES,
                30,
                (file, kind) -> file.toString().contains("/src/main/")
                        && file.toString().endsWith(".java"))) {
            for (Path file : files.toList()) {
                if (UNNAMED.matcher(Files.readString(file)).find()) {
                    found.add(file.getFileName().toString());
                }
            }
        }
        assertThat(found)
                .as("use NumberFormatter, or String.format(Locale.ROOT, …)")
                .isEmpty();
    }
}
