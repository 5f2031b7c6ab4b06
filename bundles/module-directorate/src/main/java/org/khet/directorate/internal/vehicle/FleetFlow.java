package org.khet.directorate.internal.vehicle;

import java.time.LocalDate;
import java.util.Comparator;
import java.util.Optional;
import org.khet.portal.api.record.RecordContext;
import org.khet.portal.api.record.RecordDraft;
import org.khet.portal.api.record.RecordFilter;
import org.khet.portal.api.record.RecordRow;
import org.khet.portal.api.record.RecordService;
import org.khet.portal.api.security.Callers;

/** What follows at a vehicle from service and checks. Source: other-groups DIR-12, DIR-31. */
public final class FleetFlow {
    private final RecordService<VehicleKind> vehicles;
    private final RecordService<VehicleServiceKind> services;
    private final Callers callers;

    /** Over the registers of the fleet. */
    public FleetFlow(RecordService<VehicleKind> vehicles, RecordService<VehicleServiceKind> services, Callers callers) {
        this.vehicles = vehicles;
        this.services = services;
        this.callers = callers;
    }

    /** Follows the actions. */
    public void attach(VehicleCheckKind checks) {
        services.kind().follows(this::worn);
        services.kind().finish.then(this::serviced).then(this::worn);
        services.kind().drop.then(this::worn);
        checks.follows((row, now) -> checked(checks, row, now));
    }

    /**
     * When the vehicle is serviced next stands at the vehicle, and is planned. What is not said of the next stays, but for the day for
     * which this service was planned.
     */
    private void serviced(RecordRow row, RecordContext now) {
        VehicleServiceKind kind = services.kind();
        VehicleKind of = vehicles.kind();
        RecordRow vehicle = vehicles.find(now.office(), row.get(kind.vehicle)).orElseThrow();
        RecordDraft next = new RecordDraft();
        if (row.has(kind.nextOn)
                || row.get(kind.dueOn)
                        .filter(vehicle.get(of.serviceOn).orElse(LocalDate.MIN)::equals)
                        .isPresent()) {
            next.with(of.serviceOn, row.get(kind.nextOn).orElse(null));
        }
        row.get(kind.nextKm).ifPresent(km -> next.with(of.serviceKm, km));
        if (!next.fields().isEmpty()) {
            vehicles.internal().change(now.caller(), vehicle, next);
        }
        if (!row.has(kind.nextOn) && !row.has(kind.nextKm)) {
            return;
        }
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
