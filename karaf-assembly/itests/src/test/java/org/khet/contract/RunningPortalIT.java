package org.khet.contract;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.khet.contract.Unpacked.Answer;

/** A portal that an office started from the archive: what it says of itself, where it listens, where it writes. */
class RunningPortalIT {
    @TempDir
    static Path room;

    private static Unpacked unpacked;
    private static Path home;
    private static int port;
    private static List<String> shipped;
    private static Answer started;
    private static String logged;
    private static SilentBrowser browser;

    @BeforeAll
    static void firstStart() throws IOException {
        unpacked = Unpacked.tar(room);
        shortSessions(unpacked.folder().resolve("etc/org.apache.felix.http.cfg"));
        shipped = files(unpacked.folder());
        home = room.resolve("บ้าน ของเรา");
        port = IdlePort.number();
        started = unpacked.portal("run", "--background", "--port", port, "--home", home);
        awaitModules();
        logged = Files.readString(home.resolve("data/log/portal.log"));
        browser = new SilentBrowser(URI.create("http://127.0.0.1:" + port + "/login"));
    }

    /** The shortest time that the connector knows, a minute. */
    private static void shortSessions(Path connector) throws IOException {
        String before = Files.readString(connector);
        String after = before.replaceAll("(?m)^(org.apache.felix.http.session.timeout) = \\d+$", "$1 = 1");
        assertThat(after).isNotEqualTo(before);
        Files.writeString(connector, after);
    }

    /** The portal answers before each module has its tables; the stories here begin when all have come. */
    private static void awaitModules() {
        Instant end = Instant.now().plus(Duration.ofMinutes(5));
        while (unpacked.portal("module", "list", "--home", home).said().contains("WAITING")) {
            assertThat(Instant.now()).as("modules wait for five minutes").isBefore(end);
        }
    }

    @AfterAll
    static void end() {
        unpacked.portal("stop", "--home", home);
    }

    @Test
    void firstStart_printsAddressAndAnAdministratorsLink_andMakesNoAccount() throws IOException {
        assertThat(started.status()).as(started.said()).isZero();
        assertThat(started.said())
                .contains("http://127.0.0.1:" + port + "/")
                .contains("/login/link/")
                .doesNotContain("ERROR");
        assertThat(home.resolve("demo-accounts.txt")).doesNotExist();
        assertThat(Files.getPosixFilePermissions(home.resolve("admin-link.txt")))
                .hasToString("[OWNER_READ, OWNER_WRITE]");
        assertThat(Files.getPosixFilePermissions(home.resolve("control.json")))
                .hasToString("[OWNER_READ, OWNER_WRITE]");
    }

    @Test
    void firstStart_writesNoErrorIntoTheLog() {
        assertThat(logged).contains(" | INFO ");
        assertThat(logged.lines()).noneMatch(line -> line.contains(" | ERROR | "));
    }

    @Test
    void status_isToldToPeopleAndToPrograms() {
        assertThat(unpacked.portal("status", "--home", home).said())
                .startsWith("running: http://127.0.0.1:" + port + "/");
        Answer json = unpacked.portal("status", "--json", "--home", home);
        assertThat(json.status()).isZero();
        assertThat(json.said())
                .contains("\"state\":\"running\"", "\"address\":\"http://127.0.0.1:" + port + "/\"")
                .containsPattern("\"pid\":[0-9]+")
                .containsPattern("\"controlPort\":[0-9]+")
                .contains("\"home\":\"" + home + "\"");
    }

    @Test
    void publicPort_saysUpAndNothingMore() throws Exception {
        assertThat(get("http://127.0.0.1:" + port + "/health")).isEqualTo("200 {\"status\":\"UP\"}");
        assertThat(get("http://127.0.0.1:" + port + "/metrics")).doesNotContain("# TYPE");
        assertThat(get("http://127.0.0.1:" + port + "/control/modules")).doesNotContain("\"id\"");
    }

    @Test
    void controlPort_tellsVersionModulesAndFigures() throws Exception {
        String control = "http://127.0.0.1:" + number("controlPort");

        assertThat(get(control + "/health"))
                .startsWith("200 ")
                .contains("\"status\":\"UP\"")
                .containsPattern("\"version\":\"[0-9]+\\.[0-9]+\\.[0-9]+[^\"]*\"")
                .containsPattern("\\{\"id\":\"ict\",\"version\":\"[^\"]+\",\"state\":\"ACTIVE\"");
        List<String> figures = get(control + "/metrics", token())
                .substring("200 ".length())
                .lines()
                .toList();
        assertThat(figures)
                .hasSizeGreaterThan(5)
                .allMatch(line -> line.isEmpty()
                        || line.startsWith("# HELP ")
                        || line.startsWith("# TYPE ")
                        || line.matches("[a-z_][a-z0-9_]*(\\{[^}]*})? [-+0-9.eENaIinf]+"));
    }

    @Test
    void figures_needTheTokenThatOnlyTheOwnerOfTheHomeReads() throws Exception {
        String metrics = "http://127.0.0.1:" + number("controlPort") + "/metrics";

        assertThat(get(metrics)).startsWith("401 ").doesNotContain("# TYPE");
        assertThat(get(metrics, "0".repeat(64))).startsWith("401 ");
        assertThat(get(metrics, token())).startsWith("200 ");
    }

    @Test
    @Tag("heavy")
    void sessionThatNobodyUsesForItsTime_isOver_andForgotten() throws Exception {
        assertThat(sessions()).as("of the browser that was opened first").isEqualTo(1);

        browser.keepsSilentFor(Duration.ofSeconds(65));

        assertThat(browser.opens())
                .as("another session")
                .startsWith("JSESSIONID=")
                .isNotEqualTo(browser.first());
        assertThat(sessions()).as("the new one; nothing is left of the first").isEqualTo(1);
    }

    private static int sessions() throws IOException, InterruptedException {
        String figures = get("http://127.0.0.1:" + number("controlPort") + "/metrics", token());
        Matcher found = Pattern.compile("(?m)^khet_sessions (\\d+)").matcher(figures);
        assertThat(found.find()).as(figures).isTrue();
        return Integer.parseInt(found.group(1));
    }

    @Test
    void listensOnItsTwoPortsOfTheLoopback_andNowhereElse() {
        assertThat(ListeningPorts.of(number("pid")))
                .containsExactlyInAnyOrder("loopback:" + port, "loopback:" + number("controlPort"));
    }

    @Test
    void notEvenForTheMomentOfItsStart_itListensOnAllInterfaces() {
        assertThat(home.resolve("data/log/portal.log"))
                .content()
                .contains("Started Jetty")
                .doesNotContain("0.0.0.0", "HTTP:8080");
    }

    @Test
    void secondPortalOnTheSameHomeOrPort_isRefusedWithTheReason() {
        Answer sameHome = unpacked.portal("run", "--background", "--port", IdlePort.number(), "--home", home);
        assertThat(sameHome.status()).isEqualTo(1);
        assertThat(sameHome.said()).contains("runs on this home already").contains("stop");

        Answer samePort = unpacked.portal("run", "--background", "--port", port, "--home", room.resolve("other"));
        assertThat(samePort.status()).isEqualTo(1);
        assertThat(samePort.said())
                .contains("cannot listen on 127.0.0.1 port " + port)
                .contains("--port");
    }

    @Test
    void modulesAreListed_andAnUnknownOneIsRefused() {
        assertThat(unpacked.portal("module", "list", "--home", home).said()).containsPattern("ict +[0-9].* ACTIVE");
        assertThat(unpacked.portal("module", "remove", "nowhere", "--home", home)
                        .status())
                .isEqualTo(1);
        Answer unreadable =
                unpacked.portal("module", "install", unpacked.folder().resolve("LICENSE"), "--home", home);
        assertThat(unreadable.status()).isEqualTo(1);
        assertThat(unreadable.said()).isNotBlank().doesNotContain("Exception");
    }

    @Test
    void bundlesThatAreThereAreNotRefreshed_whenAModuleComes() throws IOException {
        assertThat(unpacked.folder().resolve("etc/org.apache.karaf.features.cfg"))
                .content()
                .containsPattern("(?m)^ *autoRefresh *= *false *$")
                .containsPattern("(?m)^ *configCfgStore *= *false *$");
    }

    @Test
    void distributionIsOnlyRead() throws IOException {
        assertThat(files(unpacked.folder())).isEqualTo(shipped);
    }

    private static long number(String name) {
        String said = unpacked.portal("status", "--json", "--home", home).said();
        Matcher found = Pattern.compile("\"" + name + "\":(\\d+)").matcher(said);
        assertThat(found.find()).as(said).isTrue();
        return Long.parseLong(found.group(1));
    }

    private static String token() throws IOException {
        Matcher found =
                Pattern.compile("\"token\":\"([0-9a-f]+)\"").matcher(Files.readString(home.resolve("control.json")));
        assertThat(found.find()).isTrue();
        return found.group(1);
    }

    private static String get(String address) throws IOException, InterruptedException {
        return get(address, "");
    }

    private static String get(String address, String token) throws IOException, InterruptedException {
        HttpRequest.Builder asked = HttpRequest.newBuilder(URI.create(address));
        if (!token.isEmpty()) {
            asked.header("Authorization", "Bearer " + token);
        }
        try (var client = HttpClient.newHttpClient()) {
            HttpResponse<String> answer = client.send(asked.build(), HttpResponse.BodyHandlers.ofString());
            return answer.statusCode() + " " + answer.body().strip();
        }
    }

    private static List<String> files(Path top) throws IOException {
        try (Stream<Path> files = Files.walk(top)) {
            return files.filter(Files::isRegularFile)
                    .map(file -> top.relativize(file) + " " + file.toFile().length() + " "
                            + file.toFile().lastModified())
                    .sorted()
                    .toList();
        }
    }
}
