package org.khet.command;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;

/**
 * The change of a home from one database to another: whatever ends it before {@link #keep}, also Ctrl-C, the settings are as
 * they were and what runs on the home ends.
 */
final class DatabaseSwitch implements AutoCloseable {
    private static final String SETTINGS = "org.khet.datasource.cfg";
    private final Home home;
    private final Path old;
    private final Path earlier;
    private final Thread hook = new Thread(this::interrupted);
    private boolean turned;
    private boolean over;

    DatabaseSwitch(Home home) {
        String at = "-" + System.currentTimeMillis();
        this.home = home;
        this.old = home.config().resolve(SETTINGS + ".before-move");
        this.earlier = home.data().resolve("restore-done" + at);
        Runtime.getRuntime().addShutdownHook(hook);
    }

    static Path settings(Home home) {
        return home.config().resolve(SETTINGS);
    }

    /** Where rows wait for the next start. */
    static Path waiting(Home home) {
        return home.data().resolve("restore");
    }

    /** Writes the new settings and lays the rows down. */
    synchronized void turn(DatabaseMove.Target target, BackupOnDisk backup) throws IOException {
        if (over) {
            throw new Failure("interrupted");
        }
        Files.copy(settings(home), old, StandardCopyOption.REPLACE_EXISTING, StandardCopyOption.COPY_ATTRIBUTES);
        turned = true;
        if (Files.exists(waiting(home))) {
            Files.move(waiting(home), earlier);
        }
        Files.writeString(settings(home), target.settings());
        backup.copyTables(waiting(home));
    }

    /** All went well. */
    synchronized void keep() {
        over = true;
    }

    @Override
    public void close() {
        putBack();
        try {
            Runtime.getRuntime().removeShutdownHook(hook);
        } catch (IllegalStateException ending) {
            // the hook runs, and finds nothing left to do
        }
    }

    private void interrupted() {
        try {
            RunningPortal.on(home).ifPresent(this::end);
        } finally {
            putBack();
        }
    }

    private void end(RunningPortal portal) {
        try {
            portal.end(60);
            RunningPortal.forget(home);
        } catch (InterruptedException interrupted) {
            Thread.currentThread().interrupt();
        }
    }

    private synchronized void putBack() {
        if (over) {
            return;
        }
        over = true;
        if (!turned) {
            return;
        }
        try {
            Files.move(old, settings(home), StandardCopyOption.REPLACE_EXISTING);
            if (Files.exists(waiting(home))) {
                Files.move(waiting(home), home.data().resolve("restore-failed-" + System.currentTimeMillis()));
            }
            if (Files.exists(earlier)) {
                Files.move(earlier, waiting(home));
            }
        } catch (IOException failure) {
            throw new Failure("cannot put " + settings(home) + " back: copy " + old + " over it");
        }
    }
}
