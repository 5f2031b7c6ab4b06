package org.khet.portal.core.internal.file;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

import java.io.ByteArrayInputStream;
import java.io.InputStream;
import java.nio.file.Path;
import org.junit.jupiter.api.Test;
import org.khet.portal.api.outcome.OutOfService;
import org.khet.portal.api.outcome.Rejected;

/** A content comes in while the disk has no room, or without end. */
class FileUploadTest {
    /** A file that is always on a full disk. */
    private static final Path FULL = Path.of("/dev/full");

    private static final long LIMIT = 1 << 20;

    @Test
    void diskWithoutRoom_isNamedAsTheCause() {
        assertThatExceptionOfType(OutOfService.class)
                .isThrownBy(() -> FileUpload.write(new ByteArrayInputStream(new byte[10]), FULL, LIMIT))
                .satisfies(full -> assertThat(full.part()).isEqualTo(OutOfService.Part.DISK));
    }

    @Test
    void contentWithoutEnd_isReadNoFurtherThanABlockBeyondTheLimit() {
        Endless content = new Endless();

        assertThatExceptionOfType(Rejected.class)
                .isThrownBy(() -> FileUpload.write(content, Path.of("/dev/null"), LIMIT));

        assertThat(content.given).isBetween(LIMIT, LIMIT + (128 << 10));
    }

    private static final class Endless extends InputStream {
        long given;

        @Override
        public int read() {
            given++;
            return 'x';
        }

        @Override
        public int read(byte[] into, int offset, int length) {
            given += length;
            return length;
        }
    }
}
