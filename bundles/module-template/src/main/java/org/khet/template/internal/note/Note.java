package org.khet.template.internal.note;

import java.time.Instant;
import java.time.LocalDate;
import org.khet.portal.api.office.OfficeId;
import org.khet.portal.api.office.UnitId;

/**
 * A note on the board, as everyone but the store sees it.
 *
 * @param id         key
 * @param office     owner; no query crosses it
 * @param text       what the note says
 * @param poster     name of who posted it, as officials write it
 * @param postedAt   instant of the first storing
 * @param withdrawal reason why it was taken down, empty while it hangs
 */
public record Note(long id, OfficeId office, Text text, String poster, Instant postedAt, String withdrawal) {
    /**
     * What a note says, after checking.
     *
     * @param unit       the group that posts
     * @param title      one line, 1 to {@value NoteDraft#TITLE_MOST} characters
     * @param words      1 to {@value NoteDraft#WORDS_MOST} characters
     * @param shownUntil last day on the board
     */
    public record Text(UnitId unit, String title, String words, LocalDate shownUntil) {}

    /** Whether it was taken down before its day. */
    public boolean isWithdrawn() {
        return !withdrawal.isEmpty();
    }
}
