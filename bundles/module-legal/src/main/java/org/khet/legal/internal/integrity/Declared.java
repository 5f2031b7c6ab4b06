package org.khet.legal.internal.integrity;

import java.util.Set;
import org.khet.legal.internal.LegalPermissions;
import org.khet.portal.api.security.Caller;
import org.khet.portal.api.security.Permission;
import org.khet.portal.api.security.Scope;

/** Whoever declares gifts and interests sees the own; who keeps the register sees all. Source: other-groups HR-28. */
final class Declared {
    private static final Scope OWN = new Scope(false, Set.of(), Set.of(), true);

    private Declared() {}

    static Scope reach(Caller caller, Permission permission) {
        if (caller.scope(LegalPermissions.INTEGRITY).wholeOffice()) {
            return Scope.OFFICE;
        }
        return permission.equals(LegalPermissions.DECLARE) && caller.may(permission) ? OWN : Scope.NONE;
    }
}
