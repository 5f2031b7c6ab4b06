package org.khet.forms.internal;

import java.util.Map;
import org.khet.portal.api.office.OfficeId;
import org.khet.portal.api.person.PersonId;
import org.khet.portal.api.security.AccountId;
import org.khet.portal.api.security.Caller;
import org.khet.portal.api.security.Permission;
import org.khet.portal.api.security.Scope;

/**
 * Somebody with roles, asked anew each time as those of the portal are.
 *
 * @param caller who, with the own rights
 * @param roles  how far each role reaches; a test takes one away
 */
public record RoleHolder(Caller caller, Map<String, Scope> roles) implements Caller {
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
    public Scope scope(Permission permission) {
        return caller.scope(permission);
    }

    @Override
    public Scope role(String role, Permission under) {
        return under.module().equals("forms") ? roles.getOrDefault(role, Scope.NONE) : Scope.NONE;
    }
}
