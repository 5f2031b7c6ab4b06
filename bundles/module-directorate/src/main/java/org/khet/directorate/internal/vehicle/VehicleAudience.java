package org.khet.directorate.internal.vehicle;

import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.khet.portal.api.event.DomainEvent.Audience;
import org.khet.portal.api.record.RecordRow;

/** Who hears of a vehicle. */
final class VehicleAudience {
    private VehicleAudience() {}

    /** Who keeps it and who drives it. */
    static Audience keeper(VehicleKind kind, RecordRow row) {
        return new Audience(
                Stream.concat(row.get(kind.keeper).stream(), row.get(kind.driver).stream())
                        .collect(Collectors.toSet()),
                Set.of());
    }
}
