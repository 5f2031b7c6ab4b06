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
 * @param left    those of them whose own term is over, each with its last day
 */
public record AppointedGroup(
        String link,
        String name,
        String basis,
        LocalDate from,
        @Nullable LocalDate until,
        boolean active,
        Map<PersonId, String> members,
        Map<PersonId, LocalDate> left) {
    /** Keeps immutable copies. */
    public AppointedGroup {
        members = Map.copyOf(members);
        left = Map.copyOf(left);
    }

    /** All members are in it as long as it lasts. */
    public AppointedGroup(
            String link,
            String name,
            String basis,
            LocalDate from,
            @Nullable LocalDate until,
            boolean active,
            Map<PersonId, String> members) {
        this(link, name, basis, from, until, active, members, Map.of());
    }

    /** Whether it has not ended, nor for this member. */
    public boolean isActive(PersonId member) {
        return active && !left.containsKey(member);
    }

    /** Its last day, for a member who left it the own one; {@code null} for none. */
    public @Nullable LocalDate until(PersonId member) {
        return left.getOrDefault(member, until);
    }
}
