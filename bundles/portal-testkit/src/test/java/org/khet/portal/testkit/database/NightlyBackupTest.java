package org.khet.portal.testkit.database;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

import java.io.IOException;
import java.lang.reflect.Proxy;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.time.Instant;
import java.time.LocalTime;
import java.util.Map;
import java.util.function.BiFunction;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.khet.portal.api.admin.operation.BackupArchive.Stored;
import org.khet.portal.api.job.JobResult;
import org.khet.portal.api.job.JobRun;
import org.khet.portal.api.office.OfficeId;
import org.khet.portal.api.outcome.NoLongerThere;
import org.khet.portal.api.security.NotPermitted;
import org.khet.portal.api.security.Permission;
import org.khet.portal.api.security.RuntimeCaller;
import org.khet.portal.persistence.internal.backup.NightlyBackupJob;
import org.khet.portal.persistence.internal.backup.NightlyBackupSettings;
import org.khet.portal.testkit.Clocks;
import org.khet.portal.testkit.SteppingClock;
import org.khet.portal.testkit.fake.FakeCallers;
import org.osgi.framework.BundleContext;

/** The portal backs itself up each night and keeps the last ones, on either product. */
@OnEachDatabase(module = "id=sample;prefix=smp", own = true)
class NightlyBackupTest extends BackupCase {
    private final SteppingClock clock = Clocks.at("2026-11-21T02:40");

    NightlyBackupTest(TestDatabase database) {
        super(database);
    }

    @Test
    void threeNights_leaveTheNewestTwo_andWhatSomebodyLaidThere() throws IOException {
        NightlyBackupSettings archive = archive("2");
        backups().make(operator, folder.resolve("home/backups/before the move"));
        Files.createDirectories(folder.resolve("home/backups/nightly-2026-11-19-024000.part/tables"));

        JobResult first = night(archive);
        night(archive);
        night(archive);

        assertThat(first.textKey()).isEqualTo("core.job.backup.result");
        assertThat(first.values()).containsEntry("rows", "4").containsEntry("files", "2");
        assertThat(archive.list(operator))
                .extracting(Stored::name)
                .containsExactlyInAnyOrder("nightly-2026-11-23-024000", "nightly-2026-11-22-024000", "before the move");
        assertThat(archive.list(operator))
                .allSatisfy(stored -> assertThat(stored.bytes()).isPositive())
                .allSatisfy(stored -> assertThat(stored.rows()).isEqualTo(4))
                .allSatisfy(stored -> assertThat(stored.files()).isEqualTo(2));
        assertThat(trail.all())
                .filteredOn(line -> line.action().equals("core.backup.dropped"))
                .singleElement()
                .satisfies(line -> assertThat(line.object()).endsWith("nightly-2026-11-21-024000"));
        assertThat(folder.resolve("home/backups/nightly-2026-11-19-024000.part"))
                .as("a night whose power was cut")
                .doesNotExist();
    }

    @Test
    void wholeBackupHasNoDamage_alteredAndLostFilesAreNamed() throws IOException {
        NightlyBackupSettings archive = archive("7");
        night(archive);
        Path made = folder.resolve("home/backups/nightly-2026-11-21-024000");
        assertThat(archive.damaged(operator, "nightly-2026-11-21-024000")).isEmpty();

        Files.writeString(made.resolve("config/portal.cfg"), "port=9090");
        Files.delete(made.resolve("data/files/ab/photo"));

        assertThat(archive.damaged(operator, "nightly-2026-11-21-024000"))
                .containsExactly("config/portal.cfg", "data/files/ab/photo");
        assertThatExceptionOfType(NoLongerThere.class).isThrownBy(() -> archive.damaged(operator, "../config"));
    }

    @Test
    void diskWithoutRoomForAnother_isLeftAlone() throws IOException {
        NightlyBackupSettings archive = archive("7");
        night(archive);
        Path about = folder.resolve("home/backups/nightly-2026-11-21-024000/backup.properties");
        Files.writeString(about, Files.readString(about).replaceAll("bytes=\\d+", "bytes=" + (Long.MAX_VALUE >> 2)));

        assertThatExceptionOfType(IOException.class)
                .isThrownBy(() -> night(archive))
                .withMessageContaining("make room");

        assertThat(archive.list(operator)).hasSize(1);
    }

    @Test
    void wordsThatCannotBeMeant_areTakenAsNotSaid() {
        var archive = new NightlyBackupSettings(folder, " copies ", "half past two", "0");

        assertThat(archive.plan(operator).folder()).isEqualTo(folder.resolve("copies"));
        assertThat(archive.plan(operator).at()).isEqualTo(LocalTime.of(2, 40));
        assertThat(archive.plan(operator).keep()).isEqualTo(7);
        assertThat(archive.list(operator)).isEmpty();
    }

    @Test
    void nodesThatShareTheirFiles_shareTheirBackups_whereverTheJobRuns() {
        Path shared = folder.resolve("shared/files");
        NightlyBackupSettings one = new NightlyBackupSettings(node("one", shared.toString()), settings("backups"));
        NightlyBackupSettings two = new NightlyBackupSettings(node("two", shared.toString()), settings("backups"));

        assertThat(one.plan(operator).folder())
                .isEqualTo(shared.resolve("backups"))
                .isEqualTo(two.plan(operator).folder());
        Path disk = folder.resolve("other disk").toAbsolutePath();
        assertThat(new NightlyBackupSettings(node("one", shared.toString()), settings(disk.toString()))
                        .plan(operator)
                        .folder())
                .as("the IT officer's word counts")
                .isEqualTo(disk);
        assertThat(new NightlyBackupSettings(node("alone", null), settings("backups"))
                        .plan(operator)
                        .folder())
                .isEqualTo(folder.resolve("alone/backups").toAbsolutePath());
    }

    private BundleContext node(String name, @Nullable String shared) {
        return answering(
                BundleContext.class,
                (asked, args) -> args[0].equals("khet.files")
                        ? shared
                        : folder.resolve(name).toString());
    }

    private static NightlyBackupSettings.Config settings(String where) {
        Map<String, String> set = Map.of("folder", where, "at", "02:40", "keep", "7");
        return answering(NightlyBackupSettings.Config.class, (asked, args) -> set.get(asked));
    }

    private static <T> T answering(Class<T> type, BiFunction<String, Object[], @Nullable Object> answers) {
        return type.cast(Proxy.newProxyInstance(
                type.getClassLoader(),
                new Class<?>[] {type},
                (proxy, called, args) -> answers.apply(called.getName(), args == null ? new Object[0] : args)));
    }

    @Test
    void whoDoesNotOperateTheRuntime_seesNothing() {
        RuntimeCaller stranger = new Stranger(operator);

        assertThatExceptionOfType(NotPermitted.class)
                .isThrownBy(() -> archive("7").list(stranger));
        assertThatExceptionOfType(NotPermitted.class)
                .isThrownBy(() -> archive("7").damaged(stranger, "nightly-2026-11-21-024000"));
    }

    private NightlyBackupSettings archive(String keep) {
        return new NightlyBackupSettings(folder.resolve("home"), "backups", "02:40", keep);
    }

    private JobResult night(NightlyBackupSettings archive) throws IOException {
        JobResult result =
                new NightlyBackupJob(backups(clock), archive, new FakeCallers(), trail, clock).run(new Night());
        clock.pass(Duration.ofDays(1));
        return result;
    }

    /** A run that goes to its end. */
    private static final class Night implements JobRun {
        @Override
        public OfficeId office() {
            throw new IllegalStateException("runs for the whole portal");
        }

        @Override
        public Instant due() {
            return Instant.EPOCH;
        }

        @Override
        public boolean isCancelled() {
            return false;
        }

        @Override
        public void progress(long done, long total) {
            // nobody looks
        }
    }

    private record Stranger(RuntimeCaller like) implements RuntimeCaller {
        @Override
        public org.khet.portal.api.security.AccountId account() {
            return like.account();
        }

        @Override
        public String name() {
            return "stranger";
        }

        @Override
        public boolean may(Permission permission) {
            return false;
        }
    }
}
