package org.khet.portal.core.internal.job;

import java.util.Map;
import java.util.Set;
import org.khet.portal.api.admin.job.Jobs;
import org.khet.portal.api.event.DomainEvent;
import org.khet.portal.api.event.DomainEvent.Audience;
import org.khet.portal.api.event.EventPublisher;
import org.khet.portal.api.persistence.Transactions;
import org.osgi.service.component.annotations.Activate;
import org.osgi.service.component.annotations.Component;
import org.osgi.service.component.annotations.Reference;

/** Tells those who steer the office's jobs when one fails for the third time in a row; once, until it works again. */
@Component(service = JobAlarm.class)
public final class JobAlarm {
    private static final int FAILURES = 3;
    private final Transactions transactions;
    private final EventPublisher events;

    /** Where it is told. */
    @Activate
    public JobAlarm(@Reference Transactions transactions, @Reference EventPublisher events) {
        this.transactions = transactions;
        this.events = events;
    }

    /** A run failed. */
    void failed(JobStatus status) {
        JobKey key = status.key();
        if (status.failures() == FAILURES) {
            key.place()
                    .ifPresent(office -> transactions.run(() -> events.record(new DomainEvent(
                            "core.job.failed",
                            office,
                            "core.job",
                            0,
                            "admin/jobs/" + key.job(),
                            Map.of("job", key.job().value()),
                            null,
                            new Audience(Set.of(), Set.of(Jobs.CONTROL))))));
        }
    }
}
