package org.khet.ict.internal.yearly;

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
import org.khet.portal.api.settings.Settings;
import org.khet.portal.api.time.FiscalYear;
import org.khet.portal.api.time.OfficeTime;
import org.osgi.service.component.annotations.Activate;
import org.osgi.service.component.annotations.Component;
import org.osgi.service.component.annotations.Reference;

/**
 * Reminds once of the web report of the fiscal year that is over when it was not handed in by its day; a draft with the figures
 * lies ready then. Source: ict E-R23, ICT-123.
 */
@Component(service = Job.class)
public final class WebReportJob implements Job {
    private final YearReportRegister register;
    private final Callers callers;
    private final Settings settings;
    private final Clock clock;

    /** For the component runtime. */
    @Activate
    public WebReportJob(
            @Reference YearReportRegister register,
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
        return new JobId("ict.web-report");
    }

    @Override
    public Schedule schedule() {
        return Schedule.daily(IctSettings.REMIND_TIME);
    }

    @Override
    public JobResult run(JobRun run) {
        LocalDate today = OfficeTime.day(clock.instant());
        FiscalYear year = FiscalYear.of(today).previous();
        int days = settings.get(run.office(), IctSettings.WEB_REPORT_DAYS, today);
        boolean due = today.isAfter(year.lastDay().plusDays(days));
        return JobResult.counted("ict.job.web-report.result", due ? remind(callers.system(run.office()), year) : 0);
    }

    private int remind(Caller system, FiscalYear year) {
        var reports = register.reports();
        YearReportRecord kind = reports.kind();
        List<RecordRow> there =
                reports.internal().all(system, RecordFilter.of(kind.sort.is(YearReportSort.WEB), kind.year.is(year)));
        RecordRow report = there.isEmpty()
                ? reports.internal()
                        .create(
                                system,
                                new RecordDraft()
                                        .with(kind.sort, YearReportSort.WEB)
                                        .with(kind.year, year))
                : there.getFirst();
        if (report.state() != kind.draft || report.get(kind.reminders) > 0) {
            return 0;
        }
        reports.internal().act(system, report, kind.remind);
        return 1;
    }
}
