package org.khet.portal.api.admin.office;

import java.util.Set;
import org.khet.portal.api.office.OfficeId;

/**
 * From where pages of an office may show pictures beside the portal itself, for the policy that goes with each page. Safe for
 * concurrent use. Source: core CORE-36.
 */
public interface ImageOrigins {
    /** Scheme, host and port of each, as the office's settings say today; empty for none. */
    Set<String> of(OfficeId office);
}
