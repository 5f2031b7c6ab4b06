package org.khet.portal.core.internal.file;

import java.io.IOException;
import java.io.InputStream;
import java.nio.channels.FileChannel;
import java.nio.file.DirectoryStream;
import java.nio.file.Files;
import java.nio.file.LinkOption;
import java.nio.file.NoSuchFileException;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.nio.file.StandardOpenOption;
import java.nio.file.attribute.FileTime;
import java.time.Clock;
import java.time.Instant;
import java.util.UUID;
import java.util.function.Consumer;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.osgi.service.component.annotations.Activate;
import org.osgi.service.component.annotations.Component;
import org.osgi.service.component.annotations.Reference;

/**
 * Contents on disk, each under its SHA-256 in two levels of folders. A content appears with its last byte flushed or not at
 * all. The time of a content's file says when it was last asked for, so that what nobody keeps can be thrown away. Safe for
 * concurrent use, also by several nodes on one disk.
 */
@Component(service = ContentStore.class)
public final class ContentStore {
    private static final Pattern HASH = Pattern.compile("[0-9a-f]{64}");
    private final FileStoreFolder store;
    private final Path folder;
    private final Path arriving;
    private final Path leaving;
    private final Clock clock;

    /** @param folder where contents lie */
    @Activate
    public ContentStore(@Reference FileStoreFolder folder, @Reference Clock clock) {
        this.store = folder;
        this.folder = folder.path();
        this.arriving = this.folder.resolve("arriving");
        this.leaving = this.folder.resolve("leaving");
        this.clock = clock;
    }

    /** A fresh, empty file for a content that is coming in. */
    Path arrive() throws IOException {
        Files.createDirectories(arriving);
        return Files.createFile(arriving.resolve(UUID.randomUUID() + ".part"));
    }

    /** Makes the flushed file the content of this hash; from now on it survives a failure of power. */
    void settle(Path arrived, String sha256) throws IOException {
        Path place = place(sha256);
        Path first = folder.resolve(sha256.substring(0, 2));
        Path second = first.resolve(sha256.substring(2, 4));
        Files.createDirectories(second);
        Files.setLastModifiedTime(arrived, FileTime.from(clock.instant()));
        Files.move(arrived, place, StandardCopyOption.ATOMIC_MOVE, StandardCopyOption.REPLACE_EXISTING);
        flush(second);
        flush(first);
    }

    /**
     * Whether the content is there; it counts as asked for now. Not while it is thrown away here, and looked at again afterwards:
     * the time may have gone to a file that another node has just taken away, which is then brought again.
     */
    synchronized boolean touch(String sha256) throws IOException {
        Path place = place(sha256);
        if (!Files.isRegularFile(place, LinkOption.NOFOLLOW_LINKS)) {
            return false;
        }
        try {
            Files.setLastModifiedTime(place, FileTime.from(clock.instant()));
            return Files.exists(place);
        } catch (NoSuchFileException thrownAway) {
            return false;
        }
    }

    /** Where the content lies, for whoever reads it from the disk. */
    Path file(String sha256) {
        return place(sha256);
    }

    /** Opens the content. */
    InputStream open(String sha256) throws IOException {
        return Files.newInputStream(place(sha256));
    }

    /**
     * Throws away a content that was not asked for since the instant, unless all are held. It is set aside first and looked at
     * there: who asks for it from then on does not find it and brings it again; who asked just before has made it young.
     */
    synchronized boolean drop(String sha256, Instant since) throws IOException {
        Path place = place(sha256);
        if (!Files.exists(place) || !isOlder(place, since) || store.isHeld()) {
            return false;
        }
        Path aside = Files.createDirectories(leaving).resolve(sha256);
        Files.move(place, aside, StandardCopyOption.ATOMIC_MOVE, StandardCopyOption.REPLACE_EXISTING);
        if (isOlder(aside, since)) {
            return Files.deleteIfExists(aside);
        }
        bringBack(aside);
        return false;
    }

    /** What a crash left aside is where it was. */
    void bringBack() throws IOException {
        if (Files.isDirectory(leaving)) {
            try (DirectoryStream<Path> left = Files.newDirectoryStream(leaving)) {
                for (Path aside : left) {
                    bringBack(aside);
                }
            }
        }
    }

    private void bringBack(Path aside) throws IOException {
        Path place = place(aside.getFileName().toString());
        if (Files.exists(place)) {
            Files.deleteIfExists(aside); // the same content came again meanwhile
        } else {
            Files.move(aside, place, StandardCopyOption.ATOMIC_MOVE);
        }
    }

    /** Hands out the hashes of contents that were not asked for since the instant. */
    void older(Instant since, Consumer<String> sink) throws IOException {
        if (!Files.isDirectory(folder)) {
            return;
        }
        try (Stream<Path> all = Files.walk(folder, 3)) {
            all.filter(path -> !path.startsWith(leaving))
                    .filter(path -> HASH.matcher(path.getFileName().toString()).matches() && isOlder(path, since))
                    .forEach(path -> sink.accept(path.getFileName().toString()));
        }
    }

    /** Throws away what came in by half and was left before the instant. */
    int dropArriving(Instant before) throws IOException {
        if (!Files.isDirectory(arriving)) {
            return 0;
        }
        int dropped = 0;
        try (Stream<Path> parts = Files.list(arriving)) {
            for (Path part : parts.filter(path -> isOlder(path, before)).toList()) {
                dropped += Files.deleteIfExists(part) ? 1 : 0;
            }
        }
        return dropped;
    }

    private static boolean isOlder(Path path, Instant since) {
        try {
            return Files.getLastModifiedTime(path).toInstant().isBefore(since);
        } catch (IOException gone) {
            return false; // somebody else threw it away
        }
    }

    private Path place(String sha256) {
        if (!HASH.matcher(sha256).matches()) {
            throw new IllegalArgumentException("not a content hash");
        }
        return folder.resolve(sha256.substring(0, 2))
                .resolve(sha256.substring(2, 4))
                .resolve(sha256);
    }

    /** A new name lasts only once its folder is flushed; Windows cannot do that and need not. */
    private static void flush(Path directory) throws IOException {
        if (directory.getFileSystem().supportedFileAttributeViews().contains("posix")) {
            try (FileChannel channel = FileChannel.open(directory, StandardOpenOption.READ)) {
                channel.force(true);
            }
        }
    }
}
