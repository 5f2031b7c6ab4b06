package org.khet.portal.security.internal.newcomer;

import org.jspecify.annotations.Nullable;
import org.khet.portal.api.office.Person;

/**
 * Who it is that the directory let in.
 *
 * @param person  the one person; {@code null} when there is none, or several
 * @param refusal why the person gets no account, {@code null} when one may be made
 */
record Candidate(@Nullable Person person, @Nullable Refusal refusal) {
    static Candidate refused(Refusal why) {
        return new Candidate(null, why);
    }
}
