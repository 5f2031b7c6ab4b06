package org.khet.bench.heap;

import java.io.File;
import java.io.IOException;
import java.net.URI;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.khet.bench.start.Folders;

/** The distribution that was built, on a home of its own, with the demonstration offices. */
public final class DemoPortal implements AutoCloseable {
    private static final String UP = "Khet Portal is up";
    private static final Pattern PID = Pattern.compile("\"pid\":(\\d+)");

    private final Path distribution;
    private String javaOptions;
    private final Path folder;
    private final int port;
    private @Nullable Process running;

    /** @param distribution folder of the distribution that was built */
    public DemoPortal(Path distribution) throws IOException {
        this(distribution, "");
    }

    /** @param javaOptions of its Java machine, separated by blanks */
    public DemoPortal(Path distribution, String javaOptions) throws IOException {
        this.distribution = distribution;
        this.javaOptions = javaOptions;
        this.folder = Folders.temporary();
        this.port = Folders.freePort();
    }

    /**
     * An account of the demonstration.
     *
     * @param office   code of its office
     * @param roles    codes of its roles, separated by commas
     * @param name     to sign in with
     * @param password of this home
     */
    public record Account(String office, String roles, String name, String password) {}

    /** Where its pages are; ends with a slash. */
    public URI address() {
        return URI.create("http://127.0.0.1:" + port + "/");
    }

    /** Where it writes. */
    public Path home() {
        return folder;
    }

    /** Folder of its embedded database. */
    public Path database() {
        return folder.resolve("data/derby/khet");
    }

    /** What it writes down. */
    public Path log() {
        return folder.resolve("data/log/portal.log");
    }

    /** Starts and waits until it is up; the first time with the demonstration. */
    public void start() throws IOException, InterruptedException {
        var words = new ArrayList<>(List.of("run", "--port", String.valueOf(port)));
        if (!Files.exists(database())) {
            words.add("--demo");
        }
        Path out = folder.resolveSibling(folder.getFileName() + ".log");
        Process started = command(words, out);
        running = started;
        while (!Files.readString(out).contains(UP)) {
            if (!started.isAlive()) {
                throw new IOException("the portal ended\n" + Files.readString(out));
            }
            Thread.sleep(100);
        }
        Files.delete(out);
    }

    /** Starts it again with further options of its Java machine. */
    public void startWith(String options) throws IOException, InterruptedException {
        javaOptions = (javaOptions + " " + options).strip();
        start();
    }

    /** Starts it with more records of these types than before and waits until the search has all of office KT1. */
    public void startUntilSearchable(String... types) throws IOException, InterruptedException {
        List<Long> before = searchable(types);
        start();
        for (int i = 0; i < types.length; i++) {
            while (searchable(types).get(i).equals(before.get(i))) {
                Thread.sleep(200);
            }
        }
    }

    /** How often the search told of each type that it has all. */
    private List<Long> searchable(String... types) throws IOException {
        List<String> lines = Files.readAllLines(log());
        return Stream.of(types)
                .map(type -> "Search has all " + type + " of office KT1")
                .map(words ->
                        lines.stream().filter(line -> line.contains(words)).count())
                .toList();
    }

    /** Backs it up into a folder that is not there yet; what it said. */
    public String backup(Path to) throws IOException, InterruptedException {
        return portal(List.of("backup", to.toString()));
    }

    /** Stops it when it runs. */
    public void stop() throws IOException, InterruptedException {
        if (running != null) {
            portal(List.of("stop"));
            running.waitFor();
        }
    }

    /** All accounts of the demonstration. */
    public List<Account> accounts() throws IOException {
        return Files.readAllLines(folder.resolve("demo-accounts.txt")).stream()
                .map(line -> line.split("\t"))
                .filter(part -> part.length == 4)
                .map(part -> new Account(part[0], part[1], part[2], part[3]))
                .toList();
    }

    /** Accounts of one office with a role whose name begins so. */
    public List<Account> accounts(String office, String role) throws IOException {
        return accounts().stream()
                .filter(account -> account.office().equals(office)
                        && List.of(account.roles().split(",")).stream().anyMatch(one -> one.startsWith(role)))
                .toList();
    }

    /** What lives in its heap. */
    public LiveHeap heap() throws IOException, InterruptedException {
        Matcher pid = PID.matcher(portal(List.of("status", "--json")));
        if (!pid.find()) {
            throw new IOException("the portal does not run");
        }
        return new LiveHeap(Long.parseLong(pid.group(1)));
    }

    @Override
    public void close() throws IOException {
        try {
            stop();
        } catch (InterruptedException interrupted) {
            Thread.currentThread().interrupt();
        } finally {
            Folders.delete(folder);
        }
    }

    private String portal(List<String> words) throws IOException, InterruptedException {
        Path out = Files.createTempFile(folder, "out", ".txt");
        return said(command(words, out), out);
    }

    private Process command(List<String> words, Path out) throws IOException {
        var line = new ArrayList<>(List.of(distribution.resolve("bin/portal").toString()));
        line.addAll(words);
        line.addAll(List.of("--home", folder.toString()));
        return begin(line, out);
    }

    private Process begin(List<String> line, Path out) throws IOException {
        var builder = new ProcessBuilder(line)
                .redirectErrorStream(true)
                .redirectOutput(out.toFile())
                .redirectInput(new File("/dev/null"));
        builder.environment().put("JAVA_HOME", System.getProperty("java.home"));
        if (!javaOptions.isEmpty()) {
            builder.environment().put("KHET_JAVA_OPTS", javaOptions);
        }
        return builder.start();
    }

    private static String said(Process process, Path out) throws IOException, InterruptedException {
        int status = process.waitFor();
        String said = Files.readString(out);
        if (status != 0) {
            throw new IOException(process.info().commandLine().orElse("it") + " ended with " + status + "\n" + said);
        }
        return said;
    }
}
