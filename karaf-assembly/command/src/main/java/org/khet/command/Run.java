package org.khet.command;

import java.io.File;
import java.io.IOException;
import java.io.PrintStream;
import java.net.InetAddress;
import java.net.InetSocketAddress;
import java.net.ServerSocket;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.atomic.AtomicBoolean;
import java.util.regex.Pattern;
import java.util.stream.Collectors;

/** Starts and ends the portal of a home, and says how it is. */
final class Run {
    private static final Duration PATIENCE = Duration.ofMinutes(3);

    /** So long nothing may change in a start that takes longer than usual: on a busy machine it goes on slowly. */
    private static final Duration STANDSTILL = Duration.ofMinutes(1);

    /** Even a start that goes on is given up then. */
    private static final Duration LONGEST = Duration.ofMinutes(15);

    /** Two offices with a year of letters take a slow machine longer than the start itself. */
    private static final Duration DEMO_PATIENCE = Duration.ofMinutes(8);

    /** What the portal says of its own tables that a newer version has changed; a module's keep only that module away. */
    private static final Pattern NEWER =
            Pattern.compile("unit\\.(core|security|control): the tables are newer than this version.*");

    /** So long modules that were just started may still be on their way. */
    private static final Duration SETTLED = Duration.ofSeconds(10);

    /** So long their pages may take after the sign-in page. */
    private static final Duration MODULES = Duration.ofMinutes(2);

    private static final Duration BETWEEN_LOOKS = Duration.ofMillis(250);

    private final Checkout place;
    private final Build build;
    private final PrintStream out;
    private final Duration patience;
    private final Runnable meanwhile;
    private final boolean waitsForDatabase;
    private final AtomicBoolean ending = new AtomicBoolean();

    /** Starts portals for people; one whose database is away goes on waiting for it. */
    Run(Checkout place, Build build, PrintStream out) {
        this(place, build, out, PATIENCE, () -> {}, true);
    }

    /**
     * Starts portals for another command, which gives up when they do not come.
     *
     * @param patience  how long a start may take
     * @param meanwhile asked again and again while it starts; ends it with a {@link Failure}
     */
    Run(Checkout place, Build build, PrintStream out, Duration patience, Runnable meanwhile) {
        this(place, build, out, patience, meanwhile, false);
    }

    private Run(
            Checkout place,
            Build build,
            PrintStream out,
            Duration patience,
            Runnable meanwhile,
            boolean waitsForDatabase) {
        this.patience = patience;
        this.meanwhile = meanwhile;
        this.waitsForDatabase = waitsForDatabase;
        this.place = place;
        this.build = build;
        this.out = out;
    }

    int run(Arguments arguments) throws InterruptedException {
        build.run();
        Home home = Home.of(place, arguments);
        refuseIfRunning(home);
        home.prepare(place.distribution());
        PortalSettings settings = PortalSettings.of(home, arguments);
        refuseIfTaken(settings);
        boolean background = arguments.has("--background");
        boolean console = arguments.has("--console");
        boolean first = !Files.exists(home.data().resolve("started"));
        Process process = start(home, settings, arguments);
        var portal = new RunningPortal(process.toHandle(), settings.address());
        portal.note(home);
        if (!background) {
            endWithUs(portal, home);
        }
        out.println("starting" + (first ? " for the first time, which takes longer" : "") + " ...");
        waitUntilUp(home, portal, background);
        if (arguments.has("--demo")) {
            waitForDemo(home);
        }
        List<String> late = new ArrivingModules(MODULES, BETWEEN_LOOKS).await(DemoStart.at(home), meanwhile);
        welcome(home, settings, arguments);
        if (!late.isEmpty()) {
            out.println("still waiting for something that they need: " + String.join(", ", late));
        }
        if (background) {
            return 0;
        }
        int status = process.waitFor();
        RunningPortal.forget(home);
        return console || status == 143 || status == 130 ? 0 : status;
    }

    int stop(Arguments arguments) throws InterruptedException {
        Home home = Home.of(place, arguments);
        var running = RunningPortal.on(home);
        boolean clean = running.isEmpty() || running.get().end(60);
        RunningPortal.forget(home);
        if (arguments.has("--json")) {
            out.println("{\"state\":\"stopped\",\"was\":" + JsonValue.quoted(running.isEmpty() ? "stopped" : "running")
                    + ",\"clean\":" + clean + ",\"home\":"
                    + JsonValue.quoted(home.folder().toString()) + "}");
        } else if (running.isEmpty()) {
            out.println("not running (home " + home.folder() + ")");
        } else {
            out.println(clean ? "stopped" : "ended by force: it did not stop within a minute");
        }
        return clean ? 0 : 1;
    }

    private Process start(Home home, PortalSettings settings, Arguments arguments) {
        boolean background = arguments.has("--background");
        List<String> line = new ArrayList<>(
                new Launch(place.distribution(), home, settings).command(arguments.has("--console"), arguments));
        place.sources()
                .filter(top -> arguments.has("--demo"))
                .ifPresent(
                        top -> line.add(1, "-Dkhet.author=" + AuthorKey.of(top).folder()));
        var builder = new ProcessBuilder(line).directory(home.folder().toFile());
        if (background) {
            detach(line);
            File log = home.data().resolve("log/console.log").toFile();
            builder.redirectErrorStream(true).redirectOutput(log).redirectInput(new File("/dev/null"));
        } else {
            builder.inheritIO();
            if (!arguments.has("--console")) {
                line.add(1, "-Dkaraf.log.console=WARN");
                builder.redirectInput(new File("/dev/null"));
            }
        }
        try {
            RunningPortal.forget(home);
            return builder.start();
        } catch (IOException failure) {
            throw new Failure("cannot start " + line.getFirst() + ": " + failure.getMessage());
        }
    }

    /** A session of its own, so that closing the terminal does not end the portal. */
    private static void detach(List<String> line) {
        for (String setsid : List.of("/usr/bin/setsid", "/bin/setsid")) {
            if (Files.isExecutable(Path.of(setsid))) {
                line.addFirst(setsid);
                return;
            }
        }
    }

    private void endWithUs(RunningPortal portal, Home home) {
        Runtime.getRuntime().addShutdownHook(new Thread(() -> {
            ending.set(true);
            try {
                portal.end(60);
                RunningPortal.forget(home);
            } catch (InterruptedException interrupted) {
                Thread.currentThread().interrupt();
            }
        }));
    }

    /** Where only modules are missing, the rest of the portal is there for people, and administrators mend it on its pages. */
    private void waitUntilUp(Home home, RunningPortal portal, boolean background) throws InterruptedException {
        var health = new Health();
        var lacking = new LackingModules(home, SETTLED);
        StartWatch watch = watch(Instant.now());
        while (!takesCommands(home) || !(health.isUp(portal.address()) || lacking.isAllThatIsWrong())) {
            refuseIfNewer(home, portal);
            if (ending.get()) {
                Thread.sleep(PATIENCE); // the hook does the rest
            }
            if (!portal.process().isAlive()) {
                RunningPortal.forget(home);
                throw new Failure("the portal ended while starting; see " + home.log() + " and "
                        + home.data().resolve("log/console.log"));
            }
            if (watch.isOver(Instant.now(), () -> Status.troubles(home))) {
                List<String> troubles = Status.troubles(home);
                if (!waitsForDatabase || troubles.stream().noneMatch(trouble -> trouble.startsWith("database:"))) {
                    portal.end(20);
                    RunningPortal.forget(home);
                    throw new Failure("the portal was not up after " + watch.minutes(Instant.now())
                            + " minutes and was ended; see " + home.log() + told(troubles));
                }
                if (background) {
                    throw new Failure("the portal waits for its database and comes up by itself when that answers;"
                            + " ./portal stop ends it" + told(troubles));
                }
                out.println("waiting for the database; nothing has to be started again" + told(troubles));
                watch = watch(Instant.now());
            }
            meanwhile.run();
            Thread.sleep(BETWEEN_LOOKS);
        }
    }

    /** Who starts a portal for another command has said how long that may take. */
    private StartWatch watch(Instant begun) {
        return waitsForDatabase
                ? new StartWatch(begun, patience, STANDSTILL, LONGEST)
                : new StartWatch(begun, patience, Duration.ZERO, patience);
    }

    /** Tables of a newer version do not become older by waiting. */
    private static void refuseIfNewer(Home home, RunningPortal portal) throws InterruptedException {
        List<String> newer = Status.troubles(home).stream()
                .filter(trouble -> NEWER.matcher(trouble).matches())
                .toList();
        if (!newer.isEmpty()) {
            portal.end(20);
            RunningPortal.forget(home);
            throw new Failure(
                    Failure.NEWER_HOME,
                    "the home " + home.folder() + " was written by a newer version of the portal; nothing was changed."
                            + " Start it with that version, or restore a backup that this version made into an empty"
                            + " home: ./portal restore BACKUP --home EMPTY" + told(newer));
        }
    }

    private static String told(List<String> troubles) {
        return troubles.stream().map(trouble -> "\n  " + trouble).collect(Collectors.joining());
    }

    /** The accounts are written while the demonstration is played; a module's part follows when the module is there. */
    private static void waitForDemo(Home home) throws InterruptedException {
        new DemoStart(DEMO_PATIENCE, Duration.ofMillis(250)).await(DemoStart.at(home));
    }

    private static boolean takesCommands(Home home) throws InterruptedException {
        Optional<ControlClient> control = ControlClient.of(home);
        return control.isPresent() && control.get().isReady();
    }

    private void welcome(Home home, PortalSettings settings, Arguments arguments) {
        out.println("Khet Portal is up: " + settings.address());
        new LackingModules(home, Duration.ZERO)
                .told()
                .forEach(trouble ->
                        out.println("but not all of it; ./portal module update FILE mends it\n  " + trouble));
        home.adminLink()
                .map(link -> link.startsWith("/") ? settings.address() + link.substring(1) : link)
                .ifPresent(link -> out.println("Administrator, once:  " + link));
        if (arguments.has("--demo")) {
            out.println("Accounts of the demonstration offices:  " + home.demoAccounts());
        }
        ControlClient.of(home)
                .ifPresent(control -> out.println("Control port (this computer only):  " + control.port()));
        try {
            Files.writeString(home.data().resolve("started"), Instant.now().toString());
        } catch (IOException failure) {
            throw new Failure("cannot write to " + home.data() + ": " + failure.getMessage());
        }
    }

    private static void refuseIfRunning(Home home) {
        RunningPortal.on(home).ifPresent(running -> {
            throw new Failure("a portal runs on this home already: " + running.address() + " (process "
                    + running.process().pid() + ", home " + home.folder() + "); ./portal stop ends it");
        });
    }

    private static void refuseIfTaken(PortalSettings settings) {
        try (var socket = new ServerSocket()) {
            socket.setReuseAddress(true);
            socket.bind(new InetSocketAddress(InetAddress.getByName(settings.host()), settings.port()));
        } catch (IOException taken) {
            throw new Failure("cannot listen on " + settings.host() + " port " + settings.port() + " ("
                    + taken.getMessage() + "); choose another with --port");
        }
    }
}
