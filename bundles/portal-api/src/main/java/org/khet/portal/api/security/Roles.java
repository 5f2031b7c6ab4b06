package org.khet.portal.api.security;

import java.util.List;
import org.khet.portal.api.office.OfficeId;

/**
 * The roles that an office gives to people, for a choice. Who has one now is asked of the {@link Caller}. Safe for concurrent use. Source:
 * core A, CORE-17, CORE-101.
 */
public interface Roles {
    /**
     * A role as it is called now.
     *
     * @param code    for ever the same, e.g. {@code ict.clerk}
     * @param thai    name
     * @param english English name
     */
    record Role(String code, String thai, String english) {}

    /** Roles of the portal and of the modules that are there, by code; none that administers the runtime. */
    List<Role> of(OfficeId office);
}
