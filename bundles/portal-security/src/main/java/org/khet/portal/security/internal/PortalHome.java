package org.khet.portal.security.internal;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.NoSuchFileException;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.nio.file.attribute.PosixFilePermissions;
import java.util.List;
import org.osgi.framework.BundleContext;
import org.osgi.service.component.annotations.Activate;
import org.osgi.service.component.annotations.Component;

/** The portal's home folder, and files in it that only its owner may read. Safe for concurrent use. */
@Component(service = PortalHome.class)
public final class PortalHome {
    private final Path folder;

    /** Takes the folder {@code khet.home}, else Karaf's own. */
    @Activate
    public PortalHome(BundleContext context) {
        this(folder(context));
    }

    private PortalHome(Path folder) {
        this.folder = folder;
    }

    /** The home in this folder. */
    public static PortalHome at(Path folder) {
        return new PortalHome(folder);
    }

    /** Lines of the file; none when it is not there. */
    public synchronized List<String> read(String name) {
        try {
            return Files.readAllLines(folder.resolve(name));
        } catch (NoSuchFileException missing) {
            return List.of();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /** Replaces the file as a whole; it is readable by the owner only from its first byte on. */
    public synchronized void write(String name, List<String> lines) {
        Path file = folder.resolve(name);
        try {
            Files.createDirectories(folder.resolve(name).getParent());
            Path fresh = create(name + ".new");
            Files.write(fresh, lines);
            Files.move(fresh, file, StandardCopyOption.ATOMIC_MOVE, StandardCopyOption.REPLACE_EXISTING);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /** Deletes the file if it is there. */
    public synchronized void delete(String name) {
        try {
            Files.deleteIfExists(folder.resolve(name));
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private Path create(String name) throws IOException {
        Path file = folder.resolve(name);
        Files.deleteIfExists(file);
        if (!file.getFileSystem().supportedFileAttributeViews().contains("posix")) {
            return Files.createFile(file);
        }
        return Files.createFile(
                file, PosixFilePermissions.asFileAttribute(PosixFilePermissions.fromString("rw-------")));
    }

    private static Path folder(BundleContext context) {
        String home = context.getProperty("khet.home");
        String base = home != null ? home : context.getProperty("karaf.base");
        return Path.of(base != null ? base : "").toAbsolutePath();
    }
}
