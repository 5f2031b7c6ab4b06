package org.khet.portal.testkit.database;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

import java.io.IOException;
import java.net.URL;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.nio.file.StandardOpenOption;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.khet.portal.api.admin.operation.Backups.Compared;
import org.khet.portal.api.admin.operation.Backups.Restored;
import org.khet.portal.persistence.internal.backup.PendingRestore;
import org.khet.portal.persistence.internal.backup.RestoreFailed;
import org.khet.portal.persistence.internal.migration.Migrations;

/** Backups come back into an empty database, on either product. */
@OnEachDatabase(module = "id=sample;prefix=smp", own = true)
class RestoreTest extends BackupCase {
    RestoreTest(TestDatabase database) {
        super(database);
    }

    @Test
    void olderBackupComesIntoANewerModule() throws IOException {
        backups().make(operator, folder.resolve("first"));
        forget();
        Path waiting = waiting("first");
        PendingRestore restore = new PendingRestore(waiting);
        assertThat(restore.state()).contains(new Restored("bak", false, 2, 4));

        restore(restore, Map.of("V20261120.0900__case.sql", OLD, "V20261121.0900__place.sql", NEW));

        assertThat(restore.state()).contains(new Restored("bak", true, 2, 4));
        assertThat(backups().compare(operator, folder.resolve("first"))).contains(new Compared("bak_slip", 2, 2, true));
        assertThat(database.number("select count(*) from bak_case where place is null and parent_id = 1"))
                .isEqualTo(1);
        assertThat(nextOfSequence()).as("numbers go on where they were").isGreaterThanOrEqualTo(1000);
        assertThatExceptionOfType(IllegalStateException.class)
                .as("foreign keys are back")
                .isThrownBy(() -> database.execute("insert into bak_slip (id, case_id, note) values (3, 99, '')"));
    }

    @Test
    void restoreThatWasCutOffBeginsAnew() throws IOException {
        backups().make(operator, folder.resolve("first"));
        forget();
        Path waiting = waiting("first");
        PendingRestore cutOff = new PendingRestore(waiting);
        Path rows = waiting.resolve("tables/bak_slip.copy.gz");
        byte[] whole = Files.readAllBytes(rows);
        Files.write(rows, Arrays.copyOf(whole, whole.length / 2));
        assertThatExceptionOfType(RestoreFailed.class)
                .isThrownBy(() -> restore(cutOff, Map.of("V20261120.0900__case.sql", OLD)));
        assertThat(database.number("select count(*) from bak_case"))
                .as("nothing by half")
                .isZero();

        Files.write(rows, whole, StandardOpenOption.TRUNCATE_EXISTING);
        restore(new PendingRestore(waiting), Map.of("V20261120.0900__case.sql", OLD));
        restore(new PendingRestore(waiting), Map.of("V20261120.0900__case.sql", OLD));

        assertThat(database.number("select count(*) from bak_case")).isEqualTo(2);
    }

    @Test
    void databaseThatIsNotThereYet_isWaitedFor_andTheCommandIsNotToldThatItFailed() throws IOException {
        backups().make(operator, folder.resolve("first"));
        forget();
        Path waiting = waiting("first");
        var cable = new CutCable(database.connections());
        cable.cut();

        assertThatExceptionOfType(RestoreFailed.class)
                .isThrownBy(() ->
                        new PendingRestore(waiting).bring("bak", cable.through(), database.kind(), version -> {}));
        assertThat(waiting.resolve("done/bak.failed")).doesNotExist();

        cable.mend();
        restore(new PendingRestore(waiting), Map.of("V20261120.0900__case.sql", OLD));
        assertThat(database.number("select count(*) from bak_case")).isEqualTo(2);
    }

    @Test
    void restoreThatIsComplete_leavesTheMarks_andNoSecondCopyOfAllRecords() throws IOException {
        backups().make(operator, folder.resolve("first"));
        forget();
        Path waiting = waiting("first");
        Files.write(
                waiting.resolve("versions.tsv"),
                Files.readAllLines(waiting.resolve("versions.tsv")).stream()
                        .filter(line -> line.startsWith("bak\t"))
                        .toList());

        restore(new PendingRestore(waiting), Map.of("V20261120.0900__case.sql", OLD));

        assertThat(waiting.resolve("tables")).doesNotExist();
        assertThat(new PendingRestore(waiting).state()).containsExactly(new Restored("bak", true, 2, 4));
    }

    @Test
    void partThatWaitsForItsModule_keepsItsRows() throws IOException {
        backups().make(operator, folder.resolve("first"));
        forget();
        Path waiting = waiting("first");
        Files.writeString(waiting.resolve("versions.tsv"), "zzz\t20261120.0900\n", StandardOpenOption.APPEND);

        restore(new PendingRestore(waiting), Map.of("V20261120.0900__case.sql", OLD));

        assertThat(waiting.resolve("tables/bak_case.copy.gz")).exists();
    }

    @Test
    void restoreOverExistingRecordsIsRefused() throws IOException {
        backups().make(operator, folder.resolve("first"));
        Path waiting = waiting("first");

        assertThatExceptionOfType(RestoreFailed.class)
                .isThrownBy(() -> restore(new PendingRestore(waiting), Map.of("V20261120.0900__case.sql", OLD)))
                .withMessageContaining("already");
        assertThat(database.number("select count(*) from bak_case")).isEqualTo(2);
    }

    @Test
    void backupOfANewerModuleIsRefusedByAnOlderOne() throws IOException {
        migrate("V20261121.0900__place.sql", NEW, Map.of("V20261120.0900__case.sql", OLD));
        backups().make(operator, folder.resolve("newer"));
        forget();

        assertThatExceptionOfType(RestoreFailed.class)
                .isThrownBy(
                        () -> restore(new PendingRestore(waiting("newer")), Map.of("V20261120.0900__case.sql", OLD)))
                .withMessageContaining("20261121.0900");
    }

    private void restore(PendingRestore restore, Map<String, String> scripts) {
        Migrations migrations = new Migrations(database.connections(), database.kind());
        List<URL> urls = urls(scripts);
        restore.bring(
                "bak", database.connections(), database.kind(), version -> migrations.apply("bak", urls, version));
        migrations.apply("bak", urls);
    }

    private Path waiting(String name) throws IOException {
        Path waiting = PendingRestore.in(data);
        try (var files = Files.walk(folder.resolve(name))) {
            for (Path file : files.toList()) {
                Path to = waiting.resolve(folder.resolve(name).relativize(file));
                Files.createDirectories(to.getParent());
                if (Files.isRegularFile(file)) {
                    Files.copy(file, to, StandardCopyOption.REPLACE_EXISTING);
                }
            }
        }
        return waiting;
    }
}
