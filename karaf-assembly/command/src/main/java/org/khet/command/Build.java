package org.khet.command;

import java.io.IOException;
import java.io.PrintStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import org.khet.command.build.Fingerprint;
import org.khet.command.build.Maven;

/** Builds the distribution from the sources, if they changed since it was built. */
final class Build {
    private static final String[] ROOMS = {"bundles", "features", "karaf-assembly", "themes"};

    private final Checkout place;
    private final PrintStream out;

    Build(Checkout place, PrintStream out) {
        this.place = place;
        this.out = out;
    }

    /** In an unpacked distribution there is nothing to build. */
    int run() throws InterruptedException {
        if (place.sources().isEmpty()) {
            return 0;
        }
        Path sources = place.sources().get();
        Path stamp = sources.resolve(".khet/built");
        String now = sourcesNow(sources);
        if (place.isBuilt() && now.equals(read(stamp))) {
            return 0;
        }
        out.println("building (the first time also downloads, and takes some minutes) ...");
        Instant start = Instant.now();
        Path log = sources.resolve(".khet/build.log");
        boolean built = new Maven(sources, out)
                .run(log, List.of("package", "-DskipTests", "-T", "1C", "-pl", "karaf-assembly/distribution", "-am"));
        if (!built) {
            throw new Failure("the build failed; all it said is in " + log);
        }
        write(stamp, now);
        out.println("built in " + Duration.between(start, Instant.now()).toSeconds() + " s");
        return 0;
    }

    private static String sourcesNow(Path sources) {
        var tops = new Path[ROOMS.length];
        for (int i = 0; i < ROOMS.length; i++) {
            tops[i] = sources.resolve(ROOMS[i]);
        }
        return Fingerprint.of(tops) + stampOf(sources.resolve("pom.xml"));
    }

    private static String stampOf(Path file) {
        try {
            return " " + Files.getLastModifiedTime(file).toMillis() + " " + Files.size(file);
        } catch (IOException failure) {
            throw new Failure("cannot read " + file);
        }
    }

    private static String read(Path stamp) {
        try {
            return Files.exists(stamp) ? Files.readString(stamp) : "";
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
