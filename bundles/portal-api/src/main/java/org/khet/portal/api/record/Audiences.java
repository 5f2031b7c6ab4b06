package org.khet.portal.api.record;

import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.function.Function;
import org.khet.portal.api.event.DomainEvent.Audience;
import org.khet.portal.api.person.PersonId;
import org.khet.portal.api.security.Permission;

/** Puts audiences together. */
final class Audiences {
    private Audiences() {}

    static Audience of(List<Function<RecordRow, Audience>> parts, RecordRow row) {
        Set<PersonId> people = new HashSet<>();
        Set<Permission> permissions = new HashSet<>();
        for (Function<RecordRow, Audience> part : parts) {
            Audience one = part.apply(row);
            people.addAll(one.people());
            permissions.addAll(one.permissions());
        }
        return new Audience(people, permissions);
    }

    static Audience person(RecordRow row, DeclaredField field) {
        return row.raw(field) instanceof PersonId person ? new Audience(Set.of(person), Set.of()) : Audience.NOBODY;
    }
}
