package org.khet.command.build;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.TimeoutException;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.khet.command.Failure;

/**
 * The temporary folder of one run of Maven and of all that it starts: what they leave there goes with it, and what they
 * ought to have put away, files, mounted disks and processes, can be told. A command that is ended meanwhile ends them too.
 */
public final class TemporaryFolder implements AutoCloseable {
    /** Karaf's Maven plugin forgets its downloads; the embedded PostgreSQL and Java keep theirs for the next run. */
    private static final Pattern LEFT_BY_TOOLS = Pattern.compile("download-.*\\.tmp|embedded-pg|hsperfdata_.*");

    private static final Path PROCESSES = Path.of("/proc");
    private static final long SECONDS_TO_END = 10;

    private final Path folder;
    private final Thread hook = new Thread(this::interrupted);

    /** @throws Failure if there can be no folder, or the command is being ended */
    public TemporaryFolder() {
        try {
            // not below the sources: names of sockets are limited to some hundred bytes
            folder = Files.createTempDirectory("khet-");
        } catch (IOException failure) {
            throw new Failure("cannot make a temporary folder: " + failure.getMessage());
        }
        try {
            Runtime.getRuntime().addShutdownHook(hook);
        } catch (IllegalStateException ending) {
            remove();
            throw new Failure("interrupted");
        }
    }

    /** Where it is. */
    public Path folder() {
        return folder;
    }

    /** Names it to a process that is to be started, and so to all that this one starts. */
    public void nameIn(Map<String, String> environment) {
        environment.put("TMPDIR", folder.toString());
        environment.merge("MAVEN_OPTS", "-Djava.io.tmpdir=" + folder, (given, ours) -> given + " " + ours);
    }

    /** What is still there after all have had some seconds to end: one line each, empty is good. Processes are ended. */
    public List<String> leftBehind() throws InterruptedException {
        var left = new ArrayList<String>();
        for (ProcessHandle process : processes("\0")) {
            if (!ends(process)) {
                left.add("left running: process " + process.pid() + " "
                        + process.info().commandLine().orElse(""));
                process.destroyForcibly();
                ends(process);
            }
        }
        mounts().forEach(mount -> left.add("left mounted: " + mount));
        try (Stream<Path> files = Files.list(folder)) {
            files.map(file -> file.getFileName().toString())
                    .filter(name -> !LEFT_BY_TOOLS.matcher(name).matches())
                    .sorted()
                    .forEach(name -> left.add("left in the temporary folder: " + name));
        } catch (IOException failure) {
            throw new UncheckedIOException(failure);
        }
        return left;
    }

    @Override
    public void close() {
        try {
            Runtime.getRuntime().removeShutdownHook(hook);
        } catch (IllegalStateException ending) {
            return; // the hook does the rest
        }
        remove();
    }

    /** Also those that have a temporary folder of their own below this one. */
    private void interrupted() {
        try {
            List<ProcessHandle> running = processes("");
            running.forEach(ProcessHandle::destroy);
            for (ProcessHandle process : running) {
                if (!ends(process)) {
                    process.destroyForcibly();
                    ends(process);
                }
            }
            remove();
        } catch (InterruptedException interrupted) {
            Thread.currentThread().interrupt();
        }
    }

    /** A mounted disk stays, with the folder it is on: it may hold what somebody needs. */
    private void remove() {
        if (!Files.exists(folder) || !mounts().isEmpty()) {
            return;
        }
        try (Stream<Path> files = Files.walk(folder)) {
            for (Path file : files.sorted(Comparator.reverseOrder()).toList()) {
                Files.deleteIfExists(file);
            }
        } catch (IOException failure) {
            throw new UncheckedIOException(failure);
        }
    }

    /** All whose environment names this folder, followed by {@code then}; none on machines that do not tell. */
    private List<ProcessHandle> processes(String then) {
        return ProcessHandle.allProcesses()
                .filter(process -> process.pid() != ProcessHandle.current().pid())
                .filter(process -> environment(process).contains("\0TMPDIR=" + folder + then))
                .toList();
    }

    private static String environment(ProcessHandle process) {
        try {
            Path file = PROCESSES.resolve(process.pid() + "/environ");
            return "\0" + new String(Files.readAllBytes(file), StandardCharsets.ISO_8859_1);
        } catch (IOException endedOrOfSomebodyElse) {
            return "";
        }
    }

    private static boolean ends(ProcessHandle process) throws InterruptedException {
        try {
            process.onExit().get(SECONDS_TO_END, TimeUnit.SECONDS);
            return true;
        } catch (TimeoutException stillThere) {
            return false;
        } catch (ExecutionException failure) {
            throw new IllegalStateException(failure);
        }
    }

    private List<String> mounts() {
        try (Stream<String> lines = Files.lines(PROCESSES.resolve("self/mounts"), StandardCharsets.ISO_8859_1)) {
            return lines.map(line -> line.split(" ", -1)[1])
                    .filter(place -> Path.of(place).startsWith(folder))
                    .toList();
        } catch (IOException machineThatDoesNotTell) {
            return List.of();
        }
    }
}
