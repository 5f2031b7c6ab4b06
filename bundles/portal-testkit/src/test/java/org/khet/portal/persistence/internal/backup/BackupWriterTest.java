package org.khet.portal.persistence.internal.backup;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** Files come and go while a backup copies them. */
class BackupWriterTest {
    @TempDir
    private Path folder;

    @Test
    void fileThatWentAwayBeforeItWasCopied_doesNotEndTheBackup() throws IOException {
        Path photo = Files.writeString(folder.resolve("photo"), "ภาพ");
        try (BackupWriter backup = new BackupWriter(folder.resolve("backup"))) {
            backup.copy("data/files/gone", folder.resolve("gone"));
            backup.copy("data/files/photo", photo);
            backup.finish();
        }

        assertThat(folder.resolve("backup/data/files/gone")).doesNotExist();
        assertThat(folder.resolve("backup/data/files/photo")).hasContent("ภาพ");
        assertThat(Files.readAllLines(folder.resolve("backup/SHA256SUMS"))).hasSize(1);
    }

    @Test
    void contentThatTheDiskHasChanged_isMissingAsWell() throws IOException {
        String stored = "0".repeat(64);
        Path changed = Files.writeString(folder.resolve(stored), "bits have turned over");
        try (BackupWriter backup = new BackupWriter(folder.resolve("backup"))) {
            backup.copy("data/files/" + stored, changed);

            assertThat(backup.missing(List.of(stored))).containsExactly(stored);
        }
    }
}
