package org.khet.portal.security.internal.manage;

import java.time.LocalDate;
import java.util.Collection;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.khet.portal.api.admin.security.Accounts.Grant;
import org.khet.portal.api.office.OfficeId;
import org.khet.portal.api.person.People;
import org.khet.portal.api.person.Person;
import org.khet.portal.api.person.PersonId;
import org.khet.portal.api.school.SchoolId;
import org.khet.portal.api.school.Schools;
import org.khet.portal.api.security.Scope;
import org.khet.portal.api.structure.Units;
import org.osgi.service.component.annotations.Activate;
import org.osgi.service.component.annotations.Component;
import org.osgi.service.component.annotations.Reference;

/** Where people work, as far as managing accounts needs it. Safe for concurrent use. */
@Component(service = PersonWorkplaceLookup.class)
public final class PersonWorkplaceLookup {
    private static final int MOST_NAMED = 200;
    private final People people;
    private final Units units;
    private final Schools schools;

    /** @param people the people of offices */
    @Activate
    public PersonWorkplaceLookup(@Reference People people, @Reference Units units, @Reference Schools schools) {
        this.people = people;
        this.units = units;
        this.schools = schools;
    }

    /** The person, if active and within the scope. */
    Optional<Person> person(OfficeId office, PersonId person, Scope scope) {
        return people.find(office, person).filter(found -> found.active() && isWithin(found, scope));
    }

    /** Whether this is an active person of the office. */
    boolean isOf(OfficeId office, PersonId person) {
        return person(office, person, Scope.OFFICE).isPresent();
    }

    /** People of the scope; {@code null} for the whole office. */
    @Nullable Collection<PersonId> people(OfficeId office, Scope scope) {
        if (scope.wholeOffice()) {
            return null;
        }
        Set<PersonId> found = new HashSet<>();
        scope.units().forEach(unit -> people.inUnit(office, unit).forEach(person -> found.add(person.id())));
        scope.schools().forEach(school -> people.inSchool(office, school).forEach(person -> found.add(person.id())));
        return found;
    }

    /** People whose name contains the text. */
    List<PersonId> named(OfficeId office, String text) {
        return text.isBlank()
                ? List.of()
                : people.search(office, text, MOST_NAMED).stream()
                        .map(Person::id)
                        .toList();
    }

    /** Full names of these people. */
    Map<PersonId, String> names(OfficeId office, Collection<PersonId> wanted) {
        Map<PersonId, String> names = new HashMap<>();
        people.findAll(office, wanted).forEach((id, person) -> names.put(id, person.fullName()));
        return names;
    }

    /** Whether the unit or school of the grant is of the office. */
    boolean exists(OfficeId office, Grant grant) {
        boolean unit = grant.unit() == null || units.find(office, grant.unit()).isPresent();
        return unit && (grant.school() == null || isSchool(office, grant.school(), grant.from()));
    }

    private boolean isSchool(OfficeId office, SchoolId school, LocalDate from) {
        return schools.find(office, school)
                .filter(found -> found.until() == null || !found.until().isBefore(from))
                .isPresent();
    }

    private static boolean isWithin(Person person, Scope scope) {
        return scope.wholeOffice()
                || (person.unit() != null && scope.units().contains(person.unit()))
                || (person.school() != null && scope.schools().contains(person.school()));
    }
}
