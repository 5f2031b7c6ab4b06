package org.khet.command;

import java.io.PrintStream;
import java.io.UncheckedIOException;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.regex.Pattern;

/** {@code ./portal}: finds the command that was asked for, runs it, and turns a failure into its message and status. */
public final class Portal {
    /**
     * One command.
     *
     * @param usage its words and options, without "./portal"
     * @param does one line
     * @param switches its options without a value
     * @param valued its options with a value
     * @param work what it does; gives the status
     */
    private record Command(String usage, String does, Set<String> switches, Set<String> valued, Work work) {}

    private static final Pattern OPTION = Pattern.compile("(--[a-z-]+)");
    private static final Pattern VALUED = Pattern.compile("(--[a-z-]+) [A-Z0-9j]");

    private static final String BUILD = "build [ID]";
    private static final String TEST = "test [ID | --all] [--seed 7]";

    /** Commands that work on the sources; an unpacked distribution does not list them. */
    private static final Set<String> OF_SOURCES = Set.of("build", "test", "bench", "new-module", "dev", "release");

    private interface Work {
        int run(Arguments arguments) throws InterruptedException;
    }

    private final Map<String, Command> commands = new LinkedHashMap<>();
    private final Checkout place;
    private final PrintStream out;
    private final PrintStream err;

    Portal(Checkout place, PrintStream out, PrintStream err) {
        this.place = place;
        this.out = out;
        this.err = err;
        var build = new Build(place, out);
        var run = new Run(place, build, out);
        var modules = new Modules(place, out);
        add(
                "run [--demo] [--port 8080] [--host 127.0.0.1] [--home DIR] [--background | --console]",
                "builds what is missing, starts, waits, prints the address",
                run::run);
        add("stop [--home DIR] [--json]", "ends the portal of a home", run::stop);
        add("status [--home DIR] [--json]", "says whether it runs, and where", new Status(place, out)::run);
        var backups = new BackupCommand(place, build, out);
        add(
                "backup DIR [--office CODE] [--home DIR]",
                "copies all rows, files and settings while people work; of one office its rows and files",
                backups::backUp);
        add(
                "restore DIR [--office CODE [--yes]] [--home DIR]",
                "brings a backup into an empty home, with proof; with --office puts one office of a running portal back",
                backups::restore);
        add(
                "verify DIR [--home DIR]",
                "reads a backup through; with --home compares it with the running portal",
                backups::verify);
        add(
                DatabaseMove.USAGE,
                "moves the portal from the built-in database to PostgreSQL",
                DatabaseMove.of(place, backups, run, out)::run);
        add(
                BUILD,
                "builds what is missing and nothing else; with ID the jar of one module",
                arguments -> arguments.words().isEmpty()
                        ? build.run()
                        : module(arguments, BUILD).build());
        add(
                TEST,
                "the tests that guard a landing; with --all the heavy ones too, as before a release; with ID those of one module;"
                        + " with --seed another fiscal year is played",
                arguments -> arguments.words().isEmpty()
                        ? new Suite(place, arguments.has("--all"), arguments.number("--seed"), out).run()
                        : module(arguments, TEST).test());
        add(
                "bench [--json FILE] [--minutes N] [NAME...]",
                "measures against the goals",
                new BenchCommand(place, build, out)::run);
        add(
                "module list|install FILE|remove ID|update FILE|rollback ID|check FILE [--declarations]|history|enable ID --office CODE"
                        + "|disable ID --office CODE [--yes] [--home DIR]",
                "modules of a running portal",
                modules::run);
        add(
                "demo show|remove [--added] [--home DIR]",
                "what stands in the demonstration offices; removes them",
                new DemoCommand(place, out)::run);
        add(
                AuditCommand.USAGE,
                "reads the audit trail through and names the first entry that was altered or is missing",
                new AuditCommand(place, out)::run);
        add(
                "new-module ID [--prefix ABC]",
                "makes a new module from the template",
                arguments -> new NewModuleCommand(place, out).run(arguments));
        add(
                NewMigration.USAGE,
                "writes the next migration of a module from what its tables lack for its declarations",
                new NewMigration(place, out)::run);
        add(
                Dev.USAGE,
                "builds a module again whenever it is saved, and brings it into the running portal",
                new Dev(place, out)::run);
        add("release VERSION", "makes a release of committed sources", new Release(place, out)::run);
    }

    public static void main(String[] words) throws InterruptedException {
        int status;
        try {
            status = new Portal(Checkout.find(), System.out, System.err).run(List.of(words));
        } catch (Failure failure) {
            System.err.println("portal: " + failure.text());
            status = failure.status();
        } catch (UncheckedIOException failure) {
            System.err.println("portal: " + failure.getCause());
            status = 1;
        }
        System.out.flush();
        System.exit(status);
    }

    int run(List<String> words) throws InterruptedException {
        if (words.isEmpty() || Set.of("--help", "-h", "help").contains(words.getFirst())) {
            list(words.isEmpty() ? err : out);
            return words.isEmpty() ? Failure.USAGE : 0;
        }
        if (words.equals(List.of("--version"))) {
            out.println("Khet Portal " + place.version());
            return 0;
        }
        Command command = commands.get(words.getFirst());
        if (command == null) {
            err.println("portal: there is no command " + words.getFirst() + "; ./portal --help lists them");
            return Failure.USAGE;
        }
        List<String> rest = words.subList(1, words.size());
        if (rest.contains("--help")) {
            out.println("./portal " + command.usage() + "\n    " + command.does());
            return 0;
        }
        return command.work().run(Arguments.parse(rest, command.switches(), command.valued()));
    }

    private ModuleBuild module(Arguments arguments, String usage) {
        return ModuleBuild.of(
                place.needSources(usage.split(" ", 2)[0]), place.version(), arguments.word(0, 1, usage), out);
    }

    private void add(String usage, String does, Work work) {
        String name = usage.split(" ", 2)[0];
        Set<String> valued = options(usage, VALUED);
        Set<String> switches = options(usage, OPTION);
        switches.removeAll(valued);
        commands.put(name, new Command(usage, does, switches, valued, work));
    }

    private static Set<String> options(String usage, Pattern pattern) {
        Set<String> names = new HashSet<>();
        pattern.matcher(usage).results().forEach(found -> names.add(found.group(1)));
        return names;
    }

    private void list(PrintStream to) {
        to.println("usage: ./portal COMMAND");
        commands.forEach((name, command) -> {
            if (place.sources().isPresent() || !OF_SOURCES.contains(name)) {
                to.printf("  %s%n      %s%n", command.usage(), command.does());
            }
        });
        to.println("  --help");
        to.println("      this list; after a command: what it takes");
        to.println("  --version");
        to.println("      the version of the portal");
        to.println("status: 0 done, 1 failed, 2 wrong words, 3 something must be installed first, 4 not running");
    }
}
