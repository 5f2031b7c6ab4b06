package org.khet.portal.api.office;

import java.util.List;
import java.util.Optional;

/** The units of offices as they stand today. Safe for concurrent use. */
public interface Units {
    /** All units of the office in the office's order, parents before their sections. */
    List<Unit> of(OfficeId office);

    /** The unit with this key, only if it belongs to the office. */
    Optional<Unit> find(OfficeId office, UnitId unit);

    /** The unit with this code in the office. */
    Optional<Unit> findByCode(OfficeId office, String code);
}
