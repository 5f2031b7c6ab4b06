package org.khet.finance.internal.story;

import org.khet.portal.api.office.OfficeId;
import org.khet.portal.api.person.PersonId;
import org.khet.portal.api.security.AccountId;
import org.khet.portal.api.security.Caller;
import org.khet.portal.api.security.Permission;
import org.khet.portal.api.security.Scope;
import org.khet.portal.testkit.TestCaller;

/** Somebody who acts for a person that is away. */
record ActingClaimant(TestCaller caller, String actingFor) implements Caller {
    @Override
    public AccountId account() {
        return caller.account();
    }

    @Override
    public OfficeId office() {
        return caller.office();
    }

    @Override
    public PersonId person() {
        return caller.person();
    }

    @Override
    public String name() {
        return caller.name();
    }

    @Override
    public Scope scope(Permission permission) {
        return caller.scope(permission);
    }
}
