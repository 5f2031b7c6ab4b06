package org.khet.finance.internal.demo;

import org.khet.portal.api.office.OfficeId;
import org.khet.portal.api.person.People;
import org.khet.portal.api.person.Person;
import org.khet.portal.api.person.PersonId;
import org.khet.portal.api.security.Caller;
import org.khet.portal.api.security.Callers;
import org.khet.portal.api.security.NamedSystemCaller;
import org.khet.portal.api.structure.UnitId;
import org.khet.portal.api.structure.Units;
import org.osgi.service.component.annotations.Activate;
import org.osgi.service.component.annotations.Component;
import org.osgi.service.component.annotations.Reference;

/** Finds invented people and units of the demonstration offices. */
@Component(service = DemoFinancePeople.class)
public final class DemoFinancePeople {
    private final Callers callers;
    private final People people;
    private final Units units;

    /** For the component runtime. */
    @Activate
    public DemoFinancePeople(@Reference Callers callers, @Reference People people, @Reference Units units) {
        this.callers = callers;
        this.people = people;
        this.units = units;
    }

    NamedSystemCaller caller(OfficeId office, PersonId person) {
        String name = people.find(office, person).map(Person::fullName).orElse(person.toString());
        return new NamedSystemCaller(callers.system(office), person, name);
    }

    Caller system(OfficeId office) {
        return callers.system(office);
    }

    UnitId unit(OfficeId office, String code) {
        return units.findByCode(office, code)
                .orElseThrow(() -> new IllegalStateException("no unit " + code))
                .id();
    }
}
