package org.khet.ict.internal.ticket;

/** What somebody is reminded of, once for each time that a ticket comes into its state. Source: ict T19, I.2.10. */
public enum Reminder {
    /** Given back and not confirmed: the first time. */
    FIRST("unconfirmed"),
    /** Given back and not confirmed: the last time before it is closed. */
    LAST("unconfirmed-still"),
    /** The requester was asked and did not answer (T9). */
    ASKED("unanswered"),
    /** The requester was reminded and still did not answer (T9). */
    ASKED_STILL("unanswered-still"),
    /** Reported, and three quarters of the time to receive it are over. */
    NEAR("waiting"),
    /** Reported, and the time to receive it is over. */
    LATE("overdue"),
    /** Three quarters of the time to solve it are over. */
    TARGET_NEAR("target-near"),
    /** The time to solve it is over. */
    TARGET_LATE("target-late");

    private final String happened;

    Reminder(String happened) {
        this.happened = happened;
    }

    /** Type of its happening. */
    String happening() {
        return "ict.ticket." + happened;
    }
}
