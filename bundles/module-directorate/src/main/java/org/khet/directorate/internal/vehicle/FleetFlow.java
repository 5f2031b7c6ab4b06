package org.khet.directorate.internal.vehicle;

import java.math.BigDecimal;
import java.math.RoundingMode;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import org.khet.directorate.internal.DirectorateSettingReader;
import org.khet.directorate.internal.DirectorateSettings;
import org.khet.portal.api.outcome.Problem;
import org.khet.portal.api.record.RecordContext;
import org.khet.portal.api.record.RecordDraft;
import org.khet.portal.api.record.RecordFilter;
import org.khet.portal.api.record.RecordRow;
import org.khet.portal.api.record.RecordService;
import org.khet.portal.api.security.Callers;

/** What follows at a vehicle from fuel, service and checks. Source: other-groups D-04, DIR-11, DIR-12, DIR-31. */
public final class FleetFlow {
    private static final BigDecimal HUNDRED = new BigDecimal(100);
    private final RecordService<VehicleKind> vehicles;
    private final RecordService<FuelRequestKind> fuels;
    private final RecordService<VehicleServiceKind> services;
    private final DirectorateSettingReader settings;
    private final Callers callers;

    /** Over the registers of the fleet. */
    public FleetFlow(
            RecordService<VehicleKind> vehicles,
            RecordService<FuelRequestKind> fuels,
            RecordService<VehicleServiceKind> services,
            DirectorateSettingReader settings,
            Callers callers) {
        this.vehicles = vehicles;
        this.fuels = fuels;
        this.services = services;
        this.settings = settings;
        this.callers = callers;
    }

    /** Follows the actions. */
    public void attach(VehicleCheckKind checks) {
        fuels.kind().fill.whenTyped((row, now) -> backwards(row)).does((row, now) -> measured(row));
        services.kind().follows(this::worn);
        services.kind().finish.then(this::serviced).then(this::worn);
        services.kind().drop.then(this::worn);
        checks.follows((row, now) -> checked(checks, row, now));
    }

    /** The car was filled before with more kilometres: one of the two is typed wrong. */
    private Optional<Problem> backwards(RecordRow row) {
        FuelRequestKind kind = fuels.kind();
        int last = before(row).stream()
                .findFirst()
                .flatMap(one -> one.get(kind.filledKm))
                .orElse(0);
        return row.get(kind.filledKm).filter(km -> km < last).isPresent()
                ? Optional.of(Problem.of(kind.filledKm.name(), "directorate.error.odometer", last))
                : Optional.empty();
    }

    /** Earlier fuel of the car, the latest first. */
    private List<RecordRow> before(RecordRow row) {
        FuelRequestKind kind = fuels.kind();
        return fuels
                .internal()
                .all(
                        callers.system(row.head().office()),
                        RecordFilter.of(
                                kind.vehicle.is(row.get(kind.vehicle)),
                                kind.sort.is(FuelSort.FUEL),
                                kind.in(kind.filled)))
                .stream()
                .sorted(Comparator.comparing(
                        (RecordRow one) -> one.get(kind.filledKm).orElse(0), Comparator.reverseOrder()))
                .toList();
    }

    /** Kilometres since the car was filled last, by the litres of now, beside the mean of before. Source: D-04. */
    private RecordRow measured(RecordRow row) {
        FuelRequestKind kind = fuels.kind();
        if (row.get(kind.sort) != FuelSort.FUEL) {
            return row;
        }
        List<RecordRow> before = before(row);
        Optional<Integer> driven = before.stream()
                .findFirst()
                .flatMap(last -> last.get(kind.filledKm))
                .map(last -> row.get(kind.filledKm).orElse(last) - last);
        Optional<BigDecimal> mean = mean(kind, before);
        Optional<BigDecimal> now = driven.map(
                km -> perLitre(new BigDecimal(km), row.get(kind.litres).orElse(BigDecimal.ONE)));
        boolean unusual = now.isPresent()
                && mean.filter(usual -> isOutside(row, now.get(), usual)).isPresent();
        return row.with(kind.driven, driven.orElse(null))
                .with(kind.perLitre, now.orElse(null))
                .with(kind.mean, mean.orElse(null))
                .with(kind.unusual, unusual);
    }

    private boolean isOutside(RecordRow row, BigDecimal now, BigDecimal usual) {
        int most = settings.get(row.head().office(), DirectorateSettings.FUEL_DEVIATION);
        BigDecimal allowed = usual.multiply(new BigDecimal(most)).divide(HUNDRED, 4, RoundingMode.HALF_UP);
        return now.subtract(usual).abs().compareTo(allowed) > 0;
    }

    private static Optional<BigDecimal> mean(FuelRequestKind kind, List<RecordRow> before) {
        BigDecimal litres = BigDecimal.ZERO;
        BigDecimal km = BigDecimal.ZERO;
        for (RecordRow one : before) {
            if (one.has(kind.driven)) {
                km = km.add(new BigDecimal(one.get(kind.driven).orElse(0)));
                litres = litres.add(one.get(kind.litres).orElse(BigDecimal.ZERO));
            }
        }
        return litres.signum() == 0 ? Optional.empty() : Optional.of(perLitre(km, litres));
    }

    private static BigDecimal perLitre(BigDecimal km, BigDecimal litres) {
        return km.divide(litres, 2, RoundingMode.HALF_UP);
    }

    /** When the vehicle is serviced next stands at the vehicle, and is planned. */
    private void serviced(RecordRow row, RecordContext now) {
        VehicleServiceKind kind = services.kind();
        if (!row.has(kind.nextOn) && !row.has(kind.nextKm)) {
            return;
        }
        VehicleKind of = vehicles.kind();
        RecordRow vehicle = vehicles.find(now.office(), row.get(kind.vehicle)).orElseThrow();
        vehicles.internal()
                .change(
                        now.caller(),
                        vehicle,
                        new RecordDraft()
                                .with(of.serviceOn, row.get(kind.nextOn).orElse(null))
                                .with(of.serviceKm, row.get(kind.nextKm).orElse(null)));
        services.internal()
                .create(
                        now.caller(),
                        new RecordDraft()
                                .with(kind.vehicle, vehicle.id())
                                .with(kind.sort, row.get(kind.sort))
                                .with(kind.work, row.get(kind.work))
                                .with(kind.dueOn, row.get(kind.nextOn).orElse(null))
                                .with(kind.dueKm, row.get(kind.nextKm).orElse(null)));
    }

    /**
     * The fewest kilometres at which something is planned stand at the vehicle; they go when nothing is planned by kilometres any more, what
     * was typed at the vehicle stays then.
     */
    private void worn(RecordRow service, RecordContext now) {
        VehicleServiceKind kind = services.kind();
        VehicleKind of = vehicles.kind();
        RecordRow vehicle =
                vehicles.find(now.office(), service.get(kind.vehicle)).orElseThrow();
        Optional<Integer> before = vehicle.get(of.serviceKm);
        Optional<Integer> planned = services
                .internal()
                .all(
                        callers.system(now.office()),
                        RecordFilter.of(kind.vehicle.is(vehicle.id()), kind.in(kind.planned)))
                .stream()
                .flatMap(one -> one.get(kind.dueKm).stream())
                .min(Comparator.naturalOrder());
        Optional<Integer> typed = before.equals(vehicle.get(of.plannedKm)) ? Optional.empty() : before;
        Optional<Integer> due = planned.or(() -> typed);
        if (!due.equals(before) || !planned.equals(vehicle.get(of.plannedKm))) {
            vehicles.internal()
                    .change(
                            now.caller(),
                            vehicle,
                            new RecordDraft()
                                    .with(of.serviceKm, due.orElse(null))
                                    .with(of.plannedKm, planned.orElse(null)));
        }
    }

    /** The vehicle knows when it was checked; what was found, at first or by a correction, is to be repaired once. */
    private void checked(VehicleCheckKind check, RecordRow row, RecordContext now) {
        VehicleKind of = vehicles.kind();
        RecordRow vehicle = vehicles.find(now.office(), row.get(check.vehicle)).orElseThrow();
        if (vehicle.get(of.checkedOn)
                .filter(day -> day.isAfter(row.get(check.on)))
                .isEmpty()) {
            vehicles.internal().change(now.caller(), vehicle, new RecordDraft().with(of.checkedOn, row.get(check.on)));
        }
        VehicleServiceKind kind = services.kind();
        boolean known = !services.internal()
                .all(callers.system(now.office()), RecordFilter.of(kind.check.is(row.id())))
                .isEmpty();
        if (!row.get(check.good) && !known) {
            services.internal()
                    .create(
                            now.caller(),
                            new RecordDraft()
                                    .with(kind.vehicle, vehicle.id())
                                    .with(kind.sort, "REPAIR")
                                    .with(kind.work, row.get(check.defect))
                                    .with(kind.dueOn, now.today())
                                    .with(kind.check, row.id()));
        }
    }
}
