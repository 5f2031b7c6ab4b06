package org.khet.ict.internal.equipment;

import java.time.LocalDate;
import org.khet.ict.internal.IctPermissions;
import org.khet.ict.internal.setting.IctCodes;
import org.khet.portal.api.record.Action;
import org.khet.portal.api.record.Field;
import org.khet.portal.api.record.RecordKind;
import org.khet.portal.api.record.State;
import org.khet.portal.api.record.StateTone;

/** How often the devices of a class are maintained; every active one gets its order. Source: ict C.2, C.3, ICT-42. */
public final class MaintenancePlanRecord extends RecordKind {
    /** Makes the orders of a plan, in the running transaction. */
    @FunctionalInterface
    public interface Orders {
        /** For every active device of its class that has none. */
        void make(org.khet.portal.api.record.RecordRow plan, org.khet.portal.api.record.RecordContext now);
    }

    public final Field<String> deviceClass =
            code("class_code", IctCodes.EQUIPMENT_CLASS).unique();
    public final Field<Integer> months = whole("months", 1, 120).initially(6);
    public final Field<LocalDate> first = day("first_on").initially(now -> now.today());
    public final Field<String> work = longText("work_to_do", 1000);

    public final State inForce = state("IN_FORCE", StateTone.RUN);
    public final State ended = end("ENDED", StateTone.IDLE);

    public final Action plan = action("plan")
            .from(inForce)
            .needs(IctPermissions.EQUIPMENT_EDIT)
            .then((row, now) -> planned().make(row, now))
            .icon("calendar-plus");
    public final Action stop = action("stop", "stopped")
            .from(inForce)
            .to(ended)
            .needs(IctPermissions.EQUIPMENT_EDIT)
            .because()
            .backward("ban");
    /** A class has one plan: that which was stopped is taken up again. */
    public final Action resume = action("resume")
            .from(ended)
            .to(inForce)
            .needs(IctPermissions.EQUIPMENT_EDIT)
            .demands(months, first, work)
            .then((row, now) -> planned().make(row, now))
            .icon("play");

    private final Orders orders;

    /** @param orders makes the orders */
    public MaintenancePlanRecord(Orders orders) {
        super("ict", "maintenance-plan", "ict_maintenance_plan");
        this.orders = orders;
        rights(IctPermissions.MAINTENANCE_VIEW, IctPermissions.EQUIPMENT_EDIT, inForce);
        seenByOffice();
        create().then(orders::make);
        titled(deviceClass);
        list(deviceClass, months, first, work);
        section("what", deviceClass, months, first, work);
        menu("ICT", "calendar-range", 66, "devices");
    }

    private Orders planned() {
        return orders;
    }
}
