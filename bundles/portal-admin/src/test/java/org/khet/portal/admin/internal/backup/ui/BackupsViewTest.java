package org.khet.portal.admin.internal.backup.ui;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import java.time.Clock;
import java.time.Instant;
import java.time.LocalTime;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.khet.portal.admin.internal.job.ui.FakeJobs;
import org.khet.portal.admin.internal.job.ui.JobActions;
import org.khet.portal.admin.internal.screen.ui.OpenedPage;
import org.khet.portal.api.admin.operation.BackupArchive;
import org.khet.portal.api.admin.operation.Backups.Compared;
import org.khet.portal.api.admin.operation.Backups.Made;
import org.khet.portal.api.admin.operation.OfficeBackups;
import org.khet.portal.api.i18n.TextCatalog;
import org.khet.portal.api.office.OfficeId;
import org.khet.portal.api.outcome.Rejected;
import org.khet.portal.api.security.RuntimeCaller;
import org.khet.portal.testkit.Clocks;
import org.khet.portal.testkit.TestCaller;
import org.khet.portal.testkit.fake.FakeCallers;
import org.khet.portal.testkit.fake.FakeOffices;

/** Who runs the portal sees which backups lie there, and has them read through. */
class BackupsViewTest {
    private final RuntimeCaller operator = new FakeCallers().runtimeSystem();
    private final FakeArchive archive = new FakeArchive();
    private final FakeSingle single = new FakeSingle();
    private final Clock clock = Clocks.at("2026-11-20T09:30");

    @Test
    void noBackupYet_saysWhenTheFirstIsMade() {
        OpenedPage page = page(TextCatalog.THAI);

        assertThat(OpenedPage.words(view(page)))
                .contains("ยังไม่มีข้อมูลสำรอง", "/srv/backups", "02.40")
                .doesNotContain("[admin.");
    }

    @Test
    void backupsAreReadThrough_andTheDamagedOneNamesItsFile() throws InterruptedException {
        archive.stored.add(stored("nightly-2026-11-21-024000", 12_345_678, 0));
        archive.stored.add(stored("before the move", -1, 2));
        archive.damaged.add("tables/ict_ticket.copy.gz");
        OpenedPage page = page(TextCatalog.THAI);
        BackupsView view = view(page);
        assertThat(OpenedPage.words(view)).contains("1,079", "12 MB", "ยังไม่ได้ตรวจ", "ไฟล์แนบ 2 ไฟล์หายไปก่อนสำรอง");

        OpenedPage.press(view, "admin-backups-check");
        page.answer();

        assertThat(OpenedPage.words(view))
                .contains("มีข้อมูลสำรองที่เสียหาย", "เสียหาย 1 ไฟล์ ไฟล์แรกคือ tables/ict_ticket.copy.gz")
                .doesNotContain("ยังไม่ได้ตรวจ");
    }

    @Test
    void pageIsDrawnInEnglish() {
        archive.stored.add(stored("nightly-2026-11-21-024000", 12_345_678, 0));

        assertThat(OpenedPage.words(view(page(Locale.ENGLISH))))
                .contains("not read through yet")
                .doesNotContain("[admin.");
    }

    @Test
    void officeThatIsAsInItsBackup_isNotPutBack() throws InterruptedException {
        archive.stored.add(stored("KT1-2026-11-20-093000", 12_345, 0));
        OpenedPage page = page(TextCatalog.THAI);
        BackupsView view = view(page);

        OpenedPage.press(view, "admin-backups-back-kt1-2026-11-20-093000");
        page.answer();

        assertThat(OpenedPage.words(view)).contains("มี 0 ตารางของสำนักงานที่ต่างจากชุดสำรอง");
        assertThat(single.put).isEmpty();
    }

    @Test
    void refusalIsSaidInItsOwnWords() throws InterruptedException {
        archive.stored.add(stored("KT1-2026-11-20-093000", 12_345, 0));
        single.refusal = Rejected.of("folder", "admin.backups.all");
        OpenedPage page = page(TextCatalog.THAI);
        BackupsView view = view(page);

        OpenedPage.press(view, "admin-backups-back-kt1-2026-11-20-093000");
        page.answer();

        assertThat(OpenedPage.words(view)).contains("สำนักงานยังเป็นเหมือนเดิม");
    }

    @Test
    void backupOfAnOfficeIsNamedByItsCodeAndTheMoment() {
        BackupActions desk = new BackupActions(archive, single, new FakeOffices(), operator, clock);

        desk.make(new FakeOffices().find(new OfficeId(1)).orElseThrow());
        desk.putBack(stored("KT1-2026-11-20-093000", 1, 0));

        assertThat(single.made).containsExactly("1 /srv/backups/KT1-2026-11-20-093000");
        assertThat(single.put).containsExactly("1 /srv/backups/KT1-2026-11-20-093000");
    }

    private BackupsView view(OpenedPage page) {
        JobActions desk = new JobActions(new FakeJobs(), page.caller(), Optional.of(operator));
        return new BackupsView(
                page, page.texts(), new BackupActions(archive, single, new FakeOffices(), operator, clock), desk);
    }

    private static OpenedPage page(Locale language) {
        return new OpenedPage(TestCaller.in(new OfficeId(1)), "", language);
    }

    private static BackupArchive.Stored stored(String name, long bytes, long missing) {
        return new BackupArchive.Stored(
                name,
                Instant.parse("2026-11-20T19:40:00Z"),
                "0.2.0",
                name.startsWith("KT") ? "KT1" : "",
                1079,
                12,
                bytes,
                missing);
    }

    private static final class FakeArchive implements BackupArchive {
        private final List<Stored> stored = new ArrayList<>();
        private final List<String> damaged = new ArrayList<>();

        @Override
        public Plan plan(RuntimeCaller caller) {
            return new Plan(Path.of("/srv/backups"), LocalTime.of(2, 40), 7);
        }

        @Override
        public List<Stored> list(RuntimeCaller caller) {
            return stored;
        }

        @Override
        public List<String> damaged(RuntimeCaller caller, String name) {
            return name.startsWith("nightly") ? damaged : List.of();
        }
    }

    private static final class FakeSingle implements OfficeBackups {
        private final List<String> made = new ArrayList<>();
        private final List<String> put = new ArrayList<>();
        private @Nullable Rejected refusal;

        @Override
        public Made make(RuntimeCaller caller, OfficeId office, Path folder) {
            made.add(office.value() + " " + folder);
            return new Made(folder, Instant.EPOCH, 40, 1079, 3, 12_345);
        }

        @Override
        public List<Compared> compare(RuntimeCaller caller, Path folder) {
            if (refusal != null) {
                throw refusal;
            }
            return List.of(new Compared("core_person", 20, 20, true), new Compared("core_school", 9, 9, true));
        }

        @Override
        public Replaced replace(RuntimeCaller caller, OfficeId office, Path folder) {
            put.add(office.value() + " " + folder);
            return new Replaced(Instant.EPOCH, 40, 21, 20, 0);
        }
    }
}
