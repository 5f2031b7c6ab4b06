package org.khet.portal.core.internal.file;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.FileTime;
import java.time.Duration;
import java.util.Locale;
import org.junit.jupiter.api.Test;
import org.khet.portal.testkit.database.OnEachDatabase;
import org.khet.portal.testkit.database.TestDatabase;

/** A store of many contents that nobody keeps any more is tidied page by page. */
@OnEachDatabase
class FileCleanupDbTest extends FilesCase {
    private static final int OLD = 1_200;
    private static final int PAGE = 500;

    FileCleanupDbTest(TestDatabase database) {
        super(database);
    }

    @Test
    void noMoreThanAPageOfHashesIsGathered_whatIsKeptStays() throws IOException {
        files.keep(clerk, stage("ใบเสร็จ.txt", "ค่าน้ำมันเชื้อเพลิง 1,240.00 บาท".getBytes(StandardCharsets.UTF_8)));
        for (int number = 0; number < OLD; number++) {
            forgotten(number);
        }
        clock.pass(Duration.ofDays(2));
        long before = database.statements();

        int dropped = housekeeping.tidy();

        assertThat(dropped).isEqualTo(OLD);
        assertThat(database.statements() - before)
                .as("one question for each %s of %s", PAGE, OLD + 1)
                .isEqualTo(3);
        assertThat(filesOnDisk()).hasSize(1);
    }

    /** As a record left it that was deleted long ago; beside the store, whose flushes would take a minute. */
    private void forgotten(int number) throws IOException {
        String hash = String.format(Locale.ROOT, "%064x", number);
        Path place = folder.resolve(hash.substring(0, 2)).resolve(hash.substring(2, 4));
        Files.createDirectories(place);
        Path file = Files.writeString(place.resolve(hash), "old");
        Files.setLastModifiedTime(file, FileTime.from(clock.instant()));
    }
}
