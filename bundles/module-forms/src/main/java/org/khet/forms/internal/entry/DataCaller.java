package org.khet.forms.internal.entry;

import java.util.Map;
import org.khet.portal.api.office.OfficeId;
import org.khet.portal.api.person.PersonId;
import org.khet.portal.api.security.AccountId;
import org.khet.portal.api.security.Caller;
import org.khet.portal.api.security.Permission;
import org.khet.portal.api.security.Scope;

/**
 * Somebody before a register that the office made: what a design grants, no more and no less; every other right as it is.
 *
 * @param caller  who
 * @param granted how far each right in the register reaches
 */
record DataCaller(Caller caller, Map<Permission, Scope> granted) implements Caller {
    DataCaller {
        granted = Map.copyOf(granted);
    }

    @Override
    public AccountId account() {
        return caller.account();
    }

    @Override
    public PersonId person() {
        return caller.person();
    }

    @Override
    public OfficeId office() {
        return caller.office();
    }

    @Override
    public String name() {
        return caller.name();
    }

    @Override
    public String actingFor() {
        return caller.actingFor();
    }

    @Override
    public PersonId inPlaceOf() {
        return caller.inPlaceOf();
    }

    @Override
    public String onlooker() {
        return caller.onlooker();
    }

    @Override
    public void requireToAct() {
        caller.requireToAct();
    }

    @Override
    public Scope scope(Permission permission) {
        return permission.toString().startsWith("forms:entry:")
                ? granted.getOrDefault(permission, Scope.NONE)
                : caller.scope(permission);
    }

    @Override
    public Scope role(String role, Permission under) {
        return caller.role(role, under);
    }
}
