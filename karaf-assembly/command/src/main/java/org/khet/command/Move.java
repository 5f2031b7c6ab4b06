package org.khet.command;

import java.io.IOException;
import java.io.PrintStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.util.List;
import java.util.Set;

/** Moves a portal from the built-in database to PostgreSQL; the old database stays as it was. */
final class Move {
    static final String USAGE =
            "move --url jdbc:postgresql://HOST/DATABASE [--user NAME] [--password-file FILE] [--home DIR]";

    private final Place place;
    private final Backups backups;
    private final Run run;
    private final PrintStream out;

    Move(Place place, Backups backups, Run run, PrintStream out) {
        this.place = place;
        this.backups = backups;
        this.run = run;
        this.out = out;
    }

    int run(Arguments arguments) throws InterruptedException {
        Home home = Home.of(place, arguments);
        String url = arguments
                .value("--url")
                .filter(given -> given.startsWith("jdbc:postgresql://"))
                .orElseThrow(() -> new Failure(Failure.USAGE, "usage: ./portal " + USAGE));
        if (!Files.exists(home.data().resolve("derby"))
                || Files.exists(home.data().resolve("restore"))) {
            throw new Failure("the portal on " + home.folder() + " does not use the built-in database");
        }
        String user = arguments.value("--user").orElse("");
        String passwordFile = arguments
                .value("--password-file")
                .map(file -> Path.of(file).toAbsolutePath().toString())
                .orElse("");
        backups.refuseUnlessFit(home, url, user, passwordFile);
        Path folder = home.data().resolve("before-move-" + System.currentTimeMillis());
        backups.backUp(Arguments.parse(
                List.of(folder.toString(), "--home", home.folder().toString()), Set.of(), Set.of("--home")));
        run.stop(arguments);
        Path settings = home.config().resolve("org.khet.datasource.cfg");
        Path old = home.config().resolve("org.khet.datasource.cfg.before-move");
        Path waiting = home.data().resolve("restore");
        try {
            Files.copy(settings, old, StandardCopyOption.REPLACE_EXISTING);
            Files.writeString(
                    settings, "url = " + url + "\nuser = " + user + "\npasswordFile = " + passwordFile + '\n');
            new BackupFolder(folder).copyTables(waiting);
            backups.bringIn(home);
        } catch (IOException failure) {
            throw new Failure("cannot write to " + home.folder() + ": " + failure.getMessage());
        } catch (Failure failure) {
            putBack(old, settings, waiting);
            throw new Failure(failure.text() + "\nnothing has changed: the portal on " + home.folder()
                    + " uses the built-in database as before");
        }
        out.println("moved to " + url.replaceAll("\\?.*", "") + "; start it with ./portal run --home " + home.folder());
        out.println("the old database stays in " + home.data().resolve("derby") + " until you delete it");
        return 0;
    }

    private static void putBack(Path old, Path settings, Path waiting) {
        try {
            Files.move(old, settings, StandardCopyOption.REPLACE_EXISTING);
            if (Files.exists(waiting)) {
                Files.move(waiting, waiting.resolveSibling("restore-failed-" + System.currentTimeMillis()));
            }
        } catch (IOException failure) {
            throw new Failure("cannot put " + settings + " back: copy " + old + " over it");
        }
    }
}
