package org.khet.portal.testkit.record;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.stream.Collectors;
import org.khet.portal.api.record.RecordKind;

/** Writes what a migration lacks for {@code ./portal new-migration}, which names the folder in {@code khet.migration}. */
final class MigrationFile {
    private static final String FOLDER = "khet.migration";

    private MigrationFile() {}

    /**
     * Writes the statements of a kind, one file for each, what one database lacks beside what the other does; nothing when
     * nobody asked or nothing is missing.
     */
    static void offer(RecordKind kind, List<String> sql) {
        String folder = System.getProperty(FOLDER, "");
        if (folder.isEmpty() || sql.isEmpty()) {
            return;
        }
        try {
            Path file = Files.createDirectories(Path.of(folder)).resolve(kind.name() + ".sql");
            String there = Files.exists(file) ? Files.readString(file) : "";
            String more = sql.stream()
                    .filter(statement -> !there.contains(statement))
                    .map(statement -> statement + "\n")
                    .collect(Collectors.joining());
            Files.writeString(file, there + more);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
