package org.khet.command;

import java.io.IOException;
import java.io.PrintStream;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.khet.command.build.Fingerprint;
import org.khet.command.build.InstalledBundles;
import org.khet.command.build.Maven;
import org.khet.command.build.TestTally;

/**
 * Builds and tests one module by itself; used by one thread. What it needs of the portal goes into Maven's local repository first, and again
 * whenever the sources of the portal changed; after that a build takes the module alone.
 */
final class ModuleBuild {
    private static final List<String> ALONE =
            List.of("-q", "-o", "package", "-Dmaven.test.skip", "-Dspotless.check.skip", "-Dbnd.baseline.skip");

    private static final List<String> INSTALL = List.of(
            "install",
            "-DskipTests",
            "-T",
            "1C",
            "-pl",
            "bundles/portal-testkit,bundles/portal-api,bundles/portal-core",
            "-am");

    private static final Pattern MISSING =
            Pattern.compile("Could not (resolve|find) (dependencies|artifact)|Non-resolvable parent POM");

    private final Path sources;
    private final String id;
    private final Path folder;
    private final PrintStream out;
    private final String version;
    private Set<Path> built = Set.of();

    private ModuleBuild(Path sources, String version, String id, PrintStream out) {
        this.sources = sources;
        this.version = version;
        this.id = id;
        folder = sources.resolve("bundles/module-" + id);
        this.out = out;
    }

    /** @throws Failure if the sources have no module of that id */
    static ModuleBuild of(Path sources, String version, String id, PrintStream out) {
        var build = new ModuleBuild(sources, version, id, out);
        if (!id.matches("[a-z]{2,12}") || !Files.isDirectory(build.folder)) {
            throw new Failure("there is no bundles/module-" + id + "; ./portal new-module " + id + " makes it");
        }
        return build;
    }

    /** Makes the jar of the module, signed with the author's key, and prints where it lies. */
    int build() throws InterruptedException {
        Instant start = Instant.now();
        AuthorKey.of(sources).make();
        deleteOldClasses();
        built = files();
        if (!prepared(() -> jar(out))) {
            throw new Failure("module-" + id + " does not build; all it said is in " + log());
        }
        out.printf(
                Locale.ROOT,
                "%s, built in %.1f s%n",
                sources.relativize(jar()),
                Duration.between(start, Instant.now()).toMillis() / 1000.0);
        return 0;
    }

    /** The gate, unit tests and stories on both databases of the module; nothing of the portal is tested again. */
    int test() throws InterruptedException {
        Instant start = Instant.now();
        boolean done = prepared(() -> new Maven(sources, out).run(log(), alone(List.of("-o", "verify"))));
        TestTally tally = TestTally.since(folder, start);
        boolean well = done && tally.passed() > 0 && tally.failed() == 0;
        out.println(tally.passed() + " passed, " + (well ? 0 : Math.max(1, tally.failed())) + " failed");
        return well ? 0 : 1;
    }

    /** Runs tests of the module by these arguments of Maven, which goes on when they fail; whether it came to its end. */
    boolean tried(List<String> arguments) throws InterruptedException {
        var goals = new ArrayList<>(List.of("-o", "verify", "-Dmaven.test.failure.ignore=true"));
        goals.addAll(arguments);
        return prepared(() -> new Maven(sources, out).build(log(), alone(goals)));
    }

    /**
     * Whether what the module is compiled against is installed as the sources have it, whoever built it: then a fresh copy builds one
     * bundle, not all. Should it be of other sources all the same, the round fails, and what it needs is built.
     */
    private boolean isCompilable() {
        String options = System.getenv().getOrDefault("MAVEN_OPTS", "");
        Path repository = InstalledBundles.repository(options, Path.of(System.getProperty("user.home")));
        return new InstalledBundles(sources, repository, version).areNewerThanSources();
    }

    /** One round of Maven; whether it went well. */
    private interface Round {
        boolean run() throws InterruptedException;
    }

    /**
     * Runs the round; before it what the module needs is put into Maven's local repository, if the portal's sources changed since
     * that was done and something older is there, or if the round finds it missing.
     */
    private boolean prepared(Round round) throws InterruptedException {
        String now = needed();
        boolean known = now.equals(read(stamp()));
        if (known || isCompilable()) {
            boolean well = round.run();
            if (well || (known && !lacksArtifacts())) {
                return well;
            }
        }
        out.println("building what module-" + id + " needs ...");
        out.flush();
        if (!new Maven(sources, out).run(log(), INSTALL)) {
            throw new Failure("what module-" + id + " needs does not build; all it said is in " + log());
        }
        write(stamp(), now);
        return round.run();
    }

    /**
     * Makes the jar after a change; what was deleted from the sources since the last time is gone from it.
     *
     * @param said gets the errors
     * @return whether it was made
     */
    boolean jarAgain(PrintStream said) throws InterruptedException {
        Set<Path> now = files();
        if (!now.containsAll(built)) {
            deleteOldClasses();
        }
        built = now;
        return jar(said);
    }

    private Set<Path> files() {
        try (Stream<Path> files = Files.walk(folder.resolve("src/main"))) {
            return files.filter(Files::isRegularFile).collect(Collectors.toUnmodifiableSet());
        } catch (IOException failure) {
            throw new UncheckedIOException(failure);
        }
    }

    /**
     * Makes the jar from what is compiled already and what changed since.
     *
     * @param said gets the errors
     * @return whether it was made
     */
    boolean jar(PrintStream said) throws InterruptedException {
        return new Maven(sources, said).run(log(), alone(ALONE));
    }

    /** The newest jar of the module. */
    Path jar() {
        try (Stream<Path> files = Files.list(folder.resolve("target"))) {
            return files.filter(file ->
                            file.getFileName().toString().matches("module-[a-z]+-[0-9][0-9.]*(-SNAPSHOT)?\\.jar"))
                    .max(Comparator.comparingLong(file -> file.toFile().lastModified()))
                    .orElseThrow(() -> new Failure("no jar was built in " + folder.resolve("target")));
        } catch (IOException failure) {
            throw new UncheckedIOException(failure);
        }
    }

    /** Names, sizes and times of the module's own sources. */
    String fingerprint() {
        return Fingerprint.of(folder.resolve("src/main"), folder.resolve("bnd.bnd"), folder.resolve("pom.xml"));
    }

    private String needed() {
        try (Stream<Path> bundles = Files.list(sources.resolve("bundles"))) {
            Path[] tops = bundles.filter(
                            bundle -> !bundle.getFileName().toString().startsWith("module-"))
                    .sorted()
                    .toArray(Path[]::new);
            return Fingerprint.of(tops);
        } catch (IOException failure) {
            throw new UncheckedIOException(failure);
        }
    }

    /** A resource that is gone from the sources, a migration for example, must be gone from the jar. */
    private void deleteOldClasses() {
        Path classes = folder.resolve("target/classes");
        if (!Files.exists(classes)) {
            return;
        }
        try (Stream<Path> files = Files.walk(classes)) {
            for (Path file : files.sorted(Comparator.reverseOrder()).toList()) {
                Files.delete(file);
            }
        } catch (IOException failure) {
            throw new UncheckedIOException(failure);
        }
    }

    private List<String> alone(List<String> goals) {
        var arguments = new ArrayList<>(goals);
        arguments.addAll(List.of("-f", "bundles/module-" + id + "/pom.xml"));
        return arguments;
    }

    private boolean lacksArtifacts() {
        return MISSING.matcher(read(log())).find();
    }

    private Path stamp() {
        return sources.resolve(".khet/installed");
    }

    private Path log() {
        return sources.resolve(".khet/module-" + id + ".log");
    }

    private static String read(Path file) {
        try {
            return Files.exists(file) ? Files.readString(file) : "";
        } catch (IOException failure) {
            return "";
        }
    }

    private static void write(Path stamp, String text) {
        try {
            Files.createDirectories(stamp.getParent());
            Files.writeString(stamp, text);
        } catch (IOException failure) {
            throw new Failure("cannot write " + stamp + ": " + failure.getMessage());
        }
    }
}
