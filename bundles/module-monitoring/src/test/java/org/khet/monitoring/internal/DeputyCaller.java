package org.khet.monitoring.internal;

import org.khet.portal.api.office.OfficeId;
import org.khet.portal.api.person.PersonId;
import org.khet.portal.api.security.AccountId;
import org.khet.portal.api.security.Caller;
import org.khet.portal.api.security.Permission;
import org.khet.portal.api.security.Scope;

/** Somebody who acts for an absent person, with that person's rights, as the portal makes callers while an absence lasts. */
public record DeputyCaller(Caller deputy, Caller absent) implements Caller {
    @Override
    public AccountId account() {
        return deputy.account();
    }

    @Override
    public PersonId person() {
        return deputy.person();
    }

    @Override
    public OfficeId office() {
        return deputy.office();
    }

    @Override
    public String name() {
        return deputy.name();
    }

    @Override
    public String actingFor() {
        return absent.name();
    }

    @Override
    public Scope scope(Permission permission) {
        return absent.scope(permission);
    }
}
