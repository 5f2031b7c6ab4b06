package org.khet.directorate.internal.room;

import java.math.BigDecimal;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.khet.directorate.internal.DirectorateCodes;
import org.khet.directorate.internal.DirectoratePermissions;
import org.khet.portal.api.person.PersonId;
import org.khet.portal.api.record.Action;
import org.khet.portal.api.record.Field;
import org.khet.portal.api.record.RecordKind;
import org.khet.portal.api.record.State;
import org.khet.portal.api.record.StateTone;

/** A room that is booked, with its seats and equipment. Source: other-groups C, DIR-05. */
public final class MeetingRoomKind extends RecordKind {
    public final Field<String> title = text("title", 100).searched().unique();
    public final Field<Integer> seats = whole("seats", 1, 2000).sorted();
    public final Field<String> place = text("place", 150).orEmpty();
    public final Field<Optional<Set<String>>> equipment =
            codes("equipment", DirectorateCodes.EQUIPMENT).optional();
    public final Field<Optional<PersonId>> keeper = person("keeper").optional();
    public final Field<String> note = longText("note", 500).orEmpty();
    /** How often it was booked; whoever books it waits here for who was first. */
    public final Field<BigDecimal> bookings =
            decimal("bookings", 0).initially(BigDecimal.ZERO).byCode();

    public final State open = state("OPEN", StateTone.RUN);
    public final State closed = end("CLOSED", StateTone.IDLE);

    public final Action close = action("close")
            .from(open)
            .to(closed)
            .needs(DirectoratePermissions.ROOM_KEEP)
            .because()
            .backward("lock");
    public final Action reopen = action("reopen")
            .from(closed)
            .to(open)
            .needs(DirectoratePermissions.ROOM_KEEP)
            .inOwnTime()
            .icon("lock-open");

    /** The kind as the module keeps it. */
    public MeetingRoomKind() {
        super("directorate", "room", "dir_room");
        rights(DirectoratePermissions.VIEW, DirectoratePermissions.ROOM_KEEP, open);
        seenByOffice();
        offered(day -> List.of(in(open)));
        titled(title);
        list(title, seats, equipment, place, keeper);
        ordered(title, false);
        section("what", title, seats, place, equipment, keeper, note);
        tab("open", open);
        tab("all");
        notForAgendas();
        menu("DIR", "house", 201, "places");
    }
}
