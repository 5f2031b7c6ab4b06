package org.khet.monitoring.internal.rule;

import java.time.LocalDate;
import java.time.temporal.ChronoUnit;
import java.util.List;

/** Days late, and the days on which somebody is reminded. Source: monitoring RM-05, RM-14, J.4 5, 10. */
public final class Lateness {
    private static final int WEEK = 7;

    private Lateness() {}

    /** Days from due to done, never below 0. The first day of sending counts: a return does not reset it. */
    public static int days(LocalDate due, LocalDate done) {
        return (int) Math.max(0, ChronoUnit.DAYS.between(due, done));
    }

    /**
     * Whether somebody is reminded on a day: so many days before, and each week after.
     *
     * @param daysBefore first value 7, 3, 0
     */
    public static boolean reminds(LocalDate due, LocalDate today, List<Integer> daysBefore) {
        long left = ChronoUnit.DAYS.between(today, due);
        return left >= 0 ? daysBefore.contains((int) left) : left % WEEK == 0;
    }
}
