package org.khet.browser;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.channels.FileChannel;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.nio.file.StandardOpenOption;
import java.nio.file.attribute.FileTime;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.regex.Pattern;
import java.util.stream.Stream;

/** The demonstration offices as a first start leaves them: made once for all stories of a run, each of which works on a copy. */
final class DemoHome {
    /**
     * The days of the demonstration count from the day on which it was made. Longer than a run of all stories; the administrator's link
     * works for a day, and a start makes another when it does not.
     */
    private static final Duration FRESH = Duration.ofHours(3);

    private static final Pattern MADE_ANEW =
            Pattern.compile("(data/(cache|log|tmp|distribution\\.stamp)|control\\.json|karaf\\.pid|lock)(/.*)?");

    private final Path output;
    private final Path archive;

    /**
     * @param output  folder for what the stories make
     * @param archive of the distribution
     */
    DemoHome(Path output, Path archive) {
        this.output = output;
        this.archive = archive;
    }

    /** Puts a copy there, what is there already stays; stories in another process wait while it is made. */
    void copyTo(Path home) {
        try (var lock = FileChannel.open(
                output.resolve("demo-home.lock"), StandardOpenOption.CREATE, StandardOpenOption.WRITE)) {
            lock.lock();
            Path made = output.resolve("demo-home");
            if (!isFresh(made)) {
                make(made);
            }
            copy(made, home);
        } catch (IOException failure) {
            throw new UncheckedIOException(failure);
        }
    }

    private boolean isFresh(Path made) throws IOException {
        if (!Files.exists(made)) {
            return false;
        }
        Instant at = Files.getLastModifiedTime(made).toInstant();
        return at.isAfter(Files.getLastModifiedTime(archive).toInstant())
                && at.isAfter(Instant.now().minus(FRESH));
    }

    private void make(Path made) throws IOException {
        Path whole = output.resolve("demo-home-making");
        for (Path old : List.of(made, whole)) {
            if (Files.exists(old)) {
                StoryFolders.delete(old);
            }
        }
        try (Distribution portal = Distribution.start("--demo")) {
            portal.command("stop");
            copy(portal.home(), whole);
        }
        Files.move(whole, made, StandardCopyOption.ATOMIC_MOVE);
        Files.setLastModifiedTime(made, FileTime.from(Instant.now()));
    }

    private static void copy(Path from, Path to) throws IOException {
        List<Path> files;
        try (Stream<Path> walk = Files.walk(from)) {
            files = walk.filter(file ->
                            !MADE_ANEW.matcher(from.relativize(file).toString()).matches())
                    .toList();
        }
        for (Path file : files) {
            Path copy = to.resolve(from.relativize(file).toString());
            if (!Files.exists(copy)) {
                Files.copy(file, copy, StandardCopyOption.COPY_ATTRIBUTES);
            }
        }
    }
}
