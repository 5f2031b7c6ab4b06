package org.khet.portal.core.internal.file;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.time.LocalDate;
import org.junit.jupiter.api.Test;
import org.khet.portal.api.file.FileId;
import org.khet.portal.api.file.FileRules;
import org.khet.portal.api.settings.Settings;
import org.khet.portal.testkit.TestCaller;
import org.khet.portal.testkit.database.OnEachDatabase;
import org.khet.portal.testkit.database.TestDatabase;

/** Words inside files are read once, and go with their content; an office narrows what is taken. Source: core CORE-59, E-17. */
@OnEachDatabase
class FileTextDbTest extends FilesCase {
    FileTextDbTest(TestDatabase database) {
        super(database);
    }

    private FileId text(String words) {
        return files.keep(clerk, stage("บันทึก.txt", words.getBytes(StandardCharsets.UTF_8)));
    }

    @Test
    void wordsOfAFileAreReadOnce_ofItsOfficeOnly_andAreGoneWithIt() throws IOException {
        FileId file = text("เรื่อง การจัดสรรงบประมาณ");
        assertThat(files.words(KT1, file)).isEqualTo("เรื่อง การจัดสรรงบประมาณ");
        assertThat(files.words(KT1, file)).isNotEmpty();
        assertThat(reader.read).isEqualTo(1);
        assertThat(files.words(KT2, file)).isEmpty();

        stage("ร่าง.txt", "ไม่มีใครเก็บ".getBytes(StandardCharsets.UTF_8));
        clock.pass(Duration.ofDays(2));
        assertThat(housekeeping.tidy()).isEqualTo(1);
        assertThat(files.words(KT1, file)).isNotEmpty();
    }

    @Test
    void whatCannotBeReadHasNoWordsAndIsNotReadAgain_norAPicture() {
        FileId damaged = text("damaged");
        assertThat(files.words(KT1, damaged)).isEmpty();
        assertThat(files.words(KT1, damaged)).isEmpty();
        assertThat(reader.read).isEqualTo(1);
        FileId pdf = files.keep(clerk, stage("แผน.pdf", SampleFiles.pdf()));
        assertThat(files.words(KT1, pdf)).isEmpty();
    }

    @Test
    void officeNarrowsSizesAndKinds_neverBeyondTheRegister() {
        assertThat(files.narrowed(KT1, ALL)).isEqualTo(ALL);
        LocalDate from = LocalDate.of(2026, 11, 1);
        TestCaller keeper = TestCaller.in(KT1).with(Settings.CONFIGURE);
        settings.set(keeper, FileSettings.MEGABYTES, 5, from);
        settings.set(keeper, FileSettings.PICTURES, false, from);
        settings.set(keeper, FileSettings.DOCUMENTS, false, from);
        FileRules narrow = files.narrowed(KT1, ALL);
        assertThat(narrow.mostBytes()).isEqualTo(5L << 20);
        assertThat(narrow.types()).containsExactlyInAnyOrder(MediaTypes.PDF, MediaTypes.TEXT, MediaTypes.CSV);
        settings.set(keeper, FileSettings.MEGABYTES, 200, from);
        assertThat(files.narrowed(KT1, ALL).mostBytes()).isEqualTo(LIMIT);
        FileRules pictures = new FileRules(LIMIT, java.util.Set.of(MediaTypes.PNG));
        assertThat(files.narrowed(KT1, pictures).types())
                .as("a register of pictures stays one")
                .containsExactly(MediaTypes.PNG);
    }
}
