package org.khet.ict.internal.ticket;

import org.khet.portal.api.person.Person;
import org.khet.portal.api.person.PersonId;
import org.khet.portal.api.security.Caller;

/**
 * A person as named at that time; papers keep the name when the person leaves.
 *
 * @param id   key
 * @param name title and name as officials write it
 */
public record NamedPerson(PersonId id, String name) {
    /** The caller. */
    public static NamedPerson of(Caller caller) {
        return new NamedPerson(caller.person(), caller.name());
    }

    /** A person of the office. */
    public static NamedPerson of(Person person) {
        return new NamedPerson(person.id(), person.fullName());
    }
}
