package org.khet.command;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;

/** What an officer reads beside a setting names laws, manuals and practice, and nothing of those who made the portal. CORE-07. */
class SettingTextsTest {
    private static final Pattern SETTING = Pattern.compile("[a-z]+\\.setting\\.[^=]+=.*");
    private static final Pattern OF_DEVELOPERS = Pattern.compile(
            "ผู้พัฒนา|developer|README|ARCHITECTURE|§|\\brequirement\\b|ข้อกำหนด [a-z]|\\b[A-Z]{1,5}-[A-Z]?\\d+\\b|\\b[a-z]+ [A-Z]\\.\\d");
    private static final Path SOURCES = sources();

    @Test
    void noTextOfASettingOfAnyBundle_hasIdsOrReferencesOfDevelopers() throws IOException {
        List<String> found = new ArrayList<>();
        int read = 0;
        for (Path texts : texts()) {
            for (String line : Files.readAllLines(texts)) {
                if (SETTING.matcher(line).matches()) {
                    read++;
                    String words = line.substring(line.indexOf('=') + 1);
                    if (OF_DEVELOPERS.matcher(words).find()) {
                        found.add(texts.getFileName() + ": " + line);
                    }
                }
            }
        }
        assertThat(read).isGreaterThan(500);
        assertThat(found).isEmpty();
    }

    @Test
    void theyAreTold() {
        assertThat(Stream.of(
                        "ข้อกำหนด core CORE-41 จำนวนวันเป็นข้อเสนอของผู้พัฒนาระบบ",
                        "four sizes by requirement README §4",
                        "ใช้จำแนกโรงเรียน (PF-14)",
                        "as in ict I.2.3"))
                .allMatch(words -> OF_DEVELOPERS.matcher(words).find());
        assertThat(Stream.of("พ.ร.บ. คุ้มครองข้อมูลส่วนบุคคล พ.ศ. 2562 มาตรา 30", "ไม่เกิน 32 KB ต่อขนาด"))
                .noneMatch(words -> OF_DEVELOPERS.matcher(words).find());
    }

    private static List<Path> texts() throws IOException {
        try (Stream<Path> files = Files.walk(SOURCES.resolve("bundles"))) {
            return files.filter(file -> file.toString().endsWith(".properties")
                            && file.toString().contains("src/main/resources/i18n"))
                    .toList();
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
