package org.khet.portal.admin.internal.person.ui;

import java.util.Objects;
import org.jspecify.annotations.Nullable;
import org.khet.portal.api.admin.security.Accounts.Grant;
import org.khet.portal.api.school.SchoolId;
import org.khet.portal.api.structure.UnitId;

/**
 * How far a role reaches, to choose from.
 *
 * @param label  in the person's language
 * @param unit   only this unit
 * @param school only this school
 * @param own    only the person's own records
 */
record GrantReach(
        String label, @Nullable UnitId unit, @Nullable SchoolId school, boolean own) {
    boolean covers(Grant grant) {
        return own == grant.own() && Objects.equals(unit, grant.unit()) && Objects.equals(school, grant.school());
    }
}
