package org.khet.supervision.internal.visit;

import org.khet.portal.api.event.DomainEvent.Audience;
import org.khet.portal.api.record.RecordRow;
import org.khet.supervision.internal.SupervisionPermissions;
import org.khet.supervision.internal.SupervisionPortal;

/** Those of a school who do something about advice. */
public final class AdvicePeople {
    private final SupervisionPortal portal;

    /** Over the rights of the office. */
    public AdvicePeople(SupervisionPortal portal) {
        this.portal = portal;
    }

    Audience school(SchoolAdviceKind kind, RecordRow advice) {
        return portal.peopleOf(advice.head().office(), advice.get(kind.school), SupervisionPermissions.ADVICE_ACT);
    }
}
