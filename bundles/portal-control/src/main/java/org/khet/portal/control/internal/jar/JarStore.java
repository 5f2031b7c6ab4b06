package org.khet.portal.control.internal.jar;

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
import java.time.Instant;
import java.util.HexFormat;
import java.util.Set;
import java.util.stream.Stream;
import org.khet.portal.api.outcome.OutOfService;

/** Jars of modules under their hash, in a folder that several nodes may share. A jar is flushed to the disk before a row names it. */
public final class JarStore {
    private static final long MOST_BYTES = 200L << 20;
    private static final String HALF = "half-";
    private final Path folder;

    /** In this folder. */
    public JarStore(Path folder) {
        this.folder = folder;
    }

    /**
     * A jar read to its end.
     *
     * @param file   temporary file
     * @param sha256 hash, hexadecimal
     */
    public record Taken(Path file, String sha256) {}

    /** Reads a jar, or the one module of a kar, into a temporary file of the store. */
    public Taken take(InputStream in) {
        try {
            Files.createDirectories(folder);
            Path file = Files.createTempFile(folder, HALF, ".jar");
            try {
                String sha256 = copy(in, file);
                TableOfContents.check(file);
                return Kar.isKar(file) ? module(file) : new Taken(file, sha256);
            } catch (IOException | RuntimeException failure) {
                Files.deleteIfExists(file);
                throw failure;
            }
        } catch (IOException failure) {
            throw new OutOfService(OutOfService.Part.DISK, failure);
        }
    }

    private Taken module(Path kar) throws IOException {
        Path file = Files.createTempFile(folder, HALF, ".jar");
        try {
            Kar.unpackModule(kar, file);
            try (InputStream inner = Files.newInputStream(file)) {
                return new Taken(kar, copy(inner, kar));
            }
        } finally {
            Files.deleteIfExists(file);
        }
    }

    /**
     * Throws away what a portal that died left half-written, and jars that nothing names any more.
     *
     * @param before what was written later stays: another node may be at it
     */
    public void tidy(Set<String> named, Instant before) {
        try (Stream<Path> files = Files.exists(folder) ? Files.list(folder) : Stream.empty()) {
            for (Path file : files.toList()) {
                String name = String.valueOf(file.getFileName());
                boolean nameless =
                        name.startsWith(HALF) || (name.endsWith(".jar") && !named.contains(name.replace(".jar", "")));
                if (nameless && Files.getLastModifiedTime(file).toInstant().isBefore(before)) {
                    Files.deleteIfExists(file);
                }
            }
        } catch (IOException failure) {
            throw new OutOfService(OutOfService.Part.DISK, failure);
        }
    }

    /** Puts it under its hash. */
    public void keep(Taken jar) {
        try {
            Files.move(jar.file(), path(jar.sha256()), StandardCopyOption.ATOMIC_MOVE);
        } catch (IOException failure) {
            throw new OutOfService(OutOfService.Part.DISK, failure);
        }
    }

    /** Throws a jar that was refused away. */
    public void drop(Taken jar) {
        try {
            Files.deleteIfExists(jar.file());
        } catch (IOException failure) {
            throw new OutOfService(OutOfService.Part.DISK, failure);
        }
    }

    /** Whether a jar of this hash is there. */
    public boolean has(String sha256) {
        return Files.isRegularFile(path(sha256));
    }

    /** Opens a jar. */
    public InputStream open(String sha256) throws IOException {
        return Files.newInputStream(path(sha256));
    }

    /** Where the jar of this hash lies. */
    public Path path(String sha256) {
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
