package org.khet.processes.internal.job;

import org.khet.portal.api.job.Job;
import org.khet.portal.api.job.JobId;
import org.khet.portal.api.job.JobResult;
import org.khet.portal.api.job.JobRun;
import org.khet.portal.api.job.Schedule;
import org.khet.portal.api.record.RecordRow;
import org.khet.portal.api.security.Caller;
import org.khet.processes.internal.ProcessesPortal;
import org.khet.processes.internal.ProcessesRecords;
import org.khet.processes.internal.book.ita.LinkHealth;
import org.khet.processes.internal.book.ita.LinkProbe;
import org.osgi.service.component.annotations.Activate;
import org.osgi.service.component.annotations.Component;
import org.osgi.service.component.annotations.Reference;

/** Looks each week whether the pages of the integrity assessment are there; outside any transaction. Source: monitoring MON-36. */
@Component(service = Job.class)
public final class ItaLinkJob implements Job {
    private final ProcessesRecords records;
    private final ProcessesPortal portal;
    private final LinkProbe probe;

    /** For the component runtime. */
    @Activate
    public ItaLinkJob(
            @Reference ProcessesRecords records, @Reference ProcessesPortal portal, @Reference LinkProbe probe) {
        this.records = records;
        this.portal = portal;
        this.probe = probe;
    }

    @Override
    public JobId id() {
        return new JobId("processes.ita-links");
    }

    @Override
    public Schedule schedule() {
        return new Schedule.Cron("0 0 3 * * SUN");
    }

    @Override
    public JobResult run(JobRun run) {
        Caller system = portal.callers.system(run.office());
        int dead = 0;
        for (RecordRow item : records.evidence.named(system)) {
            run.check();
            LinkHealth found = records.evidence.look(system, item, probe);
            records.evidence.keep(system, item, found);
            dead += found == LinkHealth.DEAD ? 1 : 0;
        }
        return JobResult.counted("processes.job.ita-links.result", dead);
    }
}
