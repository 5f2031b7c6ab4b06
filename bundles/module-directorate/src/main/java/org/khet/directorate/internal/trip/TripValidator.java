package org.khet.directorate.internal.trip;

import java.math.BigDecimal;
import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.khet.directorate.internal.DirectorateSettingReader;
import org.khet.directorate.internal.DirectorateSettings;
import org.khet.directorate.internal.vehicle.VehicleKind;
import org.khet.portal.api.outcome.Problem;
import org.khet.portal.api.outcome.Rejected;
import org.khet.portal.api.person.PersonId;
import org.khet.portal.api.record.Field;
import org.khet.portal.api.record.RecordContext;
import org.khet.portal.api.record.RecordDraft;
import org.khet.portal.api.record.RecordRow;
import org.khet.portal.api.record.RecordService;
import org.khet.portal.api.text.ThaiDate;

/**
 * Whether a car and a driver can make a trip, and what follows at the car. Whoever gives cars in an office at once waits for each other,
 * so no car and no driver is given twice. Safe for concurrent use. Source: other-groups D-01 to D-03, D-05.
 */
public final class TripValidator {
    private final RecordService<VehicleKind> vehicles;
    private final TripCalendar calendar;
    private final DriverLookup drivers;
    private final DirectorateSettingReader settings;

    /** Over vehicles and trips. */
    public TripValidator(
            RecordService<VehicleKind> vehicles,
            TripCalendar calendar,
            DriverLookup drivers,
            DirectorateSettingReader settings) {
        this.vehicles = vehicles;
        this.calendar = calendar;
        this.drivers = drivers;
        this.settings = settings;
    }

    void attach(TripKind kind) {
        for (var action : List.of(kind.assign, kind.reassign)) {
            action.whenTyped((row, now) -> possible(kind, row))
                    .does((row, now) -> driven(kind, row))
                    .then((row, now) -> hold(kind, row));
        }
        kind.approve.then((row, now) -> hold(kind, row));
        kind.outKm.usually((row, now) ->
                vehicle(kind, row).map(car -> car.get(vehicles.kind().odometer)).orElse(null));
        kind.leave
                .whenTyped((row, now) -> stillOut(kind, row))
                .whenTyped((row, now) -> behind(kind, row))
                .does((row, now) -> withGap(kind, row));
        kind.leaveUrgently
                .when((row, now) -> settings.get(now.office(), DirectorateSettings.URGENT_TRIPS)
                        ? Optional.empty()
                        : Optional.of(Problem.of("", "directorate.error.not-urgent")))
                .whenTyped((row, now) -> possible(kind, row).or(() -> stillOut(kind, driven(kind, row))))
                .whenTyped((row, now) -> behind(kind, row))
                .does((row, now) -> withGap(kind, driven(kind, row)).with(kind.urgent, true))
                .then((row, now) -> hold(kind, row));
        kind.comeBack.then((row, now) -> returned(kind, row, now));
        kind.comeBackUrgently.then((row, now) -> returned(kind, row, now));
        kind.correct.then((row, now) -> returned(kind, row, now));
    }

    private Optional<RecordRow> vehicle(TripKind kind, RecordRow row) {
        return row.get(kind.vehicle).flatMap(key -> vehicles.find(row.head().office(), key));
    }

    private Optional<Problem> possible(TripKind kind, RecordRow row) {
        VehicleKind of = vehicles.kind();
        Optional<RecordRow> vehicle = vehicle(kind, row);
        if (vehicle.isEmpty()) {
            return Optional.empty(); // told as missing
        }
        if (!vehicle.get().state().equals(of.ready)) {
            return Optional.of(Problem.of(kind.vehicle.name(), "directorate.error.vehicle-away"));
        }
        if (row.get(kind.passengers) > vehicle.get().get(of.seats)) {
            return Optional.of(Problem.of(
                    kind.vehicle.name(),
                    "directorate.error.seats",
                    vehicle.get().get(of.seats)));
        }
        return taken(kind, row).or(() -> awayDriver(kind, row)).or(() -> noDriver(kind, row, vehicle.get()));
    }

    /** Car and driver in another trip in these hours. Source: D-01. */
    private Optional<Problem> taken(TripKind kind, RecordRow row) {
        return row.get(kind.vehicle)
                .flatMap(key -> calendar.ofVehicle(row, key))
                .map(other -> taken(kind, kind.vehicle.name(), key("vehicle-taken", row, other), other))
                .or(() -> row.get(kind.driver)
                        .flatMap(person -> calendar.ofDriver(row, person))
                        .map(other -> taken(kind, kind.driver.name(), key("driver-taken", row, other), other)));
    }

    private static String key(String taken, RecordRow row, RecordRow other) {
        TripKind kind = (TripKind) other.kind();
        boolean over = !other.get(kind.ends).isAfter(row.get(kind.begins));
        return "directorate.error." + (over ? "still-out" : taken);
    }

    private static Problem taken(TripKind kind, String field, String key, RecordRow other) {
        return Problem.of(
                field,
                key,
                other.get(kind.place),
                ThaiDate.listDateTime(other.get(kind.begins)) + " – " + ThaiDate.listDateTime(other.get(kind.ends)));
    }

    /** Car and driver leave once they are back from the trip before; its return is noted first. Source: D-01. */
    private Optional<Problem> stillOut(TripKind kind, RecordRow row) {
        return calendar.stillOut(row)
                .map(other -> taken(kind, kind.leftAt.name(), "directorate.error.still-out", other));
    }

    /** The driver who was named is absent; who would be free is said. Source: D-05. */
    private Optional<Problem> awayDriver(TripKind kind, RecordRow row) {
        Optional<PersonId> away = row.get(kind.driver).filter(one -> drivers.isAway(kind, row, one));
        return away.map(one -> Problem.of(
                kind.driver.name(),
                "directorate.error.driver-away",
                drivers.propose(kind, row, one)
                        .map(free -> drivers.name(row.head().office(), free))
                        .orElse("–")));
    }

    private Optional<Problem> noDriver(TripKind kind, RecordRow row, RecordRow vehicle) {
        boolean nobody = !row.has(kind.driver)
                && drivers.propose(kind, row, vehicles.kind(), vehicle).isEmpty();
        return nobody ? Optional.of(Problem.of(kind.driver.name(), "directorate.error.no-driver")) : Optional.empty();
    }

    /** Who drives, when nobody was named: the driver of the car or the first free substitute. */
    private RecordRow driven(TripKind kind, RecordRow row) {
        RecordRow unwarned = row.with(kind.proposed, null);
        return row.has(kind.driver)
                ? unwarned
                : unwarned.with(
                        kind.driver,
                        vehicle(kind, row)
                                .flatMap(one -> drivers.propose(kind, row, vehicles.kind(), one))
                                .orElse(null));
    }

    /** Holds the cars of the office until the trip is stored, and looks once more who was first. */
    private void hold(TripKind kind, RecordRow row) {
        vehicles.after(row.head().office(), 0, 1)
                .forEach(first -> vehicles.add(
                        row.head().office(), first.id(), Map.of(vehicles.kind().given, BigDecimal.ONE), List.of()));
        taken(kind, row).ifPresent(problem -> {
            throw new Rejected(List.of(problem));
        });
    }

    /** Kilometres that the car has driven since its last return and no line of the log explains. Source: D-03. */
    private RecordRow withGap(TripKind kind, RecordRow row) {
        return row.with(
                kind.gap,
                vehicle(kind, row)
                        .flatMap(one -> row.get(kind.outKm).map(km -> km - one.get(vehicles.kind().odometer)))
                        .orElse(null));
    }

    /** A car that left after its last return has not fewer kilometres than then; an older trip may be logged late. Source: D-03. */
    private Optional<Problem> behind(TripKind kind, RecordRow row) {
        return lastReturn(kind, row)
                .filter(last -> !isLater(kind.leftAt, row, last))
                .flatMap(last -> last.get(kind.inKm))
                .filter(km -> row.get(kind.outKm).filter(out -> out < km).isPresent())
                .map(km -> Problem.of(kind.outKm.name(), "directorate.error.odometer", km));
    }

    private Optional<RecordRow> lastReturn(TripKind kind, RecordRow row) {
        return row.get(kind.vehicle).flatMap(key -> calendar.lastReturn(row, key));
    }

    /** Whether the last return is later than a moment of this trip. */
    private static boolean isLater(Field<Optional<Instant>> moment, RecordRow row, RecordRow last) {
        Instant returned = last.get(((TripKind) last.kind()).returnedAt).orElse(Instant.MIN);
        return row.get(moment).filter(returned::isAfter).isPresent();
    }

    /** The car shows what it showed at its last return; a trip that is logged late does not turn it back. */
    private void returned(TripKind kind, RecordRow row, RecordContext now) {
        if (lastReturn(kind, row)
                .filter(last -> isLater(kind.returnedAt, row, last))
                .isPresent()) {
            return;
        }
        vehicle(kind, row)
                .ifPresent(one -> vehicles.internal()
                        .change(
                                now.caller(),
                                one,
                                new RecordDraft()
                                        .with(
                                                vehicles.kind().odometer,
                                                row.get(kind.inKm).orElse(0))));
    }
}
