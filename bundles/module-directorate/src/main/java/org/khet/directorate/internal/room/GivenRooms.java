package org.khet.directorate.internal.room;

import java.time.Instant;
import java.util.Optional;
import org.khet.directorate.internal.DirectorateRecords;
import org.khet.portal.api.meeting.RoomUses;
import org.khet.portal.api.module.ModuleId;
import org.khet.portal.api.module.ModuleSwitches;
import org.khet.portal.api.office.OfficeId;
import org.khet.portal.api.record.Condition;
import org.khet.portal.api.record.RecordFilter;
import org.khet.portal.api.security.Caller;
import org.khet.portal.api.security.Callers;
import org.osgi.service.component.annotations.Activate;
import org.osgi.service.component.annotations.Component;
import org.osgi.service.component.annotations.Reference;

/** Which rooms are booked here. Source: core CORE-117. */
@Component(service = RoomUses.class, property = "khet.rooms=directorate")
public final class GivenRooms implements RoomUses {
    private final DirectorateRecords records;
    private final ModuleSwitches switches;
    private final Callers callers;

    /** For the component runtime. */
    @Activate
    public GivenRooms(
            @Reference DirectorateRecords records, @Reference ModuleSwitches switches, @Reference Callers callers) {
        this.records = records;
        this.switches = switches;
        this.callers = callers;
    }

    @Override
    public Optional<String> taken(OfficeId office, String room, Instant begins, Instant ends) {
        RoomBookingKind kind = records.bookings.kind();
        return first(office, room, begins, ends, kind.in(kind.asked, kind.confirmed));
    }

    @Override
    public Optional<String> given(OfficeId office, String room, Instant begins, Instant ends) {
        RoomBookingKind kind = records.bookings.kind();
        return first(office, room, begins, ends, kind.in(kind.confirmed));
    }

    private Optional<String> first(OfficeId office, String room, Instant begins, Instant ends, Condition states) {
        MeetingRoomKind of = records.rooms.kind();
        RoomBookingKind kind = records.bookings.kind();
        if (!switches.isOn(office, new ModuleId(kind.module()))) {
            return Optional.empty();
        }
        Caller system = callers.system(office);
        return records.rooms.internal().all(system, RecordFilter.ALL).stream()
                .filter(one -> RoomUses.isSame(one.get(of.title), room))
                .flatMap(one -> records
                        .bookings
                        .internal()
                        .all(
                                system,
                                RecordFilter.of(
                                        kind.room.is(one.id()),
                                        states,
                                        kind.begins.below(ends),
                                        kind.ends.atLeast(begins.plusMillis(1))))
                        .stream())
                .map(booking -> booking.get(kind.title))
                .findFirst();
    }
}
