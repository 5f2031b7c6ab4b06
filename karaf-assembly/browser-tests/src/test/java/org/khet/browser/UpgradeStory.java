package org.khet.browser;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.sql.SQLException;
import java.util.List;
import java.util.stream.Stream;
import org.assertj.core.api.Assertions;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.extension.RegisterExtension;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/** An office comes from an earlier release: the new version starts on its home, and every record can be read. */
@Tag("heavy")
class UpgradeStory {
    @RegisterExtension
    static final TestBrowsers desks = new TestBrowsers();

    /** Folders of all releases; there is one at least. */
    static List<Path> releases() {
        try (Stream<Path> folders = Files.list(Path.of(System.getProperty("khet.sources"), "releases"))) {
            List<Path> found = folders.filter(Files::isDirectory).sorted().toList();
            Assertions.assertThat(found).isNotEmpty();
            return found;
        } catch (IOException failure) {
            throw new UncheckedIOException(failure);
        }
    }

    @ParameterizedTest
    @MethodSource("releases")
    void homeOnDerby_startsWithThisVersion(Path release) throws IOException {
        Path home = Files.createTempDirectory(Path.of(System.getProperty("khet.output")), "home-");
        ReleasedHome.unpack(release.resolve("derby-home.zip"), home);

        try (var portal = Distribution.on(home)) {
            recordsAreReadable(portal, release.resolve("derby-tickets.txt"));
            moduleOfThatReleaseIsRefused(portal, release);
        }
    }

    @ParameterizedTest
    @MethodSource("releases")
    void homeOnPostgresql_startsWithThisVersion(Path release) throws IOException, SQLException {
        try (var postgres = new StoryPostgres()) {
            Path home = postgres.home();
            ReleasedHome.unpack(release.resolve("postgresql-home.zip"), home);
            PostgresDump.read(release.resolve("postgresql.sql"), postgres.url());

            try (var portal = Distribution.on(home)) {
                recordsAreReadable(portal, release.resolve("postgresql-tickets.txt"));
            }
        }
    }

    /** It was built against a contract that this version broke: it cannot come back, and the way to it is closed in words. */
    private static void moduleOfThatReleaseIsRefused(Distribution portal, Path release) {
        Path jar = release.resolve("module-ict-" + release.getFileName() + ".jar");
        Assertions.assertThatThrownBy(() -> portal.command("module", "install", jar.toString()))
                .isInstanceOf(IllegalStateException.class)
                .hasMessageContaining("org.khet.portal.api.");
        Assertions.assertThat(portal.command("module", "list")).contains("ict");
    }

    private static void recordsAreReadable(Distribution portal, Path tickets) throws IOException {
        List<String> kept = Files.readAllLines(tickets);
        TestBrowser clerk = desks.desk(portal);

        Assertions.assertThat(ReleaseDumps.numbers(clerk)).isEqualTo(kept);

        GridReader.of(clerk, "ict-repairs-grid").open(kept.getFirst());
        assertThat(clerk.page().locator(".k-header").first()).containsText(kept.getFirst());
        assertThat(clerk.at("ict-ticket-print")).isVisible();
        assertThat(clerk.open("ict/equipment?q=ict-0013").at("ict-equipment-grid"))
                .containsText("ICT-0013");
    }
}
