package org.khet.command;

import java.io.IOException;
import java.io.PrintStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import java.util.stream.Collectors;

/** Says whether the portal of a home runs, where, and what is wrong with it. */
final class Status {
    private static final int DOWN = 1;
    private static final int NOT_RUNNING = 4;

    private final Checkout place;
    private final PrintStream out;

    Status(Checkout place, PrintStream out) {
        this.place = place;
        this.out = out;
    }

    /** Ends with 0 when it is up, 1 when it was up and is down now, 4 when it is stopped or still starting. */
    int run(Arguments arguments) {
        Home home = Home.of(place, arguments);
        Optional<RunningPortal> running = RunningPortal.on(home);
        State state = running.map(portal -> state(home, portal)).orElse(State.STOPPED);
        List<String> troubles = state == State.STOPPED ? List.of() : troubles(home);
        if (arguments.has("--json")) {
            out.println(json(home, running, state, troubles));
        } else {
            running.ifPresentOrElse(
                    portal -> out.println(state.word() + ": " + portal.address() + " (process "
                            + portal.process().pid() + ", control port " + controlPort(home) + ")"),
                    () -> out.println("stopped (home " + home.folder() + ")"));
            troubles.forEach(trouble -> out.println("  " + trouble));
        }
        return switch (state) {
            case RUNNING -> 0;
            case DOWN -> DOWN;
            case STARTING, STOPPED -> NOT_RUNNING;
        };
    }

    /** What the portal says is wrong with it, a line each: {@code database: connection refused}. */
    static List<String> troubles(Home home) {
        try {
            Optional<ControlClient> control = ControlClient.of(home);
            return control.isEmpty()
                    ? List.of()
                    : control.get().get("status").at("troubles").items().stream()
                            .map(trouble -> trouble.at("part").text() + ": "
                                    + trouble.at("detail").text())
                            .toList();
        } catch (Failure tooEarly) {
            return List.of();
        } catch (InterruptedException interrupted) {
            Thread.currentThread().interrupt();
            return List.of();
        }
    }

    private enum State {
        RUNNING,
        STARTING,
        DOWN,
        STOPPED;

        String word() {
            return name().toLowerCase(java.util.Locale.ROOT);
        }
    }

    private static State state(Home home, RunningPortal portal) {
        if (new Health().isUp(portal.address())) {
            return State.RUNNING;
        }
        return wasUp(home, portal) ? State.DOWN : State.STARTING;
    }

    /** Whether this process was up before: {@code run} notes the moment. */
    private static boolean wasUp(Home home, RunningPortal portal) {
        Path started = home.data().resolve("started");
        try {
            Instant up = Instant.parse(Files.readString(started).strip());
            return portal.process().info().startInstant().filter(up::isAfter).isPresent();
        } catch (IOException | java.time.format.DateTimeParseException never) {
            return false;
        }
    }

    private static String json(Home home, Optional<RunningPortal> running, State state, List<String> troubles) {
        return "{\"state\":" + JsonValue.quoted(state.word())
                + ",\"pid\":"
                + running.map(portal -> String.valueOf(portal.process().pid())).orElse("null")
                + ",\"address\":"
                + running.map(portal -> JsonValue.quoted(portal.address())).orElse("null")
                + ",\"controlPort\":" + (running.isPresent() ? controlPort(home) : "null")
                + ",\"troubles\":"
                + troubles.stream().map(JsonValue::quoted).collect(Collectors.joining(",", "[", "]"))
                + ",\"home\":" + JsonValue.quoted(home.folder().toString()) + "}";
    }

    private static String controlPort(Home home) {
        return ControlClient.of(home)
                .map(control -> String.valueOf(control.port()))
                .orElse("null");
    }
}
