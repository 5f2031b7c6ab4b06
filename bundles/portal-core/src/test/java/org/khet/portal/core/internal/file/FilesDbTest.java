package org.khet.portal.core.internal.file;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.ByteArrayInputStream;
import java.io.InputStream;
import java.io.SequenceInputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.FileTime;
import java.time.Duration;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Random;
import java.util.Set;
import org.junit.jupiter.api.Test;
import org.khet.portal.api.file.FileId;
import org.khet.portal.api.file.FileRules;
import org.khet.portal.api.file.Files.Staged;
import org.khet.portal.api.file.Files.Stored;
import org.khet.portal.api.outcome.NoLongerThere;
import org.khet.portal.api.outcome.OutOfService;
import org.khet.portal.api.outcome.Problem;
import org.khet.portal.api.outcome.Rejected;
import org.khet.portal.testkit.TestCaller;
import org.khet.portal.testkit.database.OnEachDatabase;
import org.khet.portal.testkit.database.TestDatabase;

/** What people attach is kept once, read by its office only, and thrown away when nobody keeps it. */
@OnEachDatabase
class FilesDbTest extends FilesCase {
    FilesDbTest(TestDatabase database) {
        super(database);
    }

    @Test
    void anAttachedPhotographIsKeptAndReadBackByItsOfficeOnly() throws Exception {
        byte[] photo = SampleFiles.jpeg(4000, 3000);
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
    void copyStaysWhenTheFirstIsGivenUp_andWhatIsGoneIsNotCopied() throws Exception {
        byte[] photo = SampleFiles.jpeg(400, 300);
        FileId first = files.keep(clerk, stage("IMG_0002.JPG", photo));
        FileId copy = files.copy(clerk, first);
        files.drop(clerk, List.of(first));

        assertThat(files.find(KT1, List.of(first, copy)))
                .containsExactly(new Stored(copy, "IMG_0002.JPG", "image/jpeg", photo.length));
        try (InputStream back = files.open(KT1, copy)) {
            assertThat(back.readAllBytes()).isEqualTo(photo);
        }
        assertThatThrownBy(() -> files.copy(clerk, first)).isInstanceOf(NoLongerThere.class);
    }

    /** Core CORE-59, E-17: letters take files of 50 MiB; a scan of 400 pages in grey has some 100 KiB a page. */
    @Test
    void scanOf400PagesIsTakenAndReadBackInParts_oneBeyondTheLimitIsRefusedWithTheLimitAndLeavesNothing()
            throws Exception {
        FileRules letters = new FileRules(50L << 20, Set.of(MediaTypes.PDF));
        byte[] page = new byte[100 << 10];
        new Random(22).nextBytes(page);
        FileId id = files.keep(clerk, files.stage("สแกน.pdf", scan(400, page), letters));

        assertThat(files.find(KT1, List.of(id)).getFirst().size()).isGreaterThan(400L * page.length);
        try (InputStream back = files.open(KT1, id)) {
            back.skipNBytes(SampleFiles.pdf().length + 399L * page.length);
            assertThat(back.readAllBytes()).isEqualTo(page);
        }
        int kept = filesOnDisk().size();
        assertThat(refusal("สแกน.pdf", scan(520, page), letters).key()).isEqualTo("core.file.error.large");
        assertThat(filesOnDisk()).hasSize(kept);
    }

    private static InputStream scan(int pages, byte[] page) {
        List<InputStream> parts = new ArrayList<>(List.of(new ByteArrayInputStream(SampleFiles.pdf())));
        for (int i = 0; i < pages; i++) {
            parts.add(new ByteArrayInputStream(page));
        }
        return new SequenceInputStream(Collections.enumeration(parts));
    }

    @Test
    void aDiskThatFailsIsSaidAndNothingIsConfirmed() throws Exception {
        Files.createDirectories(folder.getParent());
        Files.writeString(folder, "a file where the folder should be");

        assertThatThrownBy(() -> stage("a.pdf", SampleFiles.pdf()))
                .isInstanceOfSatisfying(
                        OutOfService.class,
                        failure -> assertThat(failure.part()).isEqualTo(OutOfService.Part.DISK));
    }

    @Test
    void theSameContentLiesOnceAndIsKeptForAsManyAsWant() throws Exception {
        FileId first = files.keep(clerk, stage("a.pdf", SampleFiles.pdf()));
        FileId second = files.keep(TestCaller.in(KT2), stage("b.pdf", SampleFiles.pdf()));

        assertThat(filesOnDisk()).hasSize(1);
        assertThat(files.find(KT1, List.of(first, second)))
                .extracting(Stored::name)
                .containsExactly("a.pdf");
        assertThat(files.find(KT2, List.of(first, second)))
                .extracting(Stored::name)
                .containsExactly("b.pdf");
    }

    @Test
    void whatIsGivenUpIsThrownAwayWithinADay_unlessAnotherOfficeKeepsTheSame() throws Exception {
        FileId shared = files.keep(clerk, stage("a.pdf", SampleFiles.pdf()));
        FileId theirs = files.keep(TestCaller.in(KT2), stage("b.pdf", SampleFiles.pdf()));
        FileId own = files.keep(clerk, stage("c.png", SampleFiles.png(10, 10)));
        clock.pass(Duration.ofHours(25));

        files.drop(clerk, List.of(shared, own, theirs));

        assertThat(files.find(KT1, List.of(shared, own))).isEmpty();
        assertThat(files.find(KT2, List.of(theirs))).as("not its own").hasSize(1);
        assertThat(housekeeping.tidy()).isEqualTo(1);
        assertThatThrownBy(() -> files.open(KT1, shared)).isInstanceOf(NoLongerThere.class);
        try (InputStream back = files.open(KT2, theirs)) {
            assertThat(back.readAllBytes()).isEqualTo(SampleFiles.pdf());
        }
    }

    @Test
    void whileABackupHoldsThem_noContentIsThrownAway_onNoNode() throws Exception {
        stage("left.png", SampleFiles.png(10, 10));
        clock.pass(Duration.ofHours(25));
        FileStoreFolder onAnotherNode = new FileStoreFolder(folder, clock);

        try (var _ = onAnotherNode.hold()) {
            assertThat(housekeeping.tidy()).isZero();
        }

        assertThat(housekeeping.tidy()).isEqualTo(1);
    }

    @Test
    void holdThatACrashLeft_countsNoMoreAfterADay() throws Exception {
        stage("left.png", SampleFiles.png(10, 10));
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
        FileId kept = files.keep(clerk, stage("kept.pdf", SampleFiles.pdf()));
        Staged left = stage("left.png", SampleFiles.png(10, 10));
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
        Staged staged = stage("a.pdf", SampleFiles.pdf());

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
        FileId a = files.keep(clerk, stage("a.pdf", SampleFiles.pdf()));
        FileId b = files.keep(clerk, stage("b.png", SampleFiles.png(1, 1)));

        assertThat(files.find(KT1, List.of(b, new FileId(987654), a)))
                .extracting(Stored::name)
                .containsExactly("b.png", "a.pdf");
        assertThat(files.find(KT1, List.of())).isEmpty();
    }
}
