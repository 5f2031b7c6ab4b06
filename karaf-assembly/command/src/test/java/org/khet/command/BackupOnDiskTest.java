package org.khet.command;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.security.MessageDigest;
import java.util.HexFormat;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** A backup was carried about on a disk, and comes back whole or is refused. */
class BackupOnDiskTest {
    @TempDir
    private Path folder;

    @BeforeEach
    void aBackup() throws Exception {
        write("backup.properties", "format=1\nat=2026-11-20T02:00:00Z\n");
        write("tables.tsv", "ict_ticket\t41\tab\ncore_office\t2\tcd\n");
        write("tables/ict_ticket.copy.gz", "rows");
        write("data/files/ab/cd/photo", "ภาพ");
        write("config/org.khet.http.cfg", "port = 8443\n");
        write("config/org.khet.datasource.cfg", "url = jdbc:postgresql://office/khet\n");
    }

    @Test
    void wholeBackupHasNoFault() {
        assertThat(backup().faults()).isEmpty();
        assertThat(backup().tablesAndRows()).containsExactly(2, 43);
    }

    @Test
    void filesThatTheDiskHadLost_areCounted() throws Exception {
        assertThat(backup().missing()).isZero();

        write("missing.tsv", "ab\ncd\n");

        assertThat(backup().missing()).isEqualTo(2);
        assertThat(backup().faults()).isEmpty();
    }

    @Test
    void oneChangedByte_aLostFile_aStrangeFile_areNamed() throws IOException {
        Files.writeString(folder.resolve("tables/ict_ticket.copy.gz"), "rowz");
        Files.delete(folder.resolve("data/files/ab/cd/photo"));
        Files.writeString(folder.resolve("data/other"), "");

        assertThat(backup().faults())
                .containsExactlyInAnyOrder(
                        "damaged: tables/ict_ticket.copy.gz",
                        "missing: data/files/ab/cd/photo",
                        "does not belong to the backup: data/other");
    }

    @Test
    void emptyFolder_andABackupOfANewerPortal_areRefused() throws IOException {
        assertThatExceptionOfType(Failure.class)
                .isThrownBy(() -> new BackupOnDisk(folder.resolve("data")).faults())
                .withMessageContaining("no backup");

        Files.writeString(folder.resolve("backup.properties"), "format=2\n");

        assertThatExceptionOfType(Failure.class)
                .isThrownBy(() -> backup().faults())
                .withMessageContaining("newer portal");
    }

    @Test
    void sumOfAFileOutsideIsNotRead() throws IOException {
        Files.writeString(folder.resolve("SHA256SUMS"), "0".repeat(64) + "  ../../etc/passwd\n");

        assertThat(backup().faults()).contains("missing: ../../etc/passwd");
    }

    @Test
    void filesGoIntoTheHome_butNotTheAddressOfAnotherDatabase(@TempDir Path home) {
        backup().copyFiles(home);
        backup().copyTables(home.resolve("data/restore"));

        assertThat(home.resolve("data/files/ab/cd/photo")).hasContent("ภาพ");
        assertThat(home.resolve("config/org.khet.http.cfg")).exists();
        assertThat(home.resolve("config/org.khet.datasource.cfg")).doesNotExist();
        assertThat(home.resolve("data/restore/tables/ict_ticket.copy.gz")).exists();
        assertThat(home.resolve("data/restore/data")).doesNotExist();
    }

    private BackupOnDisk backup() {
        return new BackupOnDisk(folder);
    }

    private void write(String name, String text) throws Exception {
        Path file = folder.resolve(name);
        Files.createDirectories(file.getParent());
        Files.writeString(file, text);
        byte[] hash = MessageDigest.getInstance("SHA-256").digest(text.getBytes(StandardCharsets.UTF_8));
        Path sums = folder.resolve("SHA256SUMS");
        Files.writeString(
                sums,
                (Files.exists(sums) ? Files.readString(sums) : "")
                        + HexFormat.of().formatHex(hash) + "  " + name + '\n');
    }
}
