package org.khet.ict.internal.ticket.job;

import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.time.temporal.ChronoUnit;
import java.util.Map;
import org.khet.ict.internal.ticket.Reminder;
import org.khet.ict.internal.ticket.Ticket;
import org.khet.ict.internal.ticket.TicketState;
import org.khet.ict.internal.ticket.deadline.ReceiptTime;
import org.khet.ict.internal.ticket.deadline.ReceiptTimes;
import org.khet.portal.api.job.Job;
import org.khet.portal.api.job.JobId;
import org.khet.portal.api.job.JobResult;
import org.khet.portal.api.job.JobRun;
import org.khet.portal.api.job.Schedule;
import org.khet.portal.api.security.Caller;
import org.osgi.service.component.annotations.Activate;
import org.osgi.service.component.annotations.Component;
import org.osgi.service.component.annotations.Reference;

/**
 * Tells the desk when three quarters of the time to receive a report are over, and the head when all of it is. What has been
 * late for days, because the module was off, is not told any more: the register shows it. Source: ict I.2.8, I.2.10.
 */
@Component(service = Job.class)
public final class UnreceivedJob implements Job {
    private static final Duration STALE = Duration.ofHours(24);

    private final WaitingTicketLoop waiting;
    private final ReceiptTimes times;
    private final Clock clock;

    /** For the component runtime. */
    @Activate
    public UnreceivedJob(@Reference WaitingTicketLoop waiting, @Reference ReceiptTimes times, @Reference Clock clock) {
        this.waiting = waiting;
        this.times = times;
        this.clock = clock;
    }

    @Override
    public JobId id() {
        return new JobId("ict.unreceived");
    }

    @Override
    public Schedule schedule() {
        return Schedule.every(Duration.ofMinutes(5));
    }

    @Override
    public JobResult run(JobRun run) {
        return JobResult.counted("ict.job.unreceived.result", waiting.each(run, TicketState.SUBMITTED, this::follow));
    }

    private boolean follow(Caller system, Ticket ticket) {
        ReceiptTime time = times.of(ticket).orElseThrow();
        Map<Reminder, Instant> sent = waiting.tickets().reminded(ticket);
        if (sent.containsKey(Reminder.LATE)) {
            return false;
        }
        if (time.late()) {
            boolean tell = time.taken().compareTo(time.allowed().plus(STALE)) < 0;
            return remind(system, ticket, Reminder.LATE, tell);
        }
        return !sent.containsKey(Reminder.NEAR) && time.near() && remind(system, ticket, Reminder.NEAR, true);
    }

    private boolean remind(Caller system, Ticket ticket, Reminder reminder, boolean tell) {
        waiting.tickets().remind(ticket, reminder, clock.instant().truncatedTo(ChronoUnit.MILLIS));
        if (tell) {
            waiting.news().remind(system, reminder, ticket);
        }
        return tell;
    }
}
