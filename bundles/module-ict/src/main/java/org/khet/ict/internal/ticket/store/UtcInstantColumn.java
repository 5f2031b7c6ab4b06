package org.khet.ict.internal.ticket.store;

import jakarta.persistence.AttributeConverter;
import jakarta.persistence.Converter;
import java.time.Instant;
import java.time.LocalDateTime;
import java.time.ZoneOffset;
import org.jspecify.annotations.Nullable;

/** Stores instants as UTC wall time, whatever zone the machine has. */
@Converter
public final class UtcInstantColumn implements AttributeConverter<@Nullable Instant, @Nullable LocalDateTime> {
    /** For JPA. */
    public UtcInstantColumn() {}

    @Override
    public @Nullable LocalDateTime convertToDatabaseColumn(@Nullable Instant instant) {
        return instant == null ? null : wallTime(instant);
    }

    static LocalDateTime wallTime(Instant instant) {
        return LocalDateTime.ofInstant(instant, ZoneOffset.UTC);
    }

    @Override
    public @Nullable Instant convertToEntityAttribute(@Nullable LocalDateTime column) {
        return column == null ? null : column.toInstant(ZoneOffset.UTC);
    }
}
