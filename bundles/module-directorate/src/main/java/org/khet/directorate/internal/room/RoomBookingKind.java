package org.khet.directorate.internal.room;

import java.time.Instant;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.khet.directorate.internal.DirectorateCodes;
import org.khet.directorate.internal.DirectoratePermissions;
import org.khet.portal.api.outcome.Problem;
import org.khet.portal.api.record.Action;
import org.khet.portal.api.record.Field;
import org.khet.portal.api.record.RecordContext;
import org.khet.portal.api.record.RecordKind;
import org.khet.portal.api.record.RecordRow;
import org.khet.portal.api.record.State;
import org.khet.portal.api.record.StateTone;
import org.khet.portal.api.structure.UnitId;

/**
 * A room for some hours, with the equipment that is wanted: asked, confirmed, used. Two never have one room at a time. Source:
 * other-groups DIR-P04, DIR-05.
 */
public final class RoomBookingKind extends RecordKind {
    public final Field<Long> room = record("room", "directorate.room").filtered();
    public final Field<String> title = text("title", 200).searched().wide();
    public final Field<UnitId> unit = unit("unit").filtered();
    public final Field<Instant> begins = instant("begins_at").sorted();
    public final Field<Instant> ends = instant("ends_at").notBefore(begins);
    public final Field<Integer> people = whole("people", 1, 2000);
    public final Field<Optional<Set<String>>> wanted =
            codes("wanted", DirectorateCodes.EQUIPMENT).optional();
    public final Field<String> phone = text("phone", 40).orEmpty();
    public final Field<String> note = longText("note", 500).orEmpty();

    public final State asked = state("ASKED", StateTone.WAIT);
    public final State confirmed = state("CONFIRMED", StateTone.RUN).notAwaited();
    public final State used = end("USED", StateTone.DONE);
    public final State refused = end("REFUSED", StateTone.LATE);
    public final State cancelled = end("CANCELLED", StateTone.IDLE);

    public final Field<String> left = text("left_as", 300).orEmpty().from(used);

    public final Action confirm = action("confirm")
            .from(asked)
            .to(confirmed)
            .needs(DirectoratePermissions.ROOM_KEEP)
            .tellsMaker()
            .saysWhyNot()
            .icon("calendar-check");
    public final Action close = action("close")
            .from(confirmed)
            .to(used)
            .needs(DirectoratePermissions.ROOM_KEEP)
            .orOwn()
            .asks(left)
            .when((row, now) -> begun(row, now))
            .icon("check");
    public final Action refuse = action("refuse")
            .from(asked)
            .to(refused)
            .needs(DirectoratePermissions.ROOM_KEEP)
            .because()
            .tellsMaker()
            .backward("ban");
    public final Action cancel = action("cancel", "cancelled")
            .from(asked, confirmed)
            .to(cancelled)
            .needs(DirectoratePermissions.ROOM_KEEP)
            .orOwn()
            .because()
            .tellsMaker()
            .backward("circle-x");

    /** @param validator looks at the room and at its other bookings */
    public RoomBookingKind(RoomBookingValidator validator) {
        super("directorate", "booking", "dir_booking");
        rights(DirectoratePermissions.VIEW, DirectoratePermissions.ROOM_ASK, asked);
        seenByOffice();
        belongsTo(unit);
        create().tells(DirectoratePermissions.ROOM_KEEP);
        rule((row, now) -> validator.problem(this, row));
        stored((row, now) -> validator.hold(this, row));
        confirm.when((row, now) -> validator.givenElsewhere(this, row));
        titled(title, begins);
        list(begins, ends, room, title, unit, people);
        ordered(begins, true);
        section("what", title, unit, people, phone);
        section("when", room, begins, ends, wanted, note);
        tab("coming", now -> List.of(in(asked, confirmed), ends.atLeast(now.now())));
        tab("ask", asked);
        tab("mine", now -> List.of(mine()));
        tab("all");
        way(asked, confirmed, used);
        notForAgendas();
        menu("DIR", "calendar-plus", 200, "places");
    }

    /** What has not begun is cancelled, not ended. */
    private Optional<Problem> begun(RecordRow row, RecordContext now) {
        return row.get(begins).isAfter(now.now())
                ? Optional.of(Problem.of("", "directorate.error.not-yet"))
                : Optional.empty();
    }
}
