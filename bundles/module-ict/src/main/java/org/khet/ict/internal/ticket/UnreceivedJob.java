package org.khet.ict.internal.ticket;

import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.time.temporal.ChronoUnit;
import java.util.Map;
import org.khet.ict.internal.setting.IctSettings;
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
 * Tells the desk when three quarters of the time to receive a report are over, and the head when all of it is. What has been
 * late for days, because the module was off, is not told any more: the register shows it. Source: ict I.2.8, I.2.10.
 */
@Component(service = Job.class)
public final class UnreceivedJob implements Job {
    private static final Duration STALE = Duration.ofHours(24);
    private static final int NEAR_PER_CENT = 75;

    private final Waiting waiting;
    private final Settings settings;
    private final WorkingDays days;
    private final Clock clock;

    /** For the component runtime. */
    @Activate
    public UnreceivedJob(
            @Reference Waiting waiting,
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
        Duration target = target(ticket);
        Duration worked = days.worked(system.office(), ticket.standing().since(), clock.instant());
        Map<Reminder, Instant> sent = waiting.tickets().reminded(ticket);
        if (sent.containsKey(Reminder.LATE)) {
            return false;
        }
        if (worked.compareTo(target) >= 0) {
            return remind(system, ticket, Reminder.LATE, worked.compareTo(target.plus(STALE)) < 0);
        }
        return !sent.containsKey(Reminder.NEAR)
                && worked.compareTo(target.multipliedBy(NEAR_PER_CENT).dividedBy(100)) >= 0
                && remind(system, ticket, Reminder.NEAR, true);
    }

    private boolean remind(Caller system, Ticket ticket, Reminder reminder, boolean tell) {
        waiting.tickets().remind(ticket, reminder, clock.instant().truncatedTo(ChronoUnit.MILLIS));
        if (tell) {
            waiting.news().remind(system, reminder, ticket);
        }
        return tell;
    }

    private Duration target(Ticket ticket) {
        var trouble = ticket.report().trouble();
        int priority = trouble.impact().priority(trouble.urgency());
        return Duration.ofMinutes(settings.get(
                ticket.key().office(), IctSettings.RECEIVE_MINUTES.get(priority - 1), OfficeTime.day(clock.instant())));
    }
}
