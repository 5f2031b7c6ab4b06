package org.khet.ict.internal.distance;

import org.khet.portal.api.meeting.RoomUses;
import org.osgi.service.component.annotations.Activate;
import org.osgi.service.component.annotations.Component;
import org.osgi.service.component.annotations.Reference;
import org.osgi.service.component.annotations.ReferenceCardinality;
import org.osgi.service.component.annotations.ReferencePolicy;

/** Tells the register of conferences of the books of other modules, which themselves ask that register: so neither waits for the other. */
@Component(service = RoomsElsewhereLink.class, immediate = true)
public final class RoomsElsewhereLink {
    private final RoomsElsewhere rooms;

    /** For the component runtime. */
    @Activate
    public RoomsElsewhereLink(@Reference DistanceRegister register) {
        rooms = register.elsewhere();
    }

    /** Comes. */
    @Reference(
            cardinality = ReferenceCardinality.MULTIPLE,
            policy = ReferencePolicy.DYNAMIC,
            target = "(!(khet.rooms=ict))",
            unbind = "go")
    public void come(RoomUses uses) {
        rooms.come(uses);
    }

    /** Goes. */
    public void go(RoomUses uses) {
        rooms.go(uses);
    }
}
