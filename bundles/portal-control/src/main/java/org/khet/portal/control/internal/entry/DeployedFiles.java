package org.khet.portal.control.internal.entry;

import java.io.IOException;
import java.io.InputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.BasicFileAttributes;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.stream.Stream;

/** What lies in the deploy folder. Names that begin with a dot are somebody's half copies and count as not there. */
final class DeployedFiles {
    private static final String REFUSED = ".refused.txt";
    private final Path folder;
    private final Reader reader;

    DeployedFiles(Path folder) {
        this(folder, new Reader() {});
    }

    DeployedFiles(Path folder, Reader reader) {
        this.folder = folder;
        this.reader = reader;
    }

    /** How files are read: as the user of the portal may. */
    interface Reader {
        default boolean isReadable(Path file) {
            return Files.isReadable(file);
        }

        default InputStream open(Path file) throws IOException {
            return Files.newInputStream(file);
        }
    }

    /** What a thing in the folder is taken for. */
    enum Kind {
        /** A jar or kar that can be read. */
        MODULE,
        /** A jar or kar that cannot: no permission, a link to nothing, no ordinary file. */
        UNREADABLE,
        /** A folder. */
        FOLDER,
        /** A file that is neither jar nor kar. */
        FOREIGN
    }

    /**
     * A thing in the folder; equal as long as nobody touched it.
     *
     * @param name     name of the file
     * @param kind     what it is
     * @param size     bytes
     * @param modified milliseconds since 1970, UTC
     */
    record Found(String name, Kind kind, long size, long modified) {}

    /** All things, by name. Makes the folder when it is not there. */
    List<Found> list() throws IOException {
        Files.createDirectories(folder);
        List<Found> found = new ArrayList<>();
        try (Stream<Path> all = Files.list(folder)) {
            for (Path file : all.toList()) {
                String name = String.valueOf(file.getFileName());
                if (!name.startsWith(".") && !name.endsWith(REFUSED)) {
                    found.add(describe(file, name));
                }
            }
        }
        found.sort(Comparator.comparing(Found::name));
        return found;
    }

    private Found describe(Path file, String name) {
        boolean module = name.matches(".*\\.[jk]ar");
        try {
            BasicFileAttributes facts = Files.readAttributes(file, BasicFileAttributes.class);
            long modified = facts.lastModifiedTime().toMillis();
            if (facts.isDirectory()) {
                return new Found(name, Kind.FOLDER, 0, 0);
            } else if (!module) {
                return new Found(name, Kind.FOREIGN, 0, 0);
            }
            boolean readable = facts.isRegularFile() && reader.isReadable(file);
            return new Found(name, readable ? Kind.MODULE : Kind.UNREADABLE, facts.size(), modified);
        } catch (IOException unreadable) {
            return new Found(name, module ? Kind.UNREADABLE : Kind.FOREIGN, 0, 0);
        }
    }

    InputStream open(String name) throws IOException {
        return reader.open(folder.resolve(name));
    }

    /** Writes the reason beside the file. */
    void refuse(String name, String words) throws IOException {
        Files.writeString(folder.resolve(name + REFUSED), words + System.lineSeparator());
    }

    /** Takes the reason away again. */
    void forgive(String name) throws IOException {
        Files.deleteIfExists(folder.resolve(name + REFUSED));
    }
}
