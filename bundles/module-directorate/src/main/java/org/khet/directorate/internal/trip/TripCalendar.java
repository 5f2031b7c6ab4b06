package org.khet.directorate.internal.trip;

import java.time.Clock;
import java.time.Instant;
import java.util.Comparator;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.function.Predicate;
import java.util.function.Supplier;
import org.khet.portal.api.office.OfficeId;
import org.khet.portal.api.person.PersonId;
import org.khet.portal.api.record.Condition;
import org.khet.portal.api.record.Field;
import org.khet.portal.api.record.RecordFilter;
import org.khet.portal.api.record.RecordRow;
import org.khet.portal.api.record.RecordService;
import org.khet.portal.api.security.Callers;

/** Which cars and drivers are given in some hours. Safe for concurrent use. Source: other-groups D-01. */
public final class TripCalendar {
    private final Supplier<RecordService<TripKind>> trips;
    private final Callers callers;
    private final Clock clock;

    /** @param trips asked when somebody looks, since the kind is made before its service */
    public TripCalendar(Supplier<RecordService<TripKind>> trips, Callers callers, Clock clock) {
        this.trips = trips;
        this.callers = callers;
        this.clock = clock;
    }

    /**
     * Trips that have a car and lie in these hours, besides one of them; one that is out lasts until now at least.
     *
     * @param except key of the trip that is not meant, 0 for none
     */
    public List<RecordRow> during(OfficeId office, Instant from, Instant until, long except) {
        TripKind kind = trips.get().kind();
        Condition planned = kind.ends.atLeast(from.plusMillis(1));
        return trips
                .get()
                .internal()
                .all(
                        callers.system(office),
                        RecordFilter.of(
                                kind.in(kind.assigned, kind.approved, kind.out, kind.outUrgently),
                                kind.begins.below(until),
                                from.isAfter(clock.instant()) ? planned : Condition.any(planned, kind.isOut())))
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

    /** Another trip of its car or driver that left before it and did not come back. Source: D-01. */
    Optional<RecordRow> stillOut(RecordRow trip) {
        TripKind kind = trips.get().kind();
        Instant leaves = trip.get(kind.leftAt).orElseGet(clock::instant);
        return trips.get().internal().all(callers.system(trip.head().office()), RecordFilter.of(kind.isOut())).stream()
                .filter(row -> row.id() != trip.id()
                        && (same(kind.vehicle, row, trip) || same(kind.driver, row, trip))
                        && !row.get(kind.leftAt).orElse(Instant.MIN).isAfter(leaves))
                .findFirst();
    }

    private static boolean same(Field<?> field, RecordRow one, RecordRow other) {
        return one.has(field) && Objects.equals(one.raw(field), other.raw(field));
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
