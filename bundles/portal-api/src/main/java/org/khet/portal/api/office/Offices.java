package org.khet.portal.api.office;

import java.util.List;
import java.util.Optional;
import org.khet.portal.api.security.Permission;

/** The offices of this runtime. Safe for concurrent use; answers from a short-lived cache. */
public interface Offices {
    /** Permission to see the office's data and units. */
    Permission VIEW = Permission.of("core:office:view");

    /** Permission to change the office's data and units. */
    Permission CONFIGURE = Permission.of("core:office:configure");

    /** All offices, by code. */
    List<Office> all();

    /** The office with this key. */
    Optional<Office> find(OfficeId id);

    /** The office with this code, letter case ignored. */
    Optional<Office> findByCode(String code);
}
