package org.khet.portal.core.internal.office.duty;

import java.time.LocalDate;
import java.util.List;
import org.khet.portal.api.admin.duty.AssignedDuty;
import org.khet.portal.api.module.ModuleId;
import org.khet.portal.api.office.OfficeId;
import org.khet.portal.api.person.PersonDeparture;
import org.khet.portal.api.person.PersonHandover;
import org.khet.portal.api.person.PersonId;
import org.khet.portal.api.person.PersonWorkSource;
import org.khet.portal.api.security.Caller;
import org.khet.portal.api.structure.UnitHandover;
import org.khet.portal.api.structure.UnitId;
import org.khet.portal.api.structure.UnitOwnership;
import org.osgi.service.component.annotations.Activate;
import org.osgi.service.component.annotations.Component;
import org.osgi.service.component.annotations.Reference;

/** Duties of who leaves or moves go to the successor by the order that is named; those of a unit end with it (core CORE-143). */
@Component(service = {PersonWorkSource.class, UnitOwnership.class, AssignedDutyHandover.class})
public final class AssignedDutyHandover implements PersonWorkSource, UnitOwnership {
    private static final ModuleId CORE = new ModuleId("core");
    private final AssignedDutyEvents events;

    /** @param events who does what */
    @Activate
    public AssignedDutyHandover(@Reference AssignedDutyEvents events) {
        this.events = events;
    }

    @Override
    public ModuleId module() {
        return CORE;
    }

    @Override
    public List<Duty> held(OfficeId office, PersonDeparture departure) {
        int count = after(office, departure).size();
        return count == 0
                ? List.of()
                : List.of(new Duty("core.person.held.duties", count, "", PersonWorkSource.Fate.BY_ORDER));
    }

    @Override
    public void handOver(Caller caller, PersonHandover handover) {
        LocalDate lastDay = handover.departure().lastDay();
        PersonId successor = handover.successor();
        for (AssignedDuty duty : after(caller.office(), handover.departure())) {
            events.end(caller, duty, lastDay);
            if (successor != null && !handover.order().isEmpty()) {
                LocalDate next = lastDay.plusDays(1);
                LocalDate from = duty.from().isBefore(next) ? next : duty.from();
                var _ = events.give(
                        caller,
                        duty.unit(),
                        duty.letter(),
                        new AssignedDutyEntity.Given(successor, duty.part(), handover.order(), from, duty.until()));
            }
        }
    }

    @Override
    public List<Owned> owned(OfficeId office, UnitId unit, LocalDate lastDay) {
        int count = events.rows().ofUnitAfter(office, unit, lastDay).size();
        return count == 0
                ? List.of()
                : List.of(new Owned("core.unit.owned.duties", count, "", UnitOwnership.Fate.ENDS));
    }

    @Override
    public void handOver(Caller caller, UnitHandover handover) {
        events.rows()
                .ofUnitAfter(caller.office(), handover.unit(), handover.lastDay())
                .forEach(duty -> events.end(caller, duty, handover.lastDay()));
    }

    private List<AssignedDuty> after(OfficeId office, PersonDeparture departure) {
        return events.rows().ofPersonAfter(office, departure.person(), departure.lastDay());
    }
}
