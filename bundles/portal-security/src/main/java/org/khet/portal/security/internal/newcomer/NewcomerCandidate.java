package org.khet.portal.security.internal.newcomer;

import org.jspecify.annotations.Nullable;
import org.khet.portal.api.person.Person;

/**
 * Who it is that the directory let in.
 *
 * @param person  the one person; {@code null} when there is none, or several
 * @param refusal why the person gets no account, {@code null} when one may be made
 */
record NewcomerCandidate(@Nullable Person person, @Nullable NewcomerRefusal refusal) {
    static NewcomerCandidate refused(NewcomerRefusal why) {
        return new NewcomerCandidate(null, why);
    }
}
