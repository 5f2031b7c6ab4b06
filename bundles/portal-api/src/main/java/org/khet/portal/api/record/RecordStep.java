package org.khet.portal.api.record;

import java.time.Instant;
import java.util.List;
import org.khet.portal.api.person.PersonId;

/**
 * What somebody did with a record; appended, never changed.
 *
 * @param action  name of the action; making and changing a record have the names of their own
 * @param past    past participle, as in the type of the happening
 * @param from    state before, empty at first
 * @param to      state after
 * @param person  who
 * @param name    name as officials write it
 * @param forName for whom that person acted, may be empty
 * @param at      when
 * @param words   reason, may be empty
 * @param changes old and new values, none of sensitive fields; none of a record that was made
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
        String words,
        List<Change> changes) {
    /** Keeps an immutable copy. */
    public RecordStep {
        changes = List.copyOf(changes);
    }

    /**
     * A field that changed.
     *
     * @param field  its name
     * @param before value before: text, figure, key or code, cut at 60 characters; empty for none
     * @param after  value after
     */
    public record Change(String field, String before, String after) {}
}
