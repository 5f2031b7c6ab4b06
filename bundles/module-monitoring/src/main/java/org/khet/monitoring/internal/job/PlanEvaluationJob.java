package org.khet.monitoring.internal.job;

import java.time.LocalTime;
import org.khet.monitoring.internal.MonitoringRecords;
import org.khet.monitoring.internal.evaluation.PlanEvaluationProposals;
import org.khet.portal.api.job.Job;
import org.khet.portal.api.job.JobId;
import org.khet.portal.api.job.JobResult;
import org.khet.portal.api.job.JobRun;
import org.khet.portal.api.job.Schedule;
import org.khet.portal.api.security.Callers;
import org.osgi.service.component.annotations.Activate;
import org.osgi.service.component.annotations.Component;
import org.osgi.service.component.annotations.Reference;

/** Opens the evaluations of development plans as drafts. Source: monitoring J.2, RM-10. */
@Component(service = Job.class)
public final class PlanEvaluationJob implements Job {
    private final MonitoringRecords records;
    private final Callers callers;

    /** For the component runtime. */
    @Activate
    public PlanEvaluationJob(@Reference MonitoringRecords records, @Reference Callers callers) {
        this.records = records;
        this.callers = callers;
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
        int made =
                new PlanEvaluationProposals(records.items, records.evaluations).propose(callers.system(run.office()));
        return JobResult.counted("monitoring.job.plan-evaluations.result", made);
    }
}
