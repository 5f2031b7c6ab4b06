package org.khet.processes.internal.job;

import java.time.LocalTime;
import org.khet.portal.api.i18n.TextCatalog;
import org.khet.portal.api.job.Job;
import org.khet.portal.api.job.JobId;
import org.khet.portal.api.job.JobResult;
import org.khet.portal.api.job.JobRun;
import org.khet.portal.api.job.Schedule;
import org.khet.portal.api.round.DataRounds;
import org.khet.portal.api.time.OfficeTime;
import org.khet.processes.internal.NewsLink;
import org.khet.processes.internal.ProcessesCalendar;
import org.khet.processes.internal.ProcessesPortal;
import org.khet.processes.internal.ProcessesRecords;
import org.khet.processes.internal.ProcessesReporting;
import org.khet.processes.internal.matter.CaseMorning;
import org.khet.processes.internal.matter.CaseStarts;
import org.khet.processes.internal.report.IndicatorYears;
import org.khet.processes.internal.report.OwnReportDelivery;
import org.khet.processes.internal.report.OwnReportPublisher;
import org.osgi.service.component.annotations.Activate;
import org.osgi.service.component.annotations.Component;
import org.osgi.service.component.annotations.Reference;

/** Each morning: owners followed, versions put in force, cases of years and rounds started, late tasks marked, people reminded of them and of the
 * review of books, indicators of past years fixed. Source: kinds-processes.md §3. */
@Component(service = Job.class)
public final class ProcessesMorningJob implements Job {
    private static final LocalTime EARLY = LocalTime.of(6, 15);
    private final ProcessesRecords records;
    private final ProcessesPortal portal;
    private final CaseStarts starts;
    private final CaseMorning morning;
    private final OwnReportDelivery reports;
    private final IndicatorYears years;

    /** For the component runtime. */
    @Activate
    public ProcessesMorningJob(
            @Reference ProcessesRecords records,
            @Reference ProcessesPortal portal,
            @Reference ProcessesCalendar calendar,
            @Reference DataRounds rounds,
            @Reference ProcessesReporting reporting,
            @Reference NewsLink news) {
        this.records = records;
        this.portal = portal;
        starts = new CaseStarts(
                records.processes,
                records.cases,
                new CaseStarts.Calendars(rounds, calendar.years),
                calendar.settings,
                records.subjects,
                new CaseStarts.Work(portal.callers, portal.transactions, portal.clock));
        reports = new OwnReportDelivery(
                records.reports,
                portal.callers,
                portal.clock,
                new OwnReportPublisher(
                        reporting.registers,
                        portal.callers,
                        news::of,
                        TextCatalog.load(ProcessesMorningJob.class.getClassLoader(), "processes")
                                .in(TextCatalog.THAI)));
        years = records.years;
        morning = new CaseMorning(
                records.cases, records.tasks, records.parts, calendar.settings, portal.callers, portal.clock);
    }

    @Override
    public JobId id() {
        return new JobId("processes.morning");
    }

    @Override
    public Schedule schedule() {
        return Schedule.daily(EARLY);
    }

    @Override
    public JobResult run(JobRun run) {
        records.catalogue.followOwners(portal.callers.system(run.office()));
        run.check();
        int done = records.inForce.begin(portal.callers.system(run.office()), OfficeTime.day(portal.clock.instant()));
        run.check();
        done += starts.start(run.office());
        run.check();
        done += morning.mark(run.office());
        run.check();
        done += reports.deliver(run.office());
        run.check();
        done += years.fix(portal.callers.system(run.office()), OfficeTime.day(portal.clock.instant()));
        run.check();
        done += records.reviews.remind(run.office());
        run.check();
        return JobResult.counted("processes.job.morning.result", done + morning.remind(run.office()));
    }
}
