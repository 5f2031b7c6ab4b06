package org.khet.portal.control.internal.install;

import java.io.IOException;
import java.io.InputStream;
import java.nio.channels.FileChannel;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.nio.file.StandardOpenOption;
import java.security.DigestInputStream;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.HexFormat;
import org.khet.portal.api.outcome.OutOfService;

/** Jars of modules under their hash, in the portal's home. A jar is flushed to the disk before a row names it. */
final class JarStore {
    private static final long MOST_BYTES = 200L << 20;
    private final Path folder;

    JarStore(Path folder) {
        this.folder = folder;
    }

    /**
     * A jar read to its end.
     *
     * @param file   temporary file
     * @param sha256 hash, hexadecimal
     */
    record Taken(Path file, String sha256) {}

    /** Reads a jar into a temporary file of the store. */
    Taken take(InputStream in) {
        try {
            Files.createDirectories(folder);
            Path file = Files.createTempFile(folder, "half-", ".jar");
            try {
                return new Taken(file, copy(in, file));
            } catch (IOException | RuntimeException failure) {
                Files.deleteIfExists(file);
                throw failure;
            }
        } catch (IOException failure) {
            throw new OutOfService(OutOfService.Part.DISK, failure);
        }
    }

    /** Puts it under its hash. */
    void keep(Taken jar) {
        try {
            Files.move(jar.file(), path(jar.sha256()), StandardCopyOption.ATOMIC_MOVE);
        } catch (IOException failure) {
            throw new OutOfService(OutOfService.Part.DISK, failure);
        }
    }

    /** Throws a jar that was refused away. */
    void drop(Taken jar) {
        try {
            Files.deleteIfExists(jar.file());
        } catch (IOException failure) {
            throw new OutOfService(OutOfService.Part.DISK, failure);
        }
    }

    boolean has(String sha256) {
        return Files.isRegularFile(path(sha256));
    }

    InputStream open(String sha256) throws IOException {
        return Files.newInputStream(path(sha256));
    }

    private Path path(String sha256) {
        return folder.resolve(sha256 + ".jar");
    }

    private static String copy(InputStream in, Path file) throws IOException {
        MessageDigest digest = sha256();
        byte[] buffer = new byte[1 << 16];
        long bytes = 0;
        try (var out = Files.newOutputStream(file);
                var reader = new DigestInputStream(in, digest)) {
            for (int read = reader.read(buffer); read >= 0; read = reader.read(buffer)) {
                bytes += read;
                if (bytes > MOST_BYTES) {
                    throw ModuleJar.refused("control.install.tooLarge");
                }
                out.write(buffer, 0, read);
            }
        }
        try (FileChannel channel = FileChannel.open(file, StandardOpenOption.WRITE)) {
            channel.force(true);
        }
        return HexFormat.of().formatHex(digest.digest());
    }

    private static MessageDigest sha256() {
        try {
            return MessageDigest.getInstance("SHA-256");
        } catch (NoSuchAlgorithmException impossible) {
            throw new IllegalStateException(impossible);
        }
    }
}
