package org.khet.command;

import java.io.File;
import java.io.IOException;
import java.io.PrintStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import org.khet.command.build.Maven;
import org.khet.command.build.TemporaryFolder;

/** Runs the measurements of karaf-assembly/bench against the distribution that was built. */
final class BenchCommand {
    private final Checkout place;
    private final Build build;
    private final PrintStream out;

    BenchCommand(Checkout place, Build build, PrintStream out) {
        this.place = place;
        this.build = build;
        this.out = out;
    }

    int run(Arguments arguments) throws InterruptedException {
        Path sources = place.needSources("bench");
        build.run();
        Path room = sources.resolve("karaf-assembly/bench");
        Path classPath = room.resolve("target/classpath.txt");
        boolean built = new Maven(sources, out)
                .run(
                        sources.resolve(".khet/bench.log"),
                        List.of(
                                "package",
                                "-DskipTests",
                                "-pl",
                                "karaf-assembly/bench",
                                "-am",
                                "dependency:build-classpath",
                                "-Dmdep.outputFile=target/classpath.txt"));
        if (!built) {
            throw new Failure("the measurements could not be built");
        }
        fetchKaraf(sources, arguments);
        var line = new ArrayList<String>(List.of(
                Path.of(System.getProperty("java.home"), "bin/java").toString(),
                "--enable-native-access=ALL-UNNAMED",
                "-Xmx1g",
                "-Dkhet.distribution=" + place.distribution(),
                "-Dkhet.karaf=" + room.resolve("target/karaf/apache-karaf.zip"),
                "-classpath",
                room.resolve("target/classes") + File.pathSeparator + read(classPath),
                "org.khet.bench.Bench"));
        arguments
                .value("--json")
                .ifPresent(file -> line.addAll(
                        List.of("--json", Path.of(file).toAbsolutePath().toString())));
        arguments.value("--minutes").ifPresent(minutes -> line.addAll(List.of("--minutes", minutes)));
        line.addAll(arguments.words());
        try (var temporary = new TemporaryFolder()) {
            line.add(1, "-Djava.io.tmpdir=" + temporary.folder());
            var builder = new ProcessBuilder(line).directory(sources.toFile()).inheritIO();
            temporary.nameIn(builder.environment());
            out.flush();
            int status = builder.start().waitFor();
            temporary.leftBehind().forEach(out::println);
            return status;
        } catch (IOException failure) {
            throw new Failure("cannot run the measurements: " + failure.getMessage());
        }
    }

    /** What starts and arrivals are measured against; only if one of them is measured. */
    private void fetchKaraf(Path sources, Arguments arguments) throws InterruptedException {
        List<String> names = arguments.words();
        if (!names.isEmpty() && names.stream().noneMatch(name -> name.matches("start.*|module|module-arrival"))) {
            return;
        }
        boolean fetched = new Maven(sources, out)
                .run(
                        sources.resolve(".khet/bench-karaf.log"),
                        List.of("dependency:copy@karaf", "-pl", "karaf-assembly/bench"));
        if (!fetched) {
            throw new Failure("bare Karaf could not be fetched; the other measurements work without it");
        }
    }

    private static String read(Path file) {
        try {
            return Files.readString(file).strip();
        } catch (IOException failure) {
            throw new Failure("cannot read " + file);
        }
    }
}
