package org.khet.ict.internal.study;

import java.time.Clock;
import java.time.LocalDate;
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
import org.khet.portal.api.settings.Settings;
import org.khet.portal.api.time.OfficeTime;
import org.osgi.service.component.annotations.Activate;
import org.osgi.service.component.annotations.Component;
import org.osgi.service.component.annotations.Reference;

/** Tells once, some days before, that a licence ends. Source: ict ICT-96. */
@Component(service = Job.class)
public final class SoftwareLicenceJob implements Job {
    private final StudyRegister register;
    private final Callers callers;
    private final Settings settings;
    private final Clock clock;

    /** For the component runtime. */
    @Activate
    public SoftwareLicenceJob(
            @Reference StudyRegister register,
            @Reference Callers callers,
            @Reference Settings settings,
            @Reference Clock clock) {
        this.register = register;
        this.callers = callers;
        this.settings = settings;
        this.clock = clock;
    }

    @Override
    public JobId id() {
        return new JobId("ict.software");
    }

    @Override
    public Schedule schedule() {
        return Schedule.daily(IctSettings.REMIND_TIME);
    }

    @Override
    public JobResult run(JobRun run) {
        Caller system = callers.system(run.office());
        LocalDate today = OfficeTime.day(clock.instant());
        int days = settings.get(run.office(), IctSettings.LICENCE_DAYS, today);
        var software = register.software();
        SoftwareRecord kind = software.kind();
        RecordFilter ending = RecordFilter.of(kind.in(kind.active), kind.until.below(today.plusDays(days + 1L)));
        int told = 0;
        for (RecordRow row : software.internal().all(system, ending)) {
            run.check();
            LocalDate first = row.get(kind.until).orElse(today).minusDays(days);
            if (row.get(kind.remindedOn).filter(last -> !last.isBefore(first)).isEmpty()) {
                software.internal().act(system, row, kind.remind);
                told++;
            }
        }
        return JobResult.counted("ict.job.software.result", told);
    }
}
