package org.khet.command;

import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Optional;

/**
 * Where the command stands: in a clone of the sources, or in an unpacked distribution.
 *
 * @param sources top of the clone; empty in an unpacked distribution
 * @param distribution folder with lib/ and system/; in a clone it may still have to be built
 */
record Place(Optional<Path> sources, Path distribution) {
    /** As told by the start script in the system properties khet.sources or khet.distribution. */
    static Place find() {
        String sources = System.getProperty("khet.sources", "");
        if (!sources.isEmpty()) {
            Path top = Path.of(sources).toAbsolutePath().normalize();
            return new Place(Optional.of(top), top.resolve("karaf-assembly/distribution/target/assembly"));
        }
        String unpacked = System.getProperty("khet.distribution", "");
        if (unpacked.isEmpty()) {
            throw new Failure("start it through ./portal");
        }
        return new Place(Optional.empty(), Path.of(unpacked).toAbsolutePath().normalize());
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

    boolean isBuilt() {
        return Files.isDirectory(distribution.resolve("system")) && Files.isDirectory(distribution.resolve("lib/boot"));
    }
}
