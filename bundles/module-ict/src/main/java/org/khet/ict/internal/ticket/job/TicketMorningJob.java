package org.khet.ict.internal.ticket.job;

import java.util.Map;
import java.util.Set;
import org.khet.ict.internal.IctPermissions;
import org.khet.ict.internal.setting.IctSettings;
import org.khet.ict.internal.ticket.store.WaitingTicketRepository;
import org.khet.portal.api.event.DomainEvent;
import org.khet.portal.api.event.DomainEvent.Audience;
import org.khet.portal.api.event.EventPublisher;
import org.khet.portal.api.job.Job;
import org.khet.portal.api.job.JobId;
import org.khet.portal.api.job.JobResult;
import org.khet.portal.api.job.JobRun;
import org.khet.portal.api.job.Schedule;
import org.khet.portal.api.office.OfficeId;
import org.khet.portal.api.persistence.Transactions;
import org.osgi.service.component.annotations.Activate;
import org.osgi.service.component.annotations.Component;
import org.osgi.service.component.annotations.Reference;

/**
 * Tells each technician in the morning how many tickets are theirs, and the head how many are open in all. Who has nothing to
 * do is not told. Source: ict I.2.10.
 */
@Component(service = Job.class)
public final class TicketMorningJob implements Job {
    /** Type of what technicians are told. */
    static final String OWN = "ict.work.own";

    /** Type of what the head is told. */
    static final String BACKLOG = "ict.work.backlog";

    private static final String TOPIC = "ict.work";
    private static final String LINK = "ict/repairs";

    private final WaitingTicketRepository tickets;
    private final EventPublisher events;
    private final Transactions transactions;

    /** For the component runtime. */
    @Activate
    public TicketMorningJob(
            @Reference WaitingTicketRepository tickets,
            @Reference EventPublisher events,
            @Reference Transactions transactions) {
        this.tickets = tickets;
        this.events = events;
        this.transactions = transactions;
    }

    @Override
    public JobId id() {
        return new JobId("ict.morning");
    }

    @Override
    public Schedule schedule() {
        return Schedule.workingDays(IctSettings.REMIND_TIME);
    }

    @Override
    public JobResult run(JobRun run) {
        int open = transactions.call(() -> tell(run.office()));
        return JobResult.counted("ict.job.morning.result", open);
    }

    /** All are told or nobody, so that a run that is done again tells nobody twice. */
    private int tell(OfficeId office) {
        int open = tickets.open(office);
        tickets.openByTechnician(office)
                .forEach((person, count) ->
                        tell(office, OWN, person.value(), count, new Audience(Set.of(person), Set.of())));
        if (open > 0) {
            tell(office, BACKLOG, 0, open, new Audience(Set.of(), Set.of(IctPermissions.REPAIR_DIRECT)));
        }
        return open;
    }

    private void tell(OfficeId office, String type, long key, int count, Audience audience) {
        String link = type.equals(OWN) ? LINK + "?tab=mine" : LINK;
        events.record(new DomainEvent(
                type, office, TOPIC, key, link, Map.of("count", String.valueOf(count)), null, audience));
    }
}
