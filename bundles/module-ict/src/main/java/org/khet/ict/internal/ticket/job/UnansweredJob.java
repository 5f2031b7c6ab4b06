package org.khet.ict.internal.ticket.job;

import java.time.Clock;
import java.time.Instant;
import java.time.temporal.ChronoUnit;
import java.util.Map;
import org.khet.ict.internal.setting.IctSettings;
import org.khet.ict.internal.ticket.Reminder;
import org.khet.ict.internal.ticket.Ticket;
import org.khet.ict.internal.ticket.TicketState;
import org.khet.portal.api.job.Job;
import org.khet.portal.api.job.JobId;
import org.khet.portal.api.job.JobResult;
import org.khet.portal.api.job.JobRun;
import org.khet.portal.api.job.Schedule;
import org.khet.portal.api.security.Caller;
import org.khet.portal.api.settings.Settings;
import org.khet.portal.api.time.OfficeTime;
import org.khet.portal.api.time.WorkingDays;
import org.osgi.service.component.annotations.Activate;
import org.osgi.service.component.annotations.Component;
import org.osgi.service.component.annotations.Reference;

/**
 * Reminds the requester of a question that nobody answered, then tells technician and head; each once for a question, counted in
 * working days of the office, the head never before the requester was reminded. Source: ict T9, ICT-11.
 */
@Component(service = Job.class)
public final class UnansweredJob implements Job {
    private final WaitingTicketLoop waiting;
    private final Settings settings;
    private final WorkingDays days;
    private final Clock clock;

    /** For the component runtime. */
    @Activate
    public UnansweredJob(
            @Reference WaitingTicketLoop waiting,
            @Reference Settings settings,
            @Reference WorkingDays days,
            @Reference Clock clock) {
        this.waiting = waiting;
        this.settings = settings;
        this.days = days;
        this.clock = clock;
    }

    @Override
    public JobId id() {
        return new JobId("ict.unanswered");
    }

    @Override
    public Schedule schedule() {
        return Schedule.daily(IctSettings.REMIND_TIME);
    }

    @Override
    public JobResult run(JobRun run) {
        var today = OfficeTime.day(clock.instant());
        int first = settings.get(run.office(), IctSettings.ASKED_REMIND_DAYS, today);
        int last = settings.get(run.office(), IctSettings.ASKED_HEAD_DAYS, today);
        return JobResult.counted(
                "ict.job.unanswered.result",
                waiting.each(
                        run, TicketState.WAITING_REQUESTER, (system, ticket) -> follow(system, ticket, first, last)));
    }

    private boolean follow(Caller system, Ticket ticket, int first, int last) {
        Map<Reminder, Instant> sent = waiting.tickets().reminded(ticket);
        Instant asked = ticket.standing().since();
        Instant reminded = sent.get(Reminder.ASKED);
        if (reminded == null) {
            return isOver(ticket, asked, first) && remind(system, ticket, Reminder.ASKED);
        }
        return !sent.containsKey(Reminder.ASKED_STILL)
                && isOver(ticket, asked, last)
                && isOver(ticket, reminded, Math.max(0, last - first))
                && remind(system, ticket, Reminder.ASKED_STILL);
    }

    private boolean remind(Caller system, Ticket ticket, Reminder reminder) {
        waiting.tickets().remind(ticket, reminder, clock.instant().truncatedTo(ChronoUnit.MILLIS));
        waiting.news().remind(system, reminder, ticket);
        return true;
    }

    private boolean isOver(Ticket ticket, Instant since, int working) {
        return days.between(ticket.key().office(), OfficeTime.day(since), OfficeTime.day(clock.instant())) >= working;
    }
}
