package org.khet.directorate.internal.paper;

import java.math.BigDecimal;
import java.math.RoundingMode;
import java.time.Instant;
import java.time.LocalDate;
import java.time.YearMonth;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import org.khet.directorate.internal.DirectorateRecords;
import org.khet.directorate.internal.trip.TripKind;
import org.khet.directorate.internal.vehicle.FuelRequestKind;
import org.khet.directorate.internal.vehicle.FuelSort;
import org.khet.directorate.internal.vehicle.VehicleKind;
import org.khet.directorate.internal.vehicle.VehicleServiceKind;
import org.khet.portal.api.record.RecordFilter;
import org.khet.portal.api.record.RecordRow;
import org.khet.portal.api.security.Caller;
import org.khet.portal.api.time.OfficeTime;

/** What the vehicles of an office did and cost in a month, as far as the caller sees it. Source: other-groups DIR-12, DIR-13. */
public final class FleetMonth {
    /**
     * A vehicle in a month.
     *
     * @param id       its key
     * @param plate    its plate
     * @param trips    trips that came back
     * @param km       kilometres of these
     * @param litres   fuel that was filled
     * @param fuel     baht for fuel and lubricant
     * @param service  baht for service and repair
     * @param unlogged approved trips that are over and have no line of the log
     */
    public record Line(
            long id,
            String plate,
            int trips,
            int km,
            BigDecimal litres,
            BigDecimal fuel,
            BigDecimal service,
            int unlogged) {
        /** Kilometres of a litre; empty when nothing was filled. */
        public Optional<BigDecimal> perLitre() {
            return litres.signum() == 0
                    ? Optional.empty()
                    : Optional.of(new BigDecimal(km).divide(litres, 2, RoundingMode.HALF_UP));
        }
    }

    private final DirectorateRecords records;

    /** Over the records of the module. */
    public FleetMonth(DirectorateRecords records) {
        this.records = records;
    }

    /** All vehicles by plate. */
    public List<Line> of(Caller caller, YearMonth month, Instant now) {
        VehicleKind kind = records.vehicles.kind();
        List<RecordRow> trips = trips(caller, month);
        return records.vehicles.all(caller, RecordFilter.ALL).stream()
                .sorted(Comparator.comparing(row -> row.get(kind.plate)))
                .map(row -> line(caller, month, row, trips, now))
                .toList();
    }

    /** Trips of a month that have a car, by their begin. */
    public List<RecordRow> trips(Caller caller, YearMonth month) {
        TripKind kind = records.trips.kind();
        return records
                .trips
                .all(
                        caller,
                        RecordFilter.of(
                                kind.begins.atLeast(begin(month)),
                                kind.begins.below(begin(month.plusMonths(1))),
                                kind.vehicle.isFilled()))
                .stream()
                .sorted(Comparator.comparing(row -> row.get(kind.begins)))
                .toList();
    }

    private static Instant begin(YearMonth month) {
        return month.atDay(1).atStartOfDay(OfficeTime.ZONE).toInstant();
    }

    private Line line(Caller caller, YearMonth month, RecordRow vehicle, List<RecordRow> all, Instant now) {
        TripKind kind = records.trips.kind();
        List<RecordRow> trips = all.stream()
                .filter(row -> row.get(kind.vehicle).equals(Optional.of(vehicle.id())))
                .toList();
        List<RecordRow> driven = trips.stream().filter(row -> row.has(kind.km)).toList();
        long unlogged = trips.stream()
                .filter(row ->
                        row.state().equals(kind.approved) && row.get(kind.ends).isBefore(now))
                .count();
        return new Line(
                vehicle.id(),
                vehicle.get(records.vehicles.kind().plate),
                driven.size(),
                driven.stream().mapToInt(row -> row.get(kind.km).orElse(0)).sum(),
                litres(fuel(caller, month, vehicle)),
                baht(fuel(caller, month, vehicle)),
                service(caller, month, vehicle),
                (int) unlogged);
    }

    private List<RecordRow> fuel(Caller caller, YearMonth month, RecordRow vehicle) {
        FuelRequestKind kind = records.fuels.kind();
        return records.fuels.all(
                caller,
                RecordFilter.of(
                        kind.vehicle.is(vehicle.id()),
                        kind.in(kind.filled),
                        kind.filledOn.atLeast(month.atDay(1)),
                        kind.filledOn.below(next(month))));
    }

    private static LocalDate next(YearMonth month) {
        return month.plusMonths(1).atDay(1);
    }

    private BigDecimal litres(List<RecordRow> rows) {
        FuelRequestKind kind = records.fuels.kind();
        return rows.stream()
                .filter(row -> row.get(kind.sort) == FuelSort.FUEL)
                .flatMap(row -> row.get(kind.litres).stream())
                .reduce(BigDecimal.ZERO, BigDecimal::add);
    }

    private BigDecimal baht(List<RecordRow> rows) {
        return rows.stream()
                .flatMap(row -> row.get(records.fuels.kind().amount).stream())
                .reduce(BigDecimal.ZERO, BigDecimal::add);
    }

    private BigDecimal service(Caller caller, YearMonth month, RecordRow vehicle) {
        VehicleServiceKind kind = records.services.kind();
        return records
                .services
                .all(
                        caller,
                        RecordFilter.of(
                                kind.vehicle.is(vehicle.id()),
                                kind.in(kind.done),
                                kind.doneOn.atLeast(month.atDay(1)),
                                kind.doneOn.below(next(month))))
                .stream()
                .flatMap(row -> row.get(kind.cost).stream())
                .reduce(BigDecimal.ZERO, BigDecimal::add);
    }
}
