package org.khet.portal.api.print;

import java.util.Optional;
import org.khet.portal.api.office.OfficeId;

/**
 * Optional service of the module in which offices keep the emblem of their papers. Where it is away, papers of other modules have none.
 * Safe for concurrent use. Source: core D-04.
 */
public interface OfficeEmblems {
    /** The emblem in use, a JPEG or PNG file; empty where the office has none, or has the module off. */
    Optional<byte[]> of(OfficeId office);
}
