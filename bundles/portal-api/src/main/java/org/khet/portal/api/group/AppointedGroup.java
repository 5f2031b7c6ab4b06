package org.khet.portal.api.group;

import java.time.LocalDate;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import org.khet.portal.api.person.PersonId;

/**
 * A committee or working group (คณะกรรมการ คณะทำงาน) that was appointed.
 *
 * @param link    address of its page
 * @param name    its name
 * @param basis   order or decision that appointed it, may be empty
 * @param from    first day
 * @param until   last day of its term, {@code null} for none
 * @param active  whether it has not ended
 * @param members people of the office in it, each with the function in it
 */
public record AppointedGroup(
        String link,
        String name,
        String basis,
        LocalDate from,
        @Nullable LocalDate until,
        boolean active,
        Map<PersonId, String> members) {
    /** Keeps an immutable copy. */
    public AppointedGroup {
        members = Map.copyOf(members);
    }
}
