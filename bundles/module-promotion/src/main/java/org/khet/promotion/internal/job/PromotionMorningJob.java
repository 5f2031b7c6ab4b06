package org.khet.promotion.internal.job;

import java.time.LocalDate;
import java.time.LocalTime;
import java.util.List;
import org.khet.portal.api.job.Job;
import org.khet.portal.api.job.JobId;
import org.khet.portal.api.job.JobResult;
import org.khet.portal.api.job.JobRun;
import org.khet.portal.api.job.Schedule;
import org.khet.portal.api.record.Action;
import org.khet.portal.api.record.RecordFilter;
import org.khet.portal.api.record.RecordKind;
import org.khet.portal.api.record.RecordRow;
import org.khet.portal.api.record.RecordService;
import org.khet.portal.api.security.Caller;
import org.khet.portal.api.security.Callers;
import org.khet.portal.api.time.OfficeTime;
import org.khet.promotion.internal.PromotionRecords;
import org.khet.promotion.internal.activity.YouthUnitKind;
import org.khet.promotion.internal.home.ProviderKind;
import org.khet.promotion.internal.need.LearnerKind;
import org.khet.promotion.internal.place.AgreementKind;
import org.khet.promotion.internal.setting.PromotionOffice;
import org.khet.promotion.internal.setting.PromotionSettings;
import org.osgi.service.component.annotations.Activate;
import org.osgi.service.component.annotations.Component;
import org.osgi.service.component.annotations.Reference;

/**
 * Each morning evaluations of education by families and others, and agreements, begin to wait so many days before their day; agreements
 * end after their last one, and registers of a school year are put aside when the next one began. Done twice it finds nothing more.
 * Source: other-groups P-02, PROM-05, PROM-07, PROM-13.
 */
@Component(service = Job.class)
public final class PromotionMorningJob implements Job {
    private static final LocalTime EARLY = LocalTime.of(6, 20);
    private final PromotionRecords records;
    private final PromotionOffice office;
    private final Callers callers;

    /** For the component runtime. */
    @Activate
    public PromotionMorningJob(
            @Reference PromotionRecords records, @Reference PromotionOffice office, @Reference Callers callers) {
        this.records = records;
        this.office = office;
        this.callers = callers;
    }

    @Override
    public JobId id() {
        return new JobId("promotion.morning");
    }

    @Override
    public Schedule schedule() {
        return Schedule.daily(EARLY);
    }

    @Override
    public JobResult run(JobRun run) {
        LocalDate today = OfficeTime.day(run.due());
        Caller system = callers.system(run.office());
        ProviderKind provider = records.providers.kind();
        LocalDate evaluated =
                today.plusDays(1L + office.setting(run.office(), PromotionSettings.EVALUATION_AHEAD, today));
        int done = fall(
                run,
                records.providers,
                system,
                RecordFilter.of(provider.in(provider.permitted), provider.nextOn.below(evaluated)),
                provider.fallDue);
        AgreementKind agreement = records.agreements.kind();
        done += fall(
                run,
                records.agreements,
                system,
                RecordFilter.of(agreement.in(agreement.inForce, agreement.ending), agreement.until.below(today)),
                agreement.lapse);
        LocalDate ending = today.plusDays(1L + office.setting(run.office(), PromotionSettings.AGREEMENT_AHEAD, today));
        done += fall(
                run,
                records.agreements,
                system,
                RecordFilter.of(agreement.in(agreement.inForce), agreement.until.below(ending)),
                agreement.fallDue);
        done += putAside(run, system, office.schoolYear(run.office(), today));
        return JobResult.counted("promotion.job.morning.result", done);
    }

    /** What was listed for a school year that is over. */
    private int putAside(JobRun run, Caller system, int year) {
        LearnerKind learner = records.learners.kind();
        YouthUnitKind unit = records.youthUnits.kind();
        return fall(
                        run,
                        records.learners,
                        system,
                        RecordFilter.of(learner.in(learner.listed), learner.year.below(year)),
                        learner.pass)
                + fall(
                        run,
                        records.youthUnits,
                        system,
                        RecordFilter.of(unit.in(unit.kept), unit.year.below(year)),
                        unit.pass);
    }

    private static <K extends RecordKind> int fall(
            JobRun run, RecordService<K> service, Caller system, RecordFilter due, Action action) {
        List<RecordRow> rows = service.internal().all(system, due);
        for (RecordRow row : rows) {
            run.check();
            service.internal().act(system, row, action);
        }
        return rows.size();
    }
}
