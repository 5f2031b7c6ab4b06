package org.khet.portal.core.internal.job;

import com.github.kagkarlsson.scheduler.task.ExecutionComplete;
import com.github.kagkarlsson.scheduler.task.schedule.CronSchedule;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalTime;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.khet.portal.api.job.Job;
import org.khet.portal.api.job.Job.Reach;
import org.khet.portal.api.job.Schedule;
import org.khet.portal.api.office.OfficeId;
import org.khet.portal.api.settings.Settings;
import org.khet.portal.api.time.OfficeTime;
import org.khet.portal.api.time.WorkingDays;
import org.osgi.service.component.annotations.Activate;
import org.osgi.service.component.annotations.Component;
import org.osgi.service.component.annotations.Reference;

/** When a job runs next. Never for a time for which it ran already, also when the clock was set back. */
@Component(service = JobNextRun.class)
public final class JobNextRun {
    private static final Duration FIRST = Duration.ofMinutes(5);
    private static final Duration BACK_OFF = Duration.ofMinutes(1);
    private static final int STEEPNESS = 5;
    private static final int LONGEST_HOLIDAY = 60;

    private final Settings settings;
    private final WorkingDays days;
    private final Clock clock;

    /** Settings name times of day, working days say on which. */
    @Activate
    public JobNextRun(@Reference Settings settings, @Reference WorkingDays days, @Reference Clock clock) {
        this.settings = settings;
        this.days = days;
        this.clock = clock;
    }

    /** @throws IllegalArgumentException if the schedule is none */
    static void check(Job job) {
        if (job.schedule() instanceof Schedule.Cron cron) {
            var _ = new CronSchedule(cron.fields(), OfficeTime.ZONE);
        } else if (job.schedule() instanceof Schedule.Daily daily
                && daily.workingDays()
                && job.reach() == Reach.PORTAL) {
            throw new IllegalArgumentException("the whole portal has no working days, only an office has");
        }
    }

    Instant now() {
        return clock.instant();
    }

    /** Time of a job that is planned anew; what repeats begins soon. */
    Instant first(Job job, JobStatus status, Instant now) {
        if (job.schedule() instanceof Schedule.Every every) {
            return now.plus(every.pause().compareTo(FIRST) < 0 ? every.pause() : FIRST);
        }
        return next(job, status, now);
    }

    /** Next time by the plan. */
    Instant next(Job job, JobStatus status, Instant now) {
        Instant last = status.lastDue();
        Instant after = last != null && last.isAfter(now) ? last : now;
        return switch (job.schedule()) {
            case Schedule.Every every -> now.plus(every.pause());
            case Schedule.Cron cron ->
                new CronSchedule(cron.fields(), OfficeTime.ZONE)
                        .getNextExecutionTime(ExecutionComplete.simulatedSuccess(after));
            case Schedule.Daily daily -> daily(daily, status.key().place(), after);
        };
    }

    /** When a failed run is tried again: after 1, 5, 25… minutes, at the latest at its next time. */
    Instant retry(Job job, JobStatus status, Instant now) {
        int steps = Math.clamp(status.failures() - 1, 0, 5);
        Instant again = now.plus(BACK_OFF.multipliedBy((long) Math.pow(STEEPNESS, steps)));
        Instant planned = next(job, status, now);
        return planned.isBefore(again) && !(job.schedule() instanceof Schedule.Every) ? planned : again;
    }

    /** Whether its time of day follows from the calendar alone, so that it can be compared. */
    static boolean isByCalendar(Job job) {
        return !(job.schedule() instanceof Schedule.Every);
    }

    private Instant daily(Schedule.Daily daily, Optional<OfficeId> office, Instant after) {
        LocalDate day = OfficeTime.day(after);
        for (int i = 0; i < LONGEST_HOLIDAY; i++) {
            LocalDate one = day.plusDays(i);
            Instant at = one.atTime(time(daily, office.orElse(null), one))
                    .atZone(OfficeTime.ZONE)
                    .toInstant();
            if (at.isAfter(after) && (!daily.workingDays() || days.isWorkingDay(office.orElseThrow(), one))) {
                return at;
            }
        }
        return after.plus(Duration.ofDays(LONGEST_HOLIDAY));
    }

    private LocalTime time(Schedule.Daily daily, @Nullable OfficeId office, LocalDate day) {
        var setting = daily.setting();
        return setting == null || office == null ? daily.at() : settings.get(office, setting, day);
    }
}
