package org.khet.directorate.internal.control;

import java.util.Set;
import java.util.stream.Collectors;
import org.khet.portal.api.event.DomainEvent.Audience;
import org.khet.portal.api.record.RecordRow;

/** Who hears of a plan. */
final class ControlAudience {
    private ControlAudience() {}

    /** Who carries it out. */
    static Audience owner(ControlPlanKind kind, RecordRow row) {
        return new Audience(row.get(kind.owner).stream().collect(Collectors.toSet()), Set.of());
    }
}
