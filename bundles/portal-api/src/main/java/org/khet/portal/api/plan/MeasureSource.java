package org.khet.portal.api.plan;

import java.math.BigDecimal;
import java.time.LocalDate;
import org.khet.portal.api.answer.Answer;
import org.khet.portal.api.office.OfficeId;

/**
 * A figure that a module measures by itself and that may feed an indicator, e.g. the share of schools that certified in time.
 * Several services. Asks for no permission: the caller has checked its own. Safe for concurrent use. Source: monitoring ME-03,
 * MON-61.
 */
public interface MeasureSource {
    /** Its code, {@code <module>.<measure>}, e.g. {@code rounds.timely}; at most 60 characters. */
    String code();

    /** What it measures, in Thai. */
    String title();

    /** Its value over a span of days, both included; off where there is nothing to measure. */
    Answer<BigDecimal> value(OfficeId office, LocalDate from, LocalDate until);
}
