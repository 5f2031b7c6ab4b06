package org.khet.portal.security.internal.caller;

import java.math.BigDecimal;
import org.khet.portal.api.office.OfficeId;
import org.khet.portal.api.person.PersonId;
import org.khet.portal.api.security.AccountId;
import org.khet.portal.api.security.Caller;
import org.khet.portal.api.security.NotPermitted;
import org.khet.portal.api.security.Permission;
import org.khet.portal.api.security.Scope;

/**
 * An account in the place of an absent person; asks at each call whether it still acts, so all is gone at once when acting
 * ends.
 *
 * @param person     who acts
 * @param name       of who acts
 * @param holder     for whom
 * @param holderName of the holder
 */
record DelegatedCaller(
        AccountId account,
        PersonId person,
        OfficeId office,
        String name,
        PersonId holder,
        String holderName,
        DelegatedRights lent)
        implements Caller {
    @Override
    public String actingFor() {
        return lent.rule(account, office, holder).isPresent() ? holderName : "";
    }

    @Override
    public PersonId inPlaceOf() {
        return lent.rule(account, office, holder).isPresent() ? holder : person;
    }

    @Override
    public Scope scope(Permission permission) {
        return lent.scope(account, office, holder, permission);
    }

    @Override
    public Scope role(String role, Permission under) {
        return lent.role(account, office, holder, role, under);
    }

    @Override
    public Scope require(Permission permission, BigDecimal baht) {
        Scope scope = require(permission);
        boolean within = lent.rule(account, office, holder)
                .filter(decider -> decider.limits().allow(baht))
                .isPresent();
        if (!within) {
            throw new NotPermitted(permission);
        }
        return scope;
    }

    @Override
    public String toString() {
        return "account " + account.value() + " for person " + holder.value() + " in office " + office.value();
    }
}
