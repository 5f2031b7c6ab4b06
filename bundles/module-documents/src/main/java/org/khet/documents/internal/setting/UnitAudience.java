package org.khet.documents.internal.setting;

import java.util.Set;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import org.khet.portal.api.event.DomainEvent.Audience;
import org.khet.portal.api.office.OfficeId;
import org.khet.portal.api.person.Person;
import org.khet.portal.api.person.PersonId;
import org.khet.portal.api.school.SchoolId;
import org.khet.portal.api.security.Permission;
import org.khet.portal.api.structure.UnitId;

/** Tells the people of a unit or school that hold a permission, so that a letter to one group is no notice to all. */
public final class UnitAudience {
    private final DocumentsServices services;

    /** Over people and their rights. */
    public UnitAudience(DocumentsServices services) {
        this.services = services;
    }

    /** Holders of a permission who work in a unit. */
    public Audience of(OfficeId office, UnitId unit, Permission permission) {
        Set<PersonId> people = services.callers().holders(office, permission).stream()
                .filter(person -> services.people()
                        .find(office, person)
                        .filter(found -> unit.equals(found.unit()))
                        .isPresent())
                .collect(Collectors.toSet());
        return new Audience(people, Set.of());
    }

    /** Holders of a permission who work in a school. */
    public Audience of(OfficeId office, SchoolId school, Permission permission) {
        Set<PersonId> holders = services.callers().holders(office, permission);
        Set<PersonId> people = services.people().inSchool(office, school).stream()
                .map(Person::id)
                .filter(holders::contains)
                .collect(Collectors.toSet());
        return new Audience(people, Set.of());
    }

    /** The person, else the holders of a permission in the unit, else in the school; nobody where there is none of them. */
    public Audience of(
            OfficeId office,
            @Nullable PersonId person,
            @Nullable UnitId unit,
            @Nullable SchoolId school,
            Permission permission) {
        if (person != null) {
            return new Audience(Set.of(person), Set.of());
        }
        if (unit != null) {
            return of(office, unit, permission);
        }
        return school == null ? Audience.NOBODY : of(office, school, permission);
    }
}
