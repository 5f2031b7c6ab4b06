package org.khet.portal.core.internal.job;

import java.util.List;
import org.khet.portal.api.event.EventPublisher.Subscription;
import org.khet.portal.api.job.Job;
import org.khet.portal.api.job.Job.Reach;
import org.khet.portal.api.module.ModuleSwitches;
import org.khet.portal.api.office.Office;
import org.khet.portal.api.office.Offices;
import org.osgi.service.component.annotations.Activate;
import org.osgi.service.component.annotations.Component;
import org.osgi.service.component.annotations.Reference;

/** Where a job runs: in offices in which its module is on, or once for the portal. */
@Component(service = JobScopes.class)
public final class JobScopes {
    private final Offices offices;
    private final ModuleSwitches switches;

    /** Offices and what is on in them. */
    @Activate
    public JobScopes(@Reference Offices offices, @Reference ModuleSwitches switches) {
        this.offices = offices;
        this.switches = switches;
    }

    List<JobKey> of(Job job) {
        return job.reach() == Reach.PORTAL
                ? List.of(new JobKey(job.id(), JobKey.PORTAL))
                : offices.all().stream()
                        .map(Office::id)
                        .filter(office -> switches.isOn(office, job.id().module()))
                        .map(office -> JobKey.of(job.id(), office))
                        .toList();
    }

    /** Whether the job is to run there. */
    boolean holds(Job job, JobKey key) {
        return key.place()
                .map(office -> job.reach() == Reach.OFFICE
                        && switches.isOn(office, job.id().module())
                        && offices.find(office).isPresent())
                .orElse(job.reach() == Reach.PORTAL);
    }

    /** Calls back when a module was switched. */
    Subscription follow(Runnable changed) {
        return switches.follow(changed);
    }
}
