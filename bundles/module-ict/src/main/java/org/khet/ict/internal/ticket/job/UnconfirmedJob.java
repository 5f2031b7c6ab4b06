package org.khet.ict.internal.ticket.job;

import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.time.temporal.ChronoUnit;
import java.util.Map;
import org.khet.ict.internal.setting.IctSettings;
import org.khet.ict.internal.ticket.Reminder;
import org.khet.ict.internal.ticket.Ticket;
import org.khet.ict.internal.ticket.TicketAction;
import org.khet.ict.internal.ticket.TicketFlow;
import org.khet.ict.internal.ticket.TicketState;
import org.khet.ict.internal.ticket.TicketStep;
import org.khet.portal.api.job.Job;
import org.khet.portal.api.job.JobId;
import org.khet.portal.api.job.JobResult;
import org.khet.portal.api.job.JobRun;
import org.khet.portal.api.job.Schedule;
import org.khet.portal.api.security.Caller;
import org.khet.portal.api.settings.Settings;
import org.khet.portal.api.time.OfficeTime;
import org.osgi.service.component.annotations.Activate;
import org.osgi.service.component.annotations.Component;
import org.osgi.service.component.annotations.Reference;

/**
 * Reminds the requester twice that a repair waits for confirmation, then closes it as not answered. Nobody is closed
 * unwarned: when the module was off for a while, both reminders come first, with the days between them. Source: ict T19.
 */
@Component(service = Job.class)
public final class UnconfirmedJob implements Job {
    private final WaitingTicketLoop waiting;
    private final Settings settings;
    private final Clock clock;

    /** For the component runtime. */
    @Activate
    public UnconfirmedJob(@Reference WaitingTicketLoop waiting, @Reference Settings settings, @Reference Clock clock) {
        this.waiting = waiting;
        this.settings = settings;
        this.clock = clock;
    }

    /** Days after giving back. */
    private record Days(int first, int last, int close) {}

    @Override
    public JobId id() {
        return new JobId("ict.unconfirmed");
    }

    @Override
    public Schedule schedule() {
        return Schedule.daily(IctSettings.REMIND_TIME);
    }

    @Override
    public JobResult run(JobRun run) {
        var today = OfficeTime.day(clock.instant());
        Days days = new Days(
                settings.get(run.office(), IctSettings.REMIND_FIRST, today),
                settings.get(run.office(), IctSettings.REMIND_LAST, today),
                settings.get(run.office(), IctSettings.CLOSE_DAYS, today));
        return JobResult.counted(
                "ict.job.unconfirmed.result",
                waiting.each(run, TicketState.RETURNED, (system, ticket) -> follow(system, ticket, days)));
    }

    private boolean follow(Caller system, Ticket ticket, Days days) {
        Map<Reminder, Instant> sent = waiting.tickets().reminded(ticket);
        Instant since = ticket.standing().since();
        Instant first = sent.get(Reminder.FIRST);
        Instant last = sent.get(Reminder.LAST);
        if (first == null) {
            return isOver(since, days.first()) && remind(system, ticket, Reminder.FIRST);
        }
        if (last == null) {
            return isOver(since, days.last())
                    && isOver(first, Math.max(0, days.last() - days.first()))
                    && remind(system, ticket, Reminder.LAST);
        }
        if (isOver(since, days.close()) && isOver(last, Math.max(0, days.close() - days.last()))) {
            waiting.flow()
                    .move(
                            system,
                            ticket.seen(),
                            TicketFlow.Move.of(TicketAction.CLOSE_UNANSWERED, TicketStep.Note.NONE));
            return true;
        }
        return false;
    }

    private boolean remind(Caller system, Ticket ticket, Reminder reminder) {
        waiting.tickets().remind(ticket, reminder, clock.instant().truncatedTo(ChronoUnit.MILLIS));
        waiting.news().remind(system, reminder, ticket);
        return true;
    }

    /** Counted in days of the calendar, whatever the time of day. */
    private boolean isOver(Instant since, int days) {
        return Duration.between(
                                OfficeTime.day(since).atStartOfDay(),
                                OfficeTime.day(clock.instant()).atStartOfDay())
                        .toDays()
                >= days;
    }
}
