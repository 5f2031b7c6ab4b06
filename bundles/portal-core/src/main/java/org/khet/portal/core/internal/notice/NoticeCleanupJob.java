package org.khet.portal.core.internal.notice;

import java.time.Clock;
import java.time.LocalTime;
import org.khet.portal.api.job.Job;
import org.khet.portal.api.job.JobId;
import org.khet.portal.api.job.JobResult;
import org.khet.portal.api.job.JobRun;
import org.khet.portal.api.job.Schedule;
import org.khet.portal.api.settings.Setting;
import org.khet.portal.api.settings.Settings;
import org.khet.portal.core.internal.mail.MailQueue;
import org.khet.portal.core.internal.row.RowCleanup;
import org.osgi.service.component.annotations.Activate;
import org.osgi.service.component.annotations.Component;
import org.osgi.service.component.annotations.Reference;

/** Deletes notices, and mails of them, that are older than the office keeps them. */
@Component(service = Job.class)
public final class NoticeCleanupJob implements Job {
    /** How long notices are kept. */
    public static final Setting<Integer> DAYS =
            Setting.number("core.setting.noticeDays", 365, 30, 3650, "our proposal");

    private final RowCleanup tidying;
    private final RowCleanup mails;

    /** Rows, and how long which office keeps them. */
    @Activate
    public NoticeCleanupJob(
            @Reference NoticeRepository repository,
            @Reference MailQueue mails,
            @Reference Settings settings,
            @Reference Clock clock) {
        this.tidying = new RowCleanup(repository::forget, settings, DAYS, clock);
        this.mails = new RowCleanup(mails::forget, settings, DAYS, clock);
    }

    @Override
    public JobId id() {
        return new JobId("core.notices");
    }

    @Override
    public Schedule schedule() {
        return Schedule.daily(LocalTime.of(1, 20));
    }

    @Override
    public JobResult run(JobRun run) {
        return JobResult.counted("core.job.notices.result", tidying.run(run) + mails.run(run));
    }
}
