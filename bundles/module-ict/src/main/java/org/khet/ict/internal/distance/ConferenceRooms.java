package org.khet.ict.internal.distance;

import java.time.Instant;
import java.util.Optional;
import org.khet.ict.internal.setting.IctWorkCodes;
import org.khet.portal.api.meeting.RoomUses;
import org.khet.portal.api.module.ModuleId;
import org.khet.portal.api.module.ModuleSwitches;
import org.khet.portal.api.office.OfficeId;
import org.khet.portal.api.record.Condition;
import org.khet.portal.api.record.RecordFilter;
import org.khet.portal.api.security.Callers;
import org.khet.portal.api.settings.CodeLists;
import org.osgi.service.component.annotations.Activate;
import org.osgi.service.component.annotations.Component;
import org.osgi.service.component.annotations.Reference;

/** Which rooms video conferences have. Source: core CORE-117. */
@Component(service = RoomUses.class, property = "khet.rooms=ict")
public final class ConferenceRooms implements RoomUses {
    private final DistanceRegister register;
    private final CodeLists codes;
    private final ModuleSwitches switches;
    private final Callers callers;

    /** For the component runtime. */
    @Activate
    public ConferenceRooms(
            @Reference DistanceRegister register,
            @Reference CodeLists codes,
            @Reference ModuleSwitches switches,
            @Reference Callers callers) {
        this.register = register;
        this.codes = codes;
        this.switches = switches;
        this.callers = callers;
    }

    @Override
    public Optional<String> taken(OfficeId office, String room, Instant begins, Instant ends) {
        VideoConferenceRecord kind = register.conferences().kind();
        return first(office, room, begins, ends, kind.in(kind.asked, kind.approved, kind.tested, kind.held));
    }

    @Override
    public Optional<String> given(OfficeId office, String room, Instant begins, Instant ends) {
        VideoConferenceRecord kind = register.conferences().kind();
        return first(office, room, begins, ends, kind.in(kind.approved, kind.tested, kind.held));
    }

    private Optional<String> first(OfficeId office, String room, Instant begins, Instant ends, Condition states) {
        VideoConferenceRecord kind = register.conferences().kind();
        if (!switches.isOn(office, new ModuleId(kind.module()))) {
            return Optional.empty();
        }
        return codes.of(office, IctWorkCodes.ROOM).stream()
                .filter(code -> !code.code().equals(IctWorkCodes.OWN_ROOM) && RoomUses.isSame(code.thai(), room))
                .flatMap(code -> register
                        .conferences()
                        .internal()
                        .all(
                                callers.system(office),
                                RecordFilter.of(
                                        kind.room.is(code.code()),
                                        states,
                                        kind.begins.below(ends),
                                        kind.ends.atLeast(begins.plusMillis(1))))
                        .stream())
                .map(other -> other.get(kind.title))
                .findFirst();
    }
}
