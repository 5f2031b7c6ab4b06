package org.khet.portal.core.internal.file;

import java.io.IOException;
import java.nio.file.DirectoryStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.FileTime;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.util.UUID;
import org.khet.portal.api.operation.BackedUpFolder;
import org.osgi.framework.BundleContext;
import org.osgi.service.component.annotations.Activate;
import org.osgi.service.component.annotations.Component;
import org.osgi.service.component.annotations.Reference;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/**
 * Where contents lie: {@code khet.files}, else {@code files} in the portal's data folder. A file of its own says that a backup
 * holds them, so that every node on the same disk sees it; one that a crash left counts no more after a day.
 */
@Component(service = {FileStoreFolder.class, BackedUpFolder.class})
public final class FileStoreFolder implements BackedUpFolder {
    private static final String HELD = "held-";
    private static final Duration LONGEST = Duration.ofDays(1);
    private static final Logger LOG = LoggerFactory.getLogger(FileStoreFolder.class);
    private final Path path;
    private final Clock clock;

    /** @param context knows the folders of this runtime */
    @Activate
    public FileStoreFolder(BundleContext context, @Reference Clock clock) {
        this(choose(context), clock);
    }

    /** @param path the folder, made when needed */
    FileStoreFolder(Path path, Clock clock) {
        this.path = path;
        this.clock = clock;
    }

    @Override
    public String usual() {
        return "data/files";
    }

    @Override
    public Path path() {
        return path;
    }

    @Override
    public String namedBy() {
        return "core_file.sha256";
    }

    @Override
    public Hold hold() throws IOException {
        Files.createDirectories(path);
        Path held = Files.createFile(path.resolve(HELD + UUID.randomUUID() + ".part"));
        Files.setLastModifiedTime(held, FileTime.from(clock.instant()));
        return () -> release(held);
    }

    /** Whether somebody holds all contents now. */
    boolean isHeld() throws IOException {
        try (DirectoryStream<Path> holds = Files.newDirectoryStream(path, HELD + "*.part")) {
            for (Path held : holds) {
                if (began(held).plus(LONGEST).isAfter(clock.instant())) {
                    return true;
                }
                release(held);
            }
            return false;
        }
    }

    private static Instant began(Path held) {
        try {
            return Files.getLastModifiedTime(held).toInstant();
        } catch (IOException gone) {
            return Instant.EPOCH;
        }
    }

    private static void release(Path held) {
        try {
            Files.deleteIfExists(held);
        } catch (IOException later) {
            LOG.warn("{} stays; for a day no file is thrown away: {}", held, later.toString());
        }
    }

    private static Path choose(BundleContext context) {
        String own = context.getProperty("khet.files");
        if (own != null) {
            return Path.of(own).toAbsolutePath();
        }
        String data = context.getProperty("karaf.data");
        String base = data != null ? data : context.getProperty("khet.home");
        return Path.of(base != null ? base : "", "files").toAbsolutePath();
    }
}
