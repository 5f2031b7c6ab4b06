package org.khet.directorate.internal.trip;

import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.khet.portal.api.event.DomainEvent.Audience;
import org.khet.portal.api.record.RecordRow;

/** Who hears of a trip. */
final class TripAudience {
    private TripAudience() {}

    /** Who asked for it and who drives. */
    static Audience of(TripKind kind, RecordRow row) {
        return new Audience(
                Stream.concat(Stream.of(row.head().creator()), row.get(kind.driver).stream())
                        .collect(Collectors.toSet()),
                Set.of());
    }
}
