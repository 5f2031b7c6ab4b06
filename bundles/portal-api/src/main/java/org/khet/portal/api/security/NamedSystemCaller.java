package org.khet.portal.api.security;

import org.khet.portal.api.office.OfficeId;
import org.khet.portal.api.person.PersonId;

/**
 * The portal itself, in the name of a person: what it does stands in records as that person's, by the portal's rights. For answers
 * that somebody gave elsewhere, and for demonstration data.
 *
 * @param system the portal itself in the office
 * @param person in whose name
 * @param name   as officials write it
 */
public record NamedSystemCaller(Caller system, PersonId person, String name) implements Caller {
    @Override
    public AccountId account() {
        return system.account();
    }

    @Override
    public OfficeId office() {
        return system.office();
    }

    @Override
    public Scope scope(Permission permission) {
        return system.scope(permission);
    }
}
