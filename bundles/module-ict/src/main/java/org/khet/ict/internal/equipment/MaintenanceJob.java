package org.khet.ict.internal.equipment;

import org.khet.ict.internal.setting.IctSettings;
import org.khet.portal.api.job.Job;
import org.khet.portal.api.job.JobId;
import org.khet.portal.api.job.JobResult;
import org.khet.portal.api.job.JobRun;
import org.khet.portal.api.job.Schedule;
import org.osgi.service.component.annotations.Activate;
import org.osgi.service.component.annotations.Component;
import org.osgi.service.component.annotations.Reference;

/** Gives new devices their maintenance orders and ends those of devices that are gone. Source: ict ICT-42. */
@Component(service = Job.class)
public final class MaintenanceJob implements Job {
    private final MaintenanceRegister register;

    /** For the component runtime. */
    @Activate
    public MaintenanceJob(@Reference MaintenanceRegister register) {
        this.register = register;
    }

    @Override
    public JobId id() {
        return new JobId("ict.maintenance");
    }

    @Override
    public Schedule schedule() {
        return Schedule.daily(IctSettings.REMIND_TIME);
    }

    @Override
    public JobResult run(JobRun run) {
        return JobResult.counted("ict.job.maintenance.result", register.refresh(run.office()));
    }
}
