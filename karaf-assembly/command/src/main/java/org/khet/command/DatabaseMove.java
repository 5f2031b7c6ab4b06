package org.khet.command;

import java.io.IOException;
import java.io.PrintStream;
import java.io.Reader;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Properties;
import java.util.Set;
import java.util.regex.Pattern;

/**
 * Moves a portal from the built-in database to PostgreSQL; the old database stays as it was. People are sent away before the
 * rows are copied, so that nothing is saved where nobody looks any more.
 */
final class DatabaseMove {
    static final String USAGE =
            "move --url jdbc:postgresql://HOST/DATABASE [--user NAME] [--password-file FILE] [--home DIR]";

    private static final Pattern UNSET = Pattern.compile("^\\$\\{[^}:]+:-([^}]*)}$");

    private final Checkout place;
    private final Steps steps;
    private final PrintStream out;

    DatabaseMove(Checkout place, Steps steps, PrintStream out) {
        this.place = place;
        this.steps = steps;
        this.out = out;
    }

    static DatabaseMove of(Checkout place, BackupCommand backups, Run run, PrintStream out) {
        return new DatabaseMove(place, new Real(backups, run), out);
    }

    /** What is done with the portal of a home. */
    interface Steps {
        /** Refuses a database that cannot take the rows; the portal runs. */
        void check(Home home, Target target) throws InterruptedException;

        /** Ends the portal; people are told that it is away. */
        void stop(Home home) throws InterruptedException;

        /** Backs a portal up that nobody but us reaches. */
        void backUp(Home home, Path folder) throws InterruptedException;

        /** Brings the waiting rows into the database of the settings, with proof. */
        void bringIn(Home home) throws InterruptedException;
    }

    /**
     * The database to move to.
     *
     * @param url          its address
     * @param user         its user, may be empty
     * @param passwordFile file with the password, absolute; empty for none
     */
    record Target(String url, String user, String passwordFile) {
        String settings() {
            return "url = " + url + "\nuser = " + user + "\npasswordFile = " + passwordFile + '\n';
        }
    }

    int run(Arguments arguments) throws InterruptedException {
        Home home = Home.of(place, arguments);
        Target target = target(arguments);
        refuseUnlessBuiltIn(home);
        refuseWhileRestoring(home);
        steps.check(home, target);
        out.println("stopping the portal: people can work again when the move is done ...");
        steps.stop(home);
        Path folder = home.data().resolve("before-move-" + System.currentTimeMillis());
        try (DatabaseSwitch settings = new DatabaseSwitch(home)) {
            steps.backUp(home, folder);
            settings.turn(target, new BackupOnDisk(folder));
            steps.bringIn(home);
            settings.keep();
        } catch (Failure failure) {
            throw new Failure(failure.status(), failure.text() + '\n' + standing(home, failure));
        } catch (IOException | UncheckedIOException failure) {
            throw new Failure(
                    "cannot write to " + home.folder() + ": " + failure.getMessage() + '\n' + standing(home, failure));
        }
        out.println("moved to " + target.url().replaceAll("\\?.*", "") + "; start it with ./portal run --home "
                + home.folder());
        out.println("the old database stays in " + home.data().resolve("derby") + " and its backup in " + folder
                + " until you delete them");
        return 0;
    }

    private static Target target(Arguments arguments) {
        String url = arguments
                .value("--url")
                .filter(given -> given.startsWith("jdbc:postgresql://"))
                .orElseThrow(() -> new Failure(Failure.USAGE, "usage: ./portal " + USAGE));
        String passwordFile = arguments
                .value("--password-file")
                .map(file -> Path.of(file).toAbsolutePath().toString())
                .orElse("");
        return new Target(url, arguments.value("--user").orElse(""), passwordFile);
    }

    private static void refuseUnlessBuiltIn(Home home) {
        var settings = new Properties();
        try (Reader reader = Files.newBufferedReader(DatabaseSwitch.settings(home))) {
            settings.load(reader);
        } catch (IOException none) {
            settings.clear();
        }
        // a new home has a reference there, which gives nothing of its own
        String url = UNSET.matcher(settings.getProperty("url", "").strip()).replaceFirst("$1");
        if (!url.isEmpty()) {
            throw new Failure("the portal on " + home.folder() + " uses " + url.replaceAll("\\?.*", "") + " already");
        }
        if (!Files.exists(home.data().resolve("derby"))) {
            throw new Failure("there is no built-in database on " + home.folder() + " that could be moved");
        }
    }

    /** The rows go away when the last part has come in; a module that is not installed keeps its rows waiting. */
    private static void refuseWhileRestoring(Home home) {
        if (Files.exists(DatabaseSwitch.waiting(home).resolve("tables"))) {
            throw new Failure("parts of a restored backup still wait on " + home.folder()
                    + ": install their modules first, or start the portal once if it was never started since");
        }
    }

    /** How the portal stands after a move that failed. */
    private static String standing(Home home, Exception failure) {
        for (Throwable alsoFailed : failure.getSuppressed()) {
            return "the portal is stopped; " + alsoFailed.getMessage();
        }
        return "the portal on " + home.folder() + " is stopped and has the built-in database as before; start it with"
                + " ./portal run --home " + home.folder();
    }

    private record Real(BackupCommand backups, Run run) implements Steps {
        @Override
        public void check(Home home, Target target) throws InterruptedException {
            backups.refuseUnlessFit(home, target.url(), target.user(), target.passwordFile());
        }

        @Override
        public void stop(Home home) throws InterruptedException {
            run.stop(Arguments.parse(List.of("--home", home.folder().toString()), Set.of(), Set.of("--home")));
        }

        @Override
        public void backUp(Home home, Path folder) throws InterruptedException {
            backups.backUpAlone(home, folder);
        }

        @Override
        public void bringIn(Home home) throws InterruptedException {
            backups.bringIn(home);
        }
    }
}
