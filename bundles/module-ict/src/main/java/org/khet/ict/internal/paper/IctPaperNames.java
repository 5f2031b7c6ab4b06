package org.khet.ict.internal.paper;

import java.util.Optional;
import org.khet.portal.api.office.OfficeId;
import org.khet.portal.api.person.People;
import org.khet.portal.api.person.Person;
import org.khet.portal.api.person.PersonId;
import org.khet.portal.api.school.School;
import org.khet.portal.api.school.SchoolId;
import org.khet.portal.api.school.Schools;
import org.khet.portal.api.structure.Unit;
import org.khet.portal.api.structure.UnitId;
import org.khet.portal.api.structure.Units;
import org.osgi.service.component.annotations.Activate;
import org.osgi.service.component.annotations.Component;
import org.osgi.service.component.annotations.Reference;

/** How people, units and schools are called on paper; empty for nobody. */
@Component(service = IctPaperNames.class)
public final class IctPaperNames {
    private final People people;
    private final Units units;
    private final Schools schools;

    /** For the component runtime. */
    @Activate
    public IctPaperNames(@Reference People people, @Reference Units units, @Reference Schools schools) {
        this.people = people;
        this.units = units;
        this.schools = schools;
    }

    String person(OfficeId office, PersonId id) {
        return people.find(office, id).map(Person::fullName).orElse("");
    }

    /** Post and rank in words; empty for nobody. */
    String position(OfficeId office, PersonId id) {
        return people.find(office, id).map(Person::position).orElse("");
    }

    /** Full name; empty for nobody. */
    public String person(OfficeId office, Optional<PersonId> id) {
        return id.map(one -> person(office, one)).orElse("");
    }

    String place(OfficeId office, Optional<UnitId> unit, Optional<SchoolId> school) {
        return unit.flatMap(one -> units.find(office, one))
                .map(Unit::name)
                .or(() -> school.flatMap(one -> schools.find(office, one)).map(School::name))
                .orElse("");
    }
}
