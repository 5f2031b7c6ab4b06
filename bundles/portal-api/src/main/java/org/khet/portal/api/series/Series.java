package org.khet.portal.api.series;

import java.time.LocalDate;
import java.util.Optional;
import org.khet.portal.api.office.OfficeId;
import org.osgi.annotation.versioning.ProviderType;

/**
 * Gives numbers without gap and double. Joins the caller's transaction and locks the counter until it ends, so call it
 * last (lock order: business rows first, series last). When the transaction is rolled back, the number was never given.
 */
@ProviderType
public interface Series {
    /**
     * The next number.
     *
     * @param day day that decides the year
     * @throws IllegalStateException outside a transaction
     */
    RegisterNumber next(OfficeId office, NumberSeries series, LocalDate day);

    /**
     * The last number that was given in the year of the day; empty when the series has not begun in it. Needs no transaction
     * and locks nothing.
     */
    Optional<RegisterNumber> last(OfficeId office, NumberSeries series, LocalDate day);
}
