package org.khet.portal.api.admin.personal;

import java.time.Instant;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.khet.portal.api.person.PersonId;
import org.khet.portal.api.personal.PersonalDataPlace;

/**
 * Somebody's data were erased. The name does not stand here.
 *
 * @param person  key of the person, which is the number of the pseudonym too
 * @param at      when, the last time
 * @param by      who did it, by name
 * @param ground  why the law wants it
 * @param reason  in the words of who did it
 * @param request the request it answers, {@code null} for none
 * @param places  where data stood, and what became of them
 * @param times   how often: a restored backup brings data back, which are erased again
 * @param again   whether a restored backup has brought the person back, so that it is to be erased again
 */
public record Erasure(
        PersonId person,
        Instant at,
        String by,
        LegalBasis ground,
        String reason,
        @Nullable DataRequestId request,
        List<PersonalDataPlace> places,
        int times,
        boolean again) {
    /** Why data are erased. Source: Personal Data Protection Act B.E. 2562 (2019). */
    public enum LegalBasis {
        /** Section 37 (3): the time for which they may be kept is over. */
        RETENTION_OVER,
        /** Section 33 (1): they are needed no longer for what they were collected. */
        NOT_NEEDED,
        /** Section 33 (2): the person took the consent back. */
        CONSENT_WITHDRAWN,
        /** Section 33 (3): the person objected. */
        OBJECTION,
        /** Section 33 (4): they were processed against the law. */
        UNLAWFUL
    }

    /** Keeps an immutable copy. */
    public Erasure {
        places = List.copyOf(places);
    }
}
