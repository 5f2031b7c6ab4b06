package org.khet.policyplan.internal.demo;

import org.khet.portal.api.office.OfficeId;
import org.khet.portal.api.person.PersonId;
import org.khet.portal.api.security.AccountId;
import org.khet.portal.api.security.Caller;
import org.khet.portal.api.security.Permission;
import org.khet.portal.api.security.Scope;

/**
 * An invented person in whose name demonstration data are made, with the rights of the portal itself.
 *
 * @param system the portal itself in the office
 * @param person the invented person
 * @param name   as officials write it
 */
record DemoCaller(Caller system, PersonId person, String name) implements Caller {
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
