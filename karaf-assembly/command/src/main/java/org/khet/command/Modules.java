package org.khet.command;

import java.io.PrintStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;

/** Lists, installs, removes and switches modules of a running portal. */
final class Modules {
    private static final String USAGE =
            "module list | history | check FILE [--declarations] | install FILE [--yes] | update FILE [--yes]"
                    + " | rollback ID | remove ID | enable ID --office CODE | disable ID --office CODE  [--home DIR]";

    private final Checkout place;
    private final PrintStream out;

    Modules(Checkout place, PrintStream out) {
        this.place = place;
        this.out = out;
    }

    int run(Arguments arguments) throws InterruptedException {
        if (arguments.words().isEmpty()) {
            throw new Failure(Failure.USAGE, "usage: ./portal " + USAGE);
        }
        String action = arguments.words().getFirst();
        switch (action) {
            case "list" -> list(arguments);
            case "history" -> history(arguments);
            case "check" -> {
                if (arguments.has("--declarations")) {
                    checkDeclarations(arguments);
                } else {
                    check(arguments);
                }
            }
            case "install", "update" -> install(arguments);
            case "rollback" -> rollBack(arguments);
            case "remove" -> remove(arguments);
            case "enable", "disable" -> switchFor(arguments, action.equals("enable"));
            default -> throw new Failure(Failure.USAGE, "usage: ./portal " + USAGE);
        }
        return 0;
    }

    private void list(Arguments arguments) throws InterruptedException {
        JsonValue answer = control(arguments).get("modules");
        var modules = answer.items().isEmpty() ? answer.at("modules").items() : answer.items();
        out.printf("%-14s %-18s %-12s %s%n", "ID", "VERSION", "STATE", "OFFICES");
        for (JsonValue module : modules) {
            String offices = String.join(
                    " ",
                    module.at("offices").items().stream().map(JsonValue::text).toList());
            out.printf(
                    "%-14s %-18s %-12s %s%n",
                    module.at("id").text(),
                    module.at("version").text(),
                    module.at("state").text(),
                    offices);
        }
    }

    private void history(Arguments arguments) throws InterruptedException {
        out.printf(
                "%-20s %-9s %-12s %-32s %-8s %-20s %s%n", "BEGAN", "WHAT", "ID", "FROM -> TO", "DOOR", "BY", "RESULT");
        for (JsonValue change : control(arguments).get("history").at("changes").items()) {
            out.printf(
                    "%-20.19s %-9s %-12s %-32s %-8s %-20s %s%n",
                    change.at("began").text(),
                    change.at("kind").text(),
                    change.at("id").text(),
                    change.at("from").text() + " -> " + change.at("version").text(),
                    change.at("door").text(),
                    change.at("by").text(),
                    (change.at("result").text() + "  " + change.at("reason").text()).strip());
        }
    }

    private void check(Arguments arguments) throws InterruptedException {
        JsonValue offer = control(arguments).post("offers", file(arguments), false);
        out.println(offer.at("id").text() + " " + offer.at("version").text() + ", now "
                + (offer.at("installed").text().isEmpty()
                        ? "not installed"
                        : offer.at("installed").text()));
        out.println("signature: "
                + (offer.at("trust").text() + " " + offer.at("signer").text()).strip());
        for (String what : List.of(
                "views",
                "permissions",
                "tables",
                "jobs",
                "settings",
                "services",
                "processes",
                "uses",
                "libraries",
                "migrations",
                "questions",
                "refusals")) {
            offer.at(what).items().forEach(item -> out.println("  " + what + ": " + item.text()));
        }
        if (!offer.at("refusals").items().isEmpty()) {
            throw new Failure("it would not be let in");
        }
    }

    private void checkDeclarations(Arguments arguments) {
        List<String> lines = new JarDeclarationCheck(place).lines(file(arguments));
        lines.forEach(out::println);
        if (lines.size() > 1) {
            throw new Failure((lines.size() - 1) + " faults of declarations");
        }
    }

    private void install(Arguments arguments) throws InterruptedException {
        JsonValue done = control(arguments).post("modules", file(arguments), arguments.has("--yes"));
        say(done, done.at("kind").text().equals("UPDATE") ? "updated" : "installed");
    }

    private void rollBack(Arguments arguments) throws InterruptedException {
        JsonValue done = control(arguments).post("modules/" + id(arguments) + "/rollback");
        say(done, "went back:");
    }

    private void say(JsonValue change, String what) {
        String result = change.at("result").text();
        if (!result.equals("RUNNING") && !result.equals("DONE")) {
            throw new Failure(change.at("reason").text());
        }
        out.println(what + " " + change.at("id").text() + " "
                + change.at("version").text() + "; its health is watched for a minute");
    }

    private static Path file(Arguments arguments) {
        Path file = Path.of(arguments.word(1, 2, USAGE)).toAbsolutePath();
        if (!Files.isRegularFile(file)) {
            throw new Failure("no such file: " + file);
        }
        return file;
    }

    private void remove(Arguments arguments) throws InterruptedException {
        String id = id(arguments);
        control(arguments).delete("modules/" + id);
        out.println("removed " + id + "; its data stays");
    }

    private void switchFor(Arguments arguments, boolean on) throws InterruptedException {
        String id = id(arguments);
        String office = arguments
                .value("--office")
                .filter(code -> code.matches("[A-Za-z0-9._-]{1,40}"))
                .orElseThrow(() -> new Failure(Failure.USAGE, "name the office: --office CODE"));
        String path = "modules/" + id + "/offices/" + office;
        if (on) {
            control(arguments).put(path);
        } else {
            control(arguments).delete(path);
        }
        out.println(id + " is " + (on ? "on" : "off") + " for office " + office);
    }

    private static String id(Arguments arguments) {
        String id = arguments.word(1, 2, USAGE);
        if (!id.matches("[a-z]{2,12}")) {
            throw new Failure(Failure.USAGE, "a module's id is 2 to 12 small letters, not " + id);
        }
        return id;
    }

    private ControlClient control(Arguments arguments) {
        return ControlClient.running(Home.of(place, arguments));
    }
}
