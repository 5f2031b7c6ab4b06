package org.khet.portal.api.persistence;

import jakarta.persistence.AttributeConverter;
import jakarta.persistence.Converter;
import java.time.Instant;
import java.time.LocalDateTime;
import java.time.ZoneOffset;
import org.jspecify.annotations.Nullable;

/**
 * Stores every instant of a unit as the wall time of UTC, whatever zone the machine has. To be listed in the unit's
 * {@code persistence.xml}; needs no annotation at the attributes.
 */
@Converter(autoApply = true)
public final class UtcInstantConverter implements AttributeConverter<@Nullable Instant, @Nullable LocalDateTime> {
    /** For JPA. */
    public UtcInstantConverter() {}

    @Override
    public @Nullable LocalDateTime convertToDatabaseColumn(@Nullable Instant instant) {
        return instant == null ? null : LocalDateTime.ofInstant(instant, ZoneOffset.UTC);
    }

    @Override
    public @Nullable Instant convertToEntityAttribute(@Nullable LocalDateTime column) {
        return column == null ? null : column.toInstant(ZoneOffset.UTC);
    }
}
