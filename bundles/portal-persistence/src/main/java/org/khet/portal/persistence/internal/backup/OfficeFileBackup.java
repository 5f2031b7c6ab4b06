package org.khet.portal.persistence.internal.backup;

import java.io.IOException;
import java.nio.channels.FileChannel;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.nio.file.StandardOpenOption;
import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import org.khet.portal.api.operation.BackedUpFolder;
import org.khet.portal.api.outcome.Rejected;

/** Files that rows of an office name: into its backup, and back to where they lie. For one thread. */
final class OfficeFileBackup {
    private static final long MEBIBYTE = 1024 * 1024;
    private final List<BackedUpFolder> folders;

    OfficeFileBackup(List<BackedUpFolder> folders) {
        this.folders =
                folders.stream().filter(folder -> !folder.namedBy().isEmpty()).toList();
    }

    /** Contents that rows of the office name at the moment that the connection sees, by folder. */
    Map<BackedUpFolder, Set<String>> named(Connection moment, List<RowRange> slices) throws SQLException {
        Map<BackedUpFolder, Set<String>> named = new LinkedHashMap<>();
        for (BackedUpFolder folder : folders) {
            String[] column = folder.namedBy().split("\\.", 2);
            Set<String> contents = new TreeSet<>();
            for (RowRange slice : slices) {
                if (slice.table().name().equals(column[0])) {
                    add(contents, moment, slice, column[1]);
                }
            }
            named.put(folder, contents);
        }
        return named;
    }

    /** Writes the files of these contents. */
    static void write(BackupWriter backup, Map<BackedUpFolder, Set<String>> named) throws IOException {
        for (Map.Entry<BackedUpFolder, Set<String>> one : named.entrySet()) {
            BackedUpFolder folder = one.getKey();
            backup.folder(
                    folder.usual(),
                    folder.path(),
                    file -> one.getValue().contains(file.getFileName().toString()));
        }
    }

    /**
     * Lays the files of a backup where they are missing or damaged; each is there wholly or not at all.
     *
     * @return how many
     * @throws Rejected if the disk has no room for them; none was laid
     */
    int bringBack(BackupReader backup) throws IOException {
        List<Lacking> lacking = new ArrayList<>();
        for (BackedUpFolder folder : folders) {
            String start = folder.usual() + '/';
            for (Map.Entry<String, String> noted : backup.sums().entrySet()) {
                if (noted.getKey().startsWith(start)) {
                    Path place = inside(folder.path(), noted.getKey().substring(start.length()));
                    if (!noted.getValue().equals(BackupReader.sum(place))) {
                        lacking.add(new Lacking(backup.path().resolve(noted.getKey()), place));
                    }
                }
            }
            requireRoom(folder.path(), lacking);
        }
        for (Lacking file : lacking) {
            file.lay();
        }
        return lacking.size();
    }

    private record Lacking(Path from, Path place) {
        void lay() throws IOException {
            Path half = place.resolveSibling(place.getFileName() + ".part");
            Files.createDirectories(place.getParent());
            try {
                Files.copy(from, half, StandardCopyOption.REPLACE_EXISTING);
                try (FileChannel channel = FileChannel.open(half, StandardOpenOption.WRITE)) {
                    channel.force(true);
                }
                Files.move(half, place, StandardCopyOption.ATOMIC_MOVE, StandardCopyOption.REPLACE_EXISTING);
            } finally {
                Files.deleteIfExists(half);
            }
        }
    }

    private static Path inside(Path folder, String name) {
        Path place = folder.resolve(name).normalize();
        if (!place.startsWith(folder.normalize())) {
            throw new RestoreFailed("the file " + name + " of the backup would lie outside of " + folder);
        }
        return place;
    }

    private static void requireRoom(Path folder, List<Lacking> lacking) throws IOException {
        long needed = 0;
        for (Lacking file : lacking) {
            needed += Files.size(file.from());
        }
        if (needed > 0) {
            Files.createDirectories(folder);
            long free = Files.getFileStore(folder).getUsableSpace();
            if (free < needed) {
                throw Rejected.of(
                        "folder",
                        "control.backup.office.room",
                        Math.ceilDiv(needed, MEBIBYTE),
                        free / MEBIBYTE,
                        folder.toString());
            }
        }
    }

    private static void add(Set<String> named, Connection moment, RowRange slice, String column) throws SQLException {
        try (PreparedStatement select = slice.select(moment, slice.table().column(column));
                ResultSet rows = select.executeQuery()) {
            while (rows.next()) {
                named.add(rows.getString(1));
            }
        }
    }
}
