package org.khet.command;

import java.io.PrintStream;
import java.util.List;

/** Says what stands in the demonstration offices of a running portal, and removes them without a trace. */
final class DemoCommand {
    private static final String USAGE = "demo show | remove [--added]  [--home DIR]";

    private final Checkout place;
    private final PrintStream out;

    DemoCommand(Checkout place, PrintStream out) {
        this.place = place;
        this.out = out;
    }

    int run(Arguments arguments) throws InterruptedException {
        switch (arguments.word(0, 1, USAGE)) {
            case "show" ->
                tell(
                        "stands here",
                        ControlClient.running(Home.of(place, arguments)).get("demo"));
            case "remove" -> remove(arguments);
            default -> throw new Failure(Failure.USAGE, "usage: ./portal " + USAGE);
        }
        return 0;
    }

    private void remove(Arguments arguments) throws InterruptedException {
        ControlClient control = ControlClient.running(Home.of(place, arguments));
        tell("removed", control.delete(arguments.has("--added") ? "demo/added" : "demo"));
        out.println("Start without --demo from now on, or they come back.");
    }

    private void tell(String what, JsonValue answer) {
        List<JsonValue> offices = answer.at("offices").items();
        if (offices.isEmpty()) {
            out.println("There are no demonstration offices here.");
        }
        for (JsonValue office : offices) {
            out.printf(
                    "%s: office %s with %s people, %s schools (%s added by hand) and all their records%n",
                    what,
                    office.at("office").text(),
                    office.at("people").text(),
                    office.at("schools").text(),
                    office.at("added").text());
        }
    }
}
