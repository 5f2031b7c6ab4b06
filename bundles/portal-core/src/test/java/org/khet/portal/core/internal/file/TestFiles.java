package org.khet.portal.core.internal.file;

import java.nio.file.Path;
import java.time.Clock;
import org.khet.portal.testkit.database.TestDatabase;
import org.khet.portal.testkit.fake.FakeSettings;

/** Real files for tests of other topics. */
public final class TestFiles {
    private TestFiles() {}

    public static StoredFiles on(TestDatabase database, Path folder, Clock clock) {
        var contents = new ContentStore(new FileStoreFolder(folder, clock), clock);
        return new StoredFiles(
                contents,
                new FileRepository(database.unit(), clock),
                new FileTextCache(contents, folder.resolveSibling("words"), null),
                new FileScannerRegistry(),
                new FakeSettings(),
                clock);
    }

    /** A small PDF. */
    public static byte[] pdf() {
        return SampleFiles.pdf();
    }
}
