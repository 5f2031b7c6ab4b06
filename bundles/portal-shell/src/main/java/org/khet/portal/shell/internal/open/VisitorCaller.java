package org.khet.portal.shell.internal.open;

import org.khet.portal.api.office.OfficeId;
import org.khet.portal.api.person.PersonId;
import org.khet.portal.api.security.AccountId;
import org.khet.portal.api.security.Caller;
import org.khet.portal.api.security.Callers;
import org.khet.portal.api.security.Permission;
import org.khet.portal.api.security.Scope;

/**
 * Somebody who is not signed in: holds nothing.
 *
 * @param office office of the address
 * @param name   word for whoever it is
 */
record VisitorCaller(OfficeId office, String name) implements Caller {
    @Override
    public AccountId account() {
        return Callers.VISITOR_ACCOUNT;
    }

    @Override
    public PersonId person() {
        return Callers.VISITOR_PERSON;
    }

    @Override
    public Scope scope(Permission permission) {
        return Scope.NONE;
    }
}
