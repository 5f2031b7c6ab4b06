package org.khet.year.runtime;

import java.time.Clock;
import java.time.Instant;
import java.util.Comparator;
import java.util.List;
import java.util.function.Predicate;
import org.khet.portal.api.job.Job;
import org.khet.portal.api.job.JobRun;
import org.khet.portal.api.job.Schedule;
import org.khet.portal.api.module.ModuleId;
import org.khet.portal.api.module.ModuleSwitches;
import org.khet.portal.api.office.OfficeId;

/** Runs the jobs of the product when the play has come to them, by their time of day, for one office; what fails is told. */
public final class JobCalendar {
    private final ProductRuntime runtime;
    private final Clock clock;

    /** By the clock of the play. */
    public JobCalendar(ProductRuntime runtime, Clock clock) {
        this.runtime = runtime;
        this.clock = clock;
    }

    /** All jobs of modules that run once a day, and those that run again and again, in the order of their times. */
    public void morning(OfficeId office) {
        run(office, job -> !job.id().value().startsWith("core."));
    }

    /** One job. */
    public void now(OfficeId office, String id) {
        run(office, job -> job.id().value().equals(id));
    }

    private void run(OfficeId office, Predicate<Job> which) {
        ModuleSwitches switches = runtime.service(ModuleSwitches.class);
        List<Job> jobs = runtime.find(Job.class, "").stream()
                .filter(which)
                .filter(job -> job.reach() == Job.Reach.OFFICE)
                .filter(job -> !(job.schedule() instanceof Schedule.Cron))
                .filter(job -> switches.isOn(office, new ModuleId(module(job))))
                .sorted(Comparator.comparing(JobCalendar::order))
                .toList();
        for (Job job : jobs) {
            try {
                job.run(new Run(office, clock.instant()));
            } catch (Exception failed) {
                throw new IllegalStateException(job.id().value(), failed);
            }
        }
    }

    private static String module(Job job) {
        return job.id().value().substring(0, job.id().value().indexOf('.'));
    }

    private static String order(Job job) {
        String time =
                job.schedule() instanceof Schedule.Daily daily ? daily.at().toString() : "00:00";
        return time + " " + job.id().value();
    }

    private record Run(OfficeId office, Instant due) implements JobRun {
        @Override
        public boolean isCancelled() {
            return false;
        }

        @Override
        public void progress(long done, long total) {
            // nobody looks
        }
    }
}
