package org.khet.portal.api.record;

import java.util.Optional;
import org.jspecify.annotations.Nullable;

/**
 * How a sealed record is corrected by its next version, which names the one before it.
 *
 * @param previous in which the next version names the record
 * @param counted  its version, one more than that of the record; {@code null} where versions have numbers of their own
 */
public record RecordSuccession(
        Field<Optional<Long>> previous, @Nullable Field<Integer> counted) {}
