package org.khet.ict.internal.supply;

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
import org.khet.portal.api.security.Caller;
import org.khet.portal.api.security.Callers;
import org.khet.portal.api.time.OfficeTime;
import org.osgi.service.component.annotations.Activate;
import org.osgi.service.component.annotations.Component;
import org.osgi.service.component.annotations.Reference;

/**
 * Reminds borrowers the day before a loan is due and the day after, each once; after days without a run only what is overdue.
 * Source: ict C.6, ICT-40.
 */
@Component(service = Job.class)
public final class LoanReminderJob implements Job {
    private final SupplyRegister register;
    private final Callers callers;
    private final Clock clock;

    /** For the component runtime. */
    @Activate
    public LoanReminderJob(@Reference SupplyRegister register, @Reference Callers callers, @Reference Clock clock) {
        this.register = register;
        this.callers = callers;
        this.clock = clock;
    }

    @Override
    public JobId id() {
        return new JobId("ict.loan-reminder");
    }

    @Override
    public Schedule schedule() {
        return Schedule.daily(IctSettings.REMIND_TIME);
    }

    @Override
    public JobResult run(JobRun run) {
        Caller system = callers.system(run.office());
        LocalDate today = OfficeTime.day(clock.instant());
        var loans = register.loans();
        DeviceLoanRecord kind = loans.kind();
        List<RecordRow> out =
                loans.internal().all(system, RecordFilter.of(kind.in(kind.given), kind.due.below(today.plusDays(2))));
        int told = 0;
        for (RecordRow row : out) {
            run.check();
            LocalDate due = row.get(kind.due);
            LocalDate last = row.get(kind.remindedOn).orElse(LocalDate.MIN);
            boolean soon = due.equals(today.plusDays(1)) && last.isBefore(today);
            boolean late = due.isBefore(today) && !last.isAfter(due);
            if (soon || late) {
                var noted = new RecordDraft().with(kind.remindedOn, today);
                loans.internal().act(system, row, late ? kind.callIn : kind.announce, noted, "");
                told++;
            }
        }
        return JobResult.counted("ict.job.loan-reminder.result", told);
    }
}
