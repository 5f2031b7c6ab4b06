package org.khet.ict.internal.ticket.deadline;

import java.time.Duration;
import org.khet.portal.api.i18n.Texts;

/** How long something took, as a person reads it. */
public final class DurationFormat {
    private static final int HOUR = 60;

    private DurationFormat() {}

    /**
     * Returns {@code 7 ชั่วโมง 30 นาที} or {@code 7 h 30 min}: whole minutes, no days, since a day of the office and a day of
     * the calendar are not equally long.
     *
     * @param duration not negative
     */
    public static String of(Duration duration, Texts texts) {
        long hours = duration.toMinutes() / HOUR;
        long minutes = duration.toMinutes() % HOUR;
        if (hours == 0) {
            return texts.get("ict.duration.minutes", minutes);
        }
        return minutes == 0
                ? texts.get("ict.duration.hours", hours)
                : texts.get("ict.duration.hoursMinutes", hours, minutes);
    }

    /** The same for a number of minutes. */
    public static String ofMinutes(long minutes, Texts texts) {
        return of(Duration.ofMinutes(minutes), texts);
    }
}
