package org.khet.portal.core.internal.file;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import java.util.Set;
import org.junit.jupiter.api.Test;
import org.khet.portal.api.file.FileRules;
import org.khet.portal.api.outcome.Problem;
import org.khet.portal.testkit.database.OnEachDatabase;
import org.khet.portal.testkit.database.TestDatabase;

/** What a file is, is known by its content; what is not wanted is refused in words. */
@OnEachDatabase
class FileKindsDbTest extends FilesCase {
    FileKindsDbTest(TestDatabase database) {
        super(database);
    }

    @Test
    void eachKindIsKnownByItsContent() {
        assertThat(stage("a.png", SampleFiles.png(10, 10)).mediaType()).isEqualTo(MediaTypes.PNG);
        assertThat(stage("a.webp", SampleFiles.webp(10, 10)).mediaType()).isEqualTo(MediaTypes.WEBP);
        assertThat(stage("a.heic", SampleFiles.heic(4032, 3024)).mediaType()).isEqualTo(MediaTypes.HEIC);
        assertThat(stage("a.pdf", SampleFiles.pdf()).mediaType()).isEqualTo(MediaTypes.PDF);
        assertThat(stage("a.docx", SampleFiles.docx()).mediaType()).isEqualTo(MediaTypes.DOCX);
        assertThat(stage("a.xlsx", SampleFiles.xlsx()).mediaType()).isEqualTo(MediaTypes.XLSX);
        assertThat(stage("a.csv", "รหัส,ชื่อ\n1,ก".getBytes(StandardCharsets.UTF_8))
                        .mediaType())
                .isEqualTo(MediaTypes.CSV);
        assertThat(stage("a.txt", "สวัสดี".getBytes(Charset.forName("x-windows-874")))
                        .mediaType())
                .isEqualTo(MediaTypes.TEXT);
    }

    @Test
    void aNameWithoutEndingGetsTheOneOfItsContent() {
        assertThat(stage("สำเนา", SampleFiles.pdf()).name()).isEqualTo("สำเนา.pdf");
    }

    @Test
    void aContentUnlikeItsNameIsRefusedAndTheReasonSaysWhatItIs() {
        assertThat(refusal("photo.jpg", SampleFiles.pdf()))
                .isEqualTo(Problem.of("file", "core.file.error.name", "photo.jpg", "pdf"));
        assertThat(refusal("letter.pdf.exe", SampleFiles.pdf()).key()).isEqualTo("core.file.error.name");
        assertThat(refusal("page.html", "<script>alert(1)</script>".getBytes(StandardCharsets.UTF_8))
                        .key())
                .isEqualTo("core.file.error.name");
    }

    @Test
    void whatIsNotTakenIsRefused() {
        assertThat(refusal("run.exe", SampleFiles.latin("MZ\u0090\0\u0003\0\0\0"))
                        .key())
                .isEqualTo("core.file.error.type");
        assertThat(refusal("a.zip", SampleFiles.zip("a.txt", "a")).key()).isEqualTo("core.file.error.type");
        assertThat(refusal(
                                "m.docx",
                                SampleFiles.zip(
                                        "[Content_Types].xml", "", "word/document.xml", "", "word/vbaProject.bin", ""))
                        .key())
                .isEqualTo("core.file.error.type");
        assertThat(refusal("cut.docx", java.util.Arrays.copyOf(SampleFiles.docx(), 60))
                        .key())
                .isEqualTo("core.file.error.type");
        assertThat(refusal("late.pdf", SampleFiles.latin("junk\0%PDF-1.7")).key())
                .isEqualTo("core.file.error.type");
        var onlyPictures = new FileRules(LIMIT, Set.of(MediaTypes.JPEG));
        assertThat(refusal("a.pdf", new ByteArrayInputStream(SampleFiles.pdf()), onlyPictures)
                        .key())
                .isEqualTo("core.file.error.type");
    }

    @Test
    void aDocumentThatUnpacksToFarMoreThanItIsIsRefused() {
        byte[] bomb = SampleFiles.zip("[Content_Types].xml", "", "word/document.xml", "0".repeat(8 << 20));
        assertThat(bomb.length).isLessThan(20_000);

        assertThat(refusal("bomb.docx", bomb).key()).isEqualTo("core.file.error.bomb");
    }

    @Test
    void aPictureThatClaimsTooManyPixelsIsRefusedWithoutOpeningIt() {
        assertThat(refusal("a.png", SampleFiles.png(100_000, 100_000)).key()).isEqualTo("core.file.error.pixels");
        assertThat(refusal("a.jpg", SampleFiles.jpeg(65_000, 65_000)).key()).isEqualTo("core.file.error.pixels");
        assertThat(refusal("a.webp", SampleFiles.webp(16_000_000, 16_000_000)).key())
                .isEqualTo("core.file.error.pixels");
        assertThat(refusal("a.heic", SampleFiles.heic(100_000, 100_000)).key()).isEqualTo("core.file.error.pixels");
        assertThat(refusal("a.png", java.util.Arrays.copyOf(SampleFiles.png(10, 10), 18))
                        .key())
                .isEqualTo("core.file.error.type");
    }

    @Test
    void twoGigabytesStopAtTheLimitAndLeaveNothingBehind() throws Exception {
        var endless = new Endless(2L << 30);

        assertThat(refusal("a.txt", endless, ALL)).isEqualTo(Problem.of("file", "core.file.error.large", "25"));
        assertThat(endless.read).isBetween(LIMIT, LIMIT + (64 << 10));
        assertThat(filesOnDisk()).isEmpty();
    }

    @Test
    void emptyAndBrokenUploadsAreRefusedInWords() throws Exception {
        assertThat(refusal("a.txt", new byte[0]).key()).isEqualTo("core.file.error.empty");
        InputStream broken = new InputStream() {
            @Override
            public int read() throws IOException {
                throw new IOException("connection reset");
            }
        };
        assertThat(refusal("a.txt", broken, ALL).key()).isEqualTo("core.file.error.broken");
        assertThat(filesOnDisk()).isEmpty();
    }

    /** As many letters as somebody cares to read. */
    private static final class Endless extends InputStream {
        private final long size;
        private long read;

        Endless(long size) {
            this.size = size;
        }

        @Override
        public int read() {
            return read++ < size ? 'x' : -1;
        }

        @Override
        public int read(byte[] into, int from, int most) {
            java.util.Arrays.fill(into, from, from + most, (byte) 'x');
            read += most;
            return most;
        }
    }
}
