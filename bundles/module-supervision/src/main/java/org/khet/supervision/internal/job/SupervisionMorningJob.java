package org.khet.supervision.internal.job;

import java.time.LocalDate;
import java.time.LocalTime;
import java.time.temporal.ChronoUnit;
import java.util.Optional;
import org.khet.portal.api.job.Job;
import org.khet.portal.api.job.JobId;
import org.khet.portal.api.job.JobResult;
import org.khet.portal.api.job.JobRun;
import org.khet.portal.api.job.Schedule;
import org.khet.portal.api.office.OfficeId;
import org.khet.portal.api.record.Action;
import org.khet.portal.api.record.Field;
import org.khet.portal.api.record.RecordFilter;
import org.khet.portal.api.record.RecordRow;
import org.khet.portal.api.record.RecordService;
import org.khet.portal.api.security.Caller;
import org.khet.supervision.internal.SupervisionRecords;
import org.khet.supervision.internal.SupervisionSettings;
import org.khet.supervision.internal.quality.SarKind;
import org.khet.supervision.internal.visit.SchoolAdviceKind;
import org.osgi.service.component.annotations.Activate;
import org.osgi.service.component.annotations.Component;
import org.osgi.service.component.annotations.Reference;

/**
 * Reminds schools of self-assessments and advice before the last day, on it, and weekly after it. Source: other-groups SUP-04, SUP-09.
 */
@Component(service = {Job.class, SupervisionMorningJob.class})
public final class SupervisionMorningJob implements Job {
    private static final LocalTime EARLY = LocalTime.of(6, 40);
    private static final int WEEK = 7;
    private final SupervisionRecords records;

    /** For the component runtime. */
    @Activate
    public SupervisionMorningJob(@Reference SupervisionRecords records) {
        this.records = records;
    }

    @Override
    public JobId id() {
        return new JobId("supervision.morning");
    }

    @Override
    public Schedule schedule() {
        return Schedule.daily(EARLY);
    }

    @Override
    public JobResult run(JobRun run) {
        int done = remindSars(run.office());
        run.check();
        done += remindAdvice(run.office());
        return JobResult.counted("supervision.job.morning.result", done);
    }

    /** Schools that owe their self-assessment; how many were told. */
    public int remindSars(OfficeId office) {
        SarKind kind = records.sars.kind();
        return remind(
                office,
                records.sars,
                RecordFilter.of(kind.in(kind.owed), kind.due.below(horizon(office))),
                kind.due,
                kind.remindedOn,
                kind.remind);
    }

    /** Schools that did nothing about advice; how many were told. */
    public int remindAdvice(OfficeId office) {
        SchoolAdviceKind kind = records.advices.kind();
        return remind(
                office,
                records.advices,
                RecordFilter.of(kind.in(kind.open), kind.due.below(horizon(office))),
                kind.due,
                kind.remindedOn,
                kind.remind);
    }

    private LocalDate horizon(OfficeId office) {
        return records.portal.today().plusDays(records.portal.get(office, SupervisionSettings.REMIND_DAYS) + 1L);
    }

    private int remind(
            OfficeId office,
            RecordService<?> service,
            RecordFilter owed,
            Field<LocalDate> due,
            Field<Optional<LocalDate>> reminded,
            Action remind) {
        LocalDate today = records.portal.today();
        Caller system = records.portal.callers.system(office);
        int before = records.portal.get(office, SupervisionSettings.REMIND_DAYS);
        int told = 0;
        for (RecordRow row : service.internal().all(system, owed)) {
            long left = ChronoUnit.DAYS.between(today, row.get(due));
            boolean now = left == before || (left <= 0 && left % WEEK == 0);
            if (now && !row.get(reminded).equals(Optional.of(today))) {
                service.internal().act(system, row, remind);
                told++;
            }
        }
        return told;
    }
}
