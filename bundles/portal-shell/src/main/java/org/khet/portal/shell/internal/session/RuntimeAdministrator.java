package org.khet.portal.shell.internal.session;

import java.util.Set;
import org.khet.portal.api.module.ModuleSwitches;
import org.khet.portal.api.office.OfficeId;
import org.khet.portal.api.office.Offices;
import org.khet.portal.api.person.PersonId;
import org.khet.portal.api.security.AccountId;
import org.khet.portal.api.security.Caller;
import org.khet.portal.api.security.Callers;
import org.khet.portal.api.security.Permission;
import org.khet.portal.api.security.RuntimeCaller;
import org.khet.portal.api.security.Scope;

/**
 * An administrator of the runtime who has no grant in any office: sees the frame and the screens of the runtime (offices,
 * modules), and not one record of an office. Source: core A, R-SYS.
 */
record RuntimeAdministrator(RuntimeCaller administrator, OfficeId office) implements Caller {
    private static final Set<Permission> LENT = Set.of(Offices.VIEW, ModuleSwitches.SWITCH);

    @Override
    public AccountId account() {
        return administrator.account();
    }

    @Override
    public PersonId person() {
        return Callers.SYSTEM_PERSON;
    }

    @Override
    public String name() {
        return administrator.name();
    }

    @Override
    public Scope scope(Permission permission) {
        return LENT.contains(permission) && administrator.may(RuntimeCaller.INSTALL_MODULE) ? Scope.OFFICE : Scope.NONE;
    }
}
