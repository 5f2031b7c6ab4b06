package org.khet.portal.core.internal.office.person;

import java.time.LocalTime;
import org.khet.portal.api.job.Job;
import org.khet.portal.api.job.JobId;
import org.khet.portal.api.job.JobResult;
import org.khet.portal.api.job.JobRun;
import org.khet.portal.api.job.Schedule;
import org.khet.portal.api.security.Callers;
import org.khet.portal.core.internal.office.OfficeEvents;
import org.khet.portal.core.internal.office.structure.EndedUnits;
import org.osgi.service.component.annotations.Activate;
import org.osgi.service.component.annotations.Component;
import org.osgi.service.component.annotations.Reference;

/** At the beginning of a day people who move work in their next unit, and successors get what came to a unit until its last day. */
@Component(service = Job.class)
public final class StructureDayJob implements Job {
    private final PersonRepository people;
    private final EndedUnits units;
    private final OfficeEvents events;
    private final Callers callers;

    /** People and units, and the portal itself, which hands over. */
    @Activate
    public StructureDayJob(
            @Reference PersonRepository people,
            @Reference EndedUnits units,
            @Reference OfficeEvents events,
            @Reference Callers callers) {
        this.people = people;
        this.units = units;
        this.events = events;
        this.callers = callers;
    }

    @Override
    public JobId id() {
        return new JobId("core.structure-day");
    }

    @Override
    public Schedule schedule() {
        return Schedule.daily(LocalTime.of(0, 10));
    }

    @Override
    public JobResult run(JobRun run) {
        int arrived = events.<Integer>call(() -> people.arrive(run.office(), events.today()));
        run.check();
        int settled = units.settle(callers.system(run.office()));
        return JobResult.counted("core.job.structure-day.result", (long) arrived + settled);
    }
}
