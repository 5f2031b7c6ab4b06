package org.khet.ict.internal.ticket.report;

import java.util.Map;
import java.util.Optional;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import org.khet.ict.internal.ticket.NamedPerson;
import org.khet.ict.internal.ticket.Requester;
import org.khet.portal.api.acting.Absence;
import org.khet.portal.api.acting.Acting;
import org.khet.portal.api.acting.HalfDay;
import org.khet.portal.api.office.Office;
import org.khet.portal.api.office.OfficeId;
import org.khet.portal.api.office.Offices;
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

/** Looks people up as requesters: with position and the name of their unit or school of today; and who is away. */
@Component(service = Requesters.class)
public final class Requesters {
    private final People people;
    private final Units units;
    private final Schools schools;
    private final Offices offices;
    private final Acting acting;

    /** For the component runtime. */
    @Activate
    public Requesters(
            @Reference People people,
            @Reference Units units,
            @Reference Schools schools,
            @Reference Offices offices,
            @Reference Acting acting) {
        this.acting = acting;
        this.people = people;
        this.units = units;
        this.schools = schools;
        this.offices = offices;
    }

    /** The person, only if of this office. */
    public Optional<Person> person(OfficeId office, PersonId id) {
        return people.find(office, id);
    }

    /** Until when people of the office are away who are so in that half day. */
    public Map<PersonId, HalfDay> away(OfficeId office, HalfDay when) {
        return acting.away(office, when).stream()
                .map(Acting.Away::absence)
                .collect(Collectors.toUnmodifiableMap(
                        Absence::person, Absence::until, (one, other) -> one.compareTo(other) < 0 ? other : one));
    }

    /** The person as requester; empty when unknown or gone. */
    public Optional<Requester> find(OfficeId office, PersonId id) {
        return people.find(office, id)
                .filter(Person::active)
                .map(p -> new Requester(NamedPerson.of(p), p.position(), p.unit(), p.school(), place(p)));
    }

    /** Name of the person's unit or school; of the office for its heads. */
    public String place(Person person) {
        return place(person.office(), person.unit(), person.school());
    }

    /** Name of a school, or else of a unit, or else of the office. */
    String place(OfficeId office, @Nullable UnitId unit, @Nullable SchoolId school) {
        if (school != null) {
            return schools.find(office, school).map(School::name).orElse("");
        }
        if (unit != null) {
            return units.find(office, unit).map(Unit::name).orElse("");
        }
        return offices.find(office).map(Office::shortName).orElse("");
    }
}
