package org.khet.portal.api.office;

import java.util.List;
import java.util.Optional;

/** The offices of this runtime. Safe for concurrent use; answers from a short-lived cache. */
public interface Offices {
    /** All offices, by code. */
    List<Office> all();

    /** The office with this key. */
    Optional<Office> find(OfficeId id);

    /** The office with this code, letter case ignored. */
    Optional<Office> findByCode(String code);
}
