package org.khet.monitoring.internal.job;

import java.time.Clock;
import java.time.LocalDate;
import java.time.LocalTime;
import java.time.YearMonth;
import org.khet.monitoring.internal.MonitoringRecords;
import org.khet.monitoring.internal.spending.PlanSpending;
import org.khet.monitoring.internal.spending.SpendingSnapshots;
import org.khet.portal.api.job.Job;
import org.khet.portal.api.job.JobId;
import org.khet.portal.api.job.JobResult;
import org.khet.portal.api.job.JobRun;
import org.khet.portal.api.job.Schedule;
import org.khet.portal.api.persistence.UnitOfWork;
import org.khet.portal.api.record.FiscalQuarter;
import org.khet.portal.api.security.Caller;
import org.khet.portal.api.security.Callers;
import org.khet.portal.api.time.OfficeTime;
import org.osgi.service.component.annotations.Activate;
import org.osgi.service.component.annotations.Component;
import org.osgi.service.component.annotations.Reference;

/** Takes the snapshot of spending from the fifth day after a quarter on, once. Source: monitoring J.2. */
@Component(service = Job.class)
public final class SpendingSnapshotJob implements Job {
    private static final int DAYS = 5;
    private final SpendingSnapshots snapshots;
    private final Callers callers;
    private final Clock clock;

    /** For the component runtime. */
    @Activate
    public SpendingSnapshotJob(
            @Reference MonitoringRecords records,
            @Reference PlanSpending money,
            @Reference(target = "(khet.unit=monitoring)") UnitOfWork work,
            @Reference Callers callers,
            @Reference Clock clock) {
        this.snapshots = new SpendingSnapshots(records.spendings, money, work);
        this.callers = callers;
        this.clock = clock;
    }

    @Override
    public JobId id() {
        return new JobId("monitoring.spending-snapshot");
    }

    @Override
    public Schedule schedule() {
        return Schedule.daily(LocalTime.of(6, 50));
    }

    @Override
    public JobResult run(JobRun run) {
        return JobResult.counted(
                "monitoring.job.spending-snapshot.result",
                take(callers.system(run.office()), OfficeTime.day(clock.instant())));
    }

    /** Takes what is due on a day; how many lines. */
    int take(Caller system, LocalDate today) {
        LocalDate end = FiscalQuarter.of(today).firstDay().minusDays(1);
        YearMonth month = YearMonth.from(end);
        return today.isBefore(end.plusDays(DAYS)) || snapshots.isTaken(system, month)
                ? 0
                : snapshots.take(system, month);
    }
}
