package org.khet.portal.core.internal.office.duty;

import java.time.LocalDate;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.khet.portal.api.admin.duty.AssignedDuties;
import org.khet.portal.api.admin.duty.UnitDuties;
import org.khet.portal.api.admin.duty.UnitDuty;
import org.khet.portal.api.duty.DutyTexts;
import org.khet.portal.api.office.OfficeId;
import org.khet.portal.api.person.PersonId;
import org.khet.portal.api.security.Caller;
import org.khet.portal.api.structure.UnitId;
import org.osgi.service.component.annotations.Activate;
import org.osgi.service.component.annotations.Component;
import org.osgi.service.component.annotations.Reference;

/** Tells modules what the registers of duties say. */
@Component(service = DutyTexts.class)
public final class DutyTextService implements DutyTexts {
    private final UnitDuties duties;
    private final AssignedDuties assigned;

    /** Over the registers. */
    @Activate
    public DutyTextService(@Reference UnitDuties duties, @Reference AssignedDuties assigned) {
        this.duties = duties;
        this.assigned = assigned;
    }

    @Override
    public List<DutyText> powers(OfficeId office) {
        return duties.powers(office).stream().map(DutyTextService::text).toList();
    }

    @Override
    public Map<UnitId, List<DutyText>> ofUnits(OfficeId office, LocalDate day) {
        Map<UnitId, List<DutyText>> units = new HashMap<>();
        duties.all(office, day)
                .forEach((unit, all) ->
                        units.put(unit, all.stream().map(DutyTextService::text).toList()));
        return units;
    }

    private static DutyText text(UnitDuty duty) {
        return new DutyText(duty.letter(), duty.text(), duty.isOwn());
    }

    @Override
    public List<PersonDuty> ofPerson(Caller caller, PersonId person, LocalDate day) {
        return assigned.ofPerson(caller, person).stream()
                .filter(one -> one.isOn(day))
                .map(one -> new PersonDuty(one.unit(), one.letter(), one.order()))
                .toList();
    }
}
