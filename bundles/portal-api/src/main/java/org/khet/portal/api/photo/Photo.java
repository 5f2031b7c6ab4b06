package org.khet.portal.api.photo;

import org.khet.portal.api.person.PersonId;

/**
 * That somebody has a photo, and which.
 *
 * @param person  whose
 * @param key     another one when a photo was removed and a new one set
 * @param edition number of its last change, see {@link org.khet.portal.api.outcome.Versioned}
 */
public record Photo(PersonId person, long key, int edition) {
    /** Edition of somebody who has no photo yet. */
    public static final int NONE = 0;
}
