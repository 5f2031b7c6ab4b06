package org.khet.portal.control.internal.jar;

import java.io.IOException;
import java.io.InputStream;
import java.nio.channels.FileChannel;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.nio.file.StandardOpenOption;
import java.security.DigestInputStream;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.time.Instant;
import java.util.ArrayList;
import java.util.Collections;
import java.util.HexFormat;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.stream.Stream;
import org.khet.portal.api.outcome.OutOfService;

/**
 * Jars of modules under their hash, in a folder that several nodes may share; the libraries that came with a module stand
 * beside it under its name and their own hash. A jar is flushed to the disk before a row names it.
 */
public final class JarStore {
    private static final long MOST_BYTES = 200L << 20;
    private static final String HALF = "half-";
    private static final String BESIDE = "+";
    private static final String LIBRARY = "(\\+.*)?\\.jar$";
    private final Path folder;

    /** In this folder. */
    public JarStore(Path folder) {
        this.folder = folder;
    }

    /**
     * A jar read to its end.
     *
     * @param file      temporary file
     * @param sha256    hash, hexadecimal; with libraries the hash of all hashes
     * @param libraries temporary files of the libraries by their hash
     */
    public record Taken(Path file, String sha256, Map<String, Path> libraries) {
        /** Keeps immutable copies. */
        public Taken {
            libraries = Collections.unmodifiableMap(new TreeMap<>(libraries));
        }

        /**
         * Reads all libraries once.
         *
         * @throws org.khet.portal.api.outcome.Rejected if one is not whole, no bundle, or part of another bundle
         */
        public void check() {
            libraries.forEach(ModuleLibrary::read);
        }
    }

    /** Reads a jar, or the one module of a kar with its libraries, into temporary files of the store. */
    public Taken take(InputStream in) {
        try {
            Files.createDirectories(folder);
            Path file = Files.createTempFile(folder, HALF, ".jar");
            try {
                String sha256 = copy(in, file);
                ZipDirectory.check(file);
                return Kar.isKar(file) ? module(file) : new Taken(file, sha256, Map.of());
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
        List<Path> unpacked = new ArrayList<>();
        Map<String, Path> libraries = new TreeMap<>();
        boolean whole = false;
        try {
            unpacked.addAll(Kar.unpack(kar, file));
            for (Path library : unpacked) {
                Path place = Files.createTempFile(folder, HALF, ".jar");
                Path twin = libraries.put(moved(library, place), place);
                if (twin != null) {
                    Files.deleteIfExists(twin); // the same jar twice
                }
            }
            String sha256 = moved(file, kar);
            whole = true;
            return new Taken(kar, libraries.isEmpty() ? sha256 : hashOf(sha256, libraries.keySet()), libraries);
        } finally {
            Files.deleteIfExists(file);
            for (Path part : unpacked) {
                Files.deleteIfExists(part);
            }
            for (Path library : whole ? List.<Path>of() : libraries.values()) {
                Files.deleteIfExists(library);
            }
        }
    }

    private static String moved(Path from, Path into) throws IOException {
        try (InputStream in = Files.newInputStream(from)) {
            return copy(in, into);
        }
    }

    private static String hashOf(String module, Set<String> libraries) {
        MessageDigest digest = sha256();
        digest.update(module.getBytes(StandardCharsets.US_ASCII));
        libraries.forEach(library -> digest.update(library.getBytes(StandardCharsets.US_ASCII)));
        return HexFormat.of().formatHex(digest.digest());
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
                boolean nameless = name.startsWith(HALF)
                        || (name.endsWith(".jar") && !named.contains(name.replaceFirst(LIBRARY, "")));
                if (nameless && Files.getLastModifiedTime(file).toInstant().isBefore(before)) {
                    Files.deleteIfExists(file);
                }
            }
        } catch (IOException failure) {
            throw new OutOfService(OutOfService.Part.DISK, failure);
        }
    }

    /** Puts it under its hash, the module's jar last: where that is, all is. */
    public void keep(Taken jar) {
        try {
            for (Map.Entry<String, Path> library : jar.libraries().entrySet()) {
                Path place = folder.resolve(jar.sha256() + BESIDE + library.getKey() + ".jar");
                Files.move(library.getValue(), place, StandardCopyOption.ATOMIC_MOVE);
            }
            Files.move(jar.file(), path(jar.sha256()), StandardCopyOption.ATOMIC_MOVE);
        } catch (IOException failure) {
            throw new OutOfService(OutOfService.Part.DISK, failure);
        }
    }

    /** Throws a jar that was refused away. */
    public void drop(Taken jar) {
        try {
            for (Path library : jar.libraries().values()) {
                Files.deleteIfExists(library);
            }
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

    /**
     * A jar with the libraries that came with it.
     *
     * @throws org.khet.portal.api.outcome.Rejected if a library is not whole any more
     */
    public JarSet set(String sha256) {
        return new JarSet(sha256, path(sha256), libraries(sha256));
    }

    private List<ModuleLibrary> libraries(String sha256) {
        String beginning = sha256 + BESIDE;
        try (Stream<Path> files = Files.list(folder)) {
            return files.map(Path::getFileName)
                    .map(String::valueOf)
                    .filter(name -> name.startsWith(beginning))
                    .sorted()
                    .map(name -> ModuleLibrary.read(
                            name.substring(beginning.length()).replace(".jar", ""), folder.resolve(name)))
                    .toList();
        } catch (IOException failure) {
            throw new OutOfService(OutOfService.Part.DISK, failure);
        }
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
