package org.khet.portal.security.internal.caller;

import org.khet.portal.api.office.OfficeId;
import org.khet.portal.api.person.PersonId;
import org.khet.portal.api.security.AccountId;
import org.khet.portal.api.security.Caller;
import org.khet.portal.api.security.Permission;
import org.khet.portal.api.security.Scope;

/** An account in an office; asks at each call, so a withdrawn role is gone at once, and so is a module that was switched off. */
record GrantedCaller(AccountId account, PersonId person, OfficeId office, String name, PermissionCache book)
        implements Caller {
    @Override
    public Scope scope(Permission permission) {
        return book.in(account, office)
                .filter(rights -> book.counts(office, permission))
                .map(rights -> rights.scope(permission))
                .orElse(Scope.NONE);
    }

    @Override
    public Scope role(String role, Permission under) {
        return book.in(account, office)
                .filter(rights -> book.counts(office, role))
                .map(rights -> rights.role(role, under))
                .orElse(Scope.NONE);
    }

    @Override
    public String toString() {
        return "account " + account.value() + " in office " + office.value();
    }
}
