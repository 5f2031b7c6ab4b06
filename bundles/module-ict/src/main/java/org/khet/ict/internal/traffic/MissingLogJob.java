package org.khet.ict.internal.traffic;

import java.time.Clock;
import java.time.LocalDate;
import java.util.HashMap;
import java.util.Map;
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

/**
 * Tells those who keep traffic logs of each source whose last batch ended more days ago than the office set, once until a later batch
 * comes. Source: ict ICT-49, kinds-ict ict.log-batch (no day without a batch is passed over).
 */
@Component(service = Job.class)
public final class MissingLogJob implements Job {
    private final LogRegister register;
    private final Callers callers;
    private final Settings settings;
    private final Clock clock;

    /** For the component runtime. */
    @Activate
    public MissingLogJob(
            @Reference LogRegister register,
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
        return new JobId("ict.missing-logs");
    }

    @Override
    public Schedule schedule() {
        return Schedule.daily(IctSettings.REMIND_TIME);
    }

    @Override
    public JobResult run(JobRun run) {
        Caller system = callers.system(run.office());
        LocalDate today = OfficeTime.day(clock.instant());
        LocalDate least = today.minusDays(settings.get(run.office(), IctSettings.LOG_LATE_DAYS, today));
        var batches = register.batches();
        LogBatchRecord kind = batches.kind();
        Map<String, RecordRow> last = new HashMap<>();
        for (RecordRow row : batches.internal().all(system, RecordFilter.ALL)) {
            last.merge(
                    row.get(kind.source),
                    row,
                    (one, other) -> other.get(kind.to).isAfter(one.get(kind.to)) ? other : one);
        }
        int told = 0;
        for (RecordRow row : last.values()) {
            run.check();
            boolean known = row.has(kind.missingSince)
                    || row.get(kind.sourceEnded)
                    || row.state().equals(kind.purged);
            if (!known && row.get(kind.to).isBefore(least)) {
                batches.internal().act(system, row, kind.miss);
                told++;
            }
        }
        return JobResult.counted("ict.job.missing-logs.result", told);
    }
}
