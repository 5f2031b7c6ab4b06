package org.khet.ict.internal.ticket.part;

import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
import org.khet.ict.internal.setting.IctSettings;
import org.khet.portal.api.job.Job;
import org.khet.portal.api.job.JobId;
import org.khet.portal.api.job.JobResult;
import org.khet.portal.api.job.JobRun;
import org.khet.portal.api.job.Schedule;
import org.khet.portal.api.record.RecordDraft;
import org.khet.portal.api.record.RecordFilter;
import org.khet.portal.api.record.RecordRow;
import org.khet.portal.api.record.RecordService;
import org.khet.portal.api.security.Caller;
import org.khet.portal.api.security.Callers;
import org.khet.portal.api.time.OfficeTime;
import org.osgi.service.component.annotations.Activate;
import org.osgi.service.component.annotations.Component;
import org.osgi.service.component.annotations.Reference;

/** Reminds once that a shop has not brought back what it was to bring. Source: ict I.2.10, ICT-14. */
@Component(service = Job.class)
public final class LateShopJob implements Job {
    private final PartRegister register;
    private final Callers callers;
    private final Clock clock;

    /** For the component runtime. */
    @Activate
    public LateShopJob(@Reference PartRegister register, @Reference Callers callers, @Reference Clock clock) {
        this.register = register;
        this.callers = callers;
        this.clock = clock;
    }

    @Override
    public JobId id() {
        return new JobId("ict.late-shop");
    }

    @Override
    public Schedule schedule() {
        return Schedule.workingDays(IctSettings.REMIND_TIME);
    }

    @Override
    public JobResult run(JobRun run) {
        Caller system = callers.system(run.office());
        LocalDate today = OfficeTime.day(clock.instant());
        RecordService<RepairPartRecord> parts = register.parts();
        RepairPartRecord kind = parts.kind();
        List<RecordRow> late = parts.internal()
                .all(
                        system,
                        RecordFilter.of(kind.in(kind.ordered), kind.expectedOn.below(today), kind.calledOn.isEmpty()));
        for (RecordRow row : late) {
            run.check();
            parts.internal().act(system, row, kind.callIn, new RecordDraft().with(kind.calledOn, today), "");
        }
        return JobResult.counted("ict.job.late-shop.result", late.size());
    }
}
