package org.khet.directorate.internal.job;

import java.time.LocalTime;
import org.khet.portal.api.job.Job;
import org.khet.portal.api.job.JobId;
import org.khet.portal.api.job.JobResult;
import org.khet.portal.api.job.JobRun;
import org.khet.portal.api.job.Schedule;
import org.osgi.service.component.annotations.Activate;
import org.osgi.service.component.annotations.Component;
import org.osgi.service.component.annotations.Reference;

/** Reminds people each morning. Source: other-groups D-05, D-06, DIR-18. */
@Component(service = Job.class)
public final class DirectorateMorningJob implements Job {
    private static final LocalTime EARLY = LocalTime.of(6, 40);
    private final MorningReminders reminders;

    /** For the component runtime. */
    @Activate
    public DirectorateMorningJob(@Reference MorningReminders reminders) {
        this.reminders = reminders;
    }

    @Override
    public JobId id() {
        return new JobId("directorate.morning");
    }

    @Override
    public Schedule schedule() {
        return Schedule.daily(EARLY);
    }

    @Override
    public JobResult run(JobRun run) {
        int told = reminders.remindOfVehicles(run.office());
        run.check();
        told += reminders.remindOfTrips(run.office());
        run.check();
        told += reminders.proposeDrivers(run.office());
        run.check();
        told += reminders.extendControls(run.office());
        run.check();
        told += reminders.remindOfPlans(run.office());
        run.check();
        told += reminders.missVisitors(run.office());
        run.check();
        told += reminders.beginReviews(run.office());
        return JobResult.counted("directorate.job.morning.result", told);
    }
}
