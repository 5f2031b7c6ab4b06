package org.khet.command;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.PrintStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** What the command itself answers, in a clone and in an unpacked distribution. */
class PortalTest {
    @TempDir
    Path folder;

    private final ByteArrayOutputStream printed = new ByteArrayOutputStream();
    private final ByteArrayOutputStream complained = new ByteArrayOutputStream();
    private Checkout clone;
    private Checkout unpacked;

    @BeforeEach
    void cloneAndDistribution() throws IOException {
        Path sources = Files.createDirectories(folder.resolve("sources"));
        Files.writeString(
                sources.resolve("pom.xml"), "<artifactId>khet</artifactId>\n  <version>0.2.0-SNAPSHOT</version>");
        clone = new Checkout(Optional.of(sources), sources.resolve("karaf-assembly/distribution/target/assembly"));
        Path archive = folder.resolve("khet-portal-0.2.0");
        Files.createDirectories(archive.resolve("system/org/khet/portal-api/0.2.0"));
        unpacked = new Checkout(Optional.empty(), archive);
    }

    @Test
    void unknownCommand_isOneLineThatSaysWhereTheListIs() throws Exception {
        assertThat(run(clone, "frobnicate")).isEqualTo(Failure.USAGE);

        assertThat(complained.toString(StandardCharsets.UTF_8))
                .isEqualToIgnoringNewLines("portal: there is no command frobnicate; ./portal --help lists them");
        assertThat(printed.size()).isZero();
    }

    @Test
    void version_isThatOfTheSourcesOrOfTheArchive() throws Exception {
        assertThat(run(clone, "--version")).isZero();
        assertThat(run(unpacked, "--version")).isZero();

        assertThat(printed.toString(StandardCharsets.UTF_8).lines())
                .containsExactly("Khet Portal 0.2.0-SNAPSHOT", "Khet Portal 0.2.0");
    }

    @Test
    void helpOfTheArchive_namesNothingThatNeedsTheSources() throws Exception {
        run(unpacked, "--help");
        String archive = printed.toString(StandardCharsets.UTF_8);
        printed.reset();
        run(clone, "--help");

        assertThat(archive)
                .contains("  run ", "  backup ", "  module ")
                .doesNotContain("test [ID", "build [ID]", "dev ID", "release");
        assertThat(printed.toString(StandardCharsets.UTF_8))
                .contains("  test [ID | --all] [--seed 7]", "  build [ID]", "  dev ID");
    }

    @Test
    void moduleThatIsNotThere_isNamedWithTheCommandThatMakesIt() {
        assertThatThrownBy(() -> run(clone, "build", "loans"))
                .isInstanceOf(Failure.class)
                .hasMessage("there is no bundles/module-loans; ./portal new-module loans makes it");
    }

    private int run(Checkout place, String... words) throws InterruptedException {
        return new Portal(
                        place,
                        new PrintStream(printed, true, StandardCharsets.UTF_8),
                        new PrintStream(complained, true, StandardCharsets.UTF_8))
                .run(List.of(words));
    }
}
