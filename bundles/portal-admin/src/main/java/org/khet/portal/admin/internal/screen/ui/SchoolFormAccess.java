package org.khet.portal.admin.internal.screen.ui;

import org.khet.portal.api.school.SchoolId;
import org.khet.portal.api.school.Schools;
import org.khet.portal.api.security.Caller;
import org.khet.portal.api.security.Scope;

/** Before whom forms of a school stand; the services check it again. Stateless. */
public final class SchoolFormAccess {
    private SchoolFormAccess() {}

    /** Whether somebody may change this school, not only others. */
    public static boolean mayEdit(Caller caller, SchoolId school) {
        Scope scope = caller.scope(Schools.EDIT);
        return scope.wholeOffice() || scope.schools().contains(school);
    }
}
