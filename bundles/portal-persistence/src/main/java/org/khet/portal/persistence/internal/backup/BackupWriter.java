package org.khet.portal.persistence.internal.backup;

import java.io.BufferedWriter;
import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;
import java.io.OutputStreamWriter;
import java.io.UncheckedIOException;
import java.nio.channels.FileChannel;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.LinkOption;
import java.nio.file.NoSuchFileException;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.nio.file.StandardOpenOption;
import java.nio.file.attribute.PosixFilePermissions;
import java.security.DigestOutputStream;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.Collection;
import java.util.Comparator;
import java.util.HexFormat;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.function.Predicate;
import java.util.stream.Stream;
import java.util.zip.GZIPOutputStream;

/**
 * Writes a backup beside its place and moves it there when all is flushed to the disk; rests as long as it works, since people
 * work meanwhile. For one thread.
 */
final class BackupWriter implements AutoCloseable {
    static final String SUMS = "SHA256SUMS";
    private static final HexFormat HEX = HexFormat.of();

    private final Path folder;
    private final Path part;
    private final Map<String, String> sums = new TreeMap<>();
    private final Throttle pace = new Throttle();
    private long bytes;

    /** Begins; only the owner of the portal may read what is written. */
    BackupWriter(Path folder) throws IOException {
        this.folder = folder;
        this.part = folder.resolveSibling(folder.getFileName() + ".part");
        delete(part);
        Files.createDirectories(part);
        if (Files.getFileStore(part).supportsFileAttributeView("posix")) {
            Files.setPosixFilePermissions(part, PosixFilePermissions.fromString("rwx------"));
        }
    }

    /** What is written to a file. */
    interface Content {
        /** Writes all of it. */
        void write(BufferedWriter out) throws IOException;
    }

    /** Writes a text. */
    void text(String name, Content content) throws IOException {
        write(name, out -> writer(out, content));
    }

    /** Writes a text packed with gzip. */
    void packed(String name, Content content) throws IOException {
        write(name, out -> {
            GZIPOutputStream packing = new GZIPOutputStream(out, 1 << 16);
            writer(packing, content);
            packing.finish();
        });
    }

    /** Copies all whole files of a folder; files that go away meanwhile were not needed any more. */
    void folder(String name, Path from) throws IOException {
        folder(name, from, file -> true);
    }

    /** As {@link #folder(String, Path)}, but only the chosen files. */
    void folder(String name, Path from, Predicate<Path> chosen) throws IOException {
        if (!Files.isDirectory(from)) {
            return;
        }
        try (Stream<Path> files = Files.walk(from)) {
            for (Path file : (Iterable<Path>) files.filter(chosen).filter(BackupWriter::isWhole)::iterator) {
                String below = from.relativize(file).toString().replace('\\', '/');
                copy(name + '/' + below, file);
            }
        } catch (UncheckedIOException failure) {
            throw failure.getCause();
        }
    }

    /** Copies a file; one that went away meanwhile is left out. */
    void copy(String name, Path file) throws IOException {
        try (InputStream content = Files.newInputStream(file)) {
            write(name, content::transferTo);
        } catch (NoSuchFileException gone) {
            if (Files.exists(file)) {
                throw gone;
            }
        }
    }

    /** Which of these contents were not written. */
    List<String> missing(Collection<String> contents) {
        Set<String> written = Set.copyOf(sums.values());
        return contents.stream().filter(one -> !written.contains(one)).sorted().toList();
    }

    int files() {
        return sums.size();
    }

    long bytes() {
        return bytes;
    }

    /** Writes the sums and moves all to its place. */
    void finish() throws IOException {
        Map<String, String> all = Map.copyOf(sums);
        text(SUMS, out -> {
            for (Map.Entry<String, String> sum : new TreeMap<>(all).entrySet()) {
                out.append(sum.getValue()).append("  ").append(sum.getKey()).append('\n');
            }
        });
        Files.move(part, folder, StandardCopyOption.ATOMIC_MOVE);
    }

    /** Leaves nothing of an unfinished backup. */
    @Override
    public void close() throws IOException {
        delete(part);
    }

    static void delete(Path top) throws IOException {
        if (!Files.exists(top, LinkOption.NOFOLLOW_LINKS)) {
            return;
        }
        try (Stream<Path> files = Files.walk(top)) {
            List<Path> deepestFirst = files.sorted(Comparator.reverseOrder()).toList();
            for (Path file : deepestFirst) {
                Files.delete(file);
            }
        }
    }

    static MessageDigest sha256() {
        try {
            return MessageDigest.getInstance("SHA-256");
        } catch (NoSuchAlgorithmException impossible) {
            throw new IllegalStateException(impossible);
        }
    }

    private interface Bytes {
        void write(OutputStream out) throws IOException;
    }

    private void write(String name, Bytes content) throws IOException {
        Path file = part.resolve(name);
        Files.createDirectories(file.getParent());
        MessageDigest digest = sha256();
        try (OutputStream out =
                new ThrottledStream(new DigestOutputStream(Files.newOutputStream(file), digest), pace)) {
            content.write(out);
        }
        try (FileChannel channel = FileChannel.open(file, StandardOpenOption.WRITE)) {
            channel.force(true);
            bytes += channel.size();
        }
        sums.put(name, HEX.formatHex(digest.digest()));
    }

    private static void writer(OutputStream out, Content content) throws IOException {
        BufferedWriter writer = new BufferedWriter(new OutputStreamWriter(out, StandardCharsets.UTF_8), 1 << 16);
        content.write(writer);
        writer.flush();
    }

    private static boolean isWhole(Path file) {
        String name = file.getFileName().toString();
        return Files.isRegularFile(file, LinkOption.NOFOLLOW_LINKS)
                && !name.endsWith(".part")
                && !name.startsWith("half-");
    }
}
