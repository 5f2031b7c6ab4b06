package org.khet.browser;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.TreeSet;
import java.util.stream.Stream;
import org.assertj.core.api.Assertions;
import org.junit.jupiter.api.MethodOrderer;
import org.junit.jupiter.api.Order;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestMethodOrder;
import org.junit.jupiter.api.extension.ExtendWith;
import org.junit.jupiter.api.extension.RegisterExtension;

/** An author makes a module from the template and works on it; an office uses it as it is. */
@Tag("heavy")
@ExtendWith({ShownDemoOffices.class, AuthorsModule.class})
@TestMethodOrder(MethodOrderer.OrderAnnotation.class)
class NewModuleStory {
    @RegisterExtension
    static final TestBrowsers desks = new TestBrowsers();

    @Test
    @Order(1)
    void module_buildsWithItsTests(AuthorsModule.Built module) {
        Assertions.assertThat(module.reports())
                .as("rules of the register, its stories on both databases, rules of the bundle, texts")
                .hasSize(4)
                .anySatisfy(report -> Assertions.assertThat(report).contains("NoteKindDbTest"))
                .allSatisfy(report -> Assertions.assertThat(report).contains("Failures: 0, Errors: 0, Skipped: 0"));
    }

    @Test
    @Order(2)
    void module_isSignedWithItsAuthorsKey_whichThePortalBelievesOnceItsAdministratorDoes(
            Distribution portal, AuthorsModule.Built module) throws IOException {
        Assertions.assertThat(portal.command("module", "check", module.jar().toString()))
                .contains("signature: UNKNOWN");
        Path trusted = Files.createDirectories(portal.home().resolve("config/trusted"));

        Files.copy(module.certificate(), trusted.resolve("author.pem"));

        Assertions.assertThat(portal.command("module", "check", module.jar().toString()))
                .contains("signature: TRUSTED", "developer key");
    }

    @Test
    @Order(3)
    void module_isInstalledAndUsed(Distribution portal, AuthorsModule.Built module) throws IOException {
        module.runsIn(portal.home());
        for (String line : module.guide().start().subList(2, 4)) {
            module.sources().type(line);
        }
        TestBrowser clerk = desks.desk(portal).signIn("kt1-12");

        MadeModuleBoard.of(clerk, "library").postAndWalk("ห้องคอมพิวเตอร์ปิดวันศุกร์");

        clerk.open("library/notes").picture("new-module");
    }

    @Test
    @Order(4)
    void savedFile_isSeenInTheOpenBrowserASecondLater_andWhatDoesNotCompileChangesNothing(
            Distribution portal, AuthorsModule.Built module) throws Exception {
        TestBrowser clerk = desks.desk(portal).signIn("kt1-12").open("library/notes");
        try (var round = module.dev(portal)) {
            round.says("looking at bundles/module-library");

            round.save(
                    "src/main/resources/i18n/library_th.properties",
                    "library.note.plural=.*",
                    "library.note.plural=ป้ายประกาศห้องสมุด");
            round.says("s after it was saved"); // waits for Maven's build on a machine that does other work
            assertThat(clerk.page().locator("h1")).containsText("ป้ายประกาศห้องสมุด");

            Path old = module.file("src/main/resources/old.txt");
            Files.writeString(old, "ประกาศเก่า");
            round.says("s after it was saved");
            Assertions.assertThat(module.entries()).contains("old.txt");
            Files.delete(old);
            round.says("s after it was saved");
            Assertions.assertThat(module.entries()).doesNotContain("old.txt");

            round.save(
                    "src/main/java/org/khet/library/internal/LibraryModule.java", "return List.of", "return Lust.of");
            round.says("cannot find symbol");
            assertThat(clerk.open("library/notes").page().locator("h1")).containsText("ป้ายประกาศห้องสมุด");
        }
    }

    /** What {@code dev} tried stays in the sources. */
    @Test
    @Order(5)
    void aFieldMore_asTheGuideWalks(Distribution portal, AuthorsModule.Built module) throws IOException {
        replace(
                module.file("src/main/java/org/khet/library/internal/LibraryModule.java"),
                "return Lust.of",
                "return List.of");
        Assertions.assertThat(module.guide().texts()).containsOnlyKeys("th", "en");
        module.guide().typeInto(module.file(""));

        module.sources().type(module.guide().newMigration());

        Assertions.assertThat(written(module)).containsExactly(module.guide().migration());
        module.sources().type(module.guide().test());
        for (String line : module.guide().start().subList(1, 3)) {
            module.sources().type(line);
        }
        TestBrowser clerk = desks.desk(portal).signIn("kt1-12").open("library/note");
        assertThat(clerk.at("library-note-room")).containsText("ห้อง");
    }

    @Test
    @Order(6)
    void aSecondRegister_passesTheSameTests(AuthorsModule.Built module) throws IOException {
        for (String file : List.of(
                "src/main/java/org/khet/library/internal/note/NoteKind.java",
                "src/main/java/org/khet/library/internal/note/package-info.java",
                "src/test/java/org/khet/library/internal/note/NoteKindDbTest.java")) {
            Path copy = module.file(asCard(file));
            Files.createDirectories(copy.getParent());
            Files.writeString(copy, asCard(Files.readString(module.file(file))));
        }
        Path announced = module.file("src/main/java/org/khet/library/internal/LibraryModule.java");
        replace(announced, "keeps(new NoteKind());", "keeps(new NoteKind());\n        keeps(new CardKind());");
        replace(
                announced,
                "import org.khet.library.internal.note.NoteKind;",
                "import org.khet.library.internal.card.CardKind;\n"
                        + "import org.khet.library.internal.note.NoteKind;");
        replace(
                announced,
                "return List.of(",
                "return List.of(new PermissionEntry(CardKind.VIEW, Set.of(\"core.staff\")),"
                        + " new PermissionEntry(CardKind.POST, Set.of(\"core.clerk\")),");
        for (String language : List.of("th", "en")) {
            for (String line :
                    Files.readAllLines(module.file("src/main/resources/i18n/library_" + language + ".properties"))) {
                if (line.contains(".note.")) {
                    int end = line.indexOf('=');
                    text(module, language, asCard(line.substring(0, end)) + line.substring(end));
                }
            }
        }
        module.sources().type("mvn -B -ntp -o -q spotless:apply -f bundles/module-library/pom.xml");

        module.sources().type(module.guide().newMigration());

        Assertions.assertThat(written(module)).anyMatch(migration -> migration.contains("create table lbr_card"));
        module.sources().type(module.guide().test());
    }

    private static String asCard(String text) {
        return text.replace("Note", "Card").replace("note", "card");
    }

    private static void replace(Path file, String words, String by) throws IOException {
        String before = Files.readString(file);
        Assertions.assertThat(before).contains(words);
        Files.writeString(file, before.replace(words, by));
    }

    private static void text(AuthorsModule.Built module, String language, String line) throws IOException {
        Path file = module.file("src/main/resources/i18n/library_" + language + ".properties");
        var lines = new TreeSet<>(Files.readAllLines(file));
        lines.add(line);
        Files.write(file, lines);
    }

    /** Migrations other than the template's own, each on one line. */
    private static List<String> written(AuthorsModule.Built module) throws IOException {
        try (Stream<Path> files = Files.list(module.file("src/main/resources/migrations/library"))) {
            var texts = new ArrayList<String>();
            for (Path file : files.sorted().toList()) {
                String text = Files.readString(file).strip().replaceAll("\\s+", " ");
                if (!text.contains("create table lbr_note ")) {
                    texts.add(text);
                }
            }
            return texts;
        }
    }

    @Test
    @Order(7)
    void module_leaves(Distribution portal) {
        TestBrowser clerk = desks.desk(portal).signIn("kt1-12").open("library/notes");
        assertThat(clerk.at("library-notes-grid")).isVisible();

        portal.command("module", "remove", "library");

        assertThat(clerk.at("library-notes-grid")).hasCount(0);
        clerk.open("library/notes");
        assertThat(clerk.at("library-notes-grid")).hasCount(0);
        Assertions.assertThat(portal.command("module", "list")).doesNotContain("library");
    }
}
