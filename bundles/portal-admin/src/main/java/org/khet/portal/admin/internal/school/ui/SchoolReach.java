package org.khet.portal.admin.internal.school.ui;

import org.khet.portal.api.office.SchoolId;
import org.khet.portal.api.office.Schools;
import org.khet.portal.api.security.Caller;
import org.khet.portal.api.security.Scope;

/** Before whom forms of a school stand; the services check it again. Stateless. */
final class SchoolReach {
    private SchoolReach() {}

    /** Whether somebody may change this school, not only others. */
    static boolean mayEdit(Caller caller, SchoolId school) {
        Scope scope = caller.scope(Schools.EDIT);
        return scope.wholeOffice() || scope.schools().contains(school);
    }
}
