package org.khet.command;

import java.io.IOException;
import java.io.OutputStream;
import java.io.PrintStream;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.time.Instant;
import java.util.Comparator;
import java.util.List;
import java.util.Locale;
import java.util.stream.Stream;

/**
 * For whoever writes a module: builds it again whenever one of its files is saved, and brings it into the running portal.
 * What does not compile is shown, and the version before runs on. Tests are left to {@code ./portal test}.
 */
final class Dev {
    static final String USAGE = "dev ID [--home DIR]";
    private static final long LOOK_MILLIS = 200;

    private final Place place;
    private final PrintStream out;

    Dev(Place place, PrintStream out) {
        this.place = place;
        this.out = out;
    }

    int run(Arguments arguments) throws InterruptedException {
        String id = arguments.word(0, 1, USAGE);
        Path sources = place.needSources("dev");
        Path module = sources.resolve("bundles/module-" + id);
        if (!id.matches("[a-z]{2,12}") || !Files.isDirectory(module)) {
            throw new Failure("there is no bundles/module-" + id + "; ./portal new-module " + id + " makes it");
        }
        Home home = Home.of(place, arguments);
        Control.running(home);
        AuthorKey.of(sources).make();
        prepare(sources, id);
        String seen = now(module);
        bring(module, home, Instant.now());
        out.println("looking at bundles/module-" + id + "; Ctrl-C ends this, the module stays");
        while (RunningPortal.on(home).isPresent()) {
            Thread.sleep(LOOK_MILLIS);
            String now = now(module);
            if (!now.equals(seen)) {
                Instant saved = Instant.now();
                seen = now;
                if (build(sources, id, out)) {
                    bring(module, home, saved);
                }
            }
        }
        throw new Failure("the portal of the home " + home.folder() + " has ended");
    }

    /** What the module needs goes into Maven's local repository, if it is not there, so that a round builds the module alone. */
    private void prepare(Path sources, String id) throws InterruptedException {
        out.println("building module-" + id + " ...");
        out.flush();
        if (build(sources, id, new PrintStream(OutputStream.nullOutputStream()))) {
            return;
        }
        out.println("building what it needs ...");
        boolean built = new Maven(sources, out)
                .run(
                        sources.resolve(".khet/dev.log"),
                        List.of("install", "-DskipTests", "-T", "1C", "-pl", "bundles/module-" + id, "-am"));
        if (!built) {
            throw new Failure("it does not build");
        }
    }

    private static boolean build(Path sources, String id, PrintStream said) throws InterruptedException {
        return new Maven(sources, said)
                .run(
                        sources.resolve(".khet/dev.log"),
                        List.of(
                                "-q",
                                "-o",
                                "package",
                                "-Dmaven.test.skip",
                                "-Dspotless.check.skip",
                                "-Dbnd.baseline.skip",
                                "-f",
                                "bundles/module-" + id + "/pom.xml"));
    }

    private void bring(Path module, Home home, Instant saved) throws InterruptedException {
        try {
            Json change = Control.running(home).post("modules", jar(module), false);
            String result = change.at("result").text();
            boolean well = result.equals("RUNNING") || result.equals("DONE");
            out.println(
                    well
                            ? String.format(
                                    Locale.ROOT,
                                    "%s %s is there, %.1f s after it was saved",
                                    change.at("id").text(),
                                    change.at("version").text(),
                                    Duration.between(saved, Instant.now()).toMillis() / 1000.0)
                            : change.at("reason").text());
        } catch (Failure refused) {
            out.println(refused.text());
        }
        out.flush();
    }

    private static Path jar(Path module) {
        try (Stream<Path> files = Files.list(module.resolve("target"))) {
            return files.filter(file ->
                            file.getFileName().toString().matches("module-[a-z]+-[0-9][0-9.]*(-SNAPSHOT)?\\.jar"))
                    .max(Comparator.comparingLong(file -> file.toFile().lastModified()))
                    .orElseThrow(() -> new Failure("no jar was built in " + module.resolve("target")));
        } catch (IOException failure) {
            throw new UncheckedIOException(failure);
        }
    }

    private static String now(Path module) {
        return Fingerprint.of(module.resolve("src/main"), module.resolve("bnd.bnd"), module.resolve("pom.xml"));
    }
}
