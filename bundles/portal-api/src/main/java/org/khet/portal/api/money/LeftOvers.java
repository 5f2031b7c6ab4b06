package org.khet.portal.api.money;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.OptionalLong;
import org.khet.portal.api.answer.Answer;
import org.khet.portal.api.office.OfficeId;
import org.khet.portal.api.time.FiscalYear;

/**
 * Money of a year that is reserved over its end, or left over, as the module that pays has approved it. Asks for no permission: the
 * caller has checked its own. Safe for concurrent use. Source: README §10, finance RF-77, FIN-95.
 */
public interface LeftOvers {
    /** Whether a promise goes on, or the money is free for something else. */
    enum Sort {
        /** Reserved over the end of the year. */
        RESERVED,
        /** Left over. */
        LEFT_OVER
    }

    /**
     * A sum.
     *
     * @param id         key in the module that pays
     * @param sort       reserved or left over
     * @param allocation key of the allocation of its spending line, if it has one
     * @param title      of its spending line
     * @param document   contract or letter
     * @param amount     baht
     * @param until      until when it is reserved
     */
    record LeftOver(
            long id,
            Sort sort,
            OptionalLong allocation,
            String title,
            String document,
            BigDecimal amount,
            Optional<LocalDate> until) {}

    /** Sums of a fiscal year by key. */
    Answer<List<LeftOver>> of(OfficeId office, FiscalYear year);

    /** Baht of an allocation that are left over and held until they go back; off where nobody lists them. */
    default Answer<BigDecimal> held(OfficeId office, long allocation) {
        return new Answer.Off<>();
    }
}
