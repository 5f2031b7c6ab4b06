package org.khet.documents.internal.duty;

/** On which days of a month somebody is on duty; text {@code documents.choice.duty-days.<NAME>}. Source: core CORE-124. */
public enum DutyDays {
    EVERY_DAY,
    WORKDAYS,
    HOLIDAYS;

    /** Whether a day that is a holiday or not has a duty. */
    boolean has(boolean holiday) {
        return this == EVERY_DAY || holiday == (this == HOLIDAYS);
    }
}
