package org.khet.browser;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.ServerSocket;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.concurrent.TimeUnit;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Stream;

/** The unpacked archive, running on a home of its own and a free port; stopped and deleted on close. */
final class Distribution implements AutoCloseable {
    /** A story's own stand behind those of all stories. */
    static final String JAVA_OPTIONS = "KHET_JAVA_OPTS";

    private static final Pattern LINK = Pattern.compile("http\\S+/login/link/\\S+");
    private final Path folder;
    private final Path home;
    private final int port;
    private final boolean guest;
    private final Map<String, String> environment;
    private final Visits visits = new Visits();
    private String started = "";

    private Distribution(Path folder, Path home, int port, boolean guest, Map<String, String> environment) {
        this.guest = guest;
        this.environment = environment;
        this.folder = folder;
        this.home = home;
        this.port = port;
    }

    /**
     * The demonstration offices: a portal that runs already when {@code khet.running} names its home and port
     * ({@code -Dkhet.running=DIR:PORT}, for whoever works on a screen), else one of its own.
     */
    static Distribution demo() {
        String running = System.getProperty("khet.running", "");
        if (running.isEmpty()) {
            return offices(emptyHome());
        }
        int colon = running.lastIndexOf(':');
        var guest = new Distribution(
                Path.of(System.getProperty("khet.output")).resolveSibling("../distribution/target/assembly"),
                Path.of(running.substring(0, colon)),
                Integer.parseInt(running.substring(colon + 1)),
                true,
                Map.of());
        return guest;
    }

    /** Unpacks the archive and starts it with the demonstration offices, as they are after their first start. */
    static Distribution offices() {
        return offices(emptyHome());
    }

    /** As the other, on a folder that was prepared, e.g. with settings. */
    static Distribution offices(Path home) {
        return on(withOffices(home), "--demo");
    }

    /** Unpacks the archive beside the demonstration offices as they are after their first start, and starts nothing. */
    static Distribution unpackedOffices() {
        return unpacked(withOffices(emptyHome()));
    }

    private static Path withOffices(Path home) {
        var made =
                new DemoHome(Path.of(System.getProperty("khet.output")), Path.of(System.getProperty("khet.archive")));
        made.copyTo(home);
        return home;
    }

    /** Unpacks the archive and starts it for the first time. */
    static Distribution start(String... arguments) {
        return on(emptyHome(), arguments);
    }

    private static Path emptyHome() {
        try {
            return Files.createTempDirectory(Path.of(System.getProperty("khet.output")), "home-");
        } catch (IOException failure) {
            throw new UncheckedIOException(failure);
        }
    }

    /** Unpacks the archive and starts it on a folder that was prepared, e.g. with settings or on a disk of its own. */
    static Distribution on(Path home, String... arguments) {
        return on(home, Map.of(), arguments);
    }

    /** As the other, with variables of its own for the process, e.g. how much memory it may take. */
    static Distribution on(Path home, Map<String, String> environment, String... arguments) {
        Distribution portal = unpacked(home, environment);
        List<String> words = new ArrayList<>(List.of("run", "--background", "--port", String.valueOf(portal.port)));
        words.addAll(List.of(arguments));
        try {
            portal.started = portal.command(words.toArray(String[]::new));
        } catch (IllegalStateException failure) {
            portal.keepLog();
            portal.end(failure);
            throw failure;
        }
        return portal;
    }

    /** Unpacks the archive and starts nothing. */
    static Distribution unpacked(Path home) {
        return unpacked(home, Map.of());
    }

    private static Distribution unpacked(Path home, Map<String, String> environment) {
        try {
            Path output = Path.of(System.getProperty("khet.output"));
            Path folder = Files.createTempDirectory(output, "unpacked-");
            run(List.of(
                    "tar", "xzf", System.getProperty("khet.archive"), "-C", folder.toString(), "--strip-components=1"));
            return new Distribution(folder, home, freePort(), false, environment);
        } catch (IOException failure) {
            throw new UncheckedIOException(failure);
        }
    }

    /** Starts it with Karaf's console and waits until it is up; a portal that was unpacked only. */
    Console console(String... arguments) {
        List<String> words = new ArrayList<>(List.of("--port", String.valueOf(port), "--home", home.toString()));
        words.addAll(List.of(arguments));
        Console console = Console.begin(folder.resolve("bin/portal"), words);
        console.awaits("Control port");
        started = console.printed();
        return console;
    }

    /** This portal as people see it through a proxy that listens on this port. */
    Distribution behind(int proxy) {
        return new Distribution(folder, home, proxy, true, environment);
    }

    /** Runs {@code portal} with these words on this home and gives what it printed. */
    String command(String... words) {
        List<String> line = new ArrayList<>(List.of(folder.resolve("bin/portal").toString()));
        line.addAll(List.of(words));
        line.addAll(List.of("--home", home.toString()));
        return run(line, List.of(0), environment);
    }

    /** What {@code portal} says to these words on this home, whether it does it or not. */
    String attempt(String... words) {
        try {
            return command(words);
        } catch (IllegalStateException refused) {
            return String.valueOf(refused.getMessage());
        }
    }

    /** The running process. */
    ProcessHandle process() {
        Matcher process = Pattern.compile("\"pid\":(\\d+)").matcher(status());
        if (!process.find()) {
            throw new IllegalStateException("no process: " + status());
        }
        return ProcessHandle.of(Long.parseLong(process.group(1))).orElseThrow();
    }

    /** Starts it again on the same folder and port. */
    void again() {
        command("run", "--background", "--port", String.valueOf(port));
    }

    /** Port for this computer's own commands. */
    int controlPort() {
        Matcher control = Pattern.compile("\"controlPort\":(\\d+)").matcher(status());
        if (!control.find()) {
            throw new IllegalStateException("no control port: " + status());
        }
        return Integer.parseInt(control.group(1));
    }

    /** What {@code status --json} prints, whatever it ends with. */
    String status() {
        return run(
                List.of(folder.resolve("bin/portal").toString(), "status", "--json", "--home", home.toString()),
                List.of(0, 1, 4),
                environment);
    }

    /** The one-time link of the administrator that the start printed. */
    String administratorLink() {
        Matcher link = LINK.matcher(started);
        if (!link.find()) {
            throw new IllegalStateException("no link in:\n" + started);
        }
        return link.group();
    }

    /** Address of a page. */
    String address(String path) {
        return "http://127.0.0.1:" + port + "/" + path;
    }

    /** Sessions that the next story may use. */
    Visits visits() {
        return visits;
    }

    /** Where it listens. */
    int port() {
        return port;
    }

    /** Where the archive is unpacked. */
    Path folder() {
        return folder;
    }

    /** Where it writes. */
    Path home() {
        return home;
    }

    @Override
    public void close() {
        if (guest) {
            return;
        }
        try {
            command("stop");
        } finally {
            keepLog();
            delete(home);
            delete(folder);
        }
    }

    /** It may go on waiting for its database. */
    private void end(IllegalStateException failure) {
        try {
            command("stop");
        } catch (IllegalStateException another) {
            failure.addSuppressed(another);
        }
    }

    private void keepLog() {
        Path log = home.resolve("data/log/portal.log");
        try {
            if (Files.exists(log)) {
                Files.writeString(
                        Path.of(System.getProperty("khet.output")).resolve(folder.getFileName() + ".log"),
                        Files.readString(log));
            }
        } catch (IOException failure) {
            throw new UncheckedIOException(failure);
        }
    }

    private static void delete(Path top) {
        try (Stream<Path> files = Files.walk(top)) {
            for (Path file : files.sorted(Comparator.reverseOrder()).toList()) {
                Files.delete(file);
            }
        } catch (IOException failure) {
            throw new UncheckedIOException(failure);
        }
    }

    private static String run(List<String> line) {
        return run(line, List.of(0), Map.of());
    }

    private static String run(List<String> line, List<Integer> good, Map<String, String> environment) {
        try {
            Path printed = Files.createTempFile("khet-command", ".txt");
            var builder = new ProcessBuilder(line)
                    .redirectErrorStream(true)
                    .redirectInput(Path.of("/dev/null").toFile())
                    .redirectOutput(printed.toFile());
            builder.environment().put("JAVA_HOME", System.getProperty("java.home"));
            environment.forEach((name, value) -> builder.environment()
                    .merge(name, value, (given, own) -> name.equals(JAVA_OPTIONS) ? given + " " + own : own));
            Process process = builder.start();
            boolean ended = process.waitFor(12, TimeUnit.MINUTES);
            String text = Files.readString(printed);
            Files.delete(printed);
            if (!ended || !good.contains(process.exitValue())) {
                process.destroy();
                throw new IllegalStateException(
                        String.join(" ", line) + " failed" + (ended ? " with " + process.exitValue() : "") + ": "
                                + text.strip().replace("\n", " | "));
            }
            return text;
        } catch (IOException failure) {
            throw new UncheckedIOException(failure);
        } catch (InterruptedException interrupted) {
            Thread.currentThread().interrupt();
            throw new IllegalStateException(interrupted);
        }
    }

    private static int freePort() throws IOException {
        try (var socket = new ServerSocket(0)) {
            return socket.getLocalPort();
        }
    }
}
