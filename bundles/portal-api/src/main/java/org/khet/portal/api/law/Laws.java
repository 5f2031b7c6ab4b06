package org.khet.portal.api.law;

import java.time.LocalDate;
import java.util.Optional;
import org.khet.portal.api.answer.Answer;
import org.khet.portal.api.office.OfficeId;

/**
 * Optional service of the module that keeps the register of laws. Records of other modules point at one by a link of type
 * {@link #TYPE}; while the module is away, its title is typed and nothing is checked. Safe for concurrent use. Source:
 * kinds-processes.md §9, finance FIN-118, ict ICT-107.
 */
public interface Laws {
    /** Record type of a law. */
    String TYPE = "processes.law";

    /**
     * A law.
     *
     * @param title       as people cite it
     * @param from        first day on which it is in force; empty for always
     * @param until       last day; empty while no end is known
     * @param supersededBy title of the one that came in its place, may be empty
     */
    record Law(String title, Optional<LocalDate> from, Optional<LocalDate> until, String supersededBy) {
        /** Whether it is in force on a day. */
        public boolean isInForce(LocalDate day) {
            return from.map(first -> !day.isBefore(first)).orElse(true)
                    && until.map(last -> !day.isAfter(last)).orElse(true);
        }
    }

    /** A law of an office by key; off where the module is off. */
    Answer<Optional<Law>> find(OfficeId office, long id);
}
