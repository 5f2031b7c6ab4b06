package org.khet.portal.api.meeting;

import java.time.Instant;
import java.util.Optional;
import org.khet.portal.api.office.OfficeId;
import org.khet.portal.api.text.ThaiFolding;

/**
 * Whiteboard service of whoever keeps a book of rooms: a room that stands in several books by the same name is given once for the same
 * hours. Each has the property {@code khet.rooms=<module>}. Safe for concurrent use. Source: core CORE-117.
 */
public interface RoomUses {
    /** What has a room of this name in these hours; empty for nothing, and while the module is off in the office. */
    Optional<String> taken(OfficeId office, String room, Instant begins, Instant ends);

    /** As {@link #taken}, leaving out what is only asked for: whoever decides about a request is not held up by another one. */
    default Optional<String> given(OfficeId office, String room, Instant begins, Instant ends) {
        return taken(office, room, begins, ends);
    }

    /** Whether two names mean one room: blanks, case and the script of digits do not matter. */
    static boolean isSame(String room, String other) {
        return ThaiFolding.fold(room)
                .replace(" ", "")
                .equals(ThaiFolding.fold(other).replace(" ", ""));
    }
}
