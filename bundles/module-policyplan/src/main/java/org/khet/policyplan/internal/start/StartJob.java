package org.khet.policyplan.internal.start;

import java.time.Clock;
import java.time.LocalDate;
import java.time.LocalTime;
import java.time.ZoneId;
import java.util.List;
import org.khet.policyplan.internal.PolicyplanModule;
import org.khet.policyplan.internal.plan.PlanKind;
import org.khet.policyplan.internal.plan.PlanRegisters;
import org.khet.policyplan.internal.plan.ProjectKind;
import org.khet.portal.api.job.Job;
import org.khet.portal.api.job.JobId;
import org.khet.portal.api.job.JobResult;
import org.khet.portal.api.job.JobRun;
import org.khet.portal.api.job.Schedule;
import org.khet.portal.api.outcome.Rejected;
import org.khet.portal.api.record.Action;
import org.khet.portal.api.record.RecordFilter;
import org.khet.portal.api.record.RecordKind;
import org.khet.portal.api.record.RecordRow;
import org.khet.portal.api.record.RecordService;
import org.khet.portal.api.security.Caller;
import org.khet.portal.api.security.Callers;
import org.osgi.service.component.annotations.Activate;
import org.osgi.service.component.annotations.Component;
import org.osgi.service.component.annotations.Reference;

/** Starts published plans with their fiscal year and projects in the plan on their first day. Source: policyplan J.1, R-10. */
@Component(service = Job.class)
public final class StartJob implements Job {
    private static final ZoneId BANGKOK = ZoneId.of("Asia/Bangkok");
    private final PolicyplanModule module;
    private final Callers callers;
    private final Clock clock;

    /** For the component runtime. */
    @Activate
    public StartJob(@Reference PolicyplanModule module, @Reference Callers callers, @Reference Clock clock) {
        this.module = module;
        this.callers = callers;
        this.clock = clock;
    }

    @Override
    public JobId id() {
        return new JobId("policyplan.start");
    }

    @Override
    public Schedule schedule() {
        return Schedule.daily(LocalTime.of(1, 30));
    }

    @Override
    public JobResult run(JobRun run) {
        Caller system = callers.system(run.office());
        return JobResult.counted(
                "policyplan.job.start.result",
                start(module.registers().plans(), system, LocalDate.ofInstant(clock.instant(), BANGKOK)));
    }

    /** Starts what is due on a day; how many. */
    static int start(PlanRegisters registers, Caller system, LocalDate today) {
        PlanKind plan = registers.plans().kind();
        ProjectKind project = registers.projects().kind();
        List<RecordRow> plans =
                registers.plans().internal().all(system, RecordFilter.of(plan.in(plan.published))).stream()
                        .filter(row -> !row.get(plan.yearFrom).firstDay().isAfter(today))
                        .toList();
        List<RecordRow> projects =
                registers.projects().internal().all(system, RecordFilter.of(project.in(project.inPlan))).stream()
                        .filter(row -> !row.get(project.start).isAfter(today))
                        .toList();
        int done = 0;
        for (RecordRow row : plans) {
            done += act(registers.plans(), system, row, plan.start);
        }
        for (RecordRow row : projects) {
            done += act(registers.projects(), system, row, project.begin);
        }
        return done;
    }

    /** 1 when it was done; a project whose fund line is not open waits. */
    private static <K extends RecordKind> int act(
            RecordService<K> service, Caller system, RecordRow row, Action action) {
        try {
            service.internal().act(system, row, action);
            return 1;
        } catch (Rejected waits) {
            return 0;
        }
    }
}
