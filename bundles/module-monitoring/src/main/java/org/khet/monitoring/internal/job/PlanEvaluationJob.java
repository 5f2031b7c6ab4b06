package org.khet.monitoring.internal.job;

import java.time.LocalDate;
import java.time.LocalTime;
import org.khet.monitoring.internal.MonitoringPortal;
import org.khet.monitoring.internal.MonitoringRecords;
import org.khet.monitoring.internal.evaluation.PlanEvaluationProposals;
import org.khet.monitoring.internal.evaluation.YearlyEvaluations;
import org.khet.portal.api.job.Job;
import org.khet.portal.api.job.JobId;
import org.khet.portal.api.job.JobResult;
import org.khet.portal.api.job.JobRun;
import org.khet.portal.api.job.Schedule;
import org.khet.portal.api.security.Caller;
import org.khet.portal.api.time.OfficeTime;
import org.osgi.service.component.annotations.Activate;
import org.osgi.service.component.annotations.Component;
import org.osgi.service.component.annotations.Reference;

/** Opens the evaluations of development plans, and those that each year has, as drafts. Source: monitoring J.2, RM-10, RM-22. */
@Component(service = Job.class)
public final class PlanEvaluationJob implements Job {
    private static final String PLANNERS = "PLAN";
    private final MonitoringRecords records;
    private final MonitoringPortal portal;

    /** For the component runtime. */
    @Activate
    public PlanEvaluationJob(@Reference MonitoringRecords records, @Reference MonitoringPortal portal) {
        this.records = records;
        this.portal = portal;
    }

    @Override
    public JobId id() {
        return new JobId("monitoring.plan-evaluations");
    }

    @Override
    public Schedule schedule() {
        return Schedule.daily(LocalTime.of(6, 45));
    }

    @Override
    public JobResult run(JobRun run) {
        Caller system = portal.callers.system(run.office());
        LocalDate today = OfficeTime.day(portal.clock.instant());
        YearlyEvaluations yearly = new YearlyEvaluations(records.evaluations);
        int made = new PlanEvaluationProposals(records.items, records.evaluations).propose(system);
        made += portal.units
                .findByCode(run.office(), PLANNERS)
                .map(unit -> yearly.propose(system, today, unit.id()))
                .orElse(0);
        made += yearly.remind(system, today);
        return JobResult.counted("monitoring.job.plan-evaluations.result", made);
    }
}
