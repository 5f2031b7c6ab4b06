package org.khet.training.internal.job;

import java.time.LocalTime;
import org.khet.portal.api.job.Job;
import org.khet.portal.api.job.JobId;
import org.khet.portal.api.job.JobResult;
import org.khet.portal.api.job.JobRun;
import org.khet.portal.api.job.Schedule;
import org.osgi.service.component.annotations.Activate;
import org.osgi.service.component.annotations.Component;
import org.osgi.service.component.annotations.Reference;

/** Reminds people each morning. Source: other-groups T-04. */
@Component(service = Job.class)
public final class TrainingReminderJob implements Job {
    private static final LocalTime EARLY = LocalTime.of(6, 40);
    private final TrainingReminders reminders;

    /** For the component runtime. */
    @Activate
    public TrainingReminderJob(@Reference TrainingReminders reminders) {
        this.reminders = reminders;
    }

    @Override
    public JobId id() {
        return new JobId("training.reminders");
    }

    @Override
    public Schedule schedule() {
        return Schedule.daily(EARLY);
    }

    @Override
    public JobResult run(JobRun run) {
        int told = reminders.expireLicences(run.office());
        run.check();
        told += reminders.licences(run.office());
        run.check();
        return JobResult.counted("training.job.reminders.result", told + reminders.reports(run.office()));
    }
}
