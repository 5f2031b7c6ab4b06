package org.khet.portal.core.internal.file;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Set;
import java.util.stream.Stream;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.io.TempDir;
import org.khet.portal.api.file.FileRules;
import org.khet.portal.api.file.Files.Staged;
import org.khet.portal.api.office.OfficeId;
import org.khet.portal.api.outcome.Problem;
import org.khet.portal.api.outcome.Rejected;
import org.khet.portal.api.security.Caller;
import org.khet.portal.testkit.Clocks;
import org.khet.portal.testkit.SteppingClock;
import org.khet.portal.testkit.TestCaller;
import org.khet.portal.testkit.database.TestDatabase;
import org.khet.portal.testkit.fake.FakeSettings;

/** An empty store of files. */
abstract class FilesCase {
    static final long LIMIT = 25L << 20;

    static final FileRules ALL = new FileRules(
            LIMIT,
            Set.of(
                    MediaTypes.JPEG,
                    MediaTypes.PNG,
                    MediaTypes.WEBP,
                    MediaTypes.HEIC,
                    MediaTypes.PDF,
                    MediaTypes.DOCX,
                    MediaTypes.XLSX,
                    MediaTypes.TEXT,
                    MediaTypes.CSV));

    static final OfficeId KT1 = new OfficeId(1);
    static final OfficeId KT2 = new OfficeId(2);
    final TestDatabase database;
    final SteppingClock clock = Clocks.at("2026-11-20T09:30");
    final Caller clerk = TestCaller.in(KT1);
    final CountingTextReader reader = new CountingTextReader();
    final FakeSettings settings = new FakeSettings();
    Path folder;
    FileScannerRegistry scanners = new FileScannerRegistry();
    private ContentStore contents;
    private FileRepository rows;
    private FileTextCache words;
    StoredFiles files;
    FileCleanupJob housekeeping;

    FilesCase(TestDatabase database) {
        this.database = database;
    }

    @BeforeEach
    void anEmptyStore(@TempDir Path home) {
        database.clear();
        folder = home.resolve("files");
        contents = new ContentStore(new FileStoreFolder(folder, clock), clock);
        rows = new FileRepository(database.unit(), clock);
        words = new FileTextCache(contents, home.resolve("words"), reader);
        files = files();
        housekeeping = new FileCleanupJob(contents, rows, words, clock);
    }

    final StoredFiles files() {
        return new StoredFiles(contents, rows, words, scanners, settings, clock);
    }

    Staged stage(String name, byte[] content) {
        return files.stage(name, new ByteArrayInputStream(content), ALL);
    }

    Problem refusal(String name, byte[] content) {
        return refusal(name, new ByteArrayInputStream(content), ALL);
    }

    Problem refusal(String name, InputStream content, FileRules rules) {
        try {
            files.stage(name, content, rules);
        } catch (Rejected rejected) {
            assertThat(rejected.problems()).hasSize(1);
            return rejected.problems().getFirst();
        }
        throw new AssertionError(name + " was taken");
    }

    List<Path> filesOnDisk() throws IOException {
        try (Stream<Path> all = Files.walk(folder)) {
            return all.filter(Files::isRegularFile).toList();
        }
    }
}
