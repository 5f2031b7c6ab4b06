package org.khet.personnel.internal.job;

import java.time.LocalTime;
import org.khet.portal.api.job.Job;
import org.khet.portal.api.job.JobId;
import org.khet.portal.api.job.JobResult;
import org.khet.portal.api.job.JobRun;
import org.khet.portal.api.job.Schedule;
import org.osgi.service.component.annotations.Activate;
import org.osgi.service.component.annotations.Component;
import org.osgi.service.component.annotations.Reference;

/** Does each morning what follows from days, and reminds people. Source: other-groups H-05, H-11. */
@Component(service = Job.class)
public final class PersonnelMorningJob implements Job {
    private static final LocalTime EARLY = LocalTime.of(5, 30);
    private final PersonnelMorningTasks tasks;

    /** For the component runtime. */
    @Activate
    public PersonnelMorningJob(@Reference PersonnelMorningTasks tasks) {
        this.tasks = tasks;
    }

    @Override
    public JobId id() {
        return new JobId("personnel.morning");
    }

    @Override
    public Schedule schedule() {
        return Schedule.daily(EARLY);
    }

    @Override
    public JobResult run(JobRun run) {
        return JobResult.counted("personnel.job.morning.result", tasks.morning(run.office(), run::check));
    }
}
