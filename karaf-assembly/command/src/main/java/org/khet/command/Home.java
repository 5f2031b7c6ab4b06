package org.khet.command;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.nio.file.attribute.PosixFilePermissions;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.khet.command.build.Fingerprint;

/** What one office owns: settings, data, logs, and the note of which process runs on it. */
record Home(Path folder) {
    static Home of(Checkout place, Arguments arguments) {
        Path folder = arguments.value("--home").map(Path::of).orElseGet(place::usualHome);
        return new Home(folder.toAbsolutePath().normalize());
    }

    Path config() {
        return folder.resolve("config");
    }

    Path data() {
        return folder.resolve("data");
    }

    Path log() {
        return data().resolve("log/portal.log");
    }

    Path controlFile() {
        return folder.resolve("control.json");
    }

    Path demoAccounts() {
        return folder.resolve("demo-accounts.txt");
    }

    Path runFile() {
        return folder.resolve("run.properties");
    }

    /** The administrator's link of the first start; empty once it was used. */
    Optional<String> adminLink() {
        Path file = folder.resolve("admin-link.txt");
        try {
            return Files.isReadable(file) ? Optional.of(Files.readString(file).strip()) : Optional.empty();
        } catch (IOException gone) {
            return Optional.empty();
        }
    }

    /** Makes what is missing; settings that are there stay. Bundles of another distribution, and what was only for a run, go. */
    void prepare(Path distribution) {
        try {
            boolean fresh = !Files.exists(folder);
            Files.createDirectories(folder);
            if (fresh) {
                keepToOwner(folder);
            }
            for (Path own : List.of(data(), config())) {
                Files.createDirectories(own);
                keepToOwner(own); // the folder itself may have been made for other things too
            }
            deleteTree(data().resolve("tmp"));
            for (String name : List.of("config", "data/tmp", "data/log", "deploy")) {
                Files.createDirectories(folder.resolve(name));
            }
            copySettings(distribution.resolve("config"));
            forgetOtherBundles(Fingerprint.of(distribution.resolve("system"))
                    + Fingerprint.ofContents(distribution.resolve("etc")));
        } catch (IOException failure) {
            throw new Failure("cannot write to the home " + folder + ": " + failure.getMessage());
        }
    }

    /** Only who owns a folder may say who reads it; settings that the machine's administrator owns stay as they are. */
    private static void keepToOwner(Path folder) throws IOException {
        if (folder.getFileSystem().supportedFileAttributeViews().contains("posix")
                && Files.getOwner(folder).getName().equals(System.getProperty("user.name"))) {
            Files.setPosixFilePermissions(folder, PosixFilePermissions.fromString("rwx------"));
        }
    }

    private void copySettings(Path from) throws IOException {
        try (Stream<Path> files = Files.list(from)) {
            for (Path file : files.filter(Files::isRegularFile).toList()) {
                Path mine = config().resolve(file.getFileName());
                if (!Files.exists(mine)) {
                    Files.copy(file, mine, StandardCopyOption.COPY_ATTRIBUTES);
                    mine.toFile().setWritable(true, true);
                }
            }
        }
    }

    private void forgetOtherBundles(String distribution) throws IOException {
        Path stamp = data().resolve("distribution.stamp");
        if (Files.exists(stamp) && Files.readString(stamp).equals(distribution)) {
            return;
        }
        deleteTree(data().resolve("cache"));
        Files.writeString(stamp, distribution);
    }

    private static void deleteTree(Path top) {
        if (!Files.exists(top)) {
            return;
        }
        try (Stream<Path> files = Files.walk(top)) {
            for (Path file : files.sorted(Comparator.reverseOrder()).toList()) {
                Files.delete(file);
            }
        } catch (IOException failure) {
            throw new UncheckedIOException(failure);
        }
    }
}
