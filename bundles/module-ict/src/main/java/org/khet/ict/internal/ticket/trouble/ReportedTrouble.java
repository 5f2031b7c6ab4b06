package org.khet.ict.internal.ticket.trouble;

import java.time.LocalDate;
import org.jspecify.annotations.Nullable;

/**
 * What is wrong and how much it matters.
 *
 * @param symptom  10 to 2,000 characters, the requester's own words
 * @param impact   whom it stops
 * @param urgency  how urgent
 * @param wantedBy day by which it is needed, {@code null} for none
 * @param mayErase whether data may be backed up and erased; no until said
 */
public record ReportedTrouble(
        String symptom,
        TicketImpact impact,
        TicketUrgency urgency,
        @Nullable LocalDate wantedBy,
        boolean mayErase) {
    /** Shortest symptom. */
    public static final int SYMPTOM_MIN = 10;
    /** Longest symptom. */
    public static final int SYMPTOM_MAX = 2000;

    private static final int TITLE_MAX = 120;

    /** The same told in other words. */
    public ReportedTrouble told(String words) {
        return new ReportedTrouble(words, impact, urgency, wantedBy, mayErase);
    }

    /** With the consent to back up and erase data. */
    public ReportedTrouble allowingErasure() {
        return new ReportedTrouble(symptom, impact, urgency, wantedBy, true);
    }

    /** The first line of the symptom, at most 120 characters, as title of the ticket. */
    public String title() {
        String line = symptom.replaceAll("\\s+", " ");
        if (line.length() <= TITLE_MAX) {
            return line;
        }
        int end = Character.isHighSurrogate(line.charAt(TITLE_MAX - 2)) ? TITLE_MAX - 2 : TITLE_MAX - 1;
        return line.substring(0, end) + "…";
    }
}
