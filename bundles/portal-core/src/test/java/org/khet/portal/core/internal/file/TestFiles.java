package org.khet.portal.core.internal.file;

import java.nio.file.Path;
import java.time.Clock;
import org.khet.portal.testkit.database.TestDatabase;

/** Real files for tests of other topics. */
public final class TestFiles {
    private TestFiles() {}

    public static StoredFiles on(TestDatabase database, Path folder, Clock clock) {
        return new StoredFiles(
                new ContentStore(new FileStoreFolder(folder, clock), clock),
                new FileRepository(database.unit(), clock));
    }

    /** A small PDF. */
    public static byte[] pdf() {
        return SampleFiles.pdf();
    }
}
