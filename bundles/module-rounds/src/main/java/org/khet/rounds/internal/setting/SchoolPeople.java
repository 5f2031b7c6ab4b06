package org.khet.rounds.internal.setting;

import java.util.Set;
import java.util.stream.Collectors;
import org.khet.portal.api.event.DomainEvent.Audience;
import org.khet.portal.api.office.OfficeId;
import org.khet.portal.api.person.Person;
import org.khet.portal.api.person.PersonId;
import org.khet.portal.api.school.SchoolId;
import org.khet.portal.api.security.Permission;

/** People of one school who hold a permission, so that a school is told of its own matters only. */
public final class SchoolPeople {
    private final RoundsPortal portal;

    /** Asks the portal. */
    public SchoolPeople(RoundsPortal portal) {
        this.portal = portal;
    }

    /** Those of the school who hold it today. */
    public Set<PersonId> holding(OfficeId office, SchoolId school, Permission permission) {
        Set<PersonId> holders = portal.callers.holders(office, permission);
        return portal.people.inSchool(office, school).stream()
                .map(Person::id)
                .filter(holders::contains)
                .collect(Collectors.toUnmodifiableSet());
    }

    /** The same as an audience. */
    public Audience told(OfficeId office, SchoolId school, Permission permission) {
        return new Audience(holding(office, school, permission), Set.of());
    }
}
