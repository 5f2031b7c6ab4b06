package org.khet.ict.internal.demo;

import org.khet.ict.internal.equipment.DeviceOwner;
import org.khet.ict.internal.ticket.NamedPerson;
import org.khet.ict.internal.ticket.Requester;
import org.khet.ict.internal.ticket.report.Requesters;
import org.khet.portal.api.demo.DemoData.Cast;
import org.khet.portal.api.office.OfficeId;
import org.khet.portal.api.security.Caller;
import org.khet.portal.api.security.Callers;
import org.khet.portal.api.security.NamedSystemCaller;
import org.khet.portal.api.structure.Units;
import org.osgi.service.component.annotations.Activate;
import org.osgi.service.component.annotations.Component;
import org.osgi.service.component.annotations.Reference;

/** Finds the invented people, units and schools by their codes. */
@Component(service = DemoRequesters.class)
public final class DemoRequesters {
    private final Requesters requesters;
    private final Units units;
    private final Callers callers;

    /** For the component runtime. */
    @Activate
    public DemoRequesters(@Reference Requesters requesters, @Reference Units units, @Reference Callers callers) {
        this.requesters = requesters;
        this.units = units;
        this.callers = callers;
    }

    Requester requester(Cast cast, OfficeId office, String officeCode, String code) {
        return requesters
                .find(office, cast.person(officeCode, code))
                .orElseThrow(() -> new IllegalStateException("no person " + code + " in " + officeCode));
    }

    /** The portal in the name of the person, with every right. */
    Caller caller(Cast cast, OfficeId office, String officeCode, String code) {
        NamedPerson person = requester(cast, office, officeCode, code).person();
        return new NamedSystemCaller(callers.system(office), person.id(), person.name());
    }

    DemoActions.Staff desk(Cast cast, OfficeId office, String officeCode, boolean second) {
        if (!officeCode.equals(DemoEquipment.FIRST)) { // one person does it all
            NamedPerson only = requester(cast, office, officeCode, "54").person();
            return new DemoActions.Staff(only, only, only);
        }
        NamedPerson clerk = requester(cast, office, officeCode, "13").person();
        NamedPerson technician =
                second ? requester(cast, office, officeCode, "22").person() : clerk;
        return new DemoActions.Staff(
                clerk, requester(cast, office, officeCode, "12").person(), technician);
    }

    /** The unit or school with the code, the office itself without one. */
    DeviceOwner owner(Cast cast, OfficeId office, String officeCode, String code) {
        return code.isEmpty()
                ? new DeviceOwner(null, null)
                : units.findByCode(office, code)
                        .map(unit -> new DeviceOwner(unit.id(), null))
                        .orElseGet(() -> new DeviceOwner(null, cast.school(officeCode, code)));
    }
}
