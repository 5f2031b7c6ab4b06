package org.khet.portal.records.internal.module;

import org.khet.portal.api.office.OfficeId;
import org.khet.portal.api.person.People;
import org.khet.portal.api.person.Person;
import org.khet.portal.api.person.PersonId;
import org.khet.portal.api.security.Caller;
import org.khet.portal.api.security.Callers;
import org.khet.portal.api.security.NamedSystemCaller;

/** People of demonstration offices in whose name the portal itself makes records. */
final class DemoCallers {
    private final Callers callers;
    private final People people;

    DemoCallers(Callers callers, People people) {
        this.callers = callers;
        this.people = people;
    }

    Caller person(OfficeId office, PersonId person) {
        String name = people.find(office, person).map(Person::fullName).orElse("");
        return new NamedSystemCaller(callers.system(office), person, name);
    }

    Caller system(OfficeId office) {
        return callers.system(office);
    }
}
