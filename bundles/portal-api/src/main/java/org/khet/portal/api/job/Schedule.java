package org.khet.portal.api.job;

import java.time.Duration;
import java.time.LocalTime;
import org.jspecify.annotations.Nullable;
import org.khet.portal.api.settings.Setting;

/** When a job runs. Times of day are those of Bangkok. */
public sealed interface Schedule {
    /**
     * Again and again.
     *
     * @param pause from the end of a run to the next, at least 10 seconds
     */
    record Every(Duration pause) implements Schedule {
        private static final Duration LEAST = Duration.ofSeconds(10);

        /** @throws IllegalArgumentException if the pause is shorter than 10 seconds */
        public Every {
            if (pause.compareTo(LEAST) < 0) {
                throw new IllegalArgumentException("a job every " + pause);
            }
        }
    }

    /**
     * Once a day.
     *
     * @param at          time of day where no setting says another
     * @param setting     the office's setting of the time, {@code null} for none
     * @param workingDays only on working days of the office
     */
    record Daily(LocalTime at, @Nullable Setting<LocalTime> setting, boolean workingDays) implements Schedule {}

    /**
     * By a cron line of six fields: second, minute, hour, day of month, month, day of week; e.g. {@code 0 0 6 1 10 *}.
     *
     * @param fields the line
     */
    record Cron(String fields) implements Schedule {}

    /** Again after a pause. */
    static Schedule every(Duration pause) {
        return new Every(pause);
    }

    /** Each day at a time. */
    static Schedule daily(LocalTime at) {
        return new Daily(at, null, false);
    }

    /** Each day at the time that the office set. */
    static Schedule daily(Setting<LocalTime> at) {
        return new Daily(at.standard(), at, false);
    }

    /** On each working day of the office at the time that it set; only for jobs that run by office. */
    static Schedule workingDays(Setting<LocalTime> at) {
        return new Daily(at.standard(), at, true);
    }

    /** By a cron line, see {@link Cron}. */
    static Schedule cron(String fields) {
        return new Cron(fields);
    }
}
