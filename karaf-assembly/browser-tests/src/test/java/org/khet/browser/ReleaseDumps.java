package org.khet.browser;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.sql.SQLException;
import java.util.List;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;
import org.assertj.core.api.Assertions;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.RegisterExtension;

/**
 * Makes what later versions are upgraded from: homes with the demonstration offices on both databases, and the numbers of the
 * tickets that the service desk sees. No part of the suite: {@code ./portal release} runs it and names the folder.
 */
class ReleaseDumps {
    private static final long MOST_BYTES = 3_000_000;

    @RegisterExtension
    static final TestBrowsers desks = new TestBrowsers();

    private final Path to = Path.of(System.getProperty("khet.release"));

    @Test
    void derby() throws IOException {
        try (var portal = Distribution.start("--demo")) {
            keepNumbers(portal, "derby");
            portal.command("stop");
            ReleasedHome.pack(portal.home(), to.resolve("derby-home.zip"));
        }
        Assertions.assertThat(to.resolve("derby-home.zip").toFile().length()).isLessThan(MOST_BYTES);
    }

    @Test
    void postgresql() throws IOException, SQLException {
        try (var postgres = new StoryPostgres();
                var portal = Distribution.on(postgres.home(), "--demo")) {
            keepNumbers(portal, "postgresql");
            portal.command("stop");
            ReleasedHome.pack(portal.home(), to.resolve("postgresql-home.zip"));
            PostgresDump.write(postgres.url(), to.resolve("postgresql.sql"));
        }
        Assertions.assertThat(to.resolve("postgresql.sql").toFile().length()).isLessThan(MOST_BYTES);
    }

    private void keepNumbers(Distribution portal, String database) throws IOException {
        Files.write(to.resolve(database + "-tickets.txt"), numbers(desks.desk(portal)));
    }

    /** Numbers of the newest tickets in the register of the service desk; what is open alone stands in the order of the time left. */
    static List<String> numbers(TestBrowser desk) {
        desk.signIn("kt1-13").open("ict/repairs?tab=all");
        desk.page()
                .locator("#ict-repairs-grid")
                .getByText(Pattern.compile("ซ-"))
                .first()
                .waitFor();
        List<String> numbers = Pattern.compile("ซ-\\d+/\\d{4}")
                .matcher(desk.at("ict-repairs-grid").innerText())
                .results()
                .map(MatchResult::group)
                .distinct()
                .limit(5)
                .toList();
        Assertions.assertThat(numbers).hasSizeGreaterThan(2);
        return numbers;
    }
}
