package org.khet.command;

import java.io.IOException;
import java.io.Reader;
import java.io.Writer;
import java.nio.file.Files;
import java.time.Instant;
import java.util.Optional;
import java.util.Properties;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.TimeoutException;

/**
 * The process that runs on a home, as noted there. The note holds the moment at which the process began too, so a process that
 * got the same number later is never taken for the portal.
 *
 * @param process the portal's own process
 * @param address where browsers reach it
 */
record RunningPortal(ProcessHandle process, String address) {
    /** The portal that runs on the home; empty if none does, or the note is of a process that is gone. */
    static Optional<RunningPortal> on(Home home) {
        var note = new Properties();
        if (Files.exists(home.folder()) && !Files.isReadable(home.folder())) {
            throw new Failure("cannot read the home " + home.folder() + ": use the account that runs the portal");
        }
        if (!Files.isReadable(home.runFile())) {
            return Optional.empty();
        }
        try (Reader reader = Files.newBufferedReader(home.runFile())) {
            note.load(reader);
        } catch (IOException gone) {
            return Optional.empty();
        }
        String pid = note.getProperty("pid", "");
        if (!pid.matches("[0-9]+")) {
            return Optional.empty();
        }
        return ProcessHandle.of(Long.parseLong(pid))
                .filter(ProcessHandle::isAlive)
                .filter(process -> began(process).equals(note.getProperty("began", "")))
                .map(process -> new RunningPortal(process, note.getProperty("address", "")));
    }

    /** Notes the process in the home. */
    void note(Home home) {
        var note = new Properties();
        note.setProperty("pid", Long.toString(process.pid()));
        note.setProperty("began", began(process));
        note.setProperty("address", address);
        try (Writer writer = Files.newBufferedWriter(home.runFile())) {
            note.store(writer, null);
        } catch (IOException failure) {
            throw new Failure("cannot write " + home.runFile() + ": " + failure.getMessage());
        }
    }

    static void forget(Home home) {
        try {
            Files.deleteIfExists(home.runFile());
            Files.deleteIfExists(home.controlFile());
        } catch (IOException ignored) {
            // the note is checked against the process whenever it is read
        }
    }

    /** Asks the process to end, waits, and only then ends it by force. */
    boolean end(long seconds) throws InterruptedException {
        process.destroy();
        if (gone(seconds)) {
            return true;
        }
        process.destroyForcibly();
        gone(10);
        return false;
    }

    boolean gone(long seconds) throws InterruptedException {
        try {
            process.onExit().get(seconds, TimeUnit.SECONDS);
            return true;
        } catch (TimeoutException stillThere) {
            return false;
        } catch (java.util.concurrent.ExecutionException impossible) {
            throw new AssertionError(impossible);
        }
    }

    private static String began(ProcessHandle process) {
        return process.info().startInstant().map(Instant::toString).orElse("");
    }
}
