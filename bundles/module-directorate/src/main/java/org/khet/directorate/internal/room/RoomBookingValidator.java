package org.khet.directorate.internal.room;

import java.math.BigDecimal;
import java.time.Instant;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.function.Supplier;
import org.khet.directorate.internal.DirectorateNeighbours;
import org.khet.portal.api.outcome.Problem;
import org.khet.portal.api.outcome.Rejected;
import org.khet.portal.api.record.RecordFilter;
import org.khet.portal.api.record.RecordRow;
import org.khet.portal.api.record.RecordService;
import org.khet.portal.api.security.Callers;
import org.khet.portal.api.text.ThaiDate;

/**
 * Whether a room takes a booking: it is open, has the seats and the equipment, and nobody has it in these hours. Those who book one
 * room at once wait for each other. Safe for concurrent use. Source: other-groups DIR-05.
 */
public final class RoomBookingValidator {
    private final RecordService<MeetingRoomKind> rooms;
    private final Supplier<RecordService<RoomBookingKind>> bookings;
    private final RoomFreeTimes free;
    private final Callers callers;
    private final DirectorateNeighbours neighbours;

    /** @param bookings asked when a booking is written, since the kind is made before its service */
    public RoomBookingValidator(
            RecordService<MeetingRoomKind> rooms,
            Supplier<RecordService<RoomBookingKind>> bookings,
            RoomFreeTimes free,
            Callers callers,
            DirectorateNeighbours neighbours) {
        this.rooms = rooms;
        this.bookings = bookings;
        this.free = free;
        this.callers = callers;
        this.neighbours = neighbours;
    }

    Optional<Problem> problem(RoomBookingKind kind, RecordRow row) {
        MeetingRoomKind of = rooms.kind();
        RecordRow room = rooms.find(row.head().office(), row.get(kind.room)).orElse(null);
        if (room == null || !room.state().equals(of.open)) {
            return Optional.of(Problem.of(kind.room.name(), "directorate.error.room-closed"));
        }
        if (row.get(kind.ends).isBefore(row.get(kind.begins))) {
            return Optional.empty(); // told by the field
        }
        if (row.get(kind.ends).equals(row.get(kind.begins))) {
            return Optional.of(Problem.of(kind.ends.name(), "directorate.error.no-time"));
        }
        if (row.get(kind.people) > room.get(of.seats)) {
            return Optional.of(Problem.of(kind.people.name(), "directorate.error.seats", room.get(of.seats)));
        }
        Set<String> missing = new HashSet<>(row.get(kind.wanted).orElse(Set.of()));
        missing.removeAll(room.get(of.equipment).orElse(Set.of()));
        if (!missing.isEmpty()) {
            return Optional.of(Problem.of(kind.wanted.name(), "directorate.error.equipment"));
        }
        return taken(kind, row);
    }

    /** The booking that has the room in these hours, with the times that are free on that day. */
    private Optional<Problem> taken(RoomBookingKind kind, RecordRow row) {
        return others(kind, row).stream()
                .findFirst()
                .map(other -> Problem.of(
                        kind.room.name(),
                        "directorate.error.room-taken",
                        other.get(kind.title),
                        ThaiDate.time(other.get(kind.begins)) + "–" + ThaiDate.time(other.get(kind.ends)),
                        free.words(row.head().office(), row.get(kind.room), ThaiDate.day(row.get(kind.begins)))))
                .or(() -> takenElsewhere(kind, row));
    }

    /** Another module gave the room of this name. Source: core CORE-117. */
    private Optional<Problem> takenElsewhere(RoomBookingKind kind, RecordRow row) {
        return rooms.find(row.head().office(), row.get(kind.room))
                .flatMap(room -> neighbours.taken(
                        row.head().office(), room.get(rooms.kind().title), row.get(kind.begins), row.get(kind.ends)))
                .map(title -> Problem.of(kind.room.name(), "directorate.error.room-elsewhere", title));
    }

    /** Another module gave the room since the booking was asked for. */
    Optional<Problem> givenElsewhere(RoomBookingKind kind, RecordRow row) {
        return rooms.find(row.head().office(), row.get(kind.room))
                .flatMap(room -> neighbours.given(
                        row.head().office(), room.get(rooms.kind().title), row.get(kind.begins), row.get(kind.ends)))
                .map(title -> Problem.of("", "directorate.error.room-elsewhere", title));
    }

    private List<RecordRow> others(RoomBookingKind kind, RecordRow row) {
        Instant ends = row.get(kind.ends);
        return bookings
                .get()
                .internal()
                .all(
                        callers.system(row.head().office()),
                        RecordFilter.of(
                                kind.room.is(row.get(kind.room)),
                                kind.in(kind.asked, kind.confirmed),
                                kind.begins.below(ends),
                                kind.ends.atLeast(row.get(kind.begins).plusMillis(1))))
                .stream()
                .filter(other -> other.id() != row.id())
                .toList();
    }

    /** Holds the room until the booking is stored, and looks once more who was first. */
    void hold(RoomBookingKind kind, RecordRow row) {
        rooms.add(row.head().office(), row.get(kind.room), Map.of(rooms.kind().bookings, BigDecimal.ONE), List.of());
        taken(kind, row).ifPresent(problem -> {
            throw new Rejected(List.of(problem));
        });
    }
}
