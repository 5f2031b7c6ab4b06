package org.khet.portal.api.admin.personal;

import java.time.LocalDate;
import org.jspecify.annotations.Nullable;
import org.khet.portal.api.person.PersonId;

/**
 * What is typed to note the request of a data subject.
 *
 * @param subject    who asks, needed, at most 200 characters
 * @param contact    where the answer goes, needed, at most 200 characters
 * @param person     the person of the office who asks, {@code null} for somebody else
 * @param right      by which right, needed
 * @param matter     what is asked, needed, at most 1000 characters
 * @param receivedOn when the office had it, needed, not after today
 */
public record DataRequestDraft(
        String subject,
        String contact,
        @Nullable PersonId person,
        DataRequest.@Nullable Right right,
        String matter,
        @Nullable LocalDate receivedOn) {}
