package org.khet.directorate.internal.complaint;

import java.util.Set;
import java.util.stream.Collectors;
import org.khet.portal.api.event.DomainEvent.Audience;
import org.khet.portal.api.record.RecordRow;

/** Who hears of a complaint: named people only, never the holders of a permission. */
final class ComplaintAudience {
    private ComplaintAudience() {}

    /** Who has it now. */
    static Audience owner(ComplaintKind kind, RecordRow row) {
        return new Audience(row.get(kind.owner).stream().collect(Collectors.toSet()), Set.of());
    }

    /** Who registered it. */
    static Audience registrar(RecordRow row) {
        return new Audience(Set.of(row.head().creator()), Set.of());
    }
}
