package org.khet.audit.internal.job;

import java.time.LocalDate;
import java.time.LocalTime;
import java.time.temporal.ChronoUnit;
import java.util.List;
import java.util.Optional;
import org.khet.audit.internal.AuditRecords;
import org.khet.audit.internal.AuditSettings;
import org.khet.audit.internal.access.AuditAccessKind;
import org.khet.audit.internal.engagement.AuditFindingKind;
import org.khet.audit.internal.engagement.AuditPlanKind;
import org.khet.portal.api.job.Job;
import org.khet.portal.api.job.JobId;
import org.khet.portal.api.job.JobResult;
import org.khet.portal.api.job.JobRun;
import org.khet.portal.api.job.Schedule;
import org.khet.portal.api.office.OfficeId;
import org.khet.portal.api.record.RecordDraft;
import org.khet.portal.api.record.RecordFilter;
import org.khet.portal.api.record.RecordRow;
import org.khet.portal.api.security.Caller;
import org.khet.portal.api.time.FiscalYear;
import org.osgi.service.component.annotations.Activate;
import org.osgi.service.component.annotations.Component;
import org.osgi.service.component.annotations.Reference;

/** Reminds the audited of what they owe and the audit of late plans, and ends leave to read whose days are over. Source: other-groups AUD-04, AUD-07. */
@Component(service = {Job.class, AuditMorningJob.class})
public final class AuditMorningJob implements Job {
    private static final LocalTime EARLY = LocalTime.of(6, 35);
    private static final int WEEK = 7;
    private final AuditRecords records;

    /** For the component runtime. */
    @Activate
    public AuditMorningJob(@Reference AuditRecords records) {
        this.records = records;
    }

    @Override
    public JobId id() {
        return new JobId("audit.morning");
    }

    @Override
    public Schedule schedule() {
        return Schedule.daily(EARLY);
    }

    @Override
    public JobResult run(JobRun run) {
        int done = lapse(run.office());
        run.check();
        done += remind(run.office());
        run.check();
        done += remindOfPlans(run.office());
        return JobResult.counted("audit.job.morning.result", done);
    }

    /** Ends what is over; how many. */
    public int lapse(OfficeId office) {
        AuditAccessKind kind = records.accesses.kind();
        Caller system = records.portal.callers.system(office);
        List<RecordRow> over = records.accesses
                .internal()
                .all(system, RecordFilter.of(kind.in(kind.granted), kind.to.below(records.portal.today())));
        over.forEach(row -> records.accesses.internal().act(system, row, kind.lapse));
        return over.size();
    }

    /** Reminds each week, from so many days before its year begins, of a plan that is not approved; how many. Source: A-01. */
    public int remindOfPlans(OfficeId office) {
        AuditPlanKind kind = records.plans.kind();
        Caller system = records.portal.callers.system(office);
        LocalDate today = records.portal.today();
        LocalDate soon = today.plusDays(records.portal.get(office, AuditSettings.REMIND_DAYS));
        List<RecordRow> due = records
                .plans
                .internal()
                .all(
                        system,
                        RecordFilter.of(
                                kind.unapproved(),
                                kind.year.below(FiscalYear.of(soon).next())))
                .stream()
                .filter(row -> row.get(kind.remindedOn)
                        .filter(day -> day.isAfter(today.minusDays(WEEK)))
                        .isEmpty())
                .toList();
        RecordDraft noted = new RecordDraft().with(kind.remindedOn, today);
        due.forEach(row -> records.plans.internal().act(system, row, kind.remind, noted, ""));
        return due.size();
    }

    /** Reminds so many days before the last day, on it, and each week after it; how many. */
    public int remind(OfficeId office) {
        AuditFindingKind kind = records.findings.kind();
        Caller system = records.portal.callers.system(office);
        LocalDate today = records.portal.today();
        int before = records.portal.get(office, AuditSettings.REMIND_DAYS);
        int told = 0;
        for (RecordRow row : records.findings
                .internal()
                .all(
                        system,
                        RecordFilter.of(
                                kind.in(kind.issued, kind.open), kind.dueOn.below(today.plusDays(before + 1L))))) {
            long left = ChronoUnit.DAYS.between(today, row.get(kind.dueOn).orElse(today));
            boolean due = left == before || (left <= 0 && left % WEEK == 0);
            if (due && !row.get(kind.remindedOn).equals(Optional.of(today))) {
                records.findings.internal().act(system, row, kind.remind);
                told++;
            }
        }
        return told;
    }
}
