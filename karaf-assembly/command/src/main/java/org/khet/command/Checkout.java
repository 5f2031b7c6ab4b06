package org.khet.command;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Stream;

/**
 * Where the command stands: in a clone of the sources, or in an unpacked distribution.
 *
 * @param sources top of the clone; empty in an unpacked distribution
 * @param distribution folder with lib/ and system/; in a clone it may still have to be built
 */
record Checkout(Optional<Path> sources, Path distribution) {
    private static final Pattern VERSION = Pattern.compile("<artifactId>khet</artifactId>\\s*<version>([^<]+)<");

    /** As told by the start script in the system properties khet.sources or khet.distribution. */
    static Checkout find() {
        String sources = System.getProperty("khet.sources", "");
        if (!sources.isEmpty()) {
            Path top = Path.of(sources).toAbsolutePath().normalize();
            return new Checkout(Optional.of(top), top.resolve("karaf-assembly/distribution/target/assembly"));
        }
        String unpacked = System.getProperty("khet.distribution", "");
        if (unpacked.isEmpty()) {
            throw new Failure("start it through ./portal");
        }
        return new Checkout(Optional.empty(), Path.of(unpacked).toAbsolutePath().normalize());
    }

    /** Sources' top, for commands that need it. */
    Path needSources(String command) {
        return sources.orElseThrow(() ->
                new Failure("./portal " + command + " works from the sources, not from an unpacked distribution"));
    }

    /** The home that is meant when none is named. */
    Path usualHome() {
        return sources.map(top -> top.resolve(".khet/home")).orElse(distribution.resolve("home"));
    }

    /** Version of the portal, such as 0.2.0: of the sources' POM, or of the contract in the unpacked distribution. */
    String version() {
        try {
            if (sources.isPresent()) {
                Matcher found = VERSION.matcher(Files.readString(sources.get().resolve("pom.xml")));
                return found.find() ? found.group(1) : "of unknown version";
            }
            try (Stream<Path> versions = Files.list(distribution.resolve("system/org/khet/portal-api"))) {
                return versions.map(folder -> folder.getFileName().toString())
                        .filter(name -> name.matches("[0-9].*"))
                        .findFirst()
                        .orElse("of unknown version");
            }
        } catch (IOException failure) {
            throw new Failure("cannot read the version: " + failure.getMessage());
        }
    }

    boolean isBuilt() {
        return Files.isDirectory(distribution.resolve("system")) && Files.isDirectory(distribution.resolve("lib/boot"));
    }
}
