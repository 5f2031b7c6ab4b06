package org.khet.portal.api.record;

import java.time.Instant;
import org.khet.portal.api.office.PersonId;

/**
 * What somebody did with a record; appended, never changed.
 *
 * @param action  name of the action, {@code create} or {@code change}
 * @param past    past participle, as in the type of the happening
 * @param from    state before, empty at first
 * @param to      state after
 * @param person  who
 * @param name    name as officials write it
 * @param forName for whom that person acted, may be empty
 * @param at      when
 * @param words   reason, may be empty
 */
public record RecordStep(
        String action,
        String past,
        String from,
        String to,
        PersonId person,
        String name,
        String forName,
        Instant at,
        String words) {}
