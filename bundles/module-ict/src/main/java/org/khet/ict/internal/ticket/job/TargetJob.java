package org.khet.ict.internal.ticket.job;

import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.time.temporal.ChronoUnit;
import java.util.List;
import java.util.Map;
import org.khet.ict.internal.ticket.Reminder;
import org.khet.ict.internal.ticket.Ticket;
import org.khet.ict.internal.ticket.TicketState;
import org.khet.ict.internal.ticket.TicketStep;
import org.khet.ict.internal.ticket.deadline.DeadlineUpdater;
import org.khet.ict.internal.ticket.deadline.TargetClock;
import org.khet.ict.internal.ticket.deadline.TargetTime;
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
 * Keeps when open tickets are over their times, and tells the technician when three quarters of the time to solve a ticket are over, and the head too when all of it is; each
 * once for a ticket; one that was given to nobody is told to the head. What has been late for days, because the module was off, is not told any more. Source: ict I.2.10, ICT-25.
 */
@Component(service = Job.class)
public final class TargetJob implements Job {
    private static final Duration STALE = Duration.ofHours(24);
    private static final List<TicketState> RUNNING = List.of(
            TicketState.RECEIVED,
            TicketState.ASSIGNED,
            TicketState.DIAGNOSING,
            TicketState.REPAIRING,
            TicketState.REOPENED);

    /** Nobody is reminded of these, but a holiday or a setting moves their times too. */
    private static final List<TicketState> OTHERS = List.of(
            TicketState.SUBMITTED, TicketState.WAITING_REQUESTER, TicketState.WAITING_PART, TicketState.SENT_OUT);

    private final WaitingTicketLoop waiting;
    private final TargetClock targets;
    private final DeadlineUpdater deadlines;
    private final Clock clock;

    /** For the component runtime. */
    @Activate
    public TargetJob(
            @Reference WaitingTicketLoop waiting,
            @Reference TargetClock targets,
            @Reference DeadlineUpdater deadlines,
            @Reference Clock clock) {
        this.waiting = waiting;
        this.targets = targets;
        this.deadlines = deadlines;
        this.clock = clock;
    }

    @Override
    public JobId id() {
        return new JobId("ict.targets");
    }

    @Override
    public Schedule schedule() {
        return Schedule.every(Duration.ofMinutes(15));
    }

    @Override
    public JobResult run(JobRun run) {
        long told = 0;
        for (TicketState state : RUNNING) {
            told += waiting.each(run, state, this::follow);
        }
        for (TicketState state : OTHERS) {
            waiting.each(run, state, this::keep);
        }
        return JobResult.counted("ict.job.targets.result", told);
    }

    private boolean keep(Caller system, Ticket ticket) {
        deadlines.keep(ticket);
        return false;
    }

    private boolean follow(Caller system, Ticket ticket) {
        List<TicketStep> steps = waiting.flow().tickets().steps(system.office(), ticket.id());
        deadlines.keep(ticket, steps);
        TargetTime time = targets.of(ticket, steps);
        Instant once = ticket.report().reportedAt();
        Map<Reminder, Instant> sent = waiting.tickets().reminded(ticket, once);
        if (sent.containsKey(Reminder.TARGET_LATE)) {
            return false;
        }
        if (time.late()) {
            return remind(
                    system,
                    ticket,
                    Reminder.TARGET_LATE,
                    time.used().compareTo(time.allowed().plus(STALE)) < 0);
        }
        return !sent.containsKey(Reminder.TARGET_NEAR)
                && time.near()
                && ticket.handling().technician() != null
                && remind(system, ticket, Reminder.TARGET_NEAR, true);
    }

    private boolean remind(Caller system, Ticket ticket, Reminder reminder, boolean tell) {
        waiting.tickets()
                .remind(
                        ticket,
                        reminder,
                        clock.instant().truncatedTo(ChronoUnit.MILLIS),
                        ticket.report().reportedAt());
        if (tell) {
            waiting.news().remind(system, reminder, ticket);
        }
        return tell;
    }
}
