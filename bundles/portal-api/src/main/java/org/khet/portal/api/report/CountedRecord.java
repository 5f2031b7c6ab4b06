package org.khet.portal.api.report;

import java.math.BigDecimal;
import java.time.LocalDate;
import org.jspecify.annotations.Nullable;

/** A record as a report counts it; fields are those of its {@link CountedRegister}. */
public interface CountedRecord {
    /** Key of the record. */
    long id();

    /** What a field of a group holds, as it stands in addresses; {@code null} for nothing. */
    @Nullable String key(String field);

    /** What a field holds that is added up; {@code null} for nothing. */
    @Nullable BigDecimal number(String field);

    /** What a day holds; {@code null} for nothing. */
    @Nullable LocalDate day(String field);
}
