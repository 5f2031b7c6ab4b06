package org.khet.command;

import java.io.IOException;
import java.io.OutputStream;
import java.io.PrintStream;
import java.net.InetAddress;
import java.net.ServerSocket;
import java.net.URLEncoder;
import java.nio.charset.StandardCharsets;
import java.nio.file.DirectoryStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;

/** Backs a running portal up, proves a backup, and brings it into another home. */
final class BackupCommand {
    private static final Duration LONG = Duration.ofHours(6);
    private static final Duration PATIENCE = Duration.ofMinutes(5);

    private final Checkout place;
    private final Build build;
    private final PrintStream out;

    BackupCommand(Checkout place, Build build, PrintStream out) {
        this.place = place;
        this.build = build;
        this.out = out;
    }

    int backUp(Arguments arguments) throws InterruptedException {
        backUp(
                Home.of(place, arguments),
                folder(arguments, "backup DIR [--office CODE] [--home DIR]"),
                arguments.value("--office").orElse(""));
        return 0;
    }

    private void backUp(Home home, Path folder, String office) throws InterruptedException {
        JsonValue made =
                running(home).post("backup?folder=" + encoded(folder.toString()) + "&office=" + encoded(office), LONG);
        if (!Files.isDirectory(folder)) {
            throw new Failure("the portal wrote the backup to a " + folder + " of its own, which is not seen here:"
                    + " a service has its own /tmp; name a folder below the home, or one that the service may write to"
                    + " (ReadWritePaths in its unit)");
        }
        out.println("backed up " + made.at("tables").text() + " tables with "
                + made.at("rows").text() + " rows and " + made.at("files").text() + " files as of "
                + made.at("at").text() + " into " + folder);
        tellMissing(new BackupOnDisk(folder));
    }

    /** Backs up a portal that does not run: starts it where nobody else comes, and ends it again. */
    void backUpAlone(Home home, Path folder) throws InterruptedException {
        alone(home, PATIENCE, () -> {}, () -> backUp(home, folder, ""));
    }

    int verify(Arguments arguments) throws InterruptedException {
        Path folder = folder(arguments, "verify DIR [--home DIR]");
        BackupOnDisk backup = whole(folder);
        long[] size = backup.tablesAndRows();
        out.println("the backup of " + backup.about().getProperty("at") + " is whole: " + size[0] + " tables with "
                + size[1] + " rows");
        tellMissing(backup);
        if (arguments.value("--home").isEmpty()) {
            return 0;
        }
        JsonValue answer = running(Home.of(place, arguments))
                .get("backup?folder=" + encoded(folder.toString()) + "&office=" + encoded(backup.office()), LONG);
        int different = 0;
        for (JsonValue table : answer.at("tables").items()) {
            if (!table.at("equal").text().equals("true")) {
                different++;
                out.println("differs: " + table.at("table").text() + ", "
                        + table.at("backup").text() + " rows in the backup, "
                        + table.at("here").text() + " here");
            }
        }
        out.println(
                different == 0
                        ? "all rows are equal to those of the portal on "
                                + Home.of(place, arguments).folder()
                        : different + " tables differ: people have worked since, or it is another portal");
        return different == 0 ? 0 : 1;
    }

    private void tellMissing(BackupOnDisk backup) {
        if (backup.missing() > 0) {
            out.println(
                    "attention: " + backup.missing() + " attached files were not on the disk, or damaged, when it was"
                            + " made; " + backup.path().resolve("missing.tsv") + " names them");
        }
    }

    int restore(Arguments arguments) throws InterruptedException {
        Path folder = folder(arguments, "restore DIR [--office CODE [--yes]] [--home DIR]");
        BackupOnDisk backup = whole(folder);
        Home home = Home.of(place, arguments);
        if (arguments.value("--office").isPresent()) {
            new OfficeRestore(out).putBack(running(home), backup, arguments);
            return 0;
        }
        refuseUnlessEmpty(home);
        build.run();
        home.prepare(place.distribution());
        backup.copyFiles(home.folder());
        backup.copyTables(home.data().resolve("restore"));
        bringIn(home);
        out.println("restored from " + folder + " as of " + backup.about().getProperty("at")
                + "; start it with ./portal run --home " + home.folder());
        if (!backup.office().isEmpty()) {
            OfficeRestore.tellSignIns(out, home);
        }
        return 0;
    }

    /** Refuses a database that cannot take the rows of this portal. */
    void refuseUnlessFit(Home home, String url, String user, String passwordFile) throws InterruptedException {
        running(home)
                .get("database?url=" + encoded(url) + "&user=" + encoded(user) + "&passwordFile="
                        + encoded(passwordFile));
    }

    /** Starts the portal of a home whose tables wait, shows the proof and ends it again. */
    void bringIn(Home home) throws InterruptedException {
        out.println("bringing the rows in ...");
        alone(home, LONG, () -> refuseIfFailed(home), () -> prove(running(home), home));
    }

    private interface Work {
        void run() throws InterruptedException;
    }

    /** Works with the portal of a home on a port of this computer that nobody knows, and ends it whatever happens. */
    private void alone(Home home, Duration patience, Runnable meanwhile, Work work) throws InterruptedException {
        Arguments start = Arguments.parse(
                List.of(
                        "--background",
                        "--home",
                        home.folder().toString(),
                        "--host",
                        "127.0.0.1",
                        "--port",
                        freePort()),
                Set.of("--background"),
                Set.of("--home", "--host", "--port"));
        var quiet = new PrintStream(OutputStream.nullOutputStream(), true, StandardCharsets.UTF_8);
        var run = new Run(place, build, quiet, patience, meanwhile);
        try {
            run.run(start);
            work.run();
        } finally {
            run.stop(start);
        }
    }

    /** A part that cannot be brought in leaves its reason. */
    private static void refuseIfFailed(Home home) {
        Path done = home.data().resolve("restore/done");
        if (!Files.isDirectory(done)) {
            return;
        }
        try (DirectoryStream<Path> failed = Files.newDirectoryStream(done, "*.failed")) {
            for (Path reason : failed) {
                throw new Failure("not restored: " + Files.readString(reason).strip());
            }
        } catch (IOException failure) {
            throw new Failure("cannot read " + done + ": " + failure.getMessage());
        }
    }

    private void prove(ControlClient control, Home home) throws InterruptedException {
        Instant end = Instant.now().plus(LONG);
        List<JsonValue> parts = control.get("restore").at("parts").items();
        while (parts.stream().anyMatch(BackupCommand::waits)
                && isAtWork(control)
                && Instant.now().isBefore(end)) {
            refuseIfFailed(home);
            Thread.sleep(500);
            parts = control.get("restore").at("parts").items();
        }
        refuseIfFailed(home);
        List<String> waiting = new ArrayList<>();
        for (JsonValue part : parts) {
            if (waits(part)) {
                waiting.add(part.at("prefix").text());
            } else {
                out.println("  " + part.at("prefix").text() + ": "
                        + part.at("tables").text() + " tables with "
                        + part.at("rows").text() + " rows, equal to the backup");
            }
        }
        if (!waiting.isEmpty()) {
            out.println("  waiting for their modules to be installed: " + String.join(", ", waiting));
        }
    }

    /** While tables are opened, the portal says so. */
    private static boolean isAtWork(ControlClient control) throws InterruptedException {
        return control.get("status").at("troubles").items().stream()
                .anyMatch(trouble -> trouble.at("detail").text().equals("opening"));
    }

    private static boolean waits(JsonValue part) {
        return !part.at("done").text().equals("true");
    }

    private static ControlClient running(Home home) {
        if (RunningPortal.on(home).isEmpty()) {
            throw new Failure("no portal runs on the home " + home.folder()
                    + "; start it with ./portal run --background --home " + home.folder());
        }
        return ControlClient.of(home)
                .orElseThrow(() ->
                        new Failure("cannot read " + home.controlFile() + ": use the account that runs the portal"));
    }

    private static BackupOnDisk whole(Path folder) {
        BackupOnDisk backup = new BackupOnDisk(folder);
        List<String> faults = backup.faults();
        if (!faults.isEmpty()) {
            throw new Failure("the backup in " + folder + " is not whole:\n  "
                    + String.join("\n  ", faults.subList(0, Math.min(20, faults.size()))));
        }
        return backup;
    }

    private static void refuseUnlessEmpty(Home home) {
        if (Files.exists(home.data().resolve("derby"))
                || Files.exists(home.data().resolve("restore"))) {
            throw new Failure("the home " + home.folder() + " holds records already; name an empty one with --home");
        }
        if (RunningPortal.on(home).isPresent()) {
            throw new Failure("a portal runs on the home " + home.folder());
        }
    }

    private static Path folder(Arguments arguments, String usage) {
        return Path.of(arguments.word(0, 1, usage)).toAbsolutePath().normalize();
    }

    private static String encoded(String value) {
        return URLEncoder.encode(value, StandardCharsets.UTF_8);
    }

    private static String freePort() {
        try (var socket = new ServerSocket(0, 1, InetAddress.getLoopbackAddress())) {
            return String.valueOf(socket.getLocalPort());
        } catch (IOException failure) {
            throw new Failure("no port is free: " + failure.getMessage());
        }
    }
}
