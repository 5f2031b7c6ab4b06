package org.khet.portal.persistence.internal.backup;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Clock;
import java.time.Duration;
import java.time.ZoneId;
import java.time.format.DateTimeFormatter;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import org.khet.portal.api.admin.operation.BackupArchive;
import org.khet.portal.api.admin.operation.BackupArchive.Stored;
import org.khet.portal.api.admin.operation.Backups;
import org.khet.portal.api.admin.operation.Backups.Made;
import org.khet.portal.api.audit.AuditTrail;
import org.khet.portal.api.job.Job;
import org.khet.portal.api.job.JobId;
import org.khet.portal.api.job.JobResult;
import org.khet.portal.api.job.JobRun;
import org.khet.portal.api.job.Schedule;
import org.khet.portal.api.security.Callers;
import org.khet.portal.api.security.RuntimeCaller;
import org.osgi.service.component.annotations.Activate;
import org.osgi.service.component.annotations.Component;
import org.osgi.service.component.annotations.Reference;

/** Makes a backup each night into the portal's backup folder and throws the oldest away. */
@Component(service = Job.class)
public final class NightlyBackupJob implements Job {
    private static final DateTimeFormatter NAME = DateTimeFormatter.ofPattern(
                    "'nightly-'yyyy-MM-dd-HHmmss", Locale.ROOT)
            .withZone(ZoneId.of("Asia/Bangkok"));
    private static final Duration LONGEST = Duration.ofHours(6);
    private static final long MEBIBYTE = 1024 * 1024;
    private final Backups backups;
    private final NightlyBackupSettings archive;
    private final Callers callers;
    private final AuditTrail trail;
    private final Clock clock;

    /** @param archive where they lie */
    @Activate
    public NightlyBackupJob(
            @Reference Backups backups,
            @Reference NightlyBackupSettings archive,
            @Reference Callers callers,
            @Reference AuditTrail trail,
            @Reference Clock clock) {
        this.backups = backups;
        this.archive = archive;
        this.callers = callers;
        this.trail = trail;
        this.clock = clock;
    }

    @Override
    public JobId id() {
        return BackupArchive.JOB;
    }

    @Override
    public Schedule schedule() {
        return Schedule.daily(archive.plan().at());
    }

    @Override
    public Reach reach() {
        return Reach.PORTAL;
    }

    @Override
    public Duration longest() {
        return LONGEST;
    }

    @Override
    public JobResult run(JobRun run) throws IOException {
        RuntimeCaller system = callers.runtimeSystem();
        Path folder = Files.createDirectories(archive.plan().folder());
        archive.dropCutOff();
        requireRoom(folder);
        Made made = backups.make(system, folder.resolve(NAME.format(clock.instant())));
        List<String> dropped = archive.dropOld();
        dropped.forEach(name ->
                trail.append(system, "core.backup.dropped", folder.resolve(name).toString(), Map.of()));
        return new JobResult(
                "core.job.backup.result",
                Map.of(
                        "rows",
                        String.valueOf(made.rows()),
                        "files",
                        String.valueOf(made.files()),
                        "megabytes",
                        String.valueOf(Math.ceilDiv(made.bytes(), MEBIBYTE))));
    }

    /** A disk that is full stops the whole portal where it is the same one; so the backup stays away before. */
    private void requireRoom(Path folder) throws IOException {
        long needed = archive.list().stream().mapToLong(Stored::bytes).max().orElse(0);
        long free = Files.getFileStore(folder).getUsableSpace();
        if (free < needed + needed / 2) {
            throw new IOException("the disk of " + folder + " has " + free / MEBIBYTE + " MB left, and a backup needs "
                    + needed / MEBIBYTE + " MB: make room, keep fewer (org.khet.backup.cfg), or choose another disk");
        }
    }
}
