package org.khet.ict.internal.equipment;

import java.time.LocalDate;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import org.khet.portal.api.office.OfficeId;
import org.khet.portal.api.persistence.PageRequest;
import org.khet.portal.api.persistence.UnitOfWork;
import org.khet.portal.api.record.Condition;
import org.khet.portal.api.record.RecordContext;
import org.khet.portal.api.record.RecordDraft;
import org.khet.portal.api.record.RecordFilter;
import org.khet.portal.api.record.RecordRow;
import org.khet.portal.api.record.RecordService;
import org.khet.portal.api.record.RecordServices;
import org.khet.portal.api.security.Caller;
import org.khet.portal.api.security.Callers;
import org.khet.portal.api.time.FiscalYear;
import org.osgi.service.component.annotations.Activate;
import org.osgi.service.component.annotations.Component;
import org.osgi.service.component.annotations.Reference;

/** Plans of maintenance and the orders made by them. Safe for concurrent use. Source: ict ICT-42. */
@Component(service = MaintenanceRegister.class)
public final class MaintenanceRegister {
    private static final int BATCH = 200;
    private final RecordService<DeviceMaintenanceRecord> orders;
    private final RecordService<MaintenancePlanRecord> plans;
    private final DeviceRegister devices;
    private final Callers callers;

    /** For the component runtime. */
    @Activate
    public MaintenanceRegister(
            @Reference RecordServices records,
            @Reference(target = "(khet.unit=ict)") UnitOfWork work,
            @Reference DeviceRegister devices,
            @Reference Callers callers) {
        this.devices = devices;
        this.callers = callers;
        orders = records.of(new DeviceMaintenanceRecord(this::next), work);
        plans = records.of(new MaintenancePlanRecord((plan, now) -> plan(now.caller(), plan)), work);
    }

    /** Orders. */
    public RecordService<DeviceMaintenanceRecord> orders() {
        return orders;
    }

    /** Plans. */
    public RecordService<MaintenancePlanRecord> plans() {
        return plans;
    }

    /** All. */
    public List<RecordService<?>> all() {
        return List.of(plans, orders);
    }

    /**
     * How far the plan of a class is in a fiscal year.
     *
     * @param due  orders of the year, those of devices that went left out
     * @param done how many of them are done
     */
    public record Progress(int due, int done) {
        /** Percent that is done; 0 when nothing is due. */
        public int percent() {
            return due == 0 ? 0 : Math.round(100f * done / due);
        }
    }

    /** How far the plan of a class is in a fiscal year. Source: ict ICT-42. */
    public Progress progress(Caller caller, RecordRow plan, FiscalYear year) {
        DeviceMaintenanceRecord kind = orders.kind();
        Condition of = kind.deviceClass.is(plan.get(plans.kind().deviceClass));
        return new Progress(
                orders.count(
                        caller,
                        RecordFilter.of(of, kind.year.is(year), kind.in(kind.waiting, kind.done, kind.skipped))),
                orders.count(caller, RecordFilter.of(of, kind.year.is(year), kind.in(kind.done))));
    }

    /** Brings the orders of an office in step with its plans and devices; done again it changes nothing. */
    public int refresh(OfficeId office) {
        Caller system = callers.system(office);
        MaintenancePlanRecord kind = plans.kind();
        int made = 0;
        for (RecordRow plan : plans.internal().all(system, RecordFilter.of(kind.in(kind.inForce)))) {
            made += plan(system, plan);
        }
        for (RecordRow order :
                orders.internal().all(system, RecordFilter.of(orders.kind().in(orders.kind().waiting)))) {
            boolean gone = devices.find(office, order.get(orders.kind().device))
                    .filter(device -> !device.state().isGone())
                    .isEmpty();
            if (gone) {
                orders.internal().act(system, order, orders.kind().cancel);
            }
        }
        return made;
    }

    private int plan(Caller caller, RecordRow plan) {
        int made = 0;
        var page = new PageRequest(0, BATCH, List.of());
        List<Device> batch = devices.inService(caller.office(), plan.get(plans.kind().deviceClass), page);
        while (!batch.isEmpty()) {
            for (Device device : batch) {
                made += plan(caller, device, plan) ? 1 : 0;
            }
            page = new PageRequest(page.offset() + BATCH, BATCH, List.of());
            batch = devices.inService(caller.office(), plan.get(plans.kind().deviceClass), page);
        }
        return made;
    }

    /**
     * One order for a device that waits for none: its first, that which was cancelled while the device was gone, or the one after the
     * last that was done before the plan was stopped.
     */
    private boolean plan(Caller caller, Device device, RecordRow plan) {
        DeviceMaintenanceRecord kind = orders.kind();
        List<RecordRow> all = ofDevice(caller, device);
        Optional<RecordRow> last = all.stream().max(Comparator.comparing(row -> row.get(kind.due)));
        LocalDate first = plan.get(plans.kind().first);
        if (all.stream().anyMatch(row -> row.state().equals(kind.waiting))) {
            return false;
        }
        if (last.isEmpty()) {
            order(caller, device, plan, first, all);
        } else if (last.get().state().equals(kind.cancelled)) {
            orders.internal()
                    .act(caller, last.get(), kind.renew, due(plan, last.get().get(kind.due)), "");
        } else {
            RecordRow before = last.get();
            LocalDate next =
                    before.get(kind.doneOn).orElse(before.get(kind.due)).plusMonths(plan.get(plans.kind().months));
            order(caller, device, plan, next.isBefore(first) ? first : next, all);
        }
        return true;
    }

    private List<RecordRow> ofDevice(Caller caller, Device device) {
        return orders.internal()
                .all(caller, RecordFilter.of(orders.kind().device.is(device.id())));
    }

    private RecordDraft due(RecordRow plan, LocalDate day) {
        DeviceMaintenanceRecord kind = orders.kind();
        return new RecordDraft()
                .with(kind.year, FiscalYear.of(day))
                .with(kind.months, plan.get(plans.kind().months))
                .with(kind.due, day);
    }

    private void next(RecordRow ended, RecordContext now, LocalDate day) {
        DeviceMaintenanceRecord kind = orders.kind();
        MaintenancePlanRecord of = plans.kind();
        plans
                .internal()
                .all(now.caller(), RecordFilter.of(of.in(of.inForce), of.deviceClass.is(ended.get(kind.deviceClass))))
                .stream()
                .findFirst()
                .ifPresent(plan -> devices.find(now.office(), ended.get(kind.device))
                        .filter(device -> !device.state().isGone())
                        .ifPresent(device -> order(
                                now.caller(),
                                device,
                                plan,
                                day.plusMonths(plan.get(of.months)),
                                ofDevice(now.caller(), device))));
    }

    /** Due on that day, or on the first after it on which none of the device was: what is done early is due again then. */
    private void order(Caller caller, Device device, RecordRow plan, LocalDate due, List<RecordRow> all) {
        DeviceMaintenanceRecord kind = orders.kind();
        Set<LocalDate> taken = all.stream().map(row -> row.get(kind.due)).collect(Collectors.toSet());
        LocalDate day = due;
        while (taken.contains(day)) {
            day = day.plusDays(1);
        }
        orders.internal()
                .create(
                        caller,
                        due(plan, day)
                                .with(kind.device, device.id())
                                .with(kind.assetNo, device.assetNo())
                                .with(kind.name, device.words().name())
                                .with(kind.deviceClass, device.words().classCode()));
    }
}
