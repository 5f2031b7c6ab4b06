package org.khet.ict.internal.equipment;

import java.time.LocalDate;
import java.util.List;
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
                if (orders.internal().count(caller, ofDevice(device.id())) == 0) {
                    order(caller, device, plan, plan.get(plans.kind().first));
                    made++;
                }
            }
            page = new PageRequest(page.offset() + BATCH, BATCH, List.of());
            batch = devices.inService(caller.office(), plan.get(plans.kind().deviceClass), page);
        }
        return made;
    }

    private RecordFilter ofDevice(long device) {
        return RecordFilter.of(orders.kind().device.is(device), orders.kind().in(orders.kind().waiting));
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
                        .ifPresent(device -> order(now.caller(), device, plan, day.plusMonths(plan.get(of.months)))));
    }

    private void order(Caller caller, Device device, RecordRow plan, LocalDate due) {
        DeviceMaintenanceRecord kind = orders.kind();
        orders.internal()
                .create(
                        caller,
                        new RecordDraft()
                                .with(kind.device, device.id())
                                .with(kind.assetNo, device.assetNo())
                                .with(kind.name, device.words().name())
                                .with(kind.deviceClass, device.words().classCode())
                                .with(kind.year, FiscalYear.of(due))
                                .with(kind.months, plan.get(plans.kind().months))
                                .with(kind.due, due));
    }
}
