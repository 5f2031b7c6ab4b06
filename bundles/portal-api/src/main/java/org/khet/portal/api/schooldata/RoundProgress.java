package org.khet.portal.api.schooldata;

import java.time.LocalDate;
import java.util.Optional;
import org.khet.portal.api.office.OfficeId;
import org.khet.portal.api.round.DataRound;

/** How far the schools are in a round. Safe for concurrent use. Source: kinds-processes §7. */
@FunctionalInterface
public interface RoundProgress {
    /**
     * Counts of schools; the excused are not asked.
     *
     * @param asked        how many owe or owed
     * @param certified    how many are certified by their head, acknowledged ones included
     * @param acknowledged how many the office has acknowledged
     * @param late         how many certified late, or not yet after the last day
     * @param asOf         day whose state was read
     * @param link         address of the board
     */
    record Progress(int asked, int certified, int acknowledged, int late, LocalDate asOf, String link) {}

    /** How far it is; empty when nothing is collected for the round. */
    Optional<Progress> of(OfficeId office, DataRound.Key round);
}
