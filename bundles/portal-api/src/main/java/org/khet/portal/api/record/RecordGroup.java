package org.khet.portal.api.record;

import java.math.BigDecimal;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/**
 * The rows of a list that have one value in common.
 *
 * @param value the value of the field, a {@link State}, or {@code null} for rows that have none
 * @param count how many rows
 * @param sums  sums of the fields that are added up and that the caller sees
 */
public record RecordGroup(@Nullable Object value, int count, Map<Field<?>, BigDecimal> sums) {
    /** Keeps an immutable copy. */
    public RecordGroup {
        sums = Map.copyOf(sums);
    }
}
