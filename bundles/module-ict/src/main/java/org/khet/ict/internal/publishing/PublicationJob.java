package org.khet.ict.internal.publishing;

import java.time.Clock;
import org.khet.ict.internal.setting.IctSettings;
import org.khet.portal.api.job.Job;
import org.khet.portal.api.job.JobId;
import org.khet.portal.api.job.JobResult;
import org.khet.portal.api.job.JobRun;
import org.khet.portal.api.job.Schedule;
import org.khet.portal.api.record.RecordFilter;
import org.khet.portal.api.record.RecordRow;
import org.khet.portal.api.security.Caller;
import org.khet.portal.api.security.Callers;
import org.khet.portal.api.time.OfficeTime;
import org.osgi.service.component.annotations.Activate;
import org.osgi.service.component.annotations.Component;
import org.osgi.service.component.annotations.Reference;

/** What is past its last day leaves the page and stays in the register. Source: ict ICT-86. */
@Component(service = Job.class)
public final class PublicationJob implements Job {
    private final PublicationRegister register;
    private final Callers callers;
    private final Clock clock;

    /** For the component runtime. */
    @Activate
    public PublicationJob(@Reference PublicationRegister register, @Reference Callers callers, @Reference Clock clock) {
        this.register = register;
        this.callers = callers;
        this.clock = clock;
    }

    @Override
    public JobId id() {
        return new JobId("ict.publication");
    }

    @Override
    public Schedule schedule() {
        return Schedule.daily(IctSettings.REMIND_TIME);
    }

    @Override
    public JobResult run(JobRun run) {
        Caller system = callers.system(run.office());
        var publications = register.publications();
        WebPublicationRecord kind = publications.kind();
        int over = 0;
        for (RecordRow row :
                publications.internal().all(system, RecordFilter.of(kind.over(OfficeTime.day(clock.instant()))))) {
            run.check();
            publications.internal().act(system, row, kind.expire);
            over++;
        }
        return JobResult.counted("ict.job.publication.result", over);
    }
}
