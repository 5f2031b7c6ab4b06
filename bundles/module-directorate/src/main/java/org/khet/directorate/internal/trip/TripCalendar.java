package org.khet.directorate.internal.trip;

import java.time.Instant;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.function.Predicate;
import java.util.function.Supplier;
import org.khet.portal.api.office.OfficeId;
import org.khet.portal.api.person.PersonId;
import org.khet.portal.api.record.RecordFilter;
import org.khet.portal.api.record.RecordRow;
import org.khet.portal.api.record.RecordService;
import org.khet.portal.api.security.Callers;

/** Which cars and drivers are given in some hours. Safe for concurrent use. Source: other-groups D-01. */
public final class TripCalendar {
    private final Supplier<RecordService<TripKind>> trips;
    private final Callers callers;

    /** @param trips asked when somebody looks, since the kind is made before its service */
    public TripCalendar(Supplier<RecordService<TripKind>> trips, Callers callers) {
        this.trips = trips;
        this.callers = callers;
    }

    /**
     * Trips that have a car and lie in these hours, besides one of them.
     *
     * @param except key of the trip that is not meant, 0 for none
     */
    public List<RecordRow> during(OfficeId office, Instant from, Instant until, long except) {
        TripKind kind = trips.get().kind();
        return trips
                .get()
                .internal()
                .all(
                        callers.system(office),
                        RecordFilter.of(
                                kind.in(kind.assigned, kind.approved, kind.out, kind.outUrgently),
                                kind.begins.below(until),
                                kind.ends.atLeast(from.plusMillis(1))))
                .stream()
                .filter(row -> row.id() != except)
                .toList();
    }

    /** The trip of a car, besides one, from which it came back last. */
    Optional<RecordRow> lastReturn(RecordRow trip, long vehicle) {
        TripKind kind = trips.get().kind();
        return trips
                .get()
                .internal()
                .all(
                        callers.system(trip.head().office()),
                        RecordFilter.of(kind.in(kind.back, kind.unconfirmed), kind.vehicle.is(vehicle)))
                .stream()
                .filter(row -> row.id() != trip.id() && row.has(kind.returnedAt))
                .max(Comparator.comparing(row -> row.get(kind.returnedAt).orElseThrow()));
    }

    Optional<RecordRow> ofVehicle(RecordRow trip, long vehicle) {
        TripKind kind = trips.get().kind();
        return first(
                trip, row -> row.get(kind.vehicle).filter(key -> key == vehicle).isPresent());
    }

    Optional<RecordRow> ofDriver(RecordRow trip, PersonId driver) {
        TripKind kind = trips.get().kind();
        return first(trip, row -> row.get(kind.driver).filter(driver::equals).isPresent());
    }

    private Optional<RecordRow> first(RecordRow trip, Predicate<RecordRow> meant) {
        TripKind kind = trips.get().kind();
        return during(trip.head().office(), trip.get(kind.begins), trip.get(kind.ends), trip.id()).stream()
                .filter(meant)
                .findFirst();
    }
}
