package org.khet.portal.core.internal.file;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.FileTime;
import java.time.Duration;
import java.util.List;
import java.util.Set;
import java.util.stream.Stream;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.khet.portal.api.file.FileId;
import org.khet.portal.api.file.FileRules;
import org.khet.portal.api.file.Files.Staged;
import org.khet.portal.api.file.Files.Stored;
import org.khet.portal.api.office.OfficeId;
import org.khet.portal.api.outcome.NoLongerThere;
import org.khet.portal.api.outcome.OutOfService;
import org.khet.portal.api.outcome.Problem;
import org.khet.portal.api.outcome.Rejected;
import org.khet.portal.api.security.Caller;
import org.khet.portal.testkit.Clocks;
import org.khet.portal.testkit.SteppingClock;
import org.khet.portal.testkit.TestCaller;
import org.khet.portal.testkit.database.OnEachDatabase;
import org.khet.portal.testkit.database.TestDatabase;

@OnEachDatabase
class FilesDbTest {
    private static final long LIMIT = 25L << 20;
    private static final FileRules ALL = new FileRules(
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
    private static final OfficeId KT1 = new OfficeId(1);
    private static final OfficeId KT2 = new OfficeId(2);
    private final TestDatabase database;
    private final SteppingClock clock = Clocks.at("2026-11-20T09:30");
    private final Caller clerk = TestCaller.in(KT1);
    private Path folder;
    private StoredFiles files;
    private FileHousekeeping housekeeping;

    FilesDbTest(TestDatabase database) {
        this.database = database;
    }

    @BeforeEach
    void anEmptyStore(@TempDir Path home) {
        database.clear();
        folder = home.resolve("files");
        var contents = new ContentStore(new FileStoreFolder(folder, clock), clock);
        var rows = new FileRows(database.unit(), clock);
        files = new StoredFiles(contents, rows);
        housekeeping = new FileHousekeeping(contents, rows, clock);
    }

    @Test
    void anAttachedPhotographIsKeptAndReadBackByItsOfficeOnly() throws Exception {
        byte[] photo = Samples.jpeg(4000, 3000);
        FileId id = files.keep(clerk, stage("IMG_0001.JPG", photo));

        assertThat(files.find(KT1, List.of(id)))
                .containsExactly(new Stored(id, "IMG_0001.JPG", "image/jpeg", photo.length));
        try (InputStream back = files.open(KT1, id)) {
            assertThat(back.readAllBytes()).isEqualTo(photo);
        }
        assertThat(files.find(KT2, List.of(id))).isEmpty();
        assertThatThrownBy(() -> files.open(KT2, id)).isInstanceOf(NoLongerThere.class);
    }

    @Test
    void eachKindIsKnownByItsContent() {
        assertThat(stage("a.png", Samples.png(10, 10)).mediaType()).isEqualTo(MediaTypes.PNG);
        assertThat(stage("a.webp", Samples.webp(10, 10)).mediaType()).isEqualTo(MediaTypes.WEBP);
        assertThat(stage("a.heic", Samples.heic(4032, 3024)).mediaType()).isEqualTo(MediaTypes.HEIC);
        assertThat(stage("a.pdf", Samples.pdf()).mediaType()).isEqualTo(MediaTypes.PDF);
        assertThat(stage("a.docx", Samples.docx()).mediaType()).isEqualTo(MediaTypes.DOCX);
        assertThat(stage("a.xlsx", Samples.xlsx()).mediaType()).isEqualTo(MediaTypes.XLSX);
        assertThat(stage("a.csv", "รหัส,ชื่อ\n1,ก".getBytes(StandardCharsets.UTF_8))
                        .mediaType())
                .isEqualTo(MediaTypes.CSV);
        assertThat(stage("a.txt", "สวัสดี".getBytes(Charset.forName("x-windows-874")))
                        .mediaType())
                .isEqualTo(MediaTypes.TEXT);
    }

    @Test
    void aNameWithoutEndingGetsTheOneOfItsContent() {
        assertThat(stage("สำเนา", Samples.pdf()).name()).isEqualTo("สำเนา.pdf");
    }

    @Test
    void aContentUnlikeItsNameIsRefusedAndTheReasonSaysWhatItIs() {
        assertThat(refusal("photo.jpg", Samples.pdf()))
                .isEqualTo(Problem.of("file", "core.file.error.name", "photo.jpg", "pdf"));
        assertThat(refusal("letter.pdf.exe", Samples.pdf()).key()).isEqualTo("core.file.error.name");
        assertThat(refusal("page.html", "<script>alert(1)</script>".getBytes(StandardCharsets.UTF_8))
                        .key())
                .isEqualTo("core.file.error.name");
    }

    @Test
    void whatIsNotTakenIsRefused() {
        assertThat(refusal("run.exe", Samples.latin("MZ\u0090\0\u0003\0\0\0")).key())
                .isEqualTo("core.file.error.type");
        assertThat(refusal("a.zip", Samples.zip("a.txt", "a")).key()).isEqualTo("core.file.error.type");
        assertThat(refusal(
                                "m.docx",
                                Samples.zip(
                                        "[Content_Types].xml", "", "word/document.xml", "", "word/vbaProject.bin", ""))
                        .key())
                .isEqualTo("core.file.error.type");
        assertThat(refusal("cut.docx", java.util.Arrays.copyOf(Samples.docx(), 60))
                        .key())
                .isEqualTo("core.file.error.type");
        assertThat(refusal("late.pdf", Samples.latin("junk\0%PDF-1.7")).key()).isEqualTo("core.file.error.type");
        var onlyPictures = new FileRules(LIMIT, Set.of(MediaTypes.JPEG));
        assertThat(refusal("a.pdf", new ByteArrayInputStream(Samples.pdf()), onlyPictures)
                        .key())
                .isEqualTo("core.file.error.type");
    }

    @Test
    void aDocumentThatUnpacksToFarMoreThanItIsIsRefused() {
        byte[] bomb = Samples.zip("[Content_Types].xml", "", "word/document.xml", "0".repeat(8 << 20));
        assertThat(bomb.length).isLessThan(20_000);

        assertThat(refusal("bomb.docx", bomb).key()).isEqualTo("core.file.error.bomb");
    }

    @Test
    void aPictureThatClaimsTooManyPixelsIsRefusedWithoutOpeningIt() {
        assertThat(refusal("a.png", Samples.png(100_000, 100_000)).key()).isEqualTo("core.file.error.pixels");
        assertThat(refusal("a.jpg", Samples.jpeg(65_000, 65_000)).key()).isEqualTo("core.file.error.pixels");
        assertThat(refusal("a.webp", Samples.webp(16_000_000, 16_000_000)).key())
                .isEqualTo("core.file.error.pixels");
        assertThat(refusal("a.heic", Samples.heic(100_000, 100_000)).key()).isEqualTo("core.file.error.pixels");
        assertThat(refusal("a.png", java.util.Arrays.copyOf(Samples.png(10, 10), 18))
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

    @Test
    void aDiskThatFailsIsSaidAndNothingIsConfirmed() throws Exception {
        Files.createDirectories(folder.getParent());
        Files.writeString(folder, "a file where the folder should be");

        assertThatThrownBy(() -> stage("a.pdf", Samples.pdf()))
                .isInstanceOfSatisfying(
                        OutOfService.class,
                        failure -> assertThat(failure.part()).isEqualTo(OutOfService.Part.DISK));
    }

    @Test
    void theSameContentLiesOnceAndIsKeptForAsManyAsWant() throws Exception {
        FileId first = files.keep(clerk, stage("a.pdf", Samples.pdf()));
        FileId second = files.keep(TestCaller.in(KT2), stage("b.pdf", Samples.pdf()));

        assertThat(filesOnDisk()).hasSize(1);
        assertThat(files.find(KT1, List.of(first, second)))
                .extracting(Stored::name)
                .containsExactly("a.pdf");
        assertThat(files.find(KT2, List.of(first, second)))
                .extracting(Stored::name)
                .containsExactly("b.pdf");
    }

    @Test
    void whileABackupHoldsThem_noContentIsThrownAway_onNoNode() throws Exception {
        stage("left.png", Samples.png(10, 10));
        clock.pass(Duration.ofHours(25));
        FileStoreFolder onAnotherNode = new FileStoreFolder(folder, clock);

        try (var _ = onAnotherNode.hold()) {
            assertThat(housekeeping.tidy()).isZero();
        }

        assertThat(housekeeping.tidy()).isEqualTo(1);
    }

    @Test
    void holdThatACrashLeft_countsNoMoreAfterADay() throws Exception {
        stage("left.png", Samples.png(10, 10));
        clock.pass(Duration.ofHours(25));
        Path held = Files.createFile(folder.resolve("held-crashed.part"));
        Files.setLastModifiedTime(held, FileTime.from(clock.instant()));
        assertThat(housekeeping.tidy()).isZero();

        clock.pass(Duration.ofHours(25));

        assertThat(housekeeping.tidy()).isEqualTo(1);
        assertThat(held).doesNotExist();
    }

    @Test
    void whatNobodyKeepsIsThrownAwayAfterADay() throws Exception {
        FileId kept = files.keep(clerk, stage("kept.pdf", Samples.pdf()));
        Staged left = stage("left.png", Samples.png(10, 10));
        clock.pass(Duration.ofHours(23));
        assertThat(housekeeping.tidy()).isZero();

        clock.pass(Duration.ofHours(2));
        assertThat(housekeeping.tidy()).isEqualTo(1);

        files.open(KT1, kept).close();
        assertThatThrownBy(() -> files.keep(clerk, left))
                .isInstanceOfSatisfying(
                        Rejected.class,
                        rejected -> assertThat(rejected.problems())
                                .extracting(Problem::key)
                                .containsExactly("core.file.error.expired"));
    }

    @Test
    void aFileKeptInATransactionThatFailsIsNotKept() {
        Staged staged = stage("a.pdf", Samples.pdf());

        assertThatThrownBy(() -> database.transactions().run(() -> {
                    files.keep(clerk, staged);
                    throw new IllegalStateException("the record failed");
                }))
                .hasMessage("the record failed");
        assertThat(database.number("select count(*) from core_file")).isZero();
        assertThat(files.keep(clerk, staged)).isNotNull();
    }

    @Test
    void keysAreAnsweredInTheirOrder() {
        FileId a = files.keep(clerk, stage("a.pdf", Samples.pdf()));
        FileId b = files.keep(clerk, stage("b.png", Samples.png(1, 1)));

        assertThat(files.find(KT1, List.of(b, new FileId(987654), a)))
                .extracting(Stored::name)
                .containsExactly("b.png", "a.pdf");
        assertThat(files.find(KT1, List.of())).isEmpty();
    }

    private Staged stage(String name, byte[] content) {
        return files.stage(name, new ByteArrayInputStream(content), ALL);
    }

    private Problem refusal(String name, byte[] content) {
        return refusal(name, new ByteArrayInputStream(content), ALL);
    }

    private Problem refusal(String name, InputStream content, FileRules rules) {
        try {
            files.stage(name, content, rules);
        } catch (Rejected rejected) {
            assertThat(rejected.problems()).hasSize(1);
            return rejected.problems().getFirst();
        }
        throw new AssertionError(name + " was taken");
    }

    private List<Path> filesOnDisk() throws IOException {
        try (Stream<Path> all = Files.walk(folder)) {
            return all.filter(Files::isRegularFile).toList();
        }
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
