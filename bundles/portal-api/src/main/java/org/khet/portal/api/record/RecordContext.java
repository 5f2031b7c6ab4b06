package org.khet.portal.api.record;

import java.time.Instant;
import java.time.LocalDate;
import org.khet.portal.api.office.OfficeId;
import org.khet.portal.api.security.Caller;
import org.khet.portal.api.time.FiscalYear;

/**
 * For whom and when something is looked at or done.
 *
 * @param caller who
 * @param now    when, UTC
 * @param today  the day in Bangkok
 */
public record RecordContext(Caller caller, Instant now, LocalDate today) {
    /** The office. */
    public OfficeId office() {
        return caller.office();
    }

    /** The fiscal year of today. */
    public FiscalYear fiscalYear() {
        return FiscalYear.of(today);
    }
}
