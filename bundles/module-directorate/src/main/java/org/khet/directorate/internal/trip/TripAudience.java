package org.khet.directorate.internal.trip;

import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.khet.directorate.internal.DirectoratePermissions;
import org.khet.portal.api.event.DomainEvent.Audience;
import org.khet.portal.api.outcome.Problem;
import org.khet.portal.api.record.RecordContext;
import org.khet.portal.api.record.RecordRow;

/** Who hears of a trip, who logs it and who cancels it. */
final class TripAudience {
    private TripAudience() {}

    /** Who asked for it and who drives. */
    static Audience of(TripKind kind, RecordRow row) {
        return new Audience(
                Stream.concat(Stream.of(row.head().creator()), row.get(kind.driver).stream())
                        .collect(Collectors.toSet()),
                Set.of());
    }

    /** Whoever asked for the trip does not log it; the driver and who keeps the cars do. */
    static Optional<Problem> driver(TripKind kind, RecordRow row, RecordContext now) {
        boolean driving =
                row.get(kind.driver).filter(now.caller().person()::equals).isPresent();
        return driving || now.caller().may(DirectoratePermissions.FLEET_KEEP)
                ? Optional.empty()
                : Optional.of(Problem.of("", "directorate.error.driver-logs"));
    }

    /** Who asked for it, or who keeps the cars. */
    static Optional<Problem> requester(TripKind kind, RecordRow row, RecordContext now) {
        boolean asked = row.head().creator().equals(now.caller().person());
        return asked || now.caller().may(DirectoratePermissions.FLEET_KEEP)
                ? Optional.empty()
                : Optional.of(Problem.of("", "directorate.error.requester-cancels"));
    }
}
