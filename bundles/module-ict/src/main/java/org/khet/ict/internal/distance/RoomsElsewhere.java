package org.khet.ict.internal.distance;

import java.time.Instant;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.CopyOnWriteArrayList;
import org.khet.portal.api.meeting.RoomUses;
import org.khet.portal.api.office.OfficeId;

/** Books of rooms that other modules keep, as they come and go. Safe for concurrent use. */
public final class RoomsElsewhere {
    private final List<RoomUses> known = new CopyOnWriteArrayList<>();

    /** Comes. */
    public void come(RoomUses uses) {
        known.add(uses);
    }

    /** Goes. */
    public void go(RoomUses uses) {
        known.remove(uses);
    }

    /** What has a room of this name in these hours. */
    Optional<String> taken(OfficeId office, String room, Instant begins, Instant ends) {
        return known.stream()
                .flatMap(one -> one.taken(office, room, begins, ends).stream())
                .findFirst();
    }

    /** The same, leaving out what is only asked for. */
    Optional<String> given(OfficeId office, String room, Instant begins, Instant ends) {
        return known.stream()
                .flatMap(one -> one.given(office, room, begins, ends).stream())
                .findFirst();
    }
}
