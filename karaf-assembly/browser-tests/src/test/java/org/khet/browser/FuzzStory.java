package org.khet.browser;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;
import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.URI;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.regex.Pattern;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.RegisterExtension;
import org.khet.bench.heap.UidlClient;

/**
 * Hostile strings in every field of every page that an account can reach, and a press on every button: the portal answers each
 * message, nothing of it is a fault, and nothing of it runs in the browser of the next one who looks.
 * The whole suite sends a hundred strings; {@code -Dkhet.fuzz=500} sends all, as before a release.
 */
@Tag("heavy")
class FuzzStory {
    private static final int STRINGS = Integer.getInteger("khet.fuzz", Boolean.getBoolean("khet.whole") ? 100 : 10);
    private static final Pattern FAULT = Pattern.compile("\\| ERROR ");
    private static final double SLOWEST_SECONDS = 20;

    @RegisterExtension
    static final TestBrowsers desks = new TestBrowsers();

    private static Distribution portal;

    @BeforeAll
    static void portalRuns() {
        portal = Distribution.offices();
    }

    @AfterAll
    static void portalEnds() {
        portal.close();
    }

    @Test
    void hostileStringsInEveryField_areAnswered_andHarmNobody() throws Exception {
        for (String account : List.of("kt1-s08-u", "kt1-13", "kt1-04")) {
            try (var page = new UidlClient(URI.create(portal.address("")), said -> {})) {
                page.signIn(account, desks.desk(portal).password(account));
                var fuzzer = new Fuzzer(page, strings());

                Map<String, Integer> fields = fuzzer.everywhere();

                assertThat(fields.values().stream().mapToInt(Integer::intValue).sum())
                        .as("fields that %s reaches: %s", account, fields)
                        .isGreaterThan(account.equals("kt1-04") ? 100 : 15);
                assertThat(fuzzer.calls()).isGreaterThan(STRINGS * fields.size());
                assertThat(page.slowestAnswer()).isLessThan(SLOWEST_SECONDS);
            }
        }

        assertThat(lines(FAULT)).isEmpty();
        TestBrowser keeper = desks.desk(portal).signIn("kt1-04");
        for (String list :
                List.of("", "ict/repairs", "ict/equipment", "admin/people", "admin/settings", "admin/audit")) {
            keeper.open(list);
            assertThat(keeper.page().locator("vaadin-app-layout")).isVisible();
            TextFields.harmless(keeper);
        }
    }

    @Test
    void pageOfOthers_isRefused_andThatStandsInTheLog() throws IOException {
        TestBrowser school = desks.desk(portal).signIn("kt1-s08-u").open("admin/people");

        assertThat(school.page().locator("body")).containsText("ยังไม่มีสิทธิ์");
        assertThat(lines(Pattern.compile("WARN .*\\| [0-9A-Z]{4,10} +\\| opening admin/people for account \\d+"
                        + " in office \\d+: refused for want of core:")))
                .as("with the number of the request, by which other lines of it are found")
                .isNotEmpty();
        String typed = "รหัสผ่านที่พิมพ์ผิด-8823";
        TestBrowser guest = desks.desk(portal).open("login").enter("kt1-s08-u", typed);
        assertThat(guest.page().locator("body")).containsText("ชื่อผู้ใช้หรือรหัสผ่านไม่ถูกต้อง");
        String session = school.page().context().cookies().stream()
                .filter(cookie -> cookie.name.startsWith("JSESSION"))
                .findFirst()
                .orElseThrow()
                .value;
        for (String secret : List.of(typed, school.password("kt1-s08-u"), session)) {
            assertThat(lines(Pattern.compile(Pattern.quote(secret)))).isEmpty();
        }
    }

    private static List<String> strings() {
        List<String> all = HostileStrings.all();
        int step = Math.max(1, all.size() / STRINGS);
        return IntStream.range(0, Math.min(STRINGS, all.size()))
                .mapToObj(i -> all.get(i * step))
                .toList();
    }

    private static List<String> lines(Pattern wanted) throws IOException {
        try (Stream<Path> logs = Files.list(portal.home().resolve("data/log"))) {
            return logs.filter(log -> log.getFileName().toString().startsWith("portal.log"))
                    .flatMap(FuzzStory::lines)
                    .filter(line -> wanted.matcher(line).find())
                    .toList();
        }
    }

    private static Stream<String> lines(Path log) {
        try {
            return Files.readAllLines(log).stream();
        } catch (IOException failure) {
            throw new UncheckedIOException(failure);
        }
    }
}
