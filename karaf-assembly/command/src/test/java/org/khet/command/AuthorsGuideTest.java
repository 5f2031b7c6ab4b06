package org.khet.command;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;

/** What docs/authors.md shows of the template, and of a larger register, is what is compiled and run. */
class AuthorsGuideTest {
    private static final Path SOURCES = Path.of("../..").toAbsolutePath().normalize();
    private static final Path KIND =
            SOURCES.resolve("bundles/module-template/src/main/java/org/khet/template/internal/note/NoteKind.java");
    private static final Path VOUCHERS =
            SOURCES.resolve("bundles/portal-testkit/src/test/java/org/khet/portal/testkit/record/Vouchers.java");
    private static final Pattern LARGER =
            Pattern.compile("```java\n(public final class Vouchers .*?)```", Pattern.DOTALL);
    private static final Pattern SHOWN =
            Pattern.compile("```java\n(public final class NoteKind .*?)```", Pattern.DOTALL);
    private static final Pattern PERMISSION =
            Pattern.compile("/\\*\\* [^*]+ \\*/ public static final Permission [^;]+; ");

    @Test
    void guideShowsTheDeclarationOfTheTemplate() throws IOException {
        Matcher guide = SHOWN.matcher(Files.readString(SOURCES.resolve("docs/authors.md")));
        assertThat(guide.find()).isTrue();
        String shown = onOneLine(guide.group(1).replaceAll("\\s+//[^\n]*", ""))
                .replace("\"library\"", "\"template\"")
                .replace("\"lbr_note\"", "\"tpl_note\"");
        String template = Files.readString(KIND);
        assertThat(PERMISSION
                        .matcher(onOneLine(template.substring(template.indexOf("public final class"))))
                        .replaceAll(""))
                .isEqualTo(shown);
    }

    /** Whoever opens it reads first what a register is, then how a module is made. */
    @Test
    void guideBeginsWithTheDeclaration() throws IOException {
        assertThat(Files.readAllLines(SOURCES.resolve("docs/authors.md")))
                .filteredOn(line -> line.startsWith("## "))
                .startsWith("## A register is a declaration", "## Start");
    }

    /** What an author gets and has to read, tests included. */
    @Test
    void newModuleHas250LinesOfJavaAtMost() throws IOException {
        assertThat(lines(SOURCES.resolve("bundles/module-template/src"))).isLessThanOrEqualTo(250);
    }

    /** Twelve fields, lines, a number, five states and six actions, with import and print: the page shows what is compiled and run. */
    @Test
    void registerOfTwelveFieldsIsDeclaredIn200LinesAtMost() throws IOException {
        Matcher guide = LARGER.matcher(Files.readString(SOURCES.resolve("docs/authors.md")));
        assertThat(guide.find()).isTrue();
        String declared = Files.readString(VOUCHERS);
        assertThat(onOneLine(declared.substring(declared.indexOf("public final class")))
                        .replace("/** The kind. */ ", ""))
                .isEqualTo(onOneLine(guide.group(1)));
        assertThat(lines(VOUCHERS)).isLessThanOrEqualTo(200);
    }

    private static long lines(Path place) throws IOException {
        try (Stream<Path> files = Files.walk(place)) {
            long lines = 0;
            for (Path file :
                    files.filter(one -> one.toString().endsWith(".java")).toList()) {
                lines += Files.readAllLines(file).size();
            }
            return lines;
        }
    }

    private static String onOneLine(String text) {
        return text.replaceAll("\\s+", " ").strip();
    }
}
