package org.khet.command;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;
import javax.tools.ToolProvider;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** An author makes a module from the living template, in a copy of the sources' lists. */
class NewModuleCommandTest {
    private static final Path SOURCES = Path.of("../..");
    private static final String PROGRAM = "bundles/module-template/NewModule.java";

    @TempDir
    static Path compiled;

    @TempDir
    Path copy;

    @BeforeAll
    static void programIsCompiledOnceForAllThatIsRefused() {
        int end = ToolProvider.getSystemJavaCompiler()
                .run(
                        null,
                        null,
                        null,
                        "-proc:none",
                        "-d",
                        compiled.toString(),
                        SOURCES.resolve(PROGRAM).toString());
        assertThat(end).isZero();
    }

    @BeforeEach
    void listsAndTemplateAreThere() throws IOException {
        for (String file : List.of("pom.xml", "bundles/pom.xml", "features/pom.xml", "features/khet-portal/pom.xml")) {
            take(Path.of(file));
        }
        try (Stream<Path> files = Files.walk(SOURCES.resolve("bundles/module-template"))) {
            for (Path file : files.filter(Files::isRegularFile).toList()) {
                Path name = SOURCES.relativize(file);
                if (!name.startsWith("bundles/module-template/target")) {
                    take(name);
                }
            }
        }
    }

    @Test
    void copyHasItsOwnNameEverywhere_andStandsInTheLists() throws Exception {
        assertThat(make(List.of(PROGRAM), "library", "lbr"))
                .as("from its source, as authors start it")
                .isZero();

        Path module = copy.resolve("bundles/module-library");
        assertThat(Files.readString(module.resolve("bnd.bnd"))).contains("Khet-Module: id=library;prefix=lbr");
        assertThat(module.resolve("src/main/java/org/khet/library/internal/LibraryModule.java"))
                .exists();
        assertThat(module.resolve("NewModuleCommand.java")).doesNotExist();
        assertThat(textOf(module))
                .isNotEmpty()
                .allSatisfy(text ->
                        assertThat(text).doesNotContainIgnoringCase("template").doesNotContain("tpl"));
        assertThat(copy.resolve("features/khet-library/pom.xml")).content().contains("module-library");
        assertThat(copy.resolve("bundles/pom.xml")).content().containsOnlyOnce("<module>module-library</module>");
        assertThat(copy.resolve("features/pom.xml")).content().containsOnlyOnce("<module>khet-library</module>");
        assertThat(copy.resolve("pom.xml")).content().containsOnlyOnce("<artifactId>module-library</artifactId>");
    }

    @Test
    void idThatIsNoModuleIdChangesNothing() throws Exception {
        String lists = Files.readString(copy.resolve("bundles/pom.xml"));

        for (String id : List.of("Library", "l", "portal", "import", "template")) {
            assertThat(make(id, "lbr")).as(id).isNotZero();
        }
        assertThat(make("library", "tpl")).as("prefix of another module").isNotZero();
        assertThat(copy.resolve("bundles/pom.xml")).content().isEqualTo(lists);
        assertThat(copy.resolve("bundles/module-library")).doesNotExist();
    }

    private int make(String id, String prefix) throws IOException, InterruptedException {
        return make(List.of("-cp", compiled.toString(), "NewModule"), id, prefix);
    }

    private int make(List<String> program, String id, String prefix) throws IOException, InterruptedException {
        List<String> line = new ArrayList<>();
        line.add(Path.of(System.getProperty("java.home"), "bin/java").toString());
        line.addAll(List.of("-XX:TieredStopAtLevel=1", "-XX:+UseSerialGC"));
        line.addAll(program);
        line.addAll(List.of(id, prefix));
        Process process = new ProcessBuilder(line)
                .directory(copy.toFile())
                .redirectErrorStream(true)
                .start();
        process.getInputStream().readAllBytes();
        return process.waitFor();
    }

    private static List<String> textOf(Path folder) throws IOException {
        List<String> texts = new ArrayList<>();
        try (Stream<Path> files = Files.walk(folder)) {
            for (Path file : files.filter(Files::isRegularFile).toList()) {
                texts.add(file + "\n" + Files.readString(file));
            }
        }
        texts.replaceAll(text -> text.replace(folder.toString(), ""));
        return texts;
    }

    private void take(Path name) throws IOException {
        Path to = copy.resolve(name);
        Files.createDirectories(to.getParent());
        Files.copy(SOURCES.resolve(name), to);
    }
}
