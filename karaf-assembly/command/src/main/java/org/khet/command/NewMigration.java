package org.khet.command;

import java.io.IOException;
import java.io.PrintStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Instant;
import java.time.LocalDateTime;
import java.time.ZoneOffset;
import java.time.format.DateTimeFormatter;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.khet.command.build.TestTally;

/**
 * Writes the next migration of a module from what its tables lack for its declarations: the contract tests of its kinds compare
 * both on each database and write the statements. The author reads it and owns it.
 */
final class NewMigration {
    static final String USAGE = "new-migration ID";
    /** The test that writes what is missing; a module has it for each kind or for all. */
    private static final String TEST = "tablesHaveEachDeclaredColumnAndIndex";

    private static final DateTimeFormatter VERSION = DateTimeFormatter.ofPattern("uuuuMMdd.HHmm");
    private static final Pattern NAME = Pattern.compile("V(\\d{8}\\.\\d{4})__.*\\.sql");
    private final Checkout place;
    private final PrintStream out;

    NewMigration(Checkout place, PrintStream out) {
        this.place = place;
        this.out = out;
    }

    int run(Arguments arguments) throws InterruptedException {
        String id = arguments.word(0, 1, USAGE);
        Path sources = place.needSources("new-migration");
        ModuleBuild build = ModuleBuild.of(sources, place.version(), id, out);
        Path module = sources.resolve("bundles/module-" + id);
        Path found = module.resolve("target/new-migration");
        try {
            empty(found);
            Instant start = Instant.now();
            compare(build, id, found);
            compared(TestTally.since(module, start), !files(found).isEmpty(), id);
            return write(module, id, found);
        } catch (IOException failure) {
            throw new Failure("cannot write: " + failure.getMessage());
        }
    }

    /** Tests that find something missing fail; only what does not build writes nothing and is told. */
    private void compare(ModuleBuild build, String id, Path found) throws InterruptedException {
        out.println("comparing the declarations of " + id + " with its tables ...");
        boolean done = build.tried(
                List.of("-Dtest=*#" + TEST, "-Dsurefire.failIfNoSpecifiedTests=false", "-Dkhet.migration=" + found));
        if (!done) {
            throw new Failure("it does not build");
        }
    }

    /** @throws Failure if nothing was compared, which is not the same as that nothing is missing */
    static void compared(TestTally tests, boolean found, String id) {
        if (tests.passed() + tests.failed() == 0) {
            throw new Failure(
                    "no test of module-" + id + " compares its declarations with its tables: it has none named " + TEST
                            + ", as RecordContract has it for one kind and RecordFixture.tableFaults() compares all");
        }
        if (tests.failed() > 0 && !found) {
            throw new Failure("the tests that compare the tables of " + id
                    + " failed for another reason; their reports are in bundles/module-" + id
                    + "/target/surefire-reports");
        }
    }

    private int write(Path module, String id, Path found) throws IOException {
        List<Path> kinds = files(found);
        if (kinds.isEmpty()) {
            out.println("nothing is missing: the tables have what the declarations need");
            return 0;
        }
        Path folder = Files.createDirectories(module.resolve("src/main/resources/migrations/" + id));
        String words = kinds.stream()
                .map(file -> file.getFileName().toString().replace(".sql", "").replace('-', '_'))
                .collect(Collectors.joining("_"));
        Path file = folder.resolve("V" + version(folder, LocalDateTime.now(ZoneOffset.UTC)) + "__" + words + ".sql");
        Files.writeString(file, script(kinds));
        out.println("written: " + file);
        out.println("read it before you commit it: it only adds; columns of one database alone go into .derby.sql and"
                + " .postgresql.sql");
        return 0;
    }

    /** This minute, or the one after the last migration that is there: each runs after those that somebody has. */
    static String version(Path folder, LocalDateTime now) throws IOException {
        LocalDateTime after = files(folder).stream()
                .map(file -> NAME.matcher(file.getFileName().toString()))
                .filter(Matcher::matches)
                .map(name -> LocalDateTime.parse(name.group(1), VERSION).plusMinutes(1))
                .max(Comparator.naturalOrder())
                .orElse(now);
        return VERSION.format(after.isAfter(now) ? after : now);
    }

    /** Each statement once: the steps belong to all kinds. */
    static String script(List<Path> kinds) throws IOException {
        Set<String> statements = new LinkedHashSet<>();
        for (Path kind : kinds) {
            statements.addAll(List.of(Files.readString(kind).strip().split("(?<=;)\n")));
        }
        return "-- expand\n" + String.join("\n", statements) + "\n";
    }

    private static List<Path> files(Path folder) throws IOException {
        if (!Files.isDirectory(folder)) {
            return List.of();
        }
        try (Stream<Path> files = Files.list(folder)) {
            return files.sorted().toList();
        }
    }

    private static void empty(Path folder) throws IOException {
        for (Path file : new ArrayList<>(files(folder))) {
            Files.delete(file);
        }
    }
}
