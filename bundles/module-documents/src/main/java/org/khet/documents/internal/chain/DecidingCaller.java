package org.khet.documents.internal.chain;

import java.math.BigDecimal;
import org.khet.portal.api.office.OfficeId;
import org.khet.portal.api.person.PersonId;
import org.khet.portal.api.security.AccountId;
import org.khet.portal.api.security.Caller;
import org.khet.portal.api.security.Permission;
import org.khet.portal.api.security.Scope;

/**
 * Whoever decides at a level in the place of somebody absent, so that steps and trail say for whom. Source: core A-1.
 *
 * @param who       who decides
 * @param inPlaceOf the holder
 * @param actingFor name of the holder
 */
record DecidingCaller(Caller who, PersonId inPlaceOf, String actingFor) implements Caller {
    @Override
    public AccountId account() {
        return who.account();
    }

    @Override
    public PersonId person() {
        return who.person();
    }

    @Override
    public OfficeId office() {
        return who.office();
    }

    @Override
    public String name() {
        return who.name();
    }

    @Override
    public String onlooker() {
        return who.onlooker();
    }

    @Override
    public Scope scope(Permission permission) {
        return who.scope(permission);
    }

    @Override
    public Scope require(Permission permission, BigDecimal baht) {
        return who.require(permission, baht);
    }
}
